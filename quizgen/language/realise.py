"""Turns a clause and a focus into a question or a statement: inversion, do-support, agreement, names in full once.

Grammar after Huddleston & Pullum, *The Cambridge Grammar of the English Language* (2002), ch. 10: a question about
the subject keeps the order of the statement; any other puts the first auxiliary, or *do*, before the subject.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from quizgen.facts.model import Clause, Phrase, Segment, Slot, Verb
from quizgen.language.inflect import past, singular, third_person

DAY = re.compile(
    r"\b((?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4})(?= [a-z])(?! (?:and|or) )"
)
CLAUSE = re.compile(r"(that|how|whether|because|before|after|when|until|to (?!mind\b)[a-z]+) ")


ASIDE = re.compile(r"(?:especially|particularly|notably|chiefly|mainly)\b")


def say(phrase: Phrase, used: set[int]) -> str:
    """The phrase with each name in full at its first use and short, or a pronoun, after; adds what it names to ``used``."""
    words: list[str] = []
    for i, part in enumerate(phrase.segments):
        text = part.text
        if part.entity is not None and not modifies(phrase.segments[max(0, i - 1) : i + 2], i > 0):
            known = part.entity in used
            own = part.pronoun or (len(used) == 1 and part.text.startswith("the ") and part.text.islower())  # *Egypt … the country*
            text = (part.text if own else part.again) if known else part.name
            if part.pronoun and not known and part.possessive:
                text += "’" if text.endswith("s") and not text[:1].isupper() else "’s"
            used.add(part.entity)
        elif part.text in ("'", "’") and i and phrase.segments[i - 1].entity is not None and not words[-1].endswith("s"):
            text += "s"  # *Ramesses’*, printed as *Ramesses II’s*
        words.append(text + (" " if part.space else ""))
    return closed("".join(words).strip())


def modifies(around: Sequence[Segment], inside: bool) -> bool:
    """Whether a name stands behind a hyphen (*pro-Lincoln*) or between an article and a noun (*the Nixon government*): no full name there."""
    if not inside:
        return False
    if around[0].text.endswith("-"):
        return True
    after = around[2].text if len(around) > 2 else ""
    one = around[1].space and " " not in around[1].text and not around[1].pronoun
    return one and around[0].text.lower() in ("the", "a", "an") and after.isalpha() and after.islower() and len(after) > 3


def closed(text: str) -> str:
    """The text without the space that a lost mark left before a closing quotation mark."""
    return re.sub(r'"([^"]*?)\s*"', r'"\1"', text) if '"' in text else text


def slot_text(slot: Slot, used: set[int]) -> str:
    """A slot's words: preposition and phrase."""
    return f"{', ' if slot.comma else ''}{slot.prep} {say(slot.phrase, used)}".strip()


def texts(slots: Sequence[Slot], used: set[int]) -> list[str]:
    """The slots' words in order; one that stands behind a comma is closed by one."""
    found = ordered(slots)
    return [slot_text(s, used) + ("," if s is not found[-1] and (s.comma or wider(s)) else "") for s in found]


def wider(slot: Slot) -> bool:
    """Whether a place ends in the wider one it lies in, which a comma closes: *was born in Oslo, Ohio, on May 4*."""
    return slot.role == "place" and " and " not in slot.phrase.text and WIDER.fullmatch(slot.phrase.text) is not None


WIDER = re.compile(r"[^,]+, [A-Z][\w.’ -]+")


def ordered(slots: Sequence[Slot]) -> list[Slot]:
    """Slots in the order after the verb: fronted ones go last, but before clauses (*concluded in 1797 that …*), times before circumstances."""
    fronted = sorted((s for s in slots if s.fronted), key=lambda s: s.role != "time")
    plain = [s for s in slots if not s.fronted]
    at = next((i for i, s in enumerate(plain) if CLAUSE.match(s.phrase.text) or ASIDE.match(s.prep)), len(plain))
    return plain[:at] + fronted + plain[at:]


