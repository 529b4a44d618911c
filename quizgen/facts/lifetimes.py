"""Births and deaths in brackets behind the name of the person whom the article is about: *Louis Pasteur (1822–1895)*."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Span

from quizgen.facts.context import Context
from quizgen.facts.grammar import last_word
from quizgen.facts.model import Clause, Phrase, Segment, Slot, Verb
from quizgen.facts.phrases import build
from quizgen.language.model import Kind
from quizgen.model import Evidence

_MONTH = "January|February|March|April|May|June|July|August|September|October|November|December"
_DATE = rf"(?:(?:{_MONTH}) \d{{1,2}}, |\d{{1,2}} (?:{_MONTH}) )?\d{{3,4}}"
LIFE = re.compile(rf"\((?:born )?({_DATE})\s*[–—-]\s*({_DATE})( BCE?)?\)|\(born ({_DATE})\)")


def lifetimes(ctx: Context, sentence: Span) -> Iterator[Clause]:
    """*was born in …* and *died in …* for the person of the title, whose name stands right before such brackets."""
    text = sentence.text
    title = ctx.analysis.article.title.split()
    for found in LIFE.finditer(text):
        at = sentence.start_char + found.start()
        token = next((t for t in sentence if t.idx + len(t) in (at, at - 1) and t.idx < at), None)
        mention = ctx.mention(token) if token is not None else None
        if token is None or mention is None or ctx.kind(mention) is not Kind.PERSON or mention.form != "name":
            continue
        if token.text not in title or ctx.is_claimed(token) or mention.end < token.idx + len(token):
            continue
        first = next(t for t in sentence if t.idx == mention.start)
        subject = build(ctx, token, list(ctx.doc[first.i : token.i + 1]))
        born, died, before_christ = found.group(1) or found.group(4), found.group(2), found.group(3) or ""
        yield clause(ctx, sentence, subject, "bear", at + found.group(0).index(born), born + before_christ)
        if died:
            yield clause(ctx, sentence, subject, "die", at + found.group(0).rindex(died), died + before_christ)


def clause(ctx: Context, sentence: Span, subject: Phrase, lemma: str, start: int, date: str) -> Clause:
    """The statement of a birth or a death on a date that stands at ``start``."""
    verb = Verb("", "was", "born", "born", "bear", "VBD", True, passive=True) if lemma == "bear" else (
        Verb("", "died", "", "died", "die", "VBD", False))  # fmt: skip
    return Clause(subject, verb, (Slot("time", moment(ctx, start, date), "on" if " " in date.replace(" BC", "") else "in"),),
                  ctx.evidence(sentence[0], last_word(sentence)), "lifetime")  # fmt: skip


def moment(ctx: Context, start: int, date: str) -> Phrase:
    """The date as a phrase."""
    place = Evidence(ctx.paragraph, start, start + len(date), date)
    unit = "year" if re.fullmatch(r"\d{4}", date) else "day" if re.search("[a-z]", date) else ""
    return Phrase((Segment(date),), date, date, date, Kind.DATE, place, unit=unit)
