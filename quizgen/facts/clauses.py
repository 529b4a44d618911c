"""Simple statements: each finite verb of a sentence with its subject and slots, asides dropped.

The idea of taking sentences apart before asking is Heilman & Smith's (2010, *Good Question! Statistical Ranking for
Question Generation*); here a statement stays a value with slots, so that a question is built and never cut out of a string.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.facts.acting import acting
from quizgen.facts.appositions import appositive
from quizgen.facts.context import Context
from quizgen.facts.control import day_of_main
from quizgen.facts.existentials import existential
from quizgen.facts.grammar import (
    FACTUAL,
    asserted,
    conditional,
    marker,
    own_subject,
    run_on,
    shared_finite,
    shares_passive,
)
from quizgen.facts.mentioned import word_as_subject
from quizgen.facts.misread import contrasted, misread, participle_before, reduced
from quizgen.facts.model import Clause, Phrase
from quizgen.facts.negation import denied
from quizgen.facts.participles import participial
from quizgen.facts.phrases import build, phrase
from quizgen.facts.premises import premise
from quizgen.facts.relatives import relative
from quizgen.facts.sources import source_of
from quizgen.facts.speech import quoted, reported, told
from quizgen.facts.statements import make
from quizgen.facts.stolen import ADDED, object_before, twins
from quizgen.facts.subjects import agrees, bare, elliptic, half_passive, listed
from quizgen.facts.verbs import finite_of, hedged
from quizgen.language import lexicon
from quizgen.language.marks import text_of
from quizgen.language.neighbours import neighbour
from quizgen.language.tree import Span, Token


def clauses(ctx: Context) -> Iterator[Clause]:
    """The statements of one paragraph in text order."""
    for sentence in ctx.doc.sents:
        yield from told(ctx, sentence)
        if usable(sentence):
            for token in sentence:
                verb = token.pos_ in ("VERB", "AUX")
                if not (verb or token.dep_ == "appos") or direct_speech(token):
                    continue
                if token.dep_ == "appos" and not ctx.is_claimed(token):
                    yield from appositive(ctx, token)
                if verb:
                    yield from reported(ctx, token)
                    if not ctx.is_claimed(token) or (source_of(token) is not None and not quoted(token)):
                        yield from statement(ctx, token)


def direct_speech(token: Token) -> bool:
    """Whether the verb introduces words in quotation marks that are more than a name: quotations are facts of their own."""
    if token.lemma_.lower() not in lexicon.CUES or not any(t.text in '“"' for t in token.sent):
        return False
    if token.lemma_.lower() not in ("call", "describe", "announce"):
        return not scare(token)
    if scare(token):
        return False
    return any(c.dep_ in ("ccomp", "parataxis") for c in token.children) or token.sent[0].text in '“"'


def scare(token: Token) -> bool:
    """Whether what is said stands behind *that* and only a few of its words are quoted: *announced that an “unusual” fall …*."""
    that = next(
        (
            c
            for c in token.children
            if c.dep_ == "ccomp" and any(g.lower_ == "that" and g.dep_ == "mark" for g in c.children)
        ),
        None,
    )
    found = re.findall(r'[“"]([^“”"]*)[”"]', token.sent.text)
    return that is not None and bool(found) and all(len(words.split()) <= SCARE for words in found)


SCARE = 5


def usable(sentence: Span) -> bool:
    """Whether the sentence is a whole, plain statement: ends in a full stop, no question, no stray marks."""
    text = text_of(sentence.doc)[sentence.start_char : sentence.end_char].strip()
    return (
        len(text.split()) >= 3
        and text[:1].isupper() | (text[:1] in "“\"'‘(" or text[:1].isdigit())
        and text.rstrip("”\"')’ ").endswith((".", "!", ":"))
        and text.count("(") == text.count(")")
        and text.count("[") == text.count("]")
        and text.count("“") == text.count("”")
        and "?" not in text.rstrip('”"')
    )


def statement(ctx: Context, head: Token) -> Iterator[Clause]:
    """The statement of one verb, if it is a finite and asserted one with a subject."""
    if head.dep_ in ("ROOT", "conj") or run_on(head):
        yield from independent(ctx, head)
        yield from existential(ctx, head)
    elif head.dep_ == "relcl":
        yield from relative(ctx, head)
        yield from word_as_subject(ctx, head)
    elif head.dep_ == "advcl" and marker(head) in FACTUAL and not general(head):
        yield from independent(ctx, head)
    elif head.dep_ in ("acl", "advcl") and head.tag_ == "VBN":
        yield from participial(ctx, head)
    elif head.dep_ == "advcl" and head.tag_ == "VBG":
        yield from acting(ctx, head)


def after_participle(ctx: Context, head: Token) -> Iterator[Clause]:
    """The statement of a main verb that the parser hung on the participle of its subject: *A boat sent out to sea was lost*."""
    first = participle_before(head) or head.head
    subject, finite = own_subject(first), finite_of(head)
    if subject is None or finite is None or not asserted(head) or hedged(head) or conditional(head):
        return
    if neighbour(first, -1).text == neighbour(finite, -1).text == "," and subject.right_edge.i <= first.i - 1:
        yield make(ctx, head, finite, phrase(ctx, subject), "main")  # *The tower, built in 1902, was sold*
    if subject.i + 1 != first.i:
        return
    words = [t for t in head.doc[subject.left_edge.i : finite.i] if not t.is_space]
    if bare(subject) or not agrees(subject, finite) or any(t.text in ",;:–—" for t in words):
        return
    yield make(ctx, head, finite, build(ctx, subject, words), "main")


def general(head: Token) -> bool:
    """Whether a *when* clause in the present is a condition: *when food is scarce*."""
    finite = finite_of(head)
    return marker(head) == "when" and (finite is None or finite.tag_ != "VBD")


def independent(ctx: Context, head: Token) -> Iterator[Clause]:
    """A main, coordinated or factual adverbial clause."""
    if (head.dep_ == "conj" and reduced(head.head) == head) or participle_before(head) is not None:
        yield from after_participle(ctx, head)
        return
    subject, finite = own_subject(head), finite_of(head)
    if head.dep_ == "conj" and ((finite is None and head.tag_ in ("VBN", "VBG", "VB")) or shares_passive(head)):
        finite = shared_finite(head)
    if (
        subject is None
        or finite is None
        or not asserted(head)
        or subject.tag_ in ("WDT", "WP", "EX")
        or subject.lower_ == "there"
    ):
        return
    if conditional(head) or hedged(head) or subject.i > finite.i or denied(head):
        return
    if (
        half_passive(head)
        or elliptic(head)
        or listed(subject)
        or bare(subject)
        or not agrees(subject, finite)
        or neighbour(head, 1).text == "-"
    ):
        return
    if misread(head, subject, finite) or contrasted(head, subject):
        return
    derivation = {"ROOT": "main", "conj": "conjunct", "ccomp": "main"}.get(head.dep_, "adverbial")
    if derivation == "adverbial" and premise(head):
        return
    extra = day_of_main(ctx, head) if derivation == "adverbial" else None
    yield make(ctx, head, finite, subject_phrase(ctx, head, subject), derivation, extra)


def subject_phrase(ctx: Context, head: Token, subject: Token) -> Phrase:
    """The subject, in one where the parser parted it: *the term “adobe”*."""
    first = head
    while first.dep_ == "conj" and subject.head.i != first.i and first.head.pos_ in ("VERB", "AUX"):
        first = first.head
    pair = twins(first)
    if pair is None or subject not in pair:
        return phrase(ctx, subject, object_before(subject))
    words = list(head.doc[pair[0].left_edge.i : pair[1].right_edge.i + 1])
    if words[-1].i + 1 < head.i and neighbour(words[-1], 1).text in "”\"’'" and any(t.text in "“\"‘'" for t in words):
        words.append(neighbour(words[-1], 1))
    name = (
        pair[1]
        if pair[1].tag_ == "NNP" and ctx.mention(pair[1]) is not None and pair[0].lemma_ not in ADDED
        else subject
    )
    return build(ctx, name, words)
