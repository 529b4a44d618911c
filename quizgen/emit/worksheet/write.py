"""The entry: a bank and options become a PDF."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from quizgen.emit.worksheet import answer_sheet, cards, fonts, worksheet
from quizgen.emit.worksheet.draw import Finished, Info, render
from quizgen.emit.worksheet.home import at_home
from quizgen.emit.worksheet.options import Layout, Options
from quizgen.emit.worksheet.sheet import Sheet, arrange
from quizgen.emit.worksheet.style import Style
from quizgen.emit.worksheet.text import clean
from quizgen.model import Bank

_KIND = {
    Layout.WORKSHEET: "Worksheet",
    Layout.KEY: "Answer key",
    Layout.GUIDE: "Study guide",
    Layout.CARDS: "Flashcards",
    Layout.ANSWER_SHEET: "Answer sheet",
}


class MissingCharacters(UserWarning):
    """Characters of a bank that no font has: they are printed as empty boxes, and copied as themselves."""


def write(bank: Bank, options: Options | None = None) -> bytes:
    """The PDF of a bank in the layout that the options ask for; the same bytes for the same bank and options.

    Raises BadOption for a font that can't be used. Warns with MissingCharacters when no font has a character.
    """
    options = options or Options()
    if options.layout in (Layout.WORKSHEET, Layout.KEY):  # cards leave the sheet, and its heading
        bank = at_home(bank)
    style = Style(options, fonts.load(options.fonts), key=options.layout is Layout.KEY)
    if missing := missing_characters(bank, options):
        message = f"no font has {' '.join(missing)}: printed as empty boxes. Name a .ttf that has them with --font."
        warnings.warn(f"{bank.article.id}: {message}", MissingCharacters, stacklevel=2)
    return render(_pages(bank, style), style.paper, _info(bank, options), style.fonts.first)


def missing_characters(bank: Bank, options: Options) -> tuple[str, ...]:
    """The characters of a bank that neither the built-in fonts nor the options' have, sorted."""
    return fonts.load(options.fonts).missing(map(clean, (*_texts(bank), *options.students)))


def _pages(bank: Bank, style: Style) -> Iterator[Finished]:
    sheets = arrange(bank, style.options)
    match style.options.layout:
        case Layout.KEY:
            yield from worksheet.key_pages(bank, sheets, style)
        case Layout.GUIDE:
            yield from worksheet.guide_pages(bank, style)
        case Layout.CARDS:
            yield from cards.pages(bank, sheets[0], style)
        case Layout.ANSWER_SHEET:
            yield from _copies(sheets, style.options, lambda s, names: answer_sheet.pages(bank, s, style, names))
        case Layout.WORKSHEET:
            yield from _copies(sheets, style.options, lambda s, names: worksheet.sheet_pages(bank, s, style, names))


def _copies(
    sheets: Sequence[Sheet],
    options: Options,
    print_: Callable[[Sheet, Sequence[str]], Iterator[tuple[Finished, ...]]],
) -> Iterator[Finished]:
    """Sheets in the order of handing out: one for each student, the versions in turn; else all, ``copies`` times."""
    names = [clean(name) for name in options.students] or [""] * (options.copies * len(sheets))
    runs = [print_(sheet, names[index :: len(sheets)]) for index, sheet in enumerate(sheets)]
    for index in range(len(names)):
        yield from (replace(page, part=f"sheet {index + 1}") for page in next(runs[index % len(sheets)]))


def _texts(bank: Bank) -> Iterator[str]:
    """Every text of a bank that some layout prints."""
    article, guide = bank.article, bank.guide
    yield from filter(None, (article.title, article.subtitle, article.author, article.publisher, article.url))
    yield from article.paragraphs
    for question in bank.questions:
        yield from (question.prompt, str(question.answer or ""), question.correction or "")
        yield from (*question.accept, *question.distractors, *question.items)
        yield from (text for pair in question.pairs for text in pair)
    for entry in (*guide.people, *guide.terms, *guide.timeline):
        yield from (entry.term, entry.text)
    for quote in bank.quotes:
        yield from (quote.speaker, quote.role or "", quote.text)


def _info(bank: Bank, options: Options) -> Info:
    article, kind = bank.article, _KIND[options.layout]
    title = clean(article.title)
    author = ", ".join(filter(None, (clean(article.author or ""), clean(article.publisher or ""))))
    return Info(f"{title} – {kind}", author, f"{kind} on “{title}”", article.language)
