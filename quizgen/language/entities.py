"""One entity for all the names of a thing: *Nursultan Nazarbayev*, *Nazarbayev*, *Mr. Nazarbayev*; *CSTO* and its long form."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from quizgen.language import gazetteer, kinds, names
from quizgen.language.families import told_apart
from quizgen.language.links import Group, end_of, family, is_ship, key_of, links, somebody
from quizgen.language.marks import text_of
from quizgen.language.model import Abbreviation, Entity, Form, Gender, Kind, Mention, Number
from quizgen.language.namesakes import (
    also_called,
    child,
    dynasty,
    forebear,
    lent_to_people,
    newborn,
    newcomer,
    without_newcomers,
)
from quizgen.language.nobles import lands
from quizgen.language.roles import gender_of, roles_of
from quizgen.language.shorts import NUMERAL, last_word
from quizgen.language.titles import person, with_title
from quizgen.language.tree import Doc
from quizgen.language.trim import Name
from quizgen.language.wholes import called as usual


def build(
    docs: dict[int, Doc], abbreviations: Sequence[Abbreviation], title: str = ""
) -> tuple[tuple[Entity, ...], tuple[Mention, ...]]:
    """All entities of the document and their named mentions in text order; ``docs`` by paragraph number."""
    spelled = [(a.paragraph, text_of(docs[a.paragraph]).find(a.long, a.end)) for a in abbreviations]
    inside = {
        (paragraph, i)
        for (paragraph, at), a in zip(spelled, abbreviations, strict=True)
        if at >= 0
        for i in range(at, at + len(a.long))
    }
    found = [
        name for number, doc in docs.items() for name in names.names(doc, number) if (number, name.start) not in inside
    ]
    found = with_title(_without_ordinary(found, docs), docs, title)
    groups = _grouped(found, docs)
    if more := _overlooked(docs, found, groups, title):
        found = sorted([*found, *more], key=lambda name: (name.paragraph, name.start))
        groups = _grouped(found, docs)
    called = person(title, {name.text for name in found})
    own = last_word(called)
    if own in groups and _somebody(groups[own], docs, called):
        groups[own] = replace(groups[own], kind=Kind.PERSON)
    else:
        own = called = ""
    same = without_newcomers(links(groups, abbreviations, docs, title, own), groups, docs, title)
    same |= _with_more_names(key_of(title), groups) | lands(title, groups, docs)
    merged = told_apart(_as_states(_merged(groups, same, docs, own), docs), docs)
    merged = lent_to_people(merged, docs)
    ordered = sorted(merged, key=lambda group: (group.names[0].paragraph, group.names[0].start))
    entities = tuple(_in_full(_entity(number, group, docs), called) for number, group in enumerate(ordered))
    mentions = [m for i, group in enumerate(ordered) for m in _mentions(group, entities[i], docs)]
    return entities, tuple(sorted(mentions, key=lambda m: (m.paragraph, m.start)))


def _with_more_names(title: str, groups: dict[str, Group]) -> dict[str, str]:
    """The link from the title's last name to the one person whom the text gives more first names: *Lars Olaf Berg* in “Olaf Berg”."""
    own = title.split()[-1] if " " in title else ""
    longer = [k for k, g in groups.items() if title not in groups and g.kind is Kind.PERSON and k.endswith(f" {title}")]
    return {own: longer[0]} if own in groups and groups[own].kind is Kind.PERSON and len(longer) == 1 else {}


def _without_ordinary(found: list[Name], docs: dict[int, Doc]) -> list[Name]:
    """The names without those that are only a sentence's first word: the article has them in small letters elsewhere."""
    lower = {word for doc in docs.values() for word in re.findall(r"\b[a-z]{3,}\b", text_of(doc))}
    inside = {
        word
        for n in found
        if n.first != n.last or not docs[n.paragraph][n.first].is_sent_start
        for word in n.text.split()
    }
    lower -= {word.lower() for word in inside}
    return [name for name in found if not _ordinary(docs[name.paragraph], name, lower)]


def _ordinary(doc: Doc, name: Name, lower: set[str]) -> bool:
    """Whether a capital is only that of the sentence's first word: *Mapmakers noticed …*."""
    word = doc[name.first]
    if name.first != name.last or not word.is_sent_start or name.titles:
        return False
    low = word.lower_.removesuffix("s")
    return gazetteer.is_person_noun(low) or word.lower_ in lower or (low != word.lower_ and low in lower)


def _grouped(found: Iterable[Name], docs: dict[int, Doc]) -> dict[str, Group]:
    """Names by their key, with a first judgement of each one's kind."""
    byte: dict[str, list[Name]] = {}
    for name in found:
        byte.setdefault(key_of(name.text), []).append(name)
    return {key: Group(key, tuple(group), *kinds.decide(group, docs)) for key, group in byte.items() if key}


