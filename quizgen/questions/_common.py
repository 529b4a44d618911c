"""What clause rules share: which slots a question keeps, when it stands alone, other right forms of an answer."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache

from quizgen.facts.model import Anchor, Clause, Facts, Issue, Phrase, Slot
from quizgen.language import lexicon
from quizgen.language.model import Kind
from quizgen.language.questionwords import described
from quizgen.language.realise import say, statement
from quizgen.questions._prompts import (
    FOREIGN,
    QUESTION_WORDS,
    content,
    dangling,
    doubled,
    elsewhere,
    leaks,
    same_figure,
    torn,
)
from quizgen.questions._slight import STREET, idle_time, slight
from quizgen.questions.draft import Draft

HARD = {Issue.PRONOUN, Issue.POINTS, Issue.SPEAKER, Issue.TIME, Issue.CUT}
MODALS = frozenset({"can", "may", "must", "cannot", "might", "could"})  # what *will* be was said on a day that is past
DEICTIC = frozenset(["just", "currently", "now", "recently", "today", "presently", "lately", "nowadays"])
LONGEST_PROMPT = 25
COMFORTABLE = 18
CIRCUMSTANCES = frozenset(
    ("while on", "while in", "while at", "during", "after", "before", "following", "without", "upon")
)
LONGEST_ANSWER = 8
TITLED = ("definition", "claim", "call", "identity", "deed")  # short ones stand under their article's title
VAGUE_VERBS = lexicon.listed("vague-verbs")


def asked(facts: Facts) -> Iterable[Clause]:
    """The clauses that a rule may ask about."""
    if facts.askable is not None:
        return facts.askable
    return (
        by_itself(c) for c in facts.clauses
        if not c.lossy and not co_verb(c) and not found_out(c) and not slight(facts, c)
        and not c.verb.negated and (not c.verb.modal or c.verb.finite in MODALS) and DEICTIC.isdisjoint(f"{c.verb.pre} {c.verb.rest}".split())
    )  # fmt: skip


def by_itself(clause: Clause) -> Clause:
    """The clause without *next*, which counts from a sentence before: *next worked as an engineer*."""
    before = " ".join(w for w in clause.verb.pre.split() if w != "next")
    return clause if before == clause.verb.pre else replace(clause, verb=replace(clause.verb, pre=before))


def found_out(clause: Clause) -> bool:
    """*was found out in Memphis*: as what? *Usman Khan was released in 2018*: from what?"""
    if clause.verb.passive and clause.verb.lemma == "find":
        return clause.verb.particle == "out"
    freed = clause.verb.passive and clause.verb.lemma in ("release", "free", "remove", "dismiss") and clause.subject.kind is Kind.PERSON
    return freed and not any(s.prep in ("from", "as") for s in clause.slots)


def once_more(clause: Clause) -> bool:
    """Whether it was done *again*, *once more* or *already*: no date, place or person is then the only one."""
    if not any(word in clause.evidence.text for word in ("again", "already", "once more")):
        return False
    main = re.escape(clause.verb.main)
    often = rf"\b(?:again|already|once more) {main}\b|\b{main} (?:[\w’'-]+ ){{0,5}}again\b|\b{main} already\b"
    return re.search(often, clause.evidence.text) is not None


def did_also(clause: Clause) -> bool:
    """Whether it was *also* done, which may be said of the doer: *Anna Berg also fought for reform*."""
    if "also" not in clause.evidence.text:
        return False
    main = re.escape(clause.verb.main)
    return re.search(rf"\balso (?:\w+ly )?{main}\b|\b{main} also\b", clause.evidence.text) is not None


def co_verb(clause: Clause) -> bool:
    """Whether the verb lost a part before a hyphen: *co-founded* is no *founded*."""
    if f"-{clause.verb.main}" not in clause.evidence.text:
        return False  # every rule asks this of every clause
    return re.search(rf"\b(?:co|re|pre|mis|over|out)-{re.escape(clause.verb.main)}\b", clause.evidence.text) is not None


def kept(clause: Clause, focus: Slot | None) -> list[Slot] | None:
    """The slots that go into the question beside the focus; None when one of them can't stand alone."""
    out = []
    for slot in clause.slots:
        if slot is focus or unsaid_aim(slot) or separate(slot) or idle_time(clause, slot) or descent(clause, slot):
            continue
        if slot.phrase.issues & HARD:
            if own(clause, slot):
                out.append(slot)
                continue
            if free(clause, slot) or set_off(clause, slot) or (slot.prep, slot.phrase.text) == ("since", "then"):
                continue
            return None
        out.append(slot)
    return shortened(clause, out)


