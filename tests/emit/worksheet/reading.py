"""What the tests know of a PDF without quizgen: its text, its structure tree, where its words stand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

from pypdf import PdfReader

from quizgen.emit.worksheet import Options, write
from quizgen.model import Bank


def read(bank: Bank, **options: Any) -> PdfReader:
    """The PDF that quizgen writes, as pypdf reads it."""
    return PdfReader(BytesIO(write(bank, Options(**options))), strict=True)


def pages(pdf: PdfReader) -> list[str]:
    """The text of every page, blanks collapsed."""
    return [" ".join(page.extract_text().split()) for page in pdf.pages]


def text(pdf: PdfReader) -> str:
    """The text of all pages."""
    return " ".join(pages(pdf))


@dataclass
class Node:
    """An element of the structure tree with the ids (page, MCID) of its own content."""

    tag: str
    kids: list[Node] = field(default_factory=list)
    marks: list[tuple[int, int]] = field(default_factory=list)
    alt: str | None = None

    def walk(self) -> Iterator[Node]:
        """The element and all below it, in reading order."""
        yield self
        for kid in self.kids:
            yield from kid.walk()


def structure(pdf: PdfReader) -> Node:
    """The structure tree, every parent link and every page link checked on the way."""
    numbers = {page.indirect_reference.idnum: index for index, page in enumerate(pdf.pages)}  # type: ignore[union-attr]
    root = pdf.trailer["/Root"]["/StructTreeRoot"]

    def node(reference: Any, parent: int) -> Node:
        item = reference.get_object()
        assert item.raw_get("/P").idnum == parent
        found = Node(str(item["/S"])[1:], alt=item.get("/Alt"))
        kids = item["/K"]
        home = numbers[item.raw_get("/Pg").idnum] if "/Pg" in item else -1
        for kid in list(kids) if isinstance(kids, list) else [item.raw_get("/K")]:
            _add(found, kid, home, reference.idnum)
        return found

    def _add(found: Node, kid: Any, home: int, number: int) -> None:
        if isinstance(kid, int):
            found.marks.append((home, int(kid)))
        elif "/MCID" in kid.get_object():
            found.marks.append((numbers[kid.raw_get("/Pg").idnum], int(kid["/MCID"])))
        else:
            found.kids.append(node(kid, number))

    return node(root.raw_get("/K"), pdf.trailer["/Root"].raw_get("/StructTreeRoot").idnum)
