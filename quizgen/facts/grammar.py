"""What a tree says about a verb: its subject, what makes it no assertion, the infinitives it takes over."""

from __future__ import annotations

from quizgen.facts.stolen import heading, last_of_list, stolen_subject, twins
from quizgen.facts.verbs import finite_of, prefix
from quizgen.language import lexicon
from quizgen.language.neighbours import neighbour, sentence_start
from quizgen.language.tree import Span, Token

SUBJECTS = ("nsubj", "nsubjpass")
FACTUAL = {"while", "whereas", "although", "though", "because", "since", "before", "after", "when"}
TELLING = lexicon.CUES | lexicon.BELIEFS | {"indicate", "report", "think"}
CONDITION = {"if", "unless", "whether", "lest", "provided", "supposing", "once", "until"}


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
        if run_on(token):
            token = token.head
            continue
        if token.dep_ in ("ccomp", "xcomp", "csubj", "pcomp", "parataxis", "csubjpass"):
            return False
        if token.dep_ == "advcl" and (marker(token) not in FACTUAL or as_though(token)):
            return False
        token = token.head
    return True


def as_though(clause: Token) -> bool:
    """Whether a clause says how something only seemed: *was told of as though it had come from Oslo*."""
    return clause.dep_ == "advcl" and clause.left_edge.lower_ == "as" and neighbour(clause.left_edge, 1).lower_ in ("though", "if")


def conditional(head: Token) -> bool:
    """Whether an *if* or *unless* clause hangs on the verb: without it the statement would be another one."""
    return any(c.dep_ == "advcl" and marker(c) in CONDITION and not ended(head, c) for c in head.children)


def ended(head: Token, clause: Token) -> bool:
    """Whether *until* tells when something came to its end: *He ruled the island until the Danes landed*."""
    past = all(t is not None and t.tag_ == "VBD" for t in (finite_of(head), finite_of(clause)))
    return past and marker(clause) == "until" and clause.i > head.i


def run_on(token: Token) -> bool:
    """Whether the parser hung a main clause on the next one as its complement: *The war ended; prices rose.*

    After a semicolon it is one; after a comma only where the next clause is no *he said*.
    """
    if token.dep_ != "ccomp" or token.i > token.head.i or finite_of(token) is None:
        return False
    subjects = [c for c in token.head.children if c.dep_ in (*SUBJECTS, "expl") and c.i > token.i]
    if not subjects or any(c.dep_ == "mark" for c in token.children) or any(t.text in '“”"' for t in token.sent):
        return False
    marks = {t.text for t in token.doc[token.i : subjects[0].left_edge.i]}
    told = token.head.lemma_.lower() in TELLING
    return ";" in marks or ("," in marks and not told and not marks & {":", "—", "–"})


def own_subject(head: Token) -> Token | None:
    """The verb's subject, taken over from the first verb of a coordination; None where two nouns claim to be it."""
    seen = head
    while True:
        if any(c.dep_ == "expl" for c in seen.children):
            return None
        found = [c for c in seen.children if c.dep_ in SUBJECTS and c.i < seen.i and not heading(c)]
        if len(found) > 1:
            pair = twins(seen)
            if pair is not None:
                return pair[1] if neighbour(pair[0], 1).text == "-" else pair[0]
            return None  # *The fission theory—the Moon was part of the Earth*
        if found or seen.dep_ != "conj" or not joins(seen):
            return found[0] if found else doing(seen) or stolen_subject(seen) or last_of_list(seen)
        if (nearer := between(seen)) is not None:
            return nearer
        seen = seen.head
        while seen.pos_ not in ("VERB", "AUX") and seen.dep_ != "ROOT":  # *… in 1928 and shared*, hung on the noun
            seen = seen.head


def between(verb_: Token) -> Token | None:
    """The subject of a clause that stands between a verb and the one it was joined to: *Tom was elected, and Eva finished school,
    attended a college | and graduated*.
    """
    clauses = [c for c in verb_.head.children if c.dep_ == "conj" and verb_.head.i < c.i < verb_.i and c.pos_ in ("VERB", "AUX")]
    own = [g for c in clauses for g in c.children if g.dep_ in SUBJECTS and g.i < c.i]
    return own[-1] if own else None


def doing(head: Token) -> Token | None:
    """A clause in *-ing* that is the subject: *Living on the ground was dangerous*."""
    found = [c for c in head.children if c.dep_ == "csubj" and c.tag_ == "VBG" and c.i < head.i]
    alone = len(found) == 1 and found[0].left_edge == found[0]
    plain = alone and not any(c.dep_ in ("aux", "auxpass", "nsubj", "conj") for c in found[0].children)
    return found[0] if plain and found[0].is_sent_start and not any(t.text == "," for t in found[0].subtree) else None


