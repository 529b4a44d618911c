"""Phrases out of trees that a parser got wrong."""

from spacy.tokens import Doc
from spacy.vocab import Vocab

from quizgen.facts import extract
from quizgen.facts.model import Issue
from quizgen.facts.quantities import number
from quizgen.language.analysis import analyse
from quizgen.language.pipeline import load
from quizgen.language.realise import statement
from quizgen.model import Article


def test_a_numeral_that_hangs_on_no_noun_ends_the_search() -> None:
    words = ["about", "60", "weigh", "aardvarks"]
    doc = Doc(
        Vocab(),
        words=words,
        heads=[2, 2, 2, 2],
        deps=["advmod", "nummod", "ROOT", "dobj"],
        tags=["RB", "CD", "VBP", "NNS"],
        pos=["ADV", "NUM", "VERB", "NOUN"],
    )
    doc[0].head = doc[2]
    assert number(list(doc), doc[3]) == ""


def test_the_last_pair_of_a_list_is_not_taken_for_a_cut() -> None:
    text = "The main symptoms of measles are fever, cough, and a rash."
    clause = extract(analyse(Article("example", "An example", (text,)), load())).clauses[0]
    assert [s.phrase.text for s in clause.slots if Issue.CUT not in s.phrase.issues] == ["fever, cough, and a rash"]


def test_a_joint_before_a_clause_leaves_the_noun_before_it_whole() -> None:
    text = "Help is sent when germs are found by receptors, which bind proteins, or when damaged cells send out alarm signals."
    clauses = extract(analyse(Article("example", "An example", (text,)), load())).clauses
    assert not any(Issue.CUT in c.subject.issues for c in clauses)


def test_both_points_to_nothing_where_its_pair_stands_behind_it() -> None:
    text = "Both ferns and mosses need water. Both plants need water."
    pair, pointing = extract(analyse(Article("example", "An example", (text,)), load())).clauses
    assert Issue.POINTS not in pair.subject.issues
    assert Issue.POINTS in pointing.subject.issues


def test_a_word_that_is_spoken_about_says_which_one_is_meant() -> None:
    text = "The word “quark” was coined in 1963. The word was coined in 1963. The word robot was coined in 1920."
    spelled, loose, plain = extract(analyse(Article("example", "An example", (text,)), load())).clauses
    assert not spelled.subject.issues and not plain.subject.issues
    assert Issue.LOOSE in loose.subject.issues
def test_a_share_of_the_vote_needs_no_article() -> None:
    text = "Anna Berg won the Tyrolean primary with 25% of the vote."
    clause = extract(analyse(Article("example", "An example", (text,)), load())).clauses[0]
    assert not clause.slots[-1].phrase.issues


def test_both_with_its_two_names_points_to_nothing() -> None:
    text = "Anna Berg blamed both Israel and Iran for the attack in Kabul."
    clause = extract(analyse(Article("example", "An example", (text,)), load())).clauses[0]
    assert Issue.POINTS not in clause.slots[0].phrase.issues


def test_a_courtesy_title_goes_where_the_full_name_is_printed() -> None:
    text = "Gordon Oakley won a seat in Leeds in 1990. Mr Oakley visited Paris in 1999. Operation Otter began in Leeds in 1999."
    found = [statement(c) for c in extract(analyse(Article("example", "An example", (text,)), load())).clauses]
    assert found[1:] == ["Gordon Oakley visited Paris in 1999.", "Operation Otter began in Leeds in 1999."]


def test_a_title_in_two_parts_is_no_name_of_its_last_noun() -> None:
    text = "The ocean covers most of Norway."
    titles = ("The Ocean", "Biomes: The Ocean")
    one, two = (extract(analyse(Article("example", title, (text,)), load())).clauses[0] for title in titles)
    assert statement(one) == "The Ocean covers most of Norway."
    assert statement(two) == text


def test_missiles_destroyed_are_some_of_many() -> None:
    text = "The ICBMs destroyed were heavy weapons that held six warheads each."
    assert all(Issue.LOOSE in c.subject.issues for c in extract(analyse(Article("example", "An example", (text,)), load())).clauses)


