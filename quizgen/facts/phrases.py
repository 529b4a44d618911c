"""Phrases out of trees: the core of a subtree as segments, with its kind, its number and its issues."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from spacy.tokens import Token

from quizgen.facts.anchors import anchors
from quizgen.facts.context import Context
from quizgen.facts.issues import is_title, issues, join, yearless
from quizgen.facts.model import Issue, Phrase, Segment
from quizgen.facts.tokens import calling, core, second_deed, second_name, series, taken
from quizgen.language import gazetteer, lexicon
from quizgen.language.model import Kind
from quizgen.language.neighbours import neighbour, sentence_end, sentence_start
from quizgen.language.trim import honour

LABELS = {
    "PERSON": Kind.PERSON, "ORG": Kind.ORGANISATION, "GPE": Kind.PLACE, "LOC": Kind.PLACE, "FAC": Kind.PLACE,
    "NORP": Kind.GROUP, "EVENT": Kind.EVENT, "WORK_OF_ART": Kind.WORK, "LAW": Kind.WORK, "PRODUCT": Kind.OTHER,
    "DATE": Kind.DATE, "TIME": Kind.DATE, "MONEY": Kind.AMOUNT, "PERCENT": Kind.AMOUNT, "QUANTITY": Kind.AMOUNT,
    "CARDINAL": Kind.AMOUNT, "LANGUAGE": Kind.OTHER,
}  # fmt: skip
WORD_NOUNS = lexicon.listed("word-nouns")
PRONOUNS = {
    "he", "she", "it", "they", "him", "her", "them", "his", "its", "their", "hers", "theirs", "this", "that", "these",
    "those", "himself", "herself", "itself", "themselves", "one", "ones", "such", "others", "another", "both", "neither",
    "former", "latter", "same", "there", "here", "each", "whose", "who", "which",
}  # fmt: skip


def phrase(ctx: Context, head: Token, without: frozenset[int] = frozenset()) -> Phrase:
    """The phrase below ``head``, without asides and without the subtrees in ``without``; the verbs of a series ask for one subject."""
    found = ctx.phrases.get((head.i, without))
    if found is None:
        found = ctx.phrases[head.i, without] = read(ctx, head, without)
    return found


def read(ctx: Context, head: Token, without: frozenset[int]) -> Phrase:
    """The phrase, found anew.

    Where a description has a name in apposition, the phrase is the name: *the same family, the Aliyevs*; not *some parties, in particular X*.
    """
    word = word_named(head)
    if word is not None:
        return build(ctx, head, [*(t for t in core(head, without) if not t.is_quote), *core(word, without)])
    name = named_by(ctx, head)
    if name is not None and name.i not in without:
        found = build(ctx, name, core(name, without))
        return found if found.sort or found.kind is Kind.PERSON else replace(found, sort=head.lemma_.lower())
    return build(ctx, head, core(head, without | second_name(head) | second_deed(head)))


def word_named(head: Token) -> Token | None:
    """The word that stands between commas behind *the name*, *the term*; without them it would be a person: *the name, Tatanka, was shortened*."""
    if head.lemma_.lower() not in WORD_NOUNS or head.tag_ != "NN" or not any(c.lower_ == "the" for c in head.children):
        return None
    words = [c for c in head.children if c.dep_ == "appos" and c.pos_ == "PROPN" and c.left_edge.i == head.i + 2 and neighbour(head, 1).text == ","]
    return words[0] if len(words) == 1 else None


def named_by(ctx: Context, head: Token) -> Token | None:
    """The name set between commas behind a description in the singular, of things a definite one: *the author, X*; *Silva’s brother, X*;
    *a British woman, X, raised …*.
    """
    one = head.dep_ in ("nsubj", "nsubjpass", "dobj") and lexicon.is_person_noun(head.lemma_.lower())
    if head.lower_ == "one":
        return one_of_them(ctx, head)
    if (
        head.tag_ != "NN"
        or not any(
            c.lower_ in ("the", "his", "her", "its", "their") or c.dep_ == "poss" or (one and c.lower_ in ("a", "an"))
            for c in head.children
        )
        or any(c.dep_ == "conj" for c in head.children)
    ):
        return None
    names = [c for c in head.children if c.dep_ == "appos" and c.pos_ == "PROPN" and ctx.mention(c) is not None]
    name = names[0] if len(names) == 1 else None
    return (
        name
        if name is not None and name.left_edge.pos_ != "ADP" and neighbour(name.left_edge, -1).text == "," and not any(c.dep_ == "conj" for c in name.children)
        else None
    )


def one_of_them(ctx: Context, one: Token) -> Token | None:
    """The person's name between two commas behind *one of …*: *one of Silva’s pupils, the chemist Ana Berg, found …*.

    The parser takes it for an apposition or for the next of a list, which would have its *and*.
    """
    many = next((g for c in one.children if c.lower_ == "of" for g in c.children if g.dep_ == "pobj" and g.tag_ == "NNS"), None)
    if many is None or one.dep_ not in ("nsubj", "nsubjpass"):
        return None
    below = [c for t in (one, many) for c in t.children if c.i > many.i]
    name = next((c for c in below if c.dep_ in ("appos", "conj")), None)
    if name is None or any(c.dep_ in ("cc", "conj", "appos", "relcl") and c != name for c in below):
        return None
    closed = neighbour(name.left_edge, -1).text == "," and neighbour(name.right_edge, 1).text == ","
    mention = ctx.mention(name)
    person = mention is not None and mention.form in ("name", "short") and ctx.kind(mention) is Kind.PERSON
    return name if closed and person and not any(c.dep_ in ("conj", "cc") for c in name.children) else None


def build(ctx: Context, head: Token, tokens: list[Token]) -> Phrase:
    """A phrase of just these tokens, in text order; ``head`` is one of them. A person whose calling was cut goes by name alone."""
    tokens = without_founding(ctx, tokens)
    found = as_read(ctx, head, tokens)
    name = name_alone(ctx, head, tokens) if Issue.CUT in found.issues and found.kind is Kind.PERSON else []
    return as_read(ctx, name[-1], name) if name else found


def without_founding(ctx: Context, tokens: list[Token]) -> list[Token]:
    """A name without *founding pastor*, which does not say of what: *Founding pastor | Karl Berg*."""
    titled = len(tokens) > 2 and tokens[0].lower_ == "founding" and tokens[1].tag_ == "NN"
    mention = ctx.mention(tokens[2]) if titled else None
    whole = mention is not None and " " in mention.text and mention.start == tokens[2].idx and ctx.kind(mention) is Kind.PERSON
    return tokens[2:] if whole else tokens


def name_alone(ctx: Context, head: Token, tokens: list[Token]) -> list[Token]:
    """The name at the end of a person's phrase, behind callings without another name: *singer, actor, and teacher | Ana Berg*; [] for any other."""
    last = tokens[-1]
    mention = ctx.mention(last)
    calling = head.tag_ == "NN" and last.dep_ == "conj" and not any(c.dep_ in ("det", "poss") for c in head.children)
    if mention is None or mention.form != "name" or not (head == last or calling) or ctx.kind(mention) is not Kind.PERSON:
        return []
    name = [t for t in tokens if t.idx >= mention.start]
    before = [t for t in tokens if t.idx < mention.start]
    others = [m for t in before if (m := ctx.mention(t)) is not None and ctx.kind(m) is Kind.PERSON]
    several = any(t.text in (",", "and") for t in before)
    plain = several and all(t.pos_ in ("NOUN", "PROPN", "ADJ", "CCONJ", "PUNCT") for t in before)
    return name if len(name) > 1 and plain and not others else []


