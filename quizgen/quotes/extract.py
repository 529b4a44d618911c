"""Finds quotations between marks, tells speech from scare quotes, and names the speakers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from quizgen.language.analysis import Analysis
from quizgen.language.marks import Pair, quotations_of, text_of
from quizgen.language.tree import Doc, Token
from quizgen.model import Evidence
from quizgen.quotes import details
from quizgen.quotes.around import around
from quizgen.quotes.frames import before, behind
from quizgen.quotes.indirect import reported
from quizgen.quotes.model import Quotation
from quizgen.quotes.place import Frame, Place, places
from quizgen.quotes.speakers import Speaker, acting, can_speak, carried, speaker, told_between
from quizgen.quotes.verbs import classes, cue

NAMING = re.compile(
    r"(?:\b(?:called|named|dubbed|titled|entitled|nicknamed|labell?ed|termed|known as|so-called|renamed?|means?|meaning|spelled|the (?:words?|terms?|names?|"
    r"phrases?|songs?|films?|books?|title|slogan|nickname)|a (?:song|film|book|poem|play|word|term) called|"
    r"translat\w+ as|stands? for|refers? to as|considered))"
    r"(?: (?:as|the|a|an|it|to))?[ ,(]*$"
)


SENTENCE_END = re.compile(r"\b(?!Mr|Mrs|Ms|Dr|St|Gen|Sen|Gov|Lt|Col|Rep|Prof|Jr|Sr|vs)\w*[a-z]{2}[.!?] +[A-Z]")
FIRST = re.compile(r"\b(?:I|I[’'](?:m|ve|d|ll)|my|me|we|our|us|We|My|Our|\[their[^\]]*\])\b")


@dataclass(frozen=True, slots=True)
class _Found:
    """A pair of marks with its frame and its kind, before the speaker is known."""

    place: Place
    frame: Frame | None
    kind: Literal["direct", "mixed", "scare"]
    goes_on: bool


def quotes(analysis: Analysis) -> tuple[Quotation, ...]:
    """All quotations of the article in text order: direct and mixed ones, reported clauses, scare quotes.

    They are found once and kept with the analysis, as several readers ask for them.
    """
    if "quotes" not in analysis.kept:
        analysis.kept["quotes"] = _quotes(analysis)
    found: tuple[Quotation, ...] = analysis.kept["quotes"]
    return found


def _quotes(analysis: Analysis) -> tuple[Quotation, ...]:
    """All quotations, paragraph by paragraph."""
    out: list[Quotation] = []
    last: Speaker | None = None
    terms: set[str] = set()  # what stood as a term once is one again
    open_ = False
    for number, doc in zip(analysis.numbers, analysis.docs, strict=True):
        pairs = _spoken(doc, open_)
        open_ = bool(pairs) and not pairs[-1].closed
        here, last = _paragraph(analysis, number, doc, pairs, last, terms)
        out.extend(
            sorted(
                (*here, *_indirect(analysis, number, doc, pairs, last)),
                key=lambda q: (q.evidence.start, q.evidence.end),
            )
        )
    return tuple(out)


def _indirect(
    analysis: Analysis, number: int, doc: Doc, pairs: list[Pair], last: Speaker | None
) -> Iterator[Quotation]:
    """The reported clauses of a paragraph."""
    found = places(doc, pairs)
    for item in reported(doc, found[0].quoted if found else frozenset()):
        who = speaker(analysis, number, item.subject, None, last) if item.subject is not None else None
        verb = item.head if item.head.pos_ == "VERB" and item.head.lower_ != "according" else None
        for first, end in item.stretches:
            start, stop = doc[first].idx, doc[end].idx + len(doc[end])
            text = text_of(doc)[start:stop]
            words = [i for i in range(first, end + 1) if not doc[i].is_punct]  # else they stand as a direct quotation
            marked = bool(found and words) and {words[0], words[-1]} <= found[0].quoted
            if len(text.split()) > 1 and not marked:
                yield Quotation(
                    "indirect", text, Evidence(number, start, stop, text), who.name if who else None, who.entity if who else None,
                    _role(analysis, who), cue(verb) if verb is not None else _source(item.head),
                    details.addressee(verb) if verb is not None else None, details.medium(verb) if verb is not None else None,
                    certainty=who.certainty if who else 0.5,
                )  # fmt: skip


def _source(head: Token) -> str:
    """What stands for the verb: *according to*, or the noun."""
    return "according to" if head.lower_ == "according" else head.lemma_.lower()


def _role(analysis: Analysis, who: Speaker | None) -> str | None:
    """What the text calls the speaker."""
    roles = analysis.entity(who.entity).roles if who is not None and who.entity is not None else ()
    return roles[0] if roles else None


def _spoken(doc: Doc, open_: bool) -> list[Pair]:
    """The pairs of a paragraph that are not inside others; an unclosed one only if the paragraph starts or ends with it."""
    found = [pair for pair in quotations_of(doc) if pair.depth == 0]
    return [pair for pair in found if pair.closed or pair.mark == '"']


def _paragraph(
    analysis: Analysis, number: int, doc: Doc, pairs: list[Pair], last: Speaker | None, terms: set[str]
) -> tuple[list[Quotation], Speaker | None]:
    """The quotations of one paragraph and who spoke last in it."""
    out: list[Quotation] = []
    here: Speaker | None = None
    found = [_read(place, out_before) for place, out_before in _with_previous(places(doc, pairs))]
    for item in found:
        if item.kind == "mixed" and item.place.text.casefold() in terms:
            item = replace(item, kind="scare")
        if item.kind == "scare":
            terms.add(item.place.text.casefold())
            out.append(_quotation(number, item, None, None))
            continue
        who, goes_on = _who(analysis, number, item, here, last)
        if who is None and (item.frame is None or classes().get(item.frame.verb.lemma_) == "judge"):
            item = replace(
                item, kind="scare" if item.frame is not None or len(item.place.text.split()) < 4 else item.kind
            )
        out.append(_quotation(number, item, who, analysis, goes_on))
        here = who or here
    return out, here or last


def _with_previous(found: list[Place]) -> list[tuple[Place, Place | None]]:
    """Each place with the one before it."""
    return list(zip(found, [None, *found], strict=False))


def _read(place: Place, previous: Place | None) -> _Found:
    """The frame and the kind of one pair of marks."""
    lead = place.lead
    split = previous is not None and _split(place, previous)
    if split:
        return _Found(place, None, "direct", True)
    if _gloss(place, previous):
        return _Found(
            place, None, "scare" if previous is None or lead.rstrip(" (")[-1:] not in '”"' else "direct", True
        )
    frame = behind(place) if not NAMING.search(lead) else None
    if frame is None or lead.rstrip()[-1:] == ":":
        frame = before(place) or frame
    if frame is None and not _free(place):
        frame = around(place)
    return _Found(place, frame, _kind(place, frame, lead, previous), False)


def _split(place: Place, previous: Place) -> bool:
    """Whether a frame between two commas parts one sentence: *“A,” he said, “b.”*."""
    between = text_of(place.doc)[previous.pair.end : place.pair.start].rstrip()
    return (
        between.endswith(",")
        and previous.text.rstrip().endswith((",", "—", "–"))
        and len(between) < 150
        and SENTENCE_END.search(between) is None
        and behind(previous) is not None
    )


def _gloss(place: Place, previous: Place | None) -> bool:
    """Whether the words explain a foreign word or quotation in brackets: *pneuma (“spirit” or “breath”)*."""
    lead = place.lead
    if lead.endswith("(") and place.tail[:1] in (")", ",", ";", " "):
        return True
    return (
        previous is not None
        and lead.endswith((" or", " and", ","))
        and "(" in lead[-12:] + text_of(place.doc)[previous.pair.start - 1]
        and len(place.text.split()) < 3
        and ")" in place.tail[:2]
    )


def _term(place: Place) -> bool:
    """Whether one or two words are a term with its article, not somebody's wording: *from a “life force” that …*."""
    doc = place.doc
    lead = place.lead.rsplit(" ", 1)[-1].lower()
    behind_it = doc[place.last + 2] if place.last + 2 < len(doc) else None
    root = doc[place.first : place.last + 1].root
    return (
        len(place.text.split()) <= 2
        and root.dep_ in ("pobj", "conj", "appos")
        and lead in ("a", "an", "the")
        and (behind_it is None or behind_it.pos_ not in ("NOUN", "PROPN", "ADJ"))
    )


