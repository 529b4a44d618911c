"""What extraction needs to know about one paragraph while it walks its tree."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from quizgen.facts.articles import lacks_the, stands_bare
from quizgen.facts.model import Phrase, Segment
from quizgen.language import gazetteer, lexicon
from quizgen.language.analysis import Analysis
from quizgen.language.links import is_ship
from quizgen.language.marks import text_of
from quizgen.language.model import Entity, Kind, Mention
from quizgen.language.namenouns import eponym, name_noun
from quizgen.language.neighbours import neighbour
from quizgen.language.tree import Doc, Token
from quizgen.model import Evidence

SORTS = gazetteer.ORGANISATION_NOUNS | frozenset(lexicon.NAME_NOUNS.values()) | lexicon.listed("sorts")
LONG = 4
SURE = 0.7  # a mention below this certainty is treated as unresolved


@dataclass(frozen=True, slots=True)
class Speech:
    """A stretch of direct speech whose speaker is sure."""

    start: int
    end: int
    speaker: str
    entity: int | None


@dataclass(frozen=True)
class Context:
    """A paragraph's tree with the document's names. ``topic`` holds words of the title: *the embargo* of an article on it.

    ``titled`` holds the words of any title.

    ``title`` is the title, with its article, where it can stand for its last word: *the crisis* is then *the 1973 oil crisis*.
    """

    analysis: Analysis
    doc: Doc
    paragraph: int
    topic: frozenset[str]
    claimed: tuple[tuple[int, int], ...] = ()
    title: str = ""
    titled: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()
    """The words that the article writes inside its sentences, as it writes them."""
    speech: tuple[Speech, ...] = ()
    definites: Mapping[int, tuple[int, str]] = field(default_factory=dict)
    """What a bare *the N* takes up, by the index of *the*: a number of its own, below 0, and the fuller phrase."""
    phrases: dict[tuple[int, frozenset[int]], Phrase] = field(default_factory=dict, init=False, repr=False, compare=False)
    """The phrases found, by the index of the head and by what they leave out; of a copy of the context, none yet."""

    def mention(self, token: Token) -> Mention | None:
        """The sure mention that the token belongs to."""
        found = self.analysis.mention_at(self.paragraph, token.idx)
        if found is None or found.certainty < SURE or self.ordinary(found, token):
            return None
        return None if found.form == "name" and " " not in found.text and self.common(found.text) else found

    def doubtful(self, token: Token) -> bool:
        """Whether the token is a person's short name of which it is not sure whose it is; one that stands for itself is the title's."""
        found = self.analysis.mention_at(self.paragraph, token.idx) if token.pos_ == "PROPN" else None
        if found is None or found.form == "pronoun" or found.certainty >= SURE or self.entity(found).kind is not Kind.PERSON:
            return False
        return found.form == "short" or token.text not in self.analysis.article.title

    def ordinary(self, mention: Mention, token: Token) -> bool:
        """Whether a word was taken for a name only because it opens a sentence: the text writes it small elsewhere."""
        return (
            bool(token.is_sent_start)
            and mention.form != "pronoun"
            and mention.text == token.text
            and token.text not in self.words
            and token.lower_ in self.words
        )

    def common(self, word: str) -> bool:
        """Whether a word of the title is a common noun: the article writes it small as well, whatever the tagger says."""
        if not self.titled:
            return False
        lower = word.lower()
        singular = {lower, lower.removesuffix("s"), lower.removesuffix("es"), VES.sub("f", lower)}
        return bool(singular & self.titled) and (lower in self.words or bool(singular & self.words & self.titled))

    def who(self, number: int | None) -> Entity | None:
        """The entity with this id; None for no id, and for a thing that stands for the topic, whose id is below 0."""
        return self.analysis.entity(number) if number is not None and number >= 0 else None

    def entity(self, mention: Mention) -> Entity:
        """The entity that a mention refers to."""
        return self.analysis.entity(mention.entity)

    def kind(self, mention: Mention) -> Kind:
        """The kind of the entity that a mention refers to; nobody's name has a figure in it (*Sputnik 1*)."""
        entity = self.entity(mention)
        return Kind.OTHER if entity.kind is Kind.PERSON and any(c.isdigit() for c in entity.name) else entity.kind

    def covers(self, mention: Mention, token: Token) -> bool:
        """Whether the mention ends with the token: its head, not a modifier in front of it; any word of a work's title is its head."""
        if self.entity(mention).kind is Kind.WORK and " " in mention.text:
            return True
        return (
            mention.end <= token.idx + len(token) or neighbour(token, 1).idx >= mention.end
            if token.i + 1 < len(token.doc)
            else True
        )

    def evidence(self, first: Token, last: Token) -> Evidence:
        """The stretch from one token to another, as a place of the article."""
        text = self.analysis.article.paragraphs[self.paragraph - 1]
        start, end = first.idx, last.idx + len(last)
        return Evidence(self.paragraph, start, end, text[start:end])

    def mention_segment(self, first: Token, last: Token, mention: Mention, space: bool) -> Segment:
        """A mention as a segment, with the name to print at its first and at later uses."""
        entity = self.entity(mention)
        text = text_of(self.doc)[first.idx : last.idx + len(last)]
        opens = first.is_sent_start or neighbour(first, -1).text in '“"‘'
        kept = text == entity.name and (first.text != "The" or entity.kind is Kind.WORK)
        if opens and first.lower_ in ("the", "a", "an") and not (titled(first, last) or kept):
            text = text[0].lower() + text[1:]
        possessive = first is last and first.tag_ == "PRP$"
        pronoun = mention.form == "pronoun"
        name = self.whole(text, entity, first) or full_name(entity, mention, text, self.takes_the(entity))
        if name == f"the {entity.name}" and text.startswith("the ") and stands_bare(entity.name, self.text):
            name = entity.name  # *the College*, of *at Elm College*
        if last.i + 1 < len(self.doc) and neighbour(last, 1).lower_ == "of" and f"{text.split()[-1]} of " in name:
            name = text  # *Konrad | of Masovia*: the text says the rest
        if eponym(last) or adjectival(last, entity.name):
            name = text
        if opens and entity.kind is Kind.ORGANISATION and lacks_the(text, self.text):
            name = f"the {text}"
        said = text_of(self.doc)[: first.idx].rstrip()
        if name.endswith(text) and name != text and said.endswith(name.removesuffix(text).strip()):
            name = text  # *the Meeting on | Linguistic Research*
        again = short_name(entity, name) if not pronoun else text
        return Segment(text, space, entity.id, name, again, possessive, pronoun)

    def whole(self, text: str, entity: Entity, first: Token) -> str:
        """The one longer name that a capital alone stands for: *the Articles* → *Articles of Confederation*; '' where none does."""
        bare = text.removeprefix("the ").removeprefix("The ")
        if (
            bare.isupper()
            and len(bare) > 1
            and entity.name == self.analysis.article.title
            and entity.kind is not Kind.PERSON
        ):
            return text.removesuffix(bare) + entity.name  # *the ABC*: of which country?
        if is_ship(entity.name.casefold()) and entity.name.endswith(f" {bare}"):
            return text.removesuffix(bare) + entity.name  # *the Olympia*: the USS Olympia
        the = bare != text or (first.i > 0 and neighbour(first, -1).lower_ == "the")
        if " " in bare or entity.kind is Kind.PERSON:
            return ""
        title = self.analysis.article.title
        if not the:
            named = sort_only(bare) and f" {bare} " in title and all(w[0].isupper() for w in title.split()) and ":" not in title
            return title if named and len(title.split()) <= LONG else ""
        long = self.longer(bare)
        people = entity.kind is Kind.GROUP and long[:1] != (self.analysis.article.title,)
        return text.removesuffix(bare) + long[0] if len(long) == 1 and not people else ""

    def longer(self, word: str) -> tuple[str, ...]:
        """The names of the article and its title that open with a word and *of*."""
        known: dict[str, tuple[str, ...]] = self.analysis.kept.setdefault("longer names", {})
        if word not in known:
            title = self.analysis.article.title
            names = [] if word == title else [title, *sorted((e.name for e in self.analysis.entities), key=len)]
            found = [n for n in names if n.startswith(f"{word} of ")]
            known[word] = tuple(dict.fromkeys(n for n in found if not n.startswith(f"{found[0]} ")))
        return known[word]

    def opened(self, word: str) -> int:
        """How many longer names of the article open with the word."""
        if "opening words" not in self.analysis.kept:
            firsts = Counter(e.name.split()[0] for e in self.analysis.entities if " " in e.name)
            self.analysis.kept["opening words"] = firsts
        count: int = self.analysis.kept["opening words"][word]
        return count

    def takes_the(self, entity: Entity) -> bool:
        """Whether the text mostly writes the name with *the*; people's names never do."""
        if (entity.kind is Kind.PERSON and entity.number != "plural") or entity.name.lower().startswith("the "):
            return False
        known: dict[int, bool] = self.analysis.docs[0].user_data.setdefault("takes the", {})
        if entity.id not in known:
            known[entity.id] = mostly_with_the(entity.name, self.text)
        return known[entity.id]

    @property
    def text(self) -> str:
        """The whole article, joined once."""
        kept = self.analysis.kept
        if "text" not in kept:
            kept["text"] = " ".join(self.analysis.article.paragraphs)
        whole: str = kept["text"]
        return whole

    def year_at(self, start: int, end: int) -> str:
        """The year of a date that the text writes without one, where the reading is sure of it; else ''."""
        for time in self.analysis.times:
            if (
                time.paragraph == self.paragraph
                and time.start < end
                and start < time.end
                and time.value
                and time.anchored
            ):
                return time.value[:4] if re.fullmatch(r"\d{4}-.*", time.value) else ""
        return ""

    def sort(self, token: Token) -> str:
        """The common noun that the text gives the named thing, with what stands before it: *news outlet*; '' without one."""
        mention = self.mention(token)
        if mention is None or self.kind(mention) is Kind.PERSON:
            return ""
        entity = self.entity(mention)
        for name in (entity.name, *entity.others):
            if name_noun(name):
                return name_noun(name)
        for role in entity.roles:
            found = re.fullmatch(
                r"(?:(?:the|a|an|one of the|another) )?((?:[a-z-]+ ){0,2}[a-z-]+)(?: (?:of|in|for|at|from|that|which|who|based)\b.*)?",
                role,
            )
            if found and found.group(1).split()[-1] in SORTS:
                return found.group(1).split()[-1]
        return ""

    def speech_at(self, token: Token) -> Speech | None:
        """The direct speech that the token stands in."""
        return next((s for s in self.speech if s.start <= token.idx < s.end), None)

    def is_claimed(self, token: Token) -> bool:
        """Whether the token stands inside somebody's speech or claim."""
        return any(start <= token.idx < end for start, end in self.claimed)


