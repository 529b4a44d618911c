"""How high, how long, how heavy, how far: asks for a measurement.

*The Eiffel Tower is 330 metres tall* → *How tall is the Eiffel Tower?* It is silent when what was measured can't stand alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.facts.model import Clause, Facts, Slot
from quizgen.language import lexicon
from quizgen.language.realise import question
from quizgen.questions._common import asked, draft
from quizgen.questions.draft import Draft, Example
from quizgen.questions.single.unique import beside, clear_subject, named_inside, plain

_ABOUT = "(?:about |around |some |nearly |almost |over |roughly |approximately |more than |up to |just |an estimated )*"
_NUMBER = rf"{_ABOUT}(?:[\d.,]+|[a-z]+(?=[ -]))(?: (?:hundred|thousand|million))?"
_UNIT = (
    "(?:"
    + "|".join(sorted({re.escape(m) + "s?" for m in lexicon.MEASURES} | {"feet", "inches"}, key=len, reverse=True))
    + ")"
)
SIZE = re.compile(
    rf"(?P<amount>{_NUMBER}(?: |-)?{_UNIT}) (?P<adjective>tall|high|long|wide|deep|thick|broad|across|in length|in diameter|in height)$"
)
PLACED = re.compile(
    rf"(?P<amount>{_NUMBER}(?: |-)?{_UNIT}) (?P<where>(?:\w+-)?(?:north|south|east|west)\w* of .+|from .+|off .+|away from .+|above .+|below .+)$"
)
AMOUNT = re.compile(rf"{_NUMBER}(?: |-)?(?:square )?{_UNIT}$")
WORDS = {"across": "wide", "in length": "long", "in diameter": "wide", "in height": "high", "broad": "wide"}
SIZES = frozenset(["long", "tall", "high", "wide", "deep", "thick"])
TRAVEL = frozenset(
    ["travel", "run", "walk", "sail", "fly", "swim", "march", "drive", "row", "cycle", "hike", "migrate"]
)
LYING = frozenset(["locate", "situate", "lie", "be"])


def ask(facts: Facts) -> Iterator[Draft]:
    """One question for each measurement of something with a name."""
    for clause in asked(facts):
        for slot in clause.slots:
            word, amount, extra = asked_with(clause, slot)
            slots = beside(clause, slot) if word else None
            if slots is not None and clear_subject(clause.subject) and named_inside(clause.subject) and not clause.subject.text.startswith("only "):
                wh = f"{word} {extra}".strip()
                made = LOCATED.sub(r" is \1", question(plain(clause), slot, wh, slots))
                found = draft(clause, slot.phrase, made, "measure", answer=amount)
                if found is not None:
                    yield found


FIGURE = re.compile(rf"{_ABOUT}(?:\d|\w+ (?:dozen|hundred|thousand|million|billion)\b)")
QUANTITY = re.compile(
    r"an? ((?:[\w-]+ )?(?:population|area|length|height|depth|width|weight|mass|temperature|speed|budget|endowment|elevation|altitude|"
    rf"diameter|capacity|lifespan|wingspan|salinity)) of ({_NUMBER}.*)$"
)


LOCATED = re.compile(r" is ([^?]*?) (?:located|situated)(?= |\?)")  # *How far is Aruba located off …?*


def asked_with(clause: Clause, slot: Slot) -> tuple[str, str, str]:
    """The question word, the amount and what follows it in the question; empty strings when the slot is no measurement."""
    text, verb = f"{slot.prep} {slot.phrase.text}".strip(), clause.verb.lemma
    quantity = QUANTITY.match(text)
    if quantity and FIGURE.match(quantity[2]) and slot.role == "object" and (verb in ("have", "reach") or quantity[1] == "population"):
        return ("how large a population" if verb not in ("have", "reach") else f"what {quantity[1]}"), quantity[2], ""
    away = next((s for s in clause.slots if s.prep == "from" and named_inside(s.phrase)), None)
    if verb in LYING and slot.role == "attribute" and away is not None and AMOUNT.match(text):
        return "how far", text, ""
    owned = clause.subject.determiner == "the" or any(s.text in ("’s", "'s") for s in clause.subject.segments)
    if (
        verb == "be"
        and slot.role == "attribute"
        and owned
        and slot.phrase.unit in ("measure", "duration", "money", "percent")
        and slot.phrase.number
        and not any(s is not slot and s.phrase.text in SIZES for s in clause.slots)
    ):
        return "what", text, ""
    size, placed = SIZE.match(text), PLACED.match(text)
    if size and slot.role in ("attribute", "complement", "adverb", "object"):
        return f"how {WORDS.get(size['adjective'], size['adjective'])}", size["amount"], ""
    if placed and slot.role in ("adverb", "attribute", "prep", "place") and verb in LYING:
        return "how far", placed["amount"], placed["where"]
    if not AMOUNT.match(text) or slot.role not in ("object", "adverb"):
        return "", "", ""
    if verb == "weigh":
        return "how much", text, ""
    if verb in TRAVEL or (verb in LYING and any(s.role == "place" for s in clause.slots)):
        return "how far", text, ""
    return (
        ("how large an area", text, "")
        if verb == "cover" and re.search(r"square |acres$|hectares$|km2$|km²$", text)
        else ("", "", "")
    )


EXAMPLES = (
    Example(
        "At its height, around the eighteenth century BCE, Kerma may have supported a population of about ten thousand people.",
        (("How large a population may Kerma have supported around the eighteenth century BCE at its height?", "about ten thousand people"),),
    ),
    Example("India has a large population of under-25s."),
    Example("However, only 24 of the rivers of India are over 100 kilometers long."),
    Example("The Eiffel Tower is 330 metres tall.", (("How tall is the Eiffel Tower?", "330 metres"),)),
    Example("Marco Polo sailed about 5,000 miles.", (("How far did Marco Polo sail?", "about 5,000 miles"),)),
    Example(
        "The city of Linz has a population of 200,000.", (("What population does the city of Linz have?", "200,000"),)
    ),
    Example(
        "Easter Island is located 2300 miles off the coast of Chile.",
        (("How far off the coast of Chile is Easter Island?", "2300 miles"),),
    ),
    Example(
        "The Amazon rainforest covers 5.5 million square kilometres.",
        (("How large an area does the Amazon rainforest cover?", "5.5 million square kilometres"),),
    ),
    Example(
        "The average life expectancy in Japan is 84 years.",
        (("What is the average life expectancy in Japan?", "84 years"),),
    ),
    Example(
        "The Eiffel Tower is roughly three miles (five kilometres) from the Louvre.",
        (("How far is the Eiffel Tower from the Louvre?", "roughly three miles"),),
    ),
    Example("Marco Polo massed troops in Venice and marched them toward Vienna."),
    Example("It is 330 metres tall."),
)