UNSAID_AIM = re.compile(r"to (?:find out|see|know|learn more|find out more|help|try|do so|this end)(?: for (?:him|her|it|them)sel(?:f|ves))?")


def unsaid_aim(slot: Slot) -> bool:
    """*conducted a series of experiments to find out*: what, the sentence before it says."""
    return slot.role == "purpose" and UNSAID_AIM.fullmatch(slot.phrase.text) is not None


def descent(clause: Clause, slot: Slot) -> bool:
    """*was born in Tianjin with ancestry in Changzhou*: another matter than where; *in Mill Street*: of which town?"""
    born = clause.verb.passive and clause.verb.lemma == "bear"
    return born and (slot.prep == "with" or STREET.search(slot.phrase.text) is not None)


MATCH_OF_DAY = re.compile(r"the (?:first|second|third|last|final|opening|other|early|late) (?:game|match|fixture) of the (?:day|evening|night)")
ONCE_MORE_SAID = re.compile(r"(?:a separate|another|a further|a later|a subsequent|a follow-up) ")


def separate(slot: Slot) -> bool:
    """*In a separate post, the ministry said …*: separate from what, the sentences before it say; *in the first game of the day*: of which?"""
    aside = slot.fronted and slot.role == "prep" and slot.prep == "in"
    return aside and (ONCE_MORE_SAID.match(slot.phrase.text) or MATCH_OF_DAY.fullmatch(slot.phrase.text)) is not None


def own(clause: Clause, slot: Slot) -> bool:
    """*Curie's discoveries won her two prizes*: a receiver who owns the subject."""
    first, *rest = clause.subject.segments
    owner = first.entity is not None and not first.pronoun and bool(rest) and rest[0].text in ("’s", "'s", "’", "'")
    return owner and slot.role == "recipient" and slot.phrase.text in ("him", "her") and clause.subject.kind is not Kind.PERSON


def free(clause: Clause, slot: Slot) -> bool:
    """Whether the statement is true without the slot: a cause or purpose, and of a past event when it was, but no case in which something holds."""
    if slot.role == "purpose" and clause.verb.lemma in JOINING:
        return False  # *joined the Democrats to approve the law*: in what
    if slot.role == "purpose" and clause.verb.lemma in MOVING:
        return False  # *inspired the members to leave the party*: to what
    if slot.role == "purpose" and clause.verb.lemma == "play":
        return False  # *plays a great role for life to go on*
    return slot.role in ("cause", "purpose") or (slot.role == "when" and not holds(clause))


def set_off(clause: Clause, slot: Slot) -> bool:
    """Whether a comma parts a circumstance from what happened: *At the very end of his term, Jefferson signed the Embargo Act*.

    The event is true without it; what a work or a legend tells, or what holds under a condition, is not.
    """
    event = clause.verb.tag == "VBD" and clause.verb.lemma != "be" and not clause.verb.modal
    parted = slot.fronted or f", {slot.prep} {' '.join(slot.phrase.text.split()[:3])}" in clause.evidence.text
    return event and slot.role == "prep" and slot.prep in ASIDES and parted and not BINDING.search(slot.phrase.text)


