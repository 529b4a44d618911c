"""Verb forms: regular by rule, irregular by table, agreement."""

import pytest

from quizgen.language.inflect import past, singular, third_person


@pytest.mark.parametrize(
    ("lemma", "participle", "expected"),
    [
        ("found", "founded", "founded"),
        ("find", "found", "found"),
        ("lead", "led", "led"),
        ("write", "written", "wrote"),
        ("begin", "begun", "began"),
        ("become", "become", "became"),
        ("carry", "", "carried"),
        ("stop", "", "stopped"),
        ("rule", "", "ruled"),
        ("open", "opened", "opened"),
        ("win", "won", "won"),
        ("permit", "", "permitted"),
        ("visit", "", "visited"),
        ("prefer", "", "preferred"),
        ("offer", "", "offered"),
        ("occur", "", "occurred"),
        ("expel", "", "expelled"),
        ("equip", "", "equipped"),
        ("limit", "", "limited"),
    ],
)
def test_past(lemma, participle, expected):
    assert past(lemma, participle) == expected


@pytest.mark.parametrize(
    ("lemma", "expected"),
    [("carry", "carries"), ("watch", "watches"), ("play", "plays"), ("go", "goes"), ("lead", "leads"), ("be", "is")],
)
def test_third_person(lemma, expected):
    assert third_person(lemma) == expected


def test_agreement_changes_only_the_present():
    assert singular("lead", "lead", "VBP") == "leads"
    assert singular("led", "lead", "VBD") == "led"
    assert singular("were", "be", "VBD") == "was"
