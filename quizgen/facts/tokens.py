"""Which tokens of a subtree a phrase keeps: its core without asides (appositions, brackets, loose relative clauses)."""

from __future__ import annotations

from collections.abc import Iterable

from quizgen.facts.asides import both_sorts, calls_office, of_thing, tells_of_title
from quizgen.language import lexicon
from quizgen.language.marks import text_of
from quizgen.language.neighbours import neighbour, sentence_end, sentence_start
from quizgen.language.tree import Token

BEFORE_ASIDE = {",", "(", "–", "—", "-", ";", ":", "["}
ASIDES = {"appos", "relcl", "acl", "prep", "advcl", "npadvmod", "amod", "advmod"}
NEVER = {"parataxis", "intj", "dep", "meta"}


def core(head: Token, without: frozenset[int] = frozenset()) -> list[Token]:
    """The tokens of ``head``'s phrase in text order, asides and outer punctuation left out.

    ``without`` holds token indices whose whole subtrees are left out (arguments that became slots of their own).
    """
    inside = bracketed(head)
    end = min((last for start, last in _pairs(head) if start < head.i < last), default=len(head.doc))
    kept = sorted((t for t in _walk(head, without) if t.i not in inside and t.i < end), key=lambda token: token.i)
    return unpadded(closed(completed(_trim(_tidy(kept))))) or [head]


def unpadded(tokens: list[Token]) -> list[Token]:
    """The tokens without a closing *in some way*, which says nothing."""
    padded = [t.lower_ for t in tokens[-3:]] in (["in", "some", "way"], ["in", "some", "ways"])
    return tokens[:-3] if padded and len(tokens) > 4 else tokens


def completed(tokens: list[Token]) -> list[Token]:
    """The tokens with the last of several infinitives, where the parser hung it on the main verb: *used to read, store, | and find words*."""
    last = tokens[-1] if tokens else None
    if last is None or last.dep_ != "conj" or not any(c.dep_ == "aux" and c.lower_ == "to" for c in last.head.children):
        return tokens
    comma, joint, *verb = (*last.doc[last.i + 1 : min(last.i + 4, sentence_end(last))], last, last)[:3]
    high = [v for v in verb if comma.text == "," and joint.lower_ in ("and", "or") and v.tag_ == "VB" and v.dep_ == "conj"]
    return [*tokens, comma, joint, *core(high[0])] if high and high[0].head.i < tokens[0].i else tokens


def closed(tokens: list[Token]) -> list[Token]:
    """The tokens with the closing mark of a quotation that they open, where the parser hung it elsewhere."""
    words = [t.text for t in tokens]
    opened = words.count("“") - words.count("”")
    plain = words.count('"') % 2
    if not tokens or not (opened == 1 or plain):
        return tokens
    last = tokens[-1]
    for step in (1, 2):
        if last.i + step < sentence_end(last) and neighbour(last, step).text == ("”" if opened == 1 else '"'):
            return [*tokens, neighbour(last, step)]
    return tokens


def bracketed(head: Token) -> set[int]:
    """The tokens of the sentence that stand in brackets or between dashes where ``head`` does not."""
    found = _pairs(head)
    return {i for start, end in found if not start < head.i < end for i in range(start, end + 1)}


def _pairs(inside: Token) -> list[tuple[int, int]]:
    """Where brackets, or two dashes, open and close in the token's sentence; found once and kept with the document."""
    known: dict[int, list[tuple[int, int]]] = inside.doc.user_data.setdefault("brackets", {})
    start = sentence_start(inside)
    if start in known:
        return known[start]
    opened: list[int] = []
    out: list[tuple[int, int]] = []
    dash = -1
    sentence = inside.sent
    said = text_of(inside.doc)[sentence.start_char : sentence.end_char]
    for token in sentence if any(mark in said for mark in OPENING) else ():
        if token.text in "([":
            opened.append(token.i)
        elif token.text in ")]" and opened:
            out.append((opened.pop(), token.i))
        elif token.text in ("–", "—", "--", " – ") and not _is_range(token):
            if dash >= 0:
                out.append((dash, token.i))
            dash = -1 if dash >= 0 else token.i
    known[start] = out
    return out


