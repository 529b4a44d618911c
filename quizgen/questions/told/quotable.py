"""Which quotations are worth a question: whole, of substance, and clear to somebody who does not know what was said before."""

from __future__ import annotations

import re

from quizgen.facts.model import Facts, Spoken
from quizgen.language import gazetteer, lexicon
from quizgen.language.model import Kind
from quizgen.questions.wording.prompts import content

POINTING = re.compile(
    r"\b(this|that (?:is|was|will|would|has)|these|those|such|next|last|here|today|tomorrow|yesterday|now|tonight|then|again|too|also|"
    r"at the moment|just|this year|unfortunately)\b|^(and|but|so|or|it|that|there|then|yes|no|well|because|now)\b|\b(it|that)$", re.I,
)  # fmt: skip
PERSONAL = re.compile(r"\b(he|she|him|his|her|they|them|their|it|its)\b", re.I)
SPEAKER = re.compile(r"\b(I|I’m|I'm|me|my|we|us|our|you|your)\b", re.I)
EDITED = re.compile(r"\[(?:…|\.\.\.)\]|…|\.\.\.")
REACTING = re.compile(r"\b(?:take (?:note|notice|heed|action)|do (?:so|likewise|the same)|follow suit|pay attention|wake up|listen|beware)[.!”\"]*$")
"""*Others should take note*: of what was said before."""
NAME = re.compile(r"(?<=[a-z,;:’”'\] ] )(?!I\b)[A-Z][a-z]+|\d")
LOOSE = re.compile(r"\b[Tt]he [a-z]+(?! (?:of|in|for|on|at|to|who|which|that|and)\b)(?=[ ,.;]|$)")
POLITE = lexicon.listed("polite-words")
SHORTEST, LONGEST, SUBSTANCE = 6, 26, 5


def fit(text: str) -> bool:
    """Whether the quotation's length suits a card and it is no fragment."""
    words = text.split()
    return (
        SHORTEST <= len(words) <= LONGEST
        and text[:1].isupper()
        and not text.endswith(("—", "–", "…"))
        and not EDITED.search(text)
        and not halved(text)
        and not points_back(text)
        and REPEATED.search(text) is None
    )


REPEATED = re.compile(r"[A-Z]\w+,? (?:\w+ly )?(?:insisted|said|wrote|argued|claimed|declared|noted|added|asked|replied|told \w+),? ['‘](?:[^'’‘]+ ){5}")
"""*Friswell insisted ‘one cannot imagine …’*: another's words, who is named."""


def halved(text: str) -> bool:
    """*Not only did he not react*: the other half stands in the next sentence."""
    return NOT_ONLY.match(text) is not None and ELSE.search(text) is None


NOT_ONLY = re.compile(r"Not (?:only|just|merely|simply) ")
ELSE = re.compile(r"\b(?:but|also|too|as well)\b|[,;–—] (?:it|he|she|they|we|I|you)\b")


BACK = re.compile(
    r"\b(?:than|beyond|besides|despite|like|about|into|after|before|because of|due to) (?:that|this)(?=[ ,.;]*$|[,;]| (?:we|it|they|he|she|I|the)\b)"
    r"|\b(?:do|doing|done|did) (?:this|that|so|it)\b|\b(?:says?|said|voted?) (?:yes|no)\b"
    r"|\b(?:come|comes|coming|came|go|goes|going|went) back (?:in|out|there)[,.;]*$",
    re.I,
)
PLURAL_PRONOUN = re.compile(r"\b(?:they|them|their|theirs)\b", re.I)
SINGLE_PRONOUN = re.compile(r"\b(?:he|she|him|his|her|hers)\b", re.I)
SEVERAL = re.compile(
    r"\b(?:(?!is\b|was\b|as\b|has\b|does\b|this\b|us\b|its\b|his\b|(?:minute|hour|day|week|month|year)s\b)[a-z]{2,}(?<!s)s|people|children|men|women|police|who|every\w+|any\w+|some\w+|nobody|"
    r"each|team|family|government|company|audience|public|(?<!^)[A-Z]\w+)\b"
)
SOMEBODY = re.compile(
    r"\b(?:who|every\w+|any\w+|some\w+|nobody|each|man|woman|boy|girl|child|person|\w{2,}(?:er|or|ist|ian)|"
    r"(?<!^)[A-Z]\w+|[A-Z]\w+ [A-Z]\w+)\b"
)


NOUNLESS = re.compile(r"The (?:worst|best|rest|former|latter|others)(?=,| (?:in|is|was|are|were|has|have|will|part)\b)")
"""*The worst is over*: the worst of what?"""
IT = re.compile(r"\bit\b(?![’']?s? (?:[a-z]+ ){1,2}(?:that|to|when|if)\b| (?:clear|possible|easy|hard|difficult)\b)(?<!with it)(?<!of it)", re.I)


