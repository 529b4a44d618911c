"""Simple statements: each finite verb of a sentence with its subject and slots, asides dropped.

The idea of taking sentences apart before asking is Heilman & Smith's (2010, *Good Question! Statistical Ranking for
Question Generation*); here a statement stays a value with slots, so that a question is built and never cut out of a string.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Span, Token

from quizgen.facts.context import Context, Speech
from quizgen.facts.model import Clause, Issue, Phrase, Slot
from quizgen.facts.phrases import build, join, phrase
from quizgen.facts.slots import slots_of
from quizgen.facts.verbs import finite_of, hedged, verb
from quizgen.language import lexicon
from quizgen.language.model import Kind

SUBJECTS = ("nsubj", "nsubjpass")
RELATIVE = {"who", "which", "that"}
FACTUAL = {"while", "whereas", "although", "though", "because", "since", "before", "after", "when"}
CONDITION = {"if", "unless", "whether", "lest", "provided", "supposing", "once", "until"}


def clauses(ctx: Context) -> Iterator[Clause]:
    """The statements of one paragraph in text order."""
    for sentence in ctx.doc.sents:
        yield from told(ctx, sentence)
        if usable(sentence):
            for token in sentence:
                if direct_speech(token):
                    continue
                if token.pos_ in ("VERB", "AUX"):
                    yield from reported(ctx, token)
                    if not ctx.is_claimed(token):
                        yield from statement(ctx, token)


def direct_speech(token: Token) -> bool:
    """Whether the verb introduces words in quotation marks: quotations are facts of their own."""
    return token.lemma_.lower() in lexicon.CUES and any(t.text in '“"' for t in token.sent)


def usable(sentence: Span) -> bool:
    """Whether the sentence is a whole, plain statement: ends in a full stop, no question, no stray marks."""
    text = sentence.text.strip()
    return (
        len(text.split()) >= 4
        and text[:1].isupper() | (text[:1] in "“\"'‘(" or text[:1].isdigit())
        and text.rstrip("”\"')’ ").endswith((".", "!", ":"))
        and text.count("(") == text.count(")")
        and text.count("[") == text.count("]")
        and text.count("“") == text.count("”")
        and "?" not in text.rstrip('”"')
    )


def statement(ctx: Context, head: Token) -> Iterator[Clause]:
    """The statement of one verb, if it is a finite and asserted one with a subject."""
    if head.dep_ == "ROOT" or head.dep_ == "conj":
        yield from independent(ctx, head)
    elif head.dep_ == "relcl":
        yield from relative(ctx, head)
    elif head.dep_ == "advcl" and marker(head) in FACTUAL:
        yield from independent(ctx, head)
    elif head.dep_ in ("acl", "advcl") and head.tag_ == "VBN":
        yield from participial(ctx, head)


def reported(ctx: Context, head: Token) -> Iterator[Clause]:
    """What somebody is said to have said, as a clause with its source; words in quotation marks are left to quotations."""
    top = head
    while top.dep_ == "conj" and top.head.pos_ in ("VERB", "AUX"):
        top = top.head
    teller = top.head
    if top.dep_ != "ccomp" or teller.lemma_.lower() not in lexicon.CUES | lexicon.BELIEFS or not asserted(teller):
        return
    if (
        quoted(head)
        or any(t.text in '“”"' for t in head.subtree)
        or conditional(head)
        or hedged(head)
        or conditional(teller)
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
    ):
        return
    told = phrase(ctx, source)
    if told.issues or any(c.dep_ == "neg" for c in teller.children):
        return
    found = make(ctx, head, finite, phrase(ctx, subject), "reported")
    yield replace(found, source=join(told.segments), source_entity=told.entity)


def told(ctx: Context, sentence: Span) -> Iterator[Clause]:
    """The statements in direct speech with a sure speaker, as that speaker's claims."""
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
        ):
            continue
        found = make(ctx, head, finite, phrase(ctx, subject), "spoken")
        if all(
            speech.start <= s.phrase.evidence.start and s.phrase.evidence.end <= speech.end
            for s in found.slots
            if s.phrase.evidence.paragraph == ctx.paragraph
        ):
            yield replace(found, source=speech.speaker, source_entity=speech.entity)


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


def marker(head: Token) -> str:
    """The subordinator of an adverbial clause, lower case."""
    return next(
        (c.lower_ for c in head.children if c.dep_ in ("mark", "advmod") and c.i < head.i and c.tag_ in ("IN", "WRB")),
        "",
    )


def asserted(head: Token) -> bool:
    """Whether no condition, complement or question above the verb takes the assertion back."""
    token = head
    while token.dep_ != "ROOT":
        if token.dep_ in ("ccomp", "xcomp", "csubj", "pcomp", "parataxis", "csubjpass"):
            return False
        if token.dep_ == "advcl" and marker(token) not in FACTUAL:
            return False
        token = token.head
    return True


