"""Anki decks: banks become the bytes of an ``.apkg`` package, or of a text file for Anki's importer.

``write(bank)`` makes a deck that knows nothing of earlier ones. To let a learner re-import for ever, a caller keeps a
record of what it exported:

    data, memory = export([bank], Options(), previous, now=int(time.time()))

``now`` is used only for notes that changed since ``previous``, so an unchanged bank gives the same bytes at any time.
``files.write_deck`` does this for bank files on disk, with the record kept next to each bank; ``tsv.write`` makes text
for Anki's importer, ``connect.deliver`` hands a package to the Anki on this machine. `quizgen deck` is these three.
"""

from __future__ import annotations

from collections.abc import Sequence

from quizgen.emit.anki.memory import Memory
from quizgen.emit.anki.options import Direction, Options, Subdecks
from quizgen.model import Bank

__all__ = ["Direction", "Memory", "Options", "Subdecks", "export", "write"]

_NONE = Options()
_NOTHING = Memory()


def write(banks: Bank | Sequence[Bank], options: Options = _NONE) -> bytes:
    """One package with the notes of one bank or several. Same banks, same bytes.

    Raises BadDeck for content that no card can hold, naming the question.
    """
    return export([banks] if isinstance(banks, Bank) else banks, options)[0]


def export(
    banks: Sequence[Bank], options: Options = _NONE, previous: Memory = _NOTHING, now: int = 0
) -> tuple[bytes, Memory]:
    """A package and the record of what it holds. ``now`` (Unix seconds) dates what changed since ``previous``.

    ``previous`` may hold other articles too; only those of ``banks`` are used. Raises BadDeck as ``write`` does.
    """
    from quizgen.emit.anki import decks, memory, notes, package

    articles = {bank.article.id for bank in banks}
    known = Memory(tuple(dated for dated in previous.notes if dated.note.article in articles))
    current = memory.update(known, [note for bank in banks for note in notes.of_bank(bank, options)], now)
    described = {bank.article.id: decks.description(bank.article) for bank in banks}
    return package.write(current if options.retired else memory.alive(current), described), current
