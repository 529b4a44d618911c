"""What can be an answer, how it is worded, and its other right forms that its own words tell."""

from __future__ import annotations

import re

from quizgen.facts.model import Issue, Phrase
from quizgen.language import gazetteer, lexicon
from quizgen.language.model import Kind
from quizgen.language.questionwords import described
from quizgen.language.realise import say

HARD = {Issue.PRONOUN, Issue.POINTS, Issue.SPEAKER, Issue.TIME, Issue.CUT}
UNSURE = lexicon.listed("unsure")


def testable(phrase: Phrase, indefinite: bool = False) -> bool:
    """Whether the phrase can be an answer: a name, or a definite or bare term without a loose *the*, even one that the title
    helps (*the little nocturnal omnivores*); no *some* or *many*, and *a N* only where ``indefinite`` and with a modifier.
    """
    first = phrase.text.split()[0].lower() if phrase.text else ""
    if phrase.number or phrase.unit or generic_name(phrase):
        return False
    if indefinite and first in ("a", "an"):
        return stands_alone(phrase) and len(phrase.text.split()) > 2
    return stands_alone(phrase) and not phrase.issues & {Issue.LOOSE, Issue.TITLE} and first not in UNSURE


def generic_name(phrase: Phrase) -> bool:
    """*the early College*, *the Queen*: a capital, but no name."""
    names = [w for w in phrase.text.split() if w[:1].isupper()]
    sort = len(names) == 1 and (names[0].lower() in lexicon.NAME_NOUNS or lexicon.is_person_noun(names[0].lower()))
    return phrase.named and sort and (names[0].lower() in lexicon.NAME_NOUNS or phrase.determiner == "the")


def stands_alone(phrase: Phrase) -> bool:
    """Whether the phrase can be printed on a card."""
    return not phrase.issues & HARD


SORT_OF_PLACE = re.compile(r"^the (?:state|city|town|village|country|nation|province) of (?=[A-Z])")
"""*the state of Virginia* is no more than *Virginia*, which is asked for with *which state*."""
REGNAL = re.compile(r"[A-Z][\w’'-]+ [IVX]+")  # *Ferdinand II*: of which land?


def answer_text(phrase: Phrase) -> str:
    """The answer in words: a person's name without title and description, else the phrase in full."""
    names = [s for s in phrase.segments if s.entity is not None and s.entity == phrase.entity and not s.pronoun]
    if phrase.kind is Kind.PERSON and phrase.named and len(phrase.parts) == 1 and len(names) == 1:
        before = phrase.segments[phrase.segments.index(names[0]) - 1].text if phrase.segments[0] is not names[0] else ""
        regnal = before if before[:1].isupper() and " " not in names[0].name else ""
        town = rf".*{re.escape(names[0].text)} (of [A-Z][\w’'-]+)$"  # *Zosimos of Panopolis*, *Ferdinand II of Aragon*
        of = re.match(town, phrase.text) if f"{names[0].text} of " in phrase.text else None
        alone = " " not in names[0].name or REGNAL.fullmatch(names[0].name) is not None
        place = f" {of.group(1)}" if of and alone and regnal == "" else ""
        return f"{regnal} {names[0].name}{place}".strip()
    owned = any(s.text in ("’s", "'s", "’") for s in phrase.segments) and phrase.kind is not Kind.WORK
    told = phrase.kind is Kind.GROUP or owned  # *southern Democrats*, *Prior’s School*; of *Molière’s Tartuffe* the title
    if phrase.named and len(names) == 1 and len(phrase.parts) == 1 and phrase.segments[-1] is names[0] and not told and not half_named(phrase):
        article = (
            "the "
            if phrase.determiner == "the" and not described(phrase) and not names[0].name.lower().startswith("the ")
            else ""
        )
        return article + NUMBERED.sub("", names[0].name)
    text = FLOATING.sub(r"\1", say(phrase, set()))
    if phrase.kind is Kind.PERSON and len(phrase.parts) > 1:
        text = names_only(text)
    return uncounted(NUMBERED.sub("", text) if phrase.named else text)


def names_only(text: str) -> str:
    """Several people's names without what they are, if it stands once before them all: *Norwegian chemists Ana Berg and Bo Holm*."""
    found = CALLING.match(text)
    word = found[1].lower() if found is not None else ""
    people = word.endswith("men") or word in gazetteer.peoples() or lexicon.is_person_noun(word.removesuffix("s"))
    return text[found.end() :] if found is not None and people else text


