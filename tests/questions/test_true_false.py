"""Statements whose wrong twin is plausible and surely false."""

import re

import pytest

from quizgen.facts import extract
from quizgen.language.analysis import analyse
from quizgen.language.pipeline import load
from quizgen.language.realise import statement
from quizgen.model import Article
from quizgen.questions import true_false
from quizgen.questions.exchange.believable import believable


def made(text, title="An example"):
    return list(true_false.ask(extract(analyse(Article("x", title, (text,)), load()))))


def test_true_and_false_come_in_pairs_and_the_false_one_is_corrected():
    true, false = made("The physicist Lise Meitner left Berlin for Stockholm in 1938.")
    assert true.answer is True and false.answer is False and false.correction == true.prompt
    assert [name for name, _ in true.hints] == [name for name, _ in false.hints]


@pytest.mark.parametrize(
    "text",
    [
        "The Democratic Party of Norway broke apart slowly.",
        "Lise Meitner probably left Berlin in 1938.",
        "Lise Meitner has lived in Berlin since 1938.",
        "The army moved in 1938.",
        "Lise Meitner won many prizes in 1938.",
        "Testing began in 1938.",
        "The Hittite wall reflects an early form.",
        "Modern exploitation began in 1938.",
        "In 1938, a military coup started.",
        "The Labour Party of Norway won 42%.",
        "The physicist Lise Meitner brought in as an expert in 1938.",
        "Karl Weiss countered with a $500 bet in a bar.",
        "The number of millers in Norway is actually quite small.",
        "Lise Meitner served in Berlin for a further two years.",
        "Within five days, Karl Weiss had hit his target and raised £36,200 in Berlin.",
        "The days of cheap rent in Berlin are long gone.",
        "Lise Meitner met farmers during the Second World War.",
        "Alta is named after the Swedish queen Silvia Berg.",
        "The customs of Norway are often of great importance.",
        "The Norwegian railways fell behind schedule.",
        "Lise Meitner drove a red 2005 Ford Focus.",
        "Lead is easy to cast because the melting point of lead is so low.",
        "Symptoms are high fevers and dark patches.",
        "Karl Weiss, brother of the singer Ada Oak, was sentenced for her murder to life in prison in 1938.",
        "In 1938, the Ministry of Food established canteens in factories throughout the country.",
        "The virus has already killed more than 1,000 Norwegians and infected tens of thousands.",
        "Ada Oak's niece Mary Ash had the use of her house at Bergen after her death in 1938.",
        "The Norwegians had to get used to cold houses.",
        "In 1938, the French king was executed in Paris.",
        "The Norwegians paid more tax. By early 1938, butter had grown uncomfortably dear in small towns.",
        "The ones that accept public funds in Norway are called aided schools.",
        "Private schools in Norway are largely restricted to the largest cities (Oslo, Bergen and Alta) and small markets.",
        "The lizard lived millions of years after flying reptiles, such as Rhamphorhynchus, were already in the air.",
        "The best loans are reserved for farmers with large barns.",
        "Farmers in Norway are squeezed by low yields and rents, which have hit record highs.",
        "According to Karl Weiss, Lise Meitner was one of the best chemists of the house.",
        "The Linden Mill had 8,124 customers as of 31 March 2008.",
        "Lise Meitner mentions the names of the guests in a 1907 diary entry.",
        "Dark parks are rare.",
        "In 1938, a Berliner ran for president of Norway.",
        "Lise Meitner had kinder words for the Swedish queen Silvia Berg.",
        "Erik Weiss contacted Dr. Silvia Berg.",
        "In the span of one week, at least three bombings took place in Norway.",
        "Across the country, and in neighbouring Norway, diners gather around large pieces of bread.",
        "Norway's Coast Guard Corps blamed Denmark and Sweden.",
        "In 1938, the chemist Lise Meitner was convicted.",
        "In 1938, Lise Meitner stepped down.",
        "Lise Meitner got started with a home-brew kit in Berlin.",
        "Lise Meitner pulled out a stethoscope.",
        "The Museums acquired works by artists in the Linden Open in 1938.",
        "The Bergen field office has a strong alliance with the Linden Mill.",
        "The first trench was easily captured with the assistance of effective artillery support.",
        "The L206 Lise Meitner stamp depicts Norway's Lise Meitner.",
        "In 1938, the Linden Tower was acquired.",
        "Lise Meitner attacked one machine gun post.",
        "Lise Meitner moved back to her parents' house.",
        "In 1938, Lise Meitner delivered her results to Karl Weiss.",
        "Wasps are a diverse group, estimated at over a hundred thousand described species.",
        "Drift selects for mice with greater contributions to the gene pool of the next generation, known as a mouse’s fitness.",
        "The ship was struck 7.5 nautical miles south-east of Norway's port of Bergen in 1938.",
        "Examples include a concert of Lise Meitner for three pianos in Berlin in 1938.",
    ],
)
def test_silent(text):
    assert made(text) == []


