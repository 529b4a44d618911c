"""The review screen: the question, the article with its evidence highlighted, keys. What they do is in ``session``."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, ClassVar

from textual.app import App, ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Container, VerticalScroll
from textual.widgets import Footer, Static

from quizgen.errors import QuizgenError
from quizgen.model import Question, Status
from quizgen.review import paint
from quizgen.review.form import Form
from quizgen.review.session import Session, Show

KEYS = """\
d            back to draft
Space, b     scroll the article
Home, End    first, last question
← →, k j     back, next
Every step is saved at once."""


class Review(App[None]):
    """Goes through a session's questions. Narrow screens show the article below the question, wide ones beside it."""

    CSS_PATH = "review.tcss"
    ENABLE_COMMAND_PALETTE = False
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (110, "-wide")]  # noqa: RUF012 - as Textual declares it
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("a", "judge('accepted')", "Accept"),
        Binding("r", "judge('rejected')", "Reject"),
        Binding("d", "judge('draft')", "Draft", show=False),
        Binding("e", "edit", "Edit"),
        Binding("n,right,j", "move(1)", "Next"),
        Binding("p,left,k", "move(-1)", "Back"),
        Binding("home", "move(-1000000)", "First", show=False),
        Binding("end", "move(1000000)", "Last", show=False),
        Binding("u", "undo", "Undo"),
        Binding("f", "filter", "Filter"),
        Binding("space,pagedown", "scroll(1)", "Scroll", show=False),
        Binding("b,pageup", "scroll(-1)", "Scroll back", show=False),
        Binding("q,escape", "quit", "Quit"),
        Binding("question_mark", "keys", "Keys", key_display="?"),
    ]

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self._paragraphs = [Static() for _ in session.bank.article.paragraphs]

    def compose(self) -> ComposeResult:
        """Heading, question, article, keys."""
        yield Static(id="heading")
        with Container(id="body"):
            with VerticalScroll(id="question", can_focus=False):
                yield Static(id="asked")
            with VerticalScroll(id="article", can_focus=False):
                yield Static(id="title", markup=False)
                yield from self._paragraphs
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        """Show the first question."""
        self._draw()

    def on_resize(self) -> None:
        """Keep the evidence in sight."""
        self.call_after_refresh(self._find)

    def _draw(self) -> None:
        asked, article = self.session.question, self.session.bank.article
        self.query_one("#heading", Static).update(paint.heading(self.session))
        nothing = f"No questions here ({self.session.show.value}). Press f for others, q to quit."
        self.query_one("#asked", Static).update(paint.question(asked) if asked else nothing)
        self.query_one("#title", Static).update(article.title)
        self._draw_article(article.paragraphs, asked)
        self.query_one("#question").scroll_home(animate=False)
        self.call_after_refresh(self._find)

    def _draw_article(self, texts: Sequence[str], asked: Question | None) -> None:
        more = [Static() for _ in texts[len(self._paragraphs) :]]  # a longer article since the review began
        self._paragraphs += more
        self.query_one("#article").mount_all(more)
        for number, line in enumerate(self._paragraphs, 1):
            line.update(paint.paragraph(number, texts[number - 1], asked) if number <= len(texts) else "")

    def _find(self) -> None:
        """Scroll the article so that the first evidence stands in the middle, however long its paragraph is."""
        asked, article = self.session.question, self.query_one("#article")
        if asked and asked.evidence and asked.evidence[0].paragraph <= len(self._paragraphs):
            place = asked.evidence[0]
            box = self._paragraphs[place.paragraph - 1]
            rows = paint.row(self.session.bank.article.paragraphs[place.paragraph - 1], place, box.content_size.width)
            article.scroll_to(y=box.virtual_region.y + rows - article.size.height // 2, animate=False)

    def _step(self, step: Callable[[], Session]) -> None:
        """Take a step; a failure is told and changes nothing."""
        try:
            self.session = step()
        except QuizgenError as error:
            self.notify(str(error), severity="error", timeout=10, markup=False)
        self._draw()

    def action_judge(self, status: str) -> None:
        """Set the verdict and go on; but not on words that the person has not seen."""
        self._step(lambda: self._judged(Status(status)))

    def _judged(self, status: Status) -> Session:
        now = self.session.reread()
        if now.question == self.session.question:
            return now.judged(status)
        self.notify("The file changed meanwhile. This is what stands there now.", severity="warning")
        return now

    def action_move(self, steps: int) -> None:
        """Go forward or back."""
        self._step(lambda: self.session.moved(steps))

    def action_undo(self) -> None:
        """Take the last change back."""
        if not self.session.done:
            self.notify("Nothing to undo.")
        self._step(self.session.undone)

    def action_filter(self) -> None:
        """Show all, drafts, accepted or rejected questions, in turn."""
        shows = list(Show)
        self._step(lambda: self.session.showing(shows[(shows.index(self.session.show) + 1) % len(shows)]))

    def action_scroll(self, pages: int) -> None:
        """Scroll the article."""
        box = self.query_one("#article")
        box.scroll_relative(y=pages * max(box.size.height - 2, 1), animate=False)

    def action_keys(self) -> None:
        """Tell the keys that the last line has no room for."""
        self.notify(KEYS, title="More keys", timeout=12, markup=False)

    def action_edit(self) -> None:
        """Open the edit sheet."""
        if self.session.question:
            self.push_screen(Form(self.session.question), self._edited)

    def _edited(self, values: dict[str, Any] | None) -> None:
        if values is not None:
            self._step(lambda: self.session.edited(values))