CALLING = re.compile(r"(?:[Tt]he )?(?:[A-Z]?[a-z-]+ ){0,3}?([A-Z]?[a-z]+(?:men|s)) (?=[A-Z][\w’'.-]+ (?:[A-Z][\w’'.-]+ )*(?:and|,) ?[A-Z])")


def half_named(phrase: Phrase) -> bool:
    """Whether the name that was read is half of one: *the French and Indian War*."""
    return re.search(r"\b[A-Z][\w’-]+ and $", phrase.text.removesuffix(phrase.segments[-1].text)) is not None


NUMBERED = re.compile(r"^(?:[A-Z][\w.-]* )*[A-Z][\w.-]*[’']s (?=[A-Z][a-z-]+ \d+$)")
"""Whose a numbered thing is, *Van Allen’s Explorer 1*: no part of its name."""
FLOATING = re.compile(r"(?<= and )(.*[\w)]) (?:each|both|all)$")  # *Norway and Sweden each*


def trimmed(phrase: Phrase, text: str) -> str:
    """The answer without marks at its ends, a place behind people's names, the sort of a place, *each* behind two, what befell it."""
    text = OWN.sub("", text.strip(" ,;:"))
    if phrase.kind is Kind.PERSON and phrase.named:
        text = re.sub(r" (?:in|at|on) (?:the )?[A-Z\d].*$", "", text)  # *Gates and Allen in Albuquerque*
    return FLOATING.sub(r"\1", SORT_OF_PLACE.sub("", BEFALLEN.sub(r"\1", text)))


BEFALLEN = re.compile(r"^(an? (?:[a-z-]+ )?[a-z-]+) that (?:was|were) (?:[a-z]+ly )?[a-z]+ed$")
"""What happened to the thing later, which no answer needs: *a constitution that was unanimously approved*."""


OWN = re.compile(r"^(?:his|her|its|their) (?=[A-Z][\w’'-]*(?: (?:of|for|and|the|[A-Z][\w’'-]*))*$)")
"""Whose it is, before a name: *led his | Elm Party*; the question says who."""


def uncounted(text: str) -> str:
    """The answer without *a* before a noun that has no plural: *regional cooperation in the Alps*."""
    return UNCOUNTED.sub("", text)


UNCOUNTED = re.compile(
    r"^an? (?=(?:[a-z-]+ )?(?:co-?operation|advice|information|progress|evidence|equipment|legislation)(?: (?:in|on|for|with|of|to|between|by) |$))"
)


def single(answer: str) -> bool:
    """Whether one common noun was taken out: another would often fit as well."""
    return answer.islower() and " " not in answer


def variants(phrase: Phrase, text: str) -> list[str]:
    """Other right forms of an answer: without article, last name, the article's own wording."""
    out = []
    bare = re.sub(r"^(the|a|an) ", "", text, flags=re.I)
    if bare != text:
        out.append(bare)
    if phrase.kind is Kind.PERSON and phrase.named and len(text.split()) > 1 and " and " not in text:
        last = text.split()[-1]
        doubtful = re.fullmatch(r"[IVX]+|Jr\.?|Sr\.?", last) or re.search(r" (?:[ey]|of) ", text)  # *Ayanz y Beaumont*
        out += [family_first(text) or last] if len(last) > 2 and not doubtful else []
        out += [ruler[1]] if (ruler := re.fullmatch(rf"({REGNAL.pattern}) of [A-Z].*", text)) else []
    shorter = re.split(r", (?:which|who) | (?:that|which) (?:was|were|had|lasted) ", text)[0]
    if shorter != text and len(shorter.split()) > 1:
        out.append(shorter)
    if phrase.text != text and stands_alone(phrase) and not phrase.issues and len(phrase.segments) == 1:
        out.append(phrase.text)
    return out


FAMILY_FIRST = lexicon.listed("family-names-first")
HYPHENED = re.compile(r"([A-Z][a-z]+) [A-Z][a-z]+-[a-z]+")  # *Kim Jong-un*, *Sun Yat-sen*; not *Jean-Jacques Rousseau*


def family_first(name: str) -> str:
    """The family name that stands in front, as in China, Korea and Vietnam: *Deng* of *Deng Xiaoping*; else ''."""
    name = re.sub(r" [“\"‘][^”\"’]+[”\"’]", "", name)  # *Kim “Dusk” Min-seok*
    first, *rest = name.split()
    written = HYPHENED.fullmatch(name)
    return written[1] if written else first if first in FAMILY_FIRST and len(rest) < 3 else ""