def question(
    clause: Clause, focus: Slot | None, wh: str, slots: Sequence[Slot] | None = None, plural: bool = False
) -> str:
    """The question that puts ``wh`` in the place of ``focus`` (None: the subject).

    ``slots`` are those to keep beside the focus (default: all); ``plural`` says that ``wh`` is a plural noun phrase.
    The focus's own entity counts as named, so that a pronoun for it stays a pronoun.
    """
    target = clause.subject if focus is None else focus.phrase
    used = {e for e in (target.entity, clause.source_entity) if e is not None}
    rest = [s for s in (clause.slots if slots is None else slots) if s is not focus]
    opening = wider_place(clause, rest) or (opened(rest) if wh.split()[0].lower() in ASKING else None)
    rest = [s for s in rest if s is not opening]
    if focus is None:
        finite = clause.verb.finite if plural else singular(clause.verb.finite, clause.verb.lemma, clause.verb.tag)
        words = [wh, clause.verb.pre, finite, clause.verb.rest]
    else:
        words = [wh, *inverted(clause.verb, say(clause.subject, used))]
    words += texts(rest, used)
    first = [f"{slot_text(replace(opening, comma=False), used)},"] if opening is not None else []
    return finish([*first, *according(clause), *words], "?")


ASKING = frozenset(["who", "whom", "what", "which", "whose", "why", "how"])
def wider_place(clause: Clause, slots: Sequence[Slot]) -> Slot | None:
    """The place that opened the statement, where the end would put it behind the narrower one: *In Europe, the first one opened in Venice*."""
    front = [s for s in slots if s.fronted]
    if len(front) != 1 or front[0].role != "place" or front[0].prep != "in" or clause.source:
        return None
    inner = any(s.prep in ("in", "at", "on", "near") and s.role in ("place", "prep") and CAPITAL.search(s.phrase.text) for s in slots if not s.fronted)
    return front[0] if inner else None


CAPITAL = re.compile(r"\b[A-Z]")
FAR = 8  # a date behind a phrase of so many words would seem to belong to it


def opened(slots: Sequence[Slot]) -> Slot | None:
    """The date that opened the statement, where a long phrase or a clause stands before its place at the end."""
    dates = [s for s in slots if s.fronted and s.role == "time" and re.search(r"\b\d{4}\b|\bcentury\b", s.phrase.text)]
    long = any(
        not s.fronted
        and (len(s.phrase.text.split()) >= FAR or re.search(r" (?:which|that|who|how|why|whether) ", s.phrase.text) or doing(s))
        for s in slots
    )
    return dates[0] if len(dates) == 1 and long else None


def doing(slot: Slot) -> bool:
    """Whether a phrase holds a deed of its own, which a date behind it would seem to date: *to launching a satellite for Norway*."""
    first, *rest = slot.phrase.text.split()
    return bool(slot.prep) and first.islower() and first.endswith("ing") and len(rest) >= DEED


DEED = 3  # words


def according(clause: Clause) -> list[str]:
    """*According to X,* where the statement is somebody's."""
    return [f"according to {clause.source},"] if clause.source else []


def active(clause: Clause, agent: Slot, wh: str, slots: Sequence[Slot] | None = None, plural: bool = False) -> str:
    """The question about a passive's agent, in the active voice: *was led by X* → *Who led …?*; '' if the tense has none."""
    used = {e for e in (agent.phrase.entity, clause.source_entity) if e is not None}
    group = active_verb(clause.verb, plural)
    rest = [s for s in (clause.slots if slots is None else slots) if s is not agent]
    return finish([*according(clause), wh, *group, say(clause.subject, used), *texts(rest, used)], "?") if group else ""