ASIDES = frozenset(["in", "at", "on", "with", "under", "through"])
BINDING = re.compile(
    r"\b(?:absence|accounts?|book|cases?|event|exception|film|legend|myth|movie|novel|play|poem|report|story|version|view|words?)\b"
)
MOVING = frozenset("inspire drive motivate compel convince persuade prompt force oblige encourage".split())
JOINING = frozenset(["join", "vote", "agree", "unite", "combine", "cooperate"])


def holds(clause: Clause) -> bool:
    """Whether the statement tells what holds in general: *the toad sleeps*; not *slept*, not *has slept*."""
    verb = clause.verb
    return verb.tag in ("VBZ", "VBP") and not (verb.auxiliary and verb.finite in ("has", "have"))


def shortened(clause: Clause, slots: list[Slot]) -> list[Slot]:
    """The slots without those that a long question can do without, last first: purposes, causes, circumstances."""
    if clause.verb.lemma == "be":
        return slots  # *one of the first to fly*: what follows the attribute says which
    words = len(clause.subject.text.split()) + 6
    while words + sum(len(s.phrase.text.split()) + 1 for s in slots) > COMFORTABLE:
        extra = next(
            (
                s
                for s in reversed(slots)
                if free(clause, s) or (circumstance(s) and (s.prep == "in" or not holds(clause)) and not anchor(s, clause, words))
            ),
            None,
        )
        if extra is None:
            break
        slots = [s for s in slots if s is not extra]
    return slots


DATED = re.compile(r"\b(?:1\d{3}|20\d\d)s?\b")
BEARABLE = 24  # words, where the last would be the only date


def anchor(slot: Slot, clause: Clause, words: int) -> bool:
    """Whether a statement, no longer than can be borne, would lose its only date: *After 1960, … increased due to …*."""
    past = clause.verb.tag == "VBD"
    dates = [s for s in clause.slots if DATED.search(s.phrase.text)]
    length = words + sum(len(s.phrase.text.split()) + 1 for s in clause.slots)
    return past and dates == [slot] and length <= BEARABLE


PHRASAL = re.compile(
    r"(?:response|reaction|accordance|line|contravention|defiance|violation|recognition|retaliation|protest|honou?r) "
    r"(?:to|with|of|for|against) "
)


def circumstance(slot: Slot) -> bool:
    """Whether the slot tells on what occasion: *during …*, *in response to …*."""
    return slot.prep in CIRCUMSTANCES or (slot.prep == "in" and PHRASAL.match(slot.phrase.text) is not None)


UNSURE = lexicon.listed("unsure")


def testable(phrase: Phrase, indefinite: bool = False) -> bool:
    """Whether the phrase can be an answer: a name, or a definite or bare term without a loose *the*, even one that the title
    helps (*the little nocturnal omnivores*); no *some* or *many*, and *a N* only where ``indefinite`` and with a modifier.
    """
    first = phrase.text.split()[0].lower() if phrase.text else ""
    if phrase.number or phrase.unit or generic_name(phrase):
        return False
    if indefinite and first in ("a", "an"):
        return stands_alone(phrase) and len(phrase.text.split()) > 2
    return stands_alone(phrase) and not phrase.issues & {Issue.LOOSE, Issue.TITLE} and first not in UNSURE


def generic_name(phrase: Phrase) -> bool:
    """*the early College*, *the Queen*: a capital, but no name."""
    names = [w for w in phrase.text.split() if w[:1].isupper()]
    sort = len(names) == 1 and (names[0].lower() in lexicon.NAME_NOUNS or lexicon.is_person_noun(names[0].lower()))
    return phrase.named and sort and (names[0].lower() in lexicon.NAME_NOUNS or phrase.determiner == "the")


def stands_alone(phrase: Phrase) -> bool:
    """Whether the phrase can be printed on a card."""
    return not phrase.issues & HARD


