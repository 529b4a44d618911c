"""Which names mean the same: short for long, abbreviations, countries and peoples under several names."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from quizgen.language import gazetteer
from quizgen.language.lifespans import others as other_years
from quizgen.language.model import Abbreviation, Kind
from quizgen.language.shorts import Longer, acronym, last_word, short_of
from quizgen.language.tree import Doc, Token
from quizgen.language.trim import Name


@dataclass(frozen=True, slots=True)
class Group:
    """Names that are the same text, or have been found to mean the same; ``key`` is that of the fullest."""

    key: str
    names: tuple[Name, ...]
    kind: Kind
    witnesses: tuple[str, ...]
    ambiguous: bool = False


def key_of(text: str) -> str:
    """A name's text without article, brackets, accents and case: *Erdoğan* is *Erdogan*."""
    bare = re.sub(r"[\[\]“”\"]|^(the|The) ", "", text)
    bare = re.sub(r"[’']s$", "", bare)
    bare = unicodedata.normalize("NFKD", bare.replace("’", "'").replace("ł", "l"))
    return re.sub(r"\s+", " ", "".join(c for c in bare if not unicodedata.combining(c))).strip().casefold()


def links(
    groups: dict[str, Group],
    abbreviations: Sequence[Abbreviation],
    docs: dict[int, Doc],
    title: str = "",
    own: str = "",
) -> dict[str, str]:
    """From a key to the key of the fuller name of the same thing; whom the ``title`` names goes before others.

    The key ``own`` is the last name of somebody whom only the title names in full: it is short for nobody else's.
    """
    links: dict[str, str] = {}
    for short in abbreviations:
        _link_abbreviation(short, groups, links)
    links |= _nicknames(groups)
    longer = Longer(groups)
    called = key_of(title)
    topic = {key for key in groups if " " in key and (key in called or (" " in called and called not in groups and short_of(called, key)))}
    bodies = {
        (name.paragraph, name.last): key
        for key, group in groups.items()
        if group.kind is Kind.ORGANISATION and len(key.split()) > 2 and "name" in group.witnesses
        for name in group.names
    }
    links |= {key: full for full in topic if (key := maiden(full)) in groups and groups[key].kind is Kind.PERSON}
    for key in groups:
        if key not in links and key != own:
            bracketed = _bracketed(groups[key], bodies, docs)
            if bracketed is not None:
                links[key] = bracketed
                continue
            fuller = _fuller(key, groups, docs, longer, topic)
            if fuller is not None and fuller != key and not _another_ruler(key, fuller, key_of(title)):
                links[key] = fuller
    return links


def maiden(full: str) -> str:
    """The name that a woman of three or more names had before she married: *judith oak* of *judith oak herman*; else ''."""
    first, *_, last = full.split()
    before = full.removesuffix(f" {last}")
    return before if " " in before and gazetteer.first_names().get(first.capitalize()) == "female" else ""


def _another_ruler(key: str, fuller: str, title: str) -> bool:
    """Whether a first name that the title holds is no king's who is told of too: *Henry*, *Henry IV* under *Henry the Navigator*."""
    ruler = re.fullmatch(rf"{re.escape(key)} [ivxl]+", fuller) is not None
    return ruler and key in title.split() and fuller not in title


NICKNAME = re.compile(r"[\"“‘]([^\"”’]+)[\"”’] (\S+)$")


def _nicknames(groups: dict[str, Group]) -> dict[str, str]:
    """From what somebody is called to the name in which it stands: *Buffalo Bill*, *Lil Oak* of *Tom "Lil" Oak*."""
    found: dict[str, str] = {}
    for key, group in groups.items():
        for nick in filter(None, (NICKNAME.search(n.text) for n in group.names)):
            for short in (key_of(nick[1]), key_of(f"{nick[1]} {nick[2]}")):
                if short in groups and short != key and (" " in short or groups[short].kind is Kind.PERSON):
                    found[short] = key
    return found


def _link_abbreviation(short: Abbreviation, groups: dict[str, Group], links: dict[str, str]) -> None:
    """The short form's key leads to the long form's, when both are names."""
    small, long = key_of(short.short), key_of(short.long)
    if small in groups and long in groups and small != long:
        links[small] = long


