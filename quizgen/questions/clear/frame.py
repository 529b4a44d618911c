"""*In the article “Aruba”, …*: the frame of a question that says too little of what its article is about.

A card is read months later; a question that names neither the thing of the title nor a year with a name is told where it belongs.
"""

from __future__ import annotations

import re
from dataclasses import replace

from quizgen.facts.model import Facts, Issue
from quizgen.language import lexicon
from quizgen.language.implied import implied
from quizgen.language.model import Kind
from quizgen.model import Type, quotable
from quizgen.questions._common import found
from quizgen.questions.clear.context import adrift, is_past, placed
from quizgen.questions.clear.credited import credited
from quizgen.questions.clear.scope import scopeless
from quizgen.questions.draft import Draft
from quizgen.questions.wording.prompts import content, kin

OCCASION = "an occasion of the article"  # a match without its tournament
FRAMED = "framed by the title"
STATEMENTS = (Type.TRUE_FALSE, Type.CLOZE)
ELSEWHERE = "the quotation points elsewhere"
UNPLACED = "only the title says on which occasion"
OURS = "the quotation speaks of us or of the N"  # the title says of whom, where it can be printed
CENTRAL = 0.8  # the weight of a name that the article is about
LONGEST, LONGEST_QUOTED = 34, 35
TELLING = 3  # words of a headline
BEGINNING = 4  # letters that words of one stem share
HEADLINE = 5  # words; a shorter title is a topic's
SENTENCE = 6  # an answer of so many words of content is not told by one that stands in the title
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
YEARLESS = re.compile(rf"\b(?:{_MONTHS}) \d{{1,2}}\b(?!,? \d{{4}})|\b\d{{1,2}} (?:{_MONTHS})\b(?!,? \d{{4}})")
MONTH = re.compile(_MONTHS)
YEAR = re.compile(r"\b(1\d{3}|20\d\d)\b")
SMALL = re.compile(
    r"(The|A|An|Its|Who|Whom|Whose|What|Which|When|Where|Why|How|In|On|At|By|To|From|For|With|Of|Under|Against|Into|Until|Since|During|"
    r"Through|Over|Between|Among|About|After|Before|According|Some|Most|Many|All|Each|Every|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Hundreds|Thousands|Several|Few|Both|Only|Former|Longtime|Outgoing|Incoming|Retired|Then(?=-)|(?:Twenty|Thirty|Forty|Fifty|Sixty|Seventy|Eighty|Ninety)(?:-[a-z]+)?)\b"
)
NAME = re.compile(r"(?<=\s)[A-Z][\w’'.-]*(?:\s+(?:of\s+(?:the\s+)?)?[A-Z][\w’'.-]*)*")


