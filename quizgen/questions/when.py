"""When: asks for the year, the date, the month or the century of an event.

*The college was renamed in 1639* → *In what year was the college renamed?* It is silent on times that count from an
unknown day (*last week*, *two years later*).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.facts.model import Clause, Facts, Phrase, Slot
from quizgen.language.perfect import reached
from quizgen.language.questionwords import century, time_word
from quizgen.language.realise import question
from quizgen.questions._common import asked, draft, repeated
from quizgen.questions.clear.dated import half_named, of_what_deed, placed, remark
from quizgen.questions.draft import Draft, Example
from quizgen.questions.single.datable import ALONE, happens
from quizgen.questions.single.journeys import gone_twice
from quizgen.questions.single.one_year import certain_time, done_twice, equates, told_before
from quizgen.questions.single.recurring import recurs, told_twice
from quizgen.questions.single.unique import DATED, beside, clear_subject, plain
from quizgen.questions.wording.answers import stands_alone


def ask(facts: Facts) -> Iterator[Draft]:
    """One question for each statement with a date."""
    for clause in asked(facts):
        if repeated(facts, clause) or equates(clause):
            continue
        times = [s for s in clause.slots if s.role == "time" or (s.role == "prep" and s.phrase.unit in DATED)]
        for slot in times:
            begins = slot.prep == "from" and clause.verb.lemma in BEGINNING  # *In what year did he begin …?*
            wh = time_word(slot.phrase, "in" if begins else slot.prep)
            slots = beside(clause, slot)
            if slots is not None and clause.verb.lemma in ALONE:
                slots = [s for s in slots if s.role != "when"]
            if slots is not None:
                slots = [s for s in slots if not (counted_from(s) or farther(clause, s) or well_into(slot, s))]
            if (
                not wh
                or "long" in wh
                or slots is None
                or len(times) > 1
                or any(s.phrase.text.startswith("than ") or grown_from(s) for s in slots)
                or not stands_alone(slot.phrase)
                or not clear_subject(clause.subject)
                or not happens(clause, slot, slots)
                or not placed(facts, clause)
                or not certain_time(slot)
                or told_before(clause, slot)
                or any(of_what_deed(s) for s in slots)
                or remark(clause)
                or recurs(clause, slot, slots)
                or told_twice(facts, clause)
                or done_twice(facts, clause, slot)
                or gone_twice(facts, clause, slot, slots)
                or half_named(facts, clause.subject)
            ):
                continue
            asking = replace(plain(clause), subject=ageless(clause.subject))
            if slot.prep == "by":
                asking = replace(asking, verb=reached(clause.verb, clause.subject.plural))
            year = YEAR.search(slot.phrase.text) if private(clause, slot) else None
            wh = "in what year" if year else wh
            answer = year.group() if year else None
            prompt = question(asking, slot, wh, slots)
            found = draft(clause, slot.phrase, prompt, "time", answer=answer, accept=century(slot.phrase))
            if found is not None:
                yield found


def ageless(subject: Phrase) -> Phrase:
    """The subject without an age that would give the year away: *the 25-year-old Ana Berg*."""
    at = next((i for i, s in enumerate(subject.segments) if s.entity is not None and s.entity == subject.entity), 0)
    before = "".join(s.text + (" " if s.space else "") for s in subject.segments[:at])
    return replace(subject, segments=subject.segments[at:]) if AGED.fullmatch(before) else subject


AGED = re.compile(r"(?:[Tt]he |[Aa]n? )?\d+-year-old ")


YEAR = re.compile(r"\b\d{4}\b")
COUNTED = re.compile(r".*\b(?:years?|months?|weeks?|days?|decades?|shortly|soon|just|long) (?:before|after)$")


def grown_from(slot: Slot) -> bool:
    """*grew from 40 in 2000 to 60 in 2012*: the year of the beginning gives a question with two years."""
    return GROWN.search(f"{slot.prep} {slot.phrase.text}") is not None


GROWN = re.compile(r"^ ?(?:from|to) .*\d.* (?:in|by) \d{4}$")


def counted_from(slot: Slot) -> bool:
    """Whether the slot tells the time once more, from another event: *in 1848, a few years before the Civil War*."""
    return COUNTED.match(slot.prep) is not None


def well_into(time: Slot, slot: Slot) -> bool:
    """Whether the slot is the *well* of *continued well into the 19th century*."""
    return time.prep == "into" and slot.role == "adverb" and slot.phrase.text == "well"


def farther(clause: Clause, slot: Slot) -> bool:
    """Whether the slot says where the place of a birth lies, or as what: *born in Narvik in Nordland*, *born Anna Holm in Narvik*."""
    names = [s for s in clause.slots if s.role in ("object", "complement", "attribute") or s.prep == "as"]
    if clause.verb.lemma == "bear" and clause.verb.passive and (slot in names or (names and slot.role == "place")):
        return True
    if clause.verb.lemma != "bear" or slot.role not in ("prep", "place") or slot.prep not in ("in", "on", "near", "at"):
        return False
    first = next(s for s in clause.slots if s.role in ("prep", "place") and s.prep in ("in", "on", "near", "at"))
    return slot is not first or slot.prep == "on"


WEDDING = frozenset(["marry", "wed", "divorce"])


def private(clause: Clause, slot: Slot) -> bool:
    """Whether the day is that of a wedding, of which the year is enough to know."""
    return clause.verb.lemma in WEDDING and slot.phrase.unit in ("day", "month")


BEGINNING = frozenset(("begin", "start", "commence", "found", "establish", "open", "launch"))


EXAMPLES = (
    Example(
        "Thomson next worked as a railway engineer for the Eastern Railway in 1841.",
        (("In what year did Thomson work as a railway engineer for the Eastern Railway?", "1841"),),
        title="Thomson",
    ),
    Example("In 1841, Narvik was ruled by the Salt Party of Jan Holm."),
    Example("In 1924, Ana Berg supported the Norwegian Labour Party."),
    Example("In March 2023, Ana Berg's new book was published."),
    Example("Olaf Berg was a poet of Narvik. Olaf Berg's father died on 15 August 1619."),
    Example("Ana Berg earned ten crowns a month in 1841."),
    Example("By July 1841, Narvik had been renamed Linden."),
    Example("By 1841, Narvik had been renamed Linden.", (("By what year had Narvik been renamed Linden?", "1841"),)),
    Example("In 2007, Ana Berg's great-grandson asserted that Ana Berg was born along the Yellow River."),
    Example("The Spanish government abolished slavery in 1880 and a Royal Decree abolished the last vestiges of it in 1886."),
    Example(
        "The Linden Club moved to the tower of the Oak Building in 1924. The Linden Club moved to larger rooms at the Oak Building in 1936.",
    ),
    Example(
        "The Linden Club moved to the tower of the Oak Building in 1924. The Linden Club moved to larger rooms at the Elm Building in 1936.",
        (
            ("In what year did the Linden Club move to the tower of the Oak Building?", "1924"),
            ("In what year did the Linden Club move to larger rooms at the Elm Building?", "1936"),
        ),
    ),
    Example("In 1549, the Norwegians rose once again in rebellion."),
    Example("In 1549, the Norwegians rose in rebellion.", (("In what year did the Norwegians rise in rebellion?", "1549"),)),
    Example("In 2014, Ana Berg led the Norwegian Labour Party to a landslide victory."),
    Example(
        "In 2014, Ana Berg led the Norwegian Labour Party to a landslide victory over the Conservatives.",
        (("In what year did Ana Berg lead the Norwegian Labour Party to a landslide victory over the Conservatives?", "2014"),),
    ),
    Example("Since 1977, the novel Snow has been reissued multiple times in Norway."),
    Example("During the 19th century the schools of Norway were closely tied to the Church of Norway."),
    Example("Norway's trade grew from $20 million in 1900 to $3 billion by 1960."),
    Example(
        "In Norway, the first library for sailors opened in the town of Bergen in 1745.",
        (("In Norway, in what year did the first library for sailors open in the town of Bergen?", "1745"),),
    ),
    Example("In 1864, two brigades under General Alfred Sully attacked a village."),
    Example(
        "In 1705, the parliament of Norway passed a law to protect its forests.",
        (("In what year did the parliament of Norway pass a law to protect its forests?", "1705"),),
    ),
    Example("In 1705, the parliament of Norway passed a law."),
    Example("Ana Berg was born Anna Maria Holm in Warsaw in 1922.", (("In what year was Ana Berg born?", "1922"),)),
    Example(
        "The Ancona Convention was held in 1848, a few years before the Civil War.",
        (("In what year was the Ancona Convention held?", "1848"),),
    ),
    Example(
        "Ana Berg was born on 5 September 1774 in Narvik, on the Arctic coast of Norway.",
        (("On what date was Ana Berg born in Narvik?", "5 September 1774"),),
    ),
    Example("Ana Berg's last album appeared on her 69th birthday on 8 January 2016."),
    Example("Some 5 million people may have lived in Norway in 1500."),
    Example("The number of farmers in Norway grew from about 4,000 in 1900 to 6,000 in 1912."),
    Example("Fewer Norwegian farmers owned land in 1860 than in 1840."),
    Example("A six-volume English translation was completed in 1933."),
    Example("Marie Curie got married in Paris in 1895.", (("In what year did Marie Curie get married in Paris?", "1895"),)),
    Example("Marie Curie discovered polonium in 1898.", (("In what year did Marie Curie discover polonium?", "1898"),)),
    Example(
        "The world's first motor race took place on 22 July 1894.",
        (("On what date did the world's first motor race take place?", "22 July 1894"),),
    ),
    Example(
        "Sailing ships carried tea to London until the late 19th century.",
        (("Until when did sailing ships carry tea to London?", "the late 19th century"),),
    ),
    Example(
        "The plague of Marseille lasted well into the 1720s.",
        (("Into which decade did the plague of Marseille last?", "the 1720s"),),
    ),
    Example("The fleet of Denmark sailed into the 19th century."),
    Example(
        "By 1880, the Normans lived in Sicily.",
        (("By what year were the Normans living in Sicily?", "1880"),),
    ),
    Example(
        "The Normans conquered Sicily by 1091.",
        (("By what year had the Normans conquered Sicily?", "1091"),),
    ),
    Example(
        "Marie Curie married Pierre Curie in Sceaux on 26 July 1895.",
        (("In what year did Marie Curie marry Pierre Curie in Sceaux?", "1895"),),
    ),
    Example(
        "Banned by decree since 1905 from teaching, Marie Curie left Warsaw.",
        (("Since what year had Marie Curie been banned by decree from teaching?", "1905"),),
    ),
    Example(
        "Ana Berg, first elected to Parliament in 1922, was born in Warsaw.",
        (("In what year was Ana Berg first elected to Parliament?", "1922"),),
    ),
    Example(
        "At the very end of the long war, Marie Curie founded the Warsaw Museum in 1918.",
        (("In what year did Marie Curie found the Warsaw Museum?", "1918"),),
    ),
    Example(
        "In August 1812, Norway lost Bergen to the British and their allies.",
        (("In what month and year did Norway lose Bergen to the British and their allies?", "August 1812"),),
    ),
    Example("Marie Curie won many prizes, including the Nobel Prize in 1903."),
    Example(
        "In 1821 the country gained its freedom from Spain.",
        title="What the Spanish Empire Lost in the West",
    ),
    Example("The County of Barcelona began in 801.", (("In what year did the County of Barcelona begin?", "801"),)),
    Example(
        "Marie Curie began to teach physics in Paris from 1906 onwards.",
        (("In what year did Marie Curie begin to teach physics in Paris?", "1906"),),
    ),
    Example("The final took place on 22 July 1894."),
    Example("Marie Curie moved to Paris in 1891.", (("In what year did Marie Curie move to Paris?", "1891"),)),
    Example("Marie Curie moved in 1891."),
    Example("The Crimean War broke out in 1853.", (("In what year did the Crimean War break out?", "1853"),)),
    Example("A fire broke out in 1853."),
    Example(
        "In 1606 Jan Holm received patents for fifty steam-powered inventions.",
        (("In what year did Jan Holm receive patents for fifty steam-powered inventions?", "1606"),),
    ),
    Example("In 1859 Jan Holm took matters into his own hands."),
    Example("Jan Holm began in 1859."),
    Example("About two thirds of the people of Norway worked on farms in 1900."),
    Example("Marie Curie published her discovery in 1898."),
    Example("In 1912 the Norwegian parliament approved a bill."),
    Example("The 75 m ship sank in 1912."),
    Example("By 18 January 1974, Jan Holm had negotiated a withdrawal from the Sinai Peninsula."),
    Example("Marie Curie discovered polonium two years later."),
    Example("Marie Curie remained highly active during the 1920s."),
    Example(
        "Marie Curie remained in Warsaw until 1891.",
        (("Until what year did Marie Curie remain in Warsaw?", "1891"),),
    ),
    Example("Marie Curie graduated in 1893, aged 26."),
    Example(
        "Marie Curie graduated from the Sorbonne in 1893.",
        (("In what year did Marie Curie graduate from the Sorbonne?", "1893"),),
    ),
    Example(
        "Marie Curie attended the Warsaw Academy. She graduated in 1893, aged 26.",
        (("In what year did Marie Curie graduate from the Warsaw Academy?", "1893"),),
    ),
    Example(
        "In the 1400s, Norway was locked in what seemed to be unending strife.",
        (("In which century was Norway locked in what seemed to be unending strife?", "the 1400s"),),
    ),
    Example(
        "The 25-year-old Marie Curie joined the Academy of Norway in 1892.",
        (("In what year did Marie Curie join the Academy of Norway?", "1892"),),
    ),
    Example(
        "Marie Curie went to the United States as an envoy in 1910. She left for the US in 1921.",
        (("In what year did Marie Curie go to the United States as an envoy?", "1910"),),
    ),
    Example("Marie Curie visited the Bergen area in 1904."),
    Example("In 2003, the thickness of the atmosphere of Titan was measured."),
    Example("The Nobel Prize was presented by King Oscar in December 1903."),
    Example(
        "After leaving, Marie Curie worked on her father's farm in Norway until 1891.",
        (("Until what year did Marie Curie work on her father's farm in Norway?", "1891"),),
    ),
    Example("Marie Curie was granted leave to Norway in January 1918."),
)
