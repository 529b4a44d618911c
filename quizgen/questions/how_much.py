"""How much: asks for a sum of money, a price or a percentage.

*OPEC raised the price by 70 %* → *By what percentage did OPEC raise the price?* It keeps what the share is a share of
(*What percentage of the vote …?*) and is silent on sums that stand for other things.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quizgen.facts.model import Clause, Facts, Slot
from quizgen.language.realise import question, say
from quizgen.questions._common import asked, draft
from quizgen.questions.clear.report import of_the_day, one_event, perhaps, placed
from quizgen.questions.draft import Draft, Example
from quizgen.questions.single.certain import YEAR, clean, year_told
from quizgen.questions.single.unique import beside, clear, clear_subject, named_inside, pinned, plain, telling
from quizgen.questions.told.earmarked import earmarked
from quizgen.questions.wording.kept import holds
from quizgen.questions.wording.prompts import content

ABOUT = r"(?:about |around |some |nearly |almost |over |roughly |approximately |more than |less than |at least |up to |just |only |a mere |an estimated )*"
SHARE = re.compile(
    rf"(?P<amount>{ABOUT}(?:between [\d.]+ and )?(?:[\d.,]+|[a-z-]+) ?(?:%|percent|per cent))(?: (?P<rest>(?:of|between|per|in|from) .+))?$"
)
_PART = "(?:one|two|three|four|five|a|an) (?:half|third|quarter|fifth|sixth|seventh|eighth|tenth)s?|[a-z]+-(?:third|quarter|fifth|eighth|tenth)s?|half"
_NUMBER = "(?:two|three|four|five|six|seven|eight|nine|ten|\\d+)"
FRACTION = re.compile(
    rf"(?P<amount>{ABOUT}(?:{_PART}))(?: of | (?=the ))(?P<whole>.+)$|(?P<ratio>{ABOUT}(?:one|\d+) (?:in|out of)(?: every)? {_NUMBER}) (?P<all>[A-Za-z].+)$",
    re.I,
)
SCALE = "(?: (?:hundred|thousand|million|billion|trillion|lakh|crore))?"
CURRENCIES = "(?:dollars|euros|pounds|yen|francs|marks|rupees|roubles|rubles)"
SUM = re.compile(
    rf"(?P<amount>{ABOUT}(?:(?:US|A|C|NZ)?[$€£]|Rs ?)[\d.,]+{SCALE}|{ABOUT}[\d.,]+{SCALE} {CURRENCIES})"
    r"(?P<each> an? \w+| per \w+)?(?: (?P<rest>(?:in|of) .+))?$"
)
SHARE_WORDS = {
    "": "what percentage",
    "by": "by what percentage",
    "to": "to what percentage",
    "at": "at what percentage",
    "for": "for what percentage",
    "with": "with what percentage",
}
SUM_WORDS = {
    "": "how much",
    "for": "for how much",
    "at": "at what price",
    "to": "to how much",
    "by": "by how much",
    "from": "from how much",
    "with": "with how much",
}


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount's question word, the amount itself, and what goes to the end of the question."""

    word: str
    amount: str
    rest: str = ""


def ask(facts: Facts) -> Iterator[Draft]:
    """One question for each amount of money or percentage."""
    for clause in (of_the_day(facts, c) for c in asked(facts)):
        yield from earmarked(facts, clause)
        share = SHARE.match(say(clause.subject, set()))
        if share and share["rest"] and clear(clause.subject):
            yield from one(facts, clause, None, Amount(f"what percentage {share['rest']}", share["amount"]))
        part = FRACTION.match(say(clause.subject, set()))
        if part and clear(clause.subject):
            whole = part["whole"] or part["all"]
            yield from one(facts, clause, None, Amount(f"what share of {whole}", part["amount"] or part["ratio"]))
        for slot in clause.slots:
            if (
                slot.role in ("object", "prep", "attribute", "adverb")
                and clear_subject(clause.subject)
                and clear(slot.phrase)
            ):
                found = share_of(slot) or sum_of(clause, slot)
                if found and (
                    named_inside(clause.subject)
                    or clause.source
                    or any(telling(s.phrase) for s in clause.slots if s is not slot)
                ):
                    yield from one(facts, clause, slot, found)


