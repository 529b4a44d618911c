"""Pictures of every kind of card, as the real Anki renders it: phone and desktop width, day and night.

usage: python tests/pictures_anki.py [FOLDER]     default: tests/pictures/anki

Needs the PyPI package `anki` and Chromium (Debian: apt-get install chromium); says so and stops where one is absent.
Writes two PNGs a kind: KIND-phone.png (front and back, day and night) and KIND-desktop.png.
"""

from __future__ import annotations

import html
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE / "emit" / "anki"))

import harbour  # noqa: E402
from real_anki import cards, load  # noqa: E402

from quizgen.emit import anki  # noqa: E402

FLAGS = [
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--hide-scrollbars"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
]
WIDTHS = {"phone": 360, "desktop": 720}
# What Anki's own review page adds to a card (margins of the body, the box for typing), in our words.
PAGE = """<!doctype html><html class="{page_class}"><meta charset="utf-8">
<style>body {{ margin: 20px; overflow-wrap: break-word; }}
#typeans {{ width: 100%; box-sizing: border-box; line-height: 1.75; }}
.typeGood {{ background: #afa }} .typeBad {{ background: #faa }} .typeMissed {{ background: #ccc }}</style>
<body class="card card1 {body_class}"><div id="qa">{content}</div></body></html>"""
SHEET = """<!doctype html><meta charset="utf-8"><style>
body {{ margin: 0; padding: 16px; background: #9aa0a6; width: max-content }}
main {{ display: grid; grid-template-columns: repeat({columns}, {width}px); gap: 16px; align-items: stretch }}
iframe {{ border: 0; border-radius: 6px; width: 100%; display: block; background: #fff }}</style><main></main><script>
(async () => {{
  const frames = [];
  for (const page of {pages}) {{
    const frame = document.createElement("iframe");
    frame.srcdoc = page;
    const loaded = new Promise(done => frame.onload = done);
    document.querySelector("main").append(frame);
    await loaded;
    if ({key}) frame.contentDocument.dispatchEvent(new KeyboardEvent("keydown", {{ key: {key}, bubbles: true }}));
    frames.push(frame);
  }}
  const height = Math.max(...frames.map(f => f.contentDocument.querySelector("#qa").getBoundingClientRect().bottom));
  frames.forEach(f => f.style.height = Math.ceil(height) + "px");
  document.title = document.body.scrollWidth + "x" + document.body.scrollHeight;
}})();</script>"""


def main(folder: Path) -> int:
    """Draw all pictures; 0, or 1 with a reason where something is missing."""
    browser = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if not browser:
        print("no Chromium on this machine: no pictures")
        return 1
    folder.mkdir(parents=True, exist_ok=True)
    for kind, sides in rendered().items():
        for name, width in WIDTHS.items():
            picture = folder / f"{kind}-{name}.png"
            shoot(browser, sheet(sides, width, columns=4 if name == "phone" else 2), picture)
            print(picture, picture.stat().st_size)
    return 0


def rendered() -> dict[str, tuple[str, str]]:
    """Front and back of one card of each kind, by a name for the kind."""
    from anki.collection import Collection

    plain = anki.Options(direction=anki.Direction.BOTH)
    with tempfile.TemporaryDirectory() as folder:
        collection = Collection(f"{folder}/a.anki2")
        load(collection, anki.write(harbour.BANK, plain))
        found = {kind(card): (card.question(), card.answer()) for card in reversed(cards(collection))}
        collection.close()
        collection = Collection(f"{folder}/b.anki2")
        load(collection, anki.write(harbour.BANK, anki.Options(typed=True)))
        typed = next(card for card in cards(collection) if card.note()["Answer"] == "Astrid Berg")
        found["typed"] = typing(collection, typed)
        collection.close()
    return dict(sorted(found.items()))


def kind(card) -> str:
    """A short name for what a card asks."""
    tags = " ".join(card.note().tags)
    asked = next(name for name in harbour.TYPES if f"quizgen::type::{name}" in tags)
    special = "quote" if card.note_type()["name"] == "quizgen Quote" else ""
    return special or ("reverse" if card.ord else "complete-quote" if "complete-quote" in tags else asked)


def typing(collection, card) -> tuple[str, str]:
    """A card with a typed answer, with what Anki puts in the place of its mark."""
    mark, box = "[[type:nc:Answer]]", '<center><input type="text" id="typeans" value="Astrid Ber"></center>'
    compared = collection.compare_answer(card.note()["Answer"], "Asrid Bergh")
    return card.question().replace(mark, box), card.answer().replace(mark, f"<div>{compared}</div>")


def sheet(sides: tuple[str, str], width: int, columns: int) -> str:
    """A page with both sides by day, then both by night."""
    pages = [
        PAGE.format(content=side, page_class="night-mode" * night, body_class="nightMode night_mode" * night)
        for night in (0, 1)
        for side in sides
    ]
    coded = json.dumps(pages).replace("</", "<\\/")
    return SHEET.format(pages=coded, width=width, columns=columns, key='"B"' if "options" in sides[0] else "null")


def shoot(browser: str, page: str, picture: Path) -> None:
    """One picture of a page at its full size, with few colours so that it stays small."""
    from PIL import Image

    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "page.html"
        source.write_text(page, "utf-8")
        run = [browser, *FLAGS, f"--user-data-dir={folder}/profile", "--virtual-time-budget=5000"]
        seen = subprocess.run([*run, "--dump-dom", source.as_uri()], capture_output=True, text=True, check=True).stdout
        size = html.unescape(seen.split("<title>")[1].split("</title>")[0]).replace("x", ",")
        shot = Path(folder) / "shot.png"
        subprocess.run(
            [*run, f"--window-size={size}", f"--screenshot={shot}", source.as_uri()], capture_output=True, check=True
        )
        Image.open(shot).convert("RGB").quantize(48).save(picture, optimize=True)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE / "pictures" / "anki"))