def draft(
    clause: Clause,
    phrase: Phrase,
    prompt: str,
    focus: str,
    answer: str | None = None,
    accept: Sequence[str] = (),
    longest: int = LONGEST_ANSWER,
) -> Draft | None:
    """The question as a draft when it passes what every question must: length, no leak, an answer that says something."""
    prompt = LAST_OF.sub("final", FIGURE.sub("", prompt))
    text = (answer if answer is not None else answer_text(phrase)).strip(" ,;:")
    if phrase.kind is Kind.PERSON and phrase.named:
        text = re.sub(r" (?:in|at|on) (?:the )?[A-Z\d].*$", "", text)  # *Gates and Allen in Albuquerque*
    text = EACH.sub(r"\1", SORT_OF_PLACE.sub("", text))
    if not prompt or not text or len(prompt.split()) > LONGEST_PROMPT or len(text.split()) > longest:
        return None
    if (
        (focus not in TITLED and not anchored(prompt) and not terse(clause, focus))
        or no_contest(clause, phrase, prompt)
        or (phrase is clause.subject and anyones(clause))
        or (focus != "claim" and leaks(prompt, text))  # one word does not give a whole sentence away
        or same_figure(prompt, text)
        or FOREIGN.search(text)
        or POINTING.search(text)
        or doubled(prompt)
        or dangling(prompt)
        or elsewhere(prompt)
        or torn(prompt)
    ):
        return None
    return Draft(
        prompt=prompt, answer=text, evidence=(clause.evidence,), key=f"{clause.verb.lemma}|{head_key(clause)}|{focus}|{text}",
        accept=tuple(dict.fromkeys(a for a in (*accept, *variants(phrase, text)) if a and a != text)),
        kind=phrase.kind, phrase=phrase, clause=clause, worth=clause.worth, fact=statement(clause),
    )  # fmt: skip


POINTING = re.compile(r"\b(?:this|these|such(?! as)|those(?! who| of| that| in))\b|\bof (?:his|her|its|their) own [a-z]+", re.I)
"""What an answer must not hold: *readjust prices to reflect this depreciation*, *a report of his own experiments*."""
FIGURE = re.compile(r" \(?(?:in|see|seen in|shown in) (?:Figure|Fig\.|Table|Plate|Map) \d+(?:[.–-]\d+)?\)?")  # which is not on the card


EACH = re.compile(r"(?<= and )(.+) (?:each|both|all)$")  # *Norway and Sweden each*
LAST_OF = re.compile(r"(?<=\bthe )last(?= (?:week|month|year) of\b)")
"""*the last week of February*, which must not be heard as the week before this one."""


SORT_OF_PLACE = re.compile(r"^the (?:state|city|town|village|country|nation|province) of (?=[A-Z])")
"""*the state of Virginia* is no more than *Virginia*, which is asked for with *which state*."""


EVENT = re.compile(
    r"\b(?:War|Wars|Depression|Revolution|Games|Cup|Olympics|Championships?|Open|Wimbledon|Congress of|Expedition)\b"
)


def no_contest(clause: Clause, answer: Phrase, prompt: str) -> bool:
    """Whether a final or a penalty kick is printed without the cup that it belongs to."""
    printed = (p for p in (clause.subject, *(s.phrase for s in clause.slots)) if p is not answer)
    return any(Anchor.CONTEST in p.anchors for p in printed) and not EVENT.search(prompt)


def anyones(clause: Clause) -> bool:
    """Whether the asked person's *his* would be read as another's: *Who recommended Karl Weiss to be his successor?*"""
    named = [i for i, s in enumerate(clause.slots) if s.phrase.kind is Kind.PERSON and s.phrase.named and s.role == "object"]
    after = [g for s in clause.slots[named[0] + 1 :] for g in s.phrase.segments] if named else []
    mine = [g for g in after if g.pronoun and g.entity in (None, clause.subject.entity)]
    return clause.subject.kind is Kind.PERSON and any(g.text in ("his", "her") for g in mine)


REGNAL = re.compile(r"[A-Z][\w’'-]+ [IVX]+")  # *Ferdinand II*: of which land?


