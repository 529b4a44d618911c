"""Pictures of four layouts for the README, of the bank that the printer's tests print.

    python tests/pictures/worksheet/draw.py [FOLDER]     default: this folder

Two pages a picture, side by side; the same bytes every time. Needs the extra ``preview``.
"""

from __future__ import annotations

import sys
from io import BytesIO
from itertools import islice
from pathlib import Path
from typing import Any

from PIL import Image

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parents[2]))

from quizgen.emit.worksheet import Options, preview, write  # noqa: E402
from tests.emit.worksheet.sample import BANK  # noqa: E402

_DPI, _EDGE, _GREY = 86, 14, 205
PICTURES: dict[str, tuple[dict[str, Any], ...]] = {
    "worksheet": ({"layout": "worksheet"},),
    "key": ({"layout": "key", "versions": 3},),
    "cards": ({"layout": "cards"},),
    "passage-and-answer-sheet": (
        {"layout": "worksheet", "passage": "lines", "columns": 2, "only": ("multiple-choice",)},
        {"layout": "answer-sheet"},
    ),
}


def main(folder: Path) -> None:
    """Write the pictures."""
    for name, choices in PICTURES.items():
        pages = [page for choice in choices for page in islice(preview.pages(write(BANK, Options(**choice)), _DPI), 2)]
        pages = pages if len(choices) == 1 else [pages[0], pages[-1]]
        beside([Image.open(BytesIO(page)) for page in pages]).save(folder / f"{name}.png", optimize=True)


def beside(pages: list[Image.Image]) -> Image.Image:
    """The pages on grey, in few shades: what prints in black and white needs no more."""
    width, height = pages[0].size
    sheet = Image.new("L", (len(pages) * (width + _EDGE) + _EDGE, height + 2 * _EDGE), _GREY)
    for index, page in enumerate(pages):
        sheet.paste(page, (_EDGE + index * (width + _EDGE), _EDGE))
    return sheet.quantize(16)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE)
