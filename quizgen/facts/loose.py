"""*The N* with nothing in it that says which one."""

from __future__ import annotations

import re

from quizgen.facts.context import Context
from quizgen.facts.presumed import names_it, of_its_kind, of_whom_only, place_of_verb, told_big
from quizgen.language import gazetteer, lexicon
from quizgen.language.neighbours import neighbour, sentence_start
from quizgen.language.tree import Token


def is_title(ctx: Context, token: Token, at: dict[int, Token]) -> bool:
    """Whether *the N* here is the thing that the title names: *the crisis* under *1973 oil crisis*, *the Statutes* of *Statutes of York*."""
    if not ctx.title or token.lower_ != "the":
        return False
    noun = at.get(token.i + 1)
    if noun is None or token.head.i != noun.i or noun.pos_ not in ("NOUN", "PROPN") or of_its_kind(ctx, noun):
        return False
    opens = noun.text[:1].isupper() and f"{ctx.title.lower()} ".startswith(f"the {noun.lower_} of ")
    if ":" in ctx.title:
        return False  # *Marine Biomes: The Ocean* is no name of the ocean
    return (opens or ctx.title.lower().endswith(" " + noun.lower_)) and not any(
        c.dep_ in ("prep", "relcl", "acl") for c in noun.children
    )


EXAMPLES = frozenset("example instance exception illustration".split())


def is_loose(ctx: Context, token: Token, tokens: list[Token]) -> bool:
    """Whether *the* is that of *the N* with nothing in it that says which one: no name, no complement, no superlative, not unique."""
    if token.dep_ != "det" or token.i in ctx.definites:
        return False
    noun = token.head
    if noun.lemma_.lower() in EXAMPLES and not any(c.i > noun.i and c.dep_ in ("prep", "relcl", "acl") for c in noun.children):
        return True  # *the most famous example*: of what?
    if instead_of_name(noun, [t for t in tokens if t.i > token.i and t.head.i == noun.i]):
        return True
    if noun.lower_ in COUNTRIES and noun.i == token.i + 1 and ctx.mention(noun) is None and not land_told(noun):
        return True  # *throughout the country*: which one?
    if noun.ent_type_ in ("DATE", "TIME") or noun.pos_ == "ADJ" or of_the_vote(noun):
        return False
    if names_it(noun):
        return False
    if (noun.dep_ == "compound" and noun.head.pos_ == "PROPN") or is_title(ctx, token, {t.i: t for t in tokens}):
        return False
    if spelled(token, tokens) or anatomical(noun):
        return False
    generic = (
        noun.lower_ in lexicon.NAME_NOUNS
        and all(t.lower_ in VYING for t in noun.doc[token.i + 1 : noun.i])
        and not any(c.dep_ == "prep" for c in noun.children)
    )
    mention = ctx.mention(noun)
    if mention is not None and not SHORT_PLURAL.fullmatch(noun.text) and (" " in ctx.entity(mention).name or not generic):
        return False
    if (noun.tag_ in ("NNP", "NNPS", "CD") and not generic and not SHORT_PLURAL.fullmatch(noun.text)) or noun.lemma_.lower() in lexicon.UNIQUE:
        return False
    inside = [t for t in tokens if t.i > token.i and (t.head.i == noun.i or t.head.head.i == noun.i)]
    telling = [t for t in inside if t.i > noun.i and not adds(t if t.head.i == noun.i else t.head)]
    if any(t.dep_ in ("prep", "relcl", "acl", "poss") and not (t.tag_ == "VBN" and not t.rights) and not place_of_verb(t) for t in telling):
        return told_big(noun, inside)  # *the missiles destroyed*: by whom, and when?
    if of_whom_only(noun, inside):
        return True
    if any(
        t.tag_ in ("JJS", "RBS", "NNP", "CD") or t.lower_ in lexicon.ORDINALS or t.ent_type_
        for t in inside
        if t.i < noun.i
    ):
        return False
    if (
        noun.dep_ == "pobj"
        and noun.lower_ in SCENES
        and noun.head.lower_ in ("in", "into", "under", "on", "out", "of", "at")
    ):
        return False
    return noun.lemma_.lower() not in ctx.topic & last_of_title(ctx) or of_its_kind(ctx, noun)


