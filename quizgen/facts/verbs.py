"""The verb group of a clause: finite word, the rest, and what a question needs to turn it round."""

from __future__ import annotations

import re

from quizgen.facts.model import Verb
from quizgen.facts.negation import before, negative
from quizgen.language import lexicon
from quizgen.language.inflect import past, third_person
from quizgen.language.neighbours import neighbour, sentence_start
from quizgen.language.tree import Token

BE = {"be"}
FINITE = {"VBD", "VBZ", "VBP", "MD"}
SCOPE = lexicon.listed("scope")
PARTICIPLES = lexicon.listed("participles-only")
DROPPED_ADVERBS = lexicon.listed("dropped-adverbs") - SCOPE
ORDER = frozenset(["first", "last", "twice", "initially", "originally", "jointly"])  # *Ana Berg, first elected in 1902*
PRENEGATIVE = frozenset(["never", "no"])  # before a finite verb
HEDGES = frozenset(
    ["reportedly", "allegedly", "apparently", "possibly", "probably", "perhaps", "supposedly", "presumably", "likely"]
)


def verb(head: Token, finite: Token, chain: tuple[Token, ...] = (), tense: str = "") -> Verb:
    """The group of main verb ``head`` whose first finite word is ``finite``; ``chain`` are verbs of merged complements.

    ``tense`` ("is", "was") supplies the auxiliary of a participle that has none of its own.
    """
    words = group(head, finite, chain)
    if finite.lemma_ == "do" and finite.i != head.i and not any(c.dep_ == "neg" for c in head.children):
        words = [t for t in words if t.i != finite.i]  # emphasis: *did gain* is *gained*
        tag, finite = finite.tag_, head
        lemma = head.lemma_.lower()
        plain = {"VBD": past(lemma), "VBZ": third_person(lemma)}.get(tag, lemma)
        return Verb("", plain, " ".join(t.text for t in words if t.i > head.i), plain, head.lemma_.lower(), tag, False)
    if finite.lower_ == "had" and finite.i != head.i and not reaches(head) and not any(c.dep_ == "neg" for c in head.children):
        return shared_passive(finite.head, head, words) or simple_past(head, words, chain)
    auxiliary = bool(tense) or finite.i != head.i or head.lemma_ == "be"
    if tense:
        words = [t for t in words if t.i >= head.i or t.lower_ in ORDER] if head.dep_ != "conj" else words
    order = tense != "" and head.dep_ != "conj"
    pre = [t.text for t in words if t.i < finite.i and not order and (t.dep_ != "neg" or t.lower_ in PRENEGATIVE)]
    rest = [lowered(t) for t in words if t.i > finite.i or order or (tense and t.i == finite.i)]
    main = chain[-1] if chain else head
    return Verb(
        pre=" ".join(pre), finite=tense or prefix(finite) + lowered(finite), rest=" ".join(rest), main=head.text,
        lemma=head.lemma_.lower(), tag=_tag(finite, tense), auxiliary=auxiliary,
        passive=any(c.dep_ in ("auxpass", "nsubjpass") for c in main.children) or bool(tense),
        negated=negative(head),
        modal=finite.tag_ == "MD", progressive=head.tag_ == "VBG",
        particle=next((c.text for c in main.children if c.dep_ == "prt"), ""),
    )  # fmt: skip


def reaches(head: Token) -> bool:
    """Whether a past perfect reaches to or from a time that the statement tells: *had died by 1902*, *had led since the war*,
    *had been living there for ten years*.
    """
    return any(
        (head.tag_ == "VBG" and c.lower_ == "for" and any(g.dep_ == "pobj" and g.lemma_ in lexicon.TIME_UNITS for g in c.children))
        or (c.lower_ in ("by", "before") and c.dep_ == "prep" and any(g.ent_type_ == "DATE" or re.fullmatch(r"\d{4}", g.text) for g in c.children))
        or (c.lower_ == "since" and c.dep_ == "prep")
        or (c.dep_ == "advcl" and any(g.lower_ == "since" and g.dep_ == "mark" for g in c.children))
        for c in head.children
    )


