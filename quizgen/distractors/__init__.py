"""Wrong options for multiple choice: one source a file, every candidate tested (``checks``), chosen in ``choose``."""

from __future__ import annotations

from quizgen.distractors.choose import multiple_choice, options
from quizgen.distractors.option import Option

__all__ = ["Option", "multiple_choice", "options"]
