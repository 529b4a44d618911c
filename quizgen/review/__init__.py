"""`quizgen review`: a terminal screen to go through a bank's questions, each beside the article that proves it.

``session`` is what a review does, without a screen; ``paint`` makes text of questions; ``form`` is the edit sheet;
``app`` the screen. Textual is imported by the last two alone.
"""

from __future__ import annotations

from pathlib import Path

from quizgen.errors import MissingModel


def run(path: Path) -> None:
    """Review the bank in a file until the person quits; every step is saved.

    Raises SourceNotFound and BadBank before the screen opens, MissingModel when Textual is not installed.
    """
    from quizgen.review.session import Session

    session = Session.opened(path)
    try:
        from quizgen.review.app import Review
    except ModuleNotFoundError as error:
        raise MissingModel(
            f"review: needs the package {error.name}. Install it with: pip install 'quizgen[review]'"
        ) from error
    Review(session).run()