def framed(draft: Draft, facts: Facts) -> Draft | None:
    """The draft, its prompt opened by the article's title where the prompt is not anchored and the title gives nothing away.

    None where only the title would say what *the N* is and the title can't be printed.
    """
    whole = of_a_life(draft, facts)
    named = whole or content(facts.title) <= content(draft.prompt)
    said = any(name in (ELSEWHERE, OCCASION) or (name == UNPLACED and not named) for name, _ in draft.hints)
    needed = said or leans_on_title(draft.prompt, facts) or leaning(draft, facts)
    needed = needed or (draft.type in STATEMENTS and adrift(draft, facts)) or namesake(draft.prompt, facts.title)
    needed = needed or of_the_family(draft.prompt, facts.title)
    if draft.type in (Type.MATCHING, Type.ORDERING) or (not needed and (whole or maker_of(draft))) or not (
        needed
        or not anchored(draft.prompt, facts)
        or untold(draft, facts)
        or scopeless(draft.prompt, facts.title)
        or one_of_two(draft.prompt, facts.title)
        or any(name == OURS for name, _ in draft.hints)
        or (draft.rule == "abbreviation" and not content(facts.title) & content(draft.prompt))  # letters stand for many things
    ):
        return draft
    title = quotable(facts.title)
    nested = draft.subject == "quote" and re.search(r"(?<!\w)[‘’']|[‘’'](?!\w)", title) is not None
    answer = content(str(draft.answer))
    if draft.type is Type.TRUE_FALSE and told_by(title, draft.correction or draft.prompt):
        return None if needed else draft
    given = len(answer) < SENTENCE and bool(answer & content(title) or kin(answer, content(title)))
    given = given or (draft.type not in STATEMENTS and retold(title, str(draft.answer))) or author_of(facts.title, draft, facts)
    if (
        nested
        or given
        or len(title.split()) + len(draft.prompt.split()) + 4
        > (LONGEST_QUOTED if draft.subject == "quote" else LONGEST)
    ):
        return None if needed else draft
    if unsure_capital(draft.prompt, facts):
        return None
    asks = (
        draft.type in (Type.SHORT_ANSWER, Type.MULTIPLE_CHOICE) or re.match(r"According to", draft.prompt) is not None
    )
    first, last = "‘’" if draft.subject == "quote" else "“”"  # the marks of a quotation are its own
    opening = f"{'In' if asks else 'According to'} the article {first}{title}{last}, "
    plain = unnamed(draft)
    told = draft.type in STATEMENTS
    correction = draft.correction and opening + behind(draft.correction, facts, plain, told)
    return replace(
        draft,
        prompt=opening + behind(draft.prompt, facts, plain, told),
        correction=correction,
        hints=(*draft.hints, (FRAMED, 1.0)),
    )


def of_the_family(prompt: str, title: str) -> bool:
    """Whether *the Berg family* is asked for under *Anna Berg*, and nothing else of the title's name is printed."""
    first, _, last = title.rpartition(" ")
    return bool(first) and f"the {last} family" in prompt and first not in prompt


def namesake(prompt: str, title: str) -> bool:
    """Whether the prompt names a work as others are named, and does not say what it is: *Star Trek* of *Star Trek (film)*."""
    name, _, sort = title.partition(" (")
    found = WORK.fullmatch(sort)
    return found is not None and name in prompt and found[1] not in prompt


def one_of_two(prompt: str, title: str) -> bool:
    """Whether the prompt names somebody of whom only the title says which one of that name it was: *John Oak (painter)*."""
    name, _, calling = title.partition(" (")
    return calling.endswith(")") and len(name.split()) == 2 and name in prompt and calling[:-1] not in prompt


WORK = re.compile(r"(?:[^)]* )?(film|novel|album|song|series|game|play|book|opera|musical|band|magazine|poem|episode|comics?)\)")


def told_by(title: str, statement: str) -> bool:
    """Whether a headline tells what a statement tells: *Farmers say new tax too high*, of *Farmers complained of the new high taxes*."""
    words, others = ({w.removesuffix("s") for w in content(text)} for text in (title, statement))
    return len(words & others) >= TELLING and 2 * len(words & others) > len(words)


SMALL_WORDS = frozenset(
    "may might have has had that they their his her its this these from with will would could should been were".split()
)


def retold(title: str, answer: str) -> bool:
    """Whether a headline has most words of a longer answer, endings aside: *wing-flapping by running dinosaurs*, *Dinosaurs flapped their wings*."""
    words, told = (
        {w[:BEGINNING] for part in content(text) - SMALL_WORDS for w in part.split("-") if len(w) > 2}
        for text in (answer, title)
    )
    return len(words & told) >= TELLING and 2 * len(words & told) >= len(words)


def author_of(title: str, draft: Draft, facts: Facts) -> bool:
    """Whether it is asked whose book did something, and the title is that of the book: *“Snow” is a novel by Anna Berg*."""
    if draft.kind is not Kind.PERSON or WHOSE_WORK.search(draft.prompt) is None:
        return False
    said = facts.text[facts.text.find(title) : facts.text.find(title) + OPENING]
    return re.search(rf"\b(?:by|of) (?:[\w.’'-]+ ){{0,4}}{re.escape(str(draft.answer).split()[-1])}\b", said) is not None and title in facts.text


