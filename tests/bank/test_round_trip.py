"""A bank survives being written and read, whatever stands in it, and other YAML readers see the same values."""

import subprocess
import sys
from dataclasses import replace

import yaml
from bank.strategies import banks
from hypothesis import HealthCheck, Phase, given, settings

from quizgen.bank import dump, fingerprint, identity, load
from quizgen.bank.read import loads
from quizgen.bank.write import question_fields
from quizgen.model import Article, Bank, Comment, Evidence, Question, Type

SIMPLE = Bank(
    Article("mill", "The mill", ("It burned down in 1820.",)),
    questions=(
        Question(
            "aaaaaaaaaa", Type.SHORT_ANSWER, "When did the mill burn down?", "1820", tags=("mill",),
            evidence=(Evidence(1, 0, 23, "It burned down in 1820."),), rule="year", score=0.9,
            comments=(Comment("# good one"), Comment("# sure?", "answer", beside=True)), extra={"points": 2},
        ),
    ),
    comments=(Comment("# for class 7b"), Comment("# the end", "...")),
)  # fmt: skip
WRITTEN = """\
# yaml-language-server: $schema=bank.schema.json
# for class 7b
quizgen: 1
article:
  id: "mill"
  title: "The mill"
  language: "en"
  paragraphs:
    - "It burned down in 1820."
quotes: []
questions:

  # good one
  - id: "aaaaaaaaaa"
    type: short-answer
    subject: fact
    prompt: "When did the mill burn down?"
    answer: "1820"  # sure?
    evidence:
      - paragraph: 1
        start: 0
        end: 23
        text: "It burned down in 1820."
    rule: "year"
    difficulty: medium
    score: 0.9
    tags: ["mill"]
    status: draft
    points: 2
# the end
"""


def test_layout():
    assert dump(SIMPLE).decode() == WRITTEN
    assert loads(dump(SIMPLE)).bank == SIMPLE
    assert loads(dump(SIMPLE)).lines == {"aaaaaaaaaa": 14}


def extras(bank: Bank) -> list:
    """What `==` leaves out."""
    return [bank.extra, bank.article.extra, *(q.extra for q in (*bank.quotes, *bank.questions))]


@settings(
    max_examples=150,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow],
)
@given(banks)
def test_round_trip(bank):
    data = dump(bank)
    again = loads(data).bank
    assert again == bank
    assert extras(again) == extras(bank)
    assert dump(again) == data


@settings(
    max_examples=60,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow],
)
@given(banks)
def test_pyyaml_reads_the_same_texts(bank):
    for loader in (yaml.SafeLoader, yaml.CSafeLoader):
        seen = yaml.load(dump(bank), Loader=loader)
        assert tuple(seen["article"]["paragraphs"]) == bank.article.paragraphs
        for question, fields in zip(bank.questions, seen["questions"], strict=True):
            ours = question_fields(question)
            assert list(fields) == list(ours)
            for name in ("id", "type", "prompt", "answer", "note", "status"):
                assert fields.get(name) == ours.get(name)
            assert tuple(fields.get("accept", ())) == question.accept
            assert [tuple(pair) for pair in fields.get("pairs", ())] == list(question.pairs)


def test_no_line_is_needlessly_long():
    text = "word " * 200 + "end"
    bank = replace(SIMPLE, article=Article("mill", "The mill", (text,)))
    assert max(map(len, dump(bank).decode().splitlines())) <= 100
    assert loads(dump(bank)).bank.article.paragraphs == (text,)


def test_spaces_survive_folding():
    for text in (
        "word  " * 60 + "end",
        " " + "word " * 60 + "end",
        "word " * 60,
        "word\n" * 60 + "end",
        "\u00a0 " * 90 + "end",
    ):
        bank = replace(SIMPLE, article=Article("mill", "The mill", (text,)))
        assert loads(dump(bank)).bank.article.paragraphs == (text,)


def test_small_and_large_numbers_of_other_tools_stay_numbers():
    numbers = {"a": 1e-05, "b": -2.5e20, "c": 10**20, "d": 0.1, "e": -0.0}
    assert loads(dump(replace(SIMPLE, extra=numbers))).bank.extra == numbers
    assert yaml.safe_load(dump(replace(SIMPLE, extra=numbers)))["a"] == 1e-05


def test_identity_and_fingerprint():
    question = SIMPLE.questions[0]
    assert identity("mill", "year", "burn") == "ojrf3zanp3"
    assert identity("mill", "year", "burn") != identity("mill", "yearb", "urn")
    assert fingerprint(question) == "9c88de620d54.8222a0"
    for change in ({"prompt": "x"}, {"answer": "x"}, {"accept": ("x",)}, {"distractors": ("x",)}, {"correction": "x"},
                   {"pairs": (("x", "y"),)}, {"items": ("x",)}, {"type": Type.CLOZE}):  # fmt: skip
        assert fingerprint(replace(question, **change)).split(".")[0] != fingerprint(question).split(".")[0]
    tagged = fingerprint(replace(question, tags=("x",)))
    assert tagged.split(".")[0] == fingerprint(question).split(".")[0] and tagged != fingerprint(question)
    assert fingerprint(replace(question, status="accepted", note="x", score=0.1)) == fingerprint(question)


def test_load_from_a_file(tmp_path):
    path = tmp_path / "mill.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + dump(SIMPLE).replace(b"\n", b"\r\n"))
    assert load(path) == SIMPLE


def test_rules_can_ask_for_an_identity_without_loading_yaml():
    code = "import sys, quizgen.bank; quizgen.bank.identity('a', 'b', 'c'); assert 'yaml' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True)
