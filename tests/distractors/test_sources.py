from dataclasses import replace

import pytest

from quizgen.distractors import callings
from quizgen.distractors.fields import beside, whole, with_article
from quizgen.distractors.names import lived_then, named, person_name, persons, plausible, stripped, when_told
from quizgen.distractors.option import mixed
from quizgen.distractors.places import countries, demonym, home, peoples, stood, towns
from quizgen.distractors.terms import exchanged, lonely, same_head
from quizgen.facts.model import Facts, Life, Role, Segment, Spoken
from quizgen.language.model import Kind
from quizgen.questions.draft import Draft

from .made import NOWHERE, article, clause, draft, names, phrase, place, slot


def texts(options):
    return [o.text for o in options]


# countries and cities
def test_countries_of_the_article_first_then_of_the_region():
    asked = draft("Against which country did Azerbaijan fight a war in 2020?", "Armenia", Kind.COUNTRY)
    found = countries(asked, names(("Turkey", Kind.COUNTRY), ("Peru", Kind.COUNTRY)), "0")
    assert found[0].text == "Turkey" and "article" in found[0].reason
    assert {"Georgia", "Iran"} <= set(texts(found)) and "Peru" not in texts(found) and "Armenia" not in texts(found)


@pytest.mark.parametrize(
    "prompt",
    [
        "Which country was an ally of Israel in 1967?",
        "Which country did the Normans enter?",
        "Which Baltic country joined in 2004?",
    ],
)
def test_no_countries_where_others_fit_as_well(prompt):
    assert countries(draft(prompt, "Latvia", Kind.COUNTRY), Facts(), "0") == []


def test_countries_bring_their_article_and_never_their_parts():
    asked = draft("Which country left in 1947?", "France", Kind.COUNTRY)
    assert "the Netherlands" in texts(countries(asked, Facts(), "0"))
    asked = draft("Which country left in 1947?", "Scotland", Kind.COUNTRY)
    assert not {"United Kingdom", "the United Kingdom", "Scotland"} & set(texts(countries(asked, Facts(), "0")))


def test_no_country_before_its_time():
    asked = draft("In which country did ships arrive in 1543?", "Japan", Kind.COUNTRY, rule="where")
    past, now = texts(countries(asked, Facts(), "0", 1543)), texts(countries(asked, Facts(), "0", 2001))
    assert "Korea" in past and not {"South Korea", "North Korea"} & set(past) and past.count("Korea") == 1
    assert {"South Korea", "North Korea"} <= set(now) and "Korea" not in now
    told = names(("Pakistan", Kind.COUNTRY))
    assert "Pakistan" not in texts(countries(draft("Which country rebelled in 1857?", "India", Kind.COUNTRY), told, "0", 1857))


def test_the_year_of_the_sentence_counts_where_the_prompt_tells_none():
    assert when_told(draft("Who followed Stalin?", "Khrushchev", evidence="He died in 1953.")) == "Who followed Stalin? 1953"
    assert when_told(draft("Who led in 1960?", "Khrushchev", evidence="He died in 1953.")) == "Who led in 1960?"
    assert when_told(draft("Who led?", "Khrushchev", evidence="He led from 1953 to 1964.")) == "Who led?"


def test_no_politician_before_thirty_five():
    asked = "Whom did Nikita Khrushchev denounce in February 1956?"
    assert not callings.possible("Mikhail Gorbachev", asked) and callings.possible("Leonid Brezhnev", asked)
    assert callings.possible("Alexander the Great", "Who won in Asia?")


def test_towns_of_the_country_or_state_that_the_article_names():
    story = article("The American singer was born in Ohio.")
    assert home("Cincinnati", "Ohio", story)[0] == "US/Ohio"
    asked = draft("In which city was she born?", "Cincinnati, Ohio", Kind.CITY)
    assert {"Cleveland, Ohio", "Toledo, Ohio"} <= set(texts(towns(asked, Facts(), story)))
    asked = draft("In which northern German city did it land?", "Kiel", Kind.CITY)
    assert towns(asked, Facts(), story) == []


def test_peoples_keep_their_form():
    assert "Syrians" in peoples("Israelis", "0", True) and "Jordanian" in peoples("Israeli", "0", False)
    assert demonym("France", True) == "French" and demonym("Germany", True) == "Germans"
    assert peoples("Martians", "0", True) == []