OPENING = ("(", "[", "–", "—", "--")  # with none of them, a closing bracket closes nothing


def _is_range(token: Token) -> bool:
    """Whether a dash joins two figures: *1869–1909*."""
    return 0 < token.i < len(token.doc) - 1 and neighbour(token, -1).like_num and neighbour(token, 1).like_num


def _walk(head: Token, without: frozenset[int]) -> Iterable[Token]:
    yield head
    opened: Token | None = None
    for child in head.children:
        left_out = child.i in without or aside(child) or address(child)
        if not left_out and (opened is None or closes(opened, child)):
            yield from _walk(child, without)
        elif child.dep_ == "appos" and neighbour(child.left_edge, -1).text == ",":
            opened = child


def address(child: Token) -> bool:
    """Whether a street stands behind a house with no *and*, and a town behind it: *Oak House, | Oak Road, Linz*."""
    street = child.dep_ == "conj" and child.pos_ == "PROPN" and child.lower_ in STREETS and neighbour(child.left_edge, -1).text == ","
    if not street or any(c.dep_ == "cc" for t in (child.head, child) for c in t.children):
        return False
    return any(c.dep_ in ("appos", "conj") for c in child.children)


STREETS = frozenset("road street avenue lane square drive terrace place crescent".split())


def closes(opened: Token, child: Token) -> bool:
    """Whether a mark ends an apposition before the next branch; else that is a part of it which the parser hung too high."""
    return any(t.is_punct for t in child.doc[opened.right_edge.i + 1 : child.left_edge.i + 1])


NOMINATIVE = frozenset(["i", "he", "she", "we", "they"])


def taken(noun: Token) -> Token | None:
    """The verb whose subject the parser read as the last of a list: in *led to talks with Chad and Mali was invited*, *Mali* is
    the subject of *invited*; None for a true member.
    """
    after = noun.right_edge.i + 1
    if (
        noun.dep_ != "conj"
        or (noun.pos_ not in ("NOUN", "PROPN") and noun.lower_ not in NOMINATIVE)
        or noun.head.i > noun.i
        or after >= sentence_end(noun)
    ):
        return None
    first = noun.doc[after]
    verb = first.head if first.dep_ in ("aux", "auxpass") else first
    if verb.dep_ != "conj" or verb.tag_ not in ("VBD", "VBZ", "VBP", "VBN", "VBG", "VB") or verb.left_edge.i != after:
        return None
    if first.tag_ not in ("VBD", "VBZ", "VBP", "MD") or any(
        c.dep_ in ("nsubj", "nsubjpass", "expl") for c in verb.children
    ):
        return None
    before = neighbour(noun.left_edge, -1)
    lone = not any(c.dep_ == "conj" for c in noun.children) and before.dep_ == "cc" and before.head.i == noun.head.i
    return verb if lone and verb.head.i < noun.i and verb.head.pos_ in ("VERB", "AUX") else None


def series(noun: Token) -> bool:
    """Whether what was read as the subject's apposition are the other members of a list: *Foxes, wolves and the lynx live …*."""
    if noun.dep_ not in ("nsubj", "nsubjpass") or noun.right_edge.i + 1 >= sentence_end(noun):
        return False
    more = [c for c in noun.children if c.dep_ == "appos" and neighbour(c.left_edge, -1).text == ","]
    if len(more) != 1 or not any(g.dep_ == "conj" for g in more[0].children):
        return False
    after = neighbour(noun.right_edge, 1)
    if neighbour(after, -1).text == ",":
        return False  # it is closed: *my sons, Ash and Oak, live …*
    return after.tag_ in ("VBD", "VBP", "MD") and after.lower_ != "was" and more[0].right_edge == noun.right_edge


def calling(noun: Token) -> int:
    """Where the name begins that a comma parts from a person's calling without an article: *with poet, Anna Berg*; -1 without one."""
    if noun.tag_ != "NN" or not lexicon.is_person_noun(noun.lemma_.lower()) or noun.i + 2 >= sentence_end(noun):
        return -1
    if neighbour(noun, 1).text != "," or any(c.dep_ in ("det", "poss", "nummod", "conj", "cc") for c in noun.children):
        return -1  # *had one child, Anna Berg*
    names = [c for c in noun.children if c.dep_ == "appos" and c.pos_ == "PROPN"]
    return noun.i + 2 if [n.left_edge.i for n in names] == [noun.i + 2] else -1


