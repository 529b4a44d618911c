"""Verbs in another tense: the perfect with *since*, the past perfect or *were living* with *by*, the past of what was expected."""

import pytest

from quizgen.facts.model import Verb
from quizgen.language.perfect import done_then, expected_then, over_then, participle, perfect, reached, up_to_now


def verb(finite, rest, lemma, tag, auxiliary=False, main="", **more):
    return Verb("", finite, rest, main or finite, lemma, tag, auxiliary, **more)


def words(found):
    return " ".join(w for w in (found.pre, found.finite, found.rest) if w)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (verb("were", "banned", "ban", "VBD", True, "banned", passive=True), "had been banned"),
        (verb("is", "led", "lead", "VBZ", True, "led", passive=True), "has been led"),
        (verb("ends", "", "end", "VBZ"), "has ended"),
        (verb("held", "", "hold", "VBD"), "had held"),
        (verb("knew", "", "know", "VBD"), "knew"),
        (verb("has", "been", "be", "VBZ", True, "been"), "has been"),
        (verb("will", "end", "end", "MD", True, "end", modal=True), "will end"),
    ],
)
def test_perfect(before, after):
    assert words(perfect(before)) == after


def test_what_was_done_so_many_times_has_been_done_until_now():
    assert words(up_to_now(verb("was", "shown", "show", "VBD", True, "shown", passive=True), False)) == "has been shown"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (verb("lived", "", "live", "VBD"), "were living"),
        (verb("conquered", "", "conquer", "VBD"), "had conquered"),
        (verb("had", "", "have", "VBD"), "had"),
        (verb("was", "founded", "found", "VBD", True, "founded"), "was founded"),
    ],
)
def test_reached(before, after):
    assert words(reached(before, plural=True)) == after


@pytest.mark.parametrize(
    ("before", "somebody", "after"),
    [
        (verb("expects", "to open", "expect", "VBZ"), True, "expected to open"),
        (verb("expect", "", "expect", "VBP"), False, "expect"),
        (verb("are", "expected to begin", "expect", "VBP", True, "expected", passive=True), False, "were expected to begin"),
        (verb("opens", "", "open", "VBZ"), True, "opens"),
    ],
)  # fmt: skip
def test_expected_then(before, somebody, after):
    assert words(expected_then(before, somebody)) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (verb("has", "had", "have", "VBZ", True, "had"), "had had"),
        (verb("have", "been built", "build", "VBP", True, "built", passive=True), "had been built"),
        (verb("has", "", "have", "VBZ"), "has"),
    ],
)  # fmt: skip
def test_done_then(before, after):
    assert words(done_then(before)) == after


@pytest.mark.parametrize(("lemma", "form"), [("rule", "ruled"), ("keep", "kept"), ("write", ""), ("do", "")])
def test_participle_is_given_where_it_is_sure(lemma, form):
    assert participle(lemma) == form


@pytest.mark.parametrize(
    ("before", "plural", "after"),
    [
        (verb("have", "steadily decreased", "decrease", "VBP", True, "decreased"), True, "steadily decreased"),
        (verb("has", "fallen", "fall", "VBZ", True, "fallen"), False, "fell"),
        (verb("has", "been held", "hold", "VBZ", True, "held", passive=True), False, "was held"),
        (verb("have", "been held", "hold", "VBP", True, "held", passive=True), True, "were held"),
        (verb("had", "fallen", "fall", "VBD", True, "fallen"), False, "had fallen"),
        (verb("has", "been", "be", "VBZ", True, "been"), False, "has been"),
    ],
)
def test_over_then(before, plural, after):
    assert words(over_then(before, plural)) == after
