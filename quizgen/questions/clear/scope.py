"""Whether a prompt names what is one of its kind only within a land, house or firm that it does not name: the frame tells it.

*In what year was the first referendum held?* needs its land, *Olaf II died in 1387* his, *sales dropped after 1964* the firm.
"""

from __future__ import annotations

import re

from quizgen.language import gazetteer, lexicon
from quizgen.language.model import Kind
from quizgen.questions.wording.prompts import content

HOUSEHOLD = lexicon.listed("household-abbreviations")
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
    """Whether the prompt leaves open whose, where or of what, and says nothing of what the title names."""
    if letters(prompt, title):
        return True
    if content(title) & content(prompt):
        return False
    return vote(prompt) or regnal(prompt) or turnover(prompt) or institution(prompt) or last_of_kind(prompt) or cases(prompt)


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


BODY = re.compile(
    r"\b[Tt]he (?:(?!Democratic|Republican|Communist|Nazi|Labour|Conservative|Green|Tea|Liberal)[A-Z][a-z]+ Party|Party of [A-Z][a-z]+|"
    r"Council of (?:Ministers|State)|Chamber of Deputies|National (?:Assembly|Congress|Guard)|Ministry of [A-Z][a-z]+|Privy Council)\b"
    r"(?! (?:of|in) (?:the )?[A-Z])"
)


def institution(prompt: str) -> bool:
    """*The Reactionary Party fell apart in 1841*, *president of the Council of Ministers*: of which land? Not *the Liberal Party*, known in many."""
    found = BODY.search(prompt)
    return found is not None and not peoples_in(prompt)


def peoples_in(prompt: str) -> bool:
    """Whether a land or people stands in the prompt."""
    return any(w.casefold() in gazetteer.peoples() or gazetteer.known(w) is Kind.COUNTRY for w in re.findall(r"\b[A-Z][a-z]+", prompt))


EXTREME = re.compile(
    r"^(?:In what year was |In which year was |When was |Where was )?"
    r"[Tt]he (?:last|first|only) (?:[a-z-]+ ){1,4}(?:was|were|had|took|occurred|died|[a-z]+ed)\b"
)


def last_of_kind(prompt: str) -> bool:
    """*The last naturally occurring case was diagnosed in 1977*: of what? Not *the last case of cholera*, *the last Danish whaler*."""
    found = EXTREME.search(prompt)
    return found is not None and " of " not in found[0]


CASES = re.compile(
    r"\b(?:[Bb]oth|[Oo]f|[Tt]he|[Aa]ll|new|more|most|million|reported|confirmed|\d[\d,]*) (?:cases|infections|deaths)\b(?! (?:of|from|due|caused|by)\b)"
)


def cases(prompt: str) -> bool:
    """*What percentage of both cases and deaths occurred in Africa in 2016?*: of what? Not *the cases of cholera*, *cholera cases*."""
    return CASES.search(prompt) is not None


LETTERS = re.compile(r"[A-Z]{3,6}(?= )")


def letters(prompt: str, title: str) -> bool:
    """*TAI was synchronised in 1958*: letters that stand for the title or a part of it. Not *NASA was founded in 1958*."""
    found = LETTERS.match(prompt)
    return found is not None and found[0] not in HOUSEHOLD and found[0] not in title and f"({found[0]})" not in prompt
