"""The choice of a set: best first, nothing asked twice, small sets filled up."""

from dataclasses import replace

from quizgen.choose.select import FEWEST, Scored, half_false, select
from quizgen.model import Evidence, Type
from quizgen.questions.draft import IN_TITLE, Draft

PROMPTS = (
    "Who discovered polonium in 1898?",
    "In which city was Mozart born?",
    "What does NASA stand for?",
    "How many moons does Mars have?",
    "For how long did Queen Victoria reign?",
    "Which river floods the fields of Egypt?",
    "When did Apollo 11 land?",
    "Whom did Nixon name as judge?",
    "Why did the Tay Bridge collapse?",
)


def scored(n, score, answer=None, kind=Type.SHORT_ANSWER, prompt=None):
    text = prompt or PROMPTS[n]
    place = Evidence(n + 1, 0, 5, "abcde")
    return Scored(Draft(text, answer or f"answer {n}", (place,), key=str(n), type=kind, rule=f"rule-{n}"), score)


def test_takes_the_best_and_stops_at_the_least_score():
    pool = [scored(n, 0.9 - n / 100) for n in range(8)] + [scored(8, 0.3)]
    assert [s.draft.key for s in select(pool, 20, 0.7)] == list("01234567")


def test_a_small_set_is_filled_up_with_the_best_of_the_rest():
    pool = [scored(n, 0.79 - n / 100) for n in range(9)]
    assert [s.draft.key for s in select(pool, 20, 0.8)] == list("012345")
    assert FEWEST == 6


def test_no_set_is_filled_up_with_what_is_doubtful_but_for_three():
    assert len(select([scored(n, 0.64 - n / 100) for n in range(9)], 20, 0.68)) == 3
    assert len(select([scored(n, 0.68 - n / 130) for n in range(9)], 20, 0.7)) == 4


def test_an_article_that_gives_only_poor_questions_gets_none():
    assert len(select([scored(n, 0.615 - n / 110) for n in range(9)], 20, 0.68)) == 2
    assert select([scored(n, 0.59) for n in range(9)], 20, 0.68) == []


def test_no_prompt_stands_twice():
    twin = scored(1, 0.8, prompt=scored(0, 0.9).draft.prompt)
    assert [s.draft.key for s in select([scored(0, 0.9), twin], 5, 0.0)] == ["0"]


def test_two_gaps_never_want_the_same_words():
    a = scored(0, 0.9, "Tübingen", Type.CLOZE, "Kepler studied theology in _____ as a boy.")
    b = scored(1, 0.9, "Tübingen", Type.CLOZE, "The oldest press of Swabia stands at _____.")
    assert len(select([a, b], 5, 0.0)) == 1
    assert len(select([a, scored(5, 0.8, "Tübingen")], 5, 0.0)) == 2


def test_what_another_prompt_answers_comes_only_where_many_are_wanted():
    place = Evidence(1, 0, 5, "abcde")
    who = Draft("Who discovered polonium in 1898?", "Marie Curie", (place,), key="who", rule="subject")
    when = Draft("In what year did Marie Curie find a new element?", "1898", (place,), key="when", rule="when")
    same = Draft("Who discovered polonium in the year 1898?", "Marie Curie", (place,), key="same", rule="agent")
    pool = [Scored(who, 0.9), Scored(when, 0.8), Scored(same, 0.7)]
    assert [s.draft.key for s in select(pool, 20)] == ["who"]
    assert [s.draft.key for s in select(pool, 20, more=True)] == ["who", "when"]
    assert [s.draft.key for s in select(pool, 1, more=True)] == ["who"]


def test_one_person_speaks_once_unless_the_title_names_him():
    pool = [scored(n, 0.9, "Anna Berg") for n in range(2)]
    pool = [Scored(replace(s.draft, rule="speaker"), 0.9) for s in pool]
    named = [Scored(replace(s.draft, hints=((IN_TITLE, 1.0),)), 0.9) for s in pool]
    assert (len(select(pool, 5)), len(select(named, 5)), len(select(pool, 5, 0.0, more=True))) == (1, 2, 2)


def test_the_frame_makes_no_two_prompts_alike():
    title = "In the article “The long winter of the great lakes”, "
    pool = [scored(n, 0.9, prompt=title + PROMPTS[n]) for n in range(3)]
    assert len(select(pool, 5, 0.0)) == 3


def test_the_correction_of_a_false_statement_answers_no_other_question():
    false = Draft(
        "Apollo 11 landed in 1968.",
        False,
        (Evidence(7, 0, 5, "abcde"),),
        key="f",
        type=Type.TRUE_FALSE,
        correction="Apollo 11 landed in 1969.",
    )
    asked = scored(6, 0.8, "1969")
    assert [s.draft.key for s in select([Scored(false, 0.9), asked], 5, 0.0)] == ["f"]


def test_a_true_statement_and_its_false_twin_do_not_stand_in_one_set():
    def statement(n, text, truth):
        return Scored(
            Draft(
                text,
                truth,
                (Evidence(n, 0, 5, "abcde"),),
                key=str(n),
                type=Type.TRUE_FALSE,
                fact="Gates held Saratoga.",
            ),
            0.9,
        )

    pair = [statement(1, "Gates held Saratoga.", True), statement(1, "Burgoyne overran Saratoga.", False)]
    assert len(select(pair, 5, 0.0)) == 1