def _bracketed(group: Group, bodies: dict[tuple[int, int], str], docs: dict[int, Doc]) -> str | None:
    """The body whose short form in another language stands in brackets behind it: *Popular Front for Liberation (PLO)*."""
    first = group.names[0]
    doc = docs[first.paragraph]
    if not (first.text.isupper() and first.text.isalpha() and 3 <= len(first.text) <= 7 and first.first > 1):
        return None
    if doc[first.first - 1].text != "(" or gazetteer.known(first.text) is not None or first.last + 1 >= len(doc):
        return None
    if doc[first.last + 1].text not in (")", ",", ";"):
        return None
    return bodies.get((first.paragraph, first.first - 2))


def _fuller(key: str, groups: dict[str, Group], docs: dict[int, Doc], longer: Longer, topic: set[str]) -> str | None:
    """The key of the one fuller name that ``key`` is short for; None when there is none or more than one."""
    group = groups[key]
    if 2 <= len(key) <= 3 and all(_label(docs[n.paragraph], n) for n in group.names):
        spelled = [k for k in longer.spelled(key) if groups[k].kind is Kind.PERSON]
        return spelled[0] if len(spelled) == 1 else None
    first, _, rest = key.partition(" ")
    if first in ("young", "little") and rest in groups:
        return rest
    if first in ("duke", "earl", "baron"):
        lands = [k for k in longer.of(rest) if k.startswith(f"{rest} of ")]
        return lands[0] if len(lands) == 1 else rest if rest in groups and " of " in rest else None
    ship = [k for mark in SHIPS if (k := f"{mark} {key}") in groups]
    if ship and _weak(group):
        return ship[0] if len(ship) == 1 else None
    country = gazetteer.countries().get(key)
    if country is not None:
        same = [k for k in groups if gazetteer.countries().get(k) == country]
        return max(same, key=lambda k: (k == country.casefold(), len(k), k))
    people = gazetteer.peoples().get(key)
    if people is not None:
        same = [k for k in groups if k in gazetteer.peoples() and (k.rstrip("s") == key.rstrip("s"))]
        return max(same, key=lambda k: (len(groups[k].names), len(k), k))
    if (
        key + "s" in groups
        and " " not in key
        and not any(k.split()[-1] == key for k in topic)  # whom the title names is meant, not the family
        and _weak(group)
        and not any(
            groups[k].kind is Kind.PERSON and k != key for k in longer.ending(key)
        )  # *John Allan*, beside *the Allans*
        and family(list(groups[key + "s"].names), docs, groups[key + "s"].kind)
    ):
        return key + "s"
    if group.kind in (Kind.PERSON, Kind.OTHER, Kind.ORGANISATION, Kind.PLACE, Kind.GROUP, Kind.WORK) or any(
        n.titles for n in group.names
    ):
        if (mine := _first_of_title(group, topic, groups)) is not None:
            return mine
        people_found = [
            k for k in longer.of(key)
            if key not in SERVICES and (groups[k].kind is Kind.PERSON or _misread(group, groups[k])) and not _namesake(group, groups[k])
            and not (len(k.split()) > 2 and k.split()[-1] in SITES)  # *St. Marks*, beside *St. Marks Wildlife Refuge*
            and not (" " in key and other_years(group.names, groups[k].names, docs))
            and not (" " in key and _elder(group, docs) and not _elder(groups[k], docs))
        ]  # fmt: skip
        if not people_found and " " not in key and _weak(group) and group.kind in (Kind.PERSON, Kind.ORGANISATION):
            people_found = [k for k in longer.ending(key) if k != key and _called(key, groups[k])]
        if len(people_found) >= 1 and (group.kind is Kind.PERSON or _weak(group)):
            subject = [k for k in people_found if k in topic]
            if len(subject) == 1 and len(people_found) > 1 and " " not in key:
                return subject[0]
            if len(people_found) > 1 and (all(last_word(k) == key for k in people_found) or all(k.split()[0] == key for k in people_found)):
                return _longest(people_found)  # whose the one name is each time, language/families.py says
            return _longest(people_found) or _first(group, [groups[k] for k in people_found])
        if not people_found and _weak(group):
            return _definite(group, groups, docs, longer)
        if not people_found and group.kind is Kind.ORGANISATION:
            return _shortened(group, groups, docs, longer)
    if group.kind is Kind.ORGANISATION and key.isascii() and 3 <= len(key) <= 6 and " " not in key:
        long = [k for k in longer.spelled(key) if groups[k].kind is Kind.ORGANISATION and acronym(k) == key]
        return long[0] if len(long) == 1 else None
    return None


