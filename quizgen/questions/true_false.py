"""True or false: a simple dated or detailed statement of the article, or one with a name, date or figure exchanged.

The wrong part is another name of the same kind, a figure in the same form that the article does not give, the opposite
of a word (*thin* for *thick*), or two parts that changed places; never a *not*. The correction is the true statement. Where
nothing can be exchanged, or the exchange would not surely be wrong, or nobody would believe it, only the true statement is
asked, and only if it says enough. It is silent when the statement can't stand alone, tells what may have changed, or hedges.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from quizgen.facts.model import Clause, Facts, Issue, Phrase, Slot
from quizgen.language.model import Kind
from quizgen.language.realise import finish, say, slot_text, statement
from quizgen.model import Type
from quizgen.questions._common import VAGUE_VERBS, anchored, asked
from quizgen.questions.clear.context import unplaced
from quizgen.questions.clear.frame import YEARLESS
from quizgen.questions.clear.missing import missing
from quizgen.questions.clear.untold import of_some_age
from quizgen.questions.draft import Draft, Example
from quizgen.questions.exchange.contrast import contrasts
from quizgen.questions.exchange.swap import swaps
from quizgen.questions.exchange.wrong import Exchange, exchanges, pick
from quizgen.questions.sound.ages import misdated
from quizgen.questions.sound.fronts import bound, setting, taken_along
from quizgen.questions.sound.standing import half_told, introduces, partial, standing, vaguely
from quizgen.questions.sound.whole import told_once, whole
from quizgen.questions.told.events import tells
from quizgen.questions.wording.answers import UNSURE
from quizgen.questions.wording.kept import kept
from quizgen.questions.wording.prompts import content, doubled, elsewhere
from quizgen.questions.worth.bland import bland
from quizgen.questions.worth.headline import in_headline
from quizgen.questions.worth.hollow import no_statement
from quizgen.questions.worth.outright import outright

SHORTEST, LONGEST = 5, 24
NOTHING = "nothing"  # could be exchanged: only the true statement is asked
BANNED_ROLES = {"clause", "when"}
LASTING = {"locate", "situate", "bound", "name", "divide", "base"}


def ask(facts: Facts) -> Iterator[Draft]:
    """One true and, where one is surely wrong, one false statement for each clause that stands alone and says enough."""
    seen: set[str] = set()
    for clause in asked(facts):
        slots = told_once(clause, told(clause, facts))
        truth = worded(clause, slots) if slots else ""
        if not slots or truth in seen or not sound(truth) or unplaced(clause, slots, truth) or not whole(clause, slots, truth) or missing(clause, slots, truth):
            continue
        if of_some_age(clause, slots, facts.title) or misdated(clause, facts):
            continue
        seen.add(truth)
        found = wrongs(clause, slots, truth, facts)
        if found:
            surely = [e for e in found if e.sure] or found
            wrong = surely[pick(truth, len(surely))]
            yield draft_of(clause, truth, True, None, wrong.sort)
            if wrong.sure:
                yield draft_of(clause, worded(wrong.clause, wrong.slots), False, truth, wrong.sort)
        elif outright(clause, slots, truth, facts):
            yield draft_of(clause, truth, True, None, NOTHING)


def wrongs(clause: Clause, slots: list[Slot], truth: str, facts: Facts) -> list[Exchange]:
    """What can be exchanged: another name or figure, else an opposite, else another part; the first of these that is surely wrong, if one is."""
    sources: tuple[Iterator[Exchange], ...] = (
        (e for e in exchanges(clause, slots, truth, facts) if sound(worded(e.clause, e.slots))),
        (Exchange(None, "opposite", said, tuple(other), fair) for _, said, other, fair in contrasts(clause, slots, truth, facts)),
        (Exchange(None, sort, said, tuple(other), fair) for sort, said, other, fair in swaps(clause, slots, facts)),
    )
    found: list[Exchange] = []
    for source in sources:
        found += source
        if any(e.sure for e in found):
            break
    return found


def told(clause: Clause, facts: Facts) -> list[Slot]:
    """The slots of a statement that may be tested; [] for one that needs the article, may have changed, or is a claim."""
    slots = kept(clause, None)
    if clause.source and (
        (clause.subject.entity is not None and clause.source_entity == clause.subject.entity)
        or not re.search("[A-Z]", clause.source)
    ):
        return []
    if introduces(clause.evidence.text, facts.text) or BURIED.search(f"{clause.subject.text} {clause.verb.lemma}"):
        return []
    if sum(s.phrase.unit in ("year", "day", "month") for s in slots or ()) > 1 or twice_dated(clause, slots or ()):
        return []  # of two dates one is another event's; of one told twice only one would be exchanged
    if not slots or not weighty(clause, slots) or clause.verb.modal or clause.verb.progressive:
        return []
    if clause.verb.lemma in VAGUE_VERBS and (clause.verb.tag == "VBD" or clause.subject.named):
        return []
    if (
        clause.subject.issues - {Issue.TITLE}
        or any(s.phrase.issues - {Issue.TITLE} for s in slots)
        or any(s.role in BANNED_ROLES for s in slots)
    ):
        return []
    if vaguely(clause, slots) or (clause.verb.lemma in BRINGING and not clause.verb.passive and all(s.role != "object" for s in slots)):
        return []
    if no_statement(clause, facts) or bland(clause, slots, facts) or in_headline(clause, slots, facts):
        return []
    if partial(clause.subject) or half_told(clause, slots) or eulogy(clause, slots) or stock(clause, slots) or merely_met(clause, slots):
        return []
    if clause.evidence.text.startswith("Within ") and all(s.prep != "within" for s in slots):
        return []  # *within five days* he raised so much, and more later
    timeless = clause.verb.lemma == "be" and any(s.role == "time" for s in slots)
    return (
        slots
        if known(clause.subject, facts.title)
        and lasting(clause, facts)
        and (tells(clause, slots) or (clause.verb.lemma in BOUNDS and clause.subject.kind is Kind.TERM) or clause.verb.lemma == "die")
        and not timeless
        else []
    )


def stock(clause: Clause, slots: Sequence[Slot]) -> bool:
    """Whether the statement counts what somebody had on some day: *The mill had 8,124 customers as of 31 March 2008*."""
    dated = any(s.role == "time" or s.phrase.text.startswith("as of ") for s in slots)
    counts = any(s.role == "object" and EXACT.match(s.phrase.text) for s in slots)
    return clause.verb.lemma in ("have", "employ", "own", "number") and dated and counts


def merely_met(clause: Clause, slots: Sequence[Slot]) -> bool:
    """Whether somebody only contacted, sent or told somebody, nobody says what for, where or what: *Anna Berg contacted Karl Weiss*."""
    told = clause.verb.lemma in ("tell", "inform") and not clause.verb.passive
    nobody_else = all(s.role in ("object", "recipient") and (s.phrase.named or s.phrase.kind is Kind.PERSON) for s in slots)
    return (told or clause.verb.lemma in CONTACTS) and nobody_else


CONTACTS = frozenset("contact phone telephone call ring email approach send visit see meet consult interview greet befriend".split())
EXACT = re.compile(r"\d[\d,]*,\d{3}\b|\d{3,}\b")


def eulogy(clause: Clause, slots: Sequence[Slot]) -> bool:
    """Whether somebody merely praises: *According to Karl Weiss, Anna Berg was one of the best officers of the fleet*."""
    return bool(clause.source) and clause.verb.lemma == "be" and any(PRAISE.match(s.phrase.text) for s in slots if s.role == "attribute")


PRAISE = re.compile(r"(?:one of )?(?:the|an?) (?:very )?(?:best|finest|greatest|nicest|kindest|most|great|wonderful|brilliant|remarkable)\b")
BRINGING = {"bring", "put", "carry"}  # wants an object: *Anna Berg brought in as an expert* has lost its *was*
BURIED = re.compile(r"\bdays of\b.* (?:be|go)$")  # *the days of cheap rent are gone*


def twice_dated(clause: Clause, slots: Sequence[Slot]) -> bool:
    """Whether a year stands twice in the statement: *on May 4, 1901, … in the storm of 1901*."""
    years = YEAR.findall(" ".join([clause.subject.text, *(s.phrase.text for s in slots)]))
    return len(years) > len(set(years))


YEAR = re.compile(r"\b(?:1\d{3}|20\d\d)\b")


def known(subject: Phrase, title: str) -> bool:
    """Whether the subject is a name, or things in general or of the article's topic: *termites*, *the aardwolf*, *adults with autism*."""
    first = subject.text.split()[0].lower() if subject.text else ""
    if BODY_ALONE.fullmatch(subject.text) is not None and not (content(subject.text) <= content(title)):
        return False  # *the Museums*, *the Oslo office*: whose?
    if subject.text == "there" or (subject.entity is not None and subject.segments[0].pronoun):
        return True
    if subject.named and subject.determiner in ("a", "an") and len(subject.text.split()) == 2:
        return False  # *a Democrat*: who? Not *a Norman named Oursel*
    if subject.named:
        return (
            subject.determiner != "the"
            or any(c.isupper() for c in subject.text[4:])
            or bool(content(subject.text) & content(title))
        )
    general = subject.determiner not in ("a", "an") or subject.modifiers > 0
    return general and not subject.number and first not in UNSURE and (subject.kind is Kind.TERM or subject.plural)


