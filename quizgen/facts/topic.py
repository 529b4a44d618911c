"""*It*, *its*, *they* and *their* where they stand for what the article is about: a thing that the title names by a common noun.

Names are followed by the reading; *the aardvark* of an article called *Aardvark* is no name. Its pronoun is taken as resolved where the
sentence before has the topic, or something of the topic's, as its subject (the continued centre of Grosz, Joshi & Weinstein 1995,
*Centering*), or where the pronoun follows the topic in its own sentence.
"""

from __future__ import annotations

from dataclasses import replace

from spacy.tokens import Span, Token

from quizgen.facts.context import Context

ID = -1_000_000
ONE, MANY = frozenset(["it", "its", "itself"]), frozenset(["they", "them", "their", "themselves"])
SUBJECTS = ("nsubj", "nsubjpass")
LEAST = 3  # mentions that make a noun of the title the article's topic


def topical(contexts: list[Context]) -> list[Context]:
    """The contexts with the pronouns that stand for the topic among their ``definites``."""
    title = topic(contexts)
    return (
        [replace(ctx, definites={**ctx.definites, **pronouns(ctx, title)}) for ctx in contexts] if title else contexts
    )


def topic(contexts: list[Context]) -> str:
    """The title as a common noun in the singular, if the text speaks of it often; else ''."""
    title = contexts[0].analysis.article.title.strip().lower() if contexts else ""
    if not title or len(title.split()) > 3:
        return ""
    last = title.split()[-1]
    heads = [t for ctx in contexts for t in ctx.doc if t.tag_ in ("NN", "NNS") and last in (t.lower_, t.lemma_.lower())]
    of_title = [phrase_of(t) for t in heads if phrase_of(t) == title or plural_of(t) == title]
    return of_title[0] if len(of_title) >= LEAST else ""


def plural_of(noun: Token) -> str:
    """The phrase as its last word is written."""
    return " ".join([*phrase_of(noun).split()[:-1], noun.lower_])


def phrase_of(noun: Token) -> str:
    """The noun with the nouns and adjectives right before it, itself in the singular."""
    words, at = [noun.lemma_.lower()], noun.i - 1
    while at >= noun.sent.start and noun.doc[at].pos_ in ("NOUN", "PROPN", "ADJ"):
        words.insert(0, noun.doc[at].lower_)
        at -= 1
    return " ".join(words)


def pronouns(ctx: Context, title: str) -> dict[int, tuple[int, str]]:
    """The topic's pronouns of one paragraph, each with the wording to print."""
    found: dict[int, tuple[int, str]] = {}
    before: Token | None = None
    for sentence in ctx.doc.sents:
        here = subject_topic(sentence, title, found)
        for token in sentence:
            if token.tag_ not in ("PRP", "PRP$") or ctx.mention(token) is not None or token.lower_ not in ONE | MANY:
                continue
            source = here if here is not None and here.i < token.i else before
            if source is not None and agrees(token, source, found) and not rival(sentence, token, title):
                found[token.i] = (ID, wording(source, found))
        before = subject_topic(sentence, title, found)
    return found


def subject_topic(sentence: Span, title: str, found: dict[int, tuple[int, str]]) -> Token | None:
    """The topic where it is the subject of the main clause or the possessor of that subject, as a noun or a resolved pronoun."""
    for subject in sentence.root.children:
        if subject.dep_ in SUBJECTS:
            for token in (subject, *(c for c in subject.children if c.dep_ == "poss")):
                if token.i in found or (token.tag_ in ("NN", "NNS") and phrase_of(token) == title):
                    return token
    return None


def agrees(pronoun: Token, source: Token, found: dict[int, tuple[int, str]]) -> bool:
    """Whether pronoun and topic agree in number."""
    many = source.lower_ in MANY if source.i in found else source.tag_ == "NNS"
    return (pronoun.lower_ in MANY) == many and not (pronoun.lower_ == "it" and empty(pronoun))


def empty(pronoun: Token) -> bool:
    """*It is likely that …*, *it seems …*: nothing is meant."""
    return (
        pronoun.dep_ == "expl"
        or pronoun.head.lemma_ in ("seem", "appear", "happen")
        or any(
            c.dep_ in ("ccomp", "csubj")
            or (c.dep_ == "acomp" and any(g.dep_ in ("ccomp", "xcomp") for g in c.children))
            for c in pronoun.head.children
        )
    )


def rival(sentence: Span, pronoun: Token, title: str) -> bool:
    """Whether another noun of the same number stands between the sentence's beginning and the pronoun."""
    many = pronoun.lower_ in MANY
    return any(
        t.i < pronoun.i
        and t.tag_ in (("NNS", "NNPS") if many else ("NN", "NNP"))
        and phrase_of(t) != title
        and t.dep_ in (*SUBJECTS, "dobj", "pobj")
        for t in sentence
    )


def wording(source: Token, found: dict[int, tuple[int, str]]) -> str:
    """*the aardvark*, *aardvarks*: the topic as its last noun put it, *a* made *the*."""
    if source.i in found:
        return found[source.i][1]
    bare = phrase_of(source) if source.tag_ == "NN" else plural_of(source)
    return f"the {bare}" if any(c.dep_ == "det" for c in source.children) else bare
