"""Each defect that a program can see, beside a question that nearly has it; and nothing that the project's linter sees
is missed."""

import importlib.util
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen.bank import dump
from quizgen.bank.check import Severity, check, fix
from quizgen.bank.read import loads
from quizgen.bank.write import question_fields
from quizgen.model import Article, Bank, Evidence, Question, Status, Type

TEXT = "Ann Lee built the mill in 1820. “The wheel never stood still for a day,” she said. It burned down in 1901."
ARTICLE = Article("mill", "The mill of Leeds", (TEXT,))
PLACE = (Evidence(1, 0, 31, TEXT[:31]),)
SHORT = Question("s", Type.SHORT_ANSWER, "Who built the mill in 1820?", "Ann Lee", rule="who", evidence=PLACE)
CHOICE = replace(SHORT, id="c", type=Type.MULTIPLE_CHOICE, distractors=("Bob Ray", "Eve Fox", "Tom Hill"))
CLOZE = replace(SHORT, id="z", type=Type.CLOZE, prompt="Ann Lee built the mill in _____ near Leeds.", answer="1820")
FALSE = replace(SHORT, id="f", type=Type.TRUE_FALSE, prompt="Bob built the mill.", answer=False, correction="Ann did.")
MATCH = replace(
    SHORT, id="m", type=Type.MATCHING, prompt="Match them.", answer=None, pairs=tuple(zip("abcd", "wxyz", strict=True))
)
ORDER = replace(SHORT, id="o", type=Type.ORDERING, prompt="Order them.", answer=None, items=tuple("abcd"))
QUOTE = replace(SHORT, id="q", subject="quote", prompt="Who said “The wheel never stood still”?")


def found(*questions: Question) -> set[tuple[str, str]]:
    return {(f.code, f.severity.value) for f in check(Bank(ARTICLE, questions=questions))}


@pytest.mark.parametrize("question", [SHORT, CHOICE, CLOZE, FALSE, MATCH, ORDER, QUOTE], ids=lambda q: q.type.value)
def test_a_good_question_has_no_findings(question):
    assert found(question) == set()


def test_what_is_no_defect():
    """Near misses of three checks: a person's question without evidence, a cloze that opens with a pronoun beside a
    name, one answer three times.
    """
    assert found(replace(SHORT, rule=None, evidence=())) == set()
    pronoun = replace(CLOZE, prompt="He and Ann Lee built the mill in _____ near Leeds.")
    assert found(pronoun) == {("VAGUE", "hint")}
    names = "Who raised sheep? Who sold corn? Who dug wells? Who cut stone? Who bred horses? Who paved roads?".split(
        "? "
    )
    names += ["Which painter left", "Whose boat sank", "What judge ruled", "What smith forged gates"]
    asked = [replace(SHORT, id=f"s{n}", prompt=f"{name.rstrip('?')}?") for n, name in enumerate(names)]
    asked = [replace(q, answer="Tom Hill" if n < 3 else f"Person{n}") for n, q in enumerate(asked)]
    assert "MONOTONY" not in {code for code, _ in found(*asked)}