BODY_ALONE = re.compile(
    r"the (?:Museum|Universit|Universitie|Compan|Companie|Societ|Institut|Institution|Foundation|Center|Centre|Collection|Librar|Galler|Gallerie|College|"
    r"School|Department|Association|Committee|Commission|Board|Bureau|Agenc|Agencie|Council|Corporation|Trust|Group|Office)(?:s|y|e)?"
    r"|the (?:[A-Z]\w+ )?(?:[a-z]+ )?(?:office|branch|chapter|bureau|outpost|campus)"
)


def lasting(clause: Clause, facts: Facts) -> bool:
    """Whether the statement is about the past, or what is always so: of a term, of a place; no person's or country's present."""
    subject = clause.subject
    name = subject.named or subject.entity is not None
    if clause.verb.finite in ("has", "have") and clause.verb.auxiliary:
        if re.search(r"\b[Ss]ince\b", clause.evidence.text):
            return False  # a beginning that the statement does not tell
        return not name and not any(s.role == "time" for s in clause.slots)
    if clause.verb.tag == "VBD" or clause.verb.lemma in LASTING:
        return True
    people = {i for i, _, kind in facts.names if kind is Kind.PERSON}
    if not name:
        return not any(s.entity in people for s in subject.segments)  # *her family owns five acres*
    figures = any(s.phrase.number or s.phrase.unit for s in clause.slots)
    return subject.kind in (Kind.PLACE, Kind.TERM) and not figures