def its_open(text: str) -> bool:
    """Whether *it* stands twice and no time before *that* or *to*: *to make it happen, but it is slow*; not *it is sad that he got away with it*."""
    return len(IT.findall(text)) > 1


UNTOLD = 2  # words before *their* that can't say whose: *Confirming their identities will be hard*


def points_back(text: str) -> bool:
    """Whether the words lean on what was said before: *longer than that*, *to do this*, *they stopped riding* with nobody for *they*."""
    if BACK.search(text) or REACTING.search(text) or NOUNLESS.match(text):
        return True
    many, one = PLURAL_PRONOUN.search(text), SINGLE_PRONOUN.search(text)
    before = text[: many.start()] if many is not None else ""
    opens = 0 < len(before.split()) <= UNTOLD and not SOMEBODY.search(before)
    lone_they = many is not None and not SEVERAL.search(before) and (many.group().lower() != "their" or opens)
    return lone_they or (one is not None and not SOMEBODY.search(text[: one.start()]))


def substantial(text: str) -> bool:
    """Whether the words say something: no greeting, prayer or thanks, and a name where the speaker talks of himself."""
    words = content(text)
    if words & POLITE or len(words) < SUBSTANCE or "?" in text:
        return False
    return NAME.search(text) is not None or not SPEAKER.search(text)


def clear(text: str) -> bool:
    """Whether the words point to nothing outside: pronouns only where a noun can stand before them, one loose *the* at most."""
    if POINTING.search(text):
        return False
    first = PERSONAL.search(text)
    before = text[: first.start()] if first else ""
    settled = (
        first is None
        or (len(before.split()) >= 5 and ("," in before or ";" in before))
        or first.group().lower() in ("its", "their")
    )
    return settled and len(LOOSE.findall(text)) <= 2


def quotable(text: str) -> bool:
    """Whether the quotation is fit, of substance and clear."""
    return fit(text) and substantial(text) and clear(text)


OPENING = re.compile(
    r"^(and|but|so|or|it|that|then|yes|no|well|because|this|these|those|he|she|they)\b|^(I|We) \w+ (that )?(it|they|he|she)\b",
    re.I,
)


HERE = re.compile(
    r"\b(this|these|those|that (?:is|was|will|would|has|have|had)|such|over there|(?:last|next) (?:week|month|year|season|night)|"
    r"tomorrow|yesterday|tonight|here|today[’']s)\b",
    re.I,
)  # what only the listener sees
def telling(text: str) -> bool:
    """Whether the quotation is clear enough under its article's title: of substance, no answer to something said before."""
    words = content(text)
    return (
        fit(text)
        and len(words) > SUBSTANCE
        and not words & POLITE
        and "?" not in text
        and not OPENING.search(text)
        and not HERE.search(text)
        and len(PERSONAL.findall(text)) <= 1
    )


GROUP = re.compile(r"\b(?:we|us|our|ours)\b(?!,? the \w)", re.I)
LINKED = re.compile(r"(?:and|but|so)\b", re.I)
REPLY = re.compile(
    r"^(?:or|then|maybe|perhaps|yes|no|well|because|oh|okay|wait|again|also|instead|therefore|look|thanks?)\b"
    r"|\btomorrow\b|\byesterday\b|\btonight\b",
    re.I,
)
SPOKEN_OF = re.compile(r"This (?:is|was|has been|will be) (?:an? |the |one of the )(?:[\w’'-]+ ){3}")


def understood(text: str) -> bool:
    """Whether the words are of substance."""
    words = content(text)
    return len(words) >= SUBSTANCE and not words & POLITE and "?" not in text


def unexplained(fact: Spoken, facts: Facts) -> int:
    """How many words only the article explains: pointers, and *the N* that is not what it is about.

    *This is a national problem that …* under a title on it needs nothing else.
    """
    pointers = fact.pointers[1:] if SPOKEN_OF.match(fact.text) else fact.pointers
    return 2 * len(pointers) + sum(not about(noun, facts) for noun in fact.definites)


def by_itself(fact: Spoken, facts: Facts) -> bool:
    """Whether the words need none that stood around them: at most one *the N*, which the title may explain, and none behind *But*."""
    if REPLY.search(fact.text):
        return False
    if LINKED.match(fact.text):
        named = NAME.search(fact.text) is not None or not GROUP.search(fact.text)
        return named and unexplained(fact, facts) == 0 and len(content(fact.text)) > SUBSTANCE
    return unexplained(fact, facts) <= 1


PALE = lexicon.listed("pale-words")
DID = re.compile(
    r"(?:(?:At|In|After|On|During|By) (?:[a-z]+ ){1,6})?(?:I|We) (?:\w+ly )?"
    r"(?:\w+ed|went|took|got|had|made|came|saw|bought|sent|drove|ran|sat|put|spent|kept|slept|woke|ate|stood|paid|left)\b"
    r"|I (?:have|had|[’']ve)(?: not| never| also)? (?:had|been)\b"
)


