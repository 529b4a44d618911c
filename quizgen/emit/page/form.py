"""The form of one question, as HTML that works with keyboard and screen reader."""

from __future__ import annotations

import re
from html import escape

from quizgen.emit.exchange import TRUE_FALSE, Item, plain_number
from quizgen.model import Type

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_INPUT = (
    '<input class="typed" type="text" autocomplete="off" autocapitalize="off" spellcheck="false" '
    'aria-label="Your answer">'
)


def question(item: Item) -> str:
    """A form named by the question's number; the script finds inputs by class and reads options' numbers."""
    n = item.number
    worth = f"{plain_number(item.points)} point{'' if item.points == 1 else 's'}"
    lead = "True or false? " if item.type is Type.TRUE_FALSE else ""
    prompt = lead + _html(item.prompt)
    if item.type is Type.CLOZE:
        prompt = re.sub("_{5,}", lambda _: _INPUT, prompt, count=1)
    return f"""<form class="question" id="q{n}" data-number="{n}" data-id="{escape(item.id)}" novalidate>
<fieldset>
<legend><span class="number">{n}</span> <span class="prompt">{prompt}</span> <span class="worth">{worth}</span></legend>
{_fields(item)}
</fieldset>
<p class="buttons"><button type="submit" class="check">Check</button></p>
<div class="verdict" role="status" hidden>
<p class="mark"></p>
<p class="solution"></p>
<p class="means"><button type="button" class="grant">My answer means the same</button></p>
<p class="why">{_why(item)}</p>
</div>
</form>"""


def _fields(item: Item) -> str:
    if item.type is Type.TRUE_FALSE:
        return _radios(item, tuple((name.lower(), name) for name in TRUE_FALSE))
    if item.options:
        return _radios(item, tuple((str(n), option) for n, option in enumerate(item.options)))
    if item.type is Type.MATCHING:
        return _selects(item)
    if item.type is Type.ORDERING:
        return _list(item)
    return "" if item.type is Type.CLOZE and "_____" in item.prompt else _INPUT


def _radios(item: Item, options: tuple[tuple[str, str], ...]) -> str:
    lines = (
        f'<label class="option"><input type="radio" name="q{item.number}" value="{value}"> '
        f"<span>{_html(text)}</span></label>"
        for value, text in options
    )
    return "\n".join(lines)


def _selects(item: Item) -> str:
    choices = "".join(
        f'<option value="{n}">{_LETTERS[n % 26]}. {escape(text)}</option>' for n, text in enumerate(item.shown)
    )
    lines = (
        f'<label class="pair"><span>{_html(left)}</span> <select><option value="">Choose …</option>{choices}</select>'
        "</label>"
        for left, _ in item.pairs
    )
    return "\n".join(lines)


def _list(item: Item) -> str:
    move = (
        '<button type="button" class="up" aria-label="Move up">↑</button>'
        '<button type="button" class="down" aria-label="Move down">↓</button>'
    )
    lines = (f'<li data-item="{n}">{move} <span>{_html(text)}</span></li>' for n, text in enumerate(item.shown))
    return f'<ol class="order">{"".join(lines)}</ol>'


def _why(item: Item) -> str:
    return _html("\n".join(part for part in (item.correction, item.feedback) if part))


def _html(text: str) -> str:
    return escape(text).replace("\n", "<br>")
