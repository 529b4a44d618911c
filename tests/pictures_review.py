"""Pictures of the review screen in terminals of 80 by 24 and 140 by 40, on the bank of our own Moon article.

usage: python tests/pictures_review.py [FOLDER]     default: tests/pictures/review

Needs Textual (pip install 'quizgen[review]') and Chromium (Debian: apt-get install chromium).
"""

from __future__ import annotations

import asyncio
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from quizgen.review.app import Review
from quizgen.review.session import Session

HERE = Path(__file__).parent
BANK = HERE.parent / "decks" / "moon-landing.yaml"
SIZES = {(80, 24): (1000, 640), (140, 40): (1730, 1030)}
SCREENS = {"review": ("a", "r", "n"), "edit": ("a", "r", "n", "e")}


async def drawn(folder: Path, size: tuple[int, int], keys: tuple[str, ...]) -> str:
    """The screen after some keys, as SVG."""
    path = Path(shutil.copy(BANK, folder))
    app = Review(Session.opened(path))
    async with app.run_test(size=size) as pilot:
        for key in keys:
            await pilot.press(key)
        await pilot.pause(0.3)
        return app.export_screenshot(title="quizgen review")


def picture(svg: str, target: Path, folder: Path, window: tuple[int, int]) -> None:
    """The SVG as PNG; its font is fetched from the web, so one that is here takes its place."""
    svg = re.sub(r'local\("FiraCode-Regular"\)', 'local("DejaVu Sans Mono")', svg)
    svg = re.sub(r'local\("FiraCode-Bold"\)', 'local("DejaVu Sans Mono Bold")', svg)
    (folder / "a.svg").write_text(svg, encoding="utf-8")
    browser = shutil.which("chromium") or shutil.which("chromium-browser") or sys.exit("Chromium is not installed.")
    flags = ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--no-first-run"]
    size = f"--window-size={window[0]},{window[1]}"
    command = [browser, *flags, size, f"--screenshot={target.resolve()}", (folder / "a.svg").as_uri()]
    subprocess.run(command, check=True, capture_output=True)


def main(target: Path) -> None:
    """Draw both screens in both sizes."""
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for size, window in SIZES.items():
            for screen, keys in SCREENS.items():
                svg = asyncio.run(drawn(folder, size, keys))
                picture(svg, target / f"{screen}-{size[0]}x{size[1]}.png", folder, window)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE / "pictures" / "review")
