"""What sort of thing a name stands for: all witnesses of the whole document are heard, the tagger is only one of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from spacy.tokens import Doc, Token

from quizgen.language import gazetteer
from quizgen.language.model import Kind
from quizgen.language.trim import Name

LABELS = {
    "PERSON": Kind.PERSON, "ORG": Kind.ORGANISATION, "GPE": Kind.PLACE, "LOC": Kind.PLACE, "FAC": Kind.PLACE,
    "NORP": Kind.GROUP, "EVENT": Kind.EVENT, "WORK_OF_ART": Kind.WORK, "LAW": Kind.WORK, "PRODUCT": Kind.OTHER,
    "LANGUAGE": Kind.OTHER,
}  # fmt: skip
HEADS = (Kind.ORGANISATION, Kind.EVENT, Kind.PLACE, Kind.WORK)
BY_HEAD = {word: kind for kind in HEADS for word in sorted(gazetteer.words(f"head-{kind.value}"))}
SAYING = gazetteer.words("people-say")
HUMAN = frozenset(["bear", "marry", "divorce", "die", "retire", "graduate", "study", "resign", "live"])


def decide(names: Sequence[Name], docs: dict[int, Doc]) -> tuple[Kind, tuple[str, ...]]:
    """The kind of the thing that all these mentions name, and the witnesses that spoke for it, strongest first."""
    votes: Counter[Kind] = Counter()
    heard: dict[Kind, Counter[str]] = {}
    for kind, weight, witness in _witnesses(names, docs):
        votes[kind] += weight
        heard.setdefault(kind, Counter())[witness] += weight
    if not votes:
        return Kind.OTHER, ()
    best = max(votes, key=lambda kind: (votes[kind], kind.value))
    if best is Kind.PLACE:
        finer = [k for k in (Kind.COUNTRY, Kind.CITY) if votes[k] >= 10]
        best = max(finer, key=lambda kind: (votes[kind], kind.value)) if finer else best
    if votes[best] < 10:
        return Kind.OTHER, ()
    return best, tuple(witness for witness, _ in heard[best].most_common())


def _witnesses(names: Sequence[Name], docs: dict[int, Doc]) -> list[tuple[Kind, int, str]]:
    """Every witness: the kind it speaks for, its weight in tenths, its name."""
    found: list[tuple[Kind, int, str]] = []
    for name in names[:40]:
        if name.label in LABELS:
            found.append((LABELS[name.label], 10, "tagger"))
        if name.titles:
            found.append((Kind.PERSON, 40, "title"))
        found.extend(_context(docs[name.paragraph], name))
    labels = {name.label for name in names}
    for text in sorted({name.text for name in names}):
        shaped = _shape(text, len(names), "PERSON" in labels)
        if labels <= {"PERSON", ""} and "PERSON" in labels:  # a last name that is also a city somewhere
            shaped = [item for item in shaped if item[0] is not Kind.CITY]
        found.extend(shaped)
    loose = [name for name in names if docs[name.paragraph][name.head].dep_ in ("compound", "nmod", "amod")]
    if (
        len(names) > 1
        and len(loose) * 2 >= len(names)
        and all(name.first == name.last and not name.titles for name in names)
    ):
        found = [
            item for item in found if item[:2] != (Kind.PERSON, 10)
        ]  # *a Brexit deal*: a modifier, hardly somebody
    if any(char.isdigit() for name in names for char in name.text):
        found = [item for item in found if item[0] is not Kind.PERSON]
    return found


def _shape(text: str, count: int, tagged: bool) -> list[tuple[Kind, int, str]]:
    """What a name itself tells: lists, its last word, its first name (if it was ``tagged`` as a person)."""
    bare = text[4:] if text.lower().startswith("the ") else text
    words = [word for word in bare.replace("[", "").replace("]", "").split() if word]
    scale = 10 * max(3, min(count, 8))
    found: list[tuple[Kind, int, str]] = []
    kind = gazetteer.known(bare)
    if kind is not None:
        scale += 10 if kind is Kind.ORGANISATION else 0
        found.append((kind, scale + (0 if kind in (Kind.CITY, Kind.PLACE) else 20), "gazetteer"))
    head = _head_word(words)
    if head in BY_HEAD and len(words) > 1:
        found.append((BY_HEAD[head], scale, "name"))
    elif (
        len(words) > 1
        and words[0] in gazetteer.first_names()
        and all(w[:1].isupper() or w in ("van", "von", "de") for w in words)
    ):
        found.append((Kind.PERSON, 20 if tagged else 5, "first name"))
    return found


def _head_word(words: list[str]) -> str:
    """The word that says what it is: *University* of *University of Oxford* and of *Harvard University*."""
    for i, word in enumerate(words):
        if word in ("of", "for", "on", "to") and i > 0:
            return words[i - 1].lower()
    return words[-1].lower().strip(".") if words else ""


def _context(doc: Doc, name: Name) -> list[tuple[Kind, int, str]]:
    """What the sentence tells: an apposition, a noun before the name, its verb."""
    head = doc[name.head]
    found: list[tuple[Kind, int, str]] = []
    if head.tag_ == "JJ" or name.label == "NORP":
        return found
    for noun in described_by(head, name):
        kind = noun_kind(noun)
        if kind is not None:
            found.append((kind, 40, "description"))
    if name.label in ("PERSON", "") and head.dep_ == "pobj" and head.head.lower_ in ("in", "near") and not name.titles:
        found.append((Kind.PLACE, 12, "preposition"))
    if head.dep_ in ("nsubj", "nsubjpass"):
        verb = head.head.lemma_
        if verb in HUMAN:
            found.append((Kind.PERSON, 10, "verb"))
        elif verb in SAYING and name.label not in ("ORG", "GPE", "NORP"):
            found.append((Kind.PERSON, 5, "verb"))
    return found


def noun_kind(noun: Token) -> Kind | None:
    """The kind that a common noun stands for."""
    word = noun.lemma_.lower()
    if gazetteer.is_person_noun(word):
        return Kind.PERSON
    if word in gazetteer.ORGANISATION_NOUNS:
        return Kind.ORGANISATION
    return {"city": Kind.CITY, "town": Kind.CITY, "capital": Kind.CITY, "country": Kind.COUNTRY, "island": Kind.PLACE,
            "village": Kind.PLACE, "region": Kind.PLACE, "river": Kind.PLACE,
        "satellite": Kind.OTHER, "rocket": Kind.OTHER, "spacecraft": Kind.OTHER, "capsule": Kind.OTHER, "ship": Kind.OTHER,
        "telescope": Kind.OTHER, "module": Kind.OTHER, "film": Kind.WORK, "book": Kind.WORK,
            "song": Kind.WORK, "novel": Kind.WORK, "war": Kind.EVENT, "battle": Kind.EVENT}.get(word)  # fmt: skip


def described_by(head: Token, name: Name) -> list[Token]:
    """Common nouns that say what the name is: *X, a fisherman*; *the fisherman X*; *X was a fisherman*."""
    found = [
        child
        for child in head.children
        if child.dep_ == "appos" and child.i > name.last and child.tag_ in ("NN", "NNS")
    ]
    if head.dep_ == "appos" and head.head.tag_ in ("NN", "NNS") and head.head.i < name.first:
        found.append(head.head)
    before = head.doc[name.first - 1] if name.first > 0 else None
    if (
        before is not None
        and before.tag_ == "NN"
        and ((before.head.i == head.i and before.dep_ in ("compound", "nmod")) or head.head.i == before.i)
    ):
        found.append(before)
    if head.dep_ == "oprd" and head.head.lower_ in ("named", "called") and head.head.dep_ == "acl":
        found.append(head.head.head)
    if head.dep_ == "pobj" and head.head.lower_ == "as" and any(c.lower_ == "such" for c in head.head.children):
        found.append(head.head.head)
    if head.dep_ == "nsubj" and head.head.lemma_ == "be":
        found.extend(child for child in head.head.children if child.dep_ == "attr" and child.tag_ in ("NN", "NNS"))
    return found
