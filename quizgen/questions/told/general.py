"""What holds in general: statements in the present of a kind of thing, *most dietary fibre comes from plants*."""

from __future__ import annotations

import re

from quizgen.facts.model import Clause
from quizgen.language.model import Kind
from quizgen.questions.wording.kept import holds
from quizgen.questions.wording.prompts import content

OTHERS = re.compile(
    r"^(?:some|any|each|many|several|only|a|an|one|two|few|various|other)\b|^the [a-z]+[’']|\b(?:usage|idiom|word|phrase|term|name|number)s?\b", re.I
)
"""Subjects of which something holds only for some, or that are words and not what they mean."""


def in_general(clause: Clause, lone: bool = False) -> bool:
    """*most dietary fibre comes from plants*: what holds, told in the present of a kind of thing that its words name (one, if ``lone``)."""
    subject = clause.subject
    kind = subject.kind is Kind.TERM and not subject.issues and len(content(subject.text)) > (0 if lone else 1)
    return kind and holds(clause) and OTHERS.search(subject.text) is None
