"""What keeps a phrase from standing alone on a card."""

from __future__ import annotations

import re
from collections.abc import Iterable

from quizgen.facts.anchors import version
from quizgen.facts.compared import compared_to_nothing
from quizgen.facts.context import Context
from quizgen.facts.cuts import cut
from quizgen.facts.halves import RANKED, half, lone_both, loose_pair, odd, ranks_astray
from quizgen.facts.lacking import counted_deed, ones
from quizgen.facts.loose import RULERS, described, is_loose, last_of_title
from quizgen.facts.model import Issue, Segment
from quizgen.facts.presumed import of_its_kind, unexplained
from quizgen.facts.tokens import second_deed
from quizgen.language import gazetteer, lexicon
from quizgen.language.model import Kind
from quizgen.language.neighbours import neighbour, sentence_end
from quizgen.language.tree import Token

POINTERS = lexicon.listed("pointers")
POINTING = POINTERS | {"both"}
AN = frozenset(["a", "an"])
SPEAKERS = {"i", "we", "me", "us", "my", "our", "you", "your", "mine", "ours", "myself", "ourselves", "yourself"}
YEARLESS = re.compile(
    r"(the )?(early |late |mid-|end of |beginning of )?(\d{1,2}(st|nd|rd|th)?( of)? )?"
    r"(January|February|March|April|May|June|July|August|September|October|November|December)( \d{1,2}(st|nd|rd|th)?)?"
)


def yearless(text: str) -> bool:
    """Whether a day or month, or two of them, stand without a year: *25 July and 7 August*."""
    return all(YEARLESS.fullmatch(day) for day in text.split(" and "))


RELATIVE_TIME = re.compile(
    r"\b(now|today|yesterday|tomorrow|tonight|ago|recent(ly)?|current(ly)?|present|previous|following|"
    r"(last|next|this|past|later|earlier|that|same) (\w+ )?(week|month|year|night|day|morning|evening|afternoon|"
    r"spring|summer|autumn|fall|winter|decade|century|time|January|February|March|April|May|June|July|August|September|October|"
    r"November|December)s?|"
    r"(start|beginning|end|middle|half|rest) of the (week|month|year|decade|century)|"
    r"then|(winter|spring|summer|autumn)|(mon|tues|wednes|thurs|fri|satur|sun)day|(years?|months?|weeks?|days?|decades?) (later|earlier|before|after))\b",
    re.I,
)


NAMED_DAY = re.compile(
    r"\b(?:Super|Black|Good|Ash|Bloody|Easter|Palm|Holy|Shrove|Maundy|Whit|Cyber|Giving) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
)


TOLD_END = re.compile(
    r"\b(?:last|next) (?:\w+ )?(?:day|week|month|year|quarter|decade)s? of (?:the )?(?:(?:[A-Z][a-z]+ )?\d{4}s?|\w+ century)\b"
)  # *the last week of February 1974* counts from no unknown day


def join(segments: tuple[Segment, ...], plain: bool = False) -> str:
    """The wording in the article (``plain``) or with every mention's full name."""
    words = []
    for part in segments:
        text = part.text if plain or part.entity is None else part.name
        words.append(text + (" " if part.space else ""))
    return "".join(words).strip()


def issues(ctx: Context, head: Token, tokens: list[Token], segments: tuple[Segment, ...], text: str) -> set[Issue]:
    """What keeps the phrase from standing alone."""
    found = set()
    words = {t.lower_ for t in tokens}  # most phrases hold none of the words that matter: then no token is asked
    if words & SPEAKERS and any(map(speaks, tokens)):
        found.add(Issue.SPEAKER)
    if any(s.pronoun and s.entity is None and not bound(s, tokens) for s in segments):
        found.add(Issue.PRONOUN)
    pointing = words & POINTING and any(points(t) and t.i not in ctx.definites for t in tokens)
    names = [t for t in tokens if t.pos_ == "PROPN"]
    if pointing or any(ctx.doubtful(t) for t in names) or for_a_noun(head) or compared_to_nothing(tokens) or ("ones" in words and ones(tokens)):
        found.add(Issue.POINTS)
    if RELATIVE_TIME.search(TOLD_END.sub("", NAMED_DAY.sub("", text))) or yearless(join(segments)):
        found.add(Issue.TIME)
    found_loose = [t.head for t in tokens if t.lower_ == "the" and is_loose(ctx, t, tokens)] if "the" in words else []
    told = {n.lemma_.lower() for n in found_loose if described(ctx, n)}
    loose = {n.lemma_.lower() for n in found_loose} - told
    if (told and not loose) or any(t.tag_ == "NN" and version(ctx, t) for t in tokens):
        found.add(Issue.TITLE)
    explained = ctx.topic & last_of_title(ctx) if ctx.topic else ctx.titled - unexplained(ctx)
    if loose - explained or any(of_its_kind(ctx, n) for n in found_loose) or bare_role(head):
        found.add(Issue.LOOSE)
    elif loose:
        found.add(Issue.TITLE)
    if any(first_name_alone(ctx, t) for t in names) or any(
        t.pos_ == "NOUN" and ((t.lemma_.lower() in DEEDS and unnamed_deed(t, tokens)) or counted_deed(t)) for t in tokens
    ):
        found.add(Issue.LOOSE)
    forks = [t for t in tokens if t.rights]
    if (
        tokens[0].text in ("I", "II", "III")  # a regnal number without its name
        or ("both" in words and lone_both(tokens))
        or any(half(t, tokens) for t in forks)
        or (words & AN and any(t.lower_ in AN and t.dep_ == "det" and odd(t.head, tokens) for t in tokens))
        or cut(tokens)
        or (words & RANKED and ranks_astray(tokens))
        or any(loose_pair(t, tokens) and not second_deed(t) for t in forks)
        or text.count("“") != text.count("”")
        or text.count('"') % 2
        or text.count("(") != text.count(")")
        or text.count("[") != text.count("]")
        or text.count("‘") > text.count("’")
    ):
        found.add(Issue.CUT)
    return found


