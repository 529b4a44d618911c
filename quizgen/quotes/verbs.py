"""Reporting verbs: which there are, where the one of a quotation stands, and who its subject is."""

from __future__ import annotations

from functools import lru_cache

from quizgen.language import gazetteer
from quizgen.language.tree import Token

FACTIVE = frozenset(
    ["know", "realise", "realize", "discover", "prove", "show", "demonstrate", "reveal", "see", "understand", "find"]
)
FINITE = frozenset(["VBD", "VBZ", "VBP", "VBG", "VBN", "VB"])
SUBJECTS = ("nsubj", "nsubjpass")


@lru_cache(maxsize=1)
def classes() -> dict[str, str]:
    """A verb's lemma to its class (say, judge, order, think, colon)."""
    found: dict[str, str] = {}
    for name, verbs in gazetteer.table("speech-verbs.tsv"):
        for verb in verbs.split():
            found.setdefault(verb, name)
    return found


def reports(token: Token, *kinds: str) -> bool:
    """Whether a token is a reporting verb of one of the classes."""
    return token.tag_ in FINITE and token.pos_ in ("VERB", "AUX") and classes().get(token.lemma_.lower()) in kinds


def subject_of(verb: Token, outside: frozenset[int]) -> Token | None:
    """The subject of a verb or of the verb that it depends on (*tweeted, adding*); ``outside`` are tokens it must not be."""
    for _ in range(4):
        found = [c for c in verb.children if c.dep_ in SUBJECTS and c.i not in outside]
        if found:
            return _real(found[0])
        if verb.dep_ == "acl" and verb.tag_ == "VBG":
            return verb.head if verb.head.i not in outside else None
        if (
            verb.dep_ not in ("xcomp", "conj", "advcl", "pcomp", "prep", "ccomp", "acl", "dep")
            or verb.head.i in outside
        ):
            return None
        verb = verb.head
    return None


def _real(subject: Token) -> Token:
    """The noun that *who* and *which* stand for; any other subject is itself."""
    if subject.tag_ in ("WDT", "WP"):
        clause = subject.head
        while clause.dep_ in ("conj", "xcomp", "ccomp") and clause.head.i != clause.i:
            clause = clause.head
        if clause.dep_ == "relcl":
            return clause.head
    return subject


def cue(verb: Token) -> str:
    """The lemma of the verb that reports: *was quoted as saying* → say, *pointed out* → point out."""
    if verb.lower_ == "according":
        return "according to"
    if verb.lower_ in gazetteer.SAID and verb.tag_ not in FINITE:
        return {"said": "say", "says": "say", "wrote": "write", "writes": "write"}.get(
            verb.lower_, verb.lower_.removesuffix("ed")
        )
    if verb.lemma_.lower() == "quote":
        saying = [t for t in verb.subtree if t.lemma_ == "say"]
        if saying:
            return "say"
    particle = next((c.lower_ for c in verb.children if c.dep_ == "prt"), "")
    return f"{verb.lemma_.lower()} {particle}".strip()
