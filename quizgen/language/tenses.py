"""Whether a date lies before or after the day of publication, by the verb that it belongs to."""

from __future__ import annotations

from typing import Literal

from quizgen.language.tree import Doc, Token

Side = Literal["past", "future", "present", "unknown"]
UNTIL = frozenset(["until", "till", "through", "by"])


def side_of(doc: Doc, start: int, end: int) -> Side:
    """The side of the day of publication on which a stretch of time lies; unknown where no verb tells."""
    span = doc.char_span(start, end, alignment_mode="expand")
    if span is None:
        return "unknown"
    token = span.root
    while token.pos_ not in ("VERB", "AUX") and token.head.i != token.i:
        if token.lower_ in UNTIL:
            return "unknown"
        token = token.head
    return _tense(token)


def _tense(verb: Token) -> Side:
    """The side that a verb's form tells."""
    helpers = [child for child in verb.children if child.dep_ in ("aux", "auxpass")]
    if any(h.lower_ in ("will", "’ll", "'ll", "shall") for h in helpers):
        return "future"
    if verb.tag_ == "VB" and any(h.lower_ == "to" for h in helpers):
        above = verb.head
        while above.pos_ not in ("VERB", "AUX") and above.head.i != above.i:
            above = above.head
        return "future" if above.i == verb.i or _tense(above) != "past" else "unknown"
    if verb.tag_ == "VBD" or any(h.tag_ == "VBD" for h in helpers):
        return "past"
    if verb.tag_ in ("VBZ", "VBP") or any(h.tag_ in ("VBZ", "VBP") for h in helpers):
        perfect = verb.tag_ == "VBN" and any(h.lemma_ == "have" for h in helpers)
        return "past" if perfect else "present"
    if verb.tag_ in ("VBN", "VBG") and verb.head.i != verb.i and not helpers:
        return _tense(verb.head) if verb.head.pos_ in ("VERB", "AUX") else "unknown"
    return "unknown"
