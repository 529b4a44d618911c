"""Merging on small examples: what is kept, what follows, what is told; and evidence in a corrected text."""

from dataclasses import replace

import pytest

from quizgen.bank import dump, stamp
from quizgen.bank.carry import carry
from quizgen.bank.changes import Change, Kind
from quizgen.bank.merge import fresh, merge
from quizgen.bank.read import loads
from quizgen.model import Article, Bank, Evidence, Guide, GuideEntry, Question, Quote, Status, Type

OLD = ("The mill by the river was built in 1820 by Ann Lee.", "It burned down in 1901. Nobody was hurt.")
NEW = ("A short new paragraph.", "The mill by the river was built in 1821 by Anne Lee.", "It burned down in 1901.")


def evidence(text: str, paragraphs: tuple[str, ...] = OLD) -> Evidence:
    for n, paragraph in enumerate(paragraphs, 1):
        if text in paragraph:
            return Evidence(n, paragraph.index(text), paragraph.index(text) + len(text), text)
    raise AssertionError(text)


def question(name: str, prompt: str, answer: str, text: str, paragraphs: tuple[str, ...] = OLD, **more) -> Question:
    more = {"rule": "when", **more}
    return stamp(Question(name, Type.SHORT_ANSWER, prompt, answer, evidence=(evidence(text, paragraphs),), **more))


def bank(*questions: Question, paragraphs: tuple[str, ...] = OLD, **more) -> Bank:
    return Bank(Article("mill", "The mill", paragraphs), questions=questions, **more)


BUILT = question("built", "When was the mill built?", "1820", OLD[0])
BURNED = question("burned", "When did the mill burn down?", "1901", "It burned down in 1901.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It burned down in 1901.", Evidence(3, 0, 23, "It burned down in 1901.")),
        (OLD[0], Evidence(2, 0, 52, NEW[1])),
        ("built in 1820 by Ann Lee", Evidence(2, 26, 51, "built in 1821 by Anne Lee")),
        ("Nobody was hurt.", None),
    ],
)
def test_carry(text, expected):
    assert carry(evidence(text), OLD, NEW) == expected


def test_carry_does_not_take_another_passage_for_a_correction():
    new = (OLD[0], "It burned down in 1901. The town was sad and poor.")
    assert carry(evidence("Nobody was hurt."), OLD, new) is None


def test_carry_prefers_the_nearest_of_equal_passages():
    new = ("It is. It was.", "x", "It was. It is. It was.")
    assert carry(Evidence(3, 14, 21, "It was."), ("", "", "It was. It is old. It was."), new) == Evidence(
        3, 15, 22, "It was."
    )


def test_carry_prefers_the_nearest_paragraph():
    place = Evidence(3, 0, 7, "It was.")
    assert carry(place, (), ("x. It was.", "y", "z", "                It was.")) == Evidence(4, 16, 23, "It was.")


def test_carry_keeps_what_already_fits_and_gives_up_on_nonsense():
    assert carry(evidence("built"), OLD, OLD) == evidence("built")
    assert carry(Evidence(9, 5, 2, ""), OLD, NEW) is None
    assert carry(Evidence(1, 0, 4, "none"), OLD, ()) is None


def test_first_bank_gets_digests_and_can_be_merged_without_change():
    first = merge(None, bank(BUILT, BURNED))
    assert [change.kind for change in first.changes] == [Kind.ADDED, Kind.ADDED]
    assert first.bank.generated.questions == ("built", "burned")
    again = merge(loads(dump(first.bank)).bank, bank(BUILT, BURNED))
    assert (again.bank, again.changes) == (first.bank, ())


def test_untouched_questions_follow_and_go():
    old = merge(None, bank(BUILT, BURNED)).bank
    better = question("built", "In what year was the mill built?", "1820", OLD[0])
    merged = merge(old, bank(better))
    assert merged.bank.questions == (better,)
    assert [(c.kind, c.id, c.text, c.before) for c in merged.changes] == [
        (Kind.UPDATED, "built", "In what year was the mill built? 1820", "When was the mill built? 1820"),
        (Kind.REMOVED, "burned", "When did the mill burn down?", ""),
    ]