@pytest.mark.parametrize(
    ("question", "changes", "code", "severity"),
    [
        (SHORT, {"prompt": "Who built the mill"}, "FORM", "error"),
        (SHORT, {"prompt": "who built the mill?"}, "FORM", "error"),
        (SHORT, {"prompt": "Who built  the mill?"}, "FORM", "error"),
        (SHORT, {"prompt": "Who built the mill ?"}, "FORM", "error"),
        (SHORT, {"prompt": "Who (Ann built the mill?"}, "FORM", "error"),
        (SHORT, {"prompt": 'Who "built the mill?'}, "FORM", "error"),
        (SHORT, {"prompt": "But who built the Leeds mill?"}, "FORM", "warning"),
        (SHORT, {"prompt": "Who " + "very " * 35 + "well built Leeds?"}, "LONG", "warning"),
        (SHORT, {"answer": " "}, "ANSWER", "error"),
        (SHORT, {"answer": "one " * 13}, "ANSWER", "warning"),
        (SHORT, {"answer": "mill"}, "LEAK", "warning"),
        (SHORT, {"answer": "Ann Lee’s mill"}, "LEAK", "hint"),
        (SHORT, {"answer": "Leeds"}, "LEAK", "hint"),
        (SHORT, {"prompt": "Who built it?"}, "VAGUE", "warning"),
        (SHORT, {"prompt": "Did she build the mill with Bob?"}, "VAGUE", "warning"),
        (SHORT, {"prompt": "Who built the mill of Leeds before it burned?"}, "VAGUE", "hint"),
        (SHORT, {"prompt": "Who built the mill last year?"}, "VAGUE", "warning"),
        (SHORT, {"evidence": ()}, "EVIDENCE", "error"),
        (SHORT, {"evidence": (Evidence(2, 0, 31, TEXT[:31]),)}, "EVIDENCE", "error"),
        (SHORT, {"evidence": (Evidence(1, 1, 31, TEXT[:31]),)}, "EVIDENCE", "error"),
        (SHORT, {"extra": {"promt": "x"}}, "KEY", "hint"),
        (CHOICE, {"distractors": ("Bob Ray",)}, "OPTIONS", "error"),
        (CHOICE, {"distractors": ("Bob Ray", "ann lee")}, "OPTIONS", "error"),
        (CHOICE, {"accept": ("eve fox",)}, "OPTIONS", "error"),
        (CHOICE, {"distractors": ("Bob Ray", "Ann Lee Fox")}, "OPTIONS", "warning"),
        (CHOICE, {"distractors": ("Bob Ray", "Eve 2")}, "OPTIONS", "warning"),
        (CHOICE, {"distractors": ("Bob", "Eve")}, "OPTIONS", "warning"),
        (CHOICE, {"distractors": ("Bob", "Eve of the very long name")}, "OPTIONS", "warning"),
        (CLOZE, {"prompt": "Ann Lee built the mill."}, "FORM", "error"),
        (CLOZE, {"prompt": "The mill _____."}, "CONTEXT", "warning"),
        (CLOZE, {"prompt": "Ann Lee built the mill in _____ after 1820."}, "LEAK", "warning"),
        (FALSE, {"answer": "no"}, "ANSWER", "error"),
        (FALSE, {"correction": None}, "ANSWER", "error"),
        (FALSE, {"correction": "Bob built the mill."}, "ANSWER", "error"),
        (MATCH, {"pairs": MATCH.pairs[:3]}, "PAIRS", "error"),
        (MATCH, {"pairs": (*MATCH.pairs, ("A", "v"))}, "PAIRS", "error"),
        (ORDER, {"items": ("a", "b", "c")}, "ITEMS", "error"),
        (ORDER, {"items": ("a", "b", "c", "C")}, "ITEMS", "error"),
        (QUOTE, {"prompt": "Who said “The wheel never stood quite still”?"}, "MISQUOTE", "error"),
    ],
)  # fmt: skip
def test_each_defect(question, changes, code, severity):
    assert (code, severity) in found(replace(question, **changes))


def test_over_the_whole():
    double = replace(SHORT, id="d", prompt="Who built the mills in 1820?")
    assert found(SHORT, double) == {("DUPLICATE", "warning")}
    assert found(SHORT, replace(SHORT, prompt="In what town was a wheel turned?", answer="York")) == {("ID", "error")}
    many = [replace(SHORT, id=f"q{n}", prompt=f"{'Which ' * n}?", answer="Ann") for n in range(2, 12)]
    assert ("MONOTONY", "warning") in found(*many)
    assert found(replace(SHORT, prompt="bad", status=Status.REJECTED)) == set()


def test_duplicates_are_found_in_a_large_bank_quickly():
    words = [f"{a}{b}{c}" for a in "bdfgk" for b in "aeiou" for c in "lmnrstxz"]
    many = [replace(SHORT, id=str(n), prompt=f"Who {words[n % 200]} the {words[n * 7 % 200]} {words[n * 3 % 200]} {n}?")
            for n in range(400)]  # fmt: skip
    twin = replace(SHORT, id="twin", prompt=many[17].prompt.replace("the", "that"))
    assert ("twin", "nearly the prompt of 17") in {
        (f.id, f.message) for f in check(Bank(ARTICLE, questions=(*many, twin))) if f.code == "DUPLICATE"
    }


