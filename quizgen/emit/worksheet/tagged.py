"""A tagged PDF with reportlab, which has no call for it: marked content on pages, a structure tree behind them.

Source: PDF 32000-1:2008, 14.6 (marked content), 14.7 (structure tree), 14.8 (standard structure types).
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reportlab.pdfbase.pdfdoc import PDFDocument, PDFObjectReference
    from reportlab.pdfgen.canvas import Canvas


@dataclass(slots=True)
class _Element:
    tag: str
    parent: int
    kids: list[tuple[int, int] | int]  # (page, marked-content id) or the number of an element
    alt: str | None


@dataclass(slots=True)
class Tagger:
    """Collects the structure of a document while its pages are drawn on ``canvas``, then writes it."""

    canvas: Canvas
    _elements: list[_Element] = field(default_factory=lambda: [_Element("Document", -1, [], None)])
    _stack: list[tuple[str, int]] = field(default_factory=lambda: [("", 0)])
    _marks: list[list[int]] = field(default_factory=lambda: [[]])

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
            self._stack.append((key, self._add(tag, None)))

    @contextmanager
    def element(self, tag: str, alt: str | None = None) -> Iterator[None]:
        """An element below the innermost open one."""
        self._stack.append(("", self._add(tag, alt)))
        yield
        self._stack.pop()

    @contextmanager
    def content(self) -> Iterator[None]:
        """What is drawn inside belongs to the innermost open element."""
        marks = self._marks[-1]
        page, number, element = len(self._marks) - 1, len(marks), self._elements[self.current]
        element.kids.append((page, number))
        marks.append(self.current)
        with self._marked(f"/{element.tag} <</MCID {number}>> BDC"):
            yield

    @contextmanager
    def artifact(self, kind: str = "") -> Iterator[None]:
        """What is drawn inside is decoration, or (``kind`` Pagination) a running head or foot."""
        with self._marked(f"/Artifact <</Type /{kind}>> BDC" if kind else "/Artifact BMC"):
            yield

    @contextmanager
    def spoken(self, text: str) -> Iterator[None]:
        """What is drawn inside is read and copied as ``text``; stands inside ``content``."""
        with self._marked(f"/Span <</ActualText <{_utf16(text)}>>> BDC"):
            yield

    def next_page(self) -> None:
        """Close the canvas's page, giving it its place in the structure."""
        self.canvas.showPage()
        page = self.canvas._doc.Pages.pages[-1]
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents, page.Tabs = len(self._marks) - 1, "/S"
        self._marks.append([])

    def finish(self) -> None:
        """Write the structure into the canvas's document. Call once, after the last page."""
        from reportlab.pdfbase.pdfdoc import PDFDictionary

        doc = self.canvas._doc
        numbers = [_reserve(doc, index) for index in range(len(self._elements) + 2)]
        pages = [doc.idToObjectNumberAndVersion[page.__InternalName__][0] for page in doc.Pages.pages]
        root, parents = numbers[-1], numbers[-2]
        for index, element in enumerate(self._elements):
            _put(doc, index, _formatted(element, numbers, pages, root))
        nums = " ".join(
            f"{page} [{' '.join(f'{numbers[element]} 0 R' for element in marks)}]"
            for page, marks in enumerate(self._marks[: len(pages)])
        )
        _put(doc, len(numbers) - 2, f"<</Nums [{nums}]>>")
        ends = f"/K {numbers[0]} 0 R /ParentTree {parents} 0 R /ParentTreeNextKey {len(pages)}"
        tree = f"<</Type /StructTreeRoot {ends}>>"
        doc.Catalog.StructTreeRoot = _put(doc, len(numbers) - 1, tree)
        doc.Catalog.MarkInfo = PDFDictionary({"Marked": "true"})

    def _add(self, tag: str, alt: str | None) -> int:
        number = len(self._elements)
        self._elements[self.current].kids.append(number)
        self._elements.append(_Element(tag, self.current, [], alt))
        return number

    @contextmanager
    def _marked(self, operator: str) -> Iterator[None]:
        self.canvas._code.append(operator)
        yield
        self.canvas._code.append("EMC")


def _formatted(element: _Element, numbers: list[int], pages: list[int], root: int) -> str:
    home = next((kid[0] for kid in element.kids if isinstance(kid, tuple)), None)
    kids = []
    for kid in element.kids:
        if isinstance(kid, int):
            kids.append(f"{numbers[kid]} 0 R")
        elif kid[0] == home:
            kids.append(str(kid[1]))
        else:
            kids.append(f"<</Type /MCR /Pg {pages[kid[0]]} 0 R /MCID {kid[1]}>>")
    parent = numbers[element.parent] if element.parent >= 0 else root
    page = f" /Pg {pages[home]} 0 R" if home is not None else ""
    alt = f" /Alt <{_utf16(element.alt)}>" if element.alt else ""
    return f"<</S /{element.tag} /P {parent} 0 R{page}{alt} /K [{' '.join(kids)}]>>"


def _utf16(text: str) -> str:
    return (b"\xfe\xff" + text.encode("utf-16-be", "replace")).hex().upper()


def _reserve(doc: PDFDocument, index: int) -> int:
    """The object number of a structure object whose text comes later."""
    name = f"Struct{index}"
    doc.Reference(b"", name)
    return int(doc.idToObjectNumberAndVersion[name][0])


def _put(doc: PDFDocument, index: int, text: str) -> PDFObjectReference:
    """Give a reserved object its text (reportlab writes bytes as they are); a reference to it."""
    from reportlab.pdfbase.pdfdoc import PDFObjectReference

    doc.idToObject[f"Struct{index}"] = text.encode("ascii")
    return PDFObjectReference(f"Struct{index}")