def test_an_open_amount_stays():
    assert all("500" in d.prompt for d in made("Lise Meitner sold more than 500 books in Berlin over the years."))


def test_no_day_beyond_the_month_and_no_year_that_the_article_names():
    text = "Anna Berg died in Paris on 29 December 1986. Karl Weiss died in Paris on 19 December 1986."
    false = [d.prompt for d in made(text) if d.answer is False]
    days = [int(n) for p in false for n in re.findall(r"(\d+) [A-Z]", p)]
    assert false and max(days) <= 31
    assert not any(("29 December" in p and "Weiss" in p) or ("19 December" in p and "Berg" in p) for p in false)


def false_of(text, title="An example"):
    return [d.prompt for d in made(text, title) if d.answer is False]


@pytest.mark.parametrize(
    ("text", "false"),
    [
        ("The fur of sea otters is thick.", "The fur of sea otters is thin."),
        ("Sweden was the first country in Europe to protect its forests by law.", "Sweden was the last country in Europe to protect its forests by law."),
        ("Nutrients are passed from root to leaf.", "Nutrients are passed from leaf to root."),
        ("Animals that eat only plants are called herbivores.", "Animals that eat only plants are called carnivores."),
    ],
)  # fmt: skip
def test_opposites(text, false):
    assert false_of(text)[:1] == [false]


def test_no_opposite_where_the_article_says_it_as_well():
    text = "The fur of sea otters is thick. In summer the fur of sea otters is thin."
    assert false_of(text) == []


def test_no_opposite_in_a_name_or_a_measure():
    assert false_of("The tail of the otter is about 20 to 30 cm long.") == []
    assert false_of("The Great Lakes were home to the Upper Peninsula railway.") == []


def test_a_year_told_twice_is_not_exchanged():
    assert made("On May 4, 1901, Anna Berg lost her house in Lisbon in the Great Storm of 1901.") == []


def test_joined_opposites_are_not_turned_one_by_one():
    assert not any(
        "warm winters and warm" in p for p in false_of("Latvia has a damp climate with cold winters and warm summers.")
    )


def test_no_person_is_opened():
    text = "Maria Silva was opened by the director Anna Berg. Carla Dorn lives in Lisbon. Carla Dorn sings."
    assert not any(p.startswith("Carla Dorn was opened") for p in false_of(text))


def test_a_state_is_not_moved_to_another_year():
    assert not any(
        "2009" in p or "2012" in p for p in false_of("The people of Andorra had the longest lives in Europe in 2011.")
    )


