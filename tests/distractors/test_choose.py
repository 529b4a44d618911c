import pytest

from quizgen.distractors import multiple_choice, options
from quizgen.distractors.choose import ceiling, latest, pick
from quizgen.distractors.option import Option
from quizgen.facts.model import Facts, Life
from quizgen.language.model import Kind
from quizgen.model import Type

from .made import article, clause, draft, names, phrase, place, slot

WAR = draft("Against which country did Azerbaijan fight a war in 2020?", "Armenia", Kind.COUNTRY)
STORY = article("Azerbaijan fought a war against Armenia in 2020. Turkey sent drones to the war against Armenia.")


def test_three_options_with_reasons():
    made = multiple_choice(WAR, names(("Armenia", Kind.COUNTRY)), STORY)
    assert made is not None and made.type is Type.MULTIPLE_CHOICE and made.answer == "Armenia"
    assert len(set(made.distractors)) == len(made.distractor_reasons) == 3 and all(made.distractor_reasons)
    assert made.key == WAR.key and "Armenia" not in made.distractors


def test_same_seed_same_options():
    assert options(WAR, Facts(), STORY, 5) == options(WAR, Facts(), STORY, 5)


def test_what_the_article_says_is_no_option():
    story = article("Azerbaijan fought a war in 2020. Georgia fought a war against Azerbaijan in 2020 as well.")
    assert "Georgia" not in [o.text for s in range(8) for o in options(WAR, Facts(), story, s)]


def test_fewer_than_three_are_none():
    asked = draft("Who boiled broth?", "John Needham", Kind.PERSON)
    two = names(("John Needham", Kind.PERSON), ("Mary Stone", Kind.PERSON), ("Mark Reed", Kind.PERSON))
    assert options(asked, two, article("John Needham, Mary Stone and Mark Reed met in 2019.")) == ()
    assert multiple_choice(asked, two, article("John Needham, Mary Stone and Mark Reed met in 2019.")) is None


@pytest.mark.parametrize("kind", [Type.CLOZE, Type.TRUE_FALSE])
def test_only_short_answers_become_choices(kind):
    assert multiple_choice(draft("In what year did it end?", "1973", Kind.DATE, type=kind), Facts(), STORY) is None


def test_description_alone_gets_no_options():
    says = clause(phrase("Harvard"), "be", slot("attribute", "a large university", determiner="a"))
    asked = draft("Which university is a large university?", "Harvard", Kind.ORGANISATION, clause=says, rule="subject")
    assert options(asked, Facts(), article("x")) == ()
    only = clause(phrase("Harvard"), "be", slot("attribute", "the oldest university", determiner="the"))
    asked = draft("Which university is the oldest one?", "Harvard", Kind.ORGANISATION, clause=only, rule="subject")
    assert len(options(asked, Facts(), article("x"))) == 3


def test_person_is_asked_by_the_bare_name():
    key = phrase("Colonel Robert E. Lee", Kind.PERSON, entity=0)
    facts = names(("Robert E. Lee", Kind.PERSON))
    made = multiple_choice(
        draft("Who led the troops in 1859?", key.text, Kind.PERSON, phrase=key),
        facts,
        article("General Robert E. Lee led."),
    )
    assert made is not None and made.answer == "Robert E. Lee" and "Stonewall Jackson" not in made.accept


def test_figures_rise_and_stay_before_publication():
    asked = draft("In what year did he step down?", "2019", Kind.DATE)
    made = [options(asked, Facts(), article("In 2020 he spoke."), seed) for seed in range(12)]
    assert any(made)
    for found in ([int(o.text) for o in trio] for trio in made if trio):
        assert found == sorted(found) and len(found) == 3 and max(found) <= 2020 and 2019 not in found


def test_only_is_no_part_of_a_figure():
    asked = draft("How many albums did she make?", "only 24", Kind.AMOUNT)
    made = next(m for s in range(8) if (m := multiple_choice(asked, Facts(), article("She made only 24."), s)))
    assert made.answer == "24" and all(d.isdigit() for d in made.distractors)


def test_no_figures_for_a_part_beyond_its_whole():
    assert (
        ceiling(draft("How many of the nine members voted?", "four")) == 9
        and ceiling(draft("How many voted?", "4")) is None
    )


def test_latest_year():
    assert latest(article("In 1973 and 1974.")) == 1974 and latest(article("Never.")) == 2100


