"""Names that the article misspells once and spells otherwise: *Chriac* beside *Chirac*. No question may print the slip."""

from __future__ import annotations

import re
from collections import Counter

from quizgen.questions.clear.frame import unframed
from quizgen.questions.draft import Draft

NAME = re.compile(r"\b[A-Z][^\W\d_]{4,}\b")
OFTEN = 3  # times that the right spelling stands in the text


def slips(text: str) -> frozenset[str]:
    """The capitalised words that stand once in the text and differ by one letter inside from one that stands there often."""
    counts = Counter(NAME.findall(text))
    right = [word for word, count in counts.items() if count >= OFTEN]
    once = [word for word, count in counts.items() if count == 1]
    return frozenset(word for word in once if any(slipped(word, other) for other in right))


def slipped(word: str, other: str) -> bool:
    """Whether the word is the other with two neighbours exchanged or one letter too many or too few, its ends untouched."""
    if word[:2] != other[:2] or word[-2:] != other[-2:] or abs(len(word) - len(other)) > 1 or word == other:
        return False
    start = next(i for i, (a, b) in enumerate(zip(word, other, strict=False)) if a != b)
    if len(word) == len(other):
        return word[start : start + 2] == other[start : start + 2][::-1] and word[start + 2 :] == other[start + 2 :]
    long, short = sorted((word, other), key=len, reverse=True)
    return long[start + 1 :] == short[start:]


SUBTITLED = re.compile(r"\b([A-Z][\w’'-]+): (?:The|A|An) [A-Z]")


def title_cut(draft: Draft) -> bool:
    """Whether a title is printed without what stands behind its colon: *Star Trek* for *Star Trek: The Motion Picture*."""
    said = f"{draft.prompt} {draft.answer}"
    ends = {found[1] for place in draft.evidence for found in SUBTITLED.finditer(place.text)}
    return any(re.search(rf"\b{re.escape(end)}\b(?!:)", said) is not None for end in ends)


LOOSE = re.compile(r"\b(?:he|she|it|they|him|them|his|hers|its|their)\b")
QUOTED = re.compile(r"[“\"][^”\"]*[”\"]")


def nameless(draft: Draft) -> bool:
    """Whether a framed prompt, or one that asks who, says *his* or *its* and names nobody: *Who recounted his famous experiment?*"""
    said = QUOTED.sub(" ", unframed(draft.prompt))
    if said == draft.prompt and not said.startswith("Who"):
        return False  # *A snake sheds its skin*
    return LOOSE.search(said) is not None and re.search(r"(?<!^)\b[A-Z]\w", said) is None


def prints_slip(draft: Draft, found: frozenset[str]) -> bool:
    """Whether the question or its answer prints one of the slips."""
    return bool(found) and bool(found & set(NAME.findall(f"{draft.prompt} {draft.answer}")))