def opening(token: Token) -> Token:
    """The first token of the branch below ``token``, the parts of a hyphenated word taken together."""
    first = token.left_edge
    while first.i > sentence_start(first) and not neighbour(first, -1).whitespace_ and "-" in (first.text, neighbour(first, -1).text):
        first = neighbour(first, -1)
    return first


OPENERS = lexicon.listed("openers")


def aside(token: Token) -> bool:
    """Whether the branch below ``token`` can go without changing what the phrase refers to."""
    if token.dep_ in NEVER or (token.dep_ == "conj" and taken(token) is not None) or next_subject(token) or aim_behind_age(token):
        return True
    if token.dep_ == "advmod" and token.is_sent_start and token.lower_ in OPENERS:
        return True  # *Thus Lund’s first seal measured …*
    if (
        token.dep_ == "conj"
        and token.tag_ in ("VBD", "VBZ", "VBP")
        and token.head.tag_ not in ("VBD", "VBZ", "VBP", "MD", "VBN", "VBG")
        and not (token.tag_ == "VBP" and token.head.tag_ == "VB" and not any(c.dep_ == "nsubj" for c in token.children))
    ):
        return True  # a finite verb is no conjunct of an infinitive or a noun: it belongs to the clause above
    if calls_office(token) or (token.dep_ == "conj" and (both_sorts(token) or itemises(token))):
        return True
    if token.dep_ == "relcl" and (tells_of_title(token) or of_thing(token)):
        return True
    if token.dep_ == "appos" and (series(token.head) or has_the_noun(token)):
        return False
    if token.dep_ == "punct":
        return token.text in "()[];:–—" or (token.text == "," and calling(token.head) == token.i + 1)
    if token.dep_ == "appos" and calling(token.head) == token.left_edge.i:
        return False
    if token.i < token.head.i:
        return False
    first = opening(token)
    before = neighbour(first, -1) if first.i > 0 and not first.is_sent_start else None
    if token.dep_ == "appos" and first.text == "," and first.i > token.head.i:
        return True  # the parser hung the comma before it on the apposition itself
    if before is not None and before.text in ("(", "["):
        return True
    if token.dep_ in ASIDES and before is not None and before.i > 0:
        return before.text in BEFORE_ASIDE and before.whitespace_ + _gap(before) != ""
    return False


def aim_behind_age(token: Token) -> bool:
    """Whether the aim of the clause above was hung on an age: *moved to Oslo when she was 17 | to study law*."""
    age = token.head
    infinitive = token.dep_ == "relcl" and token.tag_ == "VB" and token.left_edge.tag_ == "TO"
    return infinitive and age.dep_ == "attr" and age.like_num and age.head.lemma_ == "be"


def next_subject(token: Token) -> bool:
    """Whether some of those who act were read as part of the date before them: *in August 1945 | two of its leaders, Ana and Eva, left*."""
    if token.dep_ != "nummod" or token.i < token.head.i or token.head.ent_type_ != "DATE" or not token.text.isalpha():
        return False
    before = neighbour(token, -1).text
    return before.isdigit() and len(before) == 4 and any(c.lower_ == "of" and c.i == token.i + 1 for c in token.children)


KINDS = frozenset(["type", "kind", "sort", "species", "form", "variety", "category", "class", "group"])
NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6}


def itemises(token: Token) -> bool:
    """Whether names behind a comma are the kinds that the sentence counts, and no more places: *three types of coral off Fiji, | A, B and C*."""
    place = token.head
    if token.dep_ != "conj" or place.pos_ != "PROPN" or place.dep_ != "pobj" or neighbour(token.left_edge, -1).text != ",":
        return False
    counted = (t for t in place.doc[sentence_start(place) : place.i] if t.dep_ == "nummod" and t.head.lemma_.lower() in KINDS)
    return any(NUMBERS.get(t.lower_) == len(place.conjuncts) for t in counted)


