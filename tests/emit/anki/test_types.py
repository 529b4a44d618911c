"""Note types: what may never change, what may change only with its date, and what works everywhere."""

import hashlib
import re
from dataclasses import replace

import harbour
import pytest
from real_anki import cards, load, notes

from quizgen.emit import anki
from quizgen.emit.anki import check, package
from quizgen.emit.anki.options import Kind
from quizgen.emit.anki.types import TYPES, read

# Anki takes over a changed note type only with a later date: after a change, set `changed` in types.py and renew this.
DIGESTS = {
    "basic": (1780000000, "442e07014b2f"),
    "typed": (1780000000, "15b4520b0a17"),
    "cloze": (1780000000, "a2b18a83ace0"),
    "choice": (1780000000, "056c300567b9"),
    "quote": (1780000000, "53501cfbb4e3"),
}


FILES = [f"{card.stem}.{side}.html" for one in TYPES.values() for card in one.cards for side in ("front", "back")]


def digest(note_type) -> str:
    parts = [*note_type.names, read("card.css")]
    parts += [read(f"{card.stem}.{side}.html") for card in note_type.cards for side in ("front", "back")]
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:12]


@pytest.mark.parametrize("note_type", TYPES.values(), ids=lambda note_type: note_type.kind.value)
def test_a_changed_template_has_a_new_date(note_type):
    assert (note_type.changed, digest(note_type)) == DIGESTS[note_type.kind.value]


FOOT = "Evidence=20 Article=21 Source=22 Link=23"


@pytest.mark.parametrize(
    ("kind", "number", "fields"),
    [
        (Kind.BASIC, 1, f"Prompt=1 Answer=2 Remark=3 Task=4 {FOOT} Reverse_prompt=5 Reverse_answer=6"),
        (Kind.TYPED, 2, f"Prompt=1 Answer=2 Remark=3 Task=4 {FOOT}"),
        (Kind.CLOZE, 3, f"Text=1 Remark=3 Task=4 {FOOT}"),
        (Kind.CHOICE, 4, f"Prompt=1 Answer=2 Options=7 Remark=3 Task=4 {FOOT}"),
        (Kind.QUOTE, 5, f"Quote=8 Prompt=1 Answer=2 Remark=3 {FOOT}"),
    ],
)
def test_ids_are_the_ones_that_learners_have(kind, number, fields):
    ours = TYPES[kind]
    assert ours.id == 1780000417300 + number
    assert [f"{name}={place}".replace(" ", "_") for name, place in ours.fields] == fields.split()


def test_no_type_is_called_like_one_of_ankis(collection):
    own = {entry.name for entry in collection.models.all_names_and_ids()}
    assert not own & {note_type.name for note_type in TYPES.values()}


def test_anki_keeps_our_ids_of_types_fields_and_cards(collection):
    load(collection, anki.write(harbour.BANK))
    for note_type in {note.mid: note.note_type() for note in notes(collection).values()}.values():
        ours = next(ours for ours in TYPES.values() if ours.id == note_type["id"])
        assert [(field["name"], field["id"]) for field in note_type["flds"]] == [
            (name, ours.id * 100 + number) for name, number in ours.fields
        ]
        assert [card["id"] for card in note_type["tmpls"]] == [ours.id * 100 + card.number for card in ours.cards]


def test_a_later_version_renames_a_field_and_restyles_without_conflict(collection, monkeypatch):
    first, remembered = anki.export([harbour.BANK])
    load(collection, first)
    old = TYPES[Kind.CHOICE]
    renamed = tuple(("Choices" if name == "Options" else name, number) for name, number in old.fields)
    monkeypatch.setitem(TYPES, Kind.CHOICE, replace(old, fields=renamed, changed=old.changed + 86400))
    for module in (package, check):
        monkeypatch.setattr(module, "read", lambda name: read(name).replace("{{Options}}", "{{Choices}}"))
    assert load(collection, package.write(remembered, {})) == {"duplicate": 12}
    (now,) = [
        one
        for one in map(collection.models.get, {card.note().mid for card in cards(collection)})
        if one["id"] == old.id
    ]
    assert [field["name"] for field in now["flds"]][2] == "Choices"
    assert "460 metres" in next(card for card in cards(collection) if card.note().mid == old.id).question()


def test_nothing_is_fetched_from_anywhere():
    for name in ("card.css", *FILES):
        assert not re.search(r"https?:|url\(|@import|src=|<link", read(name)), name


def test_every_side_says_which_way_its_text_runs():
    holds_a_field = r"<(\w+[^>]*)>\{\{(?:[a-z]+:)*[\w ]+\}\}"
    for name in FILES:
        for tag in re.findall(holds_a_field, read(name)):
            assert 'dir="auto"' in tag or tag in ("cite", "bdi", 'span class="by"', 'ol class="options"'), (name, tag)


def test_night_colours_cover_every_colour_of_the_day():
    day, night = re.findall(r"\{([^{}]*--paper[^{}]*)\}", read("card.css"))
    assert re.findall(r"--[\w-]+(?=:)", day) == re.findall(r"--[\w-]+(?=:)", night)
    (selectors,) = re.findall(r"\}\n([^{}]*)\{[^{}]*--paper", read("card.css"))
    assert selectors.split(",\n") == [".nightMode.card", ".night_mode.card", ".nightMode .card", ".night_mode .card "]
    outside = read("card.css").replace(day, "").replace(night, "")
    assert not re.search(r"#[0-9a-f]{3,6}\b|rgb", outside)


def luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("time", [0, 1], ids=["day", "night"])
def test_text_stands_out_from_its_ground(time):
    """WCAG 2.2, success criterion 1.4.3: at least 4.5 to 1 for text of every size."""
    block = re.findall(r"\{([^{}]*--paper[^{}]*)\}", read("card.css"))[time]
    colour = {name: luminance(value) for name, value in re.findall(r"--([\w-]+): (#\w{6})", block)}
    pairs = [
        *((ink, paper) for ink in ("ink", "soft", "accent", "right", "wrong") for paper in ("paper", "box")),
        *(("ink", "mark"), ("ink", "right-paper"), ("right", "right-paper")),
    ]
    for ink, paper in pairs:
        light, dark = sorted((colour[ink], colour[paper]), reverse=True)
        assert (light + 0.05) / (dark + 0.05) >= 4.5, (ink, paper)