def test_neither_a_disputed_part_nor_the_same_twice():
    asked = draft("Which country left in 1947?", "Israel", Kind.COUNTRY)
    found = texts(countries(asked, names(("Palestine", Kind.COUNTRY), ("Jordan", Kind.COUNTRY)), "0"))
    assert "Palestine" not in found and found[0] == "Jordan" and len(set(found)) == len(found)
    asked = draft("Which country left in 1991?", "Russia", Kind.COUNTRY)
    assert "the Soviet Union" not in texts(countries(asked, names(("Soviet Union", Kind.COUNTRY)), "0"))
    assert "Taiwan" not in texts(countries(draft("Which country left in 1947?", "Taiwan", Kind.COUNTRY), Facts(), "0"))
    assert "China" not in texts(countries(draft("Which country left in 1947?", "Taiwan", Kind.COUNTRY), Facts(), "0"))


def test_mixed_offers_each_once():
    assert sorted(mixed("0", ["a", "b", "a"])) == ["a", "b"]


# fields, phrases, initials
def test_fields_keep_article_and_number():
    assert with_article("a ", "apple") == "an apple" and with_article("An ", "uranium mine") == "A uranium mine"
    assert "whales" not in beside("whales", ("whale", "dolphin")) and beside("whales", ("whale", "dolphin")) == [
        "dolphins"
    ]
    assert set(texts(whole("the Senate", "0"))) == {
        "the House of Representatives",
        "the Supreme Court",
        "the White House",
    }
    assert beside("independent", ("The Independent", "The Times")) == []


def test_one_word_of_a_phrase_is_exchanged():
    asked = draft("Through what kind of filter did he draw air?", "a cotton filter")
    found = texts(exchanged(asked, Facts(), article("x"), "0"))
    assert len(found) >= 3 and all(t.endswith(" filter") and t != "a cotton filter" for t in found)
    topic = article("x", title="Cotton")
    assert not any(t.startswith("a silk") for t in texts(exchanged(asked, Facts(), topic, "0")))


@pytest.mark.parametrize("key", ["arms sales", "“oil” money", "a statement of the oil company on the price of bread"])
def test_doubtful_quoted_and_long_phrases_stay(key):
    assert exchanged(draft("What was it?", key), Facts(), article("x"), "0") == []


@pytest.mark.parametrize(
    "key", ["fighting horsemen", "stainless steel bands", "Cuban support", "short-term prison sentences"]
)
def test_no_absurd_exchange(key):
    assert exchanged(draft("What was it?", key), Facts(), article("x"), "0") == []


def test_a_head_that_goes_with_any_word_is_exchanged():
    found = texts(
        exchanged(draft("What did they proclaim?", "an oil embargo"), Facts(), article("x", title="Oil"), "0")
    )
    assert "an oil tariff" in found


def test_no_part_of_a_longer_name_is_exchanged():
    assert not lonely("a state in Asia Minor", 11, 15) and lonely("Peruvian rice", 0, 8)


def test_phrases_with_the_same_head():
    key = phrase("the findings of Needham", lemma="finding", plural=True, determiner="the")
    other = phrase("the findings of Redi about meat", lemma="finding", plural=True, determiner="the")
    one = phrase("the finding of Bonnet", lemma="finding", determiner="the")
    facts = Facts(clauses=(clause(key, "be"), clause(other, "be"), clause(one, "be")))
    assert texts(same_head(draft("What fell?", key.text, phrase=key), facts)) == ["the findings of Redi about meat"]


def test_peoples_of_colonial_powers_are_no_languages():
    assert set(texts(whole("the Dutch", "0"))) == {"the British", "the French", "the Spanish", "the Portuguese"}
    assert "British" not in texts(whole("Dutch", "0"))
    asked = draft("Which country acquired the island in 1636?", "the Netherlands", Kind.COUNTRY)
    assert {"Spain", "England"} <= set(texts(countries(asked, Facts(), "0", 1636)))
    assert "Belgium" not in texts(countries(asked, Facts(), "0", 1636))


# people
PEOPLE = names(
    ("Francesco Redi", Kind.PERSON),
    ("John Needham", Kind.PERSON),
    ("Norman French", Kind.PERSON),
    ("Duchy of Normandy", Kind.PERSON),
    ("Mary Stone", Kind.PERSON),
    ("Stefan W", Kind.PERSON),
    ("Jesus Christ", Kind.PERSON),
    ("Qwrt Zxcv", Kind.PERSON),
    ("Mary Kappel", Kind.PERSON),
)
STORY = article(
    "John Needham met Mary Stone, born Mary Kappel.",
    "Francesco Redi, an Italian physician, met Norman French and Qwrt Zxcv.",
    "Needham stayed. Stone left.",
)


def test_only_shown_people_by_full_name():
    assert named(PEOPLE, STORY) == ["Francesco Redi", "John Needham", "Mary Stone"]


@pytest.mark.parametrize(
    ("name", "good"),
    [
        ("Robert E. Lee", True),
        ("Jan van Helmont", True),
        ("Pierre d’Aulps", True),
        ("Łukasz Szumowski", True),
        ("Foreign Ministry", False),
        ("Rollo", False),
    ],
)
def test_plausible(name, good):
    assert plausible(name) is good