def as_read(ctx: Context, head: Token, tokens: list[Token]) -> Phrase:
    """The phrase of these tokens as the parser joined them."""
    head = close_name(head, tokens)
    tokens = whole_name(ctx, head, tokens)
    head, tokens = without_letters(ctx, head, tokens)
    segments = dated(ctx, head, tokens, tuple(segment(ctx, tokens)))
    text = join(segments, plain=True)
    kind = kind_of(ctx, head, tokens)
    mention = ctx.mention(head)
    first = tokens[0]
    named = (head.tag_ in ("NNP", "NNPS") and not text.islower() and not ctx.common(head.text)) or (
        mention is not None and mention.form in ("name", "short")
    )
    return Phrase(
        segments=segments, text=text, head=head.text, lemma=head.lemma_.lower(), kind=kind,
        evidence=ctx.evidence(tokens[0], tokens[-1]),
        entity=mention.entity if mention is not None else None,
        plural=is_plural(head), named=named, definite=first.lower_ == "the" or named,
        determiner=first.lower_ if first.dep_ == "det" else "",
        number=number(tokens, head), noun=counted(tokens, head), unit=unit(head, tokens, text),
        parts=conjuncts(ctx, head), sort=ctx.sort(head) if named else "", modifiers=sum(t.dep_ in ("amod", "compound", "nmod") for t in tokens),
        issues=frozenset(issues(ctx, head, tokens, segments, text)), anchors=anchors(ctx, tokens),
    )  # fmt: skip