def answer_text(phrase: Phrase) -> str:
    """The answer in words: a person's name without title and description, else the phrase in full."""
    names = [s for s in phrase.segments if s.entity is not None and s.entity == phrase.entity and not s.pronoun]
    if phrase.kind is Kind.PERSON and phrase.named and len(phrase.parts) == 1 and len(names) == 1:
        before = phrase.segments[phrase.segments.index(names[0]) - 1].text if phrase.segments[0] is not names[0] else ""
        regnal = before if before[:1].isupper() and " " not in names[0].name else ""
        town = rf".*{re.escape(names[0].text)} (of [A-Z][\w’'-]+)$"  # *Zosimos of Panopolis*, *Ferdinand II of Aragon*
        of = re.match(town, phrase.text) if f"{names[0].text} of " in phrase.text else None
        alone = " " not in names[0].name or REGNAL.fullmatch(names[0].name) is not None
        place = f" {of.group(1)}" if of and alone and regnal == "" else ""
        return f"{regnal} {names[0].name}{place}".strip()
    owned = any(s.text in ("’s", "'s", "’") for s in phrase.segments) and phrase.kind is not Kind.WORK
    told = phrase.kind is Kind.GROUP or owned  # *southern Democrats*, *Prior’s School*; of *Molière’s Tartuffe* the title
    if phrase.named and len(names) == 1 and len(phrase.parts) == 1 and phrase.segments[-1] is names[0] and not told:
        article = (
            "the "
            if phrase.determiner == "the" and not described(phrase) and not names[0].name.lower().startswith("the ")
            else ""
        )
        return article + NUMBERED.sub("", names[0].name)
    text = FLOATING.sub(r"\1", say(phrase, set()))
    return uncounted(NUMBERED.sub("", text) if phrase.named else text)


NUMBERED = re.compile(r"^(?:[A-Z][\w.-]* )*[A-Z][\w.-]*[’']s (?=[A-Z][a-z-]+ \d+$)")
"""Whose a numbered thing is, *Van Allen’s Explorer 1*: no part of its name."""
FLOATING = re.compile(r"(?<= and )(.*[\w)]) (?:each|both|all)$")


def uncounted(text: str) -> str:
    """The answer without *a* before a noun that has no plural: *regional cooperation in the Alps*."""
    return UNCOUNTED.sub("", text)


UNCOUNTED = re.compile(
    r"^an? (?=(?:[a-z-]+ )?(?:co-?operation|advice|information|progress|evidence|equipment|legislation)(?: (?:in|on|for|with|of|to|between|by) |$))"
)


def head_key(clause: Clause) -> str:
    """The clause's arguments by their heads."""
    return ",".join([clause.subject.head, *(s.phrase.head for s in clause.slots)])


def anchored(prompt: str) -> bool:
    """Whether the prompt says enough to be answered on a card: a name, a figure or words in quotation marks and two more, or four words of content."""
    words = content(prompt) - QUESTION_WORDS
    plain = re.sub(r"^According to [^,]+, ", "", prompt)
    named = sum(w[:1].isupper() or w[:1].isdigit() or w[:1] in "“\"" for w in plain.split()[1:])
    return len(words) >= (3 if named else 4)


SETTLING = lexicon.listed("terse-verbs")


def terse(clause: Clause, focus: str) -> bool:
    """*In which city is UNESCO based?*: a name and a verb say enough; the one name of a person, *Allan*, says too little."""
    settled = clause.verb.lemma in SETTLING and clause.subject.named
    return focus == "place" and settled and clause.subject.kind is not Kind.PERSON


MISSING = "a single noun is missing"


def single(answer: str) -> bool:
    """Whether one common noun was taken out: another would often fit as well."""
    return answer.islower() and " " not in answer


