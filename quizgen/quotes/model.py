"""The value that quotation extraction yields."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from quizgen.model import Evidence


@dataclass(frozen=True, slots=True)
class Quotation:
    """Somebody's words. ``text`` is what stands between the marks, untouched (for indirect speech: the reported clause).

    ``speaker`` is the fullest name or the noun phrase, None when nobody is named; ``role`` what the text calls them;
    ``cue`` the lemma of the reporting verb; ``continues`` says that it goes on with the quotation before it;
    ``evidence`` spans the words with their marks; ``frame`` the reporting clause outside the marks (offsets into the
    paragraph), None when the quotation stands alone.
    """

    kind: Literal["direct", "mixed", "indirect", "scare"]
    text: str
    evidence: Evidence
    speaker: str | None = None
    speaker_entity: int | None = None
    role: str | None = None
    cue: str | None = None
    addressee: str | None = None
    medium: str | None = None
    continues: bool = False
    frame: tuple[int, int] | None = None
    certainty: float = 1.0
