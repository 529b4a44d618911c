"""Ingest: a file → Article. One reader a format, told apart by the file's ending."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from quizgen.errors import NoArticle, NotReadable, SourceNotFound
from quizgen.ingest import plain
from quizgen.ingest.boilerplate import boilerplate, byline
from quizgen.ingest.decode import decode
from quizgen.ingest.draft import Draft
from quizgen.ingest.english import require_english
from quizgen.ingest.site import without_site
from quizgen.model import Article

LIMIT = 5_000_000
"""Bytes: some 800,000 words, more than any article, and as much as spaCy takes in one piece."""


def _markdown(text: str, path: Path) -> Draft:
    from quizgen.ingest import markdown  # its parser takes 40 ms to import

    return markdown.read(text, path)


READERS: dict[str, Callable[[str, Path], Draft]] = {
    ".txt": plain.read,
    ".text": plain.read,
    ".md": _markdown,
    ".markdown": _markdown,
}


def read(path: Path | str) -> Article:
    """The article in a UTF-8 file: `.txt` (also `.text`) or `.md` (also `.markdown`).

    Raises SourceNotFound, NotReadable (wrong ending, binary, not UTF-8, too large, bad front matter), NoArticle
    (nothing in it) and NotEnglish.
    """
    path = Path(path)
    reader = READERS.get(path.suffix.lower())
    data = _bytes(path)
    text = decode(data, path)
    if reader is None:
        raise NotReadable(f"{path}: quizgen reads {', '.join(READERS)}. Save the article as one of these.")
    article = _article(reader(text, path), path)
    require_english(article, path)
    return article


def _bytes(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise NotReadable(f"{path}: a folder, not an article. Name a file in it.")
        if path.stat().st_size > LIMIT:
            raise NotReadable(f"{path}: larger than {LIMIT // 1_000_000} MB. Split it into articles.")
        return path.read_bytes()
    except FileNotFoundError as error:
        raise SourceNotFound(path) from error
    except OSError as error:
        raise NotReadable(f"{path}: can't read it ({error.strerror or error}).") from error


def _article(draft: Draft, path: Path) -> Article:
    from quizgen.files import slug

    if not draft.paragraphs:
        raise NoArticle(f"{path}: no paragraphs below the title. The first line is the title, the text follows it.")
    return Article(
        id=slug(path.stem),
        title=without_site(draft.title, draft.paragraphs),
        paragraphs=draft.paragraphs,
        subtitle=draft.subtitle,
        author=draft.author or byline(draft.paragraphs),
        publisher=draft.publisher,
        published=draft.published,
        url=draft.url,
        language=draft.language,
        boilerplate=boilerplate(draft.paragraphs) | draft.headings,
        extra=draft.extra,
    )
