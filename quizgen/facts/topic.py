"""*It*, *its*, *they* and *their* where they stand for what the article is about: a thing that the title names by a common noun.

Names are followed by the reading; *the aardvark* of an article called *Aardvark* is no name. Its pronoun is taken as resolved where the
sentence before has the topic, or something of the topic's, as its subject (the continued centre of Grosz, Joshi & Weinstein 1995,
*Centering*), or where the pronoun follows the topic in its own sentence. *The eyes* of an article on an animal are the animal's.
"""

from __future__ import annotations

import re
from dataclasses import replace

from quizgen.facts.context import Context
from quizgen.language import lexicon
from quizgen.language.neighbours import neighbour, sentence_start
from quizgen.language.tree import Span, Token
from quizgen.model import Article

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
    if not title or len(title.split()) > 3 or is_name(contexts[0].analysis.article):
        return ""
    last = title.split()[-1]
    heads = [t for ctx in contexts for t in ctx.doc if is_noun(t, ctx) and last in (t.lower_, single(t))]
    of_title = [phrase_of(t) for t in heads if phrase_of(t) == title or plural_of(t) == title]
    return of_title[0] if len(of_title) >= LEAST else ""


def is_name(article: Article) -> bool:
    """Whether the text writes a title of several words with capitals: *the Atlantic Ocean*."""
    text, title = " ".join(article.paragraphs), article.title.strip()
    return " " in title and text.count(title) > text.count(title.lower())


def is_noun(token: Token, ctx: Context) -> bool:
    """Whether the token is a common noun, or tagged as a name and yet one."""
    return token.tag_ in ("NN", "NNS") or (token.tag_ in ("NNP", "NNPS") and ctx.common(token.text))


def single(noun: Token) -> str:
    """The noun in the singular."""
    lower = noun.lower_
    if noun.tag_ in ("NN", "NNS"):
        return noun.lemma_.lower()
    return re.sub(r"ves$", "f", lower) if lower.endswith("ves") else lower.removesuffix("s")


def plural_of(noun: Token) -> str:
    """The phrase as its last word is written."""
    return " ".join([*phrase_of(noun).split()[:-1], noun.lower_])


def phrase_of(noun: Token) -> str:
    """The noun with the nouns and adjectives right before it, itself in the singular."""
    words, at = [single(noun)], noun.i - 1
    while at >= sentence_start(noun) and noun.doc[at].pos_ in ("NOUN", "PROPN", "ADJ"):
        words.insert(0, noun.doc[at].lower_)
        at -= 1
    return " ".join(words)


def pronouns(ctx: Context, title: str) -> dict[int, tuple[int, str]]:
    """The topic's pronouns and parts of one paragraph, each with the wording to print."""
    found: dict[int, tuple[int, str]] = {}
    before: Token | None = None
    part_before = False
    for number, sentence in enumerate(ctx.doc.sents):
        here = subject_topic(ctx, sentence, title, found)
        part_here = part_subject(sentence, found)
        for token in sentence:
            if token.tag_ not in ("PRP", "PRP$") or ctx.mention(token) is not None or token.lower_ not in ONE | MANY:
                continue
            source = here if here is not None and here.i < token.i else before
            if rival(sentence, token, title, found):
                continue
            if source is not None and agrees(token, source, found):
                found[token.i] = (ID, token.text if source is here else wording(source, found))
            elif (token.lower_ == "its" and (part_here or part_before)) or (
                number == 0 and token.i == sentence.start and opens(token)
            ):
                found[token.i] = (ID, f"the {title}")
        found.update(parts(ctx, sentence, title, found))
        before = subject_topic(ctx, sentence, title, found)
        if (
            before is not None
            and before.i not in found
            and before.i > sentence.start
            and neighbour(before, -1).lower_ == "the"
        ):
            found[before.i - 1] = (ID, f"the {before.text}")
        part_before = part_subject(sentence, found)
    return found


def opens(pronoun: Token) -> bool:
    """Whether the first word of a paragraph stands for what the whole article is about: *It is …*, *Its tail …*."""
    return pronoun.lower_ in ("it", "its") and not empty(pronoun) and pronoun.head.dep_ in ("ROOT", *SUBJECTS)