def test_descriptions_go():
    assert (
        stripped("Colonel Robert E. Lee") == "Robert E. Lee"
        and stripped("Democrat John Breckinridge") == "John Breckinridge"
    )
    key = phrase("Colonel Robert E. Lee", Kind.PERSON, entity=0)
    asked = draft("Who led?", "Colonel Robert E. Lee", Kind.PERSON, phrase=key)
    assert person_name(asked, names(("Robert E. Lee", Kind.PERSON))) == "Robert E. Lee"
    assert person_name(draft("Who led?", "John Brown’s force", Kind.PERSON), Facts()) == ""


def test_gender_must_be_known_when_the_prompt_tells_it():
    asked = draft("Who wrote about his jars?", "Francesco Redi", Kind.PERSON)
    assert "Mary Stone" not in texts(persons(asked, PEOPLE, STORY, "0")) and "John Needham" in texts(
        persons(asked, PEOPLE, STORY, "0")
    )


def test_well_known_people_only_beside_their_like():
    asked = draft("Who filtered air in 1858?", "Louis Pasteur", Kind.PERSON)
    found = persons(asked, names(("Louis Pasteur", Kind.PERSON)), article("Louis Pasteur filtered air."), "0")
    assert len(found) >= 3 and "Claude Bernard" in texts(found) and "Antoine Lavoisier" not in texts(found)
    asked = draft("Who filtered air in 2015?", "Carl Lipo", Kind.PERSON)
    assert (
        persons(asked, names(("Carl Lipo", Kind.PERSON)), article("The scientist Carl Lipo filtered air in 2015."), "0")
        == []
    )


def test_nobody_acts_after_death():
    assert not callings.possible("Ralph Waldo Emerson", "Who led it through World War II?")
    assert callings.possible("Ralph Waldo Emerson", "Who wrote it in 1841?")


def test_beside_a_last_name_stand_last_names():
    said = clause(phrase("he", Kind.PERSON, entity=0), "say")
    he = Segment("he", entity=0, pronoun=True)
    said = clause(phrase("Nixon", Kind.PERSON), "say", slot("object", "x"))
    said = replace(said, subject=replace(said.subject, segments=(he,)))
    facts = Facts(clauses=(said,), names=((0, "Nixon", Kind.PERSON), (1, "Harold Wilson", Kind.PERSON)))
    found = persons(
        draft("Who asked Congress?", "Nixon", Kind.PERSON),
        facts,
        article("Nixon met Harold Wilson. Wilson agreed."),
        "0",
    )
    assert texts(found) == ["Wilson"]


def test_role_makes_a_person():
    person = phrase("Qwrt Zxcv", Kind.PERSON, entity=7)
    role = Role(person, phrase("the mayor"), place("x"))
    facts = Facts(roles=(role,), names=PEOPLE.names)
    assert "Qwrt Zxcv" in named(facts, STORY)


def test_draft_is_the_plain_value():
    assert Draft("?", "a", (), "k").distractors == ()


def test_somebody_named_once_or_of_another_age_is_no_option():
    facts = names(
        ("Anna Berg", Kind.PERSON), ("Mary Stone", Kind.PERSON), ("John Hill", Kind.PERSON), ("Paul Weiss", Kind.PERSON)
    )
    story = article(
        "Anna Berg built the dam in 1950.", "John Hill (1601–1660) drew it. Hill died.", "Mary Stone helped in 1951. Stone left.",
        "Paul Weiss watched.",
    )  # fmt: skip
    found = texts(persons(draft("Who built the dam in 1950?", "Anna Berg", Kind.PERSON), facts, story, "0"))
    assert found == ["Mary Stone"]


def test_speakers_stand_beside_speakers_and_never_beside_words_about_us():
    people = ("Anna Berg", "Mary Stone", "Jane Hill", "Emma Weiss", "Ruth Frisch")
    told = tuple(Spoken(name, "x", "say", NOWHERE, entity=n) for n, name in enumerate(people[:4]))
    facts = replace(names(*((n, Kind.PERSON) for n in people)), spoken=told)
    story = article(*(f"{n} spoke. {n} left." for n in people))
    asked = draft("Who said, “Dams break”?", "Anna Berg", Kind.PERSON, rule="speaker", subject="quote")
    assert sorted(texts(persons(asked, facts, story, "0"))) == ["Emma Weiss", "Jane Hill", "Mary Stone"]
    assert persons(replace(asked, prompt="Who said, “Our dams break”?"), facts, story, "0") == []


