"""Words beside *the N* that seem to say which N is meant, and do not: the reader of a card is presumed to know it.

*The Greek resistance* says of whom, not against whom; *the charges in court* has a place that is the verb's; *the battle Berg …* has a name
behind it that is another word's.
"""

from __future__ import annotations

import re

from quizgen.facts.context import Context
from quizgen.language import gazetteer, lexicon
from quizgen.language.model import Kind
from quizgen.language.neighbours import neighbour, sentence_end
from quizgen.language.tree import Token

STRUGGLES = lexicon.listed("struggles")
SETTLEMENTS = lexicon.listed("settlements")
UNTOLD = STRUGGLES | SETTLEMENTS
IDIOMS = lexicon.listed("place-idioms")
BIG = lexicon.listed("sizes")


def names_it(noun: Token) -> bool:
    """Whether a name stands behind a noun and is its own: *the ship Fram*; not *during the battle | Berg declined*."""
    if noun.i + 1 >= sentence_end(noun):
        return False
    after = neighbour(noun, 1)
    if after.pos_ != "PROPN":
        return False
    subject = next((t for t in (after, *after.ancestors) if t.dep_ in ("nsubj", "nsubjpass")), None)
    another = subject is not None and subject.i > noun.i and subject.left_edge.i == after.i
    return not (another and noun.dep_ == "pobj" and noun.head.head == subject.head) if subject is not None else True


def place_of_verb(complement: Token) -> bool:
    """*acquitted of the charges in court*, *shot the man in prison*: where it was done, not which charges or man."""
    nouns = [c for c in complement.children if c.dep_ == "pobj"]
    bare = len(nouns) == 1 and nouns[0].lower_ in IDIOMS and not any(True for _ in nouns[0].children)
    return bare and complement.lower_ in ("in", "at", "on")


def of_whom_only(noun: Token, inside: list[Token]) -> bool:
    """*the Greek resistance*, *the Norwegian seaport*: a people or land before a struggle or town, and nothing that says which.

    Not *the 1821 Greek uprising*, *the Greek uprising in Crete*, nor *the Dunkirk evacuation*, which its place names.
    """
    if noun.tag_ not in ("NN", "NNS") or noun.lemma_.lower() not in UNTOLD or noun.text[:1].isupper():
        return False
    if noun.lower_ == "resistance" and noun.dep_ != "nsubjpass":
        return False  # *the Danish resistance blew up a bridge*, *joined the Danish resistance*: a movement's name
    own = [t for t in inside if t.head.i == noun.i and not t.is_punct and t.dep_ != "det"]
    origin = [t for t in own if t.text[:1].isupper()]
    return bool(origin) and all(t.i < noun.i and (of_a_land(t, noun) if t in origin else t.tag_ in ("JJ", "NN")) for t in own)


def of_a_land(word: Token, noun: Token) -> bool:
    """Whether a capital word before a noun is only a people's or faith's adjective, or the name of the wider land in which a town lies."""
    if word.tag_ == "JJ" or word.lower_ in gazetteer.peoples():
        return not any(c.isdigit() for c in word.text) and word.lower_ not in lexicon.ORDINALS
    if noun.lemma_.lower() in TOWNS:
        return True  # *the New England seaport*; a colony is called after its place
    name = " ".join(t.text for t in word.subtree)
    return noun.lemma_.lower() in SETTLEMENTS and gazetteer.known(name) in (Kind.PLACE, Kind.COUNTRY)


TOWNS = frozenset(["seaport", "city", "town", "village", "suburb"])


def told_big(noun: Token, inside: list[Token]) -> bool:
    """*the big rally in Oslo*: *a big one* was told of before; *the rally in Oslo* may be the only one, *the long siege of Oslo* is."""
    if any(t.i > noun.i and t.head.i == noun.i and t.lower_ not in ("in", "at") for t in inside):
        return False
    struggle = noun.tag_ == "NN" and noun.lemma_.lower() in STRUGGLES | HAPPENINGS
    return struggle and any(t.i < noun.i and t.head.i == noun.i and t.lower_ in BIG for t in inside)


HAPPENINGS = lexicon.listed("happenings")
AROUND = r"(?:of|in|on|at|against|for|by|over|with|to|from|near|between)"


def unexplained(ctx: Context) -> frozenset[str]:
    """The nouns of a headline that it presumes as well: *Attack shakes Norway* does not say which attack; *Museum attack …* does."""
    kept: frozenset[str] | None = ctx.analysis.kept.get("unexplained")
    if kept is None:
        kept = ctx.analysis.kept["unexplained"] = bare_in(ctx.analysis.article.title)
    return kept


def bare_in(title: str) -> frozenset[str]:
    """The happenings that open a headline of five words or more and have no word beside them that tells more."""
    first = re.match(rf"(?:(?:After|Amid|Following|Despite) )?([A-Za-z]+)(?:,| (?!{AROUND} )[a-z]+s )", title)
    if first is None or len(title.split()) < HEADLINE:
        return frozenset()
    word = first[1].lower()
    return frozenset([word]) if word in STRUGGLES | HAPPENINGS else frozenset()


HEADLINE = 5


def of_its_kind(ctx: Context, noun: Token) -> bool:
    """Whether a past sentence speaks of one thing of the kind that the title is: *The city was found in 2001* under *Lost city*.

    Not *the crisis* under *1973 oil crisis*, of which there is one, nor *the city is overgrown*, of any, nor *the walled city was found*.
    """
    if noun.lemma_.lower() != last_of_kind(ctx) or not of_past(noun):
        return False
    return all(c.dep_ in ("det", "case") or c.i > noun.i for c in noun.children)


def of_past(noun: Token) -> bool:
    """Whether the sentence of a noun tells what was."""
    root = noun.sent.root
    return root.tag_ == "VBD" or any(c.tag_ == "VBD" and c.dep_ in ("aux", "auxpass") for c in root.children)


def last_of_kind(ctx: Context) -> str:
    """The noun of a title of two words or more that names a kind; '' for any other title."""
    kept: str | None = ctx.analysis.kept.get("last of kind")
    if kept is None:
        article = ctx.analysis.article
        kept = article.title.lower().split()[-1] if is_kind(article.title, " ".join(article.paragraphs)) else ""
        ctx.analysis.kept["last of kind"] = kept
    return kept


def is_kind(title: str, text: str) -> bool:
    """Whether the text has many of what the title names, in small letters: *lost cities* of *Lost city*; not *1973 oil crisis*."""
    *before, last = re.escape(title.lower()).split("\\ ")
    many = rf"{' '.join(before)} (?:{last}s|{last.removesuffix('y')}ies|{last}es)\b"
    return bool(before) and re.search(rf"\b(?:{many})", text) is not None
