r"""Moodle XML, the question-bank format of Moodle (3.6 and later; ordering questions 4.4, or the ordering plugin).

Held: ids (``idnumber``), tags, difficulty (a tag), points (``defaultgrade``), feedback, the correction of a false
statement (as feedback on the wrong answer). Not held: status, rule, score, evidence as places of the article.
A cloze is a short answer: Moodle puts the box where the five underscores stand.
Source: the reader and writer of Moodle (question/format/xml), whose traps are: text marked as HTML, so escaped
twice; ``*`` in a short answer stands for anything; an ordering item's fraction is its place; ``shownumcorrect`` must
be there.
"""

from __future__ import annotations

from html import escape
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from quizgen.emit.exchange import TRUE_FALSE, Item, Misfit, Options, plain_number, sheet, shortened
from quizgen.model import Bank, Type

_KINDS = {
    Type.SHORT_ANSWER: "shortanswer",
    Type.CLOZE: "shortanswer",
    Type.MULTIPLE_CHOICE: "multichoice",
    Type.TRUE_FALSE: "truefalse",
    Type.MATCHING: "matching",
    Type.ORDERING: "ordering",
}


def write(bank: Bank, options: Options) -> bytes:
    """Moodle XML in UTF-8: one category named after the article, then the questions."""
    page = sheet(bank, options)
    quiz = Element("quiz")
    category = SubElement(quiz, "question", type="category")
    _text(category, "category", f"$course$/top/{page.title.replace('/', '//')}")
    for item in page.items:
        quiz.append(_question(item))
    indent(quiz)
    body: bytes = tostring(quiz, encoding="utf-8")
    return b'<?xml version="1.0" encoding="UTF-8"?>\n' + body + b"\n"


def misfits(bank: Bank, options: Options) -> tuple[Misfit, ...]:
    """None: Moodle XML holds every type."""
    return ()


def _question(item: Item) -> Element:
    question = Element("question", type=_KINDS[item.type])
    _text(question, "name", shortened(item.prompt, 80))
    _html(question, "questiontext", item.prompt)
    _html(question, "generalfeedback", item.feedback)
    _plain(question, "defaultgrade", plain_number(item.points))
    _plain(question, "penalty", "1" if item.type is Type.TRUE_FALSE else "0.3333333")
    _plain(question, "hidden", "0")
    _plain(question, "idnumber", item.id[:100])
    _answers(question, item)
    tags = SubElement(question, "tags")
    for tag in (*item.tags, f"difficulty - {item.difficulty}"):
        _text(tags, "tag", tag)
    return question


def _answers(question: Element, item: Item) -> None:
    if item.type is Type.TRUE_FALSE:
        _true_false(question, item)
    elif item.type is Type.MULTIPLE_CHOICE:
        _choices(question, item)
    elif item.type is Type.MATCHING:
        _pairs(question, item)
    elif item.type is Type.ORDERING:
        _ordering(question, item)
    else:
        _plain(question, "usecase", "0")
        for text in (item.answer, *item.accept):
            _answer(question, text.replace("*", "\\*"), "100", html=False)


def _true_false(question: Element, item: Item) -> None:
    for label in TRUE_FALSE:
        right = label.lower() == item.answer
        _answer(question, label.lower(), "100" if right else "0", html=False, told="" if right else item.correction)


def _choices(question: Element, item: Item) -> None:
    for name, value in (("single", "true"), ("shuffleanswers", "true"), ("answernumbering", "abc")):
        _plain(question, name, value)
    _answer(question, item.answer, "100", html=True)  # Moodle shuffles
    for option in item.distractors:
        _answer(question, option, "0", html=True)


def _pairs(question: Element, item: Item) -> None:
    _plain(question, "shuffleanswers", "true")
    for left, right in item.pairs:
        pair = _html(question, "subquestion", left)
        _text(pair, "answer", right)


def _ordering(question: Element, item: Item) -> None:
    for name, value in (
        ("layouttype", "VERTICAL"),
        ("selecttype", "ALL"),
        ("selectcount", str(len(item.items))),
        ("gradingtype", "RELATIVE_NEXT_EXCLUDE_LAST"),
        ("showgrading", "SHOW"),
        ("numberingstyle", "none"),
        ("shownumcorrect", "1"),
    ):
        _plain(question, name, value)
    for place, text in enumerate(item.items, 1):
        _answer(question, text, str(place), html=True)


def _answer(question: Element, text: str, fraction: str, *, html: bool, told: str = "") -> None:
    answer = SubElement(question, "answer", fraction=fraction, format="html" if html else "moodle_auto_format")
    _plain(answer, "text", _as_html(text) if html else text)
    _html(answer, "feedback", told)


def _html(parent: Element, name: str, text: str) -> Element:
    child = SubElement(parent, name, format="html")
    _plain(child, "text", _as_html(text))
    return child


def _as_html(text: str) -> str:
    """Text as HTML; XML escapes it once more."""
    return escape(text, quote=False).replace("\n", "<br>")


def _text(parent: Element, name: str, text: str) -> None:
    _plain(SubElement(parent, name), "text", text)


def _plain(parent: Element, name: str, text: str) -> None:
    SubElement(parent, name).text = text