def sound(text: str) -> bool:
    """Whether a statement is of a good length, says enough and hedges nothing."""
    words = len(text.split()) + 2 * any(c.isdigit() for c in text)
    if UNDATED.search(text) and not YEAR.search(text):
        return False
    compared = "than" not in text and COMPARED.search(text[:1].lower() + text[1:])
    ended = not elsewhere(text) and not YEARLESS.search(text) and not UNFINISHED.search(text) and not compared
    return SHORTEST <= words <= LONGEST and not doubled(text) and anchored(text) and standing(text) and ended


COMPARED = re.compile(
    r"\b(?:narrower|wider|larger|smaller|higher|lower|longer|shorter|faster|slower|older|younger|warmer|colder|more|less|fewer|"
    r"kinder|harsher|better(?! known)|worse|stronger|weaker|greater|cheaper|richer|poorer|bigger|taller|heavier|stricter|tougher|softer)\b"
    r"(?! (?:education|learning)\b)(?:(?<=more|less|ewer)|(?! [A-Z]))"
)
UNFINISHED = re.compile(
    r"\bas \w+\.$|\bon \d{1,2}\.$|\b(?:for|of|among) [\d.]+ ?(?:%|per ?cent)\.$|\b(was|is|were|are) (about |almost |nearly )?\d+\.$"
    r"|\b(?:combination|mixture|mix|blend|marriage|fusion) of (?!.*\b(?:and|with|or)\b)|\b(?:Figure|Fig\.|Table|Chapter) \d"
    r"|\b[Tt]hat (ranking|year|day|time|point)\b|\d(th|nd|rd|st) U\.S"
)
UNDATED = re.compile(r"\bhad the (?:most|fewest|highest|lowest|largest|smallest)\b|\bfor the (?:first|last|only) time\b")
ENOUGH = 3
BOUNDS = {"begin", "start", "end", "last"}


JUDGING = frozenset(
    "high low easy difficult hard good bad important great popular successful rich poor measure see find small large big huge "
    "common rare numerous very actually quite extremely relatively rather diverse varied group".split()
)


def weighty(clause: Clause, slots: Sequence[Slot]) -> bool:
    """Whether what is said of a person is more than *worked in Berlin*: a date, or three words of content, four with a figure."""
    if clause.verb.lemma == "be" and content(" ".join(s.phrase.text for s in slots)) <= JUDGING:
        return False  # *the cost is high*
    if clause.subject.kind is not Kind.PERSON or any(
        s.role == "time" or s.phrase.unit in ("year", "day") for s in slots
    ):
        return True
    said = content(" ".join([clause.verb.main, clause.verb.rest, *(s.phrase.text for s in slots)]))
    return len(said) >= ENOUGH + any(s.phrase.number for s in slots)