OPENING = 400  # characters in which an article says what its work is
WHOSE_WORK = re.compile(r"\b[Ww]hose (?:[\w-]+ ){0,3}(?:book|novel|film|poem|play|essay|treatise|album|song|opera|painting|story|work|symphony)\b")


def unframed(prompt: str) -> str:
    """The prompt without its frame."""
    return re.sub(r"^(In|According to) the article (“[^”]*”|‘.*?’), ", "", prompt)


def untold(draft: Draft, facts: Facts) -> bool:
    """Whether a question about the past tells no time, and a headline says on which occasion it was."""
    asks = draft.type in (Type.SHORT_ANSWER, Type.MULTIPLE_CHOICE) and draft.clause is not None
    return (
        asks
        and len(facts.title.split()) >= HEADLINE
        and draft.clause is not None
        and draft.kind is not Kind.DATE
        and is_past(draft.clause)
        and not placed(draft.prompt)
        and not content(facts.title) <= content(draft.prompt)
    )


def of_a_life(draft: Draft, facts: Facts) -> bool:
    """Whether an honour is asked for, and the article looks back on the whole life of the one who got it: *Actor Doris Day dies at 97*."""
    found = OBITUARY.search(facts.title)
    return found is not None and found[1] in draft.prompt and HONOUR.match(draft.prompt) is not None


HONOUR = re.compile(r"Which (?:[a-z]+ )?(?:medal|prize|award|order|honou?r|trophy) ")
OBITUARY = re.compile(r"\b([A-Z][\w’'.-]+ [A-Z][\w’'.-]+),? (?:dies|died|dead|passes away),? (?:at|aged|at age|at the age of) \d{2,3}\b")


def maker_of(draft: Draft) -> bool:
    """Whether it is asked who made what has letters of its own in its name, which no other thing has: *Who founded the FIRST Global
    competition?*
    """
    return MAKER.fullmatch(draft.prompt) is not None


MAKER = re.compile(r"Who (?:founded|invented|established|created) the (?:[A-Z]\w+ )*[A-Z]{4,}(?: \w+)+\?")


VERSIONS = lexicon.listed("versions")


def leaning(draft: Draft, facts: Facts) -> bool:
    """Whether a phrase that a headline explains is printed, *the national vaccination campaign*, or a version of what any title names."""
    clause = draft.clause
    if clause is None:
        return False
    headline = len(facts.title.split()) >= HEADLINE
    phrases = [p for p in (clause.subject, *(s.phrase for s in clause.slots)) if headline or p.lemma in VERSIONS]
    return any(Issue.TITLE in p.issues and p.text.lower() in draft.prompt.lower() for p in phrases)


def leans_on_title(prompt: str, facts: Facts) -> bool:
    """Whether *the N* with a small word of a longer title stands in the prompt with nothing that says which."""
    words = [w.lower() for w in re.findall(r"[^\W\d_]{4,}", facts.title)]
    words += implied(facts.title)
    sort, of, name = facts.title.partition(" of ")
    if (
        of
        and " " not in sort
        and name not in prompt
        and sort.lower() in prompt
        and re.search(rf"\b[Tt]he {re.escape(sort.lower())}\b", prompt)
    ):
        return True  # *the university’s first president* under *University of Oslo*
    if YEARLESS.search(prompt):
        return True
    return len(words) > 2 and any(
        re.search(rf"\b[Tt]he {re.escape(w)}s?\b(?! (?:of|in|for|on|that|which|who)\b)(?! [A-Z])", prompt)
        for w in words
        if w in prompt
    )


def anchored(prompt: str, facts: Facts) -> bool:
    """Whether the prompt names what the article is about, or a year or two other names beside a name; a month is no name.

    A person whom the title does not name anchors nothing alone: *Anna Berg lived in Lund*, of *The price of tin*.
    """
    names = [name for name in NAME.findall(" " + lowered(prompt, facts)) if MONTH.fullmatch(name) is None]
    words = {w for name in names for w in WORD.findall(name.lower())}
    if any(akin(w, t) for w in words for t in content(facts.title)) or any(
        facts.weights.get(w, 0.0) >= CENTRAL for w in words - people(facts)
    ):
        return True
    return len(names) >= (1 if YEAR.search(prompt) else 3)


