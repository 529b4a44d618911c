"""One question as a QTI 1.2 item: metadata, what is shown, how it is scored, what is said afterwards."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from xml.etree.ElementTree import Element, SubElement

from quizgen.emit.exchange import TRUE_FALSE, Item, plain_number
from quizgen.model import Type

_KINDS = {
    Type.SHORT_ANSWER: "short_answer_question",
    Type.CLOZE: "short_answer_question",
    Type.MULTIPLE_CHOICE: "multiple_choice_question",
    Type.TRUE_FALSE: "true_false_question",
    Type.MATCHING: "matching_question",
    Type.ORDERING: "matching_question",
}
_FEEDBACK = "general_fb"


def item_element(item: Item) -> Element:
    """The ``item`` of a question, its options named a1, a2, …"""
    element = Element("item", ident=item.id, title=f"Question {item.number}")
    metadata = {
        "question_type": _KINDS[item.type],
        "points_possible": plain_number(item.points),
        "assessment_question_identifierref": item.id,
        "qmd_levelofdifficulty": item.difficulty,
        "qmd_keywords": ", ".join(item.tags),
    }
    SubElement(element, "itemmetadata").append(fields(metadata))
    presentation = SubElement(element, "presentation")
    _html(presentation, item.prompt)
    processing = SubElement(element, "resprocessing")
    SubElement(
        SubElement(processing, "outcomes"), "decvar", maxvalue="100", minvalue="0", varname="SCORE", vartype="Decimal"
    )
    told = _told(item)
    if told:
        always = SubElement(processing, "respcondition", {"continue": "Yes"})
        SubElement(SubElement(always, "conditionvar"), "other")
        SubElement(always, "displayfeedback", feedbacktype="Response", linkrefid=_FEEDBACK)
    _answers(item, presentation, processing)
    if told:
        _html(SubElement(SubElement(element, "itemfeedback", ident=_FEEDBACK), "flow_mat"), told)
    return element


def fields(metadata: Mapping[str, str]) -> Element:
    """A ``qtimetadata`` with a field for each entry that has a value."""
    element = Element("qtimetadata")
    for label, entry in metadata.items():
        if entry:
            field = SubElement(element, "qtimetadatafield")
            SubElement(field, "fieldlabel").text = label
            SubElement(field, "fieldentry").text = entry
    return element


def _answers(item: Item, presentation: Element, processing: Element) -> None:
    if item.type in (Type.MATCHING, Type.ORDERING):
        _matching(item, presentation, processing)
    elif item.type in (Type.MULTIPLE_CHOICE, Type.TRUE_FALSE):
        options = item.options or TRUE_FALSE
        key = item.answer if item.options else item.answer.capitalize()
        _choice(presentation, "response1", options)
        _condition(processing, {"response1": [_name(options.index(key))]}, "Set", "100")
    else:
        response = SubElement(presentation, "response_str", ident="response1", rcardinality="Single")
        SubElement(SubElement(response, "render_fib"), "response_label", ident="answer1", rshuffle="No")
        _condition(processing, {"response1": [item.answer, *item.accept]}, "Set", "100")


def _matching(item: Item, presentation: Element, processing: Element) -> None:
    pairs = item.pairs or tuple((f"{place}.", text) for place, text in enumerate(item.items, 1))
    for place, (left, right) in enumerate(pairs, 1):
        _choice(presentation, f"response{place}", item.shown, left)
        share = f"{100 / len(pairs):.2f}"
        _condition(processing, {f"response{place}": [_name(item.shown.index(right))]}, "Add", share)


def _choice(presentation: Element, ident: str, options: tuple[str, ...], left: str = "") -> None:
    response = SubElement(presentation, "response_lid", ident=ident, rcardinality="Single")
    if left:
        _plain(response, left)
    choices = SubElement(response, "render_choice")
    for number, option in enumerate(options):
        _plain(SubElement(choices, "response_label", ident=_name(number)), option)


def _condition(processing: Element, right: Mapping[str, list[str]], action: str, score: str) -> None:
    """Any of the right responses scores."""
    condition = SubElement(processing, "respcondition", {"continue": "No" if action == "Set" else "Yes"})
    variables = SubElement(condition, "conditionvar")
    for ident, responses in right.items():
        for response in responses:
            SubElement(variables, "varequal", respident=ident).text = response
    SubElement(condition, "setvar", action=action, varname="SCORE").text = score


def _name(number: int) -> str:
    return f"a{number + 1}"


def _told(item: Item) -> str:
    return "\n".join(part for part in (item.correction, item.feedback) if part)


def _html(parent: Element, text: str) -> None:
    """Text as HTML, which XML escapes once more."""
    html = escape(text, quote=False).replace("\n", "<br/>")
    SubElement(SubElement(parent, "material"), "mattext", texttype="text/html").text = f"<p>{html}</p>"


def _plain(parent: Element, text: str) -> None:
    SubElement(SubElement(parent, "material"), "mattext", texttype="text/plain").text = text
