"""The article's own title as a name in the text: a work whose title opens with *A* or *An* is no common phrase."""

from __future__ import annotations

import re

from spacy.tokens import Doc

from quizgen.language.marks import text_of
from quizgen.language.trim import Name

ARTICLED = re.compile(r"An? [A-Z]\w+ .*[A-Z]\w+$")


def with_title(found: list[Name], docs: dict[int, Doc], title: str) -> list[Name]:
    """The names with each mention of such a title as one name of a work, in place of the names inside it."""
    if not ARTICLED.match(title):
        return found
    own = [name for number, doc in docs.items() for name in _titled(doc, number, title)]
    inside = {(n.paragraph, i) for n in own for i in range(n.first, n.last + 1)}
    return sorted([*own, *(n for n in found if (n.paragraph, n.first) not in inside)], key=lambda n: (n.paragraph, n.start))


def _titled(doc: Doc, paragraph: int, title: str) -> list[Name]:
    """The mentions of the title in one paragraph."""
    spans = (doc.char_span(*m.span()) for m in re.finditer(rf"\b{re.escape(title)}\b", text_of(doc)))
    return [
        Name(paragraph, s.start_char, s.end_char, title, s.start, s.end - 1, "WORK_OF_ART", (), s.root.i)
        for s in spans
        if s is not None
    ]
