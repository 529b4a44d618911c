"""Who a pronoun or a definite description means. (First version: nothing is resolved.)"""

from __future__ import annotations

from spacy.tokens import Doc

from quizgen.language.model import Entity, Mention


def resolve(
    docs: dict[int, Doc], entities: tuple[Entity, ...], named: tuple[Mention, ...]
) -> tuple[tuple[Entity, ...], tuple[Mention, ...]]:
    """The entities, their gender completed, and all mentions, pronouns and descriptions included."""
    return entities, named
