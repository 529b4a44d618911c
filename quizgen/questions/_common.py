"""What clause rules share: which statements they ask about, and what every question must pass."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache

from quizgen.facts.model import Anchor, Clause, Facts, Phrase
from quizgen.language import lexicon
from quizgen.language.model import Kind
from quizgen.language.realise import statement
from quizgen.questions.clear.untold import untold
from quizgen.questions.draft import Draft
from quizgen.questions.wording.answers import answer_text, trimmed, variants
from quizgen.questions.wording.prompts import (
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
from quizgen.questions.worth.slight import slight

MODALS = frozenset({"can", "may", "must", "cannot", "might", "could"})  # what *will* be was said on a day that is past
DEICTIC = frozenset(["just", "currently", "now", "recently", "today", "presently", "lately", "nowadays"])
LONGEST_PROMPT = 25
LONGEST_ANSWER = 8
TITLED = ("definition", "claim", "call", "identity", "deed")  # short ones stand under their article's title
VAGUE_VERBS = lexicon.listed("vague-verbs")


def asked(facts: Facts) -> Iterable[Clause]:
    """The clauses that a rule may ask about."""
    if facts.askable is not None:
        return facts.askable
    return (
        by_itself(c) for c in facts.clauses
        if not c.lossy and not co_verb(c) and not found_out(c) and not slight(facts, c) and not untold(c)
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
    text = trimmed(phrase, answer if answer is not None else answer_text(phrase))
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
LAST_OF = re.compile(r"(?<=\bthe )last(?= (?:week|month|year) of\b)")
"""*the last week of February*, which must not be heard as the week before this one."""
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