def _free(place: Place) -> bool:
    """Whether the words stand alone as a sentence: a full stop or nothing before them, a capital, a full stop at the end."""
    lead, text = place.lead, place.text.strip()
    return (
        (not lead or lead[-1] in '.!?”"’)')
        and not text[:1].islower()
        and text[-1:] in ".!?…]’'—,"
        and len(text.split()) > 1
    )


def _kind(place: Place, frame: Frame | None, lead: str, previous: Place | None) -> Literal["direct", "mixed", "scare"]:
    """Direct, mixed or scare."""
    text = place.text.strip()
    if NAMING.search(lead) and not (
        frame is not None
        and frame.side == "around"
        and classes().get(frame.verb.lemma_) == "judge"
        and not _title(text)
    ):
        return "scare"
    if frame is None and FIRST.search(text) and not _title(text) and not _free(place):
        return "mixed"  # nobody but a speaker says *I* in a report
    if frame is None:
        return "direct" if _free(place) and (len(text.split()) > 2 or previous is not None) else "scare"
    if _title(text) and not (frame.side != "around" and text[-1:] in ".,!?"):
        return "scare"
    if frame.side == "around" and classes().get(frame.verb.lemma_) != "judge" and _term(place):
        return "scare"
    if text[:1].islower() or (frame.side == "around" and not (_free_end(text) and lead.rstrip()[-1:] in ",:")):
        return "mixed"
    return "direct"