def _overlooked(docs: dict[int, Doc], found: list[Name], groups: dict[str, Group], title: str) -> list[Name]:
    """Last names of the document's people, and of whom the title names, where the tagger saw something else (*Day* as a date)."""
    last = {
        key.split()[-1]
        for key, group in groups.items()
        if (group.kind is Kind.PERSON or key == key_of(title)) and " " in key and not NUMERAL.search(key.upper())
    }
    last = {word for word in last if len(word) > 2}
    taken = {(name.paragraph, i) for name in found for i in range(name.first, name.last + 1)}
    out: list[Name] = []
    for number, doc in docs.items():
        for token in doc:
            word = token.text
            if word[:1].isupper() and word.casefold() in last and (number, token.i) not in taken and _alone(doc, token.i):
                out.append(
                    Name(number, token.idx, token.idx + len(token), token.text, token.i, token.i, "PERSON", (), token.i)
                )
    return out


def _alone(doc: Doc, i: int) -> bool:
    """Whether no capitalised neighbour or number makes a longer name of the token."""
    before = doc[i - 1] if i > 0 and not doc[i].is_sent_start else None
    after = doc[i + 1] if i + 1 < len(doc) else None
    return all(
        t is None
        or not (
            (t.text[:1].isupper() and t.tag_ in ("NNP", "NNPS", "JJ", "CD"))
            or t.like_num
            or (t.text in ("-", "of") and t is after)
        )
        for t in (before, after)
    )


def _merged(groups: dict[str, Group], links: dict[str, str], docs: dict[int, Doc], own: str = "") -> list[Group]:
    """Groups joined along the links, each judged anew as a whole; the last name ``own`` is only one person's."""
    members: dict[str, list[str]] = {}
    for key in groups:
        members.setdefault(end_of(key, links), []).append(key)
    people = [k for k, group in groups.items() if group.kind is Kind.PERSON and " " in k]
    bearers = Counter(word for k in people for word in {last_word(k), k.split()[0]})
    out: list[Group] = []
    for root, keys in members.items():
        every = sorted((n for key in keys for n in groups[key].names), key=lambda n: (n.paragraph, n.start))
        same = keys == [root]  # judged already
        kind, witnesses = (groups[root].kind, groups[root].witnesses) if same else kinds.decide(every, docs)
        if (
            family(list(groups[root].names), docs, groups[root].kind)
            and gazetteer.known(root) is None
            and not set(witnesses) & {"name", "description"}
        ):
            kind = Kind.GROUP
        elif is_ship(root):
            kind = groups[root].kind if groups[root].kind is not Kind.PERSON else Kind.OTHER
        elif len(keys) > 1 and any(
            (groups[key].kind is Kind.PERSON and not _initials(groups[key], witnesses))
            or (key != root and somebody(groups[key], groups[root]))
            for key in keys
        ):
            if kind is not Kind.PERSON:
                spoke = (w for key in keys if groups[key].kind is Kind.PERSON for w in groups[key].witnesses)
                witnesses = tuple(dict.fromkeys(spoke)) or ("last name",)
            kind = Kind.PERSON
        elif kind is Kind.ORGANISATION and groups[root].kind is Kind.PLACE and set(witnesses) <= {"tagger", "verb"}:
            kind = Kind.PLACE  # the English Channel, later the Channel
        out.append(Group(root, tuple(every), kind, witnesses, bearers[root] > 1 and root != own))
    return out


def _as_states(groups: list[Group], docs: dict[int, Doc]) -> list[Group]:
    """Georgia as a state among other states of the Union, and New York where the text speaks of its law: *its state constitution*."""
    states = {group.key for group in groups} & {name.casefold() for name in gazetteer.rows("us-states.txt")}
    if len(states - {"georgia"}) < 2 or any(group.key in ("armenia", "azerbaijan", "tbilisi") for group in groups):
        return groups
    return [replace(g, kind=Kind.PLACE) if _is_state(g, docs) else g for g in groups]


STATES_TOO = frozenset(["new york", "washington"])
"""Cities that share a state's name."""


def _is_state(group: Group, docs: dict[int, Doc]) -> bool:
    """Whether a country's or city's name stands for the state, in an article that names other states."""
    if group.key == "georgia":
        return group.kind is Kind.COUNTRY
    if group.key not in STATES_TOO or group.kind is not Kind.CITY:
        return False
    behind = (docs[n.paragraph][n.last + 1 : n.last + 6].text for n in group.names)
    return any(STATELY.match(text) for text in behind)


STATELY = re.compile(r"^(?:[a-z]+ )?(?:[’']s|its|the) (?:state |statehood|legislature)")


def _initials(group: Group, witnesses: tuple[str, ...]) -> bool:
    """Whether capitals that the tagger takes for a person are short for a name that says what it is: *OAPEC*."""
    return (
        group.key.isalpha() and all(n.text.isupper() and len(n.text) > 2 for n in group.names) and "name" in witnesses
    )


