"""Banks written by hand for the tests of the Anki emitter."""

from __future__ import annotations

from datetime import date

from quizgen.model import Article, Bank, Difficulty, Evidence, Question, Quote, Type

PARAGRAPHS = (
    "The harbour of Lindholm was opened by mayor Astrid Berg on 4 May 1911, after nine years of building.",
    "The Lindholm Harbour Authority (LHA) runs three piers; the longest, North Pier, measures 640 metres.",
    "“A harbour is a promise that the sea makes to a town”, the poet Ivar Holm wrote in 1932.",
    "In 1946 the ferry to Vardø began, in 1958 the fish market closed, and in 1974 the container crane came.",
)


def _place(paragraph: int, text: str) -> Evidence:
    start = PARAGRAPHS[paragraph - 1].index(text)
    return Evidence(paragraph, start, start + len(text), text)


ARTICLE = Article(
    id="lindholm",
    title="A Harbour Built by Hand",
    paragraphs=PARAGRAPHS,
    author="Signe Dahl",
    publisher="The Coast Review",
    published=date(2021, 3, 9),
    url="https://coast.example/articles/lindholm?page=1&view=full",
)
QUOTE = Quote(
    "Ivar Holm", "A harbour is a promise that the sea makes to a town", _place(3, PARAGRAPHS[2]), "poet", "write"
)
OPENED = Question(
    id="q1",
    type=Type.SHORT_ANSWER,
    prompt="Who opened the harbour of Lindholm in 1911?",
    answer="Astrid Berg",
    accept=("Berg", "the mayor"),
    evidence=(_place(1, PARAGRAPHS[0]),),
    rule="passive-agent",
    difficulty=Difficulty.EASY,
    score=0.9,
    tags=("people", "north sea"),
)
STANDS_FOR = Question(
    id="q2",
    type=Type.SHORT_ANSWER,
    prompt="What does LHA stand for?",
    answer="Lindholm Harbour Authority",
    evidence=(_place(2, "The Lindholm Harbour Authority (LHA) runs three piers"),),
    rule="abbreviation",
    score=0.95,
)
LONGEST = Question(
    id="q3",
    type=Type.MULTIPLE_CHOICE,
    prompt="How long is North Pier, the longest of Lindholm’s piers?",
    answer="640 metres",
    distractors=("460 metres", "580 metres", "720 metres"),
    evidence=(_place(2, "the longest, North Pier, measures 640 metres"),),
    rule="amount",
    score=0.8,
)
FALSE = Question(
    id="q4",
    type=Type.TRUE_FALSE,
    prompt="The fish market of Lindholm closed in 1946.",
    answer=False,
    correction="The fish market of Lindholm closed in 1958.",
    evidence=(_place(4, "in 1958 the fish market closed"),),
    rule="true-false",
    score=0.7,
)
GAP = Question(
    id="q5",
    type=Type.CLOZE,
    prompt="The harbour of Lindholm was opened by mayor _____ on 4 May 1911, after nine years of building.",
    answer="Astrid Berg",
    evidence=(_place(1, PARAGRAPHS[0]),),
    rule="cloze",
    score=0.6,
)
WHO_SAID = Question(
    id="q6",
    type=Type.SHORT_ANSWER,
    subject="quote",
    prompt="Who wrote in 1932 that “A harbour is a promise that the sea makes to a town”?",
    answer="Ivar Holm",
    accept=("Holm",),
    evidence=(_place(3, PARAGRAPHS[2]),),
    rule="who-said",
    score=0.85,
)
COMPLETE = Question(
    id="q7",
    type=Type.CLOZE,
    subject="quote",
    prompt="“A harbour is a _____ that the sea makes to a town”, the poet Ivar Holm wrote in 1932.",
    answer="promise",
    evidence=(_place(3, PARAGRAPHS[2]),),
    rule="complete-quote",
    score=0.5,
)
MATCH = Question(
    id="q8",
    type=Type.MATCHING,
    prompt="Match each year with what happened in Lindholm.",
    pairs=(
        ("1911", "the harbour was opened"),
        ("1946", "the ferry to Vardø began"),
        ("1958", "the fish market closed"),
        ("1974", "the container crane came"),
    ),
    evidence=(_place(4, PARAGRAPHS[3]), _place(1, PARAGRAPHS[0])),
    rule="matching-years",
    score=0.4,
)
ORDER = Question(
    id="q9",
    type=Type.ORDERING,
    prompt="Put these events in the history of Lindholm’s harbour in order, the earliest first.",
    items=("the harbour opens", "the ferry to Vardø begins", "the fish market closes", "the container crane comes"),
    evidence=(_place(4, PARAGRAPHS[3]),),
    rule="ordering",
    score=0.3,
)
QUESTIONS = (OPENED, STANDS_FOR, LONGEST, FALSE, GAP, WHO_SAID, COMPLETE, MATCH, ORDER)
BANK = Bank(ARTICLE, quotes=(QUOTE,), questions=QUESTIONS)
TYPES = tuple(kind.value for kind in Type)
