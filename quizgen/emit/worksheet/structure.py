"""The structure tree of a tagged PDF as bytes, appended to a finished PDF as an incremental update.

reportlab keeps every object of a document in memory, some kilobytes each; a class list has hundreds of thousands of
structure elements, so they are kept as numbers and written past it. Source: PDF 32000-1:2008, 7.5.6 (incremental
updates), 14.7 (structure tree).
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from io import BytesIO

_PAGE = 1 << 16  # a mark is kept as page * _PAGE + id; a child element as -number


@dataclass(slots=True)
class Tree:
    """Elements numbered from 0, the document, each with a tag, a parent and kids: elements and marked content."""

    tags: list[str] = field(default_factory=lambda: ["Document"])
    parents: array[int] = field(default_factory=lambda: array("l", [-1]))
    alts: dict[int, str] = field(default_factory=dict)
    marks: list[array[int]] = field(default_factory=list)  # for each page the element of every mark
    _owners: array[int] = field(default_factory=lambda: array("l"))
    _kids: array[int] = field(default_factory=lambda: array("q"))

    def add(self, tag: str, parent: int, alt: str | None = None) -> int:
        """The number of a new element below ``parent``."""
        number = len(self.tags)
        self.tags.append(tag)
        self.parents.append(parent)
        self._owners.append(parent)
        self._kids.append(-number)
        if alt:
            self.alts[number] = alt
        return number

    def mark(self, page: int, element: int) -> int:
        """The id of a new piece of marked content on a page (from 0) that belongs to an element."""
        while len(self.marks) <= page:
            self.marks.append(array("l"))
        number = len(self.marks[page])
        self.marks[page].append(element)
        self._owners.append(element)
        self._kids.append(page * _PAGE + number)
        return number

    def families(self) -> Iterator[tuple[int, list[int]]]:
        """Every element with its kids in order: a mark as page * 65536 + id, an element as -number."""
        starts = array("l", bytes(array("l").itemsize * (len(self.tags) + 1)))
        for owner in self._owners:
            starts[owner + 1] += 1
        for number in range(len(self.tags)):
            starts[number + 1] += starts[number]
        sorted_kids, at = array("q", self._kids), starts[:]
        for owner, kid in zip(self._owners, self._kids, strict=True):
            sorted_kids[at[owner]] = kid
            at[owner] += 1
        for number in range(len(self.tags)):
            yield number, list(sorted_kids[starts[number] : starts[number + 1]])


@dataclass(frozen=True, slots=True)
class Trailer:
    """What an update must know of the PDF: its size (objects), root, info and id, and the pages' object numbers."""

    size: int
    root: str
    info: str
    identity: bytes
    pages: Sequence[int]
    tree: int


def append(pdf: bytes, trailer: Trailer, tree: Tree) -> bytes:
    """The PDF with its structure tree as object ``trailer.tree``, which the PDF's catalog already names."""
    out = BytesIO()
    out.write(pdf)
    first, offsets = trailer.size, array("q")
    parents = first + len(tree.tags)
    for number, kids in tree.families():
        offsets.append(out.tell())
        out.write(_object(first + number, _element(tree, number, kids, trailer)))
    offsets.append(out.tell())
    nums = " ".join(f"{page}[{' '.join(f'{first + e} 0 R' for e in marks)}]" for page, marks in enumerate(tree.marks))
    out.write(_object(parents, f"<</Nums[{nums}]>>"))
    root = out.tell()
    ends = f"/K {first} 0 R/ParentTree {parents} 0 R/ParentTreeNextKey {len(tree.marks)}"
    out.write(_object(trailer.tree, f"<</Type/StructTreeRoot{ends}>>"))
    start = out.tell()
    out.write(b"xref\n0 1\n0000000000 65535 f \n" + _section(trailer.tree, [root]) + _section(first, offsets))
    out.write(f"trailer\n<</Size {parents + 1}/Root {trailer.root}/Info {trailer.info}/ID".encode("ascii"))
    previous = int(pdf[pdf.rindex(b"startxref") + 9 : pdf.rindex(b"%%EOF")])
    out.write(trailer.identity + f"/Prev {previous}>>\nstartxref\n{start}\n%%EOF\n".encode("ascii"))
    return out.getvalue()


def utf16(text: str) -> str:
    """A text string as the hexadecimal digits of a PDF."""
    return (b"\xfe\xff" + text.encode("utf-16-be", "replace")).hex().upper()


def _object(number: int, text: str) -> bytes:
    return f"{number} 0 obj\n{text}\nendobj\n".encode("ascii")


def _element(tree: Tree, number: int, kids: list[int], trailer: Trailer) -> str:
    home = next((kid // _PAGE for kid in kids if kid >= 0), None)
    texts = [_kid(kid, home, trailer) for kid in kids]
    parent = trailer.tree if number == 0 else trailer.size + tree.parents[number]
    page = f"/Pg {trailer.pages[home]} 0 R" if home is not None else ""
    alt = f"/Alt<{utf16(tree.alts[number])}>" if number in tree.alts else ""
    inside = f"/K {texts[0]}" if len(texts) == 1 else f"/K[{' '.join(texts)}]"
    return f"<</S/{tree.tags[number]}/P {parent} 0 R{page}{alt}{inside}>>"


def _kid(kid: int, home: int | None, trailer: Trailer) -> str:
    if kid < 0:
        return f"{trailer.size - kid} 0 R"
    page, mark = divmod(kid, _PAGE)
    return str(mark) if page == home else f"<</Type/MCR/Pg {trailer.pages[page]} 0 R/MCID {mark}>>"


def _section(first: int, offsets: Sequence[int]) -> bytes:
    rows = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    return f"{first} {len(offsets)}\n{rows}".encode("ascii")