def close_name(head: Token, tokens: list[Token]) -> Token:
    """The name in close apposition, which is the head of what is meant: *the physicist Lise Meitner*; else the head itself."""
    if head.pos_ == "NOUN":
        for child in head.children:
            if child.dep_ == "appos" and child.pos_ == "PROPN" and child in tokens and child.left_edge.i in (head.i + 1, calling(head)):
                return child
    return head


def dated(ctx: Context, head: Token, tokens: list[Token], segments: tuple[Segment, ...]) -> tuple[Segment, ...]:
    """A day or month with its year, where the text leaves it out and the reading knows it."""
    if head.ent_type_ != "DATE" or not yearless(join(segments, plain=True)):
        return segments
    end = tokens[-1].idx + len(tokens[-1])
    year = ctx.year_at(tokens[0].idx, end)
    if year != ctx.year_at(tokens[-1].idx, end):
        return segments  # *25 December and 7 January*
    between = ", " if len(tokens) > 1 and tokens[-1].like_num else " "  # *May 4, 1901*, but *4 May 1901*
    return (*segments[:-1], replace(segments[-1], text=segments[-1].text + between + year)) if year else segments


def whole_name(ctx: Context, head: Token, tokens: list[Token]) -> list[Token]:
    """The tokens with all of the name that the head belongs to, where the parser broke it."""
    mention = ctx.mention(head)
    if mention is None or mention.form not in ("name", "short"):
        return tokens
    first, behind = head.i, head.i + 1
    while first > sentence_start(head) and head.doc[first - 1].idx >= mention.start:
        first -= 1
    while behind < sentence_end(head) and head.doc[behind].idx < mention.end:
        behind += 1
    missing = [t for t in head.doc[first:behind] if t not in tokens]
    return sorted([*tokens, *missing], key=lambda t: t.i) if missing else tokens


def without_letters(ctx: Context, head: Token, tokens: list[Token]) -> tuple[Token, list[Token]]:
    """A person's name without the letters behind it, of which the parser may have made the head: *Robert Oak | FRSE*."""
    kept = list(tokens)
    while kept and honour(kept[-1], "PERSON", shouted=False) and ctx.mention(kept[-1]) is None:
        kept.pop()
    last = kept[-1] if kept else head
    mention = ctx.mention(last)
    named = len(kept) > 1 and mention is not None and " " in mention.text and ctx.kind(mention) is Kind.PERSON
    if len(kept) == len(tokens) or not named or last.i + 1 != tokens[len(kept)].i:
        return head, tokens
    return (head if head in kept else last), kept


@lru_cache(maxsize=4096)
def plain(text: str, space: bool) -> Segment:
    """A word that mentions nothing; most of them come again and again."""
    return Segment(text, space)


COURTESY = frozenset("Mr Mr. Mrs Mrs. Ms Ms. Miss".split())


