"""Zip files whose bytes depend on their content alone."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable

EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest date that a zip holds
_STAMP = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*(</dcterms:)")


def archive(entries: Iterable[tuple[str, bytes]]) -> bytes:
    """A zip of (name, content), in that order, all dated 1980."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in entries:
            info = zipfile.ZipInfo(name, EPOCH)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            info.create_system = 3
            file.writestr(info, content)
    return out.getvalue()


def undated(office: bytes) -> bytes:
    """An Office file (docx, xlsx) without the moment of its making."""
    with zipfile.ZipFile(io.BytesIO(office)) as file:
        entries = [(name, file.read(name)) for name in file.namelist()]
    return archive((name, _STAMP.sub(rb"\g<1>1980-01-01T00:00:00Z\2", content)) for name, content in entries)