def adds(clause: Token) -> bool:
    """Whether a relative clause behind a comma only adds something, and does not say which is meant: *the city, which fell in 1473*."""
    first = clause.left_edge
    return clause.dep_ == "relcl" and first.i > sentence_start(first) and first.lower_ in ("which", "who", "where") and neighbour(first, -1).text == ","


def land_told(noun: Token) -> bool:
    """Whether the sentence names a land or people, or goes on to say which country is meant.

    A clause on the phrase itself is told without the rest of its sentence: *blame the country’s Liberals, who held power*.
    """
    more = any(c.i > noun.i and c.dep_ in ("prep", "relcl", "acl") for c in noun.children)
    if noun.dep_ == "poss" and any(c.dep_ == "relcl" for c in noun.head.children):
        return more or any(t.ent_type_ == "GPE" or t.lower_ in gazetteer.peoples() for t in noun.head.subtree)
    return more or any(t.ent_type_ in ("GPE", "NORP") for t in noun.sent)


def instead_of_name(noun: Token, inside: list[Token]) -> bool:
    """*the Irish designer*, *the Mediterranean country*: a land of origin and a common noun, for somebody or a country named before.

    A people has many designers, but one president; of *the French king* a reader asks which.
    """
    sort = noun.lemma_.lower()
    vague = sort in COUNTRIES | RULERS or (
        lexicon.is_person_noun(sort) and sort not in POSTS and not gazetteer.is_title(sort.capitalize())
    )
    named = any(t.pos_ in ("ADJ", "PROPN") and t.text[:1].isupper() for t in inside)
    return noun.tag_ == "NN" and vague and named and all(t.i < noun.i and t.tag_ in ORIGIN for t in inside)


COUNTRIES = frozenset(["country", "nation", "republic"])
POSTS = lexicon.listed("single-posts")
RULERS = frozenset(["king", "queen", "emperor", "empress", "prince", "princess", "tsar", "pharaoh", "sultan"])
ORIGIN = ("JJ", "NNP", "HYPH", "NN")

SHORT_PLURAL = re.compile(r"[A-Z]{2,}s")  # *the ICBMs* are no name


def spelled(the: Token, tokens: list[Token]) -> bool:
    """Whether the word that *the word* means stands right behind it: *the word adobe*, *the term “adobe”*."""
    noun, after = (next((t for t in tokens if t.i == the.i + step), None) for step in (1, 2))
    if noun is None or after is None or noun.lemma_.lower() not in WORDS:
        return False
    return after.text in "“\"‘'" or after.pos_ in ("NOUN", "PROPN", "X")


WORDS = lexicon.listed("word-nouns")


def of_the_vote(noun: Token) -> bool:
    """*25% of the vote*: a share of all votes cast, whatever they were cast for."""
    share = noun.head.head
    return noun.lower_ == "vote" and noun.head.lower_ == "of" and share.lower_ in ("%", "percent", "cent", "share")


def anatomical(noun: Token) -> bool:
    """*the respiratory tract*, *the nervous system*: everybody has one."""
    told = any(c.lower_ in SYSTEMIC and c.i < noun.i for c in noun.children)
    return noun.lemma_.lower() in ("tract", "system") and told


SYSTEMIC = frozenset(
    "nervous digestive immune respiratory circulatory lymphatic endocrine reproductive skeletal vascular cardiovascular urinary "
    "gastrointestinal genitourinary genital intestinal solar".split()
)
SCENES = frozenset(["water", "wild", "sea", "sky", "dark", "open", "rain", "ground", "field", "shore", "coast", "air"])


def described(ctx: Context, noun: Token) -> bool:
    """Whether *the N* of a report says by two words of its own which N: *the national vaccination campaign*."""
    if len(ctx.analysis.article.title.split()) < HEADLINE:
        return False
    before = [t for t in noun.subtree if t.i < noun.i and t.tag_ in ("JJ", "NN", "NNS", "NNP") and "’" not in t.text]
    return len(before) > 1 and not any(t.lower_ in VYING for t in before)


VYING = frozenset("other same new first second last next latest previous former latter current recent".split())


HEADLINE = 5  # words; a shorter title is a topic's, and its text spans many years


def last_of_title(ctx: Context) -> set[str]:
    """The noun that the title names its thing with, as it stands and in the singular: its last word, *university* of *University of Oslo*."""
    title = ctx.analysis.article.title.lower()
    sort, of, _ = title.partition(" of ")
    last = (sort if of and " " not in sort else title).split()[-1:]
    return {form for word in last for form in (word, word.removesuffix("s"))}