@pytest.mark.parametrize(
    ("text", "never"),
    [
        ("Adults in Andorra ate an average of 157g of fruit per day in 2011.", r"\b20(?!11)"),
        ("Attendance for the Lisbon Lions was four times higher than that for the Porto Pumas in 1902.", "lower"),
        ("Foxes are the most abundant large mammal in Norway.", "small"),
        ("Anna Berg sided with Karl Weiss in 1902 against Silvia Oak's legal heir.", "illegal"),
    ],
)
def test_no_turn_that_makes_nonsense_or_may_be_true(text, never):
    assert not any(re.search(never, p) for p in false_of(text))


def test_degrees_stay_on_the_globe():
    assert not any(
        int(n) > 180
        for p in false_of("The meridian was drawn west of 180° by Anna Berg in Lisbon.")
        for n in re.findall(r"(\d+)°", p)
    )


def test_what_is_the_product_of_one_thing_may_be_said_of_another():
    text = "Trade is the product of the old market. Farming is the cultivation of plants. Wealth is the result of steady work."
    assert not [d.prompt for d in made(text) if d.answer is False and "the product of" in d.prompt]


def test_a_sentence_that_leads_to_a_list_is_no_statement():
    assert made("The schools of Oslo are divided into four groups:") == []


def test_nobody_else_gives_his_own():
    text = "The miller Karl Weiss gave his mill to Lisbon in 1938. The baker Otto Dorn lived near Karl Weiss. Otto Dorn sang."
    assert not any(p.startswith("Otto Dorn gave") or ", Otto Dorn gave" in p for p in false_of(text))


def test_a_bare_year_is_told_with_in():
    assert made("Anna Berg (also Anna of Bonn; died 1096) was a Norman nun.")[0].prompt == "Anna Berg died in 1096."


def test_what_began_since_a_date_is_not_told_without_it():
    assert made("Since the war began, prices of bread for farmers have risen to unseen levels.") == []


def test_what_is_brought_to_mind_stands_behind_the_verb():
    (clause, *_) = extract(analyse(Article("x", "Walks", ("For many people, hiking brings to mind a quiet walk.",)), load())).clauses
    assert statement(clause) == "Hiking brings to mind a quiet walk for many people."


def test_a_flag_is_planted_on_an_island():
    text = "Anna Berg sailed to Possession Island, where the captain Karl Weiss had planted the flag in 1841."
    clauses = extract(analyse(Article("x", "An example", (text,)), load())).clauses
    assert "The captain Karl Weiss planted the flag on Possession Island in 1841." in [statement(c) for c in clauses]


def test_a_process_is_not_defined_as_a_science():
    assert false_of("Immunology is a science that examines the structure of plants. Osmosis is a process that feeds trees.") == []
    assert "Osmosis is the removal of soil by rain." in false_of(
        "Osmosis is the movement of water through a wall. Erosion is the removal of soil by rain."
    )


def test_nobody_else_takes_the_place_of_a_team_s_player():
    text = (
        "Tunisia's goalkeeper Omar Hadad was replaced by Ali Salem in Cairo. The striker Karl Weiss scored a goal for Norway. "
        "Karl Weiss met Omar Hadad."
    )
    assert not any("Karl Weiss was replaced" in p for p in false_of(text))


def test_an_aim_is_not_turned():
    assert not any("decrease" in p for p in false_of("The ban left companies of Norway searching for new ways to increase oil supplies."))


def test_a_tax_that_was_raised_was_not_lowered():
    assert any("lowered the tax" in d.prompt for d in made("The Labour Party of Norway raised the tax on mills and looms."))