def conditional(head: Token) -> bool:
    """Whether an *if* or *unless* clause hangs on the verb: without it the statement would be another one."""
    return any(c.dep_ == "advcl" and marker(c) in CONDITION for c in head.children)


def own_subject(head: Token) -> Token | None:
    """The verb's subject, taken over from the first verb of a coordination."""
    seen = head
    while True:
        found = next((c for c in seen.children if c.dep_ in SUBJECTS and c.i < seen.i), None)
        if found is not None or seen.dep_ != "conj":
            return found
        seen = seen.head
        while seen.pos_ not in ("VERB", "AUX") and seen.dep_ != "ROOT":  # *… in 1928 and shared*, hung on the noun
            seen = seen.head


def chain_of(head: Token) -> tuple[Token, ...]:
    """Infinitives that the verb takes over: *agreed to swear*; only directly after it, without an object between."""
    out: list[Token] = []
    verb_ = head
    while True:
        blocked = any(
            c.dep_ in ("dobj", "dative", "attr", "acomp", "oprd", "ccomp", "nsubj") and c.i > verb_.i
            for c in verb_.children
        )
        if verb_.lemma_ == "be" and verb_ is head:
            return tuple(out)
        nxt = next((c for c in verb_.children if c.dep_ == "xcomp" and c.tag_ == "VB" and c.i > verb_.i and any(
            t.tag_ == "TO" for t in c.children)), None)  # fmt: skip
        if nxt is None or blocked or any(c.dep_ in ("nsubj", "cc", "conj") for c in nxt.children):
            return tuple(out)
        out.append(nxt)
        verb_ = nxt


def independent(ctx: Context, head: Token) -> Iterator[Clause]:
    """A main, coordinated or factual adverbial clause."""
    subject, finite = own_subject(head), finite_of(head)
    if finite is None and head.dep_ == "conj" and head.tag_ in ("VBN", "VBG", "VB"):
        finite = shared_finite(head)
    if (
        subject is None
        or finite is None
        or not asserted(head)
        or subject.tag_ in ("WDT", "WP", "EX")
        or subject.lower_ == "there"
    ):
        return
    if conditional(head) or hedged(head) or subject.i > finite.i:
        return
    derivation = {"ROOT": "main", "conj": "conjunct"}.get(head.dep_, "adverbial")
    yield make(ctx, head, finite, phrase(ctx, subject), derivation)


def shared_finite(head: Token) -> Token | None:
    """The auxiliary that a conjunct shares with the verb it is joined to: *was founded and named*."""
    first = head.head
    return finite_of(first) if first.tag_ == head.tag_ and first.pos_ in ("VERB", "AUX") and not any(
        c.dep_ in SUBJECTS for c in head.children) else None  # fmt: skip


def relative(ctx: Context, head: Token) -> Iterator[Clause]:
    """A relative clause with its antecedent in the pronoun's place: as subject, object or after a preposition."""
    finite = finite_of(head)
    pronoun = next((t for t in head.subtree if t.tag_ in ("WDT", "WP") and t.lower_ in RELATIVE | {"whom"}), None)
    if finite is None or pronoun is None or not asserted(head) or conditional(head):
        return
    base = antecedent(ctx, head, pronoun)
    subject = next((c for c in head.children if c.dep_ in SUBJECTS), None)
    if base is None or subject is None:
        return
    if subject.i == pronoun.i:
        yield make(ctx, head, finite, base, "relative")
    elif subject.tag_ not in ("WDT", "WP", "EX"):
        extra = relative_slot(head, pronoun, base)
        if extra is not None:
            yield make(ctx, head, finite, phrase(ctx, subject), "relative", extra)


def antecedent(ctx: Context, head: Token, pronoun: Token) -> Phrase | None:
    """What the pronoun stands for: the noun that the parser says or, where that is a person and the pronoun *which* (or the
    other way round), the noun right before the clause; None when neither agrees.
    """
    left = head.left_edge
    near = next((t for t in reversed(list(head.doc[left.sent.start : left.i])) if not t.is_punct), None)
    copula = head.head.head if head.head.dep_ == "attr" and head.head.head.lemma_ == "be" else None
    classed = own_subject(copula) if copula is not None and not left.nbor(-1).is_alpha else None
    for noun in (classed, head.head, near):
        if noun is not None and noun.pos_ in ("NOUN", "PROPN") and noun.i < left.i:
            found = phrase(ctx, noun, frozenset({head.i}))
            if agrees(pronoun, found):
                return found
    return None


def agrees(pronoun: Token, found: Phrase) -> bool:
    """*who* wants people, *which* wants none."""
    people = found.kind in (Kind.PERSON, Kind.GROUP)
    return {"who": people, "whom": people, "which": found.kind is not Kind.PERSON}.get(pronoun.lower_, True)