def _free_end(text: str) -> bool:
    """Whether the words are a sentence by their look."""
    return text[:1].isupper() and text[-1:] in ".!?’']" and len(text.split()) > 3


def _title(text: str) -> bool:
    """Whether the words look like a name or title: all long words with capitals, no end mark of a sentence."""
    words = re.findall(r"[^\W\d_][\w’'-]*", text)
    long = [w for w in words if len(w) > 3 or w == words[0]]
    return bool(long) and all(w[0].isupper() for w in long) and len(words) <= 8 and text[-1:] not in "!?"


def _who(
    analysis: Analysis, number: int, item: _Found, here: Speaker | None, last: Speaker | None
) -> tuple[Speaker | None, bool]:
    """The speaker, and whether the words go on from the quotation before."""
    if item.frame is not None and item.frame.subject is not None:
        who = speaker(analysis, number, item.frame.subject, here, last)
        return (
            None
            if item.frame.verb.lower_ == "according" and who is not None and not can_speak(item.frame.subject, who)
            else who
        ), False
    if here is None and (FIRST.search(item.place.text) or (_free(item.place) and item.place.pair.start > 0)):
        actor = acting(analysis, number, item.place)
        if actor is not None:
            return actor, False
    if here is not None:
        other = told_between(analysis, number, item.place, here) if _free(item.place) else None
        return (
            (other, False) if other is not None else (Speaker(here.name, here.entity, min(here.certainty, 0.9)), True)
        )
    goes_on = carried(analysis, number, last) if _free(item.place) and item.place.pair.start == 0 else None
    if goes_on is not None:
        return Speaker(goes_on.name, goes_on.entity, 0.7), True
    return None, False


def _quotation(
    number: int, item: _Found, who: Speaker | None, analysis: Analysis | None, goes_on: bool = False
) -> Quotation:
    """The value of one quotation."""
    start, end = item.place.pair.inner
    text = text_of(item.place.doc)[start:end]
    evidence = Evidence(number, start, end, text)
    if item.kind == "scare" or analysis is None:
        return Quotation("scare", text, evidence)
    frame = item.frame
    verb = frame.verb if frame is not None else None
    span = None
    if frame is not None:
        doc = item.place.doc
        span = (doc[frame.first].idx, doc[frame.last].idx + len(doc[frame.last]))
    return Quotation(
        item.kind, text, evidence, who.name if who else None, who.entity if who else None, _role(analysis, who),
        cue(verb) if verb is not None else None, details.addressee(verb) if verb is not None else None,
        details.medium(verb) if verb is not None else None, goes_on or item.goes_on, span, who.certainty if who else 0.5,
    )  # fmt: skip
