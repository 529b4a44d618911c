"""What `bank` prints about a merge."""

from pathlib import Path

from quizgen.bank.changes import Change, Kind
from quizgen.bank.merge import Merged
from quizgen.cli.changes import show
from quizgen.model import Article, Bank


def test_each_change_has_its_lines(capsys):
    changes = (
        Change(Kind.TEXT, "article", "changed in the source"),
        Change(Kind.ADDED, "a", "Who? Ann"),
        Change(Kind.UPDATED, "b", "Who now? Ann", "Who? Ann", ("tags: x → –",)),
        Change(Kind.UPDATED, "c", "Who? Ann", "Who? Ann", ("distractors: Bob | Cy → Bob | Di",)),
        Change(Kind.KEPT, "d", "edited", "Who was it?"),
        Change(Kind.DELETED, "e", "Who went?"),
        Change(Kind.UNMOVED, "f", "Who came?", "Ann came."),
    )
    show(Path("b.yaml"), Merged(Bank(Article("a", "T", ("x",))), changes), dry_run=True)
    assert capsys.readouterr().out.splitlines() == [
        "! article  changed in the source",
        "+ a  Who? Ann",
        "~ b  Who? Ann",
        "~ b    → Who now? Ann",
        "~ b    tags: x → –",
        "~ c  Who? Ann",
        "~ c    distractors: Bob | Cy → Bob | Di",
        "= d  Who was it? (edited)",
        "x e  Who went? (deleted earlier)",
        "! f  Who came? (its evidence is not in the text any more: Ann came.)",
        "b.yaml: 0 questions (1 corrected text, 1 added, 2 updated, 1 kept, 1 stays deleted, 1 evidence not found);"
        " nothing written",
    ]