def test_what_else_changed_is_told():
    choice = Question("c", Type.MULTIPLE_CHOICE, "Who?", "Ann", distractors=("Bob", "Cy"), rule="r", tags=("x",))
    again = replace(choice, distractors=("Bob", "Di"), tags=(), type=Type.MULTIPLE_CHOICE)
    merged = merge(merge(None, bank(stamp(choice))).bank, bank(stamp(again)))
    assert merged.changes == (
        Change(Kind.UPDATED, "c", "Who? Ann", "Who? Ann", ("distractors: Bob | Cy → Bob | Di", "tags: x → –")),
    )
    mine = merge(None, bank(stamp(choice))).bank
    mine = replace(mine, questions=(replace(mine.questions[0], tags=("mine",)),))
    assert merge(mine, bank(stamp(again))).changes[0].more == ("distractors: Bob | Cy → Bob | Di",)


def test_new_questions_come_where_the_rules_put_them():
    old = merge(None, bank(BUILT, BURNED)).bank
    first, middle, last = (question(n, f"What is {n}?", n, OLD[0]) for n in ("one", "two", "three"))
    assert [q.id for q in merge(old, bank(first, BUILT, middle, BURNED, last)).bank.questions] == [
        "one", "built", "two", "burned", "three",
    ]  # fmt: skip


def test_the_rules_order_is_followed_until_a_person_changes_it():
    third = question("third", "What is three?", "3", OLD[0])
    own = Question("own", Type.CLOZE, "It _____.", "was")
    old = merge(None, bank(BUILT, BURNED, third)).bank
    with_own = replace(old, questions=(BUILT, BURNED, own, third))
    followed = merge(with_own, bank(third, BURNED, BUILT)).bank
    assert [q.id for q in followed.questions] == ["third", "burned", "own", "built"]
    assert followed.generated == replace(followed.generated, questions=("third", "burned", "built"), reordered=False)
    moved = replace(old, questions=(BURNED, BUILT, third))
    for _ in range(2):
        moved = merge(moved, bank(third, BURNED, BUILT)).bank
        assert [q.id for q in moved.questions] == ["burned", "built", "third"]
    assert [q.id for q in merge(moved, bank(BUILT, BURNED, third)).bank.questions] == ["burned", "built", "third"]


def test_deleted_stays_deleted_until_its_id_is_taken_from_the_list():
    old = merge(None, bank(BUILT, BURNED)).bank
    merged = merge(replace(old, questions=(BURNED,)), bank(BUILT, BURNED))
    assert (merged.bank.questions, merged.bank.deleted) == ((BURNED,), ("built",))
    assert (Kind.DELETED, "built") in [(c.kind, c.id) for c in merged.changes]
    back = merge(replace(merged.bank, deleted=()), bank(BUILT, BURNED)).bank
    assert [q.id for q in back.questions] == ["built", "burned"]


def test_deleted_stays_deleted_when_the_text_is_corrected():
    """The corrected fact has another id; the deletion goes over to it, and comes back from it."""
    old = merge(None, bank(BUILT, BURNED)).bank
    corrected = question("built-2", "When was the mill built?", "1821", NEW[1], NEW)
    burned = question("burned", BURNED.prompt, "1901", "It burned down in 1901.", NEW)
    once = merge(replace(old, questions=(BURNED,)), bank(corrected, burned, paragraphs=NEW))
    assert ([q.id for q in once.bank.questions], once.bank.deleted) == (["burned"], ("built-2",))
    assert (Kind.DELETED, "built-2") in [(c.kind, c.id) for c in once.changes]
    again = loads(dump(once.bank)).bank
    assert merge(again, bank(corrected, burned, paragraphs=NEW)).bank == again
    later = merge(again, bank(burned, paragraphs=NEW)).bank  # not chosen for a while, then corrected once more
    back = merge(later, bank(BUILT, BURNED)).bank
    assert ([q.id for q in back.questions], back.deleted) == (["burned"], ("built",))
    freed = replace(again, deleted=())
    assert [q.id for q in merge(freed, bank(corrected, burned, paragraphs=NEW)).bank.questions] == ["built-2", "burned"]


