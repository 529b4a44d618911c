"""Text of an article becomes HTML that Anki shows as exactly that text.

Anki reads more than HTML in a field: cloze braces, ``[sound:…]``, ``[latex]``, ``[$]``, ``[anki:…]`` and, in the
browser view, MathJax's ``\\(`` and ``\\[``. The first are read before entities are decoded, so an entity hides
them; MathJax reads the finished page but never over the edge of an element, so a backslash gets one of its own.
"""

from __future__ import annotations

import re
from html import escape as html_escape
from urllib.parse import quote

_CONTROL_PICTURES = {code: chr(0x2400 + code) for code in range(0x20)} | {0x7F: "\u2421"}
_UNSHOWABLE = dict.fromkeys((*range(0x80, 0xA0), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF), "\ufffd")
_MARKUP = {
    ord("\t"): " ",
    ord("\n"): "<br>",
    ord("&"): "&amp;",
    ord("<"): "&lt;",
    ord(">"): "&gt;",
    ord('"'): "&quot;",
    ord("{"): "&#123;",
    ord("}"): "&#125;",
    ord("["): "&#91;",
    ord("\\"): "<span>&#92;</span>",
}
_TEXT = _CONTROL_PICTURES | _UNSHOWABLE | _MARKUP
_LINE_ENDS = re.compile("\r\n?|[\u2028\u2029\x85]")
_SPECIAL = re.compile('[\x00-\x1f"&<>\\[\\\\{}\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]')


def text(raw: str) -> str:
    """``raw`` as HTML that shows it literally; control characters become their Unicode pictures (``\\x1f`` ␟)."""
    return _LINE_ENDS.sub("\n", raw).translate(_TEXT) if _SPECIAL.search(raw) else raw


def cloze(raw: str) -> str:
    """Like ``text``, for use inside and around ``{{c1::…}}``, where a colon may part the answer from a hint."""
    return text(raw).replace(":", "&#58;")


def url(raw: str) -> str:
    """``raw`` for an ``href``: what has no place in a URL is percent-encoded, then quotation marks and ``&``."""
    clean = quote(raw.encode("utf-8", "replace"), safe="%:/?#@!$&'()*+,;=~-._")
    return html_escape(clean)