BODY = lexicon.listed("body-parts")
ENDS = frozenset(["end", "tip", "side", "base", "top", "front", "rear", "majority", "hair"])


def part_subject(sentence: Span, found: dict[int, tuple[int, str]]) -> bool:
    """Whether the sentence is about a part of the topic: *the eyes*, *the tip of the snout*, *its legs*."""
    for noun in sentence.root.children:
        if noun.dep_ in SUBJECTS:
            inner = [g for c in noun.children if c.lower_ == "of" for g in c.children]
            heads = [noun, *(inner if noun.lemma_.lower() in ENDS else ())]
            return any(
                n.lemma_.lower() in BODY and any(c.lower_ == "the" or c.i in found for c in n.children) for n in heads
            )
    return False


def parts(ctx: Context, sentence: Span, title: str, found: dict[int, tuple[int, str]]) -> dict[int, tuple[int, str]]:
    """The *the* of *the eyes*, where the sentence is about the topic or a part of it and the text speaks of the topic's parts."""
    if not has_parts(ctx, title):
        return {}
    if not part_subject(sentence, found) and subject_topic(ctx, sentence, title, found) is None:
        return {}
    return {
        the.i: (ID, f"the {title}’s")
        for the in sentence
        if the.lower_ == "the" and the.dep_ == "det" and the.head.lemma_.lower() in BODY and ctx.mention(the.head) is None
        and not any(c.dep_ in ("prep", "relcl", "acl", "poss") or c.lower_ in ("same", "other") for c in the.head.children)
    }  # fmt: skip


def has_parts(ctx: Context, title: str) -> bool:
    """Whether somewhere in the article a part of the body is the topic's: *its ears*, *the aardvark's tail*."""
    known: dict[str, bool] = ctx.analysis.docs[0].user_data.setdefault("has parts", {})
    if title not in known:
        known[title] = any(
            t.lemma_.lower() in BODY and any(c.dep_ == "poss" and c.lower_ in ("its", title) for c in t.children)
            for doc in ctx.analysis.docs for t in doc
        )  # fmt: skip
    return known[title]


def subject_topic(ctx: Context, sentence: Span, title: str, found: dict[int, tuple[int, str]]) -> Token | None:
    """The topic where it is the subject of the main clause or the possessor of that subject, as a noun or a resolved pronoun."""
    for subject in sentence.root.children:
        if subject.dep_ in SUBJECTS:
            for token in (subject, *(c for c in subject.children if c.dep_ == "poss")):
                if token.i in found or (is_noun(token, ctx) and phrase_of(token) == title):
                    return token
    return None


def agrees(pronoun: Token, source: Token, found: dict[int, tuple[int, str]]) -> bool:
    """Whether pronoun and topic agree in number."""
    many = (
        source.lower_ in MANY
        if source.i in found
        else source.tag_ in ("NNS", "NNPS") or source.lower_ != single(source)
    )
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


def rival(sentence: Span, pronoun: Token, title: str, found: dict[int, tuple[int, str]]) -> bool:
    """Whether another noun of the same number stands between the sentence's beginning and the pronoun, and is not the topic's own."""
    many = pronoun.lower_ in MANY
    return any(
        t.i < pronoun.i
        and t.tag_ in (("NNS", "NNPS") if many else ("NN", "NNP"))
        and phrase_of(t) != title
        and t.dep_ in (*SUBJECTS, "dobj", "pobj")
        and not any(c.i in found for c in t.children)
        and not (t.lemma_.lower() in BODY and any(c.lower_ == "the" for c in t.children))
        for t in sentence
    )


def wording(source: Token, found: dict[int, tuple[int, str]]) -> str:
    """*the aardvark*, *aardvarks*: the topic as its last noun put it, *a* made *the*."""
    if source.i in found:
        return found[source.i][1]
    bare = plural_of(source) if source.lower_ != single(source) else phrase_of(source)
    return f"the {bare}" if any(c.dep_ == "det" for c in source.children) else bare
