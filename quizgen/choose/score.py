"""The ranker: a logistic regression over readable features; its weights are data (``quizgen/data/ranker.json``)."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

REASONS = 5


@cache
def weights() -> Mapping[str, float]:
    """The weight of each feature and of ``bias``."""
    text = (files("quizgen") / "data" / "ranker.json").read_text(encoding="utf-8")
    return dict(json.loads(text)["weights"])


def score(found: Mapping[str, float]) -> float:
    """The probability, 0 to 1, that a teacher accepts a question with these features as it stands."""
    table = weights()
    total = table["bias"] + sum(table.get(name, 0.0) * value for name, value in found.items())
    return round(1 / (1 + math.exp(-total)), 3)


def reasons(found: Mapping[str, float]) -> tuple[str, ...]:
    """The features that moved the score most, with sign and size."""
    table = weights()
    moved = sorted(((table.get(n, 0.0) * v, n) for n, v in found.items()), key=lambda pair: (-abs(pair[0]), pair[1]))
    return tuple(f"{amount:+.2f} {name}" for amount, name in moved[:REASONS] if abs(amount) >= 0.05)
