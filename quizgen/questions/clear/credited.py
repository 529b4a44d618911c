"""*In the article “X”, Bo Oak says that …*: a statement's source behind a frame, which would else give two sources in a row."""

from __future__ import annotations

import re

from quizgen.facts.model import Facts
from quizgen.language.model import Kind

SOURCE = re.compile(r"According to (?P<who>[^,]+), (?P<what>.+)")
SAYING = {Kind.PERSON: "says", Kind.ORGANISATION: "states"}


def credited(statement: str, facts: Facts) -> str:
    """*According to Bo Oak, crops fail* as *Bo Oak says that crops fail*, where the source is one person or one body; else as it is."""
    found = SOURCE.fullmatch(statement)
    if found is None:
        return statement
    bare = found["who"].removeprefix("the ")
    kind = next((kind for _, name, kind in facts.names if bare == name.removeprefix("the ")), None)
    verb = SAYING.get(kind) if kind is not None else None
    return f"{found['who']} {verb} that {found['what']}" if verb else statement