def adjectival(last: Token, name: str) -> bool:
    """Whether a short name stands before a noun and the fuller one is a people's: *Caucasian | Albania*, of the *Caucasian Albanians*."""
    return last.dep_ in ("amod", "compound") and last.head.i > last.i and name.endswith("s") and not last.text.endswith("s")


VES = re.compile(r"ves$")
CLOSING = {'"': '"', "“": "”", "‘": "’"}


def titled(first: Token, last: Token) -> bool:
    """Whether quotation marks hold a name and nothing else: *his poem “The Raven”* keeps the capital of *The*."""
    if first.i == 0 or last.i + 1 >= len(last.doc) or " " not in last.doc[first.i : last.i + 1].text:
        return False
    return CLOSING.get(neighbour(first, -1).text) == neighbour(last, 1).text


THE_BEFORE = re.compile(r"\b[Tt]he (?:(?:newly|recently)[ -][a-z]+ )?$")  # *the newly formed Oslo Division*
NAME_ENDS = re.compile(r"\b(?! [A-Z])")


def mostly_with_the(name: str, text: str) -> bool:
    """Whether the text writes a name more often with *the* than without."""
    # no pattern holds the name: it would be compiled for every entity, and an optional *the* be tried at every letter
    starts = [at for at in places(name, text) if NAME_ENDS.match(text, at + len(name))]
    return sum(THE_BEFORE.search(text[max(0, at - 30) : at]) is not None for at in starts) * 2 > len(starts)


