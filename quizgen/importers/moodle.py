"""Moodle XML → questions. Text marked as HTML becomes plain text.

Left out, each with its reason: several right answers, numerical, essay, embedded answers and all other types.
A document type is refused: Moodle writes none, and entities are how XML bombs are made.
"""

from __future__ import annotations

import math
from xml.etree import ElementTree
from xml.parsers import expat

from quizgen.errors import BadBank
from quizgen.importers.found import Found, Skipped, Unfit, demand, extra, from_html, own_id, sound, tidy, typed, unique
from quizgen.model import Question, Type

Node = ElementTree.Element


def read(data: bytes, name: str) -> Found:
    """The questions of a Moodle XML file. Raises BadBank when it is none."""
    root = _parse(data, name)
    questions, skipped, title = [], [], ""
    for node in root.findall("question"):
        if node.get("type") == "category":
            title = title or _category(_text(node, "category"))
            continue
        try:
            questions.append(sound(_question(node)))
        except Unfit as unfit:
            skipped.append(Skipped(_text(node, "name") or "a question without a name", str(unfit)))
    return Found(unique(questions), title, tuple(skipped))


def _parse(data: bytes, name: str) -> Node:
    guard = expat.ParserCreate()

    def refuse(*_: object) -> None:
        raise BadBank(f"{name}: has a document type, which Moodle XML never has. Refused.")

    guard.StartDoctypeDeclHandler = refuse
    try:
        guard.Parse(data, True)
        root = ElementTree.fromstring(data)  # noqa: S314 - no document type, so no entities
    except (expat.ExpatError, ElementTree.ParseError, ValueError, LookupError) as error:
        raise BadBank(f"{name}: not well-formed XML ({error}). Export it again.") from error
    if root.tag != "quiz":
        raise BadBank(f"{name}: no Moodle XML: it starts with <{root.tag}>, not <quiz>.")
    return root


def _category(path: str) -> str:
    """The last part of ``$course$/top/A//B``, where two slashes are one of the name."""
    return path.replace("//", "\0").rpartition("/")[2].replace("\0", "/")


def _question(node: Node) -> Question:
    kind = node.get("type", "")
    readers = {
        "shortanswer": _short,
        "multichoice": _choice,
        "truefalse": _true_false,
        "matching": _matching,
        "ordering": _ordering,
    }
    demand(kind in readers, f"a bank has no questions of the type {kind or 'without a name'}")
    prompt = _text(node, "questiontext")
    question = readers[kind](node, prompt)
    tags, difficulty = tidy(tuple(_text(tag) for tag in node.findall("tags/tag")))
    return Question(
        id=own_id((node.findtext("idnumber") or "").strip(), question.type, prompt, question.answer),
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
        extra=extra(_points(node), _text(node, "generalfeedback"), question.type, len(question.pairs)),
    )


def _short(node: Node, prompt: str) -> Question:
    right = [_text(answer).replace("\\*", "*") for answer in node.findall("answer") if _fraction(answer) == 100]
    demand(right, "it has no right answer")
    return Question("", typed(prompt), prompt, right[0], accept=tuple(right[1:]))


def _choice(node: Node, prompt: str) -> Question:
    right = [_text(answer) for answer in node.findall("answer") if _fraction(answer) == 100]
    wrong = tuple(_text(answer) for answer in node.findall("answer") if _fraction(answer) != 100)
    single = (node.findtext("single") or "true").strip() in ("true", "1")
    demand(single and len(right) == 1, "it has several right answers")
    return Question("", Type.MULTIPLE_CHOICE, prompt, right[0], distractors=wrong)


def _true_false(node: Node, prompt: str) -> Question:
    answers = {_text(answer).lower(): answer for answer in node.findall("answer")}
    demand(set(answers) == {"true", "false"}, "its answers are not true and false")
    truth = _fraction(answers["true"]) == 100
    told = "" if truth else _text(answers["true"], "feedback")
    return Question("", Type.TRUE_FALSE, prompt, truth, correction=told or None)


def _matching(node: Node, prompt: str) -> Question:
    pairs = tuple((_text(pair), _text(pair, "answer")) for pair in node.findall("subquestion"))
    return Question("", Type.MATCHING, prompt, pairs=pairs)


def _ordering(node: Node, prompt: str) -> Question:
    items = tuple(_text(answer) for answer in sorted(node.findall("answer"), key=_fraction))
    return Question("", Type.ORDERING, prompt, items=items)


def _fraction(answer: Node) -> float:
    return _number(answer.get("fraction")) or 0.0


def _points(node: Node) -> float | None:
    return _number(node.findtext("defaultgrade"))


def _number(text: str | None) -> float | None:
    try:
        value = float(text or "")
    except ValueError:
        return None
    return value if math.isfinite(value) else None


def _text(node: Node, path: str = "") -> str:
    """The text within a node or its child, as plain text if it is marked as HTML (questions' texts are by default)."""
    holder = node.find(path) if path else node
    if holder is None:
        return ""
    text = holder.findtext("text") or ""
    markup = holder.get("format", "html" if holder.tag in ("questiontext", "generalfeedback", "subquestion") else "")
    return from_html(text) if markup == "html" else text.strip()
