"""The words of a phrase in segments: names apart from the rest, capitals and spaces as a sentence wants them."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from quizgen.facts.articles import part_of_name, stands_bare
from quizgen.facts.context import Context
from quizgen.facts.loose import is_title
from quizgen.facts.model import Segment
from quizgen.language import gazetteer, lexicon
from quizgen.language.model import Kind
from quizgen.language.neighbours import neighbour
from quizgen.language.tree import Token

PRONOUNS = {
    "he", "she", "it", "they", "him", "her", "them", "his", "its", "their", "hers", "theirs", "this", "that", "these",
    "those", "himself", "herself", "itself", "themselves", "one", "ones", "such", "others", "another", "both", "neither",
    "former", "latter", "same", "there", "here", "each", "whose", "who", "which",
}  # fmt: skip


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
        if token.i in ctx.definites or token.lower_ in TAKING:
            found, count = taken_up(ctx, tokens[i : i + 2], at)
            out += found
            i += count
            if count:
                continue
        mention = ctx.mention(token)
        last = token
        if mention is not None and mention.start == token.idx:
            while last.i + 1 in at and at[last.i + 1].idx < mention.end:
                last = at[last.i + 1]
        if mention is not None and mention.start == token.idx and last.idx + len(last) == mention.end:
            made = ctx.mention_segment(token, last, mention, gap(last, at))
            if out and " " in made.name and needless(out[-1].text, made.name) and not of_owner(out):
                out.pop()  # *Mr Brown* is printed as *Gordon Brown*, *St. Olaf* as *St Olaf* where the text has both
            if out and out[-1].text == "the" and idle(ctx, made, ctx.kind(mention)):
                out.pop()  # *the | Elm College*, for *the College*
            out.append(made)
        elif mention is None and token.lower_ in PRONOUNS and token.tag_ in ("PRP", "PRP$"):
            out.append(Segment(token.text, gap(token, at), pronoun=True, possessive=token.tag_ == "PRP$"))
        else:
            out.append(plain(as_inside(ctx, token), gap(token, at)))
            last = token
        i += last.i - token.i + 1 if last is not token else 1
    return numbered(out, tokens[-1])


TAKING = frozenset(["the", "his", "her", "its", "their"])


def taken_up(ctx: Context, tokens: list[Token], at: dict[int, Token]) -> tuple[list[Segment], int]:
    """How the first token, *the* or a pronoun that takes up the title or what was named before, is printed, and how many tokens that is.

    [] and 0 where it takes up nothing; [] and 1 where it goes.
    """
    token, *rest = tokens
    if is_title(ctx, token, at):
        named = ctx.mention(rest[0])
        number = named.entity if named is not None and named.form != "pronoun" else None
        return [Segment(ctx.title, gap(rest[0], at), number, ctx.title, ctx.title)], 2
    if before_title(token, at):
        return [], 1
    if token.i not in ctx.definites:
        return [], 0
    number, full = ctx.definites[token.i]
    if token.tag_ in ("PRP", "PRP$"):
        own = token.tag_ == "PRP$" and full != token.text  # what its own clause binds stays a pronoun
        return [Segment(token.text, gap(token, at), number, full, token.text, own, pronoun=True)], 1
    if full.endswith("’s"):  # *the* of *the eyes*
        return [Segment(uncapitalised(token), gap(token, at), number, full, "its", True)], 1
    if token.i + 1 in at:
        noun = rest[0]
        return [Segment(f"{uncapitalised(token)} {noun.text}", gap(noun, at), number, full, f"the {noun.text}")], 2
    return [], 0


def as_inside(ctx: Context, token: Token) -> str:
    """The word as the middle of a sentence has it."""
    if not token.text[:1].isupper() or names_itself(ctx, token) or of_name(ctx, token):
        return token.text
    return uncapitalised(token, frozenset() if in_names_only(ctx, token) else ctx.words)


def needless(title: str, name: str) -> bool:
    """Whether a title goes where the name is printed in full: *Mr.*, one that the name begins with (*St. | St Olaf*).

    *Mrs.* stays before a husband's name, *Mrs. Robert Berg*, who is somebody else.
    """
    first = name.split()[0]
    if title.rstrip(".") == "Mrs" and gazetteer.first_names().get(first) == "male":
        return False
    return title in COURTESY or (gazetteer.is_title(title) and title.rstrip(".") == first.rstrip("."))


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


def in_names_only(ctx: Context, token: Token) -> bool:
    """Whether the article has the capital of a common noun that opens a sentence only within names: *Salt*, and *the Coal and Salt Board*."""
    if token.tag_ != "NN" or token.ent_type_ or not token.text.istitle() or not opens(token) or token.text not in ctx.words:
        return False
    word = re.escape(token.text)
    return re.search(rf"[a-z,;] {word}\b(?! (?:of )?[A-Z])", ctx.text) is None


def idle(ctx: Context, made: Segment, kind: Kind) -> bool:
    """Whether *the* goes before a name that is printed fuller than it stands, as the text uses the full one without."""
    return made.name != made.text and kind is not Kind.PERSON and made.name[:4].lower() != "the " and stands_bare(made.name, ctx.text)


def of_name(ctx: Context, token: Token) -> bool:
    """Whether *The* at the head of a sentence is the first word of the name behind it: *The | Oak*, a paper."""
    if token.text != "The" or token.i + 1 >= len(token.doc):
        return False
    mention = ctx.mention(neighbour(token, 1))
    if mention is None or mention.start != neighbour(token, 1).idx or mention.form == "pronoun":
        return False
    entity = ctx.entity(mention)
    if entity.kind is Kind.PERSON:
        return False
    told = any(ARTICLED_WORK.match(role) for role in entity.roles) and not re.search(rf"\bthe {re.escape(mention.text)}\b", ctx.text)
    return told or part_of_name(mention.text, (entity.name, *entity.others), ctx.text)


ARTICLED_WORK = re.compile(
    r"(?:an?|the|his|her|their) (?:[\w-]+ ){0,4}(?:film|movie|novel|book|album|song|play|sitcom|series|memoir|musical|magazine|newspaper|documentary)\b"
)
"""What keeps the article of its title: *The Oak Movie, a feature-length film*."""


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
    plural = token.tag_ in ("NNS", "NNPS") or (token.tag_ == "NNP" and token.text.endswith("s") and not token.ent_type_)
    if plural and token.lower_ in words and token.text not in words and token.text[1:].islower():
        return token.text[0].lower() + token.text[1:]  # *Wildcats*, beside *other wildcats*
    if plain_singular(token) and token.lower_ in words and token.text not in words:
        return token.text[0].lower() + token.text[1:]  # *Serfdom*, beside *end serfdom*
    return token.text


def plain_singular(token: Token) -> bool:
    """Whether the first word of a sentence may be a common noun that the parser read as a name: no first name, none before another name."""
    named = token.ent_type_ or token.i + 1 >= len(token.doc) or neighbour(token, 1).text[:1].isupper() or token.text in gazetteer.first_names()
    return token.tag_ == "NNP" and token.dep_ in ("nsubj", "nsubjpass") and token.text[1:].islower() and not named


def gap(token: Token, at: dict[int, Token]) -> bool:
    """Whether a space follows the token in the phrase; where something was left out, yes unless punctuation follows."""
    if token.i + 1 in at:
        return bool(token.whitespace_)
    later = min(filter(token.i.__lt__, at), default=None)
    return later is not None and at[later].text not in (",", ".", "’s", "'s", ")", "”")
