"""The article's own title as a name in the text: a work whose title opens with *A*, *An* or *The* is no common phrase."""

from __future__ import annotations

import re
from collections.abc import Iterable

from quizgen.language import gazetteer, lexicon
from quizgen.language.marks import text_of
from quizgen.language.tree import Doc
from quizgen.language.trim import Name

ARTICLED = re.compile(r"An? [A-Z]\w+ .*[A-Z]\w+$")
WORKS = "film|movie|novel|book|album|song|play|painting|opera|poem|musical|miniseries|TV series|television series|short story|video game"
THE_WORK = re.compile(rf"(The [A-Z].*) \((?:[^()]* )?(?:{WORKS})\)$")


def with_title(found: list[Name], docs: dict[int, Doc], title: str) -> list[Name]:
    """The names with each mention of such a title (*A Dolls House*, *The Raven (poem)*) as one name of a work, in place of those inside it."""
    work = THE_WORK.match(title)
    title = work[1] if work else title
    if not work and not ARTICLED.match(title):
        return found
    own = [name for number, doc in docs.items() for name in _titled(doc, number, title)]
    inside = {(n.paragraph, i) for n in own for i in range(n.first, n.last + 1)}
    return sorted([*own, *(n for n in found if (n.paragraph, n.first) not in inside)], key=lambda n: (n.paragraph, n.start))


def _titled(doc: Doc, paragraph: int, title: str) -> list[Name]:
    """The mentions of the title in one paragraph."""
    spans = (doc.char_span(*m.span()) for m in re.finditer(rf"\b{re.escape(title)}\b", text_of(doc)))
    return [
        Name(paragraph, s.start_char, s.end_char, title, s.start, s.end - 1, "WORK_OF_ART", (), s.root.i)
        for s in spans
        if s is not None
    ]


def rare_first_name(words: list[str]) -> bool:
    """Whether the first of two words may be a first name that no list has, *Fridtjof*: no place, and no sort of thing like *Operation*."""
    first = words[0].casefold()
    sort = first in lexicon.NAME_NOUNS or first in gazetteer.ORGANISATION_NOUNS or gazetteer.is_title(words[0])
    return len(words) == 2 and not sort and gazetteer.known(words[0]) is None and gazetteer.known(words[1]) is None


def person(title: str, forms: Iterable[str]) -> str:
    """The full name of the person whom an article is called after, where its text (its ``forms``) has the last name alone: *Olaf Berg*."""
    name = re.sub(r"\s*\([^()]*\)$", "", title.strip())
    words = name.split()
    if (
        not 2 <= len(words) <= 3
        or not (words[0] in gazetteer.first_names() or rare_first_name(words))
        or not all(w[:1].isupper() and w.isalpha() for w in words)
    ):
        return ""
    last, first = words[-1], words[0]
    bearers = [re.sub(r"[\"“”]", "", f).split() for f in forms if " " in f and f.split()[-1] == last]
    return "" if any(first in others for others in bearers) else name
