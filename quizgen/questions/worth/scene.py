"""Whether a statement only sets a scene: an undated small deed of somebody with a thing that nothing tells apart."""

from __future__ import annotations

import re
from collections.abc import Sequence

from quizgen.facts.model import Clause, Phrase, Slot
from quizgen.language.model import Kind

LONG = 5  # words; a longer description tells something


def scene(clause: Clause, slots: Sequence[Slot], truth: str) -> bool:
    """*Anna Berg pulled out a stethoscope*, *had a special task*, *offered a simple reason for it*; no deed with a name, a year or a figure."""
    subject = clause.subject
    somebody = subject.kind is Kind.PERSON and subject.named
    if not somebody or clause.verb.tag != "VBD" or clause.verb.passive or clause.source or clause.verb.lemma not in GESTURES:
        return False
    told = truth.replace(subject.text, "")
    said = [s.phrase for s in slots if s.role not in ("adverb", "place")]
    return not re.search(r"\d", told) and len(said) < 3 and any(plain(s.phrase) for s in slots if s.role in ("object", "prep"))


GESTURES = frozenset(
    "have pull take put pick grab hold offer get tap recount describe tell show share carry wear open close hand turn raise lift draw smile "
    "point sit stand walk step look reach face find keep hear feel watch spot enjoy love like".split()
)


def plain(phrase: Phrase) -> bool:
    """Whether a thing is any of its sort: *a stethoscope*; no name, no work, no child, nothing that a clause tells more of."""
    if phrase.named or phrase.determiner not in ("a", "an") or re.search(r"[A-Z“\"]", phrase.text) or len(phrase.text.split()) > LONG:
        return phrase.lemma in ("reason", "explanation") and phrase.determiner in ("a", "an")
    return phrase.kind is not Kind.PERSON and phrase.lemma not in LASTING and not re.search(r" (?:of|in|for|to|that|which|who) ", phrase.text)


LASTING = frozenset(
    "son daughter child degree doctorate stroke accident disease cancer heart house home farm shop career job post seat role lead brother sister interest "
    "wife family voice influence view diploma licence license name nickname title right prize award medal patent contract".split()
)