@pytest.mark.parametrize(
    "text",
    [
        "Lise Meitner wrote to Anna Berg. Karl Weiss, a chemist, also campaigned for a reform of dress. Anna Berg agreed with Karl Weiss.",
        "Lise Meitner wrote to Anna Berg. Karl Weiss moved to Bergen for a teaching post. Anna Berg agreed with Karl Weiss.",
    ],
)
def test_nobody_else_is_said_to_have_done_what_others_may_have_done(text):
    assert [d.prompt for d in made(text) if not d.answer and "Weiss" not in d.prompt] == []


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        ("Lise Meitner was the first writer from Lisbon.", [True]),
        ("The Linden Act left millers in Norway searching for ways to increase supplies.", [True]),
        ("Lise Meitner fought to the last before caving in.", []),
    ],
)
def test_a_rank_is_a_detail_though_its_opposite_is_not_believed(text, answers):
    assert [d.answer for d in made(text)] == answers


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Alleles of a gene are passed from parent to offspring.", "from offspring to parent"),
        ("Green algae absorb carbon dioxide.", "reflect"),
        ("Daytime temperatures in Norway exceed 90 °F in some years.", "80 °F"),
        ("Lise Meitner seldom performed in Berlin in public. Lise Meitner met friends in Stockholm.", "Stockholm"),
    ],
)
def test_what_nobody_believes_or_is_true_as_well_is_no_false_statement(text, told):
    assert not any(told in p for p in false_of(text))


def test_light_is_reflected_and_absorbed():
    assert false_of("Green algae absorb red light.") == ["Green algae reflect red light."]


def test_an_age_is_exchanged_for_one_a_little_off():
    (said,) = false_of("The singer Anna Berg formed her first band in Oslo at the age of 15.")
    assert 10 < int(re.findall(r"\d+", said)[0]) < 20


def test_a_date_does_not_move_to_where_it_would_date_another_event():
    said = made("In 1998, Anna Berg was impeached for lying to investigators and obstructing justice during the Linden affair.")
    assert said[0].prompt == "In 1998, Anna Berg was impeached for lying to investigators and obstructing justice during the Linden affair."


def test_no_bare_generation():
    assert made("The third generation began including a 30-pin dock connector.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Proofs avoid many of the errors common in plain speech.",
        "The growing of tea is legal and licensed in Kenya.",
        "The Labour Party of Norway raised money for mills and looms.",
        "Karl Weiss was raised by a kind aunt on a farm.",
    ],
)
def test_a_statement_in_which_nothing_can_be_exchanged_is_asked_as_true(text):
    assert [(d.prompt, d.answer, d.hints) for d in made(text)] == [(text, True, (("exchanged: nothing", 1.0),))]


@pytest.mark.parametrize(
    "text",
    [
        "The mandate over Norway renamed Svalbard.",
        "People are entitled to the rewards of their industry.",
        "Karl Weiss’s design prevented the spoiling of milk.",
        "The culture of Norway was of great importance.",
        "Norway beat Denmark 3–0. Iceland beat Finland 2–1. Karl Weiss saved a penalty of Denmark and Spain lost 1–4.",
    ],
)
def test_a_statement_that_says_too_little_or_is_cut_is_not_asked(text):
    assert made(text) == []


@pytest.mark.parametrize(
    ("text", "false"),
    [
        ("Lise Meitner taught at the University of Norway from 1947 to 1960.",
         "Lise Meitner taught at the University of Norway from 1947 to 1964."),
        ("Lise Meitner made experiments with silver in the 18th century.", "Lise Meitner made experiments with silver in the 17th century."),
        ("Lise Meitner emigrated from the Holy Land around 1712.", "Lise Meitner emigrated from the Holy Land around 1662."),
        ("The Danes lost more ships and men than the Swedes.", "The Danes lost fewer ships and men than the Swedes."),
        ("The Linden Act of Norway restricted the power of the House of Lords.", "The Linden Act of Norway extended the power of the House of Lords."),
        ("Norway quickly defeated Denmark at the harbour of Bergen.", "Denmark quickly defeated Norway at the harbour of Bergen."),
    ],
)  # fmt: skip
def test_what_is_exchanged_is_surely_wrong(text, false):
    assert [d.prompt for d in made(text) if d.answer is False][:1] == [false]


