"""Shared by the tests of reading: an article from sentences, and what stands where in it."""

from quizgen.language.analysis import Analysis, analyse
from quizgen.model import Article


def read(*paragraphs: str, title: str = "A title", **more) -> Analysis:
    return analyse(Article("test", title, paragraphs, **more))


def kinds(analysis: Analysis) -> dict[str, str]:
    return {entity.name: entity.kind.value for entity in analysis.entities}


def meant(analysis: Analysis, word: str, paragraph: int = 1, nth: int = 0) -> str | None:
    """The entity that the nth occurrence of a word surely means."""
    text, at = analysis.article.paragraphs[paragraph - 1], -1
    for _ in range(nth + 1):
        at = _find(text, word, at + 1)
    mention = analysis.mention_at(paragraph, at)
    return analysis.entity(mention.entity).name if mention is not None and mention.certainty >= 0.7 else None


def _find(text: str, word: str, start: int) -> int:
    import re

    match = re.compile(rf"\b{re.escape(word)}\b").search(text, start)
    assert match is not None, f"{word} is not in the text"
    return match.start()
