"""What a prompt's own words show: spacing, marks, vague words, a quotation that is not the article's."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.bank.check.finding import Note, content, error, hint, unquoted, warning, words
from quizgen.model import BLANK, Article, Question, Type

_ASKING = (Type.SHORT_ANSWER, Type.MULTIPLE_CHOICE)
_INSTRUCTION = (Type.MATCHING, Type.ORDERING)
_LOOSE = re.compile(
    r"\b(he|she|it|they|him|them|his|hers|its|their|theirs|this|these|those|former|latter|above|aforementioned|here)\b",
    re.IGNORECASE,
)
_RELATIVE = re.compile(
    r"\b(currently|now|recently|today|yesterday|tomorrow|ago|(?:last|next|this) (?:week|month|year|night|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day))\b",
    re.IGNORECASE,
)
_OPENER = re.compile(r"(but|and|however|moreover|meanwhile|also|so|then|yet|or|thus|therefore|in addition)\b", re.I)
_NAME = re.compile(r"\b[A-Z]\w+")
_SPACING = re.compile(r"  |\n|\s[,.;:?!](?:\s|$)")
_LONGEST = 35
_QUOTATION = re.compile(r"“([^”]{12,})”|\"([^\"]{12,})\"")
_CUT = re.compile(re.escape(BLANK) + r"|…|\.\.\.|\[[^\]]*\]")


def check(question: Question, article: Article) -> Iterator[Note]:
    """The defects of a question's prompt."""
    prompt = question.prompt
    if question.type in _ASKING:
        if not prompt.rstrip().endswith(("?", "?”", '?"')):
            yield error("FORM", "a question must end in ?")
        if len(words(prompt)) > _LONGEST:
            yield warning("LONG", f"{len(words(prompt))} words; {_LONGEST} are plenty")
    if prompt[:1].islower():
        yield error("FORM", "begins in lower case")
    if _SPACING.search(prompt):
        yield error("FORM", "spacing: two spaces, a line break, or a space before a mark")
    yield from _marks(prompt)
    if question.type not in _INSTRUCTION:
        yield from _vague(unquoted(prompt), cloze=question.type is Type.CLOZE)
    if question.subject == "quote":
        yield from _misquoted(prompt, article)


def _marks(prompt: str) -> Iterator[Note]:
    for opening, closing in ("“”", "()", "[]"):
        if prompt.count(opening) != prompt.count(closing):
            yield error("FORM", f"{opening} and {closing} do not match")
    if prompt.count('"') % 2:
        yield error("FORM", 'a " without its partner')


def _vague(plain: str, *, cloze: bool) -> Iterator[Note]:
    """Words that need the article in front of one's eyes. A pronoun may stand for a name of the same prompt."""
    if loose := _LOOSE.search(plain):
        word = loose.group()
        rest = plain[1 : loose.start()] + plain[loose.end() :].replace(" I ", " ")
        if not _NAME.search(rest):
            yield warning("VAGUE", f"{word!r}, and no name that it could stand for")
        elif not content(plain[: loose.start()]) and not cloze:
            yield warning("VAGUE", f"{word!r} stands before anything that it could stand for")
        else:
            yield hint("VAGUE", f"{word!r}: does the prompt say what it stands for?")
    if relative := _RELATIVE.search(plain):
        yield warning("VAGUE", f"{relative.group()!r} without a date")
    if opener := _OPENER.match(plain.strip()):
        yield warning("FORM", f"opens with {opener.group()!r}")


def _misquoted(prompt: str, article: Article) -> Iterator[Note]:
    """Quoted words that the article does not have, parts beside blanks and omissions each for itself."""
    source = " ".join(article.paragraphs)
    for found in _QUOTATION.finditer(prompt):
        for piece in _CUT.split(found.group(1) or found.group(2)):
            core = piece.strip(" .,;:?!…‘’'")
            if len(core) > 8 and core not in source:
                yield error("MISQUOTE", f"not in the article word for word: {core[:60]!r}")