def prefix(token: Token) -> str:
    """What a hyphen joins to the front of a verb: *co-* of *co-founded*."""
    if (
        token.i < 2
        or neighbour(token, -1).text != "-"
        or token.i < sentence_start(token) + 2
        or neighbour(token, -1).whitespace_
        or neighbour(token, -2).whitespace_
    ):
        return ""
    return neighbour(token, -2).text.lower() + "-"


def simple_past(head: Token, words: list[Token], chain: tuple[Token, ...]) -> Verb:
    """The past perfect as simple past: alone on a card there is no other past that it comes before."""
    rest = words[1:]
    main = chain[-1] if chain else head
    been = next((t for t in rest if t.lower_ == "been" and t.i != head.i), None)
    passive = any(c.dep_ in ("auxpass", "nsubjpass") for c in main.children)
    if been is not None or head.lemma_ == "be":
        plural = plural_subject(head)
        kept = " ".join(t.text for t in rest if t is not been and not (been is None and t.i == head.i))
        return Verb("", "were" if plural else "was", kept, head.text, head.lemma_.lower(), "VBD", True, passive=passive)
    simple = past(head.lemma_.lower(), head.text)
    before = " ".join(t.text for t in rest if t.i < head.i)
    after = " ".join(t.text for t in rest if t.i > head.i)
    return Verb(before, simple, after, simple, head.lemma_.lower(), "VBD", False)


def plural_subject(head: Token) -> bool:
    """Whether the verb's subject takes *were*: a plural, *they*, a coordination, *111 of the …*."""
    return any(
        c.dep_ in ("nsubj", "nsubjpass")
        and (
            c.tag_ in ("NNS", "NNPS")
            or c.lower_ == "they"
            or (c.tag_ == "CD" and c.lower_ not in ("one", "1"))
            or any(g.dep_ == "conj" for g in c.children)
        )
        for c in head.children
    )


def shared_passive(first: Token, head: Token, words: list[Token]) -> Verb | None:
    """The simple past of a conjunct whose *had been* stands with the first verb: *had been seen and noted*; None for others."""
    if first.i == head.i or not any(c.dep_ == "auxpass" for c in first.children):
        return None
    plural = plural_subject(first)
    rest = " ".join(t.text for t in words)
    return Verb("", "were" if plural else "was", rest, head.text, head.lemma_.lower(), "VBD", True, passive=True)


def _tag(finite: Token, tense: str) -> str:
    """The Penn tag of the finite word, a supplied auxiliary's included."""
    return {"is": "VBZ", "are": "VBP", "was": "VBD", "were": "VBD"}.get(
        tense, "VBD" if is_past(finite) else finite.tag_
    )


def is_past(head: Token) -> bool:
    """Whether a main verb tagged as participle is a past: it has a subject, no auxiliary, and its clause no other finite verb."""
    return (
        head.tag_ == "VBN" and head.dep_ in ("ROOT", "conj") and head.text == past(head.lemma_.lower(), head.text)
        and any(c.dep_ == "nsubj" and c.i < head.i for c in head.children)
        and not any(c.dep_ in ("aux", "auxpass") for c in head.children)
        and not any(t.tag_ in ("VBD", "VBZ", "VBP", "MD") and t.dep_ in ("amod", "acl", "dep", "ROOT") for t in head.sent)
    )  # fmt: skip


def lowered(token: Token) -> str:
    """The word without a sentence's capital, contractions spelled out."""
    return {"’s": "is", "'s": "is", "’re": "are", "'re": "are", "'ve": "have", "’ve": "have", "'d": "had", "’d": "had", "wo": "will", "ca": "can",
            "'ll": "will", "’ll": "will", "n’t": "not", "n't": "not"}.get(token.lower_, token.lower_ if token.tag_ not in ("NNP",) else token.text)  # fmt: skip


