"""Pages to bytes: the only module that draws, and with ``tagged`` the only one that knows reportlab's canvas."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.emit.worksheet.box import ARTIFACT, Box, Ink, Path, Shape, Stroke, Text
from quizgen.emit.worksheet.fonts import BOX, NO_FONT
from quizgen.emit.worksheet.page import Page
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
    pen = _Pen(canvas, tagger, paper[1])
    for finished in pages:
        for placed in finished.page:
            tagger.enter(((finished.part, "Part"), *placed.block.path))
            if placed.block.bookmark is not None:
                pen.bookmark(placed.block.bookmark, placed.block.level, placed.y)
            pen.draw(placed.block.box, placed.x, placed.y)
        for x, y, box in finished.running:
            with tagger.artifact("Pagination"):
                pen.ink(_flat(box, x, y))
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


@dataclass(slots=True)
class _Pen:
    """Draws boxes on a canvas; turns y, which grows downwards in boxes, round."""

    canvas: Canvas
    tagger: Tagger
    height: float
    marks: int = 0

    def bookmark(self, title: str, level: int, y: float) -> None:
        """An entry of the outline that leads to y on this page."""
        self.marks += 1
        key = f"mark{self.marks}"
        self.canvas.bookmarkHorizontal(key, 0, self.height - y + 6)
        self.canvas.addOutlineEntry(title, key, level, closed=False)

    def draw(self, box: Box, x: float, y: float) -> None:
        """A box at (x, y) with its structure."""
        if box.tag == ARTIFACT:
            with self.tagger.artifact():
                self.ink(_flat(box, x, y))
        elif box.tag:
            with self.tagger.element(box.tag, box.alt):
                self._inside(box, x, y)
        else:
            self._inside(box, x, y)

    def _inside(self, box: Box, x: float, y: float) -> None:
        if not _structured(box):
            self._content(list(_flat(box, x, y)))
            return
        self._content([(item, x, y) for item in box.ink])
        for dx, dy, kid in box.kids:
            self.draw(kid, x + dx, y + dy)

    def _content(self, inks: list[tuple[Ink, float, float]]) -> None:
        decoration = [entry for entry in inks if not _speaks(entry[0])]
        speaking = [entry for entry in inks if _speaks(entry[0])]
        if decoration:
            with self.tagger.artifact():
                self.ink(decoration)
        if speaking:
            with self.tagger.content():
                self.ink(speaking)

    def ink(self, inks: Sequence[tuple[Ink, float, float]] | Iterator[tuple[Ink, float, float]]) -> None:
        """Ink with the offset of its box."""
        for item, x, y in inks:
            spoken = item.spoken if isinstance(item, Text | Stroke) else None
            if spoken is not None:
                with self.tagger.spoken(spoken):
                    self._one(item, x, self.height - y)
            else:
                self._one(item, x, self.height - y)

    def _one(self, item: Ink, x: float, y: float) -> None:
        match item:
            case Text():
                self._text(item, x, y)
            case Stroke():
                self._stroke(item, x, y)
            case Shape():
                self._shape(item, x, y)
            case Path():
                self._path(item, x, y)

    def _text(self, item: Text, x: float, y: float) -> None:
        from reportlab.pdfbase.pdfmetrics import stringWidth

        at = x + item.x
        if item.white:
            self.canvas.setFillGray(1)
        for name, piece in item.runs:
            if name == NO_FONT:
                at = self._boxes(len(piece), at, y - item.y, item.size)
                continue
            self.canvas.setFont(name, item.size)
            self.canvas.drawString(at, y - item.y, piece)
            at += stringWidth(piece, name, item.size)
        if item.white:
            self.canvas.setFillGray(0)

    def _boxes(self, count: int, x: float, y: float, size: float) -> float:
        """Empty boxes for characters without a font, on the baseline y; returns where the next character stands."""
        self.canvas.setLineWidth(0.06 * size)
        for index in range(count):
            self.canvas.rect(x + (index * BOX + 0.08) * size, y, (BOX - 0.16) * size, 0.68 * size)
        return x + count * BOX * size

    def _stroke(self, item: Stroke, x: float, y: float) -> None:
        self.canvas.setLineWidth(item.width)
        if item.dash:
            self.canvas.setDash(list(item.dash))
        self.canvas.line(x + item.x1, y - item.y1, x + item.x2, y - item.y2)
        if item.dash:
            self.canvas.setDash()

    def _shape(self, item: Shape, x: float, y: float) -> None:
        left, low = x + item.x, y - item.y - item.height
        self.canvas.setLineWidth(item.line)
        stroke = int(item.line > 0)
        if item.round:
            self.canvas.ellipse(left, low, left + item.width, low + item.height, stroke=stroke, fill=int(item.filled))
        elif item.radius:
            radius = min(item.radius, item.width / 2, item.height / 2)
            self.canvas.roundRect(left, low, item.width, item.height, radius, stroke=stroke, fill=int(item.filled))
        else:
            self.canvas.rect(left, low, item.width, item.height, stroke=stroke, fill=int(item.filled))

    def _path(self, item: Path, x: float, y: float) -> None:
        path = self.canvas.beginPath()
        path.moveTo(x + item.points[0][0], y - item.points[0][1])
        for px, py in item.points[1:]:
            path.lineTo(x + px, y - py)
        self.canvas.setLineWidth(item.width)
        self.canvas.drawPath(path, stroke=1, fill=0)


def _speaks(item: Ink) -> bool:
    return (isinstance(item, Text) and bool(item.runs)) or (isinstance(item, Stroke) and item.spoken is not None)


def _structured(box: Box) -> bool:
    return any(kid.tag is not None or _structured(kid) for _, _, kid in box.kids)


def _flat(box: Box, x: float, y: float) -> Iterator[tuple[Ink, float, float]]:
    for item in box.ink:
        yield item, x, y
    for dx, dy, kid in box.kids:
        yield from _flat(kid, x + dx, y + dy)
