"""Another tense for a verb group where the statement stands by itself: the perfect with *since*, the past for what was expected."""

from __future__ import annotations

import re
from dataclasses import replace

from quizgen.facts.model import Verb
from quizgen.language import lexicon
from quizgen.language.inflect import past

OTHER = frozenset("do hide bite forget get beat eat shoe begin bid".split())
"""Verbs whose past ends like a participle and is none."""
HAVE = {"VBZ": "has", "VBP": "have", "VBD": "had"}
BE = frozenset("is are was were".split())
EXPECTING = lexicon.listed("expecting-verbs")
PROGRESSIVE = {"live": "living", "work": "working", "reside": "residing", "dwell": "dwelling"}
STATES = lexicon.listed("state-verbs")


def participle(lemma: str, main: str = "") -> str:
    """The past participle where its form is sure, else '': *ruled*, *held*; not of *know*."""
    form = past(lemma, main)
    return form if form.endswith(("ed", "d", "t")) and lemma not in OTHER and lemma != "be" else ""


def perfect(verb: Verb) -> Verb:
    """The verb in the perfect, or past perfect of a past: *were banned* → *had been banned*, *ends* → *has ended*.

    What has no such tense or already one stays as it is.
    """
    if verb.negated or verb.modal or verb.progressive or verb.tag not in HAVE or " to " in f" {verb.rest} ":
        return verb
    have = HAVE[verb.tag]
    if verb.finite in BE:
        return replace(verb, finite=have, rest=" ".join(w for w in ("been", verb.rest) if w))
    form = participle(verb.lemma, verb.main) if not verb.auxiliary else ""
    if not form:
        return verb
    rest = " ".join(w for w in (verb.pre, form, verb.rest) if w)
    return replace(verb, pre="", finite=have, rest=rest, main=form, auxiliary=True)


def up_to_now(verb: Verb, plural: bool) -> Verb:
    """What was done again and again since a year in the present perfect: *was reissued* … *many times since 1977* → *has been reissued*."""
    if verb.tag != "VBD" or (verb.auxiliary and verb.finite not in BE):
        return verb
    told = perfect(verb)
    plural = verb.finite == "were" if verb.finite in BE else plural
    return replace(told, finite="have" if plural else "has", tag="VBP" if plural else "VBZ") if told.finite == "had" else verb


def reached(verb: Verb, plural: bool) -> Verb:
    """The past verb that goes with *by what year*: *had overthrown*-like for a deed, *were living* for what lasted."""
    if verb.tag != "VBD" or verb.auxiliary or verb.lemma in STATES:
        return verb
    if verb.lemma in PROGRESSIVE:
        form = PROGRESSIVE[verb.lemma]
        rest = " ".join(w for w in (verb.pre, form, verb.rest) if w)
        return replace(verb, pre="", finite="were" if plural else "was", rest=rest, main=form, auxiliary=True, progressive=True)
    return perfect(verb)


def done_then(verb: Verb) -> Verb:
    """The perfect that goes with *by 2019*: *has had seven children* → *had had seven children*."""
    present = verb.finite in ("has", "have") and verb.auxiliary and not verb.modal
    return replace(verb, finite="had", tag="VBD") if present else verb


def over_then(verb: Verb, plural: bool) -> Verb:
    """A present perfect in the simple past, as a span with an end is over: *have decreased* … *from 2000 to 2015* → *decreased*."""
    words = verb.rest.split()
    if verb.finite not in ("has", "have") or not verb.auxiliary or verb.modal or verb.negated or verb.progressive:
        return verb
    if verb.passive and words[:1] == ["been"]:
        return replace(verb, finite="were" if plural else "was", rest=" ".join(words[1:]), tag="VBD")
    if verb.passive or verb.main not in words or verb.lemma in ("be", "have"):
        return verb
    at, form = words.index(verb.main), past(verb.lemma)
    pre = " ".join(w for w in (verb.pre, *words[:at]) if w)
    return replace(verb, pre=pre, finite=form, rest=" ".join(words[at + 1 :]), main=form, tag="VBD", auxiliary=False)


def expected_then(verb: Verb, somebody: bool) -> Verb:
    """What is expected or planned told in the past, as its day is long over when a card is read: *expects to open* → *expected to open*.

    ``somebody`` says that the subject is a name: *gardeners expect frost* holds in general.
    """
    if verb.lemma not in EXPECTING or verb.negated or verb.modal or verb.progressive:
        return verb
    if verb.passive and verb.finite in ("is", "are") and re.search(r"\bto\b", verb.rest):
        return replace(verb, finite={"is": "was", "are": "were"}[verb.finite], tag="VBD")
    if somebody and not verb.auxiliary and verb.tag in ("VBZ", "VBP"):
        form = past(verb.lemma)
        return replace(verb, finite=form, main=form, tag="VBD")
    return verb