def test_a_deletion_follows_a_prompt_that_the_correction_changed():
    old = merge(None, bank(question("who", "When did Ann Lee build the mill?", "1820", OLD[0]))).bank
    corrected = question("who-2", "When did Anne Lee build the mill?", "1820", NEW[1], NEW)
    other = question("other", "Until what year was the mill hers?", "1820", NEW[1], NEW)
    merged = merge(replace(old, questions=()), bank(corrected, other, paragraphs=NEW)).bank
    assert ([q.id for q in merged.questions], merged.deleted) == (["other"], ("who-2",))


def test_two_deletions_of_a_passage_follow_two_questions():
    both = [question(name, BUILT.prompt, "1820", OLD[0]) for name in ("a", "b")]
    again = [question(name, BUILT.prompt, "1820", NEW[1], NEW) for name in ("a-2", "b-2", "c-2")]
    old = merge(None, bank(*both)).bank
    merged = merge(replace(old, questions=()), bank(*again, paragraphs=NEW)).bank
    assert ([q.id for q in merged.questions], merged.deleted) == (["c-2"], ("a-2", "b-2"))


@pytest.mark.parametrize("status", [Status.ACCEPTED, Status.REJECTED])
def test_a_verdict_keeps_the_words(status):
    old = merge(None, bank(BUILT, BURNED)).bank
    judged = replace(old, questions=(replace(BUILT, status=status), BURNED))
    better = question("built", "In what year was the mill built?", "1820", OLD[0])
    merged = merge(judged, bank(better, BURNED))
    assert merged.bank.questions[0] == replace(BUILT, status=status)
    assert (Kind.KEPT, status.value) in [(c.kind, c.text) for c in merged.changes]


def test_unknown_keys_of_the_bank_stay():
    old = replace(merge(None, bank(BUILT)).bank, extra={"class": "8b", "no": "x"})
    merged = merge(loads(dump(old)).bank, bank(BUILT)).bank
    assert merged.extra == {"class": "8b", "no": "x"}
    assert b'\n"no": "x"\n' in dump(merged), "YAML 1.1 reads a bare key no as false"


def test_a_new_text_brings_its_boilerplate():
    old = merge(None, bank(BUILT)).bank
    mine = replace(old, article=replace(old.article, title="My mill"))
    new = bank(paragraphs=NEW)
    new = replace(new, article=replace(new.article, boilerplate=frozenset({1})))
    assert merge(mine, new).bank.article == replace(mine.article, paragraphs=NEW, boilerplate=frozenset({1}))


def test_a_deletion_takes_no_other_question_of_the_passage_along():
    old = merge(None, bank(BUILT, BURNED)).bank
    who = question("who", "Who built the mill?", "Anne Lee", NEW[1], NEW)
    other_rule = question("in", "When was the mill built?", "1820", NEW[1], NEW, rule="year")
    two = (question("a", BUILT.prompt, "1820", NEW[1], NEW), question("b", BUILT.prompt, "1820", NEW[1], NEW))
    merged = merge(replace(old, questions=(BURNED,)), bank(who, other_rule, *two, paragraphs=NEW)).bank
    assert [q.id for q in merged.questions] == ["who", "in", "b"]
    assert merged.deleted == ("a",)


def test_an_edited_question_of_a_corrected_text_is_not_asked_again_later_either():
    old = merge(None, bank(BUILT, BURNED)).bank
    mine = replace(BUILT, prompt="In which year did Ann Lee finish it?", answer="by 1820")
    renamed = question("built-2", BUILT.prompt, "1820", NEW[1], NEW)
    now = merge(replace(old, questions=(mine, BURNED)), bank(paragraphs=NEW)).bank
    for _ in range(2):
        now = merge(loads(dump(now)).bank, bank(renamed, paragraphs=NEW)).bank
        assert [q.id for q in now.questions] == ["built"]