def group(head: Token, finite: Token, chain: tuple[Token, ...]) -> list[Token]:
    """The words of the group in text order: auxiliaries, negation, kept adverbs before the verb, particles."""
    out: list[Token] = []
    for main in (head, *chain):
        last = main.i
        for child in main.children:
            if child.dep_ in ("aux", "auxpass", "neg", "prt") or (child.lower_ in SCOPE and child.i == main.i - 1 and not as_late(child, finite)):
                out.append(child)
            elif child.dep_ == "advmod" and finite.i < child.i < last and child.lower_ not in DROPPED_ADVERBS:
                out += [t for t in child.subtree if not t.is_punct and not as_late(t, finite)]
            elif (
                child.dep_ == "advmod"
                and child.i == main.i - 1
                and child.i < last
                and child.lower_ not in DROPPED_ADVERBS
                and child.lower_ not in ("when", "where", "how", "why")
                and not as_late(child, finite)
                and not (child.lower_ == "more" and child.i > 0 and neighbour(child, -1).lower_ == "once")
            ):
                out += [*before(child), child]
        out.append(main)
    return sorted(
        {t.i: t for t in out if t.i >= finite.i or t.dep_ == "advmod" or t.lower_ in PRENEGATIVE}.values(),
        key=lambda t: t.i,
    )


def as_late(only: Token, finite: Token) -> bool:
    """Whether *only* says that it came late: *only succeeded Berg in 1902*; the date alone is as true."""
    if only.lower_ != "only":
        return False
    dated = (c for c in only.head.children if c.dep_ == "prep" and c.lower_ in ("in", "on"))
    past = finite.tag_ == "VBD" and finite.lemma_ != "have"
    return past and any(g.ent_type_ == "DATE" for c in dated for g in c.children)


def finite_of(head: Token) -> Token | None:
    """The first finite word of the verb's group, shared auxiliaries of a coordination included; None without one."""
    own = [c for c in head.children if c.dep_ in ("aux", "auxpass") and c.i < head.i]
    if own:
        first = min(own, key=lambda t: t.i)
        return first if first.tag_ in FINITE else None
    if head.lower_ in PARTICIPLES:
        return None  # *Ada Berg, born in 1902, …* read as a past tense
    if (shared := perfect_before(head)) is not None:
        return shared
    return head if head.tag_ in FINITE or is_past(head) else None


def perfect_before(head: Token) -> Token | None:
    """The *has* that the second verb of a pair shares, where it was read as a past: *has killed many and infected thousands*."""
    plain = head.dep_ == "conj" and head.tag_ == "VBD" and head.lower_.endswith("ed") and head.head.tag_ == "VBN"
    if not plain or any(c.dep_ in ("nsubj", "nsubjpass", "aux") or any(g.ent_type_ == "DATE" for g in c.subtree) for c in head.children):
        return None
    first = [c for c in head.head.children if c.dep_ == "aux" and c.lower_ in ("has", "have")]
    return first[0] if first and not any(c.dep_ in ("auxpass", "nsubjpass") for c in head.head.children) else None


def hedged(head: Token) -> bool:
    """Whether an adverb takes back the claim: *reportedly*, *probably*, *has yet to*."""
    if any(c.lower_ == "yet" and c.i + 1 < len(head.doc) and neighbour(c, 1).lower_ == "to" for c in head.children):
        return True
    if any(c.lower_ in HEDGES or by_report(c) or as_told(c) for c in head.children):
        return True
    guessed = head.dep_ == "advcl" and head.left_edge.i > 0 and neighbour(head.left_edge, -1).lower_ in HEDGES
    return guessed or (head.dep_ in ("conj", "advcl") and any(as_told(c) for above in (head.head, head.head.head) for c in above.children))


TALES = frozenset(["story", "tale", "legend", "tradition", "rumour", "rumor", "lore", "anecdote", "myth"])


def as_told(child: Token) -> bool:
    """Whether a clause leaves all the sentence to a tale: *As the story goes, …*, *as legend has it*."""
    if child.dep_ not in ("advcl", "ccomp", "parataxis") or child.lemma_ not in ("go", "have", "tell", "relate"):
        return False
    return any(c.dep_ == "nsubj" and c.lemma_.lower() in TALES for c in child.children)


def by_report(child: Token) -> bool:
    """Whether a phrase leaves a claim to others: *By reports, …*, *by all accounts*."""
    return child.lower_ == "by" and any(c.lower_ in ("reports", "accounts") and c.dep_ == "pobj" for c in child.children)