def segment(ctx: Context, tokens: list[Token]) -> list[Segment]:
    """Tokens as segments: a mention that is whole among them is one, all else goes word by word."""
    out: list[Segment] = []
    at = {token.i: token for token in tokens}
    i = 0
    while i < len(tokens):
        token = tokens[i]
        if is_title(ctx, token, at):
            out.append(Segment(ctx.title, gap(tokens[i + 1], at)))
            i += 2
            continue
        if before_title(token, at):
            i += 1
            continue
        if token.i in ctx.definites and token.tag_ in ("PRP", "PRP$"):
            number, full = ctx.definites[token.i]
            own = token.tag_ == "PRP$" and full != token.text  # what its own clause binds stays a pronoun
            out.append(Segment(token.text, gap(token, at), number, full, token.text, own, pronoun=True))
            i += 1
            continue
        if token.i in ctx.definites and ctx.definites[token.i][1].endswith("’s"):
            number, full = ctx.definites[token.i]  # *the* of *the eyes*
            out.append(Segment(uncapitalised(token), gap(token, at), number, full, "its", True))
            i += 1
            continue
        if token.i in ctx.definites and token.i + 1 in at:
            number, full = ctx.definites[token.i]
            noun = tokens[i + 1]
            out.append(Segment(f"{uncapitalised(token)} {noun.text}", gap(noun, at), number, full, f"the {noun.text}"))
            i += 2
            continue
        mention = ctx.mention(token)
        last = token
        if mention is not None and mention.start == token.idx:
            while last.i + 1 in at and at[last.i + 1].idx < mention.end:
                last = at[last.i + 1]
        if mention is not None and mention.start == token.idx and last.idx + len(last) == mention.end:
            made = ctx.mention_segment(token, last, mention, gap(last, at))
            if out and out[-1].text in COURTESY and " " in made.name and not of_owner(out):
                out.pop()  # *Mr Brown* is printed as *Gordon Brown*
            out.append(made)
        elif mention is None and token.lower_ in PRONOUNS and token.tag_ in ("PRP", "PRP$"):
            out.append(Segment(token.text, gap(token, at), pronoun=True, possessive=token.tag_ == "PRP$"))
        else:
            small = token.text if names_itself(ctx, token) else uncapitalised(token, ctx.words)
            out.append(plain(small, gap(token, at)))
            last = token
        i += last.i - token.i + 1 if last is not token else 1
    return numbered(out, tokens[-1])


def of_owner(before: list[Segment]) -> bool:
    """Whether *Miss* begins the title of a work, behind whose it is: *Holm’s | Miss Anna Berg*."""
    owner = before[-2].text if len(before) > 1 else ""
    return owner.endswith(("’s", "'s", "s’", "’", "'"))


def numbered(segments: list[Segment], last: Token) -> list[Segment]:
    """The segments without the full stop of the sentence behind a Roman number: *World War I.* at the end of it."""
    ends = last.i + 1 == len(last.doc) or neighbour(last, 1).is_sent_start
    if last.text not in ("I.", "V.", "X.") or not ends or not segments:
        return segments
    end = segments[-1]
    return [*segments[:-1], replace(end, text=end.text.removesuffix("."), name=end.name.removesuffix("."))]


def before_title(token: Token, at: dict[int, Token]) -> bool:
    """Whether a possessive stands before a title that has an article of its own: *published his | A Dictionary of Norse*."""
    if token.lower_ not in ("his", "her", "its", "their"):
        return False
    title = at.get(token.i + 1)
    if title is None or title.text not in ("A", "An", "The"):
        return False
    return token.i + 2 in at and at[token.i + 2].text[:1].isupper()


def names_itself(ctx: Context, token: Token) -> bool:
    """Whether the first word of a sentence belongs to a name, as the article writes both with capitals elsewhere: *Middle English*."""
    if not token.text.istitle() or not opens(token) or token.is_stop or token.i + 1 >= len(token.doc):
        return False
    after = neighbour(token, 1).text
    return after[:1].isupper() and re.search(rf"[a-z,] {re.escape(token.text)} {re.escape(after)}\b", ctx.text) is not None


CENTURY = re.compile(r"\d+(?:st|nd|rd|th)", re.I)


def of_centuries(token: Token) -> bool:
    """Whether a capital of a century is only a way of writing it: *the 19th Century*, not *20th Century Fox*."""
    if token.text not in ("Century", "Centuries") or token.i == 0 or CENTURY.fullmatch(neighbour(token, -1).text) is None:
        return False
    return token.i + 1 >= len(token.doc) or not neighbour(token, 1).text[:1].isupper() or bool(neighbour(token, 1).is_sent_start)


