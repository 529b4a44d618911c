"""Sentences that do not break inside quotation marks or brackets, after *Dr.* and *No.*, or without a full stop.

Two components around spaCy's parser: ``before`` tells it where no sentence may start, so that its trees are whole;
``after`` joins what it still parted inside one quotation, as *parataxis* below one root.
"""

from __future__ import annotations

import re
from bisect import bisect_right

import numpy
from spacy.attrs import DEP, HEAD, SENT_START
from spacy.language import Language
from spacy.tokens import Doc, Token

from quizgen.language import gazetteer
from quizgen.language.marks import Pair, pairs_of, quotations_of, text_of

ABBREVIATIONS = gazetteer.words("no-sentence-end")
NUMBERED = re.compile(r"^(No|Nos|p|pp|Fig|fig|vol|Art|Sec)$")
INITIAL = re.compile(r"^([A-Z]\.)+$")
SAYING = re.compile(
    r"^((?:[A-Z][\w’'.-]*|the|of|and|de|von|van) ){1,6}(said|says|asked|wrote|added|told|tweeted|replied|remarked|explained|continued)\b"
)
ENDS = frozenset(".!?…")
LONGEST_JOIN = 40  # sentences of one quotation
LONGEST = (
    250  # tokens without a place for a sentence to end: no prose has them, and trees of thousands take quadratic time
)


def add_to(nlp: Language) -> None:
    """Put both components into a pipeline."""
    nlp.add_pipe("quizgen_before", before="parser")
    nlp.add_pipe("quizgen_after", after="parser")


@Language.component("quizgen_before")
def before(doc: Doc) -> Doc:
    """Mark tokens that can't start a sentence, and those behind a line break, which must."""
    spans = pairs_of(doc)
    inside, closing, opening = _inside(spans, doc)
    free = 0
    starts = numpy.zeros(len(doc), dtype="int64")  # one array: spaCy's setter walks the whole document for each token
    for i in range(1, len(doc)):
        token, last = doc[i], doc[i - 1]
        if (last.is_space and "\n" in last.text) or i - free > LONGEST or _behind_numeral(doc, i):
            starts[i] = 1
            free = i
        elif token.idx in closing or last.idx in opening or token.is_space or inside[i] or _goes_on(doc, i):
            starts[i] = -1
        else:
            free = i
    doc.from_array([SENT_START], starts.astype("uint64"))  # type: ignore[arg-type]
    return doc


def _inside(spans: tuple[Pair, ...], doc: Doc) -> tuple[list[bool], set[int], set[int]]:
    """Which tokens stand in brackets, and the offsets of closing and opening marks."""
    edges = [0] * (len(text_of(doc)) + 2)
    for pair in spans:
        if pair.mark == "(" and pair.end - pair.start < 600:
            edges[pair.start + 1] += 1
            edges[pair.end] -= 1
    depth, within = 0, []
    for edge in edges:
        depth += edge
        within.append(depth > 0)
    closing = {pair.end - 1 for pair in spans if pair.closed}
    opening = {pair.start for pair in spans if not pair.guessed}
    return [within[token.idx] for token in doc], closing, opening


def _behind_numeral(doc: Doc, i: int) -> bool:
    """Whether a small word with a capital, or the name again, follows a ruler's number: *of Shah Ismail I. | However, …*, *of Haakon I.
    | Haakon …*.
    """
    numeral = doc[i - 1].text in ("I.", "V.", "X.") and i > 1 and doc[i - 2].text[:1].isupper()
    return numeral and ((bool(doc[i].is_stop) and doc[i].text.istitle()) or doc[i].text == doc[i - 2].text)


def _goes_on(doc: Doc, i: int) -> bool:
    """Whether the sentence can't have ended before token ``i``."""
    token, last = doc[i], _last_word(doc, i)
    if last is None:
        return True
    if last.text[-1] not in ENDS:
        return True
    if (
        last.text in ABBREVIATIONS
        or (last.text == "." and _abbreviates(doc, last))
        or (last.text == "." and NUMBERED.match(doc[last.i - 1].text) is not None and token.like_num)
    ):
        return True
    if token.text[:1].islower() and not token.text.startswith("http"):
        return True
    if INITIAL.match(last.text) and len(last.text) == 2 and (last.i == 0 or not doc[last.i - 1].text[:1].islower()):
        return True
    if INITIAL.match(last.text) and len(last.text) > 2:  # U.S. officials, but: in the U.S. He left
        return token.text[:1].islower() or (token.tag_ in ("NNP", "NNPS", "NN", "NNS") and not token.is_stop)
    quoted = doc[i - 1].text in "”\"’'" and last.text in ("?", "!", "…")
    return quoted and SAYING.match(text_of(doc)[token.idx : token.idx + 90]) is not None


def _abbreviates(doc: Doc, stop: Token) -> bool:
    """Whether a full stop that is a token of its own belongs to the title before it: *Capt* + *.*"""
    before = doc[stop.i - 1] if stop.i > 0 else None
    return (
        before is not None
        and not before.whitespace_
        and before.text[:1].isupper()
        and f"{before.text}." in ABBREVIATIONS
    )


def _last_word(doc: Doc, i: int) -> Token | None:
    """The token before ``i`` that is no closing mark or bracket."""
    while i > 0:
        i -= 1
        if doc[i].text not in "”\"’')]»" and not doc[i].is_space:
            return doc[i]
    return None


@Language.component("quizgen_after")
def after(doc: Doc) -> Doc:
    """Join the sentences of one quotation."""
    roots = [sentence.root.i for sentence in doc.sents]
    if len(roots) < 2:
        return doc
    joined = _joined(doc)
    new = {roots[i]: _main(doc, [roots[j] for j in group]) for group in joined for i in group}
    heads = {root: head for root, head in new.items() if root != head}
    if heads:
        array = doc.to_array([HEAD, DEP])
        for root, head in heads.items():
            array[root, 0] = numpy.int64(head - root).astype(numpy.uint64)
            array[root, 1] = doc.vocab.strings.add("parataxis")
        doc.from_array([HEAD, DEP], array)  # type: ignore[arg-type]
    return doc


def _joined(doc: Doc) -> list[list[int]]:
    """Groups of sentence numbers that a quotation ties together."""
    starts = [sentence.start_char for sentence in doc.sents]
    number = 0
    of: list[int] = []
    for i in range(len(text_of(doc)) + 1):
        while number + 1 < len(starts) and starts[number + 1] <= i:
            number += 1
        of.append(number)
    groups: list[list[int]] = []
    for pair in pairs_of(doc):
        first, last = of[pair.start], of[max(pair.start, pair.end - 1)]
        if not pair.closed or first == last or last - first > LONGEST_JOIN:
            continue
        if groups and groups[-1][-1] >= first:
            if last - groups[-1][0] <= LONGEST_JOIN // 4:
                groups[-1].extend(range(groups[-1][-1] + 1, last + 1))
        else:
            groups.append(list(range(first, last + 1)))
    return groups


def _main(doc: Doc, roots: list[int]) -> int:
    """The root that keeps its place: the first that stands outside quotation marks, else the first."""
    quoted = [(pair.start, pair.end) for pair in quotations_of(doc)]
    starts = [start for start, _ in quoted]
    for root in roots:
        at = bisect_right(starts, doc[root].idx) - 1
        if at < 0 or doc[root].idx >= quoted[at][1]:
            return root
    return roots[0]
