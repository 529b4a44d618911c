"""*the embargo* → *the oil embargo*: the fuller phrase that a bare definite noun takes up.

A card is read without the article, so a loose *the N* is printed as its antecedent was: the one earlier phrase with the same head
that says which N is meant. Same head and compatible modifiers is the precise part of the resolution of definite descriptions
(Vieira & Poesio 2000, *An empirically based system for processing definite descriptions*); where two different N were spoken of
(*a Texas study … another study*) the phrase stays loose.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from quizgen.facts.context import Context
from quizgen.facts.issues import join
from quizgen.facts.model import Phrase
from quizgen.facts.phrases import build
from quizgen.facts.tokens import aside, core
from quizgen.language import lexicon
from quizgen.language.neighbours import neighbour
from quizgen.language.tree import Token

LONGEST = 11
FAR = 4  # sentences since the noun was last used; beyond it another N may be meant
ANOTHER = frozenset(
    "another other second third earlier previous similar different separate next many some few several various each every no any most more all".split()
)
FRESH = frozenset(["new", "recent", "latest", "first-ever"])
NEVER = lexicon.listed("never-definite") | frozenset(lexicon.NAME_NOUNS)
NAMED = {"PERSON", "ORG", "GPE", "LOC", "NORP", "EVENT", "FAC", "WORK_OF_ART", "LAW"}
WHICH = {"prep", "relcl", "acl", "poss"}
MORE = WHICH | {"appos", "nummod", "conj", "cc"}


@dataclass(frozen=True, slots=True)
class Noun:
    """A noun phrase: its head, whether it says which one is meant, and its modifying words for comparison."""

    ctx: Context
    head: Token
    full: bool
    other: bool
    words: frozenset[str]
    sentence: int


def resolved(contexts: list[Context]) -> list[Context]:
    """The contexts, each with what its bare definite nouns stand for (by the index of *the* in its paragraph)."""
    seen: dict[tuple[str, str], list[Noun]] = {}
    ids: dict[str, int] = {}
    taken_up = {(t.lemma_.lower(), t.tag_) for ctx in contexts for t in ctx.doc if t.tag_ in ("NN", "NNS") and bare(ctx, t) is not None}
    own = sorts_of_topic(contexts)
    out, count = [], 0
    for ctx in contexts:
        found: dict[int, tuple[int, str]] = {}
        for token in ctx.doc:
            count += bool(token.is_sent_start)
            if token.tag_ not in ("NN", "NNS") or token.dep_ in ("compound", "nmod"):
                continue
            key = (token.lemma_.lower(), token.tag_)
            if key not in taken_up:
                continue
            the = bare(ctx, token)
            full = antecedent(seen.get(key, []), count) if the is not None and key[0] not in own else ""
            if the is not None and full and not kind_of_topic(key[0], full, ctx.analysis.article.title):
                found[the.i] = (ids.setdefault(full, -1 - len(ids)), full)
            if key[0] not in NEVER and not (token.text[:1].isupper() and not token.is_sent_start):
                seen.setdefault(key, []).append(noun(ctx, token, count))
        out.append(replace(ctx, definites=found))
    return out


QUALIFIED = re.compile(r"\(.*?(\w+)\)$")


def sorts_of_topic(contexts: list[Context]) -> frozenset[str]:
    """What the article's own thing is: *Python (programming language)* is *the language*, whatever other language was spoken of."""
    title = contexts[0].analysis.article.title if contexts else ""
    found = QUALIFIED.search(title)
    return frozenset([found[1].lower()]) if found is not None else frozenset()


def kind_of_topic(noun: str, full: str, title: str) -> bool:
    """Whether the fuller phrase is only one kind of what the article is about: in *Abacus*, *the abacus* is not *the Sumerian abacus*."""
    return title.lower() in (noun, f"{noun}s", f"the {noun}") and full.lower().endswith(f" {noun}") and "’" not in full and "'" not in full


