"""Participles behind or before their noun as statements of their own."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.facts.classed import PUBLISHING, classed
from quizgen.facts.context import Context
from quizgen.facts.grammar import asserted, own_subject
from quizgen.facts.model import Clause
from quizgen.facts.negation import negative
from quizgen.facts.phrases import phrase
from quizgen.facts.statements import make
from quizgen.facts.tokens import behind, bracketed
from quizgen.facts.verbs import finite_of
from quizgen.language import lexicon
from quizgen.language.model import Kind
from quizgen.language.neighbours import neighbour
from quizgen.language.tree import Token


def participial(ctx: Context, head: Token) -> Iterator[Clause]:
    """A passive participle behind or before its noun: *the bloc, led by Russia*; *Founded in 1636, the college …*.

    It needs an agent, a date, a place or what something is called, and takes the tense of the clause it stands in.
    """
    if (
        not any(c.dep_ in ("agent", "oprd") or dates(c) or named(c) for c in head.children)
        or not asserted_main(head)
        or negative(head)
    ):
        return
    said = classed(head) if head.dep_ == "acl" else None
    if said is None and not loose(head):
        return
    main = head.head
    while main.pos_ not in ("VERB", "AUX") and main.dep_ != "ROOT":
        main = main.head
    finite = finite_of(main)
    noun = said or (form_before(body_before(ctx, head), head) if head.dep_ == "acl" else own_subject(main))
    if (
        finite is None
        or finite.tag_ not in ("VBD", "VBZ", "VBP")
        or noun is None
        or noun.pos_ not in ("NOUN", "PROPN", "PRON")
    ):
        return
    if head.dep_ == "acl" and said is None and owned(noun, head):
        return
    if reaching_back(noun, head):
        return
    if head.dep_ == "advcl" and head.lower_ == "called" and head.i < main.i:
        return  # *Called Kabigon in Japan, Nintendo gave it …*: often of something else
    base = phrase(ctx, noun, behind(noun, head) | {head.i})
    if (
        not base.determiner and " " not in base.text and (noun.tag_ in ("NNS", "NNPS") or base.kind is Kind.GROUP)
    ) or crowded(noun, head):
        return
    if not (base.named or base.definite or any(s.entity is not None for s in base.segments)):
        return
    if base.text.endswith(("’s", "'s")):
        return  # *Norway’s, written in 1776*: a word that stood before is meant
    if base.kind is Kind.PERSON and head.lemma_.lower() in PUBLISHING:
        return  # *a map by Olaf Berg, published in 1846*
    if base.kind is not Kind.PERSON and any(c.lower_ in LASTING_YET for c in head.children):
        return
    state = head.lemma_.lower() in LASTING and not any(dates(c) for c in head.children)
    past_ = finite.tag_ == "VBD" or not state
    if said is not None and past_ and finite.tag_ != "VBD" and not happened(head):
        return
    who = ctx.who(base.entity)
    plural = base.plural or (who is not None and who.number == "plural")
    tense = ("were" if past_ else "are") if plural else ("was" if past_ else "is")
    yield make(ctx, head, head, base, "participle", tense=tense)


LASTING_YET = frozenset(["still", "now", "currently", "today", "presently"])  # *The hall, still used as a school, was built in 1902*


BODY_VERBS = lexicon.listed("body-verbs")


def body_before(ctx: Context, head: Token) -> Token:
    """The noun that the participle tells of: a body right before what is done with bodies, *a member of the League, banned in 1924*."""
    noun = head.head
    under = (g for c in noun.children if c.lower_ == "of" and c.i < head.i for g in c.children if g.dep_ == "pobj")
    body = next((t for t in under if t.right_edge.i == head.left_edge.i - 2), None)
    mention = ctx.mention(body) if body is not None else None
    founded = head.lemma_.lower() in BODY_VERBS and lexicon.is_person_noun(noun.lemma_.lower())
    return body if body is not None and founded and mention is not None and ctx.kind(mention) is Kind.ORGANISATION else noun


def form_before(noun: Token, head: Token) -> Token:
    """*a new form of English, known as Chancery Standard*: the form has the name, not the language."""
    kind = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "of" else noun
    indefinite = kind.lemma_ in FORMS and any(c.lower_ in ("a", "an", "one", "another") for c in kind.children)
    return kind if indefinite and head.lemma_.lower() in NAMING else noun


FORMS = frozenset("form kind type sort version variant variety branch dialect style method species breed subspecies strain group class".split())
NAMING = frozenset("know call name term dub".split())


LASTING = lexicon.listed("lasting")


def happened(head: Token) -> bool:
    """Whether a participle on the noun of *X is a …* tells of one event: with a date, or of what is made once."""
    return any(dates(c) for c in head.children) or (
        head.lemma_.lower() in lexicon.listed("making-verbs") | PUBLISHING and any(c.dep_ == "agent" for c in head.children)
    )


def named(token: Token) -> bool:
    """Whether the token is a preposition with a name, or *as* with anything: *born in Oslo*, *known as …*."""
    inside = [c for c in token.children if c.dep_ == "pobj"]
    return token.dep_ == "prep" and any(
        (c.pos_ == "PROPN" and token.lower_ in ("in", "at", "to", "from", "for", "after")) or token.lower_ == "as"
        for c in inside
    )


def owned(noun: Token, head: Token) -> bool:
    """Whether a name stands under *of* between noun and participle: in *the last stage of the Temple, known as …* either is meant."""
    return (
        noun.pos_ == "NOUN"
        and not lexicon.is_person_noun(noun.lemma_.lower())
        and any(
            c.lower_ == "of" and any(g.dep_ == "pobj" and g.pos_ == "PROPN" and g.i < head.i for g in c.children)
            for c in noun.children
        )
    )


def crowded(noun: Token, head: Token) -> bool:
    """Whether another noun of a list stands between the noun and its participle, which may be that one's."""
    return any(
        c.dep_ in ("appos", "conj") and noun.i < c.i < head.i and c.i not in bracketed(noun) for c in noun.children
    )


def reaching_back(noun: Token, head: Token) -> bool:
    """Whether a name behind a comma is rather that of what leads to the noun: *the addition to the pool, known as drift*."""
    to = noun.head
    leads = noun.dep_ == "pobj" and to.lower_ in ("to", "towards") and to.head.pos_ == "NOUN" and to.head.i == to.i - 1
    return leads and named(head) | (head.lemma_.lower() in ("know", "call", "term", "name")) and neighbour(head.left_edge, -1).text == ","


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
        opens = (
            bool(left.is_sent_start) and head.i - left.i <= 1 and after < len(head.doc) and head.doc[after].text == ","
        )
        return opens and not any(c.dep_ in ("mark", "aux", "auxpass", "nsubj") for c in head.children)
    return left.i > 0 and neighbour(left, -1).text in (",", "–", "—")
