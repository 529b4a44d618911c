"""Of whom a clause on a predicate noun tells: in *The Trial is a novel that was begun in 1914*, of The Trial itself."""

from __future__ import annotations

from quizgen.facts.grammar import own_subject
from quizgen.language import lexicon
from quizgen.language.neighbours import neighbour
from quizgen.language.tree import Token

POINTING = frozenset(["this", "that", "these", "those", "there", "what", "one"])
PUBLISHING = lexicon.listed("publishing-verbs")


def predicate_noun(head: Token) -> Token | None:
    """The predicate noun that the clause stands on; one of a work that is *written* or *published* stands on no author's name."""
    noun = head.head
    author = noun.dep_ == "pobj" and noun.head.lower_ == "by" and noun.pos_ == "PROPN"
    if author and head.dep_ == "acl" and head.lemma_.lower() in PUBLISHING:
        noun = noun.head.head
    return noun if noun.dep_ == "attr" and noun.pos_ == "NOUN" and noun.head.lemma_ == "be" else None


def classed(head: Token) -> Token | None:
    """The subject of the copula, where a relative or participle clause on the predicate noun can only be meant of that.

    A cleft (*It was Oslo that burned*) and a copula with a negation or a modal verb say something else.
    """
    noun = predicate_noun(head)
    subject = own_subject(noun.head) if noun is not None else None
    if noun is None or subject is None or subject.lower_ in POINTING or (subject.lower_ == "it" and head.dep_ == "relcl"):
        return None
    turned = any(c.dep_ == "neg" or c.tag_ == "MD" or c.lower_ == "no" for t in (noun.head, noun) for c in t.children)
    which = subject.pos_ == "NOUN" and any(c.lower_ == "the" for c in noun.children)  # *The first engine was the pump that …*
    unfit = turned or which or subject.pos_ not in ("NOUN", "PROPN", "PRON")
    return None if unfit or nearer(noun, head) else subject


def nearer(noun: Token, head: Token) -> bool:
    """Whether a noun between the predicate noun and the clause may be the one that is meant: *the capital of the region that …*.

    A name says by itself which one is meant, so that a clause without a comma does not belong to it.
    """
    left = head.left_edge
    between = [t for t in head.doc[noun.i + 1 : left.i] if t.pos_ in ("NOUN", "PROPN") and t not in noun.conjuncts]
    if head.dep_ == "acl" and head.lemma_.lower() in PUBLISHING:
        return False
    if any(t.lower_ in ("who", "whom") for t in head.doc[left.i : head.i]):
        return any(lexicon.is_person_noun(t.lemma_.lower()) or t.lemma_ in lexicon.COLLECTIVES for t in between)
    apart = neighbour(left, -1).text in (",", "–", "—", "(")
    return any(t.pos_ == "NOUN" or (apart and t.ent_type_ != "PERSON") for t in between)