def has_the_noun(token: Token) -> bool:
    """Whether what was read as an apposition has the noun of two compared adjectives: *a sparser, | less cluttered grammar*."""
    first = token.left_edge
    article = any(c.lower_ in ("a", "an") for c in token.head.children)
    compared = token.head.lower_.endswith("er") and token.head.tag_ in ("NN", "JJR") and first.tag_ in ("RBR", "JJR")
    return article and compared and not lexicon.is_person_noun(token.head.lower_) and neighbour(first, -1) == neighbour(token.head, 1)


def _gap(token: Token) -> str:
    """The space before a token, which tells a dash from a hyphen."""
    return neighbour(token, -1).whitespace_ if token.i > 0 else ""


def _tidy(tokens: list[Token]) -> list[Token]:
    """Drop commas that lost a neighbour and coordinators that lost a conjunct."""
    at = {token.i for token in tokens}
    out = []
    for token in tokens:
        if token.text == "," and not (token.i - 1 in at and token.i + 1 in at):
            continue
        if token.dep_ == "cc" and not any(t.i > token.i for t in tokens):
            continue
        out.append(token)
    return out


def _trim(tokens: list[Token]) -> list[Token]:
    """Drop punctuation and coordinators at both ends, but not quotation marks that belong together."""
    while tokens and (tokens[0].dep_ == "cc" or (tokens[0].is_punct and tokens[0].text not in "“\"'‘$")):
        tokens = tokens[1:]
    while tokens and (tokens[-1].dep_ == "cc" or (tokens[-1].is_punct and tokens[-1].text not in "”\"'’%")):
        tokens = tokens[:-1]
    return tokens


def behind(noun: Token, clause: Token) -> frozenset[int]:
    """The other members of a list whose first has a clause of its own: *Ana, who came first, | and Eva, who came last*."""
    return frozenset(c.i for c in noun.children if c.dep_ in ("conj", "cc") and c.i > clause.right_edge.i)


def second_name(head: Token) -> frozenset[int]:
    """The other name that *or* gives a subject: *Jovan Vladimir | or John Vladimir* was a ruler."""
    other = [c for c in head.children if c.dep_ == "conj" and c.pos_ == "PROPN"]
    joined = [c for c in head.children if c.dep_ == "cc" and c.i > head.i]
    alike = head.dep_ in ("nsubj", "nsubjpass") and head.pos_ == "PROPN" and len(other) == 1 and other[0].text == head.text
    return frozenset([other[0].i, joined[0].i]) if alike and [c.lower_ for c in joined] == ["or"] else frozenset()


def second_deed(head: Token) -> frozenset[int]:
    """The next thing somebody did, hung on a participle of the object: *exposed plates centred on it | and discovered Pluto*;
    or read as a thing, last of three: *made films, was awarded a medal, | and rescued animals*.
    """
    if head.dep_ == "dobj" and head.head.dep_ == "conj" and any(c.dep_ == "auxpass" for c in head.head.children):
        return last_deed(head)
    if head.dep_ != "dobj" or head.head.tag_ != "VBD":
        return frozenset()
    told = [c for c in head.children if c.dep_ == "acl" and c.tag_ == "VBN" and not any(t.dep_ == "dobj" for t in c.children)]
    deeds = [(a, d) for a in told for d in a.children if d.dep_ == "conj" and d.tag_ == "VBD" and any(t.dep_ == "dobj" for t in d.children)]
    return frozenset(i for a, d in deeds for i in (d.i, *(c.i for c in a.children if c.dep_ == "cc")))


def last_deed(head: Token) -> frozenset[int]:
    """A noun with *and* and a participle before it, behind a comma, and that *and*; empty where it is a second object."""
    joint = next((c for c in head.children if c.dep_ == "cc" and c.i > head.i), None)
    last = next((c for c in head.children if c.dep_ == "conj" and c.left_edge.tag_ == "VBN"), None)
    if joint is None or last is None or last.left_edge.i != joint.i + 1 or neighbour(joint, -1).text != ",":
        return frozenset()
    return frozenset([joint.i, last.i])
