"""Whose words are worth a question, and what to call them in it: *Which political analyst wrote …?*."""

from __future__ import annotations

import re

from quizgen.facts.model import Facts, Spoken
from quizgen.language import gazetteer, lexicon
from quizgen.language.lexicon import is_person_noun
from quizgen.language.model import Kind
from quizgen.language.namenouns import name_noun
from quizgen.questions.told.quotable import taken_out
from quizgen.questions.told.roles import LOOSE, spelled_out
from quizgen.questions.wording.prompts import content

BYSTANDERS = lexicon.listed("bystanders")
POSTS = lexicon.listed("single-posts")
KNOWN = 0.44  # the weight of a speaker whom the article is about; a passer-by's words are not worth knowing
CENTRAL = 0.75  # the weight of one whose name alone says enough
MEMBER = re.compile(r"\b(team|band|club|crew|group|staff|family) members?\b")
OTHER_BODIES = frozenset(
    ["council", "association", "society", "federation", "institute", "foundation", "ministry", "university"]
)
GENERIC = lexicon.listed("generic")
LONGEST = 9
UNCLEAR = re.compile(
    r"[’']|\bco-|\b(study|team|band|crew|staff|family|group)\b|\bthe (?:[a-z]+ )?[a-z]+$|[“”\"()\[\],]"
    r"|\b(?:committee|panel|board|council|commission|party|union) members?$"  # of which?
)
CUT_BEHIND = r" (?:(?:in|on|for|of|to|by|with|through) which|that|whose)\b"  # *a pioneer of machines | in which the arm moves by itself*
OWNED = re.compile(r"^((?:[A-Z][\w.-]*\s?)+)[’']s ((?:[a-z-]+ )*[a-z-]+)$")


def role(fact: Spoken, facts: Facts) -> str:
    """What the text calls the speaker right beside the name, without its article; '' when it is unclear or only seems so.

    *Chad’s health minister* becomes *health minister of Chad*.
    """
    found = re.sub(r"^(the|a|an) ", "", fact.role.strip(" ,"), flags=re.I)
    owned = OWNED.match(found)
    plain = f"{owned[2]} of {owned[1]}" if owned and not person(owned[1], facts) else found
    if not plain or len(plain.split()) > LONGEST or LOOSE.search(plain) or UNCLEAR.search(plain):
        return ""
    if not nouns(plain) or content(plain) & content(fact.speaker) or not beside(found, fact.speaker, facts.text):
        return ""
    if " " in plain and re.search(re.escape(found) + CUT_BEHIND, facts.text):
        return ""
    plain = spelled_out(plain)
    first = plain.split()[0]
    small = first[1:].islower() and not gazetteer.is_title(first) and re.search(rf"(?:^|[.!?] ){first}\b", facts.text)
    if " " in plain and small and unsure(first, facts.text):
        return ""  # *Fashion designer Maria Silva said*
    if " " in plain and not (small and re.search(rf"\b{first.lower()}\b", facts.text)):
        return plain
    words = plain[0].lower() + plain[1:]
    return " ".join(w.lower() if gazetteer.is_title(w) else w for w in words.split(" ")) if " " in plain else plain.lower()


PARTIES = lexicon.listed("party-words")


def unsure(word: str, text: str) -> bool:
    """Whether the text never shows if a word has its capital only from the sentence that it opens: no name of a place or people."""
    named = gazetteer.known(word) is not None or word.lower() in {*gazetteer.peoples(), *PARTIES}
    return not named and re.search(rf"[a-z,] {word}\b", text) is None and re.search(rf"\b{word.lower()}\b", text) is None


def person(name: str, facts: Facts) -> bool:
    """Whether a name is, or ends, a person's."""
    return any(kind is Kind.PERSON and set(name.split()) <= set(full.split()) for _, full, kind in facts.names)


def beside(role: str, name: str, text: str) -> bool:
    """Whether the role stands right before or behind the name: it is told, not concluded."""
    title, who = re.escape(role), f"(?:{re.escape(name)}|{re.escape(name.split()[-1])})"
    return re.search(rf"{title},? (?:\w+\. )?{who}\b|\b{who},? (?:is |was )?(?:the |an? )?{title}", text) is not None


def nouns(text: str) -> set[str]:
    """The words of a role that name people."""
    return {w.lower() for w in re.findall(r"[\w-]+", text) if is_person_noun(w.lower()) or gazetteer.is_title(w)}


def worth_knowing(fact: Spoken, facts: Facts) -> bool:
    """Whether the speaker counts in the article: a person by full name who is no passer-by, or a body that its name tells."""
    kind = kind_of(fact, facts)
    if kind is Kind.ORGANISATION:
        return len(fact.speaker.split()) > 2 and body(fact) != ""
    if kind is not Kind.PERSON or len(fact.speaker.split()) < 2:
        return False
    if " and " in fact.speaker or not content(fact.speaker) - GENERIC:
        return False
    if passer_by(fact, facts):
        return weight(fact, facts) >= CENTRAL and not aged(fact, facts)
    least = CENTRAL if taken_out(fact) else KNOWN
    return weight(fact, facts) >= least or " " in fact.role or role(fact, facts) != ""


def passer_by(fact: Spoken, facts: Facts) -> bool:
    """Whether the speaker only happened to be there: *tourist*, *team member*, or somebody whom the reporter asked for the age."""
    return bool(nouns(fact.role) & BYSTANDERS) or MEMBER.search(fact.role) is not None or aged(fact, facts)


def aged(fact: Spoken, facts: Facts) -> bool:
    """Whether the text gives the speaker's age with the name, as it does of people without an office: *Anna Berg, 30*.

    Not of one whom the title names, nor of one who holds an office.
    """
    if content(fact.speaker) & content(facts.title) or POSTS & nouns(fact.role):
        return False
    name = re.escape(fact.speaker)
    return YEARS_OLD.search(fact.role) is not None or re.search(rf"{name}(?:, \d\d,|, an? \d\d-year-old|,? aged \d\d| \(\d\d\))", facts.text) is not None


YEARS_OLD = re.compile(r"\d-year-old\b")


def weight(fact: Spoken, facts: Facts) -> float:
    """How much the article is about the speaker."""
    return facts.weights.get(fact.speaker.split()[-1].lower(), 0.0)


def kind_of(fact: Spoken, facts: Facts) -> Kind:
    """What the speaker is."""
    return next((kind for number, _, kind in facts.names if number == fact.entity), Kind.OTHER)


def body(fact: Spoken) -> str:
    """The noun in a body's name that says what it is: *council*, *court*."""
    noun = name_noun(fact.speaker)
    return noun if noun in lexicon.BODIES | OTHER_BODIES else ""


def called(fact: Spoken, facts: Facts) -> str:
    """*Who*, or *Which* with the role where the name alone says little, or with what a body is."""
    if kind_of(fact, facts) is Kind.ORGANISATION:
        return f"Which {body(fact)}"
    named = role(fact, facts) if weight(fact, facts) < CENTRAL else ""
    return f"Which {named}" if named and not one_post(named) else "Who"


def one_post(named: str) -> bool:
    """Whether a role is one person's alone, of which nobody asks *which*: *director of the museum*, *marketing manager of X*."""
    head = re.split(r" (?:of|for|at|with|in) ", named)[0].split()[-1].lower()
    return head in POSTS