def one(facts: Facts, clause: Clause, focus: Slot | None, asked_for: Amount) -> Iterator[Draft]:
    """The question about one amount."""
    slots = beside(clause, focus)
    if slots and focus is not None and focus.prep in OTHER:  # *raise by 70% to what?* asks two things
        slots = [s for s in slots if s.prep != OTHER[focus.prep] or not re.search(r"\d", s.phrase.text) or YEAR.search(s.phrase.text)]
    if focus is None and slots is not None and not any(s.phrase.issues for s in clause.slots):
        slots = list(clause.slots)  # *is used to grow crops to feed animals*: a share is of just this
    phrase = clause.subject if focus is None else focus.phrase
    about = f"{asked_for.word} {asked_for.rest} {clause.subject.text if focus else ''}"
    if slots is None:
        return
    general = focus is None and in_general(clause, slots) and len(content(about)) > LEAST
    sure = general or pinned(clause, focus, slots) or clause.verb.lemma == "cost" or re.search(r"[A-Z\d]", about) is not None
    if not sure and not (focus is not None and one_event(facts, clause, [*slots, focus])):
        return
    dated = year_told(slots) or clause.source is not None
    if clause.verb.tag in ("VBZ", "VBP") and clause.verb.lemma != "cost" and not (dated or general):
        return  # a figure of today is another one tomorrow
    amount = re.sub(r"^(only|just|a mere) ", "", asked_for.amount)
    prompt = question(plain(clause), focus, asked_for.word, slots, plural=focus is None)
    prompt = f"{prompt.removesuffix('?')} {asked_for.rest}".strip() + "?"
    found = draft(clause, phrase, prompt, "amount", answer=amount, accept=spellings(amount))
    if re.search(r"percentage (?:was|were|is|are) the .*\brates?\b", prompt):
        return  # a rate is no percentage of something
    if re.search(r" and (?:about |nearly )?[\d.]+ ?(?:%|per ?cent)", prompt):
        return  # *82% of men and 54% of women*: two shares
    found = perhaps(found) if general and not dated else found if sure else placed(found, slots)
    if found is not None and clean(prompt, amount):
        yield found


def in_general(clause: Clause, slots: Sequence[Slot]) -> bool:
    """*One third of the world's arable land is used to grow fodder*: what holds, with all that is said of it."""
    verb = clause.verb
    lasting = holds(clause) or verb.finite in ("can", "may")
    return lasting and not verb.progressive and bool(slots) and all(s in slots for s in clause.slots)


LEAST = 2  # words of content that say of what a share is
OTHER = {"to": "by", "by": "to"}  # by how much and to how much tell one rise


WEIGHED = frozenset(["weigh", "lose", "gain", "lift"])


def is_weight(clause: Clause, amount: str, rest: str) -> bool:
    """Whether pounds are a weight: *was paid 500 pounds of gold*, *weighed 82 pounds*; *500 pounds of his savings* is a sum."""
    matter = re.match(r"of (?!(?:the|his|her|its|their|a|an|my|our)\b)[a-z]+", rest) and " money" not in rest
    return amount.endswith("pounds") and bool(matter or clause.verb.lemma in WEIGHED)


def share_of(slot: Slot) -> Amount | None:
    """A percentage: *what percentage of the vote*, *by what percentage … between 1914 and 1919*."""
    found = SHARE.match(say(slot.phrase, set()))
    word = SHARE_WORDS.get(slot.prep, "") if found else ""
    if not found or not word:
        return None
    word = "by what percentage" if slot.role == "adverb" else word  # *sales rose 12%*
    rest = found["rest"] or ""
    return (
        Amount(f"{word} {rest}", found["amount"])
        if rest.startswith(("of ", "per "))
        else Amount(word, found["amount"], rest)
    )


def sum_of(clause: Clause, slot: Slot) -> Amount | None:
    """A sum: *how much money*, *how much prize money*, *to how much a barrel*."""
    found = SUM.match(say(slot.phrase, set()))
    word = SUM_WORDS.get(slot.prep, "") if found else ""
    if not found or not word:
        return None
    rest, each = re.sub(r"^in (?:total|all)\b ?", "", found["rest"] or ""), found["each"] or ""
    if is_weight(clause, found["amount"], rest):
        return None
    if word in ENDS and IN_YEAR.fullmatch(rest):
        return Amount(f"{word}{each} {rest}", found["amount"])  # *from how much in 1978 did it grow to …?*
    if word != "how much":
        return Amount(f"{word}{each}" if word != "at what price" else word, found["amount"], rest)
    thing = rest.startswith("in ") and not re.match(r"in (the|\d|[A-Z])", rest) and not rest.endswith("s")
    noun = "" if clause.verb.lemma == "cost" else rest.removeprefix("in ") if thing else "money"
    return Amount(f"how much {noun}{each}".strip().replace("  ", " "), found["amount"], "" if thing else rest)


