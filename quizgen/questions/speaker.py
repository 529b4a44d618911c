"""Who said it: asks for the speaker of a quotation.

It quotes whole utterances on the article's subject, word for word, and says what the speaker is where the name alone says little;
it is silent on the words of passers-by, of spokesmen and of those who are only named and say nothing of what the title names, when
the speaker is not certain and when the words would mean little without the article.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.facts.model import Facts, Spoken
from quizgen.language.model import Kind
from quizgen.questions.clear.frame import ELSEWHERE, OURS
from quizgen.questions.draft import IN_TITLE, Draft, Example
from quizgen.questions.told.quotable import (
    GROUP,
    by_itself,
    clear,
    colourless,
    fit,
    its_open,
    on_subject,
    printed,
    quotable,
    says_enough,
    sound,
    telling,
    understood,
    unexplained,
    whole_thought,
)
from quizgen.questions.told.voices import CENTRAL, called, kind_of, passer_by, weight, worth_knowing
from quizgen.questions.wording.answers import family_first
from quizgen.questions.wording.prompts import content, leaks
from quizgen.questions.worth.introduced import introduced, mouthpiece, of_title

PAST = {
    "say": "said", "write": "wrote", "tweet": "tweeted", "tell": "said", "warn": "warned", "add": "said", "argue": "argued",
    "declare": "declared", "state": "stated", "announce": "announced", "claim": "claimed", "predict": "predicted", "explain": "explained",
    "conclude": "concluded", "note": "noted", "insist": "insisted", "call": "said", "read": "said", "ask": "asked", "recall": "recalled",
}  # fmt: skip


MEDIA = ("Twitter", "Facebook", "Instagram", "YouTube", "Telegram")


def ask(facts: Facts) -> Iterator[Draft]:
    """One question for each quotation of substance by somebody who counts in the article."""
    for fact in facts.spoken:
        if person_unknown(fact, facts):
            continue
        sure = worth_quoting(fact, facts)
        if not sure and not passable(fact, facts):
            continue
        medium = f" on {fact.medium}" if fact.medium in MEDIA else ""
        person = kind_of(fact, facts) is Kind.PERSON
        verb = PAST.get(fact.cue, "said") if person else "stated"
        prompt = f"{called(fact, facts)} {verb}{medium}, “{printed(fact.text)}”?"
        if not leaks(prompt, fact.speaker):
            yield Draft(
                prompt=prompt, answer=fact.speaker, evidence=(fact.evidence,), key=f"said|{fact.text[:60]}", subject="quote",
                accept=accepted(fact, facts), kind=kind_of(fact, facts), worth=fact.worth,
                fact=f"{fact.speaker}: “{fact.text}”", hints=hints(fact, facts, sure),
            )  # fmt: skip


def person_unknown(fact: Spoken, facts: Facts) -> bool:
    """Whether a person only speaks for others, or is only named and says nothing of what the title names, so that nobody need know who it was."""
    if kind_of(fact, facts) is not Kind.PERSON or weight(fact, facts) >= CENTRAL:
        return False
    return mouthpiece(fact, facts) or not (introduced(fact, facts) or of_title(fact.text, facts.title))


def accepted(fact: Spoken, facts: Facts) -> tuple[str, ...]:
    """Other right answers: a person's last name."""
    words = re.sub(r",? (?:Jr|Sr)\.?$", "", fact.speaker).split()
    return (family_first(fact.speaker) or words[-1],) if kind_of(fact, facts) is Kind.PERSON and len(words) in (2, 3) else ()


def hints(fact: Spoken, facts: Facts, sure: bool) -> tuple[tuple[str, float], ...]:
    """What the ranker is told of the quotation: whether it points to what was said before, and who speaks."""
    known = ((IN_TITLE, 1.0),) if content(fact.speaker) & content(facts.title) else ()
    ours = ((OURS, 1.0),) if in_place(fact) else ()
    found = (*known, *ours, *(() if quotable(fact.text) else ((ELSEWHERE, 2.0),)))
    if sure:
        return found
    least = () if worth_knowing(fact, facts) else ((MINOR, 1.0),)
    points = () if clear(fact.text) and not unexplained(fact, facts) else ((POINTS, 2.0),)
    return (*known, (ELSEWHERE, 2.0), (PASSABLE, 1.0), *least, *points)


def in_place(fact: Spoken) -> bool:
    """Whether the words speak of *us*, or of *the N*: only the article says whom or which."""
    return bool(fact.definites) or GROUP.search(fact.text) is not None


PASSABLE = "a quotation that needs its article"
MINOR = "the speaker is named in passing"
POINTS = "the quotation points to what was said"


def worth_quoting(fact: Spoken, facts: Facts) -> bool:
    """Whether a question can rest on the quotation: whole, on the article's subject, clear, and by somebody worth knowing."""
    return (
        fact.whole
        and (quotable(fact.text) or telling(printed(fact.text)))
        and by_itself(fact, facts)
        and sound(fact.text, facts)
        and on_subject(fact, facts)
        and worth_knowing(fact, facts)
        and whole_thought(fact, facts)
        and not of_himself(fact, facts)
        and not colourless(fact, facts)
    )


