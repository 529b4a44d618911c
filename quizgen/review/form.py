"""The sheet on which a question is edited."""

from __future__ import annotations

from typing import Any, ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Footer, Input, Label, Static, TextArea

from quizgen.model import Question
from quizgen.review.fields import Field, Wrong, fields, text_of, values


class Form(ModalScreen[dict[str, Any] | None]):
    """Gives the fields' values, or None when the person cancels. Wrong entries are named and stay on the sheet."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+s", "save", "Save", priority=True),
        Binding("escape", "cancel", "Cancel", priority=True),
    ]

    def __init__(self, question: Question) -> None:
        super().__init__()
        self.question = question

    def compose(self) -> ComposeResult:
        """A labelled box for each field; Tab goes from one to the next."""
        with VerticalScroll(id="sheet", can_focus=False):
            yield Static("", id="wrong", markup=False)
            for field in fields(self.question.type):
                yield Label(field.label, markup=False)
                yield self._box(field)
            # A narrow sheet hides the article: what proves the answer stands below the boxes then.
            yield Static("\n".join(place.text for place in self.question.evidence), id="proof", markup=False)
        yield Footer(show_command_palette=False)

    def _box(self, field: Field) -> Input | TextArea:
        text = text_of(self.question, field)
        if field.many or field.name in ("prompt", "correction"):
            box = TextArea(text, id=field.name, compact=True, tab_behavior="focus")
            box.styles.height = min(max(text.count("\n") + 1, len(text) // 50 + 1), 6)
            return box
        return Input(text, id=field.name, compact=True)

    def action_save(self) -> None:
        """Close with the values, or say what is wrong."""
        texts = {field.name: self._text(field) for field in fields(self.question.type)}
        try:
            self.dismiss(values(self.question.type, texts))
        except Wrong as wrong:
            line = self.query_one("#wrong", Static)
            line.update(str(wrong))
            line.scroll_visible()

    def _text(self, field: Field) -> str:
        box = self.query_one(f"#{field.name}")
        return box.text if isinstance(box, TextArea) else box.value if isinstance(box, Input) else ""

    def action_cancel(self) -> None:
        """Close without a change."""
        self.dismiss(None)
