"""quizgen turns an article into study material: a question bank, an Anki deck, printed worksheets.

from quizgen import generate, read, write

bank = generate(read("article.txt"))
write(bank, "article.apkg")
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from quizgen.model import Article, Bank, Evidence, Question, Quote

if TYPE_CHECKING:
    from quizgen.bank import load
    from quizgen.ingest import read
    from quizgen.library import write
    from quizgen.pipeline import Options, generate

__version__ = "0.1.0"
__all__ = [
    "Article",
    "Bank",
    "Evidence",
    "Options",
    "Question",
    "Quote",
    "__version__",
    "generate",
    "load",
    "read",
    "write",
]

_HOMES = {
    "read": "quizgen.ingest",
    "load": "quizgen.bank",
    "write": "quizgen.library",
    "generate": "quizgen.pipeline",
    "Options": "quizgen.pipeline",
}


def __getattr__(name: str) -> Any:  # noqa: ANN401 (whatever has that name)
    """The functions of the library, imported at first use: `quizgen --help` needs none of them."""
    if name in _HOMES:
        return getattr(import_module(_HOMES[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