def opens(token: Token) -> bool:
    """Whether the token is the first of a sentence or of a quotation in it."""
    return bool(token.is_sent_start) or (token.i > 0 and neighbour(token, -1).text in ("“", '"', "‘", ".", "!", "?"))


NAMED = frozenset("operation project hurricane storm typhoon cyclone tropical".split())


CENTURY_TH = re.compile(r"\d{1,2}(?:st|nd|rd|th)")  # *the 19th Century*


def uncapitalised(token: Token, words: frozenset[str] = frozenset()) -> str:
    """The token without the capital that it has only as the first of a sentence.

    ``words`` are those of the article: one that it writes with a capital elsewhere, never small, keeps it (*Norman mercenaries*).
    """
    if not token.text[:1].isupper():
        return token.text
    if of_centuries(token):
        return token.lower_
    if not opens(token):
        return "century" if token.text == "Century" and token.i and CENTURY_TH.fullmatch(neighbour(token, -1).text) else token.text
    if (
        token.pos_ in ("NOUN", "ADJ", "PROPN")
        and token.lower_ not in words
        and (token.text in words or token.is_oov)
    ):
        return token.text
    if token.lower_ == "western" and token.head.i > token.i and lexicon.is_person_noun(token.head.lemma_.lower()):
        return token.text  # *Western scholars*, of the West
    if token.i + 1 < len(token.doc) and neighbour(token, 1).pos_ == "PROPN" and token.lower_ in NAMED:
        return token.text  # *Operation Firewall*
    ranked = token.i + 1 < len(token.doc) and gazetteer.is_title(neighbour(token, 1).text)  # *Solicitor General Jose Calida*
    if lexicon.is_person_noun(token.lower_) and not gazetteer.is_title(token.text) and not ranked:
        return token.text[0].lower() + token.text[1:]  # *Sculptor George Stanley* opens the sentence
    if token.pos_ in ("ADV", "ADP", "NUM", "ADJ") and token.tag_ != "JJ" and token.text[1:].islower():
        return token.text[0].lower() + token.text[1:]
    if (token.tag_ not in ("NNP", "NNPS") and token.text[1:].islower() and not token.ent_type_) or (
        token.text in ("The", "A", "An")
    ):
        return token.text[0].lower() + token.text[1:]
    if token.tag_ in ("NNS", "NNPS") and token.lower_ in words and token.text not in words and token.text[1:].islower():
        return token.text[0].lower() + token.text[1:]  # *Wildcats*, beside *other wildcats*
    return token.text


def gap(token: Token, at: dict[int, Token]) -> bool:
    """Whether a space follows the token in the phrase; where something was left out, yes unless punctuation follows."""
    if token.i + 1 in at:
        return bool(token.whitespace_)
    later = min(filter(token.i.__lt__, at), default=None)
    return later is not None and at[later].text not in (",", ".", "’s", "'s", ")", "”")


def kind_of(ctx: Context, head: Token, tokens: list[Token]) -> Kind:
    """The kind by the entity it mentions, the tagger's label on the head, or the head noun's meaning."""
    mention = ctx.mention(head)
    if mention is not None and ctx.covers(mention, head):
        kind = ctx.kind(mention)
        if kind is not Kind.OTHER or "name" in ctx.entity(mention).witnesses:
            return kind  # *Lunar Orbiter* says itself that it is nobody
    if head.ent_type_ in LABELS and not ctx.common(head.text):
        label = LABELS[head.ent_type_]
        return Kind.OTHER if label is Kind.PERSON and any(t.like_num for t in tokens) else label
    if head.tag_ in ("CD", "NNS", "NN", "$") and any(t.ent_type_ in ("MONEY", "PERCENT", "QUANTITY") for t in tokens):
        return Kind.AMOUNT
    if lexicon.is_person_noun(head.lemma_.lower()) and head.pos_ == "NOUN":
        return Kind.PERSON
    if head.lemma_.lower() in lexicon.TIME_UNITS:
        return Kind.DATE
    return Kind.TERM if head.pos_ in ("NOUN", "PROPN") else Kind.OTHER


