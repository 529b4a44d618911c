"""The options of a set of questions, shared by `make` and `bank`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from quizgen.errors import UnknownName
from quizgen.model import Difficulty, Type

if TYPE_CHECKING:
    from quizgen.pipeline import Options

Questions = Annotated[
    int | None, typer.Option(min=0, help="How many questions. [default: one for every 50 words, at most 25]")
]
Types = Annotated[str, typer.Option(help=f"Only these types, parted by commas: {', '.join(Type)}.", show_default=False)]
MinScore = Annotated[float, typer.Option(min=0, max=1, help="Leave out questions that the ranker trusts less.")]
Level = Annotated[Difficulty | None, typer.Option(help="Only questions of this difficulty.", show_default=False)]
About = Annotated[list[str], typer.Option(help="Only questions about this; repeatable.", show_default=False)]
Model = Annotated[str | None, typer.Option(help="Another spaCy pipeline: a package or a folder.", show_default=False)]


def options(
    questions: int | None,
    seed: int,
    types: str,
    min_score: float,
    difficulty: Difficulty | None,
    about: list[str],
    model: str | None,
) -> Options:
    """What was chosen, for the pipeline. Raises UnknownName for a type that does not exist."""
    from quizgen.pipeline import Options

    names = [name.strip() for name in types.split(",") if name.strip()]
    for name in names:
        if name not in set(Type):
            raise UnknownName(f"--types: {name!r} is no type. Choose among {', '.join(Type)}.")
    chosen = frozenset(map(Type, names))
    return Options(questions, seed, chosen, min_score, difficulty, frozenset(about), model)
