"""The words that a sheet says itself: headings and instructions by type."""

from __future__ import annotations

from quizgen.model import Type

HEADING = {
    Type.MULTIPLE_CHOICE: "Multiple choice",
    Type.TRUE_FALSE: "True or false",
    Type.CLOZE: "Fill in the blanks",
    Type.SHORT_ANSWER: "Short answers",
    Type.MATCHING: "Matching",
    Type.ORDERING: "Put in order",
}
CUE = {
    Type.MULTIPLE_CHOICE: "Choose one answer.",
    Type.TRUE_FALSE: "Tick true or false, and correct the false statements.",
    Type.CLOZE: "Complete each sentence.",
    Type.SHORT_ANSWER: "Answer in a few words.",
    Type.MATCHING: "Write the letter that fits on each line.",
    Type.ORDERING: "Number the boxes, 1 for the first.",
}
WORD_BANK = "Complete each sentence with words from the box."


def points(each: int, count: int, total: int) -> str:
    """How a section's points are announced: ``8 points, 1 each``; nothing when there are none."""
    if not total:
        return ""
    unit = "point" if total == 1 else "points"
    if count == 1 or not each:
        return f"{total} {unit}"
    return f"{total} {unit}, {each} each"
