"""Signs that a phrase lost a part: a comma between neighbours, the rest of a list, half of a hyphenated word."""

from __future__ import annotations

import re
from itertools import pairwise

from quizgen.facts.tokens import calling
from quizgen.facts.unfinished import unfinished
from quizgen.language import lexicon
from quizgen.language.neighbours import neighbour, sentence_end
from quizgen.language.tree import Token

TELLING = lexicon.CUES | lexicon.BELIEFS | {"reveal", "show", "confirm", "report"}


def cut(tokens: list[Token]) -> bool:
    """Whether a comma or dash between two kept neighbours was lost: then the parser put them together wrongly."""
    gaps = [(a, b) for a, b in pairwise(tokens) if b.i - a.i > 1]
    return (
        any(b.i - a.i == 2 and neighbour(a, 1).text in (",", ";", ":", "–", "—") and calling(a) != b.i for a, b in gaps)
        or any(
            (b.i - a.i > 2 and neighbour(a, 1).text == "(" and neighbour(b, -1).text == "," and neighbour(b, -2).text == ")")
            or (
                a.pos_ in ("NOUN", "PROPN")
                and b.tag_ == "DT"
                and b.i - a.i not in (2, 3)
                and neighbour(a, 1).text == "("
            )
            for a, b in gaps
        )
        or any(lost_a_part(t, tokens) for t in tokens)
        or nounless(tokens)
        or unquoted(tokens)
        or tells_next(tokens)
        or before_that(tokens)
        or undirected(tokens[-1])
        or goes_on(tokens[-1])
        or opens_next(tokens)
        or behind_brackets(tokens[-1])
        or unfinished(tokens)
        or any(jammed(a, b) for a, b in gaps)
    )


def lost_a_part(token: Token, tokens: list[Token]) -> bool:
    """Whether one word shows that another was lost."""
    if token.dep_ == "conj" and (open_list(token, tokens) or unjoined(token, tokens) or half_joined(token, tokens)):
        return True
    return torn(token, tokens) or (token.tag_ == "NN" and loses_noun(token, tokens)) or (token.tag_ == "CD" and dateless(token))


def unquoted(tokens: list[Token]) -> bool:
    """Whether the words lost the marks of a quotation around them: *attacked it as “garbage.”* told as *attacked it as garbage*."""
    first, last = tokens[0], tokens[-1]
    if first.i == 0 or neighbour(first, -1).text not in ("“", '"'):
        return False
    return last.pos_ != "PROPN" and any(t.text in ("”", '"') for t in last.doc[last.i + 1 : last.i + 3])


def tells_next(tokens: list[Token]) -> bool:
    """Whether the words end at a second verb whose clause was cut off: *plans to widen the range and report | they are considering …*."""
    last = tokens[-1]
    if last.dep_ != "conj" or last.lemma_.lower() not in TELLING or last.i + 1 >= sentence_end(last):
        return False
    return neighbour(last, 1).lower_ in ("they", "he", "she", "it", "we", "that")


def before_that(tokens: list[Token]) -> bool:
    """Whether the words end at an infinitive whose *that* clause was cut off: *the first to answer definitively, | that life is possible*."""
    last = tokens[-1] if tokens[-1].pos_ != "ADV" else tokens[-1].head
    if last.tag_ != "VB" or last not in tokens or not any(c.tag_ == "TO" for c in last.children):
        return False
    after = [t for t in last.doc[tokens[-1].i + 1 : min(tokens[-1].i + 3, sentence_end(last))] if t.text != ","]
    return bool(after) and after[0].lower_ == "that" and after[0].tag_ == "IN"


def opens_next(tokens: list[Token]) -> bool:
    """Whether the last phrase belongs to the next clause, whose subject follows: *walked to Oslo and during the war | she led a raid*."""
    last = tokens[-1]
    joined = any(t.dep_ == "conj" and t.pos_ == "ADP" for t in tokens)
    return joined and last.i + 1 < sentence_end(last) and neighbour(last, 1).dep_ in ("nsubj", "nsubjpass")


def goes_on(last: Token) -> bool:
    """Whether the last of several goes on behind dashes: *helped 40 boys to leave work and 50 girls – those in danger – | into school*."""
    if last.dep_ != "conj":
        return False
    after = last.doc[last.i + 1 : sentence_end(last)]
    dashes = [t.i for t in after if t.text in ("–", "—")]
    if len(dashes) < 2 or dashes[0] != last.i + 1:
        return False
    return neighbour(last.doc[dashes[1]], 1).lower_ in ("into", "onto", "to", "from", "out", "off")


def behind_brackets(last: Token) -> bool:
    """Whether the list goes on behind brackets: *the largest towns (Oslo and Bergen) | and small markets*."""
    doc, end = last.doc, sentence_end(last)
    if last.i + 1 >= end or doc[last.i + 1].text != "(":
        return False
    close = next((t.i for t in doc[last.i + 1 : end] if t.text == ")"), end)
    if close + 2 >= end or doc[close + 1].lower_ not in ("and", "or"):
        return False
    rest = doc[close + 2 : end]
    stop = next((t.i for t in rest if t.text in ",;.("), end)
    return rest[0].pos_ in ("NOUN", "PROPN", "ADJ") and not any(t.pos_ in ("VERB", "AUX") for t in doc[close + 2 : stop])