def test_key_is_the_longest_now_and_then_only():
    passed = [Option(t, "") for t in ("short", "a bit longer", "tiny", "a very long option", "small", "mini")]
    longest = sum(max(len(o.text) for o in pick("twelve chars", passed, str(n))) < 12 for n in range(400))
    assert 200 < longest < 330
    assert pick("key", passed[:2], "0") == ()


def test_peoples_only_beside_one_event():
    assert options(draft("Who began to enter Italy?", "the Normans", Kind.GROUP), Facts(), article("x")) == ()
    asked = draft("Who began to enter Italy in 999?", "the Normans", Kind.GROUP)
    assert len(options(asked, Facts(), article("x"))) == 3
    assert len(options(draft("Who nominated Lincoln?", "the Republicans", Kind.GROUP), Facts(), article("x"))) == 3


def test_no_day_has_more_than_its_hours():
    assert ceiling(draft("For how long do places north of the circle have sunshine?", "24 hours")) == 25


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("The mill opened in 1990. It burned down in 2004.", 2004),
        ("The mill burned down in 2004. It will be rebuilt by 2030. The owner plans to sell it in 2031.", 2004),
        ("It will be rebuilt by 2030.", 2030),
    ],
)
def test_years_to_come_are_no_last_year(text, last):
    assert latest(article(text)) == last


def test_no_states_of_the_union_beside_an_old_land():
    old = draft("Where did Carl become abbot of St. Vincent?", "Maine", evidence="In 1078 Carl became abbot of St. Vincent in Maine.")
    new = draft("In which state did Carl become a judge?", "Maine", evidence="In 1978 Carl became a judge in Maine.")
    assert options(old, Facts(), article("In 1078 Carl became abbot of St. Vincent in Maine.")) == ()
    assert len(options(new, Facts(), article("In 1978 Carl became a judge in Maine."))) == 3


def test_nobody_marries_when_dead():
    facts = Facts(lives=(Life("Edgar Allan Poe", "January 19, 1809", "October 7, 1849", place("x")),))
    asked = draft("In what year did Edgar Allan Poe marry Virginia Clemm?", "1836", Kind.DATE)
    story = article("Edgar Allan Poe married Virginia Clemm in 1836. He died in 1849. The town burned in 1855 and in 1884.")
    found = [options(asked, facts, story, seed) for seed in range(8)]
    assert any(found) and all(1809 <= int(o.text) <= 1849 for some in found for o in some)


def test_a_year_told_in_the_prompt_leaves_no_options_far_from_it():
    near = draft("In what year did the 1927 film Snow win the Narvik Prize?", "1929", Kind.DATE)
    far = draft("In what year did the 1927 film Snow win the Narvik Prize?", "1959", Kind.DATE)
    story = article("The 1927 film Snow won the Narvik Prize. Lima fell in 1990.")
    assert not any(options(near, Facts(), story, seed) for seed in range(8)) and any(options(far, Facts(), story, seed) for seed in range(8))


@pytest.mark.parametrize(("key", "first"), [("1826", 1819), ("1810", 1806)])
def test_no_deed_near_the_birth(key, first):
    facts = Facts(lives=(Life("Jesse Chisholm", "1805", "March 4, 1868", place("x")),))
    asked = draft("In what year did Jesse Chisholm come to Fort Gibson?", key, Kind.DATE)
    story = article(f"Jesse Chisholm was born in 1805. He came to Fort Gibson in {key}. He died in 1868.")
    found = [options(asked, facts, story, seed) for seed in range(12)]
    assert any(found) and all(first <= int(o.text) <= 1868 for some in found for o in some)


def test_what_was_around_a_year_has_options_far_from_it():
    story = article("Around 1885 the Oak Works built a pump. It was sold in 1883, in 1889 and in 1950.")
    asked = draft("Around what year did the Oak Works build a pump?", "1885", Kind.DATE)
    exact = draft("In what year did the Oak Works build a pump?", "1885", Kind.DATE)
    found = [options(asked, Facts(), story, seed) for seed in range(8)]
    assert any(found) and all(abs(int(o.text) - 1885) >= 20 for some in found for o in some)
    assert any(abs(int(o.text) - 1885) < 10 for seed in range(8) for o in options(exact, Facts(), story, seed))


@pytest.mark.parametrize(("key", "offered"), [("sugars", False), ("sugar", True), ("violins", True)])
def test_no_sorts_of_stuffs_beside_a_plural(key, offered):
    asked = draft("What did Ana Berg sell in 1990?", key)
    assert bool(options(asked, Facts(), article("Ana Berg sold goods in 1990."))) is offered