def relative_slot(head: Token, pronoun: Token, base: Phrase) -> Slot | None:
    """The antecedent's slot in its clause: *against which* → after *against*; *which they won* → object."""
    if pronoun.dep_ == "pobj" and pronoun.head.head.i == head.i:
        return Slot("prep", base, pronoun.head.lower_)
    return Slot("object", base) if pronoun.dep_ == "dobj" and pronoun.head.i == head.i else None


def participial(ctx: Context, head: Token) -> Iterator[Clause]:
    """A passive participle behind or before its noun: *the bloc, led by Russia*; *Founded in 1636, the college …*.

    It needs an agent or a date, and takes the tense of the clause it stands in.
    """
    if not any(c.dep_ == "agent" or dates(c) for c in head.children) or not asserted_main(head) or not loose(head):
        return
    main = head.head
    while main.pos_ not in ("VERB", "AUX") and main.dep_ != "ROOT":
        main = main.head
    finite = finite_of(main)
    noun = head.head if head.dep_ == "acl" else own_subject(main)
    if (
        finite is None
        or finite.tag_ not in ("VBD", "VBZ", "VBP")
        or noun is None
        or noun.pos_ not in ("NOUN", "PROPN", "PRON")
    ):
        return
    base = phrase(ctx, noun, frozenset({head.i}))
    past_ = finite.tag_ == "VBD" or any(dates(c) for c in head.children)
    tense = ("were" if past_ else "are") if base.plural else ("was" if past_ else "is")
    yield make(ctx, head, head, base, "participle", tense=tense)


def dates(token: Token) -> bool:
    """Whether the token is a preposition with a date: *in 1636*."""
    return token.dep_ == "prep" and token.lower_ in ("in", "on") and any(c.ent_type_ == "DATE" for c in token.children)


def asserted_main(head: Token) -> bool:
    """Whether the clause that the participle stands in is asserted."""
    return asserted(head.head) if head.dep_ == "advcl" else asserted(head)


def loose(head: Token) -> bool:
    """Whether a comma or dash sets the participle off (*the nations covered by the ban* only says which nations)."""
    left = head.left_edge
    if head.dep_ == "advcl":
        after = head.right_edge.i + 1
        opens = bool(left.is_sent_start) and after < len(head.doc) and head.doc[after].text == ","
        return opens and not any(c.dep_ in ("mark", "aux", "auxpass", "nsubj") for c in head.children)
    return left.i > 0 and left.nbor(-1).text in (",", "–", "—")


def make(
    ctx: Context,
    head: Token,
    finite: Token,
    subject: Phrase,
    derivation: str,
    extra: Slot | None = None,
    tense: str = "",
) -> Clause:
    """The clause value of a verb with its subject already built."""
    chain = chain_of(head)
    found = slots_of(ctx, head, chain)
    sentence = head.sent
    slots = tuple(bound(s, subject) for s in (found.slots if extra is None else insert(found.slots, extra)))
    return Clause(
        subject, verb(head, finite, chain, tense), slots, ctx.evidence(sentence[0], last_word(sentence)),
        derivation, found.dropped, found.lossy, covered(head, subject, slots), found.source,
    )  # fmt: skip


def covered(head: Token, subject: Phrase, slots: tuple[Slot, ...]) -> float:
    """The share of content words below the verb, coordinated and relative clauses aside, that subject and slots still have."""
    out = {t.i for c in head.children if c.dep_ in ("conj", "advcl", "parataxis") for t in c.subtree}
    below = [t for t in head.subtree if t.i not in out and t.pos_ in ("NOUN", "PROPN", "NUM", "VERB") and t.i != head.i]
    text = " ".join([subject.text, *(s.phrase.text for s in slots)])
    return round(sum(t.text in text for t in below) / len(below), 2) if below else 1.0


def bound(slot: Slot, subject: Phrase) -> Slot:
    """The slot without its pronoun issue where a possessive agrees with the clause's subject: *the Normans … their language*."""
    if Issue.PRONOUN not in slot.phrase.issues:
        return slot
    own = (
        {"their", "themselves"}
        if subject.plural
        else {"his", "her", "himself", "herself"}
        if subject.kind is Kind.PERSON
        else {"its", "itself"}
    )
    loose = [s for s in slot.phrase.segments if s.pronoun and s.entity is None]
    if not all(s.text.lower() in own and (s.possessive or s.text.endswith(("self", "selves"))) for s in loose):
        return slot
    return replace(slot, phrase=replace(slot.phrase, issues=slot.phrase.issues - {Issue.PRONOUN}))


def insert(slots: tuple[Slot, ...], extra: Slot) -> tuple[Slot, ...]:
    """The antecedent's slot in its place: an object first, a prepositional phrase behind the object."""
    at = 0 if extra.role == "object" else sum(s.role in ("object", "attribute", "complement") for s in slots)
    return (*slots[:at], extra, *slots[at:])


def last_word(sentence: Span) -> Token:
    """The sentence's last token that is no white space."""
    return next(t for t in reversed(list(sentence)) if not t.is_space)


__all__ = ["build", "clauses"]