def passable(fact: Spoken, facts: Facts) -> bool:
    """Whether somebody by full name, no passer-by, says a whole thought on the article's subject that its title makes clear enough."""
    text = printed(fact.text)
    person = kind_of(fact, facts) is Kind.PERSON and " " in fact.speaker and " and " not in fact.speaker
    return (
        fact.whole
        and person
        and not passer_by(fact, facts)
        and fit(text)
        and understood(text)
        and not its_open(text)
        and by_itself(fact, facts)
        and sound(fact.text, facts)
        and (on_subject(fact, facts) or says_enough(fact, facts))
        and whole_thought(fact, facts)
        and not of_himself(fact, facts)
        and not colourless(fact, facts)
    )


STANCE = re.compile(
    r"I(?:[’']m| am)? (?:really |strongly |firmly |also |certainly |still )?(?:believe|count on|urge|call (?:on|for)|support|oppose|reject|condemn|fear|doubt|"
    r"expect|think|confident|convinced|sure|worried|concerned|afraid|optimistic)\b"
)
"""*I count on Turkey to act with restraint*: what somebody holds, not what befell him."""


def of_himself(fact: Spoken, facts: Facts) -> bool:
    """Whether somebody whom the article is not about speaks of himself: *“I thought the lines were going to be long”*."""
    if STANCE.match(fact.text) and " " in fact.role and not re.search(r"\b(?:me|my)\b|, I\b", fact.text):
        return False
    return re.search(r"^(?:I|My)\b|, I\b", fact.text) is not None and weight(fact, facts) < CENTRAL


EXAMPLES = (
    Example(
        "“Science knows no country and no border,” Louis Pasteur said in Paris.",
        (("Who said, “Science knows no country and no border”?", "Louis Pasteur"),),
    ),
    Example(
        "Linden lost its quarry.\n\n“The quarry has fed every family in Linden since 1820,” said Anna Berg, the mayor of Linden.",
        (("Who said, “The quarry has fed every family in Linden since 1820”?", "Anna Berg"),),
    ),
    Example(
        "Linden lost its quarry.\n\n“The quarry has fed every family in Linden since 1820,” said Anna Berg, a historian from Linden.",
        (("Which historian from Linden said, “The quarry has fed every family in Linden since 1820”?", "Anna Berg"),),
    ),
    Example(
        "Linden lost its quarry.\n\n“The quarry has fed every family in Linden since 1820,” said Anna Berg, a farmer from Linden."
    ),
    Example("Linden lost its quarry.\n\n“When the quarry of Linden closed in the year 2009,” said Anna Berg, the mayor of Linden, “we lost a friend.”"),
    Example("Linden lost its quarry.\n\n“I walked past the quarry of Linden two times each morning,” said Anna Berg, the baker of Linden."),
    Example("“We are all with you in our thoughts and prayers at such a time,” Louis Pasteur said in Paris."),
    Example("Linden lost its quarry.\n\n“The quarry has fed every family in Linden since 1820,” said Anna Berg, a 56-year-old baker."),
    Example(
        "Linden lost its quarry.\n\n“To all of us in Linden the quarry says, ‘I am strong. I will stay.’ It is good to know that some of the "
        "things that we love will last,” "
        "said Anna Berg, the mayor of Linden.",
        (("Who said, “To all of us in Linden the quarry says, ‘I am strong. I will stay.’”?", "Anna Berg"),),
    ),
    Example(
        "Linden lost its quarry.\n\n“The quarry has fed every family in Linden since 1820,” said Anna Berg, a geologist of tools that cut stone.",
        (("Who said, “The quarry has fed every family in Linden since 1820”?", "Anna Berg"),),
    ),
    Example(
        "Linden lost its quarry.\n\n“I believe that the quarry of Linden will open for visitors,” said Anna Berg, the mayor of Linden.",
        (("Who said, “I believe that the quarry of Linden will open for visitors”?", "Anna Berg"),),
    ),
    Example("Linden lost its quarry.\n\n“The quarry will bring that experience to all of Linden,” said Anna Berg, the mayor of Linden."),
    Example("Linden lost its quarry.\n\n“Women of Linden, people that have been to the quarry,” said Anna Berg, the mayor of Linden."),
    Example("Linden lost its quarry.\n\n“We would all want to know a lot more of Linden,” said Anna Berg, the mayor of Linden."),
    Example("Linden lost its quarry.\n\n“I filled out a few long forms with my real details,” said Anna Berg, the mayor of Linden."),
    Example("Linden lost its quarry. A cloud hung over it. A horn was heard. “The quarry has fed every family in Linden since 1820,” said Anna Berg."
            "\n\nThe quarry fed Linden.\n\nThe quarry fed Linden well."),
    Example("Linden lost its quarry.\n\n“The worst in terms of dust and noise in Linden is over,” said Anna Berg, the mayor of Linden."),
    Example("Linden lost its quarry.\n\n“The quarry has fed every family in Linden since 1820,” said Anna Berg, a spokeswoman for Linden Stone."
            "\n\nThe quarry fed Linden.\n\nThe quarry fed Linden well."),
    Example("He called it a “sharp tool” of the trade."),
)
