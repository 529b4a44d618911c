"""Every mistake in a bank: its line, column, field and what to do, and nothing hostile takes long."""

import time

import pytest
import yaml

from quizgen.bank import load
from quizgen.bank.read import loads
from quizgen.errors import BadBank, SourceNotFound

HEAD = "quizgen: 1\narticle:\n  id: a\n  title: T\n  paragraphs: [x y]\nquestions:\n"
FINE = HEAD + "  - id: q\n    type: short-answer\n    prompt: Who?\n    answer: Ann\n"


def complaint(text: str | bytes) -> str:
    with pytest.raises(BadBank) as caught:
        loads(text if isinstance(text, bytes) else text.encode(), "b.yaml")
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_a_bank_by_hand_is_fine():
    bank = loads(FINE.encode()).bank
    assert (bank.questions[0].answer, bank.questions[0].rule, bank.article.paragraphs) == ("Ann", None, ("x y",))


@pytest.mark.parametrize(
    ("value", "says"),
    [
        ("No", 'expected text, found true or false (No). Put it in quotes: "No"'),
        ("12:30", 'expected text, found a number (12:30). Put it in quotes: "12:30"'),
        ("012", 'found a number (012). Put it in quotes: "012"'),
        ("1e3", 'found a number (1e3). Put it in quotes: "1e3"'),
        ("1820", 'found a number (1820). Put it in quotes: "1820"'),
        ("null", 'found nothing (null). Put it in quotes: "null"'),
        ("2022-01-20", 'found a date (2022-01-20). Put it in quotes: "2022-01-20"'),
        ("", "missing; it is required."),
        ('""', "expected text, found an empty one."),
        ("[a, b]", "expected text, found a list."),
        ("{a: b}", "expected text, found a mapping."),
    ],
)
def test_typed_values_where_text_belongs(value, says):
    message = complaint(FINE.replace("answer: Ann", f"answer: {value}"))
    assert message.startswith("b.yaml:10:") and "questions[1].answer: " in message and says in message
    if value:
        assert message.startswith("b.yaml:10:13: ")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "b.yaml:1:1: expected a bank, found an empty file."),
        ("just text", "b.yaml:1:1: expected a bank, found something else."),
        (FINE.replace("quizgen: 1\n", ""), "b.yaml:1:1: quizgen: missing"),
        (FINE.replace("quizgen: 1", "quizgen: 2"), "version 2 of the format; this quizgen reads up to 1"),
        (FINE.replace("  title: T\n", ""), "b.yaml:3:3: article.title: missing"),
        (FINE.replace("  paragraphs: [x y]\n", ""), "article.paragraphs: missing"),
        (FINE.replace("short-answer", "essay"), "b.yaml:8:11: questions[1].type: expected short-answer, multiple-choice, "
         "true-false, cloze, matching or ordering, found 'essay'."),
        (FINE + "    status: maybe\n", "b.yaml:11:13: questions[1].status: expected draft, accepted or rejected"),
        (FINE + "    score: 7\n", "questions[1].score: expected a number from 0 to 1"),
        (FINE + "    score: high\n", "questions[1].score: expected a number from 0 to 1, found 'high'"),
        (FINE + "    pairs: [[a]]\n", 'questions[1].pairs[1]: expected two texts: ["left", "right"], found a list.'),
        (FINE + "    evidence: [{paragraph: 0, start: 0, end: 1, text: x}]\n",
         "b.yaml:11:28: questions[1].evidence[1].paragraph: expected a whole number from 1 up, found a number."),
        (FINE + "    evidence: here\n", "questions[1].evidence[1]: expected `name: value` lines, found 'here'."),
        (FINE.replace("short-answer", "true-false"), "expected true or false, without quotes, found 'Ann'."),
        (FINE.replace("short-answer", "matching"), "questions[1].pairs: missing"),
        (FINE.replace("short-answer", "ordering"), "questions[1].items: missing"),
        (FINE + "  - id: q\n    type: cloze\n    prompt: _____ it\n    answer: b\n",
         "b.yaml:11:5: questions[2].id: the id 'q' stands twice (first in line 7)."),
        (FINE + "    prompt: Again?\n", "b.yaml:11:5: the key 'prompt' stands twice (first in line 9). Remove one."),
        (FINE + "\tnote: x\n", "b.yaml:11:1: a tab. YAML indents with spaces."),
        (FINE + "    note: @x\n", "b.yaml:11:11: text that begins with @. Put it in quotes."),
        (FINE + "    note: a: b\n", "b.yaml:11:12: a colon in unquoted text. Put the text in quotes."),
        (FINE + '    note: "a\n', "b.yaml:11:11: a quotation mark that is never closed."),
        (FINE + '    note: "a" b\n', "b.yaml:11:15: indented otherwise than its neighbours, or a quotation mark too"),
        (FINE + "   note: x\n", "b.yaml:11:4: indented otherwise than its neighbours"),
        (FINE + "    note: \x07\n", "b.yaml:11:11: the control character U+0007. Remove it."),
        (FINE + "    note: &a x\n", "b.yaml:11:11: the anchor &a: a bank has none. Put text that begins with & in quotes."),
        (FINE + "    note: *a\n", "b.yaml:11:11: the alias *a: a bank has none. Put text that begins with * in quotes."),
        (FINE + "    note: !a x\n", "b.yaml:11:11: the tag !a: a bank has none. Put text that begins with ! in quotes."),
        (FINE + "    note: - x\n", "b.yaml:11:11: text that begins with -. Put it in quotes."),
        (FINE + "    note: ? x\n", "b.yaml:11:11: text that begins with ?. Put it in quotes."),
        (FINE + "    note: | x\n", "b.yaml:11:11: text that begins with |. Put it in quotes."),
        (FINE + "    note: > x\n", "b.yaml:11:11: text that begins with >. Put it in quotes."),
        (FINE + '    note: "a \\q"\n', "b.yaml:11:14: a backslash in double quotes begins an escape. Write it twice"),
        (FINE + "    x: " + "[" * 30 + "]" * 30 + "\n", "b.yaml:11:25: nested more than 20 levels deep; a bank needs six"),
        (FINE + "---\na: b\n", "a second document"),
        (FINE + "    ? [a]\n    : b\n", "a key must be a word"),
        (FINE.encode("utf-16-le"), "b.yaml:1:1: UTF-16. Save the file as UTF-8."),
        (FINE.encode("utf-16"), "b.yaml:1:1: UTF-16. Save the file as UTF-8."),
        (FINE.encode().replace(b"Ann", b"Ren\xe9"), "b.yaml:10:16: byte 136 is not UTF-8"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("parser", ["CSafeLoader", "SafeLoader"])
def test_complaints(text, says, parser, monkeypatch):
    """PyYAML's two halves, in C and in Python, lead to the same words."""
    monkeypatch.setattr("quizgen.bank.nodes.LOADER", getattr(yaml, parser))
    assert says in complaint(text)


def test_all_problems_are_told():
    with pytest.raises(BadBank) as caught:
        loads(FINE.replace("Ann", "No").replace("id: a", "id: 012").encode(), "b.yaml")
    assert [(line, field) for line, _, field, _ in caught.value.problems] == [
        (3, "article.id"),
        (10, "questions[1].answer"),
    ]
    assert "(and 1 more: quizgen check b.yaml)" in str(caught.value)


@pytest.mark.parametrize(
    "text",
    [
        "[" * 500_000,
        "a:\n" + "".join(" " * n + "- \n" for n in range(1000)),
        "- " * 300_000,
        "{a: " * 300_000,
        "a: &a [x,x]\nb: &b [*a,*a,*a]\nc: &c [*b,*b,*b]\n",
        "x: " + "[a," * 30,
        FINE + "".join(f"    k{n}: 'x'\n" for n in range(20_000)) + "    k7: x\n",
        FINE + "".join(f"  - {{id: q{n}, type: cloze, prompt: _____, answer: a}}\n" for n in range(100_000)),
        FINE + "".join(f"  - {{id: q{n}}}\n" for n in range(20_000)),
        FINE + "# c\n" * 2_000_000,
    ],
    ids=[
        "brackets",
        "indents",
        "dashes",
        "braces",
        "aliases",
        "deep",
        "many keys",
        "many questions",
        "many faults",
        "many comments",
    ],
)
def test_hostile_files_are_refused_before_they_cost_time(text):
    start = time.process_time()
    complaint(text)
    # no measure of speed, which a busy machine would fail: without the limits these take from 20 s to for ever
    assert time.process_time() - start < 10


def test_the_limits_are_far_above_what_people_write():
    many = "".join(f"  - {{id: q{n}, type: cloze, prompt: a _____, answer: a}}  # {n}\n" for n in range(4_000))
    assert len(loads((FINE + many).encode()).bank.questions) == 4_001
    with pytest.raises(BadBank) as caught:
        loads((FINE + "  - {}\n" * 1_000).encode())
    assert len(caught.value.problems) == 500


def test_large_missing_and_folder(tmp_path):
    large = tmp_path / "large.yaml"
    with large.open("wb") as file:
        file.truncate(50_000_000)
    with pytest.raises(BadBank, match="larger than 10 MB"):
        load(large)
    with pytest.raises(SourceNotFound):
        load(tmp_path / "none.yaml")
    with pytest.raises(BadBank, match="a folder"):
        load(tmp_path)


def test_unknown_values_stay_as_written():
    bank = loads(
        (FINE + "    a: 012\n    b: 12:30\n    c: 3\n    d: 0.5\n    e: yes\n    f:\n    g: 2022-01-20\n").encode()
    ).bank
    extra = bank.questions[0].extra
    assert (extra["a"], extra["b"], extra["c"], extra["d"], extra["e"], extra["f"]) == (
        "012",
        "12:30",
        3,
        0.5,
        True,
        None,
    )


def test_comments_are_found_where_they_belong():
    text = (
        "# top\nquizgen: 1 # v\narticle:\n  id: a\n  # on title\n  title: 'a # b\n    # no comment\n    c'\n  paragraphs:\n"
        "    - >- # folded\n      x # y\n      # z\n\n# on questions\nquestions: # beside\n  # above q\n  - id: q # id\n"
        "    type: short-answer\n    prompt: a#b\n    # nested\n    answer: x\n    accept:\n      - a # one\n      # two\n"
        "      - b\n    # last of q\n  # above r\n  - id: r\n    type: cloze\n    prompt: p\n    answer: a\n# end\n"
    )
    bank = loads(text.encode()).bank
    assert [(c.text, c.key, c.beside) for c in bank.comments] == [
        ("# top", "", False),
        ("# v", "quizgen", True),
        ("# on title", "article.title", False),
        ("# folded", "article.paragraphs", False),
        ("# on questions", "questions", False),
        ("# beside", "questions", True),
        ("# end", "...", False),
    ]
    assert bank.article.title == "a # b # no comment c"
    assert bank.article.paragraphs == ("x # y # z",)
    assert [[(c.text, c.key, c.beside) for c in q.comments] for q in bank.questions] == [
        [("# above q", "", False), ("# id", "id", True), ("# nested", "answer", False), ("# one", "accept", False),
         ("# two", "accept", False), ("# last of q", "", False)],
        [("# above r", "", False)],
    ]  # fmt: skip
