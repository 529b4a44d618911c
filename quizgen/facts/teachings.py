"""What a theory says, where a paragraph puts it behind its name: *The capture theory—the Moon formed elsewhere*."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.facts.context import Context
from quizgen.facts.model import Teaching
from quizgen.language.marks import text_of
from quizgen.model import Evidence

SORTS = "theory|hypothesis|law|principle|model|doctrine|axiom|theorem|postulate|interpretation|school"
TEACHING = re.compile(
    r"(?P<name>[Tt]he (?!(?:following|same|other|next|new|last|main)\b)(?:[\w’'-]+ ){1,3}"
    rf"(?P<sort>{SORTS}))(?: ?[—–] ?|: )(?P<said>(?:the|a|an|all|every|no|[A-Z])\b[^—–;:?!]{{20,160}})\.$"
)
"""A paragraph of one sentence: an item of a list."""
SPEAKING = re.compile(r"\b(?:I|we|you|our|us|your|this|these|such)\b")
ASIDE = re.compile(r", (?:as|which) [^,]*$")


def teachings(ctx: Context) -> Iterator[Teaching]:
    """The teaching of a paragraph that is no more than a theory's name, a dash or colon and what it says."""
    text = text_of(ctx.doc)
    found = TEACHING.match(text)
    if found is None:
        return
    said = ASIDE.sub("", found["said"])
    start = found.start("said")
    verb = any(t.tag_ in ("VBD", "VBZ", "VBP", "MD") for t in ctx.doc if start <= t.idx < start + len(said))
    if verb and not SPEAKING.search(said):
        name = found["name"][:1].lower() + found["name"][1:]
        yield Teaching(name, found["sort"], said, Evidence(ctx.paragraph, 0, len(text), text))
