import pytest

from quizgen.language.model import SURE

from .reading import meant, read


@pytest.mark.parametrize(
    ("text", "word", "name"),
    [
        ("Mary Ash opened the shop. She sold bread.", "She", "Mary Ash"),
        ("Mary Ash lost her keys in Rome.", "her", "Mary Ash"),
        ("Holding his nose, John Oak walked into the stable.", "his", "John Oak"),
        ("Despite his age, John Oak climbed the tower.", "his", "John Oak"),
        ("John Oak cut himself with a knife.", "himself", "John Oak"),
        ("John Oak sang. Some hours went by. Paul Ash ran a mill. His wife was rich.", "His", "Paul Ash"),
        ("Libya announced it would close the port.", "it", "Libya"),
        ("Tuva Island has no rivers but it has a spring.", "it", "Tuva Island"),
        ("Libya sold oil. It closed its port in May.", "its", "Libya"),
        ("Libya announced that its army would leave.", "its", "Libya"),
        ("Libya has no rivers. Its capital is Tripoli.", "Its", "Libya"),
        ("After it left the league in May, Libya sold the port.", "it", "Libya"),
        ("Thieves shot Peter Oak and his followers.", "his", "Peter Oak"),
        ("Singer Peter Oak stood up, declaring himself king.", "himself", "Peter Oak"),
        ("Eduard Oak, whom his father called Tete, met Paul Ash.", "his", "Eduard Oak"),
        ("Paul Ash wrote to Peter Oak, who was making his own plans.", "his", "Peter Oak"),
        ("Peter Oak sang in Rome. Peter Oak died from his wounds.", "his", "Peter Oak"),
        ("The European Rail Agency (ERA) is a body for trains. It has a school in Rome.", "It", "European Rail Agency"),
        ("Navy Adm. Peter Oak sang. The Norwegian Steel (NS) Navy has ships.", "Navy has", "Navy"),
        # near misses: silence
        ("Paul Ash invited Peter Oak to the mill. He sold bread.", "He", None),
        ("Three Norwegians made news in May. They ate fish.", "They", None),
        (
            "Peter Oak hoped for help. Peter Oak set off in June. A camp of men, led by General Paul Gash (and run by his deputy), stood there.",
            "his",
            None,
        ),
        (
            "Peter Oak loaded the boats and sailed to the bay. Zoltan Transport positioned his men along the river.",
            "his",
            None,
        ),
        ("Peter Oak beat and outran him in May. Paul Ash watched.", "him", None),
        ("Paul Ash sent Peter Oak to the valley to find Villar and return him.", "him", None),
        ("Peter Oak sang. The camp led by Paul Ash and run by his men grew.", "his", None),
        ("Peter Oak sang. Soon the farmer sold his mill.", "his", None),
        ("Peter Oak sang and Washington moved his army.", "his", None),
        ("The film was like Finding Nimo in May. His tank was open.", "His", None),
        ("Libya sent the ship back to its port.", "its", None),
        ("Libya saw a long civil war. It cost a million lives.", "It", None),
        ("The Salt Board sent the crew a note. They read it.", "They", None),
        ("The letters of Plato and his friends are kept. Peter Oak read them.", "his", "Plato"),
        ("A man met Peter Oak. He died.", "He", None),
        ("Paul Oak met John Ash. They saw that he was ill.", "he", None),
        ("John Oak bought a mill. It is old.", "It", None),
        ("It is clear that Libya will pay.", "It", None),
        ("The farmers met the bakers. They were poor.", "They", None),
        ("Mary Ash never knew her grandfather. He died young.", "He", None),
        ("Paul Ash met John Oak in May. He was ill.", "He", None),
        ("Paul Ash met John Oak and sold his mill.", "his", None),
        ("Paul Ash was a friend of John Oak and read some of his letters.", "his", None),
        ("Paul Ash was asked by John Oak to teach his son.", "his", None),
        ("John Oak fell ill. In spring, he came to Rome, where John Oak rested.", "he", None),
        ("The nickname of Paul Ash was “Dick”, although “Richard” was not among his names.", "his", None),
    ],
)
def test_what_a_pronoun_means(text: str, word: str, name: str | None) -> None:
    assert meant(read(text), word) == name


@pytest.mark.parametrize(
    ("text", "word", "name"),
    [
        ("President John Oak spoke to farmers. The president was ill.", "The", "John Oak"),
        (
            "The Salt Mining Organization met on Monday. The organization has nine members.",
            "organization",
            "Salt Mining Organization",
        ),
        ("Prime Minister Ana Reis met farmers. The prime minister was ill.", "prime", "Ana Reis"),
        ("Samsung opened a mill. The company has nine mills.", "company", "Samsung"),
        (
            "Libya grew. Libya sold oil. Libya and Chad met. Libya grew. Some time passed. It rained. The snow fell. The country was rich.",
            "country",
            "Libya",
        ),
        ("Libya and Chad sold oil. The country was rich.", "country", None),
        ("Libya and Chad sold oil. Libya grew. Many Libyans blame the country's Liberals.", "country", "Libya"),
        ("Libya and Chad sold oil. Libya grew. Many Libyans of Chad blame the country's Liberals.", "country", None),
        ("Libya won the Battle of Tuva. In the battle, John Oak fell.", "battle", "Battle of Tuva"),
        ("Libya won the Battle of Tuva and the Battle of Oslo. In the battle, John Oak fell.", "battle", None),
        ("President John Oak met President Jan Ash. The president was ill.", "president", None),
        ("The Salt Institute for Mining Research met on Monday. Ann Oak led the research.", "research", None),
        ("Tuva Island is a region of Chad. The valley lies west of it. The region is dry.", "region", None),
        ("President John Oak met a president from abroad. The president was ill.", "president", None),
    ],
)
def test_what_a_description_means(text: str, word: str, name: str | None) -> None:
    assert meant(read(text), word, nth=text.count(word) - 1) == name


