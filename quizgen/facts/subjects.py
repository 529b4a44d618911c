"""What is wrong with a subject: too little to say who or what, or not the one that its verb agrees with."""

from __future__ import annotations

from quizgen.facts.tokens import series
from quizgen.language import lexicon
from quizgen.language.neighbours import neighbour, sentence_end
from quizgen.language.tree import Token

BARE = lexicon.listed("bare")


LINKING = frozenset(["look", "seem", "sound", "feel", "become"])
LINKED = frozenset("acomp attr dobj oprd xcomp ccomp prep advmod prt npadvmod".split())


def elliptic(head: Token) -> bool:
    """Whether the verb is a lone auxiliary that stands for one told before: *the others would not*, *so did he*."""
    if head.tag_ == "MD":
        return True
    if head.lemma_ in LINKING and not any(c.i > head.i and c.dep_ in LINKED for c in head.children):
        return True
    if head.lemma_ == "do" and any(t.lower_ == "so" for t in head.subtree if t.head.i == head.i or t.i == head.i + 1):
        return True
    plain = head.lemma_ in ("do", "have", "be") and not any(c.dep_ in ("aux", "auxpass") for c in head.children)
    said = ("dobj", "attr", "acomp", "prep", "xcomp", "ccomp", "advmod", "oprd", "npadvmod", "expl")
    return plain and not any(c.dep_ in said and c.i > head.i for c in head.children)


LONE = lexicon.listed("intransitive")


def half_passive(head: Token) -> bool:
    """Whether a bare past behind a passive may be its participle: *was fortified in 1587 and elevated to a town*."""
    if head.dep_ != "conj" or head.tag_ != "VBD" or not head.text.endswith("ed"):
        return False
    passive = any(c.dep_ == "auxpass" for c in head.head.children)
    own = any(
        c.dep_ in ("nsubj", "nsubjpass", "auxpass", "aux", "dobj", "xcomp", "ccomp", "acomp", "attr")
        for c in head.children
    )
    return passive and not own and head.lemma_.lower() not in LONE


def bare(subject: Token) -> bool:
    """Whether the subject is a mere *many*, *two*, *1720* or *three of the 24*, with nothing that says of what."""
    if any(g.tag_ == "CD" and g.dep_ == "pobj" for c in subject.children if c.lower_ == "of" for g in c.children):
        return not subject.ent_type_ or subject.ent_type_ == "CARDINAL"
    if subject.lower_ in lexicon.ORDINALS and subject.pos_ != "PROPN":  # *The first was by Anna Berg*
        return not any(c.i > subject.i and c.dep_ in ("prep", "relcl") and neighbour(c, -1).text != "," for c in subject.children)
    return (
        subject.lower_ in BARE or (subject.tag_ == "CD" and subject.ent_type_ not in ("DATE", "GPE", "ORG"))
    ) and not any(c.i > subject.i and c.dep_ in ("prep", "relcl") for c in subject.children)


PARTS = lexicon.listed("parts") | lexicon.COLLECTIVES


def explained(noun: Token) -> bool:
    """Whether names between two commas say who a definite subject is: *her sisters, Ana and Eva, are …*."""
    last = noun.right_edge
    closed = last.text == "," or (last.i + 1 < sentence_end(noun) and neighbour(last, 1).text == ",")
    return (
        closed
        and noun.dep_ in ("nsubj", "nsubjpass")
        and any(c.dep_ == "poss" or c.lower_ in ("the", "these") for c in noun.children)
        and all(c.pos_ == "PROPN" for c in noun.children if c.dep_ == "appos")
    )


def listed(noun: Token) -> bool:
    """Whether a list was read as an apposition, which would be left out: *eight kings, two queens, and a pope*."""
    return any(
        c.dep_ == "appos" and neighbour(c.left_edge, -1).text == "," and (noun.tag_ == "NNS" or c.pos_ == "PROPN")
        and any(g.dep_ in ("conj", "cc") for g in c.children) for c in noun.children
    ) and not series(noun) and not explained(noun)  # fmt: skip


PLURALS = lexicon.listed("foreign-plurals")


def many_of(subject: Token) -> bool:
    """Whether *a fleet of ships*: the verb may follow the plural behind *of*."""
    first = any(c.lower_ in ("a", "an") for c in subject.children)
    return first and any(
        c.lower_ == "of" and any(g.dep_ == "pobj" and g.tag_ in ("NNS", "NNPS") for g in c.children)
        for c in subject.children
    )


EITHER = frozenset(["data", "media"])  # *the data was lost*, *the data were lost*


def agrees(subject: Token, finite: Token) -> bool:
    """Whether subject and finite verb agree in number; where they do not, the parser lost the true subject."""
    plural = subject.tag_ in ("NNS", "NNPS") or any(c.dep_ == "conj" for c in subject.children)
    plural = plural or subject.lower_ in PLURALS or series(subject)
    if not plural and many_of(subject) and finite.lower_ in ("are", "were", "have"):
        return True
    if subject.tag_ == "NN" and subject.lemma_ not in PARTS and not plural:
        return finite.lower_ not in ("are", "were", "have") and finite.tag_ != "VBP"
    if subject.tag_ == "NNP" and not plural and not subject.lower_.endswith("s"):
        return finite.lower_ not in ("are", "were")
    slip = finite.tag_ == "VBZ" and not subject.lower_.endswith("ics")  # *the devices gets*
    singular = (finite.lower_ in ("is", "was", "has") or slip) and subject.lower_ not in EITHER
    return subject.tag_ != "NNS" or not singular or any(c.like_num for c in subject.children)