def test_a_first_name_that_the_text_uses_as_a_last_one_is_one() -> None:
    def issues(text: str) -> set[Issue]:
        facts = extract(analyse(Article("x", "The oil crisis", (text,)), load()))
        return {i for c in facts.clauses for i in c.subject.issues}

    assert Issue.LOOSE in issues("Nixon named the head of the Energy Office of Norway in 1973.")
    assert issues("Nixon named the head of the Energy Office of Norway in 1973. The Nixon Administration waited.") == set()
    assert issues("Nixon named the head of the Energy Office of Norway in 1973. President Nixon waited.") == set()


def test_the_next_deed_is_no_part_of_what_a_participle_tells() -> None:
    text = "In 1930 Clyde Tombaugh exposed a series of photographic plates centred on δ Gem and discovered Pluto."
    clause = extract(analyse(Article("example", "An example", (text,)), load())).clauses[0]
    assert statement(clause) == "Clyde Tombaugh exposed a series of photographic plates centred on δ Gem in 1930."
    assert not clause.slots[-1].phrase.issues


def test_somebody_of_a_nation_needs_the_article() -> None:
    text = "In 2006, the Irish designer completed a scuba-diving course."
    clause = extract(analyse(Article("example", "An example", (text,)), load())).clauses[0]
    assert Issue.LOOSE in clause.subject.issues


def test_western_people_keep_their_capital() -> None:
    text = "Western scholars regard Hinduism as a fusion of cultures."
    clause = extract(analyse(Article("example", "An example", (text,)), load())).clauses[0]
    assert clause.subject.text == "Western scholars"


def test_a_capital_of_the_first_word_is_kept_for_the_west_and_not_for_a_plural_that_the_text_writes_small() -> None:
    def stated(text: str) -> str:
        return extract(analyse(Article("x", "An example", (text,)), load())).clauses[0].subject.text

    assert stated("Western scholars regard Hinduism as a fusion.") == "Western scholars"
    assert stated("Western mills sell salt to Norway.") == "western mills"
    assert stated("Wildcats have been referred to as tigers. In Norway, the wildcats sleep.") == "wildcats"


def test_the_person_named_behind_one_of_several_is_the_subject() -> None:
    text = (
        "One of Ana Berg’s pupils, Italian chemist Rui Silva, founded the Lisbon Observatory. "
        "One of her friends, Eva Holm, and a poet left Norway. One of the towns, Oslo, was burned in 1624."
    )
    clauses = extract(analyse(Article("example", "An example", (text,)), load())).clauses
    assert [c.subject.text for c in clauses] == ["Italian chemist Rui Silva", "one of the towns"]


def test_both_sorts_between_commas_are_left_out_of_a_list() -> None:
    text = "In 1902 Ana Berg and eight painters, both old and young, founded a school in Oslo."
    clause = extract(analyse(Article("example", "An example", (text,)), load())).clauses[0]
    assert clause.subject.text == "Ana Berg and eight painters" and not clause.lossy


def test_the_last_week_of_a_told_month_counts_from_no_unknown_day() -> None:
    text = "Ana Berg left Norway in the last week of May 1974. Rui Silva left Portugal in the last week of May."
    told, loose = extract(analyse(Article("example", "An example", (text,)), load())).clauses
    assert Issue.TIME not in told.slots[-1].phrase.issues
    assert all(Issue.TIME in s.phrase.issues for s in loose.slots if s.role == "time")


def test_a_name_first_told_as_newly_formed_keeps_its_article() -> None:
    text = ("The newly formed Lund Division was training in Norway.", "In 1902, the division moved to Oslo.")
    clause = extract(analyse(Article("example", "An example", text), load())).clauses[-1]
    assert statement(clause) == "The Lund Division moved to Oslo in 1902."


def test_the_capital_of_a_common_noun_that_only_names_have_elsewhere_is_the_sentence_s() -> None:
    text = "Fishing is critical to Norway’s economy, according to {} in Oslo. The Board met in Oslo."
    sources = ("the Salt and Fishing Board", "a friend of Fishing")
    read = [extract(analyse(Article("x", "An example", (text.format(source),)), load())).clauses[0] for source in sources]
    assert [c.subject.text for c in read] == ["fishing", "Fishing"]


def test_an_opener_that_hangs_on_the_subject_goes() -> None:
    text = "Thus Anna Berg's first great seal, made in 1218, measures 100 millimetres in diameter."
    clauses = extract(analyse(Article("example", "An example", (text,)), load())).clauses
    assert {statement(c) for c in clauses} == {
        "Anna Berg's first great seal measures 100 millimetres in diameter.",
        "Anna Berg's first great seal was made in 1218.",
    }
