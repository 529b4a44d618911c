"""A QR code as a box of black bars."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quizgen.emit.worksheet.box import Box, Shape


def code(content: str, side: float) -> Box:
    """The QR code of a text, ``side`` points wide, its dark modules joined to bars."""
    import segno

    matrix = [list(line) for line in segno.make(content, error="m", micro=False).matrix]
    module = side / len(matrix)
    bars = [
        Shape(start * module, line * module, length * module, module + 0.02, filled=True, line=0)
        for line, cells in enumerate(matrix)
        for start, length in _bars(cells)
    ]
    return Box(side, side, tuple(bars), tag="Figure", alt=f"QR code: {content}")


def _bars(cells: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Start and length of the stretches of dark modules."""
    start = 0
    while start < len(cells):
        length = 0
        while start + length < len(cells) and cells[start + length]:
            length += 1
        if length:
            yield start, length
        start += length + 1