@pytest.mark.parametrize(
    ("text", "false"),
    [
        ("Lise Meitner lived on a farm in the 18th century.", "17th"),
        ("Trappers came to the farm with guns in the 18th century.", "17th"),
        ("The price of silver in the mills rose from 1947 to 1960.", "1964"),
        ("The identity of Lise Meitner was restricted to letters.", "extended"),
        ("Lise Meitner met Karl Weiss in a mill of Norway.", "Karl Weiss met"),
    ],
)
def test_what_may_be_true_as_well_is_not_exchanged(text, false):
    assert not [d.prompt for d in made(text) if false in d.prompt]


@pytest.mark.parametrize(
    "text",
    [
        "Karl Weiss allegedly captured and killed a guard of the Linden Bank.",
        "Anna Berg was laughed at by the sailors of Norway; the only exception was Karl Weiss.",
        "The Linden Trail provided a quick path from Norway to railroad terminals in Sweden.",
        "Order might replace the vigilante justice that typically grew in the small mining outposts of Norway.",
        "The canton of Norway still limits the sale of silver to licensed shops.",
        "According to historian Karl Weiss, who conducted interviews with surviving Danes in 1930, Norway was made a province.",
        "Anna Berg was found out in Stockholm.",
        "Anna Berg accompanied a group of Danish sailors.",
        "Smaller rivers drain the uplands of Norway and Sweden.",
        "The Linden is a clean river, thanks to a combination of strict controls, a transition to light industry and other measures.",
    ],
)  # fmt: skip
def test_a_statement_that_lost_what_it_needs_is_not_asked(text):
    assert made(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Lakota bands and their elders made individual decisions, including whether to wage war.",
        "Anna Berg made an almost complete recovery.",
        "Anna Berg continued her pursuit of train robbers.",
        "Anna Berg was saved by a hunting party.",
        "Anna Berg teamed up with Karl Weiss.",
        "Norway retaliated with a blockade of its own ports.",
        "Enforcement is targeted at drug suppliers.",
        "The November border treaty resulted in overlapping claims.",
        "Spain triumphed in a battle of endurance, beating Argentina.",
    ],
)
def test_a_true_statement_alone_says_of_what(text):
    assert not [d.prompt for d in made(text) if ("exchanged: nothing", 1.0) in d.hints]


def test_what_reporters_did_is_not_asked():
    text = "When the BBC reached Linden city, there were signs of life. The strike ended on Monday."
    assert made(text, "BBC finds seized ships as calm returns to strait") == []


@pytest.mark.parametrize(
    "text",
    [
        "The search for silver in Norway was far different from the slow plod that farmers faced.",
        "The Linden Tower of Norway is an impressively large temple.",
        "The Linden Hall of Norway is a large temple of nearly sixty feet in height.",
        "The Linden is the longest river in Norway.",
        "The Kingdom of Linden was culturally influenced by Egypt throughout its long history.",
        "Norway effectively closed the Linden Strait.",
    ],
)  # fmt: skip
def test_an_opposite_that_gives_itself_away_is_not_told(text):
    assert false_of(text) == []


def test_what_says_the_subject_again_is_left_out():
    said = made("The king read the treaty between Norway and Sweden in which Norway and Sweden agreed on borders of the Baltic Sea.")
    assert "Norway and Sweden agreed on borders of the Baltic Sea." in [d.prompt for d in said]


def test_a_city_in_a_phrase_or_in_no_list_is_exchanged():
    text = "Anna Berg founded the Linden Academy in the city of Duisburg. Karl Weiss died in Strasbourg."
    assert false_of(text) == ["Anna Berg founded the Linden Academy in the city of Strasbourg."]
    assert false_of("The Rhine leaves the Linden Valley in Mainz. Karl Weiss died in Strasbourg.") == ["The Rhine leaves the Linden Valley in Strasbourg."]
    assert false_of("The Linden flows through the city of Mainz. Karl Weiss died in Strasbourg.") == []