def worded(clause: Clause, slots: Sequence[Slot]) -> str:
    """The statement, its date at the other end than in the article, where it can go there; a setting that the end would misplace stays in front."""
    if (front := bound(clause, slots) or setting(clause, slots)) is not None:
        own = {clause.subject.entity} if clause.subject.entity is not None else set()
        return opening(slot_text(front, own), clause, [s for s in slots if s is not front])
    time = next(
        (s for s in slots if s.role == "time" and s.phrase.unit in ("year", "day") and s.prep in ("in", "on")), None
    )
    alone = len(slots) == 1 and not clause.verb.passive  # *Anna Berg died in 1909*
    renamed = clause.verb.lemma == "bear" and any(s.role in ("object", "complement", "attribute") for s in slots)  # *was born Anna Oak in 1909*
    if time is None or alone or renamed or time.comma or any(s.fronted and s is not time for s in slots):
        return statement(clause, slots)
    if time.fronted and not taken_along(slots, time):
        return statement(clause, slots)
    return opening(f"{time.prep} {say(time.phrase, set())}", clause, [s for s in slots if s is not time])


def opening(words: str, clause: Clause, slots: Sequence[Slot]) -> str:
    """The statement behind some words and a comma."""
    rest = statement(clause, slots)
    first = rest[:1] if say(clause.subject, set())[:1].isupper() and not clause.source else rest[:1].lower()
    return finish([f"{words},", first + rest[1:]], ".")


def draft_of(clause: Clause, prompt: str, answer: bool, correction: str | None, sort: str) -> Draft:
    """The draft of a statement."""
    return Draft(
        prompt=prompt, answer=answer, evidence=(clause.evidence,), key=f"statement|{correction or prompt}|{answer}", type=Type.TRUE_FALSE,
        correction=correction, clause=clause, worth=clause.worth, fact=correction or prompt, hints=((f"exchanged: {sort}", 1.0),),
    )  # fmt: skip


EXAMPLES = (
    Example("The physicist Lise Meitner left Berlin for Stockholm in 1938.", (
        ("In 1938, the physicist Lise Meitner left Berlin for Stockholm.", True),
        ("In 1938, the physicist Lise Meitner left Berlin for Gothenburg.", False),
    )),
    Example("Small populations are more susceptible to genetic drift than large ones.", (
        ("Small populations are more susceptible to genetic drift than large ones.", True),
        ("Small populations are less susceptible to genetic drift than large ones.", False),
    )),
    Example("Small populations are more susceptible to genetic drift."),
    Example("She left Berlin in 1938."),
    Example("In 1952, the geologist Marie Oak discovered a deep valley along its crest."),
    Example("The physicist Lise Meitner contacted Otto Hahn."),
    Example("The first railway steam locomotive was built by the engineer Richard Trevithick. "
            "The engineer Thomas Newcomen sold pumps. Thomas Newcomen sold mills.", (
        ("The first railway steam locomotive was built by the engineer Richard Trevithick.", True),
        ("The first railway steam locomotive was built by Thomas Newcomen.", False),
    ), title="Steam engine"),
    Example("Judy Garland was born Frances Gumm in Minnesota in 1922.", (
        ("Judy Garland was born Frances Gumm in Minnesota in 1922.", True),
        ("Judy Garland was born Frances Gumm in Minnesota in 1919.", False),
    )),
    Example("In some cases, water pollution affects the quality of the aquatic life consumed by land animals.", (
        ("In some cases, water pollution affects the quality of the aquatic life consumed by land animals.", True),
    )),
    Example("In Vienna, the physicist Lise Meitner was exposed to lectures that praised new inventions.", (
        ("In Vienna, the physicist Lise Meitner was exposed to lectures that praised new inventions.", True),
        ("In Graz, the physicist Lise Meitner was exposed to lectures that praised new inventions.", False),
    )),
    Example("In Britain in 1939, oil and gasoline were rationed first.", (
        ("In Britain in 1939, oil and gasoline were rationed first.", True),
        ("In Britain in 1936, oil and gasoline were rationed first.", False),
    )),
    Example("Far more Danish alligators live in zoos around the world than can be found in the wild."),
    Example("In 1920 Europeans combined the two kinds of sail on ships of three masts."),
    Example("Betaproteobacteria are a diverse group of bacteria."),
    Example("The bank manager Lise Meitner was released in 1938. Lise Meitner grew up in Mill Street, Vienna."),
    Example("They lost a bastion in 1453, but the Danes controlled their overland connections to South and East Asia."),
    Example("Lise Meitner founded the Lise Meitner Foundation for Animals in Vienna."),
    Example("Snorlax lives in Vienna. Called \"Kabigon\" in Japanese, Nintendo gave the species descriptive names.", title="Snorlax"),
    Example("Lise Meitner may have left Berlin in 1938."),
    Example("Lise Meitner has left Berlin for Stockholm."),
    Example("Lise Meitner joined the fraternity Phi Gamma Delta as a senior.", (
        ("Lise Meitner joined the fraternity Phi Gamma Delta as a senior.", True),
    )),
    Example("Lise Meitner performed well in examinations. Lise Meitner brought her herd of cattle."),
    Example("The physicist Lise Meitner won the second round in 1938."),
)  # fmt: skip
