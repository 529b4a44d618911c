r"""GIFT → questions. HTML-marked text becomes plain text, other marks are taken off.

Left out, each with its reason: numerical and essay questions, descriptions, several right answers.
Source: the format's page in Moodle's documentation and the order in which Moodle's reader goes about it: escapes are
set aside first, blank lines part questions, ``//`` at the start of a line is a comment.
"""

from __future__ import annotations

import re

from quizgen.errors import BadBank
from quizgen.importers.found import Found, Skipped, Unfit, demand, extra, from_html, own_id, sound, tidy, typed, unique
from quizgen.model import BLANK, Question, Type

# Noncharacters stand for escaped characters: no text may hold them, so they are taken out of it first.
_ESCAPED = "\\~=#{}:"
_SHELTER = {char: chr(0xFDD0 + place) for place, char in enumerate(_ESCAPED)} | {"n": chr(0xFDD8)}
_RETURN = str.maketrans({shelter: "\n" if char == "n" else char for char, shelter in _SHELTER.items()})
_MARK = re.compile(r"\[(html|plain|moodle|markdown)\]")
_WEIGHT = re.compile(r"%(-?[\d.]+)%")


def read(data: bytes, name: str) -> Found:
    """The questions of a GIFT file. Raises BadBank when it isn't UTF-8 or holds nothing that looks like GIFT."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadBank(f"{name}: byte {error.start + 1} is not UTF-8. Save the file as UTF-8.") from error
    questions, skipped, title = [], [], ""
    for block in re.split(r"\n[ \t]*(?:\n[ \t]*)+", _sheltered(text)):
        comments, lines, category = _parted(block)
        title = title or category
        if not "".join(lines).strip():
            continue
        try:
            questions.append(sound(_question("\n".join(lines).strip(), " ".join(comments))))
        except Unfit as unfit:
            skipped.append(Skipped(_plain(" ".join(lines))[:60], str(unfit)))
    if "{" not in text:
        raise BadBank(f"{name}: no GIFT: there is no answer in braces in it.")
    return Found(unique(questions), title, tuple(skipped))


def _sheltered(text: str) -> str:
    text = re.sub("[\ufdd0-\ufdd8]", "", text).replace("\r\n", "\n").replace("\r", "\n")
    return re.sub(r"\\([\\~=#{}:n])", lambda match: _SHELTER[match.group(1)], text)


def _plain(text: str) -> str:
    return text.translate(_RETURN).strip()


def _parted(block: str) -> tuple[list[str], list[str], str]:
    """A block's comments, its other lines, and the name of the category that it sets."""
    comments, lines, category = [], [], ""
    for line in block.split("\n"):
        if line.lstrip().startswith("//"):
            comments.append(line)
        elif line.lstrip().startswith("$CATEGORY:"):
            path = _plain(line.partition(":")[2]).replace("//", "\0")
            category = path.rpartition("/")[2].replace("\0", "/")
        else:
            lines.append(line)
    return comments, lines, category


def _question(text: str, comments: str) -> Question:
    text = re.sub(r"^::.*?::\s*", "", text, flags=re.DOTALL)
    before, brace, rest = text.partition("{")
    inner, end, after = rest.rpartition("}")
    demand(brace and end, "it has no answers in braces")
    mark = _MARK.match(before)
    html = mark is not None and mark.group(1) == "html"
    prompt = _shown(before.rstrip() + (f" {BLANK} " if after.strip() else "") + after.strip(), html)
    answers, _, told = inner.partition("####")
    question = _answers(answers.strip(), prompt, html)
    tags, difficulty = tidy(tuple(_plain(tag) for tag in re.findall(r"\[tag:([^\]]+)\]", comments)))
    ids = re.findall(r"\[id:([^\]]+)\]", comments)
    return Question(
        id=own_id(_plain(ids[0]) if ids else "", question.type, prompt, question.answer),
        type=question.type,
        prompt=prompt,
        answer=question.answer,
        accept=question.accept,
        distractors=question.distractors,
        correction=question.correction,
        pairs=question.pairs,
        items=question.items,
        tags=tags,
        difficulty=difficulty,
        extra=extra(None, _shown(told, html), question.type, len(question.pairs)),
    )


def _answers(answers: str, prompt: str, html: bool) -> Question:
    demand(answers, "a bank has no essay questions")
    demand(not answers.startswith("#"), "a bank has no numerical questions")
    first, _, told = answers.partition("#")
    if first.strip().upper() in ("T", "TRUE", "F", "FALSE"):
        truth = first.strip().upper().startswith("T")
        correction = None if truth else _shown(told.partition("#")[0], html) or None
        return Question("", Type.TRUE_FALSE, prompt, truth, correction=correction)
    entries = [(mark, body) for mark, body in re.findall(r"([=~])([^=~]*)", answers) if body.strip()]
    demand(entries, "its answers are not GIFT")
    if all(mark == "=" and "->" in body for mark, body in entries):
        return _matching([body for _, body in entries], prompt, html)
    right = [_entry(body, html) for mark, body in entries if _right(mark, body)]
    wrong = tuple(_entry(body, html) for mark, body in entries if not _right(mark, body))
    demand(right, "it has no right answer")
    if any(mark == "~" for mark, _ in entries):
        demand(len(right) == 1, "it has several right answers")
        return Question("", Type.MULTIPLE_CHOICE, prompt, right[0], distractors=wrong)
    spelt = [text.replace("\\*", "*") for text in right]
    return Question("", typed(prompt), prompt, spelt[0], accept=tuple(spelt[1:]))


def _matching(bodies: list[str], prompt: str, html: bool) -> Question:
    halves = (body.partition("->") for body in bodies)
    pairs = tuple((_shown(left, html), _plain(right)) for left, _, right in halves)
    if [left for left, _ in pairs] == [str(place) for place in range(1, len(pairs) + 1)]:
        return Question("", Type.ORDERING, prompt, items=tuple(right for _, right in pairs))
    return Question("", Type.MATCHING, prompt, pairs=pairs)


def _right(mark: str, body: str) -> bool:
    weight = _WEIGHT.match(body.strip())
    return float(weight.group(1)) == 100 if weight else mark == "="


def _entry(body: str, html: bool) -> str:
    """An answer without its weight and feedback."""
    return _shown(_WEIGHT.sub("", body.strip(), count=1) if _WEIGHT.match(body.strip()) else body, html, cut="#")


def _shown(text: str, html: bool, cut: str = "") -> str:
    text = text.partition(cut)[0].strip() if cut else text.strip()
    mark = _MARK.match(text)
    if mark:
        text, html = text[mark.end() :], mark.group(1) == "html"
    return from_html(_plain(text)) if html else _plain(text)
