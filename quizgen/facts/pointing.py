"""What a quotation leaves to the words before it: *that experience*, *it’s more than two hours*, *doesn’t just stop there*, *the farm*."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.language import lexicon
from quizgen.language.neighbours import neighbour
from quizgen.language.tree import Span, Token

THESE = frozenset(["this", "that", "these", "those"])
OTHERS = frozenset(["another", "others", "ones", "latter", "former"])
UNIQUE = lexicon.listed("unique")
TIMES = lexicon.listed("time-units")
EXPLETIVE = re.compile(
    r"it(?:[’']s| is| was| will be| would be| has been| may be| can be|[’']ll be|[’']d be| becomes| makes)(?: not|n[’']t)?"
    r"(?: (?!so\b)(?:\w+ly|very|really|quite|more|also|now|still|just|always|never|often|almost|no))*(?! so\b)(?: an?| the)?(?: [\w’'-]+){1,3}? "
    r"(?:to|that|for|when|if|how|whether|who|where|which)\b"
    r"|it (?:takes?|took|seems?|seemed|appears?|turns? out|turned out|rains?|rained|snowed|would take|will take|doesn[’']t matter)\b",
    re.I,
)
"""*It is hard to …*, *it takes years*: no thing."""
FOUND = re.compile(r"(?:make|makes|made|making|find|finds|found|think|believe|consider|help|can[’']t help) it\b(?=.* (?:to|that|for|if)\b)", re.I)
"""*make it hard to …*."""
FRAMING = frozenset(["in", "at", "on", "for", "between", "during", "after", "before", "since", "from", "until"])
FINITE = frozenset(["VBD", "VBZ", "VBP", "MD"])
BELOW = frozenset(["relcl", "advcl", "acl", "pcomp", "csubj"])
AUXILIARY = frozenset(["aux", "auxpass"])


def pointers(words: Span) -> tuple[str, ...]:
    """The words that only what was said before explains."""
    return tuple(t.lower_ for t in words if shows(t, words) or lone_it(t, words) or elsewhere(t) or counted(t, words))


def shows(token: Token, words: Span) -> bool:
    """*this number*, *that is why*, *another*: of what the speaker told or showed before; not *those who*, nor what the words name."""
    if token.lower_ == "one" and token.tag_ in ("NN", "CD") and any(c.dep_ in ("amod", "det") for c in token.children):
        told = neighbour(token, 1).lower_ in ("of", "who", "that", "which", "in", "where")
        return not told and not any(t.tag_ == "NN" for t in before(token, words))
    if token.lower_ in OTHERS:
        told = token.lower_ == "ones" and any(c.i > token.i for c in token.children)
        return not told and (token.lower_ != "another" or token.dep_ != "det" or neighbour(token, 1).lower_ == "one")
    if token.lower_ not in THESE or token.tag_ not in ("DT", "PDT", "PRP"):
        return False
    if token.lower_ == "those" and neighbour(token, 1).lower_ in ("who", "whose", "in", "of", "with", "that"):
        return False
    if token.dep_ == "det":
        told = any(t.lemma_ == token.head.lemma_ or (t.dep_ == "conj" and t.pos_ == "NOUN") for t in before(token, words))
        return not (told or (token.head.lemma_ in TIMES and token.lower_ != "those"))
    near = token.i - words.start < NEAR or token.dep_ in ("pobj", "dobj")
    return near or not any(t.pos_ in ("NOUN", "VERB") for t in before(token, words))


NEAR = 4  # words at the start of which nothing can have been told


def lone_it(token: Token, words: Span) -> bool:
    """*it* with no noun in the quotation that it could stand for."""
    if token.lower_ not in ("it", "its", "itself"):
        return False
    at = token.idx - words.start_char
    if EXPLETIVE.match(words.text, at) or any(m.end() == at + 2 for m in FOUND.finditer(words.text)):
        return False
    nouns = (
        t for t in before(token, words)
        if t.tag_ in ("NN", "NNP") and t.pos_ in ("NOUN", "PROPN") and not t.is_ancestor(token) and t.ent_type_ != "PERSON"
        and not t.lower_.startswith(TITLES)
    )  # fmt: skip
    return not any(not frames(t) and (token.lower_ != "it" or t.head.i != verb_of(token).i or t.dep_ not in SUBJECTS) for t in nouns)


TITLES = ("mr.", "mrs.", "ms.", "dr.")
SUBJECTS = frozenset(["nsubj", "nsubjpass"])


def counted(token: Token, words: Span) -> bool:
    """*the two*, *the three* with nothing said before that could be counted so."""
    if token.lower_ not in ("two", "three", "four") or token.i == words.start or neighbour(token, -1).lower_ != "the":
        return False
    after = neighbour(token, 1)
    alone = after.tag_ in ("RB", "IN", "CC", "VBD", "VBZ", "VBP", "MD", "TO") or after.is_punct
    return alone and after.lower_ != "of" and not any(t.tag_ in ("NNS", "NNPS") or t.dep_ == "conj" for t in before(token, words))


def verb_of(token: Token) -> Token:
    """The verb in whose clause a token stands."""
    return next((t for t in token.ancestors if t.pos_ in ("VERB", "AUX")), token)


def frames(noun: Token) -> bool:
    """Whether a noun only says when or where: *in the first half*."""
    return (noun.dep_ == "pobj" and noun.head.lower_ in FRAMING) or noun.lemma_ in TIMES


def before(token: Token, words: Span) -> Iterator[Token]:
    """The words of the quotation before a token."""
    return (words.doc[i] for i in range(words.start, token.i))


def elsewhere(token: Token) -> bool:
    """*doesn’t just stop there*, *be part of this here*: a place that was named before."""
    following = neighbour(token, 1)
    return token.lower_ in ("there", "here") and token.tag_ == "RB" and following.lower_ not in ("in", "at", "on")


def definites(words: Span) -> tuple[str, ...]:
    """The nouns of *the N* that nothing behind them explains: *the farm*, no *the lava of Kilauea* and no *the sea*."""
    return tuple(t.lower_ for t in words if t.tag_ in ("NN", "NNS") and t.lower_ not in UNIQUE and alone(t))


def alone(noun: Token) -> bool:
    """Whether *the* stands before a noun, and nothing beside it that says which."""
    parts = [c for c in noun.children if c.dep_ not in ("det", "predet") and not c.is_punct]
    the = any(c.lower_ == "the" and c.i < noun.i for c in noun.children)
    return the and noun.lemma_ not in TIMES and not any(c.i > noun.i or c.dep_ == "compound" or c.ent_type_ or c.tag_ in ("CD", "JJS") for c in parts)


def main_clause(words: Span) -> bool:
    """Whether the first sentence of a quotation has a main verb: no *people that have been as bad as you get*."""
    return any(heads(t) for t in words)


def heads(token: Token) -> bool:
    """Whether a finite verb or a command stands in no subordinate clause."""
    verb = token.head if token.dep_ in AUXILIARY else token
    finite = token.tag_ in FINITE or (token.tag_ == "VB" and not any(c.dep_ in AUXILIARY for c in token.children))
    marked = any(c.dep_ == "mark" or c.tag_ in ("WRB", "WP", "WDT") for c in verb.children if c.i < verb.i)
    return finite and verb.dep_ not in BELOW and not (marked and verb.dep_ != "ROOT")
