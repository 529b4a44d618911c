"""The years that brackets behind a name give: who has others is somebody else, whatever he is called."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from quizgen.language.marks import text_of
from quizgen.language.tree import Doc
from quizgen.language.trim import Name

YEARS = re.compile(r" \((?:born |c\. )?(1\d{3}|20\d\d)(?: ?[–—-] ?(?:c\. )?(1\d{3}|20\d\d))?\)")


def others(one: Sequence[Name], two: Sequence[Name], docs: Mapping[int, Doc]) -> bool:
    """Whether two names have different years: *Hans Berg (1598–1667)* and *Hans Emil Berg (1764–1821)*."""
    first, second = years(one, docs), years(two, docs)
    return bool(first) and bool(second) and first != second


def years(names: Sequence[Name], docs: Mapping[int, Doc]) -> tuple[str, ...]:
    """The years in the first brackets behind one of the names; () where there are none."""
    found = (YEARS.match(text_of(docs[n.paragraph]), n.end) for n in names)
    return next((m.groups(default="") for m in found if m is not None), ())
