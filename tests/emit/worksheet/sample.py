"""A bank written by hand, of all six types, on an article of our own: what the printer's tests print."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from quizgen.model import Article, Bank, Evidence, Guide, GuideEntry, Question, Quote, Type

PARAGRAPHS = (
    "Mount Tambora, on the island of Sumbawa in what is now Indonesia, had been quiet for centuries when it began to "
    "rumble in 1812. On the evening of 5 April 1815 came the first great explosion. On the island of Java, more than a "
    "thousand kilometres away, it was taken for cannon fire, and troops were sent out to look for an enemy.",
    "The climax followed on 10 April 1815. Columns of fire rose from the summit, and streams of hot ash and gas ran down "
    "to the sea on all sides. The mountain lost about a third of its height: of some 4,300 metres, 2,850 remained, with "
    "a crater six kilometres wide. The Volcanic Explosivity Index (VEI), a scale from 0 to 8, gives the eruption a 7.",
    "The lieutenant-governor of Java, Sir Stamford Raffles, ordered the British residents of the islands to report what "
    "they had seen. Lieutenant Owen Phillips was sent to Sumbawa with rice. He wrote that “the extreme misery to which "
    "the inhabitants have been reduced is shocking to behold”. The Rajah of Sanggar told him that his village had been "
    "swept away by a whirlwind.",
    "At least 71,000 people died on Sumbawa and the neighbouring island of Lombok, most of them of hunger and disease "
    "after ash had buried the fields. The language of the kingdom of Tambora, which had nothing in common with its "
    "neighbours’ tongues, died with its speakers.",
    "Sulphur dioxide rose into the stratosphere and turned into a veil of fine droplets that went round the Earth. In "
    "1816 the average temperature of the northern hemisphere fell by about half a degree Celsius. In New England snow "
    "fell in June. In Europe grain rotted in the rain, and the price of oats, the fuel of that age’s traffic, soared. "
    "The year is remembered as the Year Without a Summer.",
    "In Mannheim, Karl Drais looked for a way to travel without a horse. On 12 June 1817 he rode his two-wheeled running "
    "machine from the city to an inn on the road to Schwetzingen and back, in less than an hour. Whether the want of "
    "oats gave him the idea is disputed.",
    "By Lake Geneva, rain kept a party of English visitors indoors in June 1816. Lord Byron proposed that each of them "
    "write a ghost story. Mary Godwin, who was eighteen, began the tale that was published in 1818 as Frankenstein; or, "
    "The Modern Prometheus. John Polidori, Byron’s physician, wrote The Vampyre.",
    "Nobody at the time connected the weather with the volcano. In 1920 the American physicist William Jackson "
    "Humphreys linked the cold summer of 1816 with the dust of Tambora. Today ice cores from Greenland and Antarctica "
    "show the sulphur of that year as a distinct layer.",
)

ARTICLE = Article(
    id="tambora",
    title="The Mountain That Stole a Summer",
    subtitle="How an eruption in Indonesia brought hunger to Europe and a monster to literature",
    author="The quizgen team",
    publisher="quizgen",
    published=date(2022, 4, 10),
    paragraphs=PARAGRAPHS,
)


def place(text: str) -> Evidence:
    """Where a text stands in the article."""
    number = next(index for index, paragraph in enumerate(PARAGRAPHS) if text in paragraph)
    start = PARAGRAPHS[number].index(text)
    return Evidence(number + 1, start, start + len(text), text)


def _q(kind: Type, prompt: str, answer: str | bool | None, proof: str, **more: object) -> Question:
    identity = f"{kind[:2]}{abs(sum(ord(char) * (index + 1) for index, char in enumerate(prompt))):x}"
    return Question(id=identity, type=kind, prompt=prompt, answer=answer, evidence=(place(proof),), **more)  # type: ignore[arg-type]


QUESTIONS = (
    _q(Type.MULTIPLE_CHOICE, "On which island does Mount Tambora stand?", "Sumbawa", "on the island of Sumbawa",
       distractors=("Java", "Lombok", "Sumatra")),
    _q(Type.MULTIPLE_CHOICE, "How many people, at least, died on Sumbawa and Lombok?", "71,000",
       "At least 71,000 people died on Sumbawa", distractors=("7,100", "17,000", "710,000")),
    _q(Type.MULTIPLE_CHOICE, "What did people on Java take the first explosion for?", "cannon fire",
       "it was taken for cannon fire", distractors=("a thunderstorm", "an earthquake", "a ship run aground")),
    _q(Type.MULTIPLE_CHOICE, "What did Sir Stamford Raffles order the British residents of the islands to do?",
       "to report what they had seen of the eruption", "ordered the British residents of the islands to report",
       distractors=("to send rice to the hungry villages of Sumbawa", "to look for an enemy off the coast of Java",
                    "to bring the inhabitants of Lombok to safety")),
    _q(Type.MULTIPLE_CHOICE, "Who linked the cold summer of 1816 with Tambora’s dust in 1920?",
       "William Jackson Humphreys", "In 1920 the American physicist William Jackson Humphreys linked",
       distractors=("Sir Stamford Raffles", "Owen Phillips", "Karl Drais")),
    _q(Type.TRUE_FALSE, "The eruption reached its climax on 10 April 1815.", True, "The climax followed on 10 April 1815."),
    _q(Type.TRUE_FALSE, "John Polidori wrote Frankenstein.", False, "John Polidori, Byron’s physician, wrote The Vampyre.",
       correction="John Polidori wrote The Vampyre."),
    _q(Type.TRUE_FALSE, "In New England snow fell in August 1816.", False, "In New England snow fell in June.",
       correction="In New England snow fell in June 1816."),
    _q(Type.TRUE_FALSE, "The Volcanic Explosivity Index runs from 0 to 8.", True, "a scale from 0 to 8"),
    _q(Type.CLOZE, "The year 1816 is remembered as the Year Without a _____.", "Summer",
       "The year is remembered as the Year Without a Summer."),
    _q(Type.CLOZE, "Sulphur dioxide rose into the _____ and turned into a veil of fine droplets that went round the Earth.",
       "stratosphere", "Sulphur dioxide rose into the stratosphere"),
    _q(Type.CLOZE, "Of Tambora’s height of some 4,300 metres, _____ remained after the eruption.", "2,850",
       "of some 4,300 metres, 2,850 remained"),
    _q(Type.CLOZE, "The price of _____, the fuel of that age’s traffic, soared.", "oats", "the price of oats"),
    _q(Type.SHORT_ANSWER, "What does VEI stand for?", "Volcanic Explosivity Index", "The Volcanic Explosivity Index (VEI)"),
    _q(Type.SHORT_ANSWER, "Who proposed by Lake Geneva that each of the party write a ghost story?", "Lord Byron",
       "Lord Byron proposed that each of them write a ghost story.", accept=("Byron",)),
    _q(Type.SHORT_ANSWER, "In what year was Frankenstein published?", "1818", "published in 1818"),
    _q(Type.SHORT_ANSWER, "Who wrote of “the extreme misery to which the inhabitants have been reduced”?",
       "Lieutenant Owen Phillips", "Lieutenant Owen Phillips was sent to Sumbawa with rice.", accept=("Owen Phillips",),
       subject="quote"),
    _q(Type.SHORT_ANSWER, "Why did most of the victims on Sumbawa and Lombok die?",
       "of hunger and disease, because ash had buried the fields, so that there was nothing left to eat or to sow",
       "most of them of hunger and disease"),
    _q(Type.MATCHING, "Match each person with what he or she did.", None, "Karl Drais looked for a way",
       pairs=(("Karl Drais", "rode a two-wheeled running machine"), ("Mary Godwin", "began Frankenstein at eighteen"),
              ("Owen Phillips", "brought rice to Sumbawa"), ("John Polidori", "wrote The Vampyre"),
              ("Stamford Raffles", "governed Java")),
       distractors=("drew the first map of the crater",)),
    _q(Type.ORDERING, "Put these events in order.", None, "The climax followed on 10 April 1815.",
       items=("Tambora begins to rumble.", "The first great explosion is heard on Java.", "Snow falls in New England in June.",
              "Karl Drais rides to an inn on the road to Schwetzingen.", "Frankenstein is published.")),
)  # fmt: skip

GUIDE = Guide(
    people=(
        GuideEntry("Sir Stamford Raffles", "lieutenant-governor of Java", place("Sir Stamford Raffles")),
        GuideEntry("Owen Phillips", "British lieutenant who brought rice to Sumbawa", place("Owen Phillips")),
        GuideEntry("Karl Drais", "rider of the first running machine", place("Karl Drais")),
        GuideEntry("Lord Byron", "English visitor by Lake Geneva", place("Lord Byron")),
        GuideEntry("John Polidori", "Byron’s physician, author of The Vampyre", place("John Polidori")),
        GuideEntry("William Jackson Humphreys", "American physicist", place("William Jackson")),
    ),
    terms=(
        GuideEntry("VEI", "Volcanic Explosivity Index, a scale from 0 to 8", place("The Volcanic Explosivity Index")),
        GuideEntry("Year Without a Summer", "the year 1816", place("Year Without a Summer")),
    ),
    timeline=(
        GuideEntry("1812", "Tambora begins to rumble.", place("rumble in 1812")),
        GuideEntry("5 April 1815", "The first great explosion is heard on Java.", place("5 April 1815")),
        GuideEntry("10 April 1815", "The eruption reaches its climax.", place("10 April 1815")),
        GuideEntry(
            "June 1816", "Snow falls in New England; ghost stories are told by Lake Geneva.", place("June 1816")
        ),
        GuideEntry("12 June 1817", "Karl Drais rides out of Mannheim.", place("12 June 1817")),
        GuideEntry("1818", "Frankenstein is published.", place("1818")),
        GuideEntry("1920", "Humphreys links the cold summer with the volcano.", place("In 1920")),
    ),
)

_MISERY = "the extreme misery to which the inhabitants have been reduced is shocking to behold"
QUOTES = (Quote("Owen Phillips", _MISERY, place(_MISERY), role="British lieutenant", cue="write"),)

BANK = Bank(ARTICLE, QUOTES, QUESTIONS, GUIDE)


def many(count: int) -> Bank:
    """A bank of ``count`` questions: the sample's again and again, each with a text of its own."""
    questions = tuple(
        replace(question, id=f"{question.id}{number}", prompt=f"{question.prompt} ({number})")
        for number, question in zip(range(count), QUESTIONS * (count // len(QUESTIONS) + 1), strict=False)
    )
    return replace(BANK, questions=questions)