def variants(phrase: Phrase, text: str) -> list[str]:
    """Other right forms of an answer: without article, last name, the article's own wording."""
    out = []
    bare = re.sub(r"^(the|a|an) ", "", text, flags=re.I)
    if bare != text:
        out.append(bare)
    if phrase.kind is Kind.PERSON and phrase.named and len(text.split()) > 1 and " and " not in text:
        last = text.split()[-1]
        doubtful = re.fullmatch(r"[IVX]+|Jr\.?|Sr\.?", last) or re.search(r" (?:[ey]|of) ", text)  # *Ayanz y Beaumont*
        out += [family_first(text) or last] if len(last) > 2 and not doubtful else []
        out += [ruler[1]] if (ruler := re.fullmatch(rf"({REGNAL.pattern}) of [A-Z].*", text)) else []
    shorter = re.split(r", (?:which|who) | (?:that|which) (?:was|were|had|lasted) ", text)[0]
    if shorter != text and len(shorter.split()) > 1:
        out.append(shorter)
    if phrase.text != text and stands_alone(phrase) and not phrase.issues and len(phrase.segments) == 1:
        out.append(phrase.text)
    return out


FAMILY_FIRST = lexicon.listed("family-names-first")
HYPHENED = re.compile(r"([A-Z][a-z]+) [A-Z][a-z]+-[a-z]+")  # *Kim Jong-un*, *Sun Yat-sen*; not *Jean-Jacques Rousseau*


def family_first(name: str) -> str:
    """The family name that stands in front, as in China, Korea and Vietnam: *Deng* of *Deng Xiaoping*; else ''."""
    first, *rest = name.split()
    written = HYPHENED.fullmatch(name)
    return written[1] if written else first if first in FAMILY_FIRST and len(rest) < 3 else ""


@lru_cache(
    maxsize=4096
)  # many clauses ask the whole article for one word: cost would grow with the square of its length
def found(pattern: str, text: str) -> bool:
    """Whether the pattern is found in the text."""
    return re.search(pattern, text) is not None


def repeated(facts: Facts, clause: Clause) -> bool:
    """Whether *a war* of the clause is one of several in the article: *the first war*, *another war*."""
    phrases = [clause.subject, *(s.phrase for s in clause.slots)]
    nouns = tuple(p.lemma for p in phrases if p.determiner in ("a", "an") and not p.named)
    return bool(nouns) and any(facts.text.startswith(nouns, at) for at in one_of_several(facts.text))


ONE_OF_SEVERAL = re.compile(r"\b(?:first|second|third|another|earlier|previous|later|other|new) ")


@lru_cache(maxsize=8)
def one_of_several(text: str) -> tuple[int, ...]:
    """Where a noun begins that *first*, *another* or the like stands before."""
    return tuple(found.end() for found in ONE_OF_SEVERAL.finditer(text))


def by_verb(facts: Facts) -> dict[str, list[tuple[Clause, frozenset[str]]]]:
    """The clauses of each verb with the texts of their arguments, gathered once: every question asks for those of its verb."""
    if "by verb" not in facts.kept:
        found: dict[str, list[tuple[Clause, frozenset[str]]]] = {}
        for clause in facts.clauses:
            texts = frozenset((clause.subject.text, *(s.phrase.text for s in clause.slots)))
            found.setdefault(clause.verb.lemma, []).append((clause, texts))
        facts.kept["by verb"] = found
    known: dict[str, list[tuple[Clause, frozenset[str]]]] = facts.kept["by verb"]
    return known


def unique(facts: Facts, clause: Clause, answer: Phrase) -> bool:
    """Whether no other clause with the same verb and a shared argument gives another answer."""
    mine = {clause.subject.text, *(s.phrase.text for s in clause.slots)} - {answer.text}
    for other, theirs in by_verb(facts).get(clause.verb.lemma, ()):
        if other is clause or other.evidence == clause.evidence:
            continue
        if answer.text not in theirs and mine & theirs - {""} and len(mine & theirs) * 2 > len(mine):
            return False
    return True