ENDS = frozenset(("from how much", "to how much"))
IN_YEAR = re.compile(r"(?:in|by) \d{4}")


def spellings(amount: str) -> tuple[str, ...]:
    """Other right forms: without *nearly*, *percent* for *%*."""
    bare = re.sub(
        r"^(?:(?:about|around|some|nearly|almost|roughly|approximately|just|only|a mere|an estimated) )*", "", amount
    )
    sign = re.sub(r" ?(percent|per cent)$", "%", bare)
    words = re.sub(r"%$", " percent", bare)
    return tuple(dict.fromkeys(f for f in (bare, sign, words) if f != amount))


EXAMPLES = (
    Example("Ivar the Red was paid 15,000 pounds of gold by Harald Hardrada in 1045."),
    Example("Ivar the Red weighed 82 pounds in 1045."),
    Example(
        "OPEC raised the posted price of oil by 70% in 1973.",
        (("By what percentage did OPEC raise the posted price of oil in 1973?", "70%"),),
    ),
    Example(
        "OPEC raised the posted price of oil by 70% to $5.11 a barrel in 1973.",
        (
            ("By what percentage did OPEC raise the posted price of oil in 1973?", "70%"),
            ("To how much a barrel did OPEC raise the posted price of oil in 1973?", "$5.11"),
        ),
    ),
    Example(
        "In the last week of March 2010, 20% of American households had no telephone.",
        (("What percentage of American households had no telephone in the final week of March 2010?", "20%"),),
    ),
    Example(
        "Abraham Lincoln won 40 percent of the popular vote in the election of 1860.",
        (("What percentage of the popular vote in the election of 1860 did Abraham Lincoln win?", "40 percent"),),
    ),
    Example(
        "The population of Vienna fell by 12 percent between 1914 and 1919.",
        (("By what percentage did the population of Vienna fall between 1914 and 1919?", "12 percent"),),
    ),
    Example(
        "The Sydney Opera House cost about $102 million.",
        (("How much did the Sydney Opera House cost?", "about $102 million"),),
    ),
    Example(
        "Anna Berg won the Tyrolean primary with 25.7% of the vote.",
        (("With what percentage of the vote did Anna Berg win the Tyrolean primary?", "25.7%"),),
        title="Primary in South Tyrol ends in a surprise",
    ),
    Example(
        "Sales of Vienna coffee rose 12% in 2004.",
        (("By what percentage did sales of Vienna coffee rise in 2004?", "12%"),),
    ),
    Example("In 2001, 82.9% of the men and 54.2% of the women of Kerala were literate."),
    Example(
        "Two thirds of Norwegian farmers keep sheep.", (("What share of Norwegian farmers keep sheep?", "two thirds"),)
    ),
    Example("One third of them keep sheep."),
    Example(
        "Norway's trade grew from $20 million in 1900 to $3 billion by 1960.",
        (("From how much in 1900 did Norway's trade grow to $3 billion by 1960?", "$20 million"),),
    ),
    Example(
        "In 1911 Roald Amundsen asked the Norwegian Parliament to grant $5,000 for the repair of the Fram.",
        (("How much did Roald Amundsen ask the Norwegian Parliament to grant for the repair of the Fram in 1911?", "$5,000"),),
    ),
    Example("In 1911 Roald Amundsen asked the Norwegian Parliament to grant it $5,000 and more men."),
    Example("In 1911 they asked the Norwegian Parliament to grant $5,000 for the repair of the Fram."),
    Example(
        "About 80% of train crashes can be ascribed to human error.",
        (("What percentage of train crashes can be ascribed to human error?", "about 80%"),),
    ),
    Example("One in five Norwegian farmers keeps sheep.", (("What share of Norwegian farmers keeps sheep?", "one in five"),)),
    Example("In 2008 the ruling party of Angola won 82%."),
    Example("OPEC raised the posted price of oil by a lot."),
)
