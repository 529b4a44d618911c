"""Deck files on disk, their records, and the text format."""

import time
from dataclasses import replace
from pathlib import Path

import harbour
import pytest
from real_anki import cards, load, notes

from quizgen.emit import anki
from quizgen.emit.anki import files, tsv
from quizgen.errors import BadDeck
from quizgen.model import Bank

NOW = int(time.time())
PLAIN = anki.Options()


def test_the_record_next_to_the_bank_makes_a_later_deck_update_an_earlier_one(collection, tmp_path):
    old, new = tmp_path / "old.yaml", tmp_path / "new.yaml"
    files.write_deck([(old, harbour.BANK)], tmp_path / "old.apkg", PLAIN, NOW)
    edited = replace(harbour.BANK, questions=(replace(harbour.OPENED, prompt="Who?"), *harbour.QUESTIONS[1:]))
    files.write_deck([(new, edited)], tmp_path / "new.apkg", PLAIN, NOW + 100)
    load(collection, (tmp_path / "old.apkg").read_bytes())
    assert load(collection, (tmp_path / "new.apkg").read_bytes()) == {"updated": 1, "duplicate": 11}
    assert [path.name for path in tmp_path.glob("*.json")] == ["lindholm.anki.json"]


def test_writing_twice_gives_the_same_files(tmp_path):
    bank = tmp_path / "lindholm.yaml"
    seen = set()
    for now in (NOW, NOW + 100):
        files.write_deck([(bank, harbour.BANK)], tmp_path / "a.apkg", PLAIN, now)
        seen.add(((tmp_path / "a.apkg").read_bytes(), (tmp_path / "lindholm.anki.json").read_bytes()))
    assert len(seen) == 1


def test_several_banks_keep_a_record_each(tmp_path):
    other = replace(harbour.BANK, article=replace(harbour.ARTICLE, id="other", title="Other"))
    (tmp_path / "b").mkdir()
    banks = [(tmp_path / "a.yaml", harbour.BANK), (tmp_path / "b" / "b.yaml", other)]
    files.write_deck(banks, tmp_path / "both.apkg", PLAIN, NOW)
    records = [tmp_path / "lindholm.anki.json", tmp_path / "b" / "other.anki.json"]
    assert all(record.exists() for record in records)
    edited = [(path, replace(bank, questions=bank.questions[1:])) for path, bank in banks]
    files.write_deck(edited, tmp_path / "both.apkg", PLAIN, NOW)
    assert [record.read_text("utf-8").count("quizgen::retired") for record in records] == [1, 1]


@pytest.mark.parametrize("article", ["../../etc/passwd", "/x", "", "a\x00b", ".hidden", "a" * 300])
def test_an_id_that_is_no_file_name_does_not_name_a_file(article):
    assert files.record_path(Path("d/bank.yaml"), article) == Path("d/bank.anki.json")


def test_a_broken_record_stops_before_anything_is_written(tmp_path):
    (tmp_path / "lindholm.anki.json").write_text("{")
    with pytest.raises(BadDeck, match=r"lindholm\.anki\.json: not a record of earlier exports"):
        files.write_deck([(tmp_path / "a.yaml", harbour.BANK)], tmp_path / "a.apkg", PLAIN, NOW)
    assert not (tmp_path / "a.apkg").exists()


def imported_text(collection, path: Path):
    from anki.collection import ImportCsvRequest

    metadata = collection.get_csv_metadata(str(path), None)
    log = collection.import_csv(ImportCsvRequest(path=str(path), metadata=metadata)).log
    return len(log.new), len(log.updated), [note.fields for note in log.conflicting]


def test_text_makes_the_same_notes_as_a_package(collection, tmp_path):
    load(collection, anki.write(harbour.BANK))
    expected = {guid: (note.note_type()["name"], note.fields, note.tags) for guid, note in notes(collection).items()}
    collection.remove_notes(collection.find_notes(""))
    path = tmp_path / "deck.txt"
    path.write_bytes(tsv.write(harbour.BANK, anki.Options(deck="School")))
    assert imported_text(collection, path) == (12, 0, [])
    found = {guid: (note.note_type()["name"], note.fields, note.tags) for guid, note in notes(collection).items()}
    assert found == expected
    assert {collection.decks.name(card.did) for card in cards(collection)} == {"School::A Harbour Built by Hand"}


def test_text_updates_notes_by_their_identity(collection, tmp_path):
    load(collection, anki.write(harbour.BANK))
    edited = replace(harbour.BANK, questions=(replace(harbour.OPENED, prompt="Who, then?"),))
    path = tmp_path / "deck.txt"
    path.write_bytes(tsv.write(edited))
    assert imported_text(collection, path)[:2] == (0, 1)
    assert "Who, then?" in {note.fields[0] for note in notes(collection).values()}


def test_text_starts_with_ankis_headers():
    lines = tsv.write(Bank(harbour.ARTICLE, questions=(harbour.STANDS_FOR,))).decode().splitlines()
    assert lines[:7] == [
        *("#separator:tab", "#html:true", "#guid column:1", "#notetype column:2", "#deck column:3", "#tags column:4"),
        "#if matches:update current",
    ]
    assert lines[7].split("\t")[1:3] == ["quizgen Basic", "A Harbour Built by Hand"]
    assert len(lines) == 8
