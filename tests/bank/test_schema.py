"""The shipped JSON Schema: accepts whatever is written, refuses what the reader refuses."""

import json
from pathlib import Path

import jsonschema
import pytest
import yaml
from bank.strategies import banks
from hypothesis import HealthCheck, Phase, given, settings

import quizgen.bank
from quizgen.bank import dump
from quizgen.bank.write import SCHEMA_FILE, question_fields
from quizgen.model import Question, Type

SCHEMA = json.loads((Path(quizgen.bank.__file__).parent / SCHEMA_FILE).read_text(encoding="utf-8"))
VALIDATOR = jsonschema.Draft7Validator(SCHEMA)


class Loader(yaml.SafeLoader):
    """As editors read YAML for a schema: a date is text."""


Loader.yaml_implicit_resolvers = {
    first: [rule for rule in rules if "timestamp" not in rule[0]]
    for first, rules in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def test_it_is_a_schema():
    jsonschema.Draft7Validator.check_schema(SCHEMA)


@settings(max_examples=100, deadline=None, phases=[Phase.explicit, Phase.reuse, Phase.generate], suppress_health_check=[HealthCheck.too_slow])  # fmt: skip
@given(banks)
def test_it_accepts_what_is_written(bank):
    VALIDATOR.validate(yaml.load(dump(bank), Loader=Loader))


@pytest.mark.parametrize(
    "change",
    [
        {"type": "essay"}, {"prompt": ""}, {"answer": True}, {"answer": 12}, {"status": "done"}, {"score": 2},
        {"pairs": [["a"]]}, {"evidence": [{"paragraph": 0, "start": 0, "end": 1, "text": "x"}]}, {"accept": [1]},
        {"type": "true-false"}, {"type": "matching"}, {"difficulty": "very"}, {"subject": "other"},
    ],
)  # fmt: skip
def test_it_refuses(change):
    question = {"type": "short-answer", "prompt": "Who?", "answer": "Ann"}
    bank = {"quizgen": 1, "article": {"id": "a", "title": "T", "paragraphs": ["x"]}, "questions": [question | change]}
    assert VALIDATOR.is_valid(bank | {"questions": [question]})
    assert not VALIDATOR.is_valid(bank)


def test_every_field_that_is_written_is_described():
    full = Question(
        "a", Type.CLOZE, "p", "a", accept=("x",), distractors=("x",), correction="x", pairs=(("x", "y"),), items=("x",),
        rule="x", tags=("x",), fingerprint="x", fact="x", reasons=("x",), note="x",
    )  # fmt: skip
    described = SCHEMA["definitions"]["question"]["properties"]
    assert set(question_fields(full)) | {"evidence"} == set(described)