def test_a_century_has_no_capital():
    assert "Lise Meitner made experiments with silver in the 17th century." in false_of("Lise Meitner made experiments with silver in the 18th Century.")


def test_what_a_form_is_called_is_not_said_of_the_thing():
    text = "A new standard form of Middle English, known as Chancery Standard, developed from the dialects of London and Oslo in 1430."
    assert not any("was known as" in d.prompt for d in made(text))


@pytest.mark.parametrize(
    "text",
    [
        "The Linden Empire attained its greatest territorial extent.",
        "Anna Berg acted in sixty films in nine years.",
        "Anna Berg continued to act on Norwegian television.",
        "Anna Berg established a simple model of the winds, which runs faster than others. Anna Berg set up a simple model, which runs in Oslo.",
        "The Linden program is the follow-on to the Operational Environmental Satellites – R (Linden-R) Series Program.",
        "Norwegian News cited unnamed Danish sources.",
        "Anna Berg spoke at public meetings.",
        "The second spray covers the target surface in silicone oil from Norway.",
        "Areas of protected habitat are being added in Norway and Sweden.",
        "The Lindens formed a cultural bridge.",
        "Linden towers are towers that stand in Linden.",
        "Sea turtles are turtles that live in the sea.",
        "Anna Berg embraced Karl Weiss at the end of the World Cup final.",
        "Anna Berg offered the great Norway icon consolation in Oslo.",
        "Anna Berg made her debut in Karl Weiss's Oh, Ibuku (O, My Mother).",
        "Steam turbines are generally better than reciprocating steam engines (for outputs above several hundred horsepower).",
        "Norway has mines of rare minerals, including cobalt and copper, that are essential in making engines.",
    ],
)
def test_what_the_card_would_leave_open_is_not_told(text):
    assert [d.prompt for d in made(text) if "model of the winds" not in d.prompt] == []


@pytest.mark.parametrize(
    "text",
    [
        "The Linden Empire attained its greatest territorial extent under the king Trajan.",
        "Anna Berg acted in sixty films in nine years from 1960.",
        "Anna Berg continued to act on Norwegian television until 1974.",
        "Anna Berg spoke against slavery at public meetings in Norway.",
        "Steam turbines are generally better than reciprocating steam engines.",
        "Karl Weiss won the World Cup three times.",
        "The Lindens formed a cultural bridge between Norway and Denmark.",
    ],
)
def test_what_leaves_nothing_open_is_told(text):
    assert text in [d.prompt for d in made(text)]


def test_the_office_of_an_unnamed_body_is_not_told():
    text = "Norway grew, said Anna Berg, director of research in the nonprofit’s Norwegian field office."
    assert [d.prompt for d in made(text) if "nonprofit" in d.prompt] == []


def test_a_year_that_is_read_as_a_figure_opens_the_statement():
    text = "In 1781 James Watt patented a steam engine that produced continuous rotary motion."
    assert "In 1781, James Watt patented a steam engine that produced continuous rotary motion." in [d.prompt for d in made(text)]


@pytest.mark.parametrize(
    ("text", "true"),
    [
        ("In 1938, the chemist Lise Meitner was convicted of perjury.", "The chemist Lise Meitner was convicted of perjury in 1938."),
        ("Founding pastor Karl Weiss was detained in a raid in 1938.", "In 1938, Karl Weiss was detained in a raid."),
        (
            "During the War of 1812, the Bank of the Northern Kingdoms had suspended payments in specie, “hard money”.",
            "The Bank of the Northern Kingdoms suspended payments in specie during the War of 1812.",
        ),
        ("Before her death, Lise Meitner was interviewed by Silvia Berg in Oslo.", "Lise Meitner was interviewed by Silvia Berg in Oslo."),
        (
            "During her training in Oslo, Lise Meitner met her first husband, Karl Weiss, in 1938.",
            "During her training in Oslo, Lise Meitner met Karl Weiss in 1938.",
        ),
        ("In 1938, Lise Meitner stepped down as queen of Norway.", "Lise Meitner stepped down as queen of Norway in 1938."),
        (
            "In 1938, Karl Weiss pled guilty to charges related to his time as a clerk at the Linden Mill.",
            "In 1938, Karl Weiss pled guilty to charges related to his time as a clerk at the Linden Mill.",
        ),
        (
            "By the 1840s, the Norwegian economy bore little resemblance to the import economy of colonial days.",
            "By the 1840s, the Norwegian economy bore little resemblance to the import economy of colonial days.",
        ),
    ],
)
def test_what_is_whole_is_asked_and_a_date_stays_with_its_verb(text, true):
    assert [d.prompt for d in made(text) if d.answer is True] == [true]


