"""A box that is taller than the room for it, divided between two of its rows."""

from __future__ import annotations

from dataclasses import replace

from quizgen.emit.worksheet.box import Box


def halve(box: Box, room: float) -> tuple[Box, Box] | None:
    """The rows of a box that fit into ``room`` points, and the rest; looks for rows inside a single child."""
    if not box.rows:
        return _inside(box, room)
    fitting = [kid for kid in box.kids if kid[1] + kid[2].height <= room]
    rest = box.kids[len(fitting) :]
    if not rest:
        return None
    within = halve(rest[0][2], room - rest[0][1])
    if within:
        x, y, _ = rest[0]
        fitting.append((x, y, within[0]))
        rest = ((x, y, within[1]), *rest[1:])
        shift = y
    elif fitting:
        shift = rest[0][1]
    else:
        return None
    height = max(y + kid.height for _, y, kid in fitting)
    head = replace(box, kids=tuple(fitting), height=height)
    extra = within[1].height - (box.kids[len(fitting) - 1][2].height) if within else 0.0
    moved = tuple(
        (x, max(0.0, y - shift + (extra if i and within else 0.0)), kid) for i, (x, y, kid) in enumerate(rest)
    )
    return head, replace(box, kids=moved, height=max(y + kid.height for _, y, kid in moved))


def _inside(box: Box, room: float) -> tuple[Box, Box] | None:
    """As ``halve`` for a box whose last child has the rows (a numbered question); the number stays with the head."""
    if not box.kids:
        return None
    x, y, last = box.kids[-1]
    halves = halve(last, room - y)
    if halves is None:
        return None
    head = replace(box, kids=(*box.kids[:-1], (x, y, halves[0])), height=y + halves[0].height)
    return head, replace(box, kids=((x, 0.0, halves[1]),), height=halves[1].height, ink=())
