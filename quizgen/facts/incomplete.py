"""Verbs whose statement lacks a part without which it is not true or not clear: what is counted, what something was called."""

from __future__ import annotations

from quizgen.language import lexicon
from quizgen.language.neighbours import neighbour, sentence_end
from quizgen.language.tree import Token

REACHING = lexicon.listed("reaching-verbs")
LABELLING = lexicon.listed("labelling-verbs")
ENVOYS = lexicon.listed("envoys")
LABELS = ("oprd", "xcomp", "ccomp", "acomp", "attr", "dative")


def incomplete(main: Token, child: Token) -> bool:
    """Whether the verb with this child says too little, or the child belongs to the noun before it."""
    return (
        counts_nothing(main, child)
        or spoken(main, child)
        or unlabelled(main, child)
        or of_envoy(main, child)
        or torn_amount(child)
        or sum_for(main, child)
        or kinder(main, child)
        or best_of_nothing(child)
        or gapped(child)
        or law_of_nothing(child)
        or undone(main, child)
        or asks_nothing(child)
        or of_what(main, child)
    )


def counts_nothing(main: Token, child: Token) -> bool:
    """A bare number whose noun another sentence told: *Biden had 54*, *earned the remaining 1*, *with a total of 815*, *knew of more than 500*."""
    if child.dep_ == "dobj" and main.lemma_.lower() in HOLDING and bare_share(child):
        return True
    if child.dep_ == "dobj":
        return is_bare_number(child) and main.lemma_.lower() not in REACHING
    if child.dep_ == "prep" and child.lower_ == "of":
        return any(c.dep_ == "pobj" and is_bare_number(c) for c in child.children)  # *knew of more than 500*
    totals = [t for t in child.subtree if t.lower_ in ("total", "tally")] if child.dep_ == "prep" else []
    return bool(totals) and any(is_bare_number(t) and t.head.lower_ == "of" and t.head.head in totals for t in child.subtree)


def spoken(main: Token, child: Token) -> bool:
    """Whether one quoted word is what somebody said, and no thing: *Berg had advised, “Resign.”*"""
    first = child.left_edge
    if main.lemma_.lower() not in lexicon.CUES | lexicon.BELIEFS | {"advise", "urge", "cry", "order"} or first.i - 2 < main.i:
        return False
    return child.right_edge == first and neighbour(first, -1).is_quote and neighbour(first, -2).text in (",", ":")


HOLDING = frozenset(["have", "get", "earn", "win", "receive", "take", "poll"])


def bare_share(token: Token) -> bool:
    """A percentage of nothing that is told: *Bergen had 63%*."""
    share = token.text == "%" or token.lower_ in ("percent", "percentage")
    return share and not any(c.dep_ in ("prep", "relcl", "acl", "compound") for c in token.children)


def is_bare_number(token: Token) -> bool:
    """A number that counts nothing and is no year, money, share or measure."""
    return (
        token.tag_ == "CD"
        and "–" not in token.text
        and "-" not in token.text  # a score
        and (token.ent_type_ not in ("DATE", "TIME", "MONEY", "PERCENT", "QUANTITY") or small_number(token))
        and not any(c.dep_ in ("prep", "relcl", "acl") or c.text in "$€£%" for c in token.children)
        and not (token.text.isdigit() and len(token.text) == 4)
    )


def small_number(token: Token) -> bool:
    """A number of one or two digits that the tagger took for a date and nothing makes one: *had 54*."""
    return token.ent_type_ == "DATE" and token.text.isdigit() and len(token.text) < 3 and not any(True for _ in token.children)


def unlabelled(main: Token, child: Token) -> bool:
    """What something was called is lost: *branded the council “surprising”* read as *branded the council*."""
    if main.lemma_.lower() not in LABELLING or child.dep_ != "dobj":
        return False
    told = any(c.dep_ in LABELS or c.lower_ == "as" for c in main.children)
    return not told and not any(
        t.is_quote or t.dep_ in ("appos", "acl", "amod") for t in child.subtree if t.i > child.i
    )


def torn_amount(child: Token) -> bool:
    """A figure that the parser tore from what follows it: *to 966 | m rupees*, *from 180 | to 5*."""
    objects = [c for c in child.children if c.dep_ == "pobj"] if child.dep_ == "prep" else []
    return len(objects) > 1 and objects[0].tag_ == "CD"


def sum_for(main: Token, child: Token) -> bool:
    """A sum of money whose purpose stands behind a bracket: *authorized $6,000 (…) for a lighthouse*."""
    after = child.right_edge.i + 1
    return (
        child.dep_ == "dobj" and child.tag_ == "CD" and after < sentence_end(child) and child.doc[after].text in ("(", ",")
    )