def undirected(last: Token) -> bool:
    """Whether a longitude or latitude lost its *W* or *N*: *77.066° | W*."""
    return last.text == "°" and last.i + 1 < sentence_end(last) and neighbour(last, 1).text.rstrip(".") in ("N", "S", "E", "W")


def jammed(noun: Token, article: Token) -> bool:
    """Whether what stood between a noun and the next one's article is gone: *a concert | in which Berg played | a concerto*, and of a list
    its middle: *the trade in furs, | skins of all sorts, | the sale of salt, and …*.
    """
    return noun.pos_ in ("NOUN", "PROPN") and article.tag_ == "DT" and article.head.dep_ in ("appos", "conj") and article.head.i > article.i


def loses_noun(token: Token, tokens: list[Token]) -> bool:
    """Whether the last of several adjectives was taken for the noun, and the noun for its apposition: *a long, thin, snakelike | tongue*."""
    if not any(c.lower_ in ("a", "an") for c in token.children):
        return False
    series = any(c.dep_ == "amod" and neighbour(c, 1).text == "," for c in token.children) or token.lower_.endswith("er")
    series = series and not lexicon.is_person_noun(token.lower_)
    return series and any(
        c.dep_ == "appos" and c not in tokens and c.pos_ == "NOUN" and neighbour(c.left_edge, -1).text == ","
        and not any(g.dep_ in ("det", "poss") for g in c.children) for c in token.children
    )  # fmt: skip


def dateless(token: Token) -> bool:
    """Whether the text lost its *in* between a place and a year: *exile in Lund 1189*; not *gold in Lund 1952*."""
    if token.dep_ not in ("nummod", "npadvmod"):
        return False
    year = re.fullmatch(r"1[0-8]\d\d", token.text)
    place = token.head
    return bool(year) and token.i == place.i + 1 and place.ent_type_ in ("GPE", "LOC") and (
        place.dep_ == "pobj" and place.head.lower_ in ("in", "to", "into", "from"))  # fmt: skip


def half_joined(token: Token, tokens: list[Token]) -> bool:
    """Whether a second *and* follows a verb that has no object yet: *to build walls and hasten and clear mud*."""
    if token.tag_ != "VB" or token.head not in tokens or token.i + 1 >= sentence_end(token):
        return False
    said = any(c.dep_ == "dobj" for c in token.head.children) and neighbour(token, -1).lower_ == "and"
    later = [c for c in token.children if c.dep_ == "conj" and any(g.dep_ == "dobj" for g in c.children)]
    return said and neighbour(token, 1).lower_ == "and" and any(c.i == token.i + 2 for c in later)


def nounless(tokens: list[Token]) -> bool:
    """Whether *a* stands before an adjective whose noun was cut off: *a dry climate and an arid*."""
    token = tokens[-1]
    plain = (
        token.pos_ == "NOUN"
        and token.dep_ == "conj"
        and any(  # *an arid, rocky plain*
            c.dep_ == "appos"
            and neighbour(c.left_edge, -1).text == ","
            and not any(g.dep_ in ("det", "poss") for g in c.children)
            for c in token.children
        )
    )
    return (
        (token.pos_ == "ADJ" or plain)
        and any(c.lower_ in ("a", "an") and c in tokens for c in token.children)
    )


def open_list(token: Token, tokens: list[Token]) -> bool:
    """Whether a list of nouns ends here without its *and*: the rest of it was cut off."""
    if token.pos_ not in ("NOUN", "PROPN", "VERB") or token.head not in tokens:
        return False
    first = token.left_edge
    last = not any(c.dep_ == "conj" and c in tokens for c in token.children)
    return last and first.i > 0 and neighbour(first, -1).text == "," and any(c.dep_ in ("cc", "conj") for c in token.children)


def unjoined(token: Token, tokens: list[Token]) -> bool:
    """Whether a list of nouns or verbs ends here and no *and* or *or* joins any of its members: *herbs, oils* of *herbs, oils, or …*."""
    if token.head not in tokens or any(c.dep_ == "conj" and c in tokens for c in token.children):
        return False
    members = [token]
    while members[-1].dep_ == "conj" and members[-1].head in tokens:
        members.append(members[-1].head)
    named = all(t.pos_ == "PROPN" and t.text[:1].isupper() for t in members) and len(members) == 2  # *in Bergen, Norway*
    return (
        all(t.pos_ in ("NOUN", "PROPN", "VERB") or any(c.dep_ == "aux" for c in t.children) for t in members)
        and not named
        and not any(t.dep_ == "cc" or t.text in "&;" for t in tokens if members[-1].i < t.i <= token.i)
        and neighbour(token.left_edge, -1).text == ","
        and not follows(token, tokens)
    )


def follows(token: Token, tokens: list[Token]) -> bool:
    """Whether what stands behind the branch is kept: then nothing of the list was lost."""
    after = token.right_edge.i + 1
    return after < sentence_end(token) and token.doc[after] in tokens and token.doc[after].text != ","


def torn(token: Token, tokens: list[Token]) -> bool:
    """Whether an article lost its noun behind a comma, or a hyphenated word its first half."""
    if token.dep_ == "det" and token.lower_ in ("a", "an", "the"):
        return token.i + 1 < sentence_end(token) and neighbour(token, 1).text == ","
    if token.is_sent_start:
        return False
    before = neighbour(token, -1)
    joined = not before.whitespace_ and (before.text == "-" or (token.text == "-" and not token.whitespace_))
    return joined and before not in tokens
