"""The entry: a bank and options become a PDF."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.emit.worksheet import fonts, worksheet
from quizgen.emit.worksheet.draw import Finished, Info, render
from quizgen.emit.worksheet.options import Layout, Options
from quizgen.emit.worksheet.sheet import arrange
from quizgen.emit.worksheet.style import Style
from quizgen.emit.worksheet.text import clean
from quizgen.model import Bank


def write(bank: Bank, options: Options | None = None) -> bytes:
    """The PDF of a bank in the layout that the options ask for; the same bytes for the same bank and options.

    Raises BadOption for a font that can't be used. Characters that no font has are reported by ``warnings``.
    """
    options = options or Options()
    style = Style(options, fonts.load(options.fonts), key=options.layout is Layout.KEY)
    return render(_pages(bank, style), style.paper, _info(bank, options))


def _pages(bank: Bank, style: Style) -> Iterator[Finished]:
    for sheet in arrange(bank, style.options):
        yield from worksheet.pages(bank, sheet, style, {})


def _info(bank: Bank, options: Options) -> Info:
    article = bank.article
    kind = options.layout.replace("-", " ").capitalize()
    author = ", ".join(filter(None, (clean(article.author or ""), clean(article.publisher or ""))))
    return Info(f"{clean(article.title)} – {kind}", author, f"{kind} on “{clean(article.title)}”", article.language)