def for_a_noun(head: Token) -> bool:
    """Whether the subject only stands for a noun said before: *the ones that accept funds*, *the one in Oslo*."""
    article = any(c.dep_ == "det" and c.lower_ == "the" for c in head.children)
    return head.lower_ in ("one", "ones") and article and head.dep_ in ("nsubj", "nsubjpass")


DEEDS = lexicon.listed("unnamed-deeds")


def unnamed_deed(noun: Token, tokens: list[Token]) -> bool:
    """*his actions*, *Norway's demands*: what was done or said is in another sentence, unless the phrase goes on to tell it."""
    inside = [c for c in noun.children if c in tokens]
    owned = any(c.dep_ == "poss" for c in inside)
    if not owned or noun.pos_ != "NOUN" or any(c.i > noun.i and c.dep_ in ("prep", "acl", "relcl") for c in inside):
        return False
    return noun.i + 1 >= sentence_end(noun) or neighbour(noun, 1).lower_ not in TELLING  # *reduced its involvement with …*


TELLING = frozenset(["with", "about", "as", "that", "into"])


def first_name_alone(ctx: Context, token: Token) -> bool:
    """Whether a person is only called *Eduard* or *Maja*: which one, only the article knows."""
    mention = ctx.mention(token) if token.pos_ == "PROPN" else None
    if mention is None or ctx.kind(mention) is not Kind.PERSON:
        return False
    if token.i > 0 and neighbour(token, -1).pos_ == "PROPN":
        return False  # *Prince Albert*
    name = ctx.entity(mention).name
    first = " " not in name and name in gazetteer.first_names() and name.lower() not in ctx.titled
    return first and not is_surname(ctx, name)


def is_surname(ctx: Context, name: str) -> bool:
    """Whether the article uses a name as a last one; its text is searched once for each name."""
    known: dict[str, bool] = ctx.analysis.kept.setdefault("surnames", {})
    if name not in known:
        known[name] = surname(name, ctx.analysis.article.paragraphs)
    return known[name]


def surname(name: str, paragraphs: Iterable[str]) -> bool:
    """Whether the article uses a name as a last one: *President Nixon*, *the Nixon administration*."""
    used = re.compile(
        rf"\b(?:President|Senator|Chancellor|Minister|Governor|General|Judge|Justice|Professor|Mr|Mrs|Ms|Dr)\.? {re.escape(name)}\b"
        rf"|\b[Tt]he {re.escape(name)} (?:administration|government|cabinet|presidency|doctrine|campaign|family)\b",
        re.I,
    )
    return any(used.search(p) for p in paragraphs)


def speaks(token: Token) -> bool:
    """Whether the word stands for who speaks or is spoken to: *we*, *your*."""
    return token.lower_ in SPEAKERS and token.tag_ in ("PRP", "PRP$")


def points(token: Token) -> bool:
    """Whether the word points to something said before: *this*, *the latter*, *both countries*."""
    word = token.lower_
    if word == "both":
        paired = any(c.dep_ == "conj" for c in token.head.children)  # *both reptiles and amphibians*
        return token.tag_ in ("DT", "PDT") and token.dep_ == "det" and not paired
    if word not in POINTERS:
        return False
    if word == "such" and token.i + 1 < len(token.doc) and neighbour(token, 1).lower_ == "as":
        return False
    if word == "former" and token.head.i > token.i and token.head.pos_ == "PROPN" and not ruler(token.head):
        return False  # *former prime minister Olof Palme*
    return token.tag_ in ("DT", "NN", "JJ", "RB", "PRP", "EX", "NNS", "PDT", "VBG")


def ruler(noun: Token) -> bool:
    """Whether a capital is a rank with no name and no land beside it: *the former Emperor*; not *the former Emperor of Brazil*, *former King Olaf*."""
    the = any(c.lower_ == "the" for c in noun.children)
    return the and noun.lower_ in RULERS and not any(c.pos_ == "PROPN" or c.dep_ in ("prep", "appos", "nmod") for c in noun.children)


def bare_role(head: Token) -> bool:
    """Whether the head is an office without its place: *mayor*, *president* with no *of …*."""
    return (
        head.tag_ == "NN" and lexicon.is_person_noun(head.lemma_.lower()) and head.dep_ in ("attr", "oprd", "pobj")
        and not any(c.dep_ in ("det", "prep", "poss", "compound", "relcl", "acl") for c in head.children) and neighbour(head, -1).lower_ not in ("of",)
        and head.head.lemma_ in ("be", "as", "become", "elect", "name", "appoint")
    )  # fmt: skip


LINKING = frozenset(["with", "without", "and", "or", "of", "than", "by", "including"])  # *a valley along its crest* is another's


def bound(part: Segment, tokens: list[Token]) -> bool:
    """Whether a possessive refers to a noun before it in the same phrase: *an element with its own mass*."""
    at = next((i for i, t in enumerate(tokens) if t.text == part.text or t.lower_ == part.text.lower()), 0)
    return (
        part.possessive
        and part.text.lower() in ("its", "their")
        and any(t.pos_ in ("NOUN", "PROPN") or t.ent_type_ == "NORP" for t in tokens[:at])
        and tokens[at - 1].lower_ in LINKING
    )