def places(part: str, text: str) -> Iterator[int]:
    """Where a part stands in a text."""
    at = text.find(part)
    while at >= 0:
        yield at
        at = text.find(part, at + 1)


def full_name(entity: Entity, mention: Mention, text: str, takes_the: bool) -> str:
    """What to print at first use: a person's full name, else the article's own wording when it is a name already."""
    other = entity.kind is Kind.PERSON and mention.form == "name" and text != entity.name
    if other and (" " not in text or len(text.split()) > LONG) and text.split()[-1] == entity.name.split(" the ")[0].split()[-1]:
        return entity.name  # whom only the title names in full, or in few words: *Henry the Navigator*
    cut = entity.kind is Kind.ORGANISATION and " " in text and entity.name.endswith(f" {text.removeprefix('the ')}")
    if cut and gazetteer.known(entity.name.split()[0]) is None:
        return "the " + entity.name if text.startswith("the ") else entity.name  # *the Intelligence Service*, of which state?
    if mention.form == "name" or (mention.form == "short" and entity.kind is not Kind.PERSON and not sort_only(text)):
        return text
    name = entity.name
    return "the " + name if takes_the and not name.lower().startswith("the ") else name


def sort_only(text: str) -> bool:
    """Whether a short name is only the sort of the thing, which another has too: *City* for a club, *the Academy*."""
    bare = text.lower().removeprefix("the ")
    return bare in lexicon.NAME_NOUNS or bare in gazetteer.ORGANISATION_NOUNS


def short_name(entity: Entity, name: str) -> str:
    """What to print at later uses: a person's last name."""
    if (
        entity.kind is Kind.PERSON
        and entity.number != "plural"
        and len(name.split()) in (2, 3)
        and name.split()[-1].isalpha()
    ):
        return name.split()[-1]
    return name