def test_other_questions_about_one_statement_come_only_where_many_are_wanted():
    told = "did Amundsen reach the South Pole with four companions"
    when = scored(0, 0.9, "1911", prompt=f"In what year {told}?")
    many = scored(1, 0.8, "four", prompt="With how many companions did Amundsen reach the South Pole in 1911?")
    year = scored(2, 0.7, "1911", prompt=f"When {told}?")
    part = scored(3, 0.6, "in 1911", prompt=f"In what year of the century {told}?")
    assert [s.draft.key for s in select([when, many, year, part], 20)] == ["0"]
    assert [s.draft.key for s in select([when, many, year, part], 20, more=True)] == ["0", "1"]


def test_statements_to_judge_about_one_sentence_stay_one_however_many_are_wanted():
    true = scored(0, 0.9, True, Type.TRUE_FALSE, "Amundsen reached the South Pole in 1911.")
    false = scored(1, 0.8, False, Type.TRUE_FALSE, "Amundsen reached the South Pole in 1905.")
    assert [s.draft.key for s in select([true, false], 20, more=True)] == ["0"]


def test_a_set_of_one_type_gets_two_more_types_that_are_not_doubtful():
    pool = [scored(n, 0.9) for n in range(6)]
    others = [
        scored(6, 0.748, True, Type.TRUE_FALSE),
        scored(7, 0.745, kind=Type.CLOZE),
        scored(8, 0.4, kind=Type.MULTIPLE_CHOICE),
    ]
    kinds = [s.draft.type for s in select(pool + others, 20, 0.75)]
    assert (kinds.count(Type.SHORT_ANSWER), kinds.count(Type.TRUE_FALSE), kinds.count(Type.CLOZE), len(kinds)) == (
        6,
        1,
        1,
        8,
    )
    assert len(select(pool + others, 6, 0.75)) == 6


def test_a_set_of_two_types_asks_one_short_answer_as_multiple_choice():
    def choice(n, score):
        made = scored(n, score, kind=Type.MULTIPLE_CHOICE)
        return Scored(replace(made.draft, distractors=("a", "b", "c")), made.score)

    judged = scored(3, 0.85, answer=True, kind=Type.TRUE_FALSE, prompt="Mars has two moons.")
    short = [scored(0, 0.9), scored(1, 0.8), judged]
    chosen = select([*short, choice(0, 0.84), choice(1, 0.78)], 3, 0.75)
    assert [(s.draft.key, s.draft.type) for s in chosen if s.draft.distractors] == [("1", Type.MULTIPLE_CHOICE)]
    assert len(chosen) == 3
    assert all(not s.draft.distractors for s in select([*short, choice(0, 0.5)], 3, 0.75))
    lone = select([scored(0, 0.9), judged, choice(0, 0.88)], 3, 0.75)
    assert all(not s.draft.distractors for s in lone)


def test_statements_to_judge_are_at_most_two_and_a_third_and_true_and_false_keep_step():
    def statement(n, truth):
        made = scored(n, 0.9 - n / 100, kind=Type.TRUE_FALSE)
        return replace(made, draft=replace(made.draft, answer=truth, fact=made.draft.prompt))

    true = [statement(n, True) for n in range(5)]
    assert len(select(true, 20, 0.5)) == 1
    assert [s.draft.answer for s in select([*true, statement(5, False)], 20, 0.5)] == [True, False]
    asked = [scored(n, 0.75) for n in (6, 7, 8)]
    assert len(select([*true, statement(5, False), *asked], 20, 0.5)) == 5


def test_an_answer_stands_three_times_at_most_in_a_set():
    pool = [scored(n, 0.9 - n / 100, "Marie Curie" if n < 5 else None) for n in range(9)]
    assert [s.draft.key for s in select(pool, 20, more=True)] == list("0156782")


def statement(n, score, answer, fact):
    text = fact if answer else fact.replace("1902", "1907")
    draft = Draft(text, answer, (Evidence(n + 1, 0, 5, "abcde"),), key=f"{n}{answer}", type=Type.TRUE_FALSE, rule="true-false", fact=fact)
    return Scored(draft, score)


MILL, BRIDGE = "Ana Berg built a mill in 1902.", "The bridge of Porto fell in 1902."


def test_a_true_statement_is_told_wrong_where_its_twin_is_fair():
    plain = [scored(n, 0.9) for n in range(4)]
    alone = [statement(5, 0.8, True, MILL)]
    assert [s.draft.answer for s in select([*plain, *alone, statement(5, 0.62, False, MILL)], 20, 0.68) if s.draft.type is Type.TRUE_FALSE] == [False]
    assert [s.draft.answer for s in select([*plain, *alone, statement(5, 0.58, False, MILL)], 20, 0.68) if s.draft.type is Type.TRUE_FALSE] == [True]


def test_no_more_statements_are_told_wrong_than_stay_true():
    twins = [statement(n, score, told, fact) for n, fact in ((5, MILL), (6, BRIDGE)) for told, score in ((True, 0.85), (False, 0.62 + n / 100))]
    chosen = half_false([twins[0], twins[2]], twins)
    assert [s.draft.key for s in chosen] == ["5True", "6False"]


def test_a_year_and_the_month_of_that_year_are_one_answer():
    gap = scored(0, 0.8, "2002", Type.CLOZE, "Ana Berg founded Oslo Rockets in the year _____.")
    month = scored(1, 0.9, "May 2002", prompt="In what month and year did Ana Berg found Oslo Rockets?")
    other = scored(2, 0.9, "May 2002", prompt="When did the Porto bridge fall?")
    assert [s.draft.key for s in select([gap, month], 5, 0.0)] == ["1"]
    assert [s.draft.key for s in select([gap, other], 5, 0.0)] == ["2", "0"]
