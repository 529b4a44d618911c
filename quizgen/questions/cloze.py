"""A cloze: a simple statement with a figure or year taken out, or a definition without its term.

It takes out what the sentence itself shows the kind of: a figure before its noun, a year after *in the year* (of a whole date
only the year), a century, the end of a time of office, the term that the rest defines. It is silent when the rest could not stand alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from quizgen.facts.model import Anchor, Clause, Facts, Issue, Phrase, Segment, Slot
from quizgen.language.model import Kind
from quizgen.language.realise import statement
from quizgen.model import BLANK, Type
from quizgen.questions._common import VAGUE_VERBS, anchored, asked, repeated
from quizgen.questions.clear.context import unplaced
from quizgen.questions.definition import defines
from quizgen.questions.draft import Draft, Example
from quizgen.questions.exchange.periods import TENURES
from quizgen.questions.single.datable import NOTHING, left_nothing, to_nobody
from quizgen.questions.single.durable import at_a_rate, lasts
from quizgen.questions.single.recurring import told_twice
from quizgen.questions.single.unique import named_inside
from quizgen.questions.sound.standing import half_told, introduces, partial, standing, vaguely
from quizgen.questions.sound.whole import of_a_source
from quizgen.questions.told.events import tells
from quizgen.questions.wording.answers import variants
from quizgen.questions.wording.blanks import blank, blanked
from quizgen.questions.wording.kept import kept
from quizgen.questions.wording.prompts import content, doubled, elsewhere, kin

SHORTEST, LONGEST = 8, 25
BANNED_ROLES = {"clause", "when"}
BOUNDS = {"begin", "start", "end", "last"}
OWNING = {"have", "remain", "live", "own", "know"}  # as well in other years
DATED = {"in", "on", "since", "until", "around", ""}
UNIQUE = re.compile(r"\b(?:first|last|only|founding|earliest)\b")
SECOND = re.compile(rf"{BLANK} \w+ (?:and )?\d|\bbetween\b.*{BLANK}|\bmeant to\b|\bthe number {BLANK}")


def ask(facts: Facts) -> Iterator[Draft]:
    """At most one cloze of a figure or year for each statement that stands alone, and one of each term defined."""
    for clause in asked(facts):
        yield from defined(clause)
        if repeated(facts, clause) or not clear(clause) or goes_on(clause) or introduces(clause.evidence.text, facts.text):
            continue
        slots = kept(clause, None) or []
        for slot in slots:
            made_blank = blanked(slot)
            if made_blank is None or (made_blank[2] in ("year", "century") and (not dates(clause, slot) or told_twice(facts, clause))):
                continue
            titled = made_blank[1] in facts.title and re.search(rf"(?<!\d){re.escape(made_blank[1])}(?!\d)", facts.title)
            if titled or (made_blank[2] == "figure" and running(clause, slots)):
                continue
            found = draft_of(clause, slots, slot, *made_blank)
            if found is not None:
                yield found
                break
        else:
            yield from counted_subject(clause, slots, facts)


def dates(clause: Clause, slot: Slot) -> bool:
    """Whether a year dates what the clause tells, and not a state or what *has happened* since."""
    if slot.role == "span":
        return clause.verb.tag == "VBD" and clause.verb.lemma in TENURES
    if "century" in slot.phrase.text and not (clause.subject.named or clause.subject.definite):
        return False  # *trappers came in the 19th century*: others before
    once = any(UNIQUE.search(s.phrase.text) for s in clause.slots if s.role == "attribute")
    if slot.prep not in DATED or (clause.verb.lemma == "be" and not once):
        return False
    rest = [s for s in clause.slots if s is not slot]
    if clause.verb.lemma in NOTHING or left_nothing(clause, rest) or to_nobody(clause):
        return False  # *was followed by the Spanish*: where to?
    if lasts(clause) or at_a_rate(clause):
        return False  # *was ruled by Denmark in 1700*: and a year before?
    return slot.prep not in ("in", "on") or not (clause.verb.lemma in OWNING or clause.verb.finite in ("has", "have"))


def running(clause: Clause, slots: Sequence[Slot]) -> bool:
    """*has signed commitments with 49 governments*: by when?"""
    perfect = clause.verb.auxiliary and clause.verb.finite in ("has", "have")
    return perfect and not any(s.role == "time" and re.search(r"\d{4}", s.phrase.text) for s in slots)


def goes_on(clause: Clause) -> bool:
    """*has been driving a taxi for 50 years*: until when?"""
    if clause.verb.finite in ("has", "have") and clause.verb.passive and clause.subject.number:
        return True  # *261 people have been killed*: by then
    return clause.verb.finite in ("has", "have") and clause.verb.rest.startswith("been ") and clause.verb.lemma != "be" and any(
        s.phrase.unit == "duration" for s in clause.slots)  # fmt: skip


def counted_subject(clause: Clause, slots: list[Slot], facts: Facts) -> Iterator[Draft]:
    """The statement with a gap for the number of its subject: *Over _____ chicks were banded at …*."""
    blanked = blank(clause.subject) if clause.subject.number else None
    if blanked is None or re.search(rf"(?<!\d){re.escape(blanked[1])}(?!\d)", facts.title):
        return
    if any(s not in slots and s.role != "time" and s.prep != "since" for s in clause.slots):
        return
    prompt = statement(replace(clause, subject=blanked[0]), slots)
    if named_inside(clause.subject) and any(named_inside(s.phrase) for s in slots) and fit(prompt, blanked[1]):
        yield made(clause, slots, clause.subject, prompt, blanked[1], "figure")


def clear(clause: Clause) -> bool:
    """Whether the statement needs nothing of the article: a name or a past event, no loose phrase, no vague verb."""
    slots = kept(clause, None)
    passing = clause.subject.kind is Kind.PERSON and clause.verb.tag in ("VBZ", "VBP") and clause.verb.lemma != "be"
    return not (
        not slots
        or passing  # *faces a sentence*: when?
        or clause.subject.head.lower() in ("one", "nobody", "everybody", "none")
        or nameless(clause)
        or somebody_s(clause, slots)
        or sum(s.phrase.unit in ("year", "day", "month") for s in slots or ()) > 1
        or clause.subject.issues - {Issue.TITLE}
        or any(s.phrase.issues - {Issue.TITLE} or (s.role in BANNED_ROLES and not HIMSELF.match(s.phrase.text)) for s in slots)
        or (clause.verb.lemma in VAGUE_VERBS and not became(clause, slots))
        or vaguely(clause, slots)
        or partial(clause.subject)
        or half_told(clause, slots)
        or of_a_source(clause)
        or not (tells(clause, slots) or (clause.verb.lemma in BOUNDS and clause.subject.kind is Kind.TERM))
        or (clause.subject.determiner in ("a", "an") and not told_which(clause.subject))
        or unplaced(clause, slots, statement(clause, slots))
    )


HIMSELF = re.compile(r"(?:himself|herself) [A-Z]")  # *proclaimed himself Norton I*


def became(clause: Clause, slots: Sequence[Slot]) -> bool:
    """Whether somebody of a name became something on a day: *Anna Berg became an American citizen in 1954*."""
    subject = clause.subject
    return clause.verb.lemma == "become" and clause.verb.tag == "VBD" and subject.named and any(s.role == "attribute" for s in slots)


def told_which(subject: Phrase) -> bool:
    """Whether *a* something says of what it is: *a special issue of the journal Language*; not *a Democrat*, *a couple of Poles*."""
    of_name = re.match(r"an? (?:[a-z]+ )?(?!couple|group|number|pair)[a-z]+ of (?:the )?[A-Z]", subject.text)
    return (subject.named and len(subject.text.split()) > 2) or of_name is not None


def nameless(clause: Clause) -> bool:
    """Whether somebody or something unnamed did it: *revolutionaries captured the embassy*; not *viruses were confirmed*."""
    subject = clause.subject
    if clause.verb.passive and subject.kind is Kind.TERM and Anchor.GENERAL in subject.anchors and " " not in subject.text:
        return False
    return clause.verb.tag == "VBD" and subject.plural and not subject.determiner and not subject.number and not named_inside(subject)


def somebody_s(clause: Clause, slots: Sequence[Slot]) -> bool:
    """Whether it is said of somebody what he is to another, who is not named: *Karl Weiss was her husband*."""
    return clause.verb.lemma == "be" and any(s.role == "attribute" and re.match(r"(?:his|her|their) ", s.phrase.text, re.I) for s in slots)


def defined(clause: Clause) -> Iterator[Draft]:
    """The definition with a gap for the term: *An _____ is a form of an element with its own mass.*"""
    subject, slots = clause.subject, kept(clause, None) or []
    says = next((s for s in slots if s.role == "attribute" and defines(clause, s)), None)
    if says is None or clause.source or subject.kind is not Kind.TERM or subject.named or len(subject.text.split()) > 3:
        return
    term = re.sub(r"^(an?|the) ", "", subject.text, flags=re.I)
    before = subject.text[: len(subject.text) - len(term)]
    gap = replace(subject, segments=(Segment(f"{before}{BLANK}"),))
    prompt = statement(replace(clause, subject=gap), slots)
    if SHORTEST <= len(prompt.split()) <= LONGEST and standing(prompt) and not akin(term, prompt):
        yield made(clause, slots, subject, prompt, term, "definition")


def akin(term: str, prompt: str) -> bool:
    """Whether a word of the term, or one made from it, stands in the prompt: *animators*, *animation*."""
    return any(word[:5] == other[:5] for word in content(term) for other in content(prompt))


def draft_of(clause: Clause, slots: list[Slot], slot: Slot, gap: Slot, answer: str, shown: str) -> Draft | None:
    """The draft, if the rest has context enough and does not hold the answer."""
    prompt = statement(clause, [gap if s is slot else s for s in slots], opens=True)
    if not fit(prompt, answer):
        return None
    return made(clause, slots, slot.phrase, prompt, answer, shown)


def fit(prompt: str, answer: str) -> bool:
    """Whether the rest is of a good length, has context enough and does not hold the answer."""
    return (
        SHORTEST <= len(prompt.split()) <= LONGEST
        and not doubled(prompt)
        and anchored(prompt)
        and not content(answer) & content(prompt)
        and not kin(content(answer), content(prompt))
        and bool(content(answer))
        and not SECOND.search(prompt)
        and standing(prompt)
        and not elsewhere(prompt)
    )


def made(clause: Clause, slots: list[Slot], phrase: Phrase, prompt: str, answer: str, shown: str) -> Draft:
    """The draft; ``shown`` is what shows the kind of the missing words."""
    return Draft(
        prompt=prompt, answer=answer, evidence=(clause.evidence,), key=f"cloze|{clause.subject.head}|{clause.verb.lemma}|{answer}", type=Type.CLOZE,
        accept=tuple(variants(phrase, answer)), kind=phrase.kind, phrase=phrase, clause=clause, worth=clause.worth,
        fact=statement(clause, slots), hints=((f"gap: {shown}", 1.0),),
    )  # fmt: skip


EXAMPLES = (
    Example("The Warsaw Institute of Marie Curie has signed commitments with 49 towns and seven academies in Poland."),
    Example(
        "In 1932, Marie Curie and the Warsaw Institute committed themselves to building a satellite during the Year of Physics.",
        (("In the year _____, Marie Curie and the Warsaw Institute committed themselves to building a satellite during the Year of Physics.", "1932"),),
    ),
    Example("The Warsaw Institute of Marie Curie was followed by the Linz Academy in 1932."),
    Example("Marie Curie of the Warsaw Institute stepped down in 1932."),
    Example(
        "Marie Curie raised money for an institute of radium in Warsaw in 1932.",
        (("Marie Curie raised money for an institute of radium in Warsaw in the year _____.", "1932"),),
    ),
    Example(
        "Isotopes are forms of an element with different masses.",
        (("_____ are forms of an element with different masses.", "isotopes"),),
    ),
    Example(
        "Marie Curie became the head of an institute of radium on May 4, 1932.",
        (("Marie Curie became the head of an institute of radium in the year _____.", "1932"),),
    ),
    Example(
        "Marie Curie taught at the University of Warsaw from 1911 to 1932.",
        (("Marie Curie taught at the University of Warsaw from 1911 to _____.", "1932"),),
    ),
    Example(
        "The physicist Anders Celsius made experiments with silver in Uppsala in the 18th century.",
        (("The physicist Anders Celsius made experiments with silver in Uppsala in the _____ century.", "18th"),),
    ),
    Example(
        "A special issue of the Warsaw Journal of Physics was dedicated to Marie Curie in 1932.",
        (("A special issue of the Warsaw Journal of Physics was dedicated to Marie Curie in the year _____.", "1932"),),
    ),
    Example("A couple of Poles named the mountain near Warsaw in 1932. Trappers from Poland came to Warsaw with guns in the 18th century."),
    Example("The price of radium in Warsaw rose from 1911 to 1932. Marie Curie was an ally of the Red Cross in Warsaw in 1932."),
    Example("She raised money for it in 1932."),
    Example("Marie Curie lived in Warsaw. Revolutionaries captured the Polish embassy of Warsaw in 1932."),
    Example("Marie Curie lived in Warsaw. Pierre Curie was her husband for 30 years in Paris and in Warsaw."),
    Example("Radium has emerged as a focus of research in Warsaw since the election of 1932. A Pole ran for mayor of Warsaw in 1932."),
    Example("The 36-year-old laboratory technician used eight of her 20 days of vacation in 1932."),
    Example("According to the Red Cross, 261 people have been killed in the province of Warsaw."),
    Example("Marie Curie probably raised money for an institute in Warsaw in 1932."),
)