def _first_of_title(group: Group, topic: set[str], groups: dict[str, Group]) -> str | None:
    """The person whom the title names, called by the first name alone, which was read as something else: *Ada* in “Ada Berg”."""
    if " " in group.key or group.kind not in (Kind.OTHER, Kind.ORGANISATION) or group.names[0].text not in gazetteer.first_names():
        return None
    return next((k for k in topic if k.startswith(f"{group.key} ") and groups[k].kind is Kind.PERSON and len(k.split()) < 4), None)


SERVICES = frozenset(["navy", "army", "air force", "marine", "marines", "coast guard", "national guard"])
"""What stands before an officer's rank and is no name for the officer: *Navy Adm. Samuel Oak*."""
SHIPS = ("uss", "hms", "ss", "rms", "hmas", "hmcs", "mv", "usns", "uscgc", "sms", "rrs")
"""What stands before the name of a ship."""


def is_ship(key: str) -> bool:
    """Whether a name is a ship's: *USS Olympia*."""
    return key.split()[0] in SHIPS and " " in key


def _namesake(short: Group, long: Group) -> bool:
    """Whether a longer name that comes later is somebody else: *Albert Einstein* and his son *Hans Albert Einstein*."""
    a, b = short.key.split(), long.key.split()
    if len(a) < 2 or b[-len(a) :] != a or len(b[0].rstrip(".")) == 1:
        return False
    return (short.names[0].paragraph, short.names[0].start) < (long.names[0].paragraph, long.names[0].start)


SITES = frozenset(
    "refuge park monument reserve sanctuary river university college school hospital airport seaway forest".split()
)
"""What is called after somebody or a place, and is neither."""


ELDERS = frozenset(
    ["ancestor", "forebear", "forefather", "grandfather", "grandmother", "father", "mother", "uncle", "aunt"]
)


def _elder(group: Group, docs: dict[int, Doc]) -> bool:
    """Whether somebody is told of as another's elder, whose name a younger one may bear: *his ancestor, John Berg*."""
    return any(
        noun.lemma_.lower() in ELDERS and any(c.dep_ == "poss" for c in noun.children)
        for n in group.names
        for noun in _apposed(docs[n.paragraph][n.head])
    )


def _apposed(head: Token) -> list[Token]:
    """The nouns in apposition with a name, before or behind it."""
    before = [head.head] if head.dep_ == "appos" else []
    return before + [c for c in head.children if c.dep_ == "appos"]


def _definite(group: Group, groups: dict[str, Group], docs: dict[int, Doc], longer: Longer) -> str | None:
    """The one name before it that *the Channel*, *the Academy* cuts short: *English Channel*, *Academy of Arts*."""
    key, first = group.key, group.names[0]
    if " " in key:
        return _shortened(group, groups, docs, longer)
    if not all(n.first > 0 and docs[n.paragraph][n.first - 1].lower_ == "the" for n in group.names):
        return None
    found = [
        k for k in dict.fromkeys((*longer.ending(key), *longer.before_of(key)))
        if k != key and groups[k].kind in (Kind.PLACE, Kind.ORGANISATION)
        and (groups[k].names[0].paragraph, groups[k].names[0].start) < (first.paragraph, first.start)
    ]  # fmt: skip
    return found[0] if len(found) == 1 else None


def _shortened(group: Group, groups: dict[str, Group], docs: dict[int, Doc], longer: Longer) -> str | None:
    """The one body told of shortly before whose first word is left out: *the Intelligence Service* for *the Union Intelligence Service*."""
    key, first = group.key, group.names[0]
    the = any(n.first > 0 and docs[n.paragraph][n.first - 1].lower_ == "the" for n in group.names)
    if " " not in key or group.kind is not Kind.ORGANISATION or not the:
        return None
    found = [k for k in longer.ending(key.split()[-1]) if k.endswith(f" {key}") and groups[k].kind is Kind.ORGANISATION]
    if len(found) != 1 or gazetteer.known(found[0].removesuffix(key).strip()) not in (None, Kind.COUNTRY):
        return None
    long = groups[found[0]].names[0]
    near = long.paragraph == first.paragraph or long.paragraph + 1 == first.paragraph
    return found[0] if near and (long.paragraph, long.start) < (first.paragraph, first.start) else None


