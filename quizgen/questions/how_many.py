"""How many: asks for the number of people or things in a statement.

*The league has 24 members* → *How many members does the league have?* It keeps the noun and its complements with the question. It is silent on vague numbers
(*several*, *one*) and on ages.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.facts.model import Clause, Facts, Phrase, Slot
from quizgen.language import lexicon
from quizgen.language.inflect import IRREGULAR
from quizgen.language.model import Kind
from quizgen.language.realise import question, say
from quizgen.questions._common import asked, draft
from quizgen.questions.clear.report import is_report, of_the_day, one_event, perhaps, placed
from quizgen.questions.draft import Draft, Example
from quizgen.questions.single.certain import clean
from quizgen.questions.single.unique import LIGHT, TRIVIAL, beside, clear_subject, dated, named_inside, telling
from quizgen.questions.wording.answers import stands_alone
from quizgen.questions.wording.prompts import content

NOUN = 6
AFTER = re.compile(r",? (?:with|throughout|that|which|who|whose|in|from) ")
ENOUGH = 5  # words of content that tell which occasion is meant
FEW = 2


def ask(facts: Facts) -> Iterator[Draft]:
    """One question for each counted subject, object or object of a preposition."""
    for clause in (of_the_day(facts, c) for c in asked(facts)):
        yield from share(clause)
        if counted(clause.subject):
            yield from one(facts, clause, clause.subject, None)
        for slot in clause.slots:
            if slot.role in ("object", "attribute", "prep") and counted(slot.phrase) and clear_subject(clause.subject):
                yield from one(facts, clause, slot.phrase, slot)


def share(clause: Clause) -> Iterator[Draft]:
    """*How many of the 20,000 soldiers were Normans?*"""
    found = SHARE.match(clause.subject.text)
    slots = beside(clause, None) if found else None
    if (
        found
        and slots
        and stands_alone(clause.subject)
        and named_inside(clause.subject)
        and clause.verb.lemma not in ("say", "think")
    ):
        said = say(clause.subject, set()).removeprefix(found.group(1)).strip()
        made = draft(
            clause,
            clause.subject,
            question(clause, None, f"how many {said}", slots, plural=True),
            "share",
            answer=found.group(1),
        )
        if made is not None:
            yield made


_WORDS = "three|four|five|six|seven|eight|nine|ten|eleven|twelve"
SHARE = re.compile(
    rf"((?:(?:about|nearly|almost|some|more than|at least) )?(?:\d[\d,.]*|[a-z-]+ (?:hundred|thousand|million)|{_WORDS})) (?:out )?of the "
)


def counted(phrase: Phrase) -> bool:
    """Whether a number that can be asked for counts the phrase."""
    number, noun = numeral(phrase)
    measured = phrase.unit != "" and not (phrase.unit == "measure" and " of " in noun)
    sum_told = phrase.text.startswith(TOTAL)
    return bool(
        number and noun and (sum_told or (phrase.number and phrase.plural)) and stands_alone(phrase) and not measured and len(phrase.parts) == 1
        and len(AFTER.split(noun)[0].split()) <= NOUN and number.lower() not in ("one", "two", "both")
    )  # fmt: skip


def numeral(phrase: Phrase) -> tuple[str, str]:
    """The number with its approximators and what it counts: *more than 2 million*, *people*."""
    found = NUMERAL.match(phrase.text.removeprefix(TOTAL))
    return (found.group(1), found.group(2)) if found else ("", "")


TOTAL = "a total of "
_ABOUT = "about|around|some|nearly|almost|over|roughly|approximately|more than|fewer than|less than|at least|up to|only|just|all|an estimated"
_LOW = r"\d[\d,.]*|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_SCALE = "hundred|thousand|million|billion|trillion"
NUMERAL = re.compile(
    rf"((?:(?:{_ABOUT}) )*(?:(?:{_LOW}) (?:to|or) )?"
    rf"(?:\d[\d,.]*(?: (?:{_SCALE}))?|[a-z-]+ (?:{_SCALE})|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]+)?|"
    r"three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen)) (\D.*)$", re.I,
)  # fmt: skip


def one(facts: Facts, clause: Clause, phrase: Phrase, focus: Slot | None) -> Iterator[Draft]:
    """The question about one counted phrase."""
    slots = beside(clause, focus)
    if slots is None:
        return
    sure = focus is None or counts_once(clause, focus, slots)
    if not sure and not (focus is not None and one_event(facts, clause, [*slots, focus])):
        return
    general = focus is None and in_general(clause, slots)
    if focus is None and not general and too_little(phrase, slots):
        return
    if clause.verb.lemma in ARRIVING and not any(s.role in ("place", "prep", "object", "adverb") for s in slots if s is not focus):
        return  # where?
    if of_a_moment(facts, clause) or goes_on(facts, clause) or running(clause):
        return
    figure, noun = numeral(phrase)
    noun = noun.removesuffix(" each")
    noun = noun if len(noun.split()) <= NOUN else AFTER.split(noun)[0]
    if focus is not None and left_participle(clause, noun):
        return
    wh = f"{focus.prep if focus else ''} how many {noun}".strip()
    number = re.sub(r"^(only|just|all) ", "", figure)
    noun = re.sub(r"^([a-z ]+s) [a-z]+(?<!th)ing$", r"\1", noun)  # *huge deposits covering* an area that was left out
    if clause.verb.lemma == "be" and " per " in noun:
        return  # *is nine people per square kilometre*
    if noun.split()[-1] in MONEY:
        return  # *how much* asks for sums
    found = draft(
        clause, phrase, question(clause, focus, wh, slots, plural=True), "number", answer=number, accept=figures(number)
    )
    found = perhaps(found) if general and too_little(phrase, slots) else found if sure else placed(found, slots)
    if found is not None and clean(found.prompt, number):
        yield found


def too_little(phrase: Phrase, slots: list[Slot]) -> bool:
    """Whether neither a year nor enough words tell on which occasion so many did it."""
    if dated(slots) or any(re.search(r"\d{4}", s.phrase.text) for s in slots):
        return False
    return len(content(" ".join(s.phrase.text for s in slots))) < (FEW if scant(phrase, slots) else ENOUGH)


def in_general(clause: Clause, slots: list[Slot]) -> bool:
    """*Around one million indigenous people live in the Amazon rainforest*: what holds, where, with a name or a few words."""
    verb, said = clause.verb, " ".join(s.phrase.text for s in slots)
    lasting = verb.tag in ("VBZ", "VBP") and not (verb.modal or verb.progressive or verb.finite in ("has", "have") or verb.lemma in VAGUE)
    return lasting and clause.source is None and (any(telling(s.phrase) for s in slots) or len(content(said)) > FEW)


VAGUE = TRIVIAL - {"live", "own", "attend"} | LIGHT | frozenset(("remain", "be"))


def left_participle(clause: Clause, noun: str) -> bool:
    """Whether a participle would stand between what is counted and the verb: *How many poems included did Anna Berg have?*"""
    found = LEFT.match(noun)
    if found is None or (found.end() < len(noun) and clause.verb.lemma != "have"):
        return False  # *How many venues suited for weddings does the hotel feature?*
    return found.group(1).endswith("ed") or found.group(1) in PARTICIPLES


LEFT = re.compile(r"(?:[\w’'-]+ )*?(?:[\w’'-]+s|people|children|women|men) ([a-z]+)(?= (?:with|in|by|at|to|from|on|under|for|as) |$)")
PARTICIPLES = lexicon.listed("participles-only") | frozenset(IRREGULAR.values())


def of_a_moment(facts: Facts, clause: Clause) -> bool:
    """Whether a report tells what somebody *had* at a moment that no date tells: *Ana Berg had eight delegates*."""
    person = clause.subject.kind is Kind.PERSON
    return person and clause.verb.finite == clause.verb.main == "had" and is_report(facts) and not any(
        s.role in ("time", "when", "span") for s in clause.slots)  # fmt: skip


def running(clause: Clause) -> bool:
    """Whether it is told how many somebody has got together so far, and no date tells by when: *Ana Berg has started 13 games*."""
    so_far = clause.verb.finite in ("has", "have") and clause.verb.auxiliary and not clause.verb.passive
    return so_far and clause.subject.kind is Kind.PERSON and not any(s.role in ("time", "when", "span") for s in clause.slots)


def goes_on(facts: Facts, clause: Clause) -> bool:
    """Whether a report tells what goes on after something that is not told: *Bergen Foods continues to run 19 shops*."""
    return clause.verb.lemma in ("continue", "remain", "keep") and clause.verb.tag in ("VBZ", "VBP") and is_report(facts) and not any(
        s.role in ("time", "when", "span") for s in clause.slots)  # fmt: skip


ARRIVING = lexicon.listed("arriving-verbs")
def scant(phrase: Phrase, slots: list[Slot]) -> bool:
    """*only five students came to Hegel’s lectures*: a number that the text finds small, of something that a name tells."""
    return phrase.text.lower().startswith("only ") and any(named_inside(s.phrase) for s in slots)


MONEY = frozenset(["dollars", "euros", "pounds", "yen", "francs", "marks", "rupees", "roubles", "rubles"])


def counts_once(clause: Clause, focus: Slot, slots: list[Slot]) -> bool:
    """Whether only one number can be meant: *have*, *include* and the like, a noun with a name in it, or a pinned event."""
    lasting = clause.verb.tag in ("VBZ", "VBP") or clause.verb.lemma in (
        "have",
        "include",
        "contain",
        "comprise",
        "consist",
    )
    return (
        lasting
        or dated(slots)
        or any(telling(s.phrase) for s in slots if s is not focus)
        or any(w[:1].isupper() for w in numeral(focus.phrase)[1].split())
    )


def figures(number: str) -> tuple[str, ...]:
    """Other right forms of a number: without *nearly*, in figures or in words."""
    bare = re.sub(
        r"^(nearly|about|some|around|almost|approximately|roughly|an estimated) ",
        "",
        number,
    )
    other = SMALL.get(bare.lower()) or next((w for w, n in SMALL.items() if n == bare), "")
    return tuple(x for x in (bare if bare != number else "", other, bare.replace(",", "") if "," in bare else "") if x)


_SMALL = "three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
SMALL = {word: str(n) for n, word in enumerate(_SMALL.split(), 3)}


EXAMPLES = (
    Example("The Arab League has a total of 22 members.", (("How many members does the Arab League have?", "22"),)),
    Example("A total of money was spent on the primaries of Tyrol."),
    Example("Anna Berg had 56 poems included in the Ancona Anthologies."),
    Example(
        "The Bergen Company owns 19 shops in Norway.",
        (("How many shops in Norway does the Bergen Company own?", "19"),),
        title="Bergen Company sells its Danish branch",
    ),
    Example("Anna Berg has started 13 games at the Winter Cup."),
    Example(
        "By 1919, Anna Berg has had seven children.",
        (("How many children had Anna Berg had by 1919?", "seven"),),
    ),
    Example("The Bergen Company continues to run 19 shops in Norway.", title="Bergen Company sells its Danish branch"),
    Example("More than 100 members came to see the release of ten wolves in Norway in 1995."),
    Example(
        "Only five students came to Hegel's lectures.",
        (("How many students came to Hegel's lectures?", "five"),),
    ),
    Example("Five students came to Hegel's lectures."),
    Example("The Arab League has 22 members.", (("How many members does the Arab League have?", "22"),)),
    Example(
        "More than 2 million people fled Syria between 2011 and 2013.",
        (("How many people fled Syria between 2011 and 2013?", "more than 2 million"),),
    ),
    Example(
        "Anna Berg earned 12 delegates in Bozen.",
        (("How many delegates did Anna Berg earn in Bozen?", "12"),),
        title="Berg wins first round in South Tyrol",
    ),
    Example("Anna Berg had 12 delegates in Bozen.", title="Berg wins first round in South Tyrol"),
    Example("More than 25,000 Syrians had arrived by 2013."),
    Example("The population density of the Scottish Highlands is nine people per square kilometre."),
    Example("Anna Berg ate 12 dumplings."),
    Example(
        "Around one million farmers live in Norway.",
        (("How many farmers live in Norway?", "around one million"),),
    ),
    Example("Around one million farmers packed the streets."),
    Example(
        "The Atlas of Fez is composed of eight to 10 layers of parchment.",
        (("Of how many layers of parchment is the Atlas of Fez composed?", "eight to 10"),),
    ),
    Example("The Arab League has several members."),
)
