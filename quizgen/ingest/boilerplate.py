"""Paragraphs that are no content: bylines, datelines, captions, section headings, author notes, newsletter lines.

They stay in the text (offsets and paragraph numbers are a contract) but no rule asks about them. Every sign below
is one of form and position, never of a particular publisher; in doubt a paragraph is content.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
_NAME = r"[A-ZÀ-ÞĀ-Ž][\w’'.-]*(?: (?:de|van|von|der|bin|al|la|le|dos|da))*(?: [A-ZÀ-ÞĀ-Ž][\w’'.-]*){1,3}"
_JOB = (
    r"journalist|reporter|writer|freelancer?|editor|correspondent|columnist|contributor|blogger|producer|author|"
    r"fellow|professor|lecturer|researcher|analyst|scholar|student|intern|pseudonym"
)
_CALL = re.compile(
    r"^(?:(?:please )?(?:sign up|subscribe|follow us|support us|donate|click here|share this|join us|download our)\b"
    r"|(?:read|see|watch|listen to) (?:more|also|next|our)\b|related(?: articles?| stor(?:y|ies)| reading)?:"
    r"|(?:all rights reserved|copyright\b|©|advertisement\b|share on\b|like what you(?:’|')ve read)"
    r"|(?:get|receive) (?:our|the latest)\b.*\b(?:newsletter|inbox|email)"
    r"|this (?:article|story|piece|post|text)(?: has| was)?\b"
    r".*\b(?:published|appeared|republished|updated|corrected|amended)"
    r"|(?:re)?published (?:with permission|under|by|on)\b|(?:last )?updated:?\b.*\d|correction:|editor(?:’|')s note\b"
    r"|.*\b(?:was|were) reviewed\b.*\b(?:code|copy|unit|build)s?\b.*\b(?:provided|supplied|sent)\b"
    r"|have (?:a (?:story|tip|question)|something to)\b.*\?)",
    re.IGNORECASE,
)
_NEWSLETTER = re.compile(r"\b(?:free|weekly|daily|our) newsletter\b|\bsubscribe (?:now|today|here)\b", re.IGNORECASE)
_CAPTION = re.compile(
    r"^(?:(?:fig(?:ure)?\.?|table|photo(?:graph)?|image|picture|video|map|chart|caption|credit|source|illustration)s?"
    r"(?: \d+[a-z]?)?(?: (?:by|credit|courtesy|from|via))?[:.|]|photo(?:graph)?s? by\b|image(?:s)? (?:by|courtesy)\b)"
    r"|[(/]\s*(?:AP|AFP|Reuters|Getty Images|Shutterstock|Wikimedia Commons)\b[^)]*\)?$",
    re.IGNORECASE,
)
_BYLINE = re.compile(
    rf"^(?:By|BY|Written by|Words by|Story by|Text by)[:\s]+({_NAME}(?:(?:,| and|, and) {_NAME})*)\.?(?: ?[,|] .*)?$"
)
_DATELINE = re.compile(
    rf"^(?:[A-Z][\w ,.’'-]{{0,40}}[,—–|-]\s*)?(?:\w+day,? )?"
    rf"(?:{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}} {_MONTH}),? ?(?:\d{{4}})?"
    r"(?:[,|·]? *\d{1,2}[:.]\d\d.*)?$"
)
_AUTHOR_NOTE = re.compile(
    rf"^({_NAME})(?: \([^)]*\))? (?:is|was|are|writes|covers|reports|teaches)\b.*\b(?:{_JOB}|based in|writes)\b"
)
_LINK = re.compile(r"^(?:https?://\S+|www\.\S+|\S+@\S+\.\w+)$")
_ENDS_SENTENCE = re.compile(r"[.!?…:;,][”’\"')\]]*$")


def boilerplate(paragraphs: Sequence[str]) -> frozenset[int]:
    """The numbers, from 1, of the paragraphs that are no content. Never all of them."""
    last = len(paragraphs)
    found = frozenset(
        number
        for number, text in enumerate(paragraphs, 1)
        if _furniture(text)
        or (number <= 3 and (_BYLINE.match(text) or _DATELINE.match(text)))
        or (number < last and _heading(text))
        or (number > last - 4 and _author_note(text, paragraphs[: number - 1]))
    )
    return found if len(found) < last else frozenset()


def byline(paragraphs: Sequence[str]) -> str | None:
    """The author that a *By …* line among the first three paragraphs names."""
    for text in paragraphs[:3]:
        if found := _BYLINE.match(text):
            return found.group(1)
    return None


def _furniture(text: str) -> bool:
    """Whether a paragraph is the page's, not the article's: a call to the reader, a caption, a bare link, stars."""
    words = len(text.split())
    if not re.search(r"\w", text) or _LINK.match(text):
        return True
    return words <= 60 and bool(
        _CALL.match(text) or _CAPTION.search(text) or (words <= 40 and _NEWSLETTER.search(text))
    )


def _heading(text: str) -> bool:
    """A short line that is no sentence. The article's last line can't be one."""
    return len(text.split()) <= 12 and not _ENDS_SENTENCE.search(text) and text[:1] not in "—–-•*“\"‘'"


def _author_note(text: str, before: Sequence[str]) -> bool:
    """One or two sentences at the end about somebody with a writer's job whom the article does not mention."""
    found = _AUTHOR_NOTE.match(text)
    if not found or len(text.split()) > 60:
        return False
    surname = found.group(1).split()[-1]
    return not any(re.search(rf"\b{re.escape(surname)}\b", paragraph) for paragraph in before)
