"""A cloze of a whole sentence of the article: a counted figure, a year, a name or a term is taken out.

The words around the gap must show what is missing: the noun that is counted, *in the year*, *the novel*, *the … Prize*,
*is called*. The sentence keeps its words; only an opener such as *However* goes and names are given in full. It is silent
on sentences that need the article (*the family*, *the data*), on ordinary words, and when the missing words stand in the rest.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.facts.model import Facts, Sentence
from quizgen.language.model import Kind
from quizgen.model import Type
from quizgen.questions._common import anchored
from quizgen.questions.clear.context import anchoring, lost
from quizgen.questions.draft import PAST, Draft, Example
from quizgen.questions.single.durable import dates_what_lasts
from quizgen.questions.single.recurring import all_told_twice
from quizgen.questions.sound.standing import alone
from quizgen.questions.wording.gaps import Gap, gaps
from quizgen.questions.wording.prompts import content, doubled, kin
from quizgen.questions.worth.slight import trifling

SHORTEST, LONGEST = 8, 25


def ask(facts: Facts) -> Iterator[Draft]:
    """A cloze for each gap of each sentence that stands alone; the choice of the set takes the best."""
    trifles = trifling(facts)
    for fact in facts.sentences:
        if (
            fact.evidence.text not in trifles
            and alone(fact.text)
            and not fact.loose
            and not undated(fact.text)
            and not (fact.past and counted_from(fact.text))
            and not lost(fact.anchors, fact.text, fact.past)
        ):
            twice = all_told_twice(facts, fact.evidence) or dates_what_lasts(facts, fact.evidence)
            yield from (draft_of(fact, gap) for gap in gaps(fact, facts) if fit(gap, facts) and not (twice and gap.kind is Kind.DATE))


def undated(text: str) -> bool:
    """Whether what counts to the day of the article has no date: *the last three presidents have been tried*; *since 1963 it takes place*."""
    perfect = PERFECT.search(text)
    since = re.search(r"\b[Ss]ince (?:1\d{3}|20\d\d)\b", text)
    return bool(LATEST.search(text)) or (perfect is None) == (since is not None)


PERFECT = re.compile(
    r"\b(?:has|have) (?:all |both |each |\w+ly )?(?:been )?(?!(?:seven|ten|\w+teen|children|hundred|red|open)\b)[a-z]+(?:ed|en)\b"
)
def counted_from(text: str) -> bool:
    """*Within five days, Berg had raised £900*: from which day on? Not where a year is told."""
    return COUNTED_FROM.search(text) is not None and re.search(r"\b(?:1\d{3}|20\d\d)\b", text) is None


COUNTED_FROM = re.compile(
    r"\b(?:[Ww]ithin|[Ii]n|[Aa]fter) (?:just |only |barely |about |the first |an? |the )?(?:[a-z]+|\d+) "
    r"(?:hours|days|weeks|months|years|minutes)(?=,| (?:he|she|it|they)\b)"
)
LISTED = re.compile(r"_____ (?:types|kinds|sorts|species|forms|varieties|categories)\b.*, .+, and ")
"""A count of kinds whose names follow: they can be counted."""
LATEST = re.compile(r"\b[Tt]he last (?:two|three|four|five|six|seven|eight|nine|ten|\d+) ")


def fit(gap: Gap, facts: Facts) -> bool:
    """Whether enough is left around the gap, and nothing that gives it away."""
    left = content(gap.prompt)
    return (
        SHORTEST <= len(gap.prompt.split()) <= LONGEST
        and anchored(gap.prompt)
        and not doubled(gap.prompt)
        and LISTED.search(gap.prompt) is None
        and not any(kind is Kind.PERSON and " " in name and gap.prompt.count(name) > 1 for _, name, kind in facts.names)
        and bool(content(gap.answer))
        and not content(gap.answer) & (left | content(facts.title))
        and not kin(content(gap.answer), left)
        and not {w.removesuffix("s") for w in content(gap.answer)} & {w.removesuffix("s") for w in left}
    )


def draft_of(fact: Sentence, gap: Gap) -> Draft:
    """The draft of one gap."""
    words = len(gap.prompt.split())
    return Draft(
        prompt=gap.prompt, answer=gap.answer, evidence=(fact.evidence,), key=f"sentence|{fact.text[:60]}|{gap.answer}",
        type=Type.CLOZE, kind=gap.kind, accept=gap.accept, worth=fact.worth, fact=fact.text,
        hints=((f"gap: {gap.shown}", 1.0), ("words in the sentence", words / 20), *([(PAST, 1.0)] * fact.past),
            *anchoring(fact.anchors)),
    )  # fmt: skip


EXAMPLES = (
    Example("The Linden Club moved to the tower of the Oak Building in 1924. The Linden Club moved to large new rooms at the Oak Building in 1936."),
    Example("The botanists of Oslo examined three types of coral off Fiji, Acropora, Porites, and Pocillopora."),
    Example(
        "However, most of the salt in the Dead Sea comes from 40 small springs.",
        (("Most of the salt in the Dead Sea comes from _____ small springs.", "40"),),
    ),
    Example(
        "Selma Lagerlöf won the Nobel Prize in Stockholm in 1909.",
        (
            ("Selma Lagerlöf won the Nobel Prize in Stockholm in the year _____.", "1909"),
            ("Selma Lagerlöf won the _____ Prize in Stockholm in 1909.", "Nobel"),
            ("Selma Lagerlöf won the Nobel Prize in the city of _____ in 1909.", "Stockholm"),
        ),
    ),
    Example(
        "Selma Lagerlöf’s election owed much to the disarray in the Democratic Party.",
        (("Selma Lagerlöf’s election owed much to the disarray in the _____ Party.", "Democratic"),),
    ),
    Example(
        "Congress, in 1828, authorized $6,000 for a lighthouse to guide ships through Apalachee Bay to the port of Stockholm.",
        (
            ("Congress, in 1828, authorized $_____ for a lighthouse to guide ships through Apalachee Bay to the port of Stockholm.", "6,000"),
            ("Congress, in the year _____, authorized $6,000 for a lighthouse to guide ships through Apalachee Bay to the port of Stockholm.", "1828"),
            ("Congress, in 1828, authorized $6,000 for a lighthouse to guide ships through _____ Bay to the port of Stockholm.", "Apalachee"),
        ),
    ),
    Example("Within five days, Selma Lagerlöf had sold 40,000 books in Stockholm."),
    Example("Within five days of the Nobel Prize, Selma Lagerlöf sold 40,000 books in Stockholm.", (
        ("Within five days of the Nobel Prize, Selma Lagerlöf sold _____ books in Stockholm.", "40,000"),
        ("Within five days of the Nobel Prize, Selma Lagerlöf sold 40,000 books in the city of _____.", "Stockholm"),
    )),
    Example("A bay where the seals of Stockholm bear many mongrels is called a mongrel bay."),
    Example("Selma Lagerlöf of Sweden won the Nobel Prize in Literature for her tales."),
    Example("The senator moved into Selma Lagerlöf’s old Linden Palace without a penny of money."),
    Example("However, most of it comes from small springs."),
    Example("In 1909 the family moved to Stockholm, where Selma Lagerlöf learned to swim."),
    Example("To cut a long story short, Selma Lagerlöf moved to Stockholm in 1909."),
    Example("Selma Lagerlöf was born about 70 miles north of Stockholm in Sweden."),
    Example("The forest of Selma Lagerlöf along the Dead River is 40 miles away."),
    Example("The last three mayors of Stockholm were born in Uppsala in Sweden."),
    Example(
        "The lake of Selma Lagerlöf in Sweden has seven small islands.",
        (("The lake of Selma Lagerlöf in Sweden has _____ small islands.", "seven"),),
    ),
    Example("Since 1963, the Lagerlöf Festival takes place in Stockholm with music."),
    Example("The first was by Selma Lagerlöf, who moved to the Dead Sea in 1909."),
    Example("On October 19, the salt of the Dead Sea reached the market of Vienna."),
    Example("At the time, the salt of the Dead Sea came from 40 small springs."),
)
