"""The article before a name: *Elm College*, not *the Elm College*; *The Oak*, a paper that the text calls so, not *the Oak*."""

from __future__ import annotations

import re

BEHIND = r"(?:^|[.,;] |\b(?:at|in|of|to|from|by|with|for|and|joined|left|entered) )"


def stands_bare(name: str, text: str) -> bool:
    """Whether the text uses a name without *the*, and never with it: *at Elm College*; not *Norway’s Salt Board*."""
    start = re.escape(name)
    return re.search(BEHIND + start, text) is not None and re.search(rf"\b[Tt]he {start}", text) is None


def part_of_name(bare: str, forms: tuple[str, ...], text: str) -> bool:
    """Whether *The* belongs to a name, as the text writes it inside its sentences: *reported in The Oak*."""
    return f"The {bare}" in forms and re.search(rf"\bthe {re.escape(bare)}\b", text) is None


def lacks_the(name: str, text: str) -> bool:
    """Whether a body's name stands without *the* that its short form has: *Salt Club of Oslo is …*, beside *at the Salt Club*."""
    short, of, _ = name.partition(" of ")
    return bool(of) and " " in short and short[:4].lower() != "the " and re.search(rf"\bthe {re.escape(short)}\b(?! of)", text) is not None
