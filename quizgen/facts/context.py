"""What extraction needs to know about one paragraph while it walks its tree."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Doc, Token

from quizgen.facts.model import Segment
from quizgen.language import lexicon
from quizgen.language.analysis import Analysis
from quizgen.language.model import Entity, Kind, Mention
from quizgen.model import Evidence

SURE = 0.7  # a mention below this certainty is treated as unresolved


@dataclass(frozen=True)
class Context:
    """A paragraph's tree with the document's names. ``topic`` holds lemmas of the title: *the embargo* of an article on it."""

    analysis: Analysis
    doc: Doc
    paragraph: int
    topic: frozenset[str]
    claimed: tuple[tuple[int, int], ...] = ()

    def mention(self, token: Token) -> Mention | None:
        """The sure mention that the token belongs to."""
        found = self.analysis.mention_at(self.paragraph, token.idx)
        return found if found is not None and found.certainty >= SURE else None

    def entity(self, mention: Mention) -> Entity:
        """The entity that a mention refers to."""
        return self.analysis.entity(mention.entity)

    def kind(self, mention: Mention) -> Kind:
        """The kind of the entity that a mention refers to."""
        return self.entity(mention).kind

    def covers(self, mention: Mention, token: Token) -> bool:
        """Whether the mention ends with the token: its head, not a modifier in front of it."""
        return mention.end <= token.idx + len(token) or token.nbor(1).idx >= mention.end if token.i + 1 < len(token.doc) else True

    def evidence(self, first: Token, last: Token) -> Evidence:
        """The stretch from one token to another, as a place of the article."""
        text = self.analysis.article.paragraphs[self.paragraph - 1]
        start, end = first.idx, last.idx + len(last)
        return Evidence(self.paragraph, start, end, text[start:end])

    def mention_segment(self, first: Token, last: Token, mention: Mention, space: bool) -> Segment:
        """A mention as a segment, with the name to print at its first and at later uses."""
        entity = self.entity(mention)
        text = self.doc.text[first.idx : last.idx + len(last)]
        if first.is_sent_start and first.lower_ in ("the", "a", "an"):
            text = text[0].lower() + text[1:]
        possessive = first is last and first.tag_ == "PRP$"
        pronoun = mention.form == "pronoun"
        name = full_name(entity, mention, text)
        again = short_name(entity, name) if not pronoun else text
        return Segment(text, space, entity.id, name, again, possessive, pronoun)

    def is_claimed(self, token: Token) -> bool:
        """Whether the token stands inside somebody's speech or claim."""
        return any(start <= token.idx < end for start, end in self.claimed)


def full_name(entity: Entity, mention: Mention, text: str) -> str:
    """What to print at first use: a person's full name, else the article's own wording when it is a name already."""
    if mention.form == "name" or (mention.form == "short" and entity.kind is not Kind.PERSON):
        return text
    name = entity.name
    if entity.kind in lexicon.WITH_ARTICLE and entity.number == "plural" and not name.lower().startswith("the "):
        name = "the " + name
    return name


def short_name(entity: Entity, name: str) -> str:
    """What to print at later uses: a person's last name."""
    if entity.kind is Kind.PERSON and entity.number != "plural" and len(name.split()) in (2, 3) and name.split()[-1].isalpha():
        return name.split()[-1]
    return name