def joins(verb_: Token) -> bool:
    """Whether nothing but *and* or a comma stands before a verb that takes over its subject; a noun there would be its own."""
    left = verb_.left_edge
    if prefix(left):
        return True
    own = any(c.dep_ in ("aux", "auxpass") for c in verb_.children)  # *made films, was awarded a medal, and …*
    if own and left.text == "," and left.i < verb_.i:
        return True
    before = neighbour(left, -1) if left.i > sentence_start(verb_) else None
    if (
        before is not None
        and before.text == ","
        and verb_.tag_ != verb_.head.tag_
        and verb_.tag_ in ("VBD", "VBN")
        and not own
    ):
        return (
            finite_of(verb_.head) is not verb_.head
        )  # *they display traits, referred to as …*: a participle read as a past
    return before is not None and (
        before.dep_ in ("cc", "preconj") or before.text in ",;–—" or before.tag_ in ("RB", "CC") or before.text in '”"'
    )


def chain_of(head: Token) -> tuple[Token, ...]:
    """Infinitives that the verb takes over: *agreed to swear*; only directly after it, without an object between."""
    out: list[Token] = []
    verb_ = head
    while True:
        blocked = any(
            c.dep_ in ("dobj", "dative", "attr", "acomp", "oprd", "ccomp", "nsubj") and c.i > verb_.i
            for c in verb_.children
        )
        blocked = blocked or any(c.dep_ == "agent" or controls(c) for c in verb_.children)
        if verb_.lemma_ == "be" and verb_ is head:
            return tuple(out)
        nxt = next((c for c in verb_.children if c.dep_ == "xcomp" and c.tag_ == "VB" and c.i > verb_.i and any(
            t.tag_ == "TO" for t in c.children)), None)  # fmt: skip
        if nxt is not None and any(c.dep_ == "prep" and verb_.i < c.i < nxt.i for c in verb_.children):
            blocked = True  # *voted in May to leave Norway*: the phrase stays between
        if nxt is None or blocked or any(c.dep_ in ("nsubj", "cc", "conj") for c in nxt.children):
            return tuple(out)
        out.append(nxt)
        verb_ = nxt


def controls(prep: Token) -> bool:
    """Whether the phrase behind a verb says who is to do what follows: *called on Spain to publish the results*."""
    return (
        prep.dep_ == "prep"
        and prep.lower_ in ("on", "upon", "for", "with", "to")
        and prep.i > prep.head.i
        and any(c.dep_ == "pobj" and c.ent_type_ != "DATE" for c in prep.children)
        and any(c.dep_ == "xcomp" and c.i > prep.i for c in prep.head.children)
    )


def shared_finite(head: Token) -> Token | None:
    """The auxiliary that a conjunct shares with the verb it is joined to: *was founded and named*."""
    first = head.head
    if first.dep_ == "conj" and shares_passive(first):
        return shared_finite(first)
    same = first.tag_ == head.tag_ or (first.tag_ == "VBN" and head.tag_ == "VBD")
    return finite_of(first) if same and first.pos_ in ("VERB", "AUX") and not any(
        c.dep_ in SUBJECTS for c in head.children) else None  # fmt: skip


GIVEN = lexicon.listed("given-things")
NEVER_PASSIVE = lexicon.listed("never-passive")


def shares_passive(head: Token) -> bool:
    """Whether a conjunct read as a past tense is a participle of the passive before it: *was fortified and elevated to a town*,
    *was praised, awarded a prize, and elected*, *is heated and spun*.
    """
    first = head.head
    passive = first.tag_ == "VBN" and any(c.dep_ == "auxpass" for c in first.children)
    return (
        head.tag_ == "VBD"
        and (head.text.endswith("ed") or like_participle(head, first))
        and head.lemma_.lower() not in NEVER_PASSIVE
        and (passive or (first.dep_ == "conj" and shares_passive(first)))
        and not any(c.dep_ in ("aux", "auxpass", *SUBJECTS) for c in head.children)
        and (head.lemma_.lower() in GIVEN or not any(c.dep_ == "dobj" for c in head.children))
    )


LIKE_PARTICIPLES = lexicon.listed("like-participles")


def like_participle(head: Token, first: Token) -> bool:
    """Whether a past behind a passive in the present can only be its participle: *is heated and spun*; not *was sent and left*."""
    present = any(c.dep_ == "auxpass" and c.tag_ in ("VBZ", "VBP") for c in first.children)
    return present and head.lower_ in LIKE_PARTICIPLES


def last_word(sentence: Span) -> Token:
    """The sentence's last token that is no white space."""
    last = sentence[-1]
    while last.is_space:
        last = neighbour(last, -1)
    return last
