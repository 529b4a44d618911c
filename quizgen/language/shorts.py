"""Which names may be longer forms of a name, found by their words, so that the search stays linear in the names."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

NUMERAL = re.compile(r" [IVX]+$")
JUNIOR = re.compile(r",? jr\.?$")
CROWD = 60
"""More names than this that share a word tell nobody apart."""
PARTICLES = frozenset(["the", "of", "and", "for", "in", "on", "at", "to", "von", "van", "de", "al", "bin", "ibn", "'s"])
SMALL = ("of", "the", "and", "for", "in", "on")


class Longer:
    """The keys of a document's names by their first and last words and initials."""

    def __init__(self, keys: Iterable[str]) -> None:
        self._by: defaultdict[str, list[str]] = defaultdict(list)
        self._initials: defaultdict[str, list[str]] = defaultdict(list)
        for key in keys:
            for handle in dict.fromkeys(_handles(key)):
                self._by[handle].append(key)
            if " " in key:
                for letters in {acronym(key), "".join(word[0] for word in key.split())}:
                    self._initials[letters].append(key)

    def of(self, key: str) -> list[str]:
        """The keys that ``key`` may be a short form of; none when too many share its words."""
        words = _bare(key).split()
        if not words:
            return []
        handles = [f"-{words[-1]}", f"{' '.join(words)} of"]
        if len(words) == 1:
            handles += [f"{words[0]}-", words[0]]
        if len(words) == 2:
            handles.append(f"{words[0]} {words[1]}+")
        found = list(dict.fromkeys(k for handle in handles for k in self._by.get(handle, ())[: CROWD + 1] if k != key))
        return [k for k in found if short_of(key, k)] if len(found) <= CROWD else []

    def ending(self, word: str) -> list[str]:
        """The keys whose last word this is."""
        found = self._by.get(f"-{word}", [])
        return found if len(found) <= CROWD else []

    def before_of(self, word: str) -> list[str]:
        """The keys in which *of* follows this word, their first."""
        return self._by.get(f"{word} of", [])

    def spelled(self, letters: str) -> list[str]:
        """The keys of several words whose initials are these."""
        return self._initials.get(letters, [])


def _handles(key: str) -> Iterator[str]:
    """What a key can be found by: *x-* its first word, *-x* its last, *x-y* the last two joined, *x y of* what stands before *of*."""
    words = _bare(key).split()
    if not words:
        return
    yield f"{words[0]}-"
    yield f"-{words[-1]}"
    if "y" in words[1:-1]:
        yield f"-{words[words.index('y', 1) - 1]}"
    if len(words) > 2:
        yield f"{words[-2]}-{words[-1]}"
    if len(words) > 3:
        yield f"{words[0]} {words[1]}+"
    if "of" in words[1:]:
        yield f"{' '.join(words[: words.index('of', 1)])} of"


def _bare(key: str) -> str:
    """A key without a ruler's numeral or the *Jr.* of a son."""
    return JUNIOR.sub("", NUMERAL.sub("", key.upper()).casefold())


def last_word(key: str) -> str:
    """The last name in a person's key: *roosevelt* of *james roosevelt jr.*"""
    return (_bare(key).split() or [""])[-1]


def short_of(short: str, long: str) -> bool:
    """Whether one key is a shorter form of a person's other key: last name, first name, initials, a numeral gone."""
    a, b = _bare(short).split(), _bare(long).split()
    if not a or not b or len(a) > len(b) or short == long:
        return False
    numeral, other = NUMERAL.search(short.upper()), NUMERAL.search(long.upper())
    if numeral and (other is None or numeral.group() != other.group()):
        return False  # Louis IV is not Louis of Kent, nor Louis V
    if a == b:
        return len(short) < len(long)
    if "y" in b[1:-1]:  # Ortega of José Ortega y Gasset, Cajal of Santiago Ramón y Cajal
        paternal = b[: b.index("y", 1)]
        return a in (paternal, paternal[-1:], b[-1:], b[len(paternal) - 1 :], [paternal[0], paternal[-1]])
    if len(a) == 1 and part_of_group(a[0], b):
        return False
    if len(a) == 1:
        last = a[0] == b[-1] and "of" not in b[-2:-1]  # Kent is not Louis of Kent
        return last or (a[0] == b[0] and len(a[0]) > 2) or (len(b) > 2 and a[0] == b[-2] + "-" + b[-1])
    if a[-1] != b[-1]:
        if len(a) == 2 and len(b) > 3 and b[:2] == a and b[2].isalpha() and b[2] not in PARTICLES:
            return True  # Pedro Prado of Pedro Prado Moreira Lima
        return a == b[: len(a)] and "of" in b[len(a) : len(a) + 1]
    return all(any(x.rstrip(".") == y or (len(x.rstrip(".")) == 1 and y[0] == x[0]) for y in b[:-1]) for x in a[:-1])


ADJECTIVES = frozenset(
    "african american asian european indian black white native northern southern eastern western british english scottish irish french german "
    "spanish italian russian chinese japanese canadian mexican arab jewish muslim catholic protestant young old new".split()
)


def part_of_group(word: str, words: list[str]) -> bool:
    """Whether the longer name is that of a part of the group: *African Loyalists* are some of the *Loyalists*."""
    return len(words) == 2 and word.endswith("s") and word == words[1] and words[0] in ADJECTIVES


def acronym(key: str) -> str:
    """The initials of a name's words, small words left out."""
    return "".join(word[0] for word in key.split() if word not in SMALL)
