"""Pages to bytes: with ``pen`` and ``tagged`` the only modules that know reportlab's canvas."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.emit.worksheet.box import Box
from quizgen.emit.worksheet.page import Page
from quizgen.emit.worksheet.pen import Pen, flat
from quizgen.emit.worksheet.tagged import Tagger

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas


@dataclass(frozen=True, slots=True)
class Finished:
    """A page ready to draw: its blocks, and running heads and feet at (x, y) that are no part of the text.

    ``part`` tells the sheets of a document apart: each is a part of its own in the structure.
    """

    page: Page
    running: tuple[tuple[float, float, Box], ...] = ()
    part: str = ""


@dataclass(frozen=True, slots=True)
class Info:
    """What a PDF says of itself."""

    title: str
    author: str
    subject: str
    language: str
    keywords: str = "quizgen"


def render(pages: Sequence[Finished] | Iterator[Finished], paper: tuple[float, float], info: Info, font: str) -> bytes:
    """The PDF of the pages on paper of (width, height) points: tagged, with bookmarks, the same bytes every time.

    ``font`` is the name of a registered font to start with; reportlab else names one that it does not embed.
    """
    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas(
        "",
        pagesize=paper,
        pageCompression=1,
        invariant=1,
        pdfVersion=(1, 7),
        lang=info.language,
        initialFontName=font,
    )
    _describe(canvas, info)
    tagger = Tagger(canvas)
    pen = Pen(canvas, tagger, paper[1])
    for finished in pages:
        for placed in finished.page:
            tagger.enter(((finished.part, "Part"), *placed.block.path))
            if placed.block.bookmark is not None:
                pen.bookmark(placed.block.bookmark, placed.block.level, placed.y)
            pen.draw(placed.block.box, placed.x, placed.y)
        for x, y, box in finished.running:
            with tagger.artifact("Pagination"):
                pen.ink(flat(box, x, y))
        tagger.next_page()
    return tagger.finish()


def _describe(canvas: Canvas, info: Info) -> None:
    canvas.setTitle(info.title)
    canvas.setAuthor(info.author)
    canvas.setSubject(info.subject)
    canvas.setKeywords(info.keywords)
    canvas.setCreator("quizgen")
    canvas.setProducer("quizgen")
    canvas.setViewerPreference("DisplayDocTitle", "true")