def of_envoy(main: Token, child: Token) -> bool:
    """*to Greece* behind *the ambassador*: the country he was sent to, not where the verb leads."""
    return (
        child.dep_ == "prep"
        and child.i > main.i
        and child.lower_ in ("to", "from")
        and neighbour(child, -1).lemma_.lower() in ENVOYS
    )


def kinder(main: Token, child: Token) -> bool:
    """A comparison that does not say with what: *had kinder words for Berg*."""
    if child.dep_ != "dobj" or main.lemma_ != "have":
        return False
    compared = any(c.tag_ == "JJR" and c.dep_ == "amod" for c in child.children)
    bare = not any(c.dep_ in ("det", "poss", "nummod") for c in child.children)
    return compared and bare and not any(t.lower_ == "than" for t in child.doc[child.i : sentence_end(child)])


def best_of_nothing(child: Token) -> bool:
    """A rank that lost its noun: *ranked Oslo as the ninth highest*."""
    ranks = [c for c in child.children if c.dep_ == "pobj"] if child.lower_ == "as" else []
    return any(
        c.tag_ in ("JJS", "RBS") and any(g.lower_ == "the" for g in c.children)
        and not any(g.i > c.i and not g.is_punct for g in c.children) for c in ranks
    )  # fmt: skip


def gapped(child: Token) -> bool:
    """Two objects with a goal each, the second without its noun: *moved the first play to Oslo and the last to Bergen*."""
    if child.dep_ != "dobj":
        return False
    goals = {c.lower_ for c in child.children if c.dep_ == "prep" and c.i > child.i}
    return any(
        c.dep_ == "conj" and c.tag_ in ("JJ", "CD", "JJS") and any(g.dep_ == "prep" and g.lower_ in goals for g in c.children)
        for c in child.children
    )


LAWS = lexicon.listed("laws")


def bare_law(noun: Token) -> bool:
    """*an act*, *a bill* with nothing that says which one."""
    return noun.tag_ == "NN" and noun.lower_ in LAWS and [c.lower_ in ("a", "an") for c in noun.children] == [True]


def law_of_nothing(child: Token) -> bool:
    """A law that is not told apart from any other: *passed an act*, unless an infinitive right behind it says what it is for."""
    after = child.i + 1
    told = after < sentence_end(child) and child.doc[after].lower_ in ("to", "that")
    return child.dep_ == "dobj" and bare_law(child) and not told


SEEING = frozenset(["find", "see", "hear", "watch", "catch", "observe", "discover", "show", "depict", "leave"])


def undone(main: Token, child: Token) -> bool:
    """Whether what the object was found doing went with an aside: *found wolves, in some cases, living in towns*."""
    if child.dep_ != "advcl" or child.tag_ != "VBG" or neighbour(child.left_edge, -1).text != ",":
        return False
    asides = [c for c in main.children if c.dep_ == "prep" and main.i < c.i < child.i]
    seen = any(c.dep_ == "dobj" and neighbour(c.right_edge, 1).text == "," for c in main.children if c.i < child.i)
    return seen and main.lemma_.lower() in SEEING and any(neighbour(c.left_edge, -1).text == "," for c in asides)


OF_WHAT = lexicon.listed("of-what-verbs")


def of_what(main: Token, child: Token) -> bool:
    """Whether what somebody is accused or deprived of, or told, stands behind a dash or is lost: *accused “the regime” – a word for Oslo – of theft*."""
    if main.lemma_.lower() not in OF_WHAT or child.dep_ != "dobj":
        return False
    here = [c for c in main.children if c.i > main.i and c != child]
    own = [c for c in child.children if c.dep_ == "prep" and neighbour(c, -1).text not in DASHES]
    return not any(c.dep_ in ("prep", "ccomp", "xcomp", "advcl", "relcl", "dobj", "acl") for c in (*here, *own))


DASHES = ("-", "–", "—")


ASKING = frozenset(["find", "see", "decide", "know", "check", "tell", "explain", "determine"])
ANSWERS = ("dobj", "ccomp", "xcomp", "advcl", "dep", "acomp", "npadvmod", "oprd")


def about(child: Token) -> bool:
    """Whether a phrase tells of what: *decide on a name*, not *decide in 1902*."""
    return child.dep_ == "prep" and not any(c.ent_type_ == "DATE" for c in child.children)


def asks_nothing(child: Token) -> bool:
    """Whether what was to be found out stands in another sentence: *did a study to find out*."""
    infinitives = (t for t in child.subtree if t.dep_ in ("relcl", "acl", "xcomp", "advcl") and t.lemma_ in ASKING and t.tag_ == "VB")
    return any(
        any(c.lower_ == "to" and c.dep_ == "aux" for c in t.children) and not any(c.dep_ in ANSWERS or about(c) for c in t.children)
        and (t.lemma_ != "find" or any(c.lower_ == "out" for c in t.children))
        for t in infinitives
    )  # fmt: skip
