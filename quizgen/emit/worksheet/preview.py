"""Pages as pictures, for a look before printing."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO

from quizgen.errors import MissingModel


def pages(pdf: bytes, dpi: int = 80) -> Iterator[bytes]:
    """The pages of a PDF as PNG files, ``dpi`` dots an inch. Raises MissingModel without the extra ``preview``."""
    try:
        import pypdfium2
    except ImportError as error:
        raise MissingModel("A preview needs pypdfium2: pip install 'quizgen[preview]'.") from error
    document = pypdfium2.PdfDocument(pdf)
    try:
        for page in document:
            out = BytesIO()
            page.render(scale=dpi / 72, grayscale=True).to_pil().save(out, "PNG", optimize=True)
            yield out.getvalue()
    finally:
        document.close()
