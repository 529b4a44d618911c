"""Who said it: asks for the speaker of a quotation.

It quotes whole utterances that say something, word for word; it is silent when the speaker is not certain or the words
would mean little without the article.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.facts.model import Facts
from quizgen.language import lexicon
from quizgen.language.model import Kind
from quizgen.questions._common import content, leaks
from quizgen.questions._frame import ELSEWHERE
from quizgen.questions._quotable import quotable, telling
from quizgen.questions.draft import Draft, Example

GENERIC = lexicon.listed("generic")
PAST = {
    "say": "said", "write": "wrote", "tweet": "tweeted", "tell": "said", "warn": "warned", "add": "said", "argue": "argued",
    "declare": "declared", "state": "stated", "announce": "announced", "claim": "claimed", "predict": "predicted", "explain": "explained",
    "conclude": "concluded", "note": "noted", "insist": "insisted", "call": "said", "read": "said", "ask": "asked", "recall": "recalled",
}  # fmt: skip


KNOWN = 0.5  # the weight of a speaker whom the article is about; a passer-by's words are not worth knowing


def ask(facts: Facts) -> Iterator[Draft]:
    """One question for each quotation that can stand alone."""
    kinds = {number: kind for number, _, kind in facts.names}
    for fact in facts.spoken:
        person = fact.entity is not None and kinds.get(fact.entity) is Kind.PERSON
        clear = quotable(fact.text)
        known = facts.weights.get(fact.speaker.split()[-1].lower(), 0.0) >= KNOWN
        if person and fact.whole and (clear or (known and telling(fact.text))):
            verb = PAST.get(fact.cue, "said")
            words = fact.text.strip().rstrip(",.;:")
            medium = (
                f" on {fact.medium}"
                if fact.medium in ("Twitter", "Facebook", "Instagram", "YouTube", "Telegram")
                else ""
            )
            prompt = f"Who {verb}{medium}, “{words}”?"
            if not leaks(prompt, fact.speaker) and content(fact.speaker) - GENERIC:
                yield Draft(
                    prompt=prompt, answer=fact.speaker, evidence=(fact.evidence,), key=f"said|{fact.text[:60]}", subject="quote",
                    accept=(fact.speaker.split()[-1],) if len(fact.speaker.split()) in (2, 3) else (), kind=Kind.PERSON, worth=fact.worth,
                    fact=f"{fact.speaker}: “{fact.text}”", hints=() if clear else ((ELSEWHERE, 2.0),),
                )  # fmt: skip


EXAMPLES = (
    Example(
        "“Science knows no country and no border,” Louis Pasteur said in Paris.",
        (("Who said, “Science knows no country and no border”?", "Louis Pasteur"),),
    ),
    Example("“We are all with you in our thoughts and prayers at such a time,” Louis Pasteur said in Paris."),
    Example("He called it a “sharp tool” of the trade."),
)
