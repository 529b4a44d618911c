"""A deck is imported again after edits in the bank, in Anki, and in both."""

import json
import time
from dataclasses import replace

import harbour
import pytest
from real_anki import cards, load, notes, schedule, study

from quizgen.emit import anki
from quizgen.emit.anki import memory, tags
from quizgen.emit.anki.notes import guid
from quizgen.emit.anki.options import Kind
from quizgen.errors import BadDeck
from quizgen.model import Question, Type

NOW = int(time.time())
FIRST, REMEMBERED = anki.export([harbour.BANK])
OPENED = guid("lindholm", "q1", Kind.BASIC)
ADDED = tuple(
    Question(id=f"new{number}", type=Type.SHORT_ANSWER, prompt=f"What is new {number}?", answer=f"this {number}")
    for number in (1, 2)
)
EDITED = replace(
    harbour.BANK,
    questions=(
        replace(harbour.OPENED, prompt="Which mayor opened the harbour of Lindholm in 1911?"),
        replace(harbour.LONGEST, distractors=("460 metres", "580 metres", "700 metres")),
        replace(harbour.GAP, tags=("people",)),
        *(harbour.STANDS_FOR, harbour.WHO_SAID, harbour.MATCH, harbour.ORDER),  # without FALSE and COMPLETE
        *ADDED,
    ),
)


def test_only_what_changed_is_updated(collection):
    load(collection, FIRST)
    study(collection)
    reviews = schedule(collection)
    second, _ = anki.export([EDITED], previous=REMEMBERED, now=NOW + 100)
    assert load(collection, second) == {"new": 2, "updated": 5, "duplicate": 7}
    assert {key: value for key, value in schedule(collection).items() if key in reviews} == reviews
    assert notes(collection)[OPENED].fields[0] == "Which mayor opened the harbour of Lindholm in 1911?"
    retired = {note.guid for note in notes(collection).values() if tags.RETIRED in note.tags}
    assert retired == {guid("lindholm", "q4", Kind.BASIC), guid("lindholm", "q7", Kind.CLOZE)}


def test_a_second_edit_arrives_too(collection):
    load(collection, FIRST)
    second, remembered = anki.export([EDITED], previous=REMEMBERED, now=NOW)
    load(collection, second)  # Anki dates an updated note with the time of the import
    again = replace(EDITED, questions=(replace(harbour.OPENED, answer="Mayor Berg"), *EDITED.questions[1:]))
    third, _ = anki.export([again], previous=remembered, now=NOW + 100)
    assert load(collection, third) == {"updated": 1, "duplicate": 13}
    assert notes(collection)[OPENED]["Answer"] == "Mayor Berg"


def test_the_learners_edit_tag_and_flag_survive_when_the_question_did_not_change(collection):
    load(collection, FIRST)
    note = notes(collection)[guid("lindholm", "q2", Kind.BASIC)]
    note["Remark"] = "It runs the ferries too."
    note.tags.append("mine")
    collection.update_note(note)
    collection.set_user_flag_for_cards(3, note.card_ids())
    second, _ = anki.export([EDITED], previous=REMEMBERED, now=NOW + 100)
    load(collection, second)
    note = notes(collection)[note.guid]
    assert (note["Remark"], "mine" in note.tags, note.cards()[0].user_flag()) == ("It runs the ferries too.", True, 3)


def test_an_edit_in_anki_that_is_later_than_the_banks_stays(collection):
    load(collection, FIRST)
    second, _ = anki.export([EDITED], previous=REMEMBERED, now=NOW - 100)
    note = notes(collection)[OPENED]
    note["Answer"] = "Astrid Berg, a carpenter’s daughter"
    collection.update_note(note)
    load(collection, second)
    assert notes(collection)[OPENED]["Answer"] == "Astrid Berg, a carpenter’s daughter"


def test_an_unchanged_bank_changes_nothing_whenever_it_is_exported(collection):
    second, remembered = anki.export([harbour.BANK], previous=REMEMBERED, now=NOW)
    assert (second, remembered) == (FIRST, REMEMBERED)


def test_a_question_that_comes_back_is_no_longer_retired(collection):
    load(collection, FIRST)
    second, remembered = anki.export([EDITED], previous=REMEMBERED, now=NOW)
    load(collection, second)
    third, _ = anki.export([harbour.BANK], previous=remembered, now=NOW + 100)
    load(collection, third)
    retired = {note.fields[0] for note in notes(collection).values() if tags.RETIRED in note.tags}
    assert retired == {"What is new 1?", "What is new 2?"}


def test_retired_cards_come_last_and_suspended_where_the_learner_imports_the_schedule(collection):
    second, _ = anki.export([EDITED], previous=REMEMBERED, now=NOW)
    load(collection, second, with_scheduling=True)
    queues = [card.queue for card in cards(collection)]
    assert queues == [0] * 12 + [-1] * 2


def test_a_deck_for_new_learners_leaves_retired_notes_out_but_remembers_them(collection):
    options = anki.Options(retired=False)
    second, remembered = anki.export([EDITED], options, REMEMBERED, NOW)
    assert load(collection, second) == {"new": 12}
    assert len(remembered.notes) == 14


def test_identity_does_not_depend_on_the_text():
    other = replace(harbour.OPENED, prompt="Other?", answer="Other", accept=(), evidence=(), tags=(), rule="other")
    article = replace(harbour.ARTICLE, title="Another title")
    _, remembered = anki.export([replace(harbour.BANK, article=article, questions=(other,))])
    assert remembered.notes[0].note.guid == OPENED == "X5FcGde7pgxY"


def test_two_banks_make_one_deck_and_keep_their_own_records():
    article = replace(harbour.ARTICLE, id="other", title="Another Harbour")
    other = replace(harbour.BANK, article=article)
    _, both = anki.export([harbour.BANK, other])
    assert [len(both.of(name).notes) for name in ("lindholm", "other", "none")] == [12, 12, 0]
    assert both.of("lindholm").notes == REMEMBERED.notes
    _, alone = anki.export([other], previous=both, now=NOW)
    assert alone == both.of("other")


def test_the_record_is_read_back_as_it_was_written():
    data = memory.dump(REMEMBERED)
    assert memory.load(data, "x") == REMEMBERED
    assert memory.dump(memory.load(data, "x")) == data


def test_a_record_of_an_older_version_with_fewer_fields_is_read():
    data = json.loads(memory.dump(REMEMBERED))
    assert data["notes"][0]["fields"].pop("Source")
    data["notes"][0]["fields"]["Gone"] = "x"
    older = memory.load(json.dumps(data).encode(), "x")
    changed = [dated.note.question for dated, now in zip(older.notes, REMEMBERED.notes, strict=True) if dated != now]
    assert changed == ["q2"]


@pytest.mark.parametrize(
    "data",
    [b"", b"[]", b"{}", b"\xff", b'{"quizgen-anki": 2, "notes": []}', b'{"quizgen-anki": 1, "notes": [{}]}'],
)
def test_a_broken_record_is_named(data):
    with pytest.raises(BadDeck, match=r"^a\.anki\.json: not a record of earlier exports\. Restore it"):
        memory.load(data, "a.anki.json")
