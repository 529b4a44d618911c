"""The plain form of a verb where the lemmatizer takes a shorter verb for it: *staged* is of *stage*, as *stag* makes *stagged*."""

from __future__ import annotations

import re

from quizgen.language.inflect import past

FORMS = frozenset(["VBD", "VBN", "VBG"])
DOUBLING = re.compile(r"[^aeiou]*[aeiou][bdgkmnprt]")
"""Verbs that double their last letter before an ending: *stop*, *stopped*, *stopping*."""
DOUBLED = re.compile(r"(.*([bdgmnprt]))\2e")
IE = re.compile(r"^(?:be|out|over|under|un|hog|mis)?[dltv]ie$")
"""Verbs in *-ie*: *die*, *lie*, *tie*, *vie* and what is made of them."""
COMMON = {"bathed": "bathe", "bathing": "bathe", "singed": "singe", "tinged": "tinge"}
"""Forms of which the verb in *-e* is the common one."""


def plain(form: str, lemma: str) -> str:
    """The verb that a past or *-ing* form belongs to.

    *hoped*, which the lemmatizer gives to *hop*, belongs to *hope*; *slimmed*, which it takes for a form of *slimme*, to *slim*.
    """
    if form in COMMON:
        return COMMON[form]
    if form == f"{lemma}d" and lemma.endswith("ie") and not IE.search(lemma):
        return f"{lemma[:-2]}y"  # *readied*
    if form in (f"{lemma}ed", f"{lemma}ing") and DOUBLING.fullmatch(lemma) and form != past(lemma):
        return f"{lemma}e"
    doubled = DOUBLED.fullmatch(lemma) if form == f"{lemma}d" else None
    return doubled[1] if doubled and DOUBLING.fullmatch(doubled[1]) else lemma