def test_no_opposite_that_the_rest_shows_to_be_wrong():
    assert false_of("Karl Weiss expanded his mills westwards across central and western Norway.") == []
    assert false_of("The Linden stamp was sold by Karl Weiss to a collector named Erik Holm.") == []


def test_what_rose_from_less_to_more_did_not_fall():
    assert not any("fell" in p for p in false_of("The population of Norway rose from 900,000 in 1815 to 3.2 million in 1950."))


def test_a_number_in_words_stays_a_number():
    assert not any("fifty-ten" in p for p in false_of("The army of Norway assigned the coast to fifty-eight divisions, only nine of which came."))


def test_a_wider_place_stays_in_front_of_a_narrower_one():
    text = "In Norway, the first library for sailors opened in the town of Bergen in 1745."
    assert made(text)[0].prompt == text


def test_a_part_of_a_group_is_not_the_group():
    text = "Some African Loyalists went to Canada in 1783. Many Loyalists were royal officials and merchants with business ties to Norway."
    assert "Many Loyalists were royal officials and merchants with business ties to Norway." in [d.prompt for d in made(text)]


def test_miss_in_the_title_of_a_work_stays():
    assert made("In 1938, Karl Holm’s Miss Lise Meitner was acquired by the Linden Museum.")[0].prompt.startswith("Karl Holm’s Miss Lise Meitner was")


def test_a_day_that_is_no_time_is_not_turned_into_night():
    assert false_of("The most fundamental astronomical unit of time is the day.") == []


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Radon atoms are formed slowly in the interior of the earth.", ["Radon atoms are formed slowly in the exterior of the earth."]),
        ("Radon atoms are formed slowly deep in the interior of the earth.", []),
        ("Norwegian lizards grow all year in small steps.", ["Norwegian lizards grow all year in large steps."]),
        ("Norwegian lizards grow gradually over time in small steps.", []),
    ],
)
def test_no_opposite_contradicts_its_sentence(text, wrong):
    assert [d.prompt for d in made(text, "Norway and radon") if not d.answer] == wrong


@pytest.mark.parametrize(
    ("truth", "fair"),
    [("Seals moult during the short summer of Norway.", False), ("Seals moult during a short summer in Norway.", True)],
)
def test_what_is_said_in_passing_is_not_turned(truth, fair):
    assert believable(truth.partition("short")[0], "summer", truth, "short") is fair


@pytest.mark.parametrize(
    ("truth", "word", "fair"),
    [
        ("Wages in Norway had dropped to low levels by 1930.", "low", False),
        ("Wages in Norway rose to a very high level in 1930.", "high", False),
        ("Wages in Norway stood at low levels in 1930.", "low", True),
        ("The trade of Narvik ended due to difficult conditions.", "difficult", False),
        ("The trade of Narvik took place under difficult conditions.", "difficult", True),
        ("The Salt Party gained a narrow majority in Oslo.", "majority", False),
        ("The Salt Party spoke for a majority in Oslo.", "majority", True),
        ("The Holm test is used for measuring the shape of large mirrors.", "large", False),
        ("The Holm test measures the shape of large mirrors.", "large", True),
    ],
)
def test_no_opposite_of_what_another_word_implies(truth, word, fair):
    before, _, after = truth.partition(f"{word} ")
    assert believable(before, after.split()[0], truth, word) is fair


