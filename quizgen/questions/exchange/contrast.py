"""One word of a statement exchanged for its opposite: *thick* for *thin*, *the last* for *the first*, *decreased* for *increased*."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from importlib.resources import files

from quizgen.facts.grown import FIGURE, end_of
from quizgen.facts.model import Clause, Facts, Phrase, Segment, Slot, Verb
from quizgen.language import lexicon
from quizgen.language.inflect import past, third_person
from quizgen.language.model import Kind
from quizgen.questions.exchange.believable import believable
from quizgen.questions.wording.prompts import content

SIZES = frozenset(("long", "tall", "wide", "deep", "high", "thick", "old"))
MORE_OF = re.compile(r" (?:[a-z-]+ )?[a-z]+s\b")  # *more teeth*: fewer, not less, and only *than* others
MULTIPLE = re.compile(r"\b(?:times|fold|twice|half as) $")  # *four times higher*: nothing is four times lower
JOINED = re.compile(r"\b[a-z]+(?:al|ed|en|ic|ive|ous|ar|ful|ent|ant|ly|lt) (?:and|or) $")  # an adjective and *and*
RANK_BEFORE = re.compile(r"\b(?:most|least) \w+ $")
PERIOD = re.compile(r"\b(?:more|most|less|least) $")
BODILY = SIZES | frozenset(("small", "large", "short", "thin", "narrow", "nocturnal", "diurnal", "stout", "northern", "southern", "eastern", "western"))
COMPANY = frozenset(("country", "nation", "state", "province", "colony"))
NAMING = frozenset("name call model style dub christen pattern".split())  # *named after her*
CHANGES = frozenset(("rise", "fall"))
SCALES = lexicon.listed("scales")  # what can be high or low
WAVES = frozenset("light sunlight heat energy radiation sound wave ray wavelength color colour".split())  # are absorbed or reflected
AFTER_VERB = frozenset("up down out off over back away apart to in on".split())
SEX = re.compile(r"\b(?:male|female)\b")
RANKED = re.compile(r"\bthe (?:\w+ )?(?:first|last|(?!west$)\w{2,}est)$|\bto (?:increase|decrease)$")  # a detail, but not one to turn round
OVER = frozenset(("", "before", "in", "and", "or", "century"))  # *fought to the last before …* ranks nothing
PART_OF_DAY = re.compile(r"(?:^|\b(?:by|at|during|the) )$")  # before *day*, *night*
AT_DAY = re.compile(r"\b(?:by|at|during|in|through|throughout|all) (?:the )?(?:day|night)\b", re.I)
LAWFUL = frozenset(("", "in", "for", "to", "under", "since", "until", "within", "drug", "drugs", "trade", "activity", "immigrants"))
WORD = re.compile(r"(?<![\w’'-])[a-z]+(?![\w’'-])")


@cache
def opposites() -> dict[str, list[tuple[str, frozenset[str]]]]:
    """Every word with its opposites, each with the words that must not follow; verbs as *v increase*, prepositions as *p before*."""
    text = (files("quizgen") / "data" / "contrasts.tsv").read_text(encoding="utf-8")
    found: dict[str, list[tuple[str, frozenset[str]]]] = {}
    for line in text.splitlines():
        if not line.startswith("#"):
            one, other, *after = line.split("\t")
            mark = after[0] if after[:1] and set(after[0]) <= set("vp>") else ""
            first, second = (*after[bool(mark) :], "", "")[:2]
            kind = f"{mark[0]} " if mark[:1] in ("v", "p") else ""
            for word, counter, follow in ((one, other, first), (other, one, second)):
                if word == one or ">" not in mark:
                    found.setdefault(kind + word, []).append((counter, frozenset(follow.split("|")) - {""}))
    return found


def contrasts(clause: Clause, slots: list[Slot], truth: str, facts: Facts) -> Iterator[tuple[str, Clause, list[Slot], bool]]:
    """Each way to say the opposite: the new word, the clause and the slots that say it, and whether that is surely wrong and believable."""
    for slot in slots:
        if clause.subject.kind is Kind.PERSON and SEX.search(slot.phrase.text):
            continue  # a name tells which
        for new, phrase, fair in turned(slot.phrase, truth, facts):
            yield new, clause, [replace(s, phrase=phrase) if s is slot else s for s in slots], fair
        for new, _ in opposites().get(f"p {slot.prep}", ()):
            if (
                slot.role in ("prep", "time", "place")
                and clause.verb.lemma not in NAMING
                and (re.search(r"[A-Z\d]", slot.phrase.text) or " " in slot.prep)
                and sure(slot.prep, new, truth, facts)
                and not (slot.prep in BESIDE and (state(clause) or slot.phrase.kind in (Kind.ORGANISATION, Kind.PERSON)))  # *before the Senate*
            ):
                yield new, clause, [replace(s, prep=new) if s is slot else s for s in slots], True
    dated = any(s.role == "time" for s in slots) and not any(s.prep in ("over", "against") for s in slots)
    for new, verb in reversed_verb(clause.verb):
        if clause.verb.lemma == "open" and not clause.verb.passive and not any(s.role == "object" for s in slots):
            continue  # *opened with a song*
        if clause.verb.lemma in CHANGES and not any(s.phrase.number or (s.prep in ("to", "by", "from") and re.search(r"\d", s.phrase.text)) for s in slots):
            continue  # *fell behind schedule*
        if both_ends(slots):
            continue  # *rose from 20 to 30*: nothing falls from 20 to 30
        if clause.verb.lemma in ("accept", "reject") and any("favo" in s.prep for s in slots):
            continue  # *rejected the plan in favour of another*
        if SO_TO_SAY & set(clause.verb.pre.split()) or re.search(rf"\beffectively {re.escape(clause.verb.main)}\b", clause.evidence.text):
            continue  # *effectively closed the strait*
        if any("as “" in f"{s.prep} {s.phrase.text}" for s in slots):
            continue  # *condemned the order as “a crime”*: nobody praises it as that
        if clause.verb.lemma in ("raise", "lower") and not any(p.lemma in SCALES for p in moved(clause, slots)):
            continue  # *raised money*, *raised a daughter*
        if clause.verb.lemma == "restrict" and any(s.prep == "to" for s in slots):
            continue  # *was restricted to Berlin*
        if clause.verb.lemma in TO_OR_FROM and any(s.prep in ("to", "from") for s in slots):
            continue  # *sold the card to Anna Berg*: nobody buys it to her
        if clause.verb.lemma == "absorb" and not any(p.lemma in WAVES for p in moved(clause, slots)):
            continue  # *absorb carbon dioxide*
        if (dated or clause.verb.lemma != "win") and sure(clause.verb.main, new, truth, facts):
            yield new, replace(clause, verb=verb), slots, True


BESIDE = frozenset(("before", "after"))
STATES = lexicon.listed("state-verbs") | frozenset("compose comprise make form use employ govern rule inhabit base".split())


def state(clause: Clause) -> bool:
    """Whether it may have gone on: *the armies were composed of peasants before the New Kingdom*, and perhaps after it."""
    return clause.verb.lemma in STATES and (clause.verb.passive or clause.verb.lemma in lexicon.listed("state-verbs"))


def both_ends(slots: Sequence[Slot]) -> bool:
    """Whether the figures at both ends of a change are told: *rose from 900,000 in 1815 to 3.2 million*."""
    return {"from", "to"} <= {end_of(s) for s in slots if FIGURE.search(s.phrase.text)}


TO_OR_FROM = frozenset(("sell", "buy", "lend", "borrow", "export", "import"))
SO_TO_SAY = frozenset(("effectively", "virtually", "practically"))


def moved(clause: Clause, slots: Sequence[Slot]) -> list[Phrase]:
    """What a verb does something to: its object, or the subject of a passive."""
    return [clause.subject] if clause.verb.passive else [s.phrase for s in slots if s.role == "object"]


def turned(phrase: Phrase, truth: str, facts: Facts) -> Iterator[tuple[str, Phrase, bool]]:
    """The phrase with one of its own words, no name and nothing quoted, exchanged for the opposite, and whether that is a fair false one."""
    if any(mark in phrase.text for mark in '“”"‘') or paired(phrase.text):
        return
    for at, part in enumerate(phrase.segments):
        for found in WORD.finditer(part.text) if part.entity is None else ():
            before = printed(phrase.segments[:at]) + part.text[: found.start()]
            rest = part.text[found.end() :] + (" " if part.space else "") + printed(phrase.segments[at + 1 :])
            if before.endswith("-") or rest.startswith("-") or MULTIPLE.search(before):
                continue
            after = (rest.lower().replace("-", " ").split() or [""])[0].strip(".,;")
            counted = found.group() == "more" and MORE_OF.match(rest) is not None
            if (counted and " than " not in rest) or (found.group() == "more" and before.endswith("a ")):
                continue
            fair = fitting(found.group(), before, after, truth) and believable(before, after, truth, found.group())
            if not fair and (after in OVER or not RANKED.search(f"{before}{found.group()}")):
                continue
            for new, follow in opposites().get(found.group(), ()):
                if after not in follow and (sure(found.group(), new, truth, facts) or not fair):
                    text = agreeing(part.text[: found.start()] + ("fewer" if counted else new)) + part.text[found.end() :]
                    segments = list(phrase.segments)
                    segments[at] = Segment(text, part.space)
                    if at and found.start() == 0 and segments[at - 1].text in ("a", "an"):
                        segments[at - 1] = replace(segments[at - 1], text=agreeing(f"a {new}").split()[0])
                    yield new, replace(phrase, segments=tuple(segments)), fair


def paired(text: str) -> bool:
    """Whether two opposites are joined: *cold winters and warm summers*; one alone turned would be absurd."""
    one, joined, other = text.partition(" and ")
    there = set(WORD.findall(other))
    return bool(joined) and any(new in there for w in WORD.findall(one) for new, _ in opposites().get(w, ()))


def printed(segments: Sequence[Segment]) -> str:
    """The segments as they stand beside each other."""
    return "".join(s.text + (" " if s.space else "") for s in segments)


def fitting(word: str, before: str, after: str, truth: str) -> bool:
    """Whether the word is used in the sense that has an opposite: *the first country to …*, *early in …*, no *20 cm long*."""
    if word in ("first", "last"):
        return before.lower().endswith("the ") and after in COMPANY  # there are others, and one of them was the last
    if PERIOD.search(before) or RANK_BEFORE.search(before):
        return False  # *the most common*, *the most abundant large cat*
    if before.endswith("to ") and word in ("increase", "decrease"):
        return False  # what somebody means to do is not turned
    if word in ("common", "rare") and after in ("in", "to", "among") and before.strip():
        return False  # *the doubts common in speech*
    if (after in ("and", "or", "but") or JOINED.search(before)) and word not in BODILY:
        return False  # *legal and licensed*, *built and natural*: what is joined must not contradict it, or say the same
    if word in ("early", "late"):
        return after == "in"
    if word in ("day", "night"):
        return PART_OF_DAY.search(before) is not None and AT_DAY.search(truth) is not None  # not *a good night*, *the unit is the day*
    if word == "legal":
        return after in LAWFUL  # nobody is *an illegal heir*
    return word not in SIZES or not re.search(rf"\d[^.]* {word}\b", truth)


def agreeing(text: str) -> str:
    """The text with *a* or *an* as its last word wants it."""
    return re.sub(
        r"\ban? (?=[a-z]+$)", "an " if text.split()[-1][0] in "aeio" or text.endswith("uncommon") else "a ", text
    )


def sure(old: str, new: str, truth: str, facts: Facts) -> bool:
    """Whether the exchange is surely wrong: the old word stands once, the new one not, and no sentence says the same with the new one."""
    lower = truth.lower()
    if len(re.findall(rf"\b{old}\b", lower)) != 1 or re.search(rf"\b{new}\b", lower):
        return False
    if new.lower() not in facts.text.lower() or not re.search(rf"\b{new}\b", facts.text, re.I):
        return True
    told = content(truth) - {old}
    return not any(
        2 * len(told & content(sentence)) >= len(told)
        for sentence in re.split(r"(?<=[.!?]) ", facts.text)
        if re.search(rf"\b{new}\b", sentence, re.I)
    )


def reversed_verb(verb: Verb) -> Iterator[tuple[str, Verb]]:
    """The verb group with the opposite verb in the same form; no modal, negated or progressive one, none with a particle."""
    if verb.modal or verb.negated or verb.progressive or verb.particle or AFTER_VERB & set(verb.rest.split()):
        return
    for new, _ in opposites().get(f"v {verb.lemma}", ()):
        participle = verb.auxiliary or verb.passive
        form = participled(new) if participle else {"VBD": past(new), "VBZ": third_person(new)}.get(verb.tag, new)
        if participle and verb.main in verb.rest.split():
            rest = " ".join(form if w == verb.main else w for w in verb.rest.split())
            yield form, replace(verb, lemma=new, main=form, rest=rest)
        elif not participle and verb.finite == verb.main:
            yield form, replace(verb, lemma=new, main=form, finite=form)


def participled(lemma: str) -> str:
    """The past participle: the past, but for a few."""
    return {"rise": "risen", "fall": "fallen", "shrink": "shrunk", "forbid": "forbidden"}.get(lemma, past(lemma))
