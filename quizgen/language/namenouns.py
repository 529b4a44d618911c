"""The common noun in a name: what *which …* asks for."""

from __future__ import annotations

import re

from quizgen.language import lexicon
from quizgen.language.neighbours import neighbour, sentence_end
from quizgen.language.tree import Token

EPONYMS = lexicon.listed("eponyms")

NO_HALL = re.compile(r"\bHall of (?:Fame|Honou?r|Heroes|Famous|Champions|Legends|Immortals|Great(?:s| [A-Z]\w+)?)\b")


def name_noun(name: str) -> str:
    """The common noun that a name carries: *Harvard University* → university, *Battle of Hastings* → battle; '' without one."""
    words = [w.strip(".,'’\"“”()") for w in re.sub(r"^(the|a|an) ", "", name, flags=re.I).split()]
    if not words:
        return ""
    if NO_HALL.search(name):
        return "institution"  # no hall that one enters
    if " of " in name or " for " in name:
        before = words[: next(i for i, w in enumerate(words) if w in ("of", "for"))]
        found = lexicon.NAME_NOUNS.get(before[-1].lower(), "") if before else ""
        if found:
            return found
    return lexicon.NAME_NOUNS.get(words[-1].lower(), "") or (
        lexicon.NAME_NOUNS.get(words[0].lower(), "") if words[0].lower() in lexicon.LEADING else ""
    )


def eponym(last: Token) -> bool:
    """Whether something is called after the name: *Halley’s Comet*, *Newton’s laws*; nobody says *Isaac Newton’s laws*."""
    if last.i + 2 >= sentence_end(last) or neighbour(last, 1).tag_ != "POS":
        return False
    return neighbour(last, 2).lower_ in EPONYMS
