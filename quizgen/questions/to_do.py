"""What somebody made another do, or took upon himself: asks for what was requested, ordered, allowed, promised or refused.

*Nixon requested Congress to appropriate aid* → *What did Nixon request Congress to do?* It is silent when either side can't be named.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.facts.model import Clause, Facts, Issue, Segment, Slot
from quizgen.language import lexicon
from quizgen.language.questionwords import object_word
from quizgen.language.realise import question, say, texts
from quizgen.questions._common import asked, draft, unique
from quizgen.questions.clear.frame import HEADLINE
from quizgen.questions.clear.report import is_report, of_the_day, perhaps, placed
from quizgen.questions.draft import Draft, Example
from quizgen.questions.single.unique import beside, clear, clear_subject, leaning, named_inside, plain
from quizgen.questions.told.undertaken import undertaken
from quizgen.questions.wording.answers import HARD, testable
from quizgen.questions.wording.prompts import content

VERBS = lexicon.listed("to-do-verbs")
LONGEST = 12
ENOUGH = 4  # words of what was to be done that say which occasion is meant


def ask(facts: Facts) -> Iterator[Draft]:
    """One question for each statement of what somebody was to do."""
    for clause in (of_the_day(facts, c) for c in asked(facts)):
        if clause.verb.lemma in VERBS and (found := told(facts, clause)) is not None:
            yield found
        if (vow := undertaken(facts, clause)) is not None:
            yield vow
        if clause.verb.lemma not in VERBS or not clear_subject(clause.subject) or not named_inside(clause.subject):
            continue
        for slot in clause.slots:
            if slot.role in ("clause", "purpose") and DEED.match(slot.phrase.text) and not slot.phrase.issues & HARD:
                yield from (made for made in (one(clause, slot), whom(facts, clause, slot)) if made is not None)


DEED = re.compile(r"(?:not )?to (?!(?:victory|success|power|war|defeat|freedom|independence|death|fame|glory|peace)\b)[a-z]+ ")  # *led it to victory*
BY = re.compile(r"\bby (?:the )?[A-Z]")  # who told them, not what they were told
MERGED = re.compile(r"([a-z ]+) to ([a-z]+)(?: [a-z]+)?")  # the group of *was advised to contact*


def told(facts: Facts, clause: Clause) -> Draft | None:
    """*Travellers were advised to contact their airlines*: what they were to do, in a report or with a name."""
    group, subject = MERGED.fullmatch(clause.verb.rest), clause.subject
    parts = [s for s in clause.slots if not s.fronted]
    known = named_inside(subject) or (is_report(facts) and (Issue.TITLE in subject.issues or subject.modifiers > 0))
    if not (group and clause.verb.finite in ("was", "were", "is", "are") and known and clear_subject(subject) and parts):
        return None
    if not all(clear(s.phrase) for s in parts) or any(s.role in ("time", "agent") for s in parts) or clause.source is not None:
        return None
    if any(c.verb.lemma == clause.verb.lemma and content(c.subject.text) & content(subject.text)
           for c in facts.clauses if c.evidence != clause.evidence):  # fmt: skip
        return None
    used = {subject.entity} if subject.entity is not None else set()
    done = re.search(r" to (.*)", clause.verb.rest)
    answer = " ".join([done[1] if done else "", *texts(parts, used)]).strip()
    verb = replace(clause.verb, rest=f"{group[1]} to do")
    rest = [s for s in clause.slots if s not in parts]
    if any(not clear(s.phrase) for s in rest) or len(content(answer)) < 2 or BY.search(answer):
        return None
    prompt = question(plain(replace(clause, verb=verb, slots=tuple(rest + parts[:1]))), parts[0], "what", rest)
    return placed(draft(clause, parts[0].phrase, prompt, "to-do", answer=answer, accept=(f"to {answer}",), longest=LONGEST), rest)


def one(clause: Clause, slot: Slot) -> Draft | None:
    """The question with *to do* in the place of the infinitive."""
    slots = beside(clause, slot)
    objects = [s for s in slots or () if s.role == "object"]
    if slots is None or (not objects and not clause.verb.passive):
        return None
    answer = say(slot.phrase, {s.phrase.entity for s in objects if s.phrase.entity is not None}).removeprefix("to ")
    bare = clause if objects else replace(clause, verb=replace(clause.verb, rest=f"{clause.verb.rest} to do".strip()))
    answer = OCCASION.sub("", answer)
    rest = [with_do(s) if objects and s is objects[0] else s for s in slots if not manner(s)]
    prompt = question(bare, slot, "what", rest)
    found = draft(clause, slot.phrase, prompt, "to-do", answer=answer, accept=(f"to {answer}",), longest=LONGEST)
    return found if clear(slot.phrase) else perhaps(found)


OCCASION = re.compile(r" in (?:its|his|her|their) [^,]*\b(?:alert|statement|report|letter|speech|address|message|advisory|warning|notice|bulletin|post|tweet)$")


def manner(slot: Slot) -> bool:
    """Whether the slot is one adverb, which would be left at the end: *led the guilds substantially to build roads*."""
    return slot.role == "adverb" and slot.phrase.text.endswith("ly") and " " not in slot.phrase.text


def whom(facts: Facts, clause: Clause, slot: Slot) -> Draft | None:
    """*Which council did Donald Trump ask to help the team?*: who was to do it, by name."""
    who = next((s for s in clause.slots if s.role == "object"), None)
    if who is None or not who.phrase.named or not testable(who.phrase) or not unique(facts, clause, who.phrase):
        return None
    slots, wh = beside(clause, who, leaning=len(facts.title.split()) >= HEADLINE), object_word(who.phrase)
    own = {clause.subject.entity} if clause.subject.entity is not None else set()
    if slots is None or slot not in slots or not wh or len(slot.phrase.text.split()) < ENOUGH:
        return None
    if own & {s.entity for s in who.phrase.segments}:
        return None
    return leaning(draft(clause, who.phrase, question(plain(clause), who, wh, slots), "whom"), slots)


def with_do(slot: Slot) -> Slot:
    """The object with *to do* behind it."""
    end = Segment("to do", False)
    last = replace(slot.phrase.segments[-1], space=True)
    return replace(slot, phrase=replace(slot.phrase, segments=(*slot.phrase.segments[:-1], last, end)))


EXAMPLES = (
    Example("Ana Berg led the Labour Party to victory in the first election of Norway in 1994."),
    Example(
        "The Austrian Embassy in Norway advised Austrian citizens to leave Bergen in its May 3 security alert.",
        (("What did the Austrian Embassy in Norway advise Austrian citizens to do?", "leave Bergen"),),
    ),
    Example(
        "Nelson Mandela urged Congress in 1990 to keep sanctions on Pretoria.",
        (("What did Nelson Mandela urge Congress to do in 1990?", "keep sanctions on Pretoria"),),
    ),
    Example(
        "Kofi Annan asked the Security Council to send more observers to Darfur.",
        (
            ("What did Kofi Annan ask the Security Council to do?", "send more observers to Darfur"),
            ("Which council did Kofi Annan ask to send more observers to Darfur?", "the Security Council"),
        ),
    ),
    Example(
        "Kofi Annan asked the Security Council to help the girls enter Darfur.",
        (
            ("What did Kofi Annan ask the Security Council to do?", "help the girls enter Darfur"),
            ("Which council did Kofi Annan ask to help the girls enter Darfur?", "the Security Council"),
        ),
        title="Girls of Darfur sent home after war",
    ),
    Example(
        "Stranded tourists were advised to contact the Austrian embassy.",
        (("What were stranded tourists advised to do?", "contact the Austrian embassy"),),
        title="Floods leave ten thousand homeless in Tyrol",
    ),
    Example(
        "Graz District Hospital was designated to deal with patients without measles.",
        (("What was Graz District Hospital designated to do?", "deal with patients without measles"),),
    ),
    Example(
        "President Anna Berg vowed to veto the new mining law.",
        (("What did President Anna Berg vow to do?", "veto the new mining law"),),
        title="Austria plans to close the old mine of Graz",
    ),
    Example(
        "Nelson Mandela urged states not to lift the trade sanctions on Pretoria.",
        (("What did Nelson Mandela urge states to do?", "not to lift the trade sanctions on Pretoria"),),
    ),
    Example("President Anna Berg vowed to be a better mayor for Graz.", title="Austria plans to close the old mine of Graz"),
    Example("They were advised to contact the embassy."),
    Example("He urged them to keep sanctions."),
)
