"""Other right forms of an answer that the whole article knows: abbreviations and their meanings, dates the other way round."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.facts.model import Facts
from quizgen.language import gazetteer, lexicon
from quizgen.language.model import Kind
from quizgen.model import Type
from quizgen.questions._common import found as found_in
from quizgen.questions.draft import Draft

MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
AMERICAN = re.compile(rf"({MONTHS}) (\d{{1,2}}), (\d{{4}})")
BRITISH = re.compile(rf"(\d{{1,2}}) ({MONTHS}) (\d{{4}})")
KNOWN = lexicon.table("short-names")


def accepting(draft: Draft, facts: Facts) -> Draft:
    """The draft with all other right forms of its answer, each once; statements and pairs stay as they are."""
    if not isinstance(draft.answer, str) or not draft.answer or draft.type in (Type.MATCHING, Type.ORDERING):
        return draft
    given_name = draft.answer.split()[-1] if draft.kind is Kind.PERSON and family_in_front(draft.answer, facts.text) else ""
    found = dict.fromkeys((*(a for a in draft.accept if a != given_name), *others(draft.answer, facts)))
    if given_name:
        found[draft.answer.split()[0]] = None
    given = draft.prompt if draft.rule == "abbreviation" else ""  # *CSTO* does not say what CSTO stands for
    return replace(
        draft,
        accept=tuple(f for f in found if f and f != draft.answer and not (f in given and re.search(rf"(?<!\w){re.escape(f)}(?!\w)", given))),
    )


def family_in_front(name: str, text: str) -> bool:
    """Whether the article goes on with the first word of a name and never with the last: *Heng* for *Heng Swee Keat*."""
    words = name.split()
    capitals = all(w[:1].isupper() for w in words)  # no *an archer*
    if not 2 <= len(words) <= 3 or not capitals or not name.replace(" ", "").isalpha() or words[0] in gazetteer.first_names():
        return False
    first, last = words[0], words[-1]
    alone = rf"\b{first}\b(?! {words[1]}\b)"
    return found_in(alone, text) and not found_in(rf"(?<!{words[-2]} )\b{last}\b", text)


def others(answer: str, facts: Facts) -> Iterator[str]:
    """Other forms of one answer."""
    bare = re.sub(r"^(the|The) ", "", answer)
    for short in facts.abbreviations:
        long = re.sub(r"^(the|The) ", "", short.long)
        if bare.casefold() == long.casefold():
            yield short.short
        elif bare == short.short:
            yield long
    yield from (other for name in (bare,) if (other := KNOWN.get(name)))
    yield from company(bare)
    if (party := PARTY.fullmatch(bare)) and (gazetteer.known(party[1]) or party[1] in STATES):
        yield party[2]
    american, british = AMERICAN.fullmatch(answer), BRITISH.fullmatch(answer)
    if american:
        yield f"{american[2]} {american[1]} {american[3]}"
    if british:
        yield f"{british[2]} {british[1]}, {british[3]}"


PARTY = re.compile(r"([A-Z]\w+(?: [A-Z]\w+)?) ([A-Z]\w+ Party)")
STATES = frozenset(gazetteer.rows("us-states.txt"))
FORM = re.compile(r",? (?:Inc|Corp|Ltd|LLC|PLC|plc|Co|AG|GmbH|S\.A|Incorporated|Limited)\.?$")
SITE = re.compile(r"\.(?:com|org|net|co\.uk)$")


def company(name: str) -> tuple[str, ...]:
    """A company's name without its legal form, and without the ending of its site: *Oven.com Inc.* → Oven.com, Oven."""
    bare = FORM.sub("", name)
    short = SITE.sub("", bare)
    return tuple(dict.fromkeys(n for n in (bare, short) if n != name and n[:1].isupper()))