def test_a_mangled_or_missing_memory_only_forgets():
    old = merge(None, bank(BUILT, BURNED)).bank
    for asked in ((), ("nonsense", "built when 9:1-2 zz zz"), ("built when 99:0-5 abc 123456",)):
        forgot = replace(old, questions=(BURNED,), generated=replace(old.generated, asked=asked))
        assert merge(forgot, bank(BUILT, BURNED)).bank.deleted == ("built",)


def test_a_question_that_a_person_asked_already_is_not_asked_again():
    own = Question("own", Type.SHORT_ANSWER, "when did the mill burn down", "1901")
    merged = merge(replace(merge(None, bank(BUILT)).bank, questions=(own,)), bank(BUILT, BURNED))
    assert [q.id for q in merged.bank.questions] == ["own"]


def test_a_corrected_text_carries_edits_to_where_their_evidence_now_stands():
    old = merge(None, bank(BUILT, BURNED)).bank
    edited = replace(BUILT, prompt="When did Ann Lee build the mill?")
    hurt = question("hurt", "Who was hurt?", "Nobody", "Nobody was hurt.", status=Status.ACCEPTED)
    old = replace(old, questions=(edited, BURNED, hurt))
    moved = question("burned", BURNED.prompt, "1901", "It burned down in 1901.", NEW)
    renamed = question("built-2", "When was the mill built?", "1820", NEW[1], NEW)  # the corrected fact has another id
    merged = merge(old, bank(moved, renamed, paragraphs=NEW))
    assert [q.id for q in merged.bank.questions] == ["built", "burned", "hurt"]
    assert [q.evidence[0].paragraph for q in merged.bank.questions] == [2, 3, 2]
    assert merged.bank.questions[0].prompt == "When did Ann Lee build the mill?"
    assert [(c.kind, c.id) for c in merged.changes if c.kind in (Kind.UNMOVED, Kind.TEXT)] == [
        (Kind.TEXT, "article"), (Kind.UNMOVED, "hurt"),
    ]  # fmt: skip


def test_a_text_edited_in_the_bank_stays_while_its_source_is_the_same():
    old = merge(None, bank(BUILT, BURNED)).bank
    typo = (OLD[0].replace("1820", "1821"), OLD[1])
    mine = replace(old, article=replace(old.article, paragraphs=typo, title="My mill"))
    merged = merge(mine, bank(BUILT, BURNED))
    assert (merged.bank.article.paragraphs, merged.bank.article.title) == (typo, "My mill")
    assert merged.bank.questions[0].evidence[0].text == typo[0]
    assert merge(merged.bank, bank(BUILT, BURNED)).bank == merged.bank
    both = merge(merged.bank, bank(BURNED, paragraphs=(*OLD, "New.")))
    assert both.bank.article.paragraphs == (*OLD, "New.")
    assert any("in the bank and in the source" in change.text for change in both.changes)


def test_quotes_and_guide_follow_until_edited():
    def quoted(text: str) -> Bank:
        place = evidence(OLD[0])
        return bank(quotes=(Quote("Ann Lee", text, place),), guide=Guide((GuideEntry("Ann Lee", text, place),)))

    old = merge(None, quoted("one")).bank
    assert merge(old, quoted("two")).bank.quotes[0].text == "two"
    mine = replace(old, quotes=(replace(old.quotes[0], role="miller"),))
    merged = merge(mine, quoted("two"))
    assert (merged.bank.quotes, merged.bank.guide.people[0].text) == (mine.quotes, "two")
    assert [(c.kind, c.id) for c in merged.changes] == [(Kind.KEPT, "quotes")]


def test_a_bank_without_digests_is_taken_as_edited():
    unknown = replace(BUILT, fingerprint=None)
    merged = merge(bank(unknown, BURNED), bank(BUILT)).bank
    assert merged.questions == (unknown,)
    assert fresh(bank(unknown)).questions == (BUILT,)
