"""Every rule's own examples: the exact questions it makes of a sentence, and near misses on which it stays silent."""

import pytest

from quizgen.facts import extract
from quizgen.language.analysis import analyse
from quizgen.language.pipeline import load
from quizgen.model import Article
from quizgen.questions import rules

CASES = [
    pytest.param(
        name, example, id=f"{name}: {example.text[:40]}",
        marks=[pytest.mark.xfail(reason=example.failing, strict=True)] if example.failing else [],
    )
    for name, module in rules().items()
    for example in module.EXAMPLES
]  # fmt: skip


@pytest.mark.parametrize(("name", "example"), CASES)
def test_rule_makes_exactly_its_example(name, example):
    article = Article("example", example.title, tuple(example.text.split("\n\n")))
    facts = extract(analyse(article, load()))
    made = tuple((d.prompt, d.answer) for d in rules()[name].ask(facts))
    assert made == example.expected


@pytest.mark.parametrize("name", list(rules()))
def test_rule_explains_itself(name):
    module = rules()[name]
    assert module.__doc__ and len(module.__doc__.strip().splitlines()[0]) <= 140
    assert any(e.expected for e in module.EXAMPLES), "an example on which it asks"
    assert any(not e.expected for e in module.EXAMPLES), "a near miss on which it is silent"