@pytest.mark.parametrize(
    ("text", "word", "name"),
    [
        ("Paul Ash met John Oak in May. He was ill.", "He", "Paul Ash"),
        ("Paul Ash was followed by his father, John Oak, in May. He was ill.", "He", "Paul Ash"),
        ("John Oak, a judge, made Paul Ash a clerk. He was ill.", "He", None),
        ("For John Oak, Paul Ash was a hero. He said that life was short.", "He", None),
    ],
)
def test_whom_the_article_is_about_goes_before_others(text: str, word: str, name: str | None) -> None:
    assert meant(read(text, title="Paul Ash"), word) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Warsaw grew. A city needs bread. It rained. It snowed. It thawed. The city was rich.", "Warsaw"),
        ("Warsaw lies far from Berlin. The city is rich.", "Warsaw"),
        # near misses: another city or a town in sight
        ("Warsaw grew. Berlin was poor. The city was rich.", None),
        ("Warsaw grew. Farmers left for a city. The city was rich.", None),
    ],
)
def test_the_city_of_an_article_called_after_one(text: str, name: str | None) -> None:
    assert meant(read(text, title="Warsaw"), "The") == name


def test_a_ruler_of_a_land_is_not_the_land_nor_another_ruler() -> None:
    found = read("Prince Louis of Kent lived there. Louis IV died in May. He ruled Kent well.")
    assert len({e.name for e in found.entities} & {"Louis of Kent", "Louis IV", "Kent"}) == 3


def test_usage_tells_a_gender_that_the_name_does_not() -> None:
    found = read("Ilkin Safarov came late. He was tired. He sat down.")
    assert [e.gender for e in found.entities if e.name == "Ilkin Safarov"] == ["male"]


@pytest.mark.parametrize(
    ("paragraphs", "paragraph", "word", "name"),
    [
        (("Paul Ash sold bread. Paul Ash had a mill.", "He moved to Rome in 1902."), 2, "He", "Paul Ash"),
        (("Paul Ash sold bread.", "At the age of nine, he moved to Rome."), 2, "he", "Paul Ash"),
        (("Paul Ash learned at a school where Peter Oak was a teacher. He sang.",), 1, "He", "Paul Ash"),
        (
            ("Paul Ash sold bread.", "He had a mill. Bread was dear in the town of Peter Oak. He left."),
            2,
            "He",
            "Paul Ash",
        ),
        # near misses: somebody else is in sight, the title says more than a name, the other gender
        (("Paul Ash sold bread. Peter Oak had a mill.", "He moved to Rome."), 2, "He", None),
        (("Paul Ash sold bread.", "His brother Peter Oak had a mill. The mill burned. He left."), 2, "He", None),
        (("Paul Ash sold bread.", "She moved to Rome."), 2, "She", None),
        (
            ("Paul Ash sold bread.", "His brother Peter Oak had a mill. He sold it. The mill burned. He left."),
            2,
            "He",
            None,
        ),
        (("Paul Ash sold bread.", "The barn was red. On it was the figure of an Indian. He left."), 2, "He", None),
    ],
)
def test_a_biography_takes_up_whom_it_is_called_after(paragraphs, paragraph, word, name) -> None:
    assert meant(read(*paragraphs, title="Paul Ash"), word, paragraph) == name
    assert meant(read(*paragraphs, title="Paul Ash (baker)"), word, paragraph) == name


def test_a_rare_first_name_of_the_title_makes_its_last_name_a_person() -> None:
    texts = (
        "Nansen studied birds at the Royal Frederick University, where his work earned him a prize.",
        "Nansen wrote to his sister in Bergen when he came home. In 1922 he was awarded a prize for his work.",
    )
    found = read(*texts, title="Fridtjof Nansen")
    assert [(e.name, e.kind.value) for e in found.entities if "Nansen" in e.name] == [("Fridtjof Nansen", "person")]
    assert meant(found, "he", 2) == "Fridtjof Nansen"


def test_the_first_name_of_the_title_tells_the_gender_of_a_last_name_that_is_a_first_name() -> None:
    texts = ("After completing her degree in Oslo, Paul moved to England in 1907.", "Paul came home in 1910.")
    assert [e.gender for e in read(*texts, title="Alice Paul").entities if "Paul" in e.name] == ["female"]


def test_a_report_does_not_take_up_whom_its_headline_names() -> None:
    texts = ("Paul Ash sold bread.", "He moved to Rome.")
    assert meant(read(*texts, title="Why Paul Ash sold bread"), "He", 2) is None


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Baker Paul Ash dies at 97", "Paul Ash"),
        ("Baker Paul Ash, who fed Oslo, dead at 97", "Paul Ash"),
        ("Baker Paul Ash leaves Oslo", None),
    ],
)
def test_an_obituary_takes_up_who_died(title: str, name: str | None) -> None:
    texts = ("Paul Ash sold bread. Paul Ash had a mill.", "The mill was red. He moved to Rome.")
    assert meant(read(*texts, title=title), "He", 2) == name


def test_whom_the_sentence_names_later_is_not_its_he() -> None:
    text = "Paul Ash sold bread. He had a mill. He later criticised Ash for this."
    assert [m.text for m in read(text, title="Paul Ash").mentions if m.form == "pronoun" and m.certainty >= SURE] == [
        "He"
    ]


def test_a_name_at_birth_is_not_whom_the_text_speaks_of() -> None:
    text = "Gordon Berg was a drummer. Gordon Berg was born Peter Edward Berg in Oslo in 1939. His father died in 1943."
    assert meant(read(text), "His") == "Gordon Berg"
