"""Questions on a sheet whose heading names the article: there they need not say *In the article “…”* each time."""

from __future__ import annotations

from dataclasses import replace

from quizgen.model import Bank, Question, quotable

OPENINGS = ("In the article ", "According to the article ")


def at_home(bank: Bank) -> Bank:
    """The bank with the article's own title taken off the beginning of its prompts and corrections."""
    title = quotable(bank.article.title)
    frames = tuple(f"{opening}{a}{title}{b}, " for opening in OPENINGS for a, b in ("“”", "‘’"))
    return replace(bank, questions=tuple(_unframed(question, frames) for question in bank.questions))


def _unframed(question: Question, frames: tuple[str, ...]) -> Question:
    correction = _plain(question.correction, frames) if question.correction else question.correction
    return replace(question, prompt=_plain(question.prompt, frames), correction=correction)


def _plain(text: str, frames: tuple[str, ...]) -> str:
    for frame in frames:
        if text.startswith(frame):
            rest = text[len(frame) :]
            return rest[:1].upper() + rest[1:]
    return text
