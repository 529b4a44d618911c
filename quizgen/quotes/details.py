"""To whom and where something was said: *told Trend*, *wrote on Facebook*, *in an interview*."""

from __future__ import annotations

from quizgen.language import gazetteer
from quizgen.language.roles import phrase
from quizgen.language.tree import Token

MEDIA = gazetteer.words("media")


def addressee(verb: Token) -> str | None:
    """The one who is spoken to, as the text has it; None when not named."""
    inverted = verb.lemma_ == "ask" and not any(child.dep_ == "nsubj" for child in verb.children)
    if not inverted and verb.lemma_ in ("tell", "inform", "remind", "assure", "notify", "ask"):
        for child in verb.children:
            if (
                child.dep_ in ("dobj", "dative", "npadvmod")
                and child.i > verb.i
                and child.pos_ in ("NOUN", "PROPN")
                and child.i - verb.i < 8
            ):
                return phrase(child) or None
    return None if verb.lower_ == "according" else _object(verb, "to", frozenset())


def medium(verb: Token) -> str | None:
    """Where it was said or written; None when not named."""
    for preposition in ("on", "in", "via", "through", "during"):
        found = _object(verb, preposition, MEDIA)
        if found is not None:
            return found
    return None


def _object(verb: Token, preposition: str, nouns: frozenset[str]) -> str | None:
    """The object of a preposition that hangs on the verb; with ``nouns``, only one of those."""
    for child in verb.children:
        if child.dep_ in ("prep", "dative") and child.lower_ == preposition:
            for target in child.children:
                if target.dep_ == "pobj" and (not nouns or target.lemma_.lower() in nouns):
                    return phrase(target) or None
    return None