def _misread(short: Group, long: Group) -> bool:
    """Whether a longer name that only the tagger speaks for is rather the person whose last name stands on its own."""
    return (
        short.kind is Kind.PERSON
        and (
            "tagger" not in short.witnesses[:1]
            or (
                long.kind is Kind.ORGANISATION
                and long.key.split()[-1] == short.key
                and len(short.names) >= 2 * len(long.names)
            )
        )
        and _weak(long)
        and 2 <= len(long.key.split()) <= 3
        and long.key.split()[-1] not in gazetteer.peoples()  # *North American* is no Lord North
    )


def _label(doc: Doc, name: Name) -> bool:
    """Whether initials open a turn of an interview: *NG: This study started in 1982*."""
    return name.first == 0 and name.text.isupper() and name.last + 1 < len(doc) and doc[name.last + 1].text == ":"


def _called(last: str, long: Group) -> bool:
    """Whether a name that starts with a first name is somebody, as the text goes on with the last word alone."""
    words = long.names[0].text.split()
    return (
        2 <= len(words) <= 3
        and long.key.split()[-1] == last
        and words[0] in gazetteer.first_names()
        and set(long.witnesses) <= {"tagger", "verb", "first name"}
    )


def somebody(short: Group, long: Group) -> bool:
    """Whether a last name alone and a first name before it, both without other witnesses, make a person."""
    return _weak(short) and _called(short.key, long)


def _weak(group: Group) -> bool:
    """Whether only the tagger says that the name is no person's."""
    return set(group.witnesses) <= {"tagger", "verb"}


def _longest(keys: list[str]) -> str | None:
    """The fullest of names that are all forms of one; None when two people compete."""
    best = max(keys, key=lambda k: (len(k.split()), len(k), k))
    return best if all(k == best or short_of(k, best) for k in keys) else None


def _first(short: Group, people: list[Group]) -> str | None:
    """The one person whose full name alone stood in the text when the last name on its own came first."""
    at = (short.names[0].paragraph, short.names[0].start)
    known = [p.key for p in people if (p.names[0].paragraph, p.names[0].start) < at]
    return known[0] if len(known) == 1 else None


SINGULAR = re.compile(r"(?:us|is|os|as|genes|thenes|phanes|cles|ides)$")
"""Endings of Greek and Latin names that are no plurals: *Herodotus*, *Diogenes*."""


def family(names: list[Name], docs: dict[int, Doc], kind: Kind) -> bool:
    """Whether a name in the plural stands for people: *the Aliyevs*, *the Fire-Eaters*."""
    if kind in (Kind.EVENT, Kind.WORK, Kind.COUNTRY, Kind.CITY) or any(n.titles for n in names):
        return False
    if kind in (Kind.PLACE, Kind.ORGANISATION):
        plural = [n for n in names if docs[n.paragraph][n.last].tag_ == "NNPS"]
        ending = all(n.first == n.last and n.text.endswith("s") and not n.text.endswith("us") for n in names)
        return ending and len(plural) * 2 >= len(names)
    return all(
        n.text.endswith("s") and n.first == n.last and not n.titles and _plural(docs[n.paragraph], n) for n in names
    )


def _plural(doc: Doc, name: Name) -> bool:
    """Whether the tag or the article says that a name is a plural."""
    the = name.first > 0 and doc[name.first - 1].lower_ == "the"
    if SINGULAR.search(name.text) and not the:
        return False
    return doc[name.last].tag_ == "NNPS" or (the and name.label in ("PERSON", ""))


def end_of(key: str, links: dict[str, str]) -> str:
    """The end of a chain of links."""
    seen = {key}
    while key in links and links[key] not in seen:
        key = links[key]
        seen.add(key)
    return key
