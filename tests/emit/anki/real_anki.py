"""Helpers that let the real Anki import, render and study what quizgen wrote."""

from __future__ import annotations

import tempfile
from html.parser import HTMLParser
from pathlib import Path


def load(collection, data: bytes, **options) -> dict[str, int]:
    """Import a package, by default as Anki does; how many notes were new, updated, duplicate, conflicting."""
    from anki.collection import ImportAnkiPackageOptions, ImportAnkiPackageRequest

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "deck.apkg"
        path.write_bytes(data)
        request = ImportAnkiPackageRequest(package_path=str(path), options=ImportAnkiPackageOptions(**options))
        log = collection.import_anki_package(request).log
    collection.models._clear_cache()
    return {key: len(getattr(log, key)) for key in ("new", "updated", "duplicate", "conflicting") if getattr(log, key)}


def notes(collection) -> dict:
    return {note.guid: note for note in map(collection.get_note, collection.find_notes(""))}


def cards(collection) -> list:
    found = [collection.get_card(card_id) for card_id in collection.find_cards("")]
    return sorted(found, key=lambda card: card.due)


def study(collection) -> int:
    """Answer every card that is due with Easy; how many answers that took."""
    answers = 0
    for deck in collection.decks.all_names_and_ids():
        collection.decks.select(deck.id)
        config = collection.decks.config_dict_for_deck_id(deck.id)
        config["new"]["perDay"] = config["rev"]["perDay"] = 9999
        collection.decks.update_config(config)
        while (card := collection.sched.getCard()) is not None:
            collection.sched.answerCard(card, 4)
            answers += 1
    return answers


def schedule(collection) -> dict:
    rows = "select n.guid, c.ord, c.reps, c.ivl, c.queue, c.flags from cards c join notes n on n.id = c.nid"
    return {(guid, number): rest for guid, number, *rest in collection.db.all(rows)}


class _Text(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.strings, self.skipping = [], 0

    def handle_starttag(self, tag, attrs):
        self.skipping += tag in ("script", "style")
        if tag == "br":
            self.strings.append("\n")

    def handle_endtag(self, tag):
        self.skipping -= tag in ("script", "style")

    def handle_data(self, data):
        if not self.skipping:
            self.strings.append(data)


def strings(html: str) -> list[str]:
    """The text nodes of a page, entities decoded, ``<br>`` as a line end, scripts and styles left out."""
    parser = _Text()
    parser.feed(html)
    parser.close()
    return parser.strings


def shown(html: str) -> str:
    """The text that a page shows."""
    return "".join(strings(html))
