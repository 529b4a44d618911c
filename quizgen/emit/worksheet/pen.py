"""Boxes to the canvas: every mark on paper, each in marked content."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.emit.worksheet.box import ARTIFACT, Box, Ink, Path, Shape, Stroke, Text
from quizgen.emit.worksheet.fonts import BOX, NO_FONT
from quizgen.emit.worksheet.tagged import Tagger

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas


@dataclass(slots=True)
class Pen:
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
                self.ink(flat(box, x, y))
        elif box.tag:
            with self.tagger.element(box.tag, box.alt):
                self._inside(box, x, y)
        else:
            self._inside(box, x, y)

    def _inside(self, box: Box, x: float, y: float) -> None:
        if not _structured(box):
            self._content(list(flat(box, x, y)))
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


def flat(box: Box, x: float, y: float) -> Iterator[tuple[Ink, float, float]]:
    """The ink of a box and all in it, each with the offset of its own box."""
    for item in box.ink:
        yield item, x, y
    for dx, dy, kid in box.kids:
        yield from flat(kid, x + dx, y + dy)