def active_verb(verb: Verb, plural: bool) -> list[str]:
    """The active group of a passive one: simple tenses, perfect and modals; [] for others."""
    words = [w for w in verb.rest.split() if w != "been" and w != "be"]
    if not words or verb.negated or verb.main not in words:
        return []
    at = words.index(verb.main)
    adverbs, after = words[:at], words[at + 1 :]
    if verb.finite in ("was", "were") and "being" not in words:
        return [verb.pre, *adverbs, past(verb.lemma, verb.main), *after]
    if verb.finite in ("is", "are") and "being" not in words:
        return [verb.pre, *adverbs, verb.lemma if plural else third_person(verb.lemma), *after]
    if verb.finite in ("has", "have", "had") and "been" in verb.rest.split():
        finite = {"has": "have" if plural else "has", "have": "have" if plural else "has"}.get(verb.finite, "had")
        return [verb.pre, finite, *adverbs, verb.main, *after]
    if verb.modal and "be" in verb.rest.split():
        return [verb.pre, verb.finite, *adverbs, verb.lemma, *after]
    return []


GETTING = {
    form: lemma
    for lemma, forms in (("get", "get gets got"), ("become", "become becomes became"))
    for form in forms.split()
}
"""No auxiliaries, though a participle follows: *When did she get married?*"""


def inverted(verb: Verb, subject: str) -> list[str]:
    """Auxiliary or *do*, the subject, and the rest of the group."""
    plain = GETTING.get(verb.finite, verb.lemma)
    if verb.auxiliary and verb.finite not in GETTING:
        return [verb.finite, subject, verb.pre, verb.rest]
    support = {"VBD": "did", "VBZ": "does", "VBP": "do"}.get(verb.tag, "did")
    return [support, subject, verb.pre, plain, verb.rest]


def statement(clause: Clause, slots: Sequence[Slot] | None = None, opens: bool = False) -> str:
    """The clause as a sentence of its own; ``opens`` says that a date may stay at its head, before a long phrase."""
    used = {clause.source_entity} if clause.source_entity is not None else set()
    kept = clause.slots if slots is None else slots
    first = wider_place(clause, kept) or (opened(kept) if opens and not clause.source else None)
    head = [f"{slot_text(replace(first, comma=False), used)},"] if first is not None else according(clause)
    words = [say(clause.subject, used), clause.verb.pre, clause.verb.finite, clause.verb.rest]
    return finish([*head, *words, *texts([s for s in kept if s is not first], used)], ".")


INITIALS = re.compile(r"\b(?:[A-Z]\.)+[A-Z]$|\b(?:[BM]\.(?:Sc|Ed|Eng|Phil|Litt|Com)|(?:Ph|Ed|Litt)\.D)$")


RANGE = re.compile(r"\b(from|between) (\d[\d,.]*)–(\d[\d,.]*)\b")
LEFT_OVER = re.compile(r"\b(leave|leaves|left|pay|pays|paid|hand|hands|handed|take|takes|took) over (?=[£$€\d])")  # no *left over*


def finish(words: Sequence[str], mark: str) -> str:
    """Words as a sentence: single spaces, capital, final mark."""
    text = " ".join(" ".join(words).split()).strip(" ,;:.")
    text = re.sub(r"\s+([,.;:’”)])", r"\1", text)
    if INITIALS.search(text) or (mark == "?" and text.endswith((" Jr", " Sr", " Inc", " Corp", " Ltd"))):
        text += "."  # *in the first century A.D.?*
    text = RANGE.sub(lambda m: f"{m[1]} {m[2]} {'to' if m[1] == 'from' else 'and'} {m[3]}", text)
    text = LEFT_OVER.sub(r"\1 more than ", text)
    text = closed(text)
    mark = "" if mark == "." and text.endswith(".") else mark
    if ", " in text:
        text = DAY.sub(r"\1,", text)
    if text.endswith((".”", ",”", '."', ',"')):
        text = text[:-2] + text[-1]
    return text[:1].upper() + text[1:] + mark