def test_towns_of_another_country_or_another_time_are_no_options():
    where = draft("In which city was Samuel Hill born in 1620?", "Boston", Kind.CITY)
    assert towns(where, Facts(), article("He came from Boston, England."), 1620) == []
    assert towns(where, Facts(), article("He came from Boston."), 1620) == []
    assert len(towns(where, Facts(), article("He came from Boston."), 1920)) > 3
    old = draft("To which city did Plato return in 387 BC?", "Athens", Kind.CITY)
    assert towns(old, Facts(), article("He returned to Athens."), None) == []


def test_the_dead_of_the_news_are_no_options():
    died = clause(phrase("Mary Stone", Kind.PERSON, entity=1), "die")
    facts = replace(
        names(("Anna Berg", Kind.PERSON), ("Mary Stone", Kind.PERSON), ("Jane Hill", Kind.PERSON)), clauses=(died,)
    )
    story = article(
        "Anna Berg spoke in 2019. Mary Stone died. Jane Hill left. Anna Berg, Mary Stone and Jane Hill were friends."
    )
    asked = draft("Who spoke in 2019?", "Anna Berg", Kind.PERSON)
    assert texts(persons(asked, facts, story, "0")) == ["Jane Hill"]


def test_nobody_acts_before_birth_or_when_the_article_has_told_of_the_death():
    pedro = Facts(lives=(Life("Pedro Weiss", "1900", "1962", place("Pedro Weiss (1900–1962)")),))
    assert not lived_then("Pedro Weiss", "Who resigned in 2005?", pedro)
    assert lived_then("Pedro Weiss", "Who resigned in 1950?", pedro) and lived_then(
        "Anna Berg", "Who resigned in 2005?", pedro
    )


def test_an_act_of_office_is_offered_nobody_who_never_held_it():
    act = clause(phrase("Bill Clinton", Kind.PERSON), "impose", slot("object", "an embargo"))
    asked = draft("Who imposed an embargo against Norway in 1997?", "Bill Clinton", Kind.PERSON, clause=act)
    facts = names(("Bill Clinton", Kind.PERSON))
    assert persons(asked, facts, article("In 1997, President Bill Clinton imposed an embargo."), "0") == []
    assert persons(asked, facts, article("In 1997, Bill Clinton, a politician, imposed an embargo."), "0") != []


def test_nobody_well_known_was_the_bridegroom():
    asked = draft("Who married Anna Weiss in 1920?", "Niels Bohr", Kind.PERSON)
    facts, story = names(("Niels Bohr", Kind.PERSON)), article("The physicist Niels Bohr married Anna Weiss in 1920.")
    assert persons(asked, facts, story, "0") == []
    assert persons(replace(asked, prompt="Who taught Anna Weiss in 1920?"), facts, story, "0") != []


def test_what_the_prompt_calls_another_person_is_no_calling_of_the_key():
    story = article("Rui Silva led the explorer Karl Weiss to Narvik in 1911.")
    asked = draft("Who led the explorer Karl Weiss to Narvik in 1911?", "Rui Silva", Kind.PERSON)
    assert persons(asked, names(("Rui Silva", Kind.PERSON)), story, "0") == []
    assert persons(replace(asked, prompt="Which explorer came to Narvik in 1911?"), names(("Rui Silva", Kind.PERSON)), story, "0") == []
    assert callings.contemporaries("Rui Silva", 1911, replace(asked, prompt="Who was the explorer of Narvik in 1911?"), story, "0") != []


@pytest.mark.parametrize(
    ("prompt", "inland"),
    [
        ("To which country did Ana Berg sail with a fleet in 1960?", False),
        ("To which country did Ana Berg fly with a choir in 1960?", True),
    ],
)
def test_no_land_without_a_coast_for_ships(prompt, inland):
    found = set(texts(countries(draft(prompt, "India", Kind.COUNTRY), Facts(), "0")))
    assert bool(found & {"Nepal", "Bhutan", "Afghanistan"}) is inland and "Pakistan" in found


def test_nobody_else_could_have_raised_a_judge():
    said = "President George W. Bush elevated Jan Holm to the court in 2006."
    elevated = clause(phrase("George W. Bush", Kind.PERSON), "elevate")
    sang = clause(phrase("George W. Bush", Kind.PERSON), "sing")
    prompt = "Who elevated Jan Holm to the court in 2006?"
    story = article(said)
    assert persons(draft(prompt, "George W. Bush", Kind.PERSON, said, clause=elevated), Facts(), story, "0") == []
    assert persons(draft(prompt, "George W. Bush", Kind.PERSON, said, clause=sang), Facts(), story, "0") != []


def test_no_country_stands_before_it_was_known_by_its_name():
    assert not stood("Czech Republic", 1972) and stood("Czech Republic", 1999) and stood("Poland", 1972)