def people(facts: Facts) -> set[str]:
    """The words of the names of people; nobody need know *Anna Berg*, of whom *The price of tin* tells, without the title."""
    known: set[str] | None = facts.kept.get("people")
    if known is None:
        known = {w for _, name, kind in facts.names if kind is Kind.PERSON for w in WORD.findall(name.lower())}
        facts.kept["people"] = known
    return known


WORD = re.compile(r"\w{3,}")


def akin(word: str, other: str) -> bool:
    """Whether two words are one name: the same, or alike for five letters (*Azerbaijan*, *Azerbaijanis*)."""
    return word == other or (len(word) > 5 and word[:6] == other[:6])


SOURCE = re.compile(r"^According to [^,]+, ")


def unsure_capital(prompt: str, facts: Facts) -> bool:
    """Whether the first word has a capital that may be its own or only the sentence's: the article writes it nowhere inside a sentence."""
    said = SOURCE.sub("", prompt)
    first = re.match(r"([A-Z][^\W\d_]+(?:-[a-z]+)*)(?=(?:[’']s?)? [^A-Z])", said)
    return (
        first is not None
        and SMALL.match(said) is None
        and not found(rf"[^\W\d_][,;:]? {first[1]}\b|\b{first[1].lower()}\b", facts.text)
    )


def unnamed(draft: Draft) -> bool:
    """Whether the prompt begins with common nouns: *Dogs and insecticides*."""
    subject = draft.clause.subject if draft.clause is not None else None
    if subject is None or subject.named or subject.segments[0].entity is not None:
        return False
    start = subject.text.split()[0]
    return draft.prompt.startswith(start[:1].upper() + start[1:]) and start[:1].islower()


def lowered(text: str, facts: Facts, plain: bool = False) -> str:
    """The text without the capital that it has only as the first of a sentence: the article writes the word small elsewhere."""
    asking = SMALL.match(text) is not None
    if not asking and not plain and re.match(r"[\w-]+[’']? [A-Z]", text):
        return text  # *Interior Minister Joachim Brudziński*, *Smugglers’ Notch*
    if any(text.startswith(f"{name} ") for _, name, _ in facts.names if name.startswith(("The ", "A ", "An "))):
        return text  # *The Force Awakens*
    opening = THE_NAME.match(text)
    if opening is not None and found(rf"[a-z][,;:]? {re.escape(opening[0])}\b", facts.text):
        return text  # *in his account, The Lofoten Islands, …*
    return text[:1].lower() + text[1:] if asking or plain or small_elsewhere(text, facts) else text


THE_NAME = re.compile(r"(?:The|A|An) [A-Z][\w’'-]+ [A-Z][\w’'-]+")


def behind(text: str, facts: Facts, plain: bool, told: bool) -> str:
    """The text as it stands behind a frame; a statement's source becomes its subject there: *Bo Oak says that …*."""
    said = credited(text, facts) if told else text
    return said if said != text else lowered(text, facts, plain)


def small_elsewhere(text: str, facts: Facts) -> bool:
    """Whether the article writes the first word of the text small, or never inside a sentence."""
    first = re.match(r"[^\W\d_]+(?:-[a-z]+)*(?=(?:[’']s?)?[ ,])", text)
    word = first.group() if first is not None and first.group()[1:].islower() else ""
    names = {w for _, name, _ in facts.names for w in name.split()}
    inside = word and found(rf"[a-z,] {word}\b", facts.text)  # a capital inside a sentence is the word's own
    numbered = NUMBERED.match(text)
    if numbered is not None and found(rf"[\w,] {numbered[0]}\b", facts.text):
        return False  # *Flight 12*, beside *a flight*
    return bool(word) and (found(rf"(?<![.!?] )(?<![@./])\b{word.lower()}\b(?!@|\.[a-z])", facts.text) or (word not in names and not inside))


NUMBERED = re.compile(r"[A-Z][a-z]+ \d+\b")