def is_plural(head: Token) -> bool:
    """Whether the head is plural or a coordination."""
    return (
        head.tag_ in ("NNS", "NNPS")
        or series(head)
        or any(c.dep_ == "conj" and taken(c) is None for c in head.children)
    )


def number(tokens: list[Token], head: Token) -> str:
    """The amount that counts the head, with its approximators: *nearly 30,000* of *nearly 30,000 people*."""
    words = [
        t for t in tokens if t.i < head.i and (t.dep_ in ("nummod", "quantmod", "advmod") and _near_number(t, head))
    ]
    if not any(t.like_num for t in words):
        return ""
    return "".join(uncapitalised(t) + t.whitespace_ for t in words).strip()


def _near_number(token: Token, head: Token) -> bool:
    """Whether the token is part of the numeral in front of ``head``."""
    while token.head.i not in (head.i, token.i):
        token = token.head
    return token.dep_ == "nummod"


def counted(tokens: list[Token], head: Token) -> str:
    """What is counted: *people* of *nearly 30,000 people*; the phrase after the numeral, with its complements."""
    after = [t for t in tokens if t.i < head.i and t.dep_ == "nummod"]
    if not after:
        return ""
    return wording([t for t in tokens if t.i > after[-1].i])


def wording(tokens: list[Token]) -> str:
    """The tokens' text with single spaces where something was left out."""
    at = {t.i: t for t in tokens}
    return "".join(t.text + (" " if gap(t, at) else "") for t in tokens).strip()


def unit(head: Token, tokens: list[Token], text: str) -> str:
    """What an amount or date measures: money, percent, year, day, month, decade, century, duration, measure or ''."""
    figures = any(map(str.isdigit, text))
    if figures and (
        re.fullmatch(r"(1\d{3}|20\d\d)|\d{1,4} (BC|BCE|AD|CE)|AD \d{1,4}", text) or old_year(head, text)
    ):
        return "year"
    if head.ent_type_ == "DATE" and re.fullmatch(r"(\d{1,2} )?[A-Z][a-z]+ (\d{1,2})?(, )?(1\d{3}|20\d\d)?", text):
        return "day" if re.search(r"\b\d{1,2}\b", text) else "month"
    if figures and re.search(r"\b(1\d|20)\d0s\b", text):
        return "decade"
    if "century" in text and re.fullmatch(r"(the )?[\w-]+ century( (BC|AD|BCE|CE))?", text):
        return "century"
    if head.lemma_.lower() in lexicon.TIME_UNITS and any(  # *the day the war ended in 1945* counts nothing
        t.i <= head.i + 1 and t.like_num and t.lower_ not in lexicon.ORDINALS and not t.lower_.endswith(("st", "nd", "rd", "th"))
        for t in tokens
    ):
        return "duration"
    if (
        head.lemma_.lower() in UNITS
        and re.match(r"an? (?:full |whole |entire )?[a-z]+$", text)
        and head.dep_ == "pobj"
        and head.head.lower_ == "for"
    ):
        return "duration"  # *for a decade*
    if any(t.text in "$€£" for t in tokens):
        return "money"
    if "%" in text or head.lower_ in ("percent", "percentage"):
        return "percent"
    return "measure" if head.lemma_.lower() in lexicon.MEASURES and any(t.like_num for t in tokens) else ""


UNITS = frozenset(["minute", "hour", "day", "week", "month", "year", "decade", "century", "millennium", "fortnight"])


def old_year(head: Token, text: str) -> bool:
    """Whether three figures after *in* are a year: *began in 911*."""
    return (
        re.fullmatch(r"[1-9]\d\d", text) is not None
        and head.dep_ == "pobj"
        and head.head.lower_ in ("in", "since", "until")
    )


def conjuncts(ctx: Context, head: Token) -> tuple[str, ...]:
    """The members of a coordination, head first; one member for a plain phrase."""
    return (
        (head.text, *(t.text for t in head.conjuncts)) if any(c.dep_ == "conj" for c in head.children) else (head.text,)
    )