def bare(ctx: Context, head: Token) -> Token | None:
    """The determiner of *the N* with nothing else in it; None for any other phrase and for a name's mention."""
    the = neighbour(head, -1)
    if the.lower_ != "the" or head.i == 0 or the.dep_ != "det" or the.head.i != head.i:
        return None
    if head.lemma_.lower() in NEVER or ctx.mention(head) is not None:
        return None
    inside = [c for c in head.children if c.dep_ in MORE and not aside(c)]
    behind = neighbour(head, 1) if head.i + 1 < len(head.doc) else None
    told = behind is not None and (behind.pos_ == "PROPN" or behind.lower_ in ("of", "-"))  # *the semi | -finals of …*
    return None if inside or told else the


def noun(ctx: Context, head: Token, sentence: int) -> Noun:
    """A phrase that later ones may take up."""
    before = [
        c for c in head.children if c.i < head.i and c.dep_ in ("amod", "compound", "nmod", "det", "nummod", "poss")
    ]
    says = any(
        c.tag_ == "NNP" or c.ent_type_ in NAMED or (c.dep_ in ("compound", "nmod") and c.pos_ == "NOUN") for c in before
    )
    after = any(c.dep_ == "prep" and c.lower_ == "of" and c.i == head.i + 1 for c in head.children)
    counted = any(c.dep_ == "nummod" for c in before)
    said_of = head.dep_ in ("attr", "oprd") or (head.dep_ == "pobj" and head.head.lower_ in ("as", "like", "than"))
    said_of = said_of or compared(head)
    words = {
        t.lower_
        for c in head.children
        if not aside(c)
        for t in c.subtree
        if t.pos_ in ("NOUN", "PROPN", "ADJ", "NUM", "VERB")
    }
    other = any(c.lower_ in ANOTHER for c in before)
    praised = any(t.tag_ == "RBS" for c in before for t in c.subtree)  # *the most authentic retro game* praises and names nothing
    return Noun(ctx, head, (says or after) and not counted and not said_of and not praised, other, frozenset(words), sentence)


def compared(head: Token) -> bool:
    """Whether a noun explains what is only named beside what is spoken of: *like quinoa, the Andean grain, teff is …*."""
    first = head.left_edge
    if first.i < 2 or neighbour(first, -1).text != ",":
        return False
    before = neighbour(first, -2)
    return before.dep_ == "pobj" and before.head.lower_ in ("like", "unlike")


def antecedent(seen: list[Noun], sentence: int) -> str:
    """The wording of the one phrase that *the N* takes up; '' when there is none, or more than one."""
    full = [n for n in seen if n.full]
    if not full or any(n.other for n in seen):
        return ""
    last = full[-1]
    if sentence - seen[-1].sentence > FAR or any(not (n.words <= last.words or last.words <= n.words) for n in full):
        return ""
    if any(t.like_num for c in last.head.lefts if c.dep_ != "det" for t in c.subtree):
        return ""  # *the 50-metre pipe* would give its length away
    best = max(full, key=lambda n: (len(n.words & last.words), n.head.i))
    return next((text for n in (best, last) for text in wordings(n)), "")


def wordings(found: Noun) -> Iterator[str]:
    """The phrase as a definite one, if it stands alone: with what follows its head, else without."""
    joined = frozenset(c.i for c in found.head.children if c.i > found.head.i and c.dep_ in ("conj", "cc"))
    after = frozenset(c.i for c in found.head.children if c.i > found.head.i and c.dep_ in WHICH)
    for without in (joined, joined | after):
        phrase = build(found.ctx, found.head, core(found.head, without))
        text = definite(phrase)
        if text and not phrase.issues and len(text.split()) <= LONGEST and " " in text.removeprefix("the "):
            yield text


def definite(phrase: Phrase) -> str:
    """*a new study of sleep* → *the study of sleep*; '' for what can't take *the*."""
    text = join(phrase.segments)
    if any(s.pronoun and s.possessive for s in phrase.segments):
        return ""  # *his father’s farm*: *the farm* that he named may be his own
    if re.match(r".*[’']s? ", text):
        return text
    text = re.sub(r"^(a|an|the|one|its|their|his|her) ", "", text, flags=re.I)
    while text.split(" ")[0].lower() in FRESH:
        text = text.split(" ", 1)[1] if " " in text else ""
    return f"the {text}" if text else ""
