"""A tagged PDF with reportlab, which has no call for it: marked content on pages, a structure tree behind them.

Source: PDF 32000-1:2008, 14.6 (marked content), 14.8 (standard structure types).
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from io import BytesIO
from typing import TYPE_CHECKING

from quizgen.emit.worksheet.structure import Trailer, Tree, append, utf16

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_TREE = "StructTreeRoot"


@dataclass(slots=True)
class Tagger:
    """Collects the structure of a document while its pages are drawn on ``canvas``, then writes both."""

    canvas: Canvas
    _tree: Tree = field(default_factory=Tree)
    _stack: list[tuple[str, int]] = field(default_factory=lambda: [("", 0)])
    _page: int = 0

    @property
    def current(self) -> int:
        """The number of the innermost open element."""
        return self._stack[-1][1]

    def enter(self, path: tuple[tuple[str, str], ...]) -> None:
        """Open the elements (key, tag) of a path below the document; those already open by the same key stay open."""
        same = 0
        while same < len(path) and same + 1 < len(self._stack) and self._stack[same + 1][0] == path[same][0]:
            same += 1
        del self._stack[same + 1 :]
        for key, tag in path[same:]:
            self._stack.append((key, self._tree.add(tag, self.current)))

    @contextmanager
    def element(self, tag: str, alt: str | None = None) -> Iterator[None]:
        """An element below the innermost open one."""
        self._stack.append(("", self._tree.add(tag, self.current, alt)))
        yield
        self._stack.pop()

    @contextmanager
    def content(self) -> Iterator[None]:
        """What is drawn inside belongs to the innermost open element."""
        number = self._tree.mark(self._page, self.current)
        with self._marked(f"/{self._tree.tags[self.current]} <</MCID {number}>> BDC"):
            yield

    @contextmanager
    def artifact(self, kind: str = "") -> Iterator[None]:
        """What is drawn inside is decoration, or (``kind`` Pagination) a running head or foot."""
        with self._marked(f"/Artifact <</Type /{kind}>> BDC" if kind else "/Artifact BMC"):
            yield

    @contextmanager
    def spoken(self, text: str) -> Iterator[None]:
        """What is drawn inside is read and copied as ``text``; stands inside ``content``."""
        with self._marked(f"/Span <</ActualText <{utf16(text)}>>> BDC"):
            yield

    def next_page(self) -> None:
        """Close the canvas's page, giving it its place in the structure; its content is compressed at once."""
        from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFStream

        self.canvas.showPage()
        page = self.canvas._doc.Pages.pages[-1]
        content = zlib.compress(page.stream.encode("latin-1"), 9)
        page.stream, page.Contents = None, PDFStream(PDFDictionary({"Filter": "/FlateDecode"}), content, [])
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents, page.Tabs = self._page, "/S"
        self._page += 1

    def finish(self) -> bytes:
        """The PDF. Call once, after the last page."""
        from reportlab.pdfbase.pdfdoc import PDFDictionary

        doc, out = self.canvas._doc, BytesIO()
        doc.Catalog.StructTreeRoot = doc.Reference(b"null", _TREE)
        doc.Catalog.MarkInfo = PDFDictionary({"Marked": "true"})
        self.canvas._filename = out
        self.canvas.save()
        numbers = {name: pair[0] for name, pair in doc.idToObjectNumberAndVersion.items()}
        trailer = Trailer(
            size=len(numbers) + 1,
            root=f"{numbers[doc.Catalog.__InternalName__]} 0 R",
            info=f"{numbers[doc.info.__InternalName__]} 0 R",
            identity=doc.ID().split(b"%")[0].strip(),
            pages=[numbers[page.__InternalName__] for page in doc.Pages.pages],
            tree=numbers[_TREE],
        )
        return append(out.getvalue(), trailer, self._tree)

    @contextmanager
    def _marked(self, operator: str) -> Iterator[None]:
        self.canvas._code.append(operator)
        yield
        self.canvas._code.append("EMC")