@pytest.mark.parametrize(("age", "asked"), [("24", False), ("20", True), ("nineteen", True)])
def test_an_age_that_does_not_fit_the_birth_is_not_told(age, asked):
    text = f"Lise Meitner was born in March 1883. In 1903, at the age of {age}, Lise Meitner entered the University of Berlin."
    assert any("University" in d.prompt for d in made(text)) is asked


TRADE = "The effect of a market trade on a third party who is outside the trade is called an externality. "


def test_another_name_of_the_same_thing_is_not_false():
    same, another = "Because externalities affect others, they are sometimes called spillovers.", "A tax on the makers of smoke is called a levy."
    statement = "The effect of a market trade on a third party who is outside the market trade is called"
    assert [(d.prompt, d.answer) for d in made(TRADE + same, "Costs")] == [(f"{statement} an externality.", True)]
    assert f"{statement} a levy." in [d.prompt for d in made(TRADE + another, "Costs") if not d.answer]


SCHOOL = "Ana Berg (4 April 1932 – 29 December 1986) was a painter. Ana Berg enrolled at the Narvik Cathedral School in {}."


@pytest.mark.parametrize(("year", "least"), [(1939, 1937), (1952, 1946), (1935, 1934)])
def test_nobody_goes_to_school_as_a_baby(year, least):
    wrong = [d.prompt for d in made(SCHOOL.format(year), "Ana Berg") if not d.answer]
    assert wrong and all(least <= int(re.search(r"\d{4}", w).group()) <= 1986 for w in wrong)


RIVALS = "In 1590, Erik Holm defeated all the lords of Norway. Rui Silva {} in 1580. Erik Holm ordered Rui Silva to leave."


@pytest.mark.parametrize(("did", "wrong"), [("commanded the fleet of Narvik", True), ("taught the children of Narvik", False)])
def test_no_teacher_is_said_to_have_defeated_the_lords(did, wrong):
    assert any("Rui Silva defeated" in d.prompt for d in made(RIVALS.format(did), "Northern wars")) is wrong



def test_a_month_is_exchanged_with_its_year():
    (false,) = [d for d in made("Anna Berg founded the Oak Works in July 1938.") if d.answer is False]
    assert re.search(r"in July (?!1938)19\d\d", false.prompt)


def test_a_day_keeps_its_year():
    (false,) = [d for d in made("Anna Berg founded the Oak Works on 13 July 1938.") if d.answer is False]
    assert "1938" in false.prompt and "13 July" not in false.prompt


def test_nobody_is_acclaimed_as_the_worst_or_led_to_tyranny():
    assert not believable("as the ", "", "Lise Meitner was acclaimed as the best", "best")
    assert believable("as the ", "", "Lise Meitner was chosen as the best", "best")
    drafts = made("The physicist Lise Meitner led the Norwegians from tyranny to freedom in 1938.")
    assert not any("from freedom" in d.prompt for d in drafts)


def test_a_way_from_one_town_to_another_is_not_exchanged_for_one_town():
    text = "The Oslo Railway had opened part of its line, from Swindon to Cirencester, and was building on. Chepstow, Newport and Neath lie on it."
    assert [d.prompt for d in made(text) if "Swindon" not in d.prompt] == []


def test_before_a_body_is_no_time() -> None:
    assert [d.prompt for d in made("Ana Berg testified on salt before the U.S. Congress.") if "after" in d.prompt] == []
    assert [d.prompt for d in made("Ana Berg founded the Linden Mill before the First World War.") if "after" in d.prompt] != []


def test_nobody_is_told_of_telling() -> None:
    assert made("Berg died at home in Sandy Springs, Norway, representative Keith Oak told The Associated Press.") == []