def _entity(number: int, group: Group, docs: dict[int, Doc]) -> Entity:
    """The group as a value."""
    forms = Counter(clean(name.text) for name in group.names)
    name = _canonical(group, forms)
    person = group.kind is Kind.PERSON
    name = usual(name, tuple(forms)) if person else name
    others = tuple(form for form in dict.fromkeys(clean(n.text) for n in group.names) if form != name)
    gender: Gender | None = gender_of(group.names, docs) if person else None
    return Entity(
        number,
        name,
        others,
        group.kind,
        _number(group, docs),
        gender,
        roles_of(group.names, docs, person) if group.kind is not Kind.GROUP else (),
        group.witnesses,
    )


def _somebody(group: Group, docs: dict[int, Doc], called: str) -> bool:
    """Whether the last word of a title is a person's last name: the tagger says so, or the text speaks of a *he* or *she* to match."""
    first, rare = called.split()[0], called.split()[0] not in gazetteer.first_names()
    if rare and any(re.search(rf"\b{re.escape(first.lower())}\b", text_of(doc)) for doc in docs.values()):
        return False  # a word: *Operation Berg*
    if group.kind is Kind.PERSON and not rare:
        return True
    gender = gazetteer.first_names().get(first)
    pronouns = PRONOUNS.get(gender, ()) if gender else _told_of(docs)
    bare = all(n.first == 0 or docs[n.paragraph][n.first - 1].tag_ not in ("DT", "PRP$") for n in group.names)
    told = sum(t.lower_ in pronouns for doc in docs.values() for t in doc)
    return bare and (group.kind is Kind.PERSON or set(group.witnesses) <= {"tagger", "verb"}) and 2 * told >= len(group.names)


PRONOUNS: dict[Gender, tuple[str, ...]] = {"male": ("he", "his", "him"), "female": ("she", "her", "hers")}
OFTEN = 5


def _told_of(docs: dict[int, Doc]) -> tuple[str, ...]:
    """The pronouns of the one sex that a text speaks of again and again, where the first name does not tell: *Fridtjof*; else none."""
    said = Counter(t.lower_ for doc in docs.values() for t in doc if t.tag_ in ("PRP", "PRP$"))
    (few, _), (many, words) = sorted((sum(said[w] for w in words), words) for words in PRONOUNS.values())
    return words if many >= OFTEN and many >= 4 * few else ()


def _in_full(entity: Entity, called: str) -> Entity:
    """The entity, under the full name that only the title tells where the text has the last name alone: *Berg* of *Olaf Berg*."""
    if not called or entity.kind is not Kind.PERSON or entity.name != called.split()[-1]:
        return entity
    gender = gazetteer.first_names().get(called.split()[0]) or entity.gender  # *Paul* of *Alice Paul* is no man
    return replace(entity, name=called, others=(entity.name, *entity.others), gender=gender)


def _canonical(group: Group, forms: Counter[str]) -> str:
    """The fullest form: the one whose key leads the group, in its commonest spelling, not in capitals."""
    full = [form for form in forms if key_of(form) == group.key] or list(forms)
    return max(full, key=lambda form: (not form.isupper() or len(form) < 7, forms[form], form))


def _first_of(name: Name, entity: Entity) -> bool:
    """Whether a name is the first of a full one, not its last: *Olena* of *Olena Berg*."""
    return entity.name.startswith(f"{name.text} ") and name.text in gazetteer.first_names()


def clean(text: str) -> str:
    """A name's text on one line without editors' brackets."""
    return re.sub(r"\s+", " ", text.replace("[", "").replace("]", "")).strip()


def _number(group: Group, docs: dict[int, Doc]) -> Number | None:
    """Plural for peoples and families, singular for a person, a country, a city; None where English has it both ways."""
    if group.kind in (Kind.PERSON, Kind.COUNTRY, Kind.CITY):
        return "singular"
    tags = {docs[name.paragraph][name.last].tag_ for name in group.names}
    if group.kind is Kind.GROUP:
        return "plural" if "NNPS" in tags or group.key.endswith("s") else None
    if group.kind is Kind.ORGANISATION:
        return None
    return "plural" if tags == {"NNPS"} else "singular"


def _mentions(group: Group, entity: Entity, docs: dict[int, Doc]) -> Iterator[Mention]:
    """A group's names as mentions; the form is short when the entity has a fuller name, and unsure where somebody else may bear it."""
    person = entity.kind is Kind.PERSON
    others = forebear(group.names, docs) if person else frozenset()
    lent = ""  # the first name that a child or a newcomer has taken over, until somebody is named in full again
    for name in group.names:
        short = key_of(name.text) != key_of(entity.name)
        doc = docs[name.paragraph]
        if short and person and (child(doc, name, group.names, docs) or (newcomer(doc, name) and _first_of(name, entity))):
            lent = name.text
        elif " " in name.text:
            lent = ""
        new = short and person and (dynasty(doc, name) or name.text == lent or not others.isdisjoint(name.titles) or newborn(doc, name))
        new = new or (person and also_called(doc, name))
        certainty = 0.5 if group.ambiguous or new else 0.95 if short else 1.0
        form: Form = "short" if short else "name"
        yield Mention(name.paragraph, name.start, name.end, name.text, entity.id, form, certainty)