def test_fix_mends_what_is_safe_and_nothing_else():
    broken = replace(
        CHOICE, prompt="who  built the mill ?", answer=" Ann Lee ", accept=("Ann Lee", "Lee", "lee"), tags=("a", "b", "a"),
        distractors=("Bob Ray", "bob ray", "Eve Fox", "ann lee"), evidence=(Evidence(1, 5, 9, "It burned down in 1901."),),
    )  # fmt: skip
    assert fix(Bank(ARTICLE, questions=(broken,))).questions == (
        replace(
            CHOICE, prompt="Who built the mill?", answer="Ann Lee", accept=("Lee",), tags=("a", "b"),
            distractors=("Bob Ray", "Eve Fox"), evidence=(Evidence(1, 83, 106, "It burned down in 1901."),),
        ),
    )  # fmt: skip
    for question in (SHORT, CHOICE, CLOZE, FALSE, MATCH, ORDER, QUOTE, replace(broken, status=Status.REJECTED)):
        assert fix(Bank(ARTICLE, questions=(question,))).questions == (question,)
    few = replace(CHOICE, distractors=("Ann Lee", "Bob Ray"))
    assert fix(Bank(ARTICLE, questions=(few,))).questions == (few,)
    gone = replace(SHORT, evidence=(Evidence(1, 0, 4, "Not there."),))
    assert fix(Bank(ARTICLE, questions=(gone,))).questions == (gone,)


LINTER = Path(__file__).parents[3] / "shared" / "tools" / "lint_bank.py"
PIECES = ["Who", "who", "built", "the", "mill", "it", "She", "Ann", "Lee", "1820", "?", "?”", "“", "”", "(", ")", '"', "_____",
          "But", "recently", "last week", "  ", "\n", " ,", "these", "wheel", "river", "town", "north", "The wheel never stood"]  # fmt: skip
prompts = st.lists(st.sampled_from(PIECES), min_size=1, max_size=12).map(" ".join).filter(str.strip)
answers = st.lists(
    st.sampled_from(["Ann", "Lee", "mill", "1820", "the", "wheel", "x" * 30]), min_size=1, max_size=15
).map(" ".join)


@st.composite
def damaged(draw):
    base = draw(st.sampled_from([SHORT, CHOICE, CLOZE, FALSE, MATCH, ORDER, QUOTE]))
    changes = {"prompt": draw(prompts)} if draw(st.booleans()) else {}
    if isinstance(base.answer, str) and draw(st.booleans()):
        changes["answer"] = draw(answers)
    if base.type is Type.MULTIPLE_CHOICE:
        changes |= {
            "distractors": tuple(draw(st.lists(answers, max_size=4))),
            "accept": tuple(draw(st.lists(answers, max_size=2))),
        }
    if base.type is Type.MATCHING:
        changes["pairs"] = tuple(draw(st.lists(st.tuples(answers, answers), min_size=1, max_size=9)))
    if base.type is Type.ORDERING:
        changes["items"] = tuple(draw(st.lists(answers, min_size=1, max_size=9)))
    changes["evidence"] = (Evidence(draw(st.integers(1, 2)), draw(st.integers(0, 2)), 31, TEXT[:31]),)
    return replace(base, **changes)


@pytest.mark.skipif(not LINTER.exists(), reason="the project's linter is not there")
@settings(max_examples=500, deadline=None)
@given(damaged())
def test_whatever_the_linter_sees_is_found(question):
    spec = importlib.util.spec_from_file_location("lint_bank", LINTER)
    linter = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(linter)
    bank = Bank(ARTICLE, questions=(question,))
    assert loads(dump(bank)).bank == bank
    theirs = {code for code, _ in linter.lint(question_fields(question), list(ARTICLE.paragraphs)) if code != "look"}
    ours = {f.code for f in check(bank) if f.severity is not Severity.HINT}
    assert theirs <= ours