def colourless(fact: Spoken, facts: Facts) -> bool:
    """Whether there is little to remember in the words: *One would want to know a lot more*, *I filled out forms with my details*, *I spent days in bed*.

    Few words that say something, or a small doing of the speaker with no name, figure or word that the article is about.
    """
    doing = DID.match(fact.text) is not None and NAME.search(fact.text) is None
    telling_words = content(fact.text) - PALE
    return len(telling_words) < FEW or (doing and not about(" ".join(telling_words), facts))


FEW = 3  # words that say something
CENTRAL = 0.8  # the weight of one whom the article is about
HEAVY = 0.35  # the weight of a word that the article is about
SLIP = re.compile(r"\w- \w| [,.;:]|  |\b(\w+) \1\b")
TURN = re.compile(r"(but|however|yet|still|although|though|except|unless)\b", re.I)
LINK = re.compile(
    r"(for example|for instance|in fact|of course|in other words|like|instead|finally|first|second|however|moreover|in addition|"
    r"meanwhile|therefore|at the same time)\b",
    re.I,
)


def taken_out(fact: Spoken) -> bool:
    """Whether the words are one sentence of several."""
    return len(fact.evidence.text.split()) > len(fact.text.split()) + 2


def printed(text: str) -> str:
    """The quotation without the mark or the editor's full stop at its end."""
    return re.sub(r"\[[.,]\]$", "", text.strip()).rstrip(",.;:")


def about(text: str, facts: Facts) -> bool:
    """Whether the quotation speaks of what the article is about: a word of the title or a weighty one, or a name."""
    words = {w for w in content(text) if len(w) > 2}
    singular = words | {w.removesuffix("s") for w in words}
    return bool(singular & content(facts.title)) or any(facts.weights.get(w, 0.0) >= HEAVY for w in singular)


def settled(text: str, facts: Facts) -> bool:
    """Whether every *the N* is what the article is about: *the quarry*, no *the boat* or *the work*."""
    nouns = (m.split()[-1] for m in LOOSE.findall(text))
    return all(about(noun, facts) for noun in nouns)


def says_enough(fact: Spoken, facts: Facts) -> bool:
    """Whether the words say so much that it tells itself what they are about, with nothing that the article must explain."""
    plain = not unexplained(fact, facts) and clear(fact.text) and not SPEAKER.search(fact.text) and not LINKED.match(fact.text)
    return plain and len(content(fact.text)) > SUBSTANCE


def on_subject(fact: Spoken, facts: Facts) -> bool:
    """Whether the quotation is on what the article is about, or on the speaker who is just that."""
    central = facts.weights.get(fact.speaker.split()[-1].lower(), 0.0) >= CENTRAL
    return about(fact.text, facts) or (central and SPEAKER.search(fact.text) is not None)


def sound(text: str, facts: Facts) -> bool:
    """Whether the quotation has no slip of its source: no torn hyphen, no capital that the article does without elsewhere."""
    capitals = re.findall(r"(?<=[a-z,;] )(?!I\b)[A-Z][a-z]{3,}", text)
    slips = SLIP.search(text) or LINK.match(text) or any(mostly_small(w, facts.text) for w in capitals)
    return not slips and not familiar(text, facts)


def familiar(text: str, facts: Facts) -> bool:
    """Whether somebody is called by the first name alone, and the title does not say who that is."""
    words = ["", *re.findall(r"[\w-]+", text), ""]
    alone = [
        w for a, w, b in zip(words, words[1:], words[2:], strict=False) if not (a[:1].isupper() or b[:1].isupper())
    ]
    first = {name.split()[0] for _, name, kind in facts.names if kind is Kind.PERSON and " " in name}
    return bool(first & gazetteer.first_names().keys() & set(alone) - set(facts.title.split()))


def mostly_small(word: str, text: str) -> bool:
    """Whether the text writes the word without its capital far more often than with it."""
    if f" {word.lower()}" not in text:
        return False
    small, large = (len(re.findall(rf"(?<=[a-z,;] )(?:{w})\b", text)) for w in (word.lower(), word))
    return small > 2 * large


def whole_thought(fact: Spoken, facts: Facts) -> bool:
    """Whether the speaker doesn't take the words back in the next breath: *There are older ones. But …*."""
    at = facts.text.find(fact.text)
    after = facts.text[at + len(fact.text) :].lstrip(' ,.”"\n') if at >= 0 else ""
    said = re.sub(r"^[^“\"]{0,150}[“\"]", "", after) if not TURN.match(after) else after
    return not TURN.match(said)
