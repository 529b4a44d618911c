"""What somebody said, as clauses with their source: reported speech, and statements in direct speech."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from quizgen.facts.context import Context, Speech
from quizgen.facts.grammar import asserted, conditional, own_subject, run_on
from quizgen.facts.model import Clause
from quizgen.facts.phrases import phrase
from quizgen.facts.sources import known, wording
from quizgen.facts.statements import make
from quizgen.facts.torn import half_adjective, has_read_as_is, of_relative
from quizgen.facts.verbs import finite_of, hedged
from quizgen.language import lexicon
from quizgen.language.tree import Span, Token

TELLING = lexicon.CUES | lexicon.BELIEFS


def reported(ctx: Context, head: Token) -> Iterator[Clause]:
    """What somebody is said to have said, as a clause with its source; words in quotation marks are left to quotations."""
    top = head
    while top.dep_ == "conj" and top.head.pos_ in ("VERB", "AUX"):
        top = top.head
    teller = top.head
    if (
        top.dep_ != "ccomp"
        or run_on(top)
        or semicolon(top)
        or teller.lemma_.lower() not in TELLING
        or not asserted(teller)
    ):
        return
    if (
        quoted(head)
        or quoted(top)
        or any(t.text in '“”"' for t in head.subtree)
        or conditional(head)
        or hedged(head)
        or conditional(teller)
        or supposed(teller)
    ):
        return
    source, subject, finite = own_subject(teller), own_subject(head), finite_of(head)
    if (
        source is None
        or subject is None
        or finite is None
        or subject.tag_ in ("WDT", "WP", "EX")
        or subject.i > finite.i
        or subject == source
        or subject.left_edge.lower_ == "that"
        or about_the_speaker(top, head, subject)
        or half_adjective(head)
    ):
        return
    told = phrase(ctx, source)
    if not known(told) or any(c.dep_ == "neg" for c in teller.children):
        return
    found = make(ctx, head, finite, phrase(ctx, subject), "reported")
    lost = found.lossy or opening_lost(head, subject, found)
    yield replace(found, source=wording(told), source_entity=told.entity, lossy=lost)


def supposed(teller: Token) -> bool:
    """Whether the article only supposes that somebody thought so: *Anna Berg may have feared that …*."""
    return any(c.dep_ == "aux" and c.lower_ in ("may", "might", "could", "must", "should") for c in teller.children)


def about_the_speaker(top: Token, head: Token, subject: Token) -> bool:
    """*He has said that it should be opened, and his critics blame him*: what the article adds, behind a comma, of the speaker's own people."""
    own = any(c.dep_ == "poss" and c.pos_ == "PRON" and c.lower_ in ("his", "her", "their") for c in subject.children)
    comma = any(t.text == "," for t in head.doc[top.i : subject.left_edge.i])
    return head is not top and head.dep_ == "conj" and own and comma and any(c.dep_ == "dobj" and c.pos_ == "PRON" for c in head.children)


def opening_lost(head: Token, subject: Token, found: Clause) -> bool:
    """Whether a noun between *that* and the subject is gone: *that for small towns alone …* holds for them only."""
    mark = next((c for c in head.children if c.dep_ == "mark" and c.lower_ == "that" and c.i < subject.i), None)
    kept = " ".join(s.phrase.text for s in found.slots)
    return mark is not None and any(
        t.pos_ in ("NOUN", "PROPN") and t.text not in kept for t in head.doc[mark.i + 1 : subject.left_edge.i]
    )


def told(ctx: Context, sentence: Span) -> Iterator[Clause]:
    """The statements in direct speech with a sure speaker, as that speaker's claims."""
    if not any(s.start < sentence.end_char and sentence.start_char < s.end for s in ctx.speech):
        return
    for head in sentence:
        speech = ctx.speech_at(head) if head.pos_ in ("VERB", "AUX") else None
        if speech is None or "?" in sentence.text or not maintained(head, speech) or conditional(head) or hedged(head):
            continue
        subject, finite = own_subject(head), finite_of(head)
        inside = (
            subject is not None and speech.start <= subject.left_edge.idx and head.dep_ in ("ROOT", "conj", "ccomp")
        )
        if (
            subject is None
            or finite is None
            or not inside
            or subject.tag_ in ("WDT", "WP", "EX")
            or subject.i > finite.i
            or of_relative(subject)
            or has_read_as_is(head, finite)
        ):
            continue
        found = make(ctx, head, finite, phrase(ctx, subject), "spoken")
        if all(
            speech.start <= s.phrase.evidence.start and s.phrase.evidence.end <= speech.end
            for s in found.slots
            if s.phrase.evidence.paragraph == ctx.paragraph
        ):
            yield replace(found, source=speaker(ctx, speech), source_entity=speech.entity)


def semicolon(top: Token) -> bool:
    """Whether a semicolon parts the clause from the verb of saying: it is a sentence of its own."""
    first, last = sorted((top.i, top.head.i))
    return any(t.text == ";" for t in top.doc[first:last])


def speaker(ctx: Context, speech: Speech) -> str:
    """The speaker's name, with the article that the text gives it."""
    entity = ctx.analysis.entity(speech.entity) if speech.entity is not None else None
    the = "the " if entity is not None and speech.speaker == entity.name and ctx.takes_the(entity) else ""
    unnamed = entity is None and speech.speaker.startswith(("A ", "An ", "The "))
    return the + (speech.speaker[0].lower() + speech.speaker[1:] if unnamed else speech.speaker)


def maintained(head: Token, speech: Speech) -> bool:
    """Whether nothing above the verb, as far as the speech goes, takes the claim back."""
    token = head
    while token.dep_ != "ROOT" and speech.start <= token.head.idx < speech.end:
        if token.dep_ != "conj":
            return False
        token = token.head
    return True


def quoted(token: Token) -> bool:
    """Whether the token stands between quotation marks."""
    before = [t.text for t in token.sent if t.i < token.i]
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1
