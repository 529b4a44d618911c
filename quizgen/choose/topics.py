"""What a question is about, in the words that a user filters by."""

from __future__ import annotations

from quizgen.language.model import Kind
from quizgen.questions.draft import Draft

TOPICS = {
    Kind.PERSON: "people", Kind.GROUP: "people", Kind.ORGANISATION: "organisations", Kind.COUNTRY: "places", Kind.CITY: "places",
    Kind.PLACE: "places", Kind.DATE: "dates", Kind.AMOUNT: "figures", Kind.EVENT: "events", Kind.WORK: "works",
}  # fmt: skip
KNOWN = ("people", "organisations", "places", "dates", "figures", "events", "works", "terms", "quotes", "statements")


def topic(draft: Draft) -> str:
    """One of ``KNOWN``: by the subject for quotations and statements, else by the kind of the answer."""
    if draft.subject == "quote":
        return "quotes"
    return "statements" if isinstance(draft.answer, bool) else TOPICS.get(draft.kind, "terms")
