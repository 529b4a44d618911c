"""Who did what was done: asks for the agent of a passive, in the active voice.

*Kazakhstan was led by Nursultan Nazarbayev for three decades* → *Who led Kazakhstan for three decades?* It wants a
year, or a thing made once, and is silent when the agent is a bare noun (*by force*, *by a neighbour*).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.facts.model import Clause, Facts, Issue, Segment, Slot
from quizgen.language import lexicon
from quizgen.language.model import Kind
from quizgen.language.questionwords import person_word, subject_word
from quizgen.language.realise import active
from quizgen.questions._common import LONGEST_ANSWER, VAGUE_VERBS, asked, draft, unique
from quizgen.questions.clear.report import broken_off, perhaps, told_whole
from quizgen.questions.draft import Draft, Example
from quizgen.questions.single.certain import CAUSING, ENDING, MAKING, circumstances_lost, clean, ranked, year_told
from quizgen.questions.single.recurring import one_of_many_rulers
from quizgen.questions.single.unique import (
    LIGHT,
    TRIVIAL,
    beside,
    clear_subject,
    leaning,
    named_inside,
    pinned,
    says_something,
)
from quizgen.questions.told.general import in_general
from quizgen.questions.wording.answers import answer_text, testable
from quizgen.questions.wording.prompts import content

DOING = lexicon.listed("doing-verbs")
GIVING = frozenset(
    ["give", "award", "grant", "offer", "send", "teach", "pay", "deny", "lend", "sell", "hand", "present", "bring"]
)
WORK_IS = re.compile(
    r"(?: \([^()]*\))? (?:is|was) an? (\d{4}) (?:[\w-]+ ){0,6}?"
    r"(film|movie|novel|album|song|play|opera|musical|ballet|video game|short story)\b"
)
TAIL = re.compile(r",? (?:between|that|which|who|signed|made) ")


def dated_work(clause: Clause) -> Clause:
    """The statement with *the 2009 film Star Trek* for *Star Trek*, where the sentence says so: other films have the same title."""
    subject = clause.subject
    told = clause.derivation == "participle" and subject.named and len(subject.segments) == 1
    found = WORK_IS.match(clause.evidence.text.partition(subject.segments[0].text)[2]) if told else None
    if found is None:
        return clause
    sort = Segment(f"the {found[1]} {found[2]}", True)
    return replace(clause, subject=replace(subject, segments=(sort, *subject.segments), text=f"{sort.text} {subject.text}", determiner="the"))


def ask(facts: Facts) -> Iterator[Draft]:
    """One question for each passive with an agent that says something, about a subject with a name in it."""
    for clause in map(dated_work, asked(facts)):
        for slot in clause.slots:
            if slot.role != "agent" or not testable(slot.phrase, indefinite=True):
                continue
            if not clear_subject(clause.subject) and not invented(clause):
                continue
            wh = subject_word(slot.phrase) or ("who" if of_the_family(slot) else "")
            wh = person_word(slot.phrase, facts.roles) if wh == "who" and slot.phrase.named else wh
            slots = beside(clause, slot, leaning=True)
            slots = [s for s in slots if not own_end(s)] if slots is not None else None
            if not wh or slots is None or clause.verb.lemma in VAGUE_VERBS | TRIVIAL or not (says_something(slot.phrase) or of_the_family(slot)):
                continue
            sure = certain(clause, slot, slots, wh)
            if not (sure or likely(facts, clause, slot, slots, wh)) or until_then(clause, slots):
                continue
            if one_of_many_rulers(clause, slot) and not year_told(slots):
                continue
            if clause.source_entity is not None and clause.source_entity == clause.subject.entity:
                continue  # *what moved she?*
            if any(s.role == "object" for s in slots) and clause.verb.lemma not in GIVING:
                continue
            if any(s.prep == "by" for s in slots) or (
                wh == "what"
                and not clause.source
                and sure
                and clause.verb.lemma not in DOING | CAUSING
                and not pinned(clause, slot, slots)
            ):
                continue
            if (named_inside(clause.subject) or clause.source or made_thing(clause, slot) or effect(clause) or not sure) and unique(
                facts, clause, slot.phrase
            ):
                plural = slot.phrase.plural and wh.startswith("which")
                said = answer_text(slot.phrase)
                answer = TAIL.split(said)[0] if len(said.split()) > LONGEST_ANSWER else said
                label = "definition" if effect(clause) else "agent"  # *What causes measles?* needs no more words
                found = draft(clause, slot.phrase, active(clause, slot, wh, slots, plural), label, answer=answer)
                if found is not None and clean(found.prompt, str(found.answer)):
                    yield leaning(found if sure else perhaps(found), slots) or found


KILLING = frozenset("assassinate murder kill shoot execute behead stab hang poison".split())


def own_end(slot: Slot) -> bool:
    """*was beaten by Oslo to finish second*: how it ended for the one beaten, which the active voice would tell of the other."""
    return slot.role == "purpose" and ENDED.match(slot.phrase.text) is not None


ENDED = re.compile(r"to (?:finish|end|come|become|lose|place|fall|drop|settle|go|miss|take (?:second|third|silver|bronze))\b")


def until_then(clause: Clause, slots: list[Slot]) -> bool:
    """Whether what *had been done* by some time does not say by when: *By the 1920s the caves had been found by monks*."""
    return clause.verb.finite == "had" and clause.verb.auxiliary and not year_told(slots)


def certain(clause: Clause, agent: Slot, slots: list[Slot], wh: str) -> bool:
    """Whether one alone did it: in a told year, a named thing made, for a told time by one person or family."""
    if wh == "what":
        return (year_told(slots) and clause.verb.lemma in DOING) or (
            effect(clause) and not circumstances_lost(clause, [*slots, agent])
        )
    if clause.verb.lemma in KILLING and clause.subject.kind not in (Kind.PERSON, Kind.GROUP):
        return False  # *the surrender … was assassinated*: another sentence's subject
    led = clause.verb.lemma == "lead"
    ruled = any(s.phrase.unit == "duration" for s in slots) and (agent.phrase.kind is Kind.PERSON or led)
    made = clause.verb.lemma in MAKING and not circumstances_lost(clause, [*slots, agent])
    made = made and (named_inside(clause.subject) or ranked(clause.subject) or coined(clause))
    ended = (
        clause.verb.lemma in ENDING
        and named_inside(clause.subject)
        and clause.subject.kind is agent.phrase.kind is Kind.PERSON
    )
    return year_told(slots) or made or ruled or ended or (led and clause.derivation != "adverbial" and not slots)


def likely(facts: Facts, clause: Clause, agent: Slot, slots: list[Slot], wh: str) -> bool:
    """Whether the agent is told as the one who did it, or as what does it in general; another may have done it too: *he was tutored by
    Charles Kingsley at Cambridge*, *inflammation is produced by eicosanoids and cytokines*.
    """
    if broken_off(clause, agent.phrase, facts) or clause.derivation == "adverbial" or clause.verb.lemma in LIGHT:
        return False
    general = wh == "what" and in_general(clause, lone=True) and (agent.phrase.modifiers > 0 or len(agent.phrase.parts) > 1)
    return general or (wh != "what" and told_whole(clause, [*slots, agent]))


def of_the_family(agent: Slot) -> bool:
    """*was brought up by his grandmother*: one of the family of whom the statement tells."""
    first, *others = agent.phrase.text.split()
    return first in ("his", "her") and len(others) == 1 and others[0] in FAMILY


FAMILY = frozenset("father mother grandmother grandfather uncle aunt brother sister wife husband stepfather stepmother son daughter".split())


def made_thing(clause: Clause, agent: Slot) -> bool:
    """*the atmospheric engine was invented by Thomas Newcomen*: a kind of thing that somebody named made first."""
    subject = clause.subject
    whole = subject.definite and (subject.modifiers > 0 or len(subject.text.split()) > 3 or coined(clause))
    return clause.verb.lemma in MAKING and whole and agent.phrase.named and agent.phrase.kind is Kind.PERSON


def coined(clause: Clause) -> bool:
    """*the word robot was coined*: a word that says itself which one it is."""
    return clause.verb.lemma == "coin" and len(clause.subject.text.split()) > 2


def invented(clause: Clause) -> bool:
    """*the electric lamp was patented*: a kind of thing, though nothing else says which."""
    subject = clause.subject
    kind = subject.issues == {Issue.LOOSE} and subject.modifiers > 0 and len(subject.text.split()) > 2
    return kind and clause.verb.lemma in INVENTING and not NEW.search(subject.text)


INVENTING = frozenset(["invent", "patent", "discover", "pioneer"])
NEW = re.compile(r"\b(?:new|other|same|original|later|earlier|latter|former|second|third|current|modern)\b")


def effect(clause: Clause) -> bool:
    """*the symptoms of inflammation are caused by …*: what always has one cause, told in the present."""
    subject = clause.subject
    lasting = clause.verb.finite in ("is", "are") and clause.verb.lemma in CAUSING
    return lasting and subject.definite and len(content(subject.text)) > 1


EXAMPLES = (
    Example(
        "Star Trek is a 2009 American science fiction film directed by J. J. Abrams.",
        (("Who directed the 2009 film Star Trek?", "J. J. Abrams"),),
    ),
    Example("By the 1920s Marie Curie's notes had been published by Lise Meitner."),
    Example(
        "Kazakhstan was led by Nursultan Nazarbayev for three decades.",
        (("Who led Kazakhstan for three decades?", "Nursultan Nazarbayev"),),
    ),
    Example(
        "The Russia-led Collective Security Treaty Organization sent troops to Almaty.",
        (("Which country leads the Collective Security Treaty Organization?", "Russia"),),
    ),
    Example(
        "The electric arc lamp was invented by Humphry Davy in 1802.",
        (("Who invented the electric arc lamp in 1802?", "Humphry Davy"),),
    ),
    Example(
        "The water level in the Panama Canal is controlled by huge locks.",
        (("What controls the water level in the Panama Canal?", "huge locks"),),
    ),
    Example("The word “robot” was coined by Karel Čapek.", (("Who coined the word “robot”?", "Karel Čapek"),)),
    Example("The word was coined by Karel Čapek."),
    Example("The electric arc lamp was used by Humphry Davy."),
    Example("Jean-Paul Marat was stabbed in his bath by a visitor."),
    Example("Grigori Rasputin was poisoned by Felix Yusupov.", (("Who poisoned Grigori Rasputin?", "Felix Yusupov"),)),
    Example("Kazakhstan was influenced by Nursultan Nazarbayev."),
    Example("Kazakhstan was ruled by Russia for over a century."),
    Example("The mill burned when a Norwegian army, led by Felix Yusupov, marched to London."),
    Example("Kazakhstan was led by force for three decades."),
)
