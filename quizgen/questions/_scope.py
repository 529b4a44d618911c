"""Whether a prompt names what is one of its kind only within a land, house or firm that it does not name: the frame tells it.

*In what year was the first referendum held?* needs its land, *Olaf II died in 1387* his, *sales dropped after 1964* the firm.
"""

from __future__ import annotations

import re

from quizgen.questions._prompts import content

BALLOT = re.compile(
    r"\b[Tt]he (?:(?:first|second|third|last|next|only|\d{4}) )?(?:[Rr]eferendum|(?:general |national |presidential |parliamentary )?[Ee]lections?|[Cc]ensus)\b"
    r"(?! (?:of|in|on) (?:the )?[A-Z])"
)
REGNAL = re.compile(
    r"(?<!Pope )(?<!John )\b(?!(?:War|Pope|Title|Article|Part|Chapter|Phase|Type|Mark|Class|Stage|Volume|Act|Book|Protocol|Explorer)\b)"
    r"[A-Z][a-z]+ (?:II|III|IV|VI{0,3}|IX|XI{0,3}|XIV|XVI{0,3})\b(?! of\b| the [A-Z])"
)
TURNOVER = re.compile(
    r"(?:^|, )(?:the )?(?:[a-z-]+ ){0,2}"
    r"(?:sales|profits|revenues?|turnover|earnings|circulation|membership|attendances?|enrolment|enrollment)\b",
    re.I,
)
OWNER = re.compile(r"\b(?:of|at|by|for|in) (?:the )?[A-Z]|[’']s? ")


def scopeless(prompt: str, title: str) -> bool:
    """Whether the prompt leaves open whose or where, and says nothing of what the title names."""
    if content(title) & content(prompt):
        return False
    return vote(prompt) or regnal(prompt) or turnover(prompt)


def vote(prompt: str) -> bool:
    """*was the first referendum held in 1977?*; not *the referendum in Norway*, *the Norwegian referendum*."""
    return BALLOT.search(prompt) is not None


def regnal(prompt: str) -> bool:
    """*Olaf II died in 1387*: of which land? Not *Olaf II of Norway*, nor *Pope Pius II*."""
    return REGNAL.search(prompt) is not None


def turnover(prompt: str) -> bool:
    """*playing card sales dropped in 1964*: whose? Not *sales of Linden Oil*, *Linden’s sales*."""
    found = TURNOVER.search(prompt)
    return found is not None and not OWNER.search(prompt[: found.end()]) and not re.match(r" (?:of|at|in) (?:the )?[A-Z]", prompt[found.end() :])
