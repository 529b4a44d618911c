"""Whether a statement stands on a card by itself: nothing hedged, nothing that counts from today or from what was said before."""

from __future__ import annotations

import re
from collections.abc import Sequence

from quizgen.facts.model import Clause, Phrase, Slot
from quizgen.language import lexicon

HEDGE = re.compile(
    r"\b(may(?! \d)|might|could|would|should|will|likely|unlikely|probably|perhaps|possibly|maybe|reportedly|alleged\w*|"
    r"suspected|seem\w*|appears? to|appeared to|suggest\w*|believed|thought|considered|expected|estimated|supposed\w*|rumou?r\w*|"
    r"subsequently|thereafter|afterwards|just (?=[a-z]+ed\b)|a further|(?:was|were|is|are) being|early on|hoped|"
    r"intended|planned|proposed|(?:was|were|is|are) (?:projected|scheduled|slated|due)|"
    r"recent\w*|current\w*|now|today|still|so far|already|soon|later|earlier|then|also|"
    r"again|another|others?|such|there|here|too|instead|however|therefore|in response|as well|not|never|no|none|"
    r"neither|nor|without|hardly|barely)\b",
    re.I,
)
WHICH = re.compile(
    r"\b(first|second|third|fourth|fifth|last|next|final|opening) "
    r"(round|stage|half|game|match|set|day|week|month|year|season|part|phase|episode|attempt|experiment|study|test|conference)\b|"
    r"\b(during|in|of|for|over|throughout|before|after) the (year|season|decade|month|week|day|match|game|period|tournament)\b(?! (of|in|when|\d|_))",
    re.I,
)
"""Which round, of what?"""
NUMBERS = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[1-9]\\d|[1-9]\\d\\d"
COUNTED = re.compile(
    rf"\b[Tt]he (?:{NUMBERS}) (?!world wars\b|largest\b|biggest\b|oldest\b|most\b)(?:[a-z-]+ )?[a-z]+s\b"
    r"(?! (?:of|that|which|who|where|whose|called|named|known|it|[A-Z])\b)"
    r"|\b[Tt]he (?:two|three|four|different|various) (?:kinds|types|sorts|forms|sides|halves|versions) of [a-z]+\b(?! (?:that|which|called)\b)"
)
"""*the 51 villas*: of what?"""
OCCASION = re.compile(
    r"\b[Tt]he (?:1\d{3}|20\d\d) (?:meeting|conference|session|report|study|survey|paper|review|match|game|race|edition|event|show|ceremony)\b(?! of\b)"
)
"""*the 2003 meeting*: whose?"""
CUT = re.compile(
    r"\b(?:had|has|have|won|got) (?:only |about |nearly |almost )?[\d.,]+ (?:in|at|on|by|during)\b"
    r"|\b(?:had|has|have|won|got) (?:only |about |nearly |almost )?[\d.,_]+(?:%| per ?cent| percent)(?! of\b)"
    r"|\b(?:about|was|is|are) (?:long|tall|wide)\.|\bcovering[.,]|\(;|,,"
    r"|\bthe (?:country|state|region|city|town|province)\b.* neighbou?ring [A-Z]"
    r"|\b(?:is|are|was|were|became|becomes?) so (?!called\b)[a-z]+\b(?!.* (?:that|as)\b)"
)
"""*had 63% in 2018*, *is about long*, *is so low*, *across the country and in neighbouring Peru*: a noun, a measure, what follows from
it or which country it is was lost.
"""
POINTS = re.compile(
    r"\b(at the time|at that time|as a result|in addition|along the way|for example|for instance|on the other hand|"
    r"in contrast|by contrast|at the same time|the next|the following|the same|this|these|those|that year|"
    r"(?:miles?|kilomet(?:re|er)s?|km|blocks?|yards|hours?|minutes?) away(?! from)|"
    r"in turn|to date|so-called|all three|both (?!.*\band\b))\b|[;:]|^(Further|Unlike|Nevertheless|Similarly|Although|Despite|"
    r"While|Because|Since then|After|Before|With|Officially|More importantly|Consequently|Additionally|Furthermore|"
    r"To cut a long|To make a long|All in all|In (?:all|total|short|sum|brief|trials|tests))\b|^(?:[\w-]+ )?\w+s included?\b",
    re.I,
)


def standing(text: str) -> bool:
    """Whether the text hedges nothing, has lost nothing and points to nothing outside."""
    return not any(sign.search(text) for sign in (HEDGE, WHICH, COUNTED, OCCASION, CUT))


def alone(text: str) -> bool:
    """Whether a whole sentence of an article can stand without those around it."""
    return standing(text) and not POINTS.search(text) and text.count("“") == text.count("”") and "  " not in text


def introduces(sentence: str, text: str) -> bool:
    """Whether a colon follows a sentence of the text, and then what it leads to: *The studies are divided into four categories:*."""
    return f"{sentence.rstrip(' :')}:" in text


UNSAID = lexicon.listed("unsaid-nouns")
BEST = re.compile(r"the (?:best|worst|(?:most|least) [a-z]+|(?!west|north|south|east)[a-z]{2,}est) [a-z]+s", re.I)


def partial(subject: Phrase) -> bool:
    """Whether a subject needs the sentence before to say of what it is: *symptoms are fever and chills*, *the best deals go to …*."""
    text = subject.text
    if FOUNDING.match(text) or GENERATION.fullmatch(text) or ORDINAL.fullmatch(text) or OF_AGE.match(text):
        return True
    return (subject.lemma in UNSAID and re.fullmatch(r"(?:the |an? )?[a-z-]+", text, re.I) is not None) or BEST.fullmatch(text) is not None


FOUNDING = re.compile(r"(?:[Tt]he )?[Ff]ounding (?!father)[a-z]+ [A-Z]")  # of what?
ORDINAL = re.compile(r"the (?:second|third|fourth|fifth) [a-z]+")
GENERATION = re.compile(r"the \w+(?:st|nd|rd|th|ond|ird) (?:generation|version|edition|model|season|series|volume|phase|stage|round|part)", re.I)
"""*the third generation*: of what?"""
OF_AGE = re.compile(r"(?:the|an?) [\w-]+-year-old (?!.*[A-Z])")  # *the 36-year-old clerk*: who?
SHARED = re.compile(r"\b(?!the\b)[a-z]+ [a-z]+s and [a-z]+s$")


def half_told(clause: Clause, slots: Sequence[Slot]) -> bool:
    """Whether an adjective before two nouns is true of one alone, as the rest of the sentence tells: *low wages and rents, which have risen*."""
    after = (clause.evidence.text.partition(s.phrase.text)[2] for s in slots if SHARED.search(s.phrase.text))
    return any(rest.startswith(", which") for rest in after)


VAGUELY = re.compile(
    r"(?:unnamed|anonymous|unidentified|unspecified|"
    r"many|several|some|various|numerous|multiple|a number of|a few|a (?:group|band|couple|handful) of (?:[\w-]+ )?[a-z]+s$)"
    r"(?:\b|$)(?! of the\b)"
)


def vaguely(clause: Clause, slots: Sequence[Slot]) -> bool:
    """Whether the statement tells what was done of things that it neither names nor counts: *Anna Berg won many prizes in 1857*."""
    return clause.verb.tag == "VBD" and any(s.role == "object" and VAGUELY.match(s.phrase.text) for s in slots)
