"""Which speakers matter in the article: it says who they are, or names them more than once or twice; no mere mouthpiece."""

from __future__ import annotations

import re

from quizgen.facts.model import Facts, Spoken
from quizgen.language import gazetteer, lexicon
from quizgen.questions.wording.prompts import content

BYSTANDERS = lexicon.listed("bystanders")
OFTEN = 3  # mentions by the last name
LEARNED = r"(?:Universit|Institut|College|Academy|Hospital|School|Laborator|Observator|Museum|Ministr|Department|Parliament|Senate|Congress)"


def introduced(fact: Spoken, facts: Facts) -> bool:
    """Whether the article says what the speaker is (*Anna Berg, a geologist*, *of the University of Graz*, *Senator Berg*) or comes back to him.

    One who is only named, *said Anna Berg* after a blast or *Anna Berg, of Oak Travel*, happened to be asked; nobody need know the name.
    """
    name, text = fact.speaker, facts.text
    return bool(fact.role) or often(fact, facts) or called_beside(name, text) or titled(name, text) or learned(name, text)


def often(fact: Spoken, facts: Facts) -> bool:
    """Whether the title has the speaker, or the text names him three times."""
    last = fact.speaker.split()[-1]
    return bool(content(fact.speaker) & content(facts.title)) or len(re.findall(rf"\b{re.escape(last)}\b", facts.text)) >= OFTEN


def called_beside(name: str, text: str) -> bool:
    """*Anna Berg, a geologist*, *Norway’s coach Anna Berg*: what somebody is, right beside the name, though no role that can be printed."""
    who = re.escape(name)
    beside = re.findall(rf"\b[a-z-]+(?= {who}\b)|(?<=\b{who}, )(?:an?|the) [a-z-]+(?: [a-z-]+)?", text)
    return any(lexicon.is_person_noun(w) and w not in BYSTANDERS for phrase in beside for w in phrase.split())


def titled(name: str, text: str) -> bool:
    """*Senator Anna Berg*, *Dr. Berg*."""
    words = re.findall(rf"\b([A-Z][a-z]+)s?\.? (?:{re.escape(name)}|{re.escape(name.split()[-1])})\b", text)
    return any(gazetteer.is_title(w) for w in words)


def learned(name: str, text: str) -> bool:
    """*Anna Berg, from the University of Graz*: a house of learning or a part of the state."""
    return re.search(rf"{re.escape(name)},? (?:\([^)]*\),? )?(?:of|from|at|with) [^.;,“\"]{{0,60}}\b{LEARNED}", text) is not None


def of_title(text: str, title: str) -> bool:
    """Whether somebody speaks of what the title names, in either number: *old mills* under *The Mill of Lund*."""
    words, names = ({w.removesuffix("s") for w in content(t)} for t in (text, title))
    return bool(words & names)


MOUTHPIECE = re.compile(r"\bspokes(?:man|woman|person)\b|\bpublicist\b|\bpress (?:officer|secretary|agent)\b", re.I)


def mouthpiece(fact: Spoken, facts: Facts) -> bool:
    """Whether the speaker only speaks for a body, *a spokesman for Oak Airways*, and the article does not come back to him."""
    return MOUTHPIECE.search(fact.role) is not None and not often(fact, facts)
