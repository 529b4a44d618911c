"""One self-contained HTML page: a quiz that grades itself, off line, on a phone as on a desktop.

Held: every type, points, feedback, corrections, other accepted answers (``accept``), ids. Not held: difficulty,
status, rule, score. A learner gets points at once and, for a typed answer that the page does not know, may say that
it means the same. The page loads nothing, and its policy (CSP) lets nothing run but its own script, named by digest:
a second wall behind the escapes. The answers stand in the page: it is for practice, not for exams.
"""

from __future__ import annotations

import base64
import hashlib
import json
from html import escape
from pathlib import Path
from string import Template

from quizgen.emit.exchange import Item, Misfit, Options, Sheet, plain_number, sheet
from quizgen.emit.page.form import question
from quizgen.model import Bank, Type

_HERE = Path(__file__).parent


def write(bank: Bank, options: Options) -> bytes:
    """The page in UTF-8."""
    page = sheet(bank, options)
    style, script = (_HERE / "quiz.css").read_text("utf-8"), (_HERE / "quiz.js").read_text("utf-8")
    return (
        Template((_HERE / "quiz.html").read_text("utf-8"))
        .substitute(
            title=escape(page.title),
            subtitle=f'<p class="subtitle">{escape(page.subtitle)}</p>' if page.subtitle else "",
            credit=escape(page.credit),
            count=len(page.items),
            points=plain_number(sum(item.points for item in page.items)),
            questions="\n".join(question(item) for item in page.items),
            style=style,
            script=script,
            policy=_policy(style, script),
            data=_data(page),
        )
        .encode()
    )


def misfits(bank: Bank, options: Options) -> tuple[Misfit, ...]:
    """None: the page holds every type."""
    return ()


def _policy(style: str, script: str) -> str:
    sources = f"style-src {_digest(style)}; script-src {_digest(script)}"
    return f"default-src 'none'; {sources}; base-uri 'none'; form-action 'none'"


def _digest(code: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(code.encode()).digest()).decode()}'"


def _data(page: Sheet) -> str:
    """What the script needs to grade, safe inside a script element."""
    text = json.dumps([_answer(item) for item in page.items], ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def _answer(item: Item) -> dict[str, object]:
    """``right`` is what the form must hold: a number of an option, texts, or a list of numbers."""
    right: object = [item.answer, *item.accept]
    if item.options:
        right = item.options.index(item.answer)
    elif item.pairs:
        right = [item.shown.index(text) for _, text in item.pairs]
    elif item.items:
        right = [item.shown.index(text) for text in item.items]
    elif item.type is Type.TRUE_FALSE:
        right = item.answer
    shown = item.answer.capitalize() if item.type is Type.TRUE_FALSE else item.answer
    return {"id": item.id, "type": item.type.value, "points": item.points, "right": right, "shown": shown}
