"""Estimates how many events captures hold, from their sizes and a look at their beginnings."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Final

from emulator.inputs.captures.capture_files import Capture
from emulator.inputs.captures.sections import unpacked
from emulator.inputs.captures.stream import DAMAGE, GZIP

PACKED: Final = 8
"""How much smaller gzip makes events, about."""
_LOOK: Final = 1 << 16
"""Bytes of a capture that are looked at."""
_LOOKED_AT: Final = 3
"""Captures that are looked at."""


def estimated_events(captures: Sequence[Capture]) -> int | None:
    """Return about how many events there are; None where nobody can tell without reading all of them.

    That is so when events are chosen, and of captures in a store. A line is taken for an event.
    """
    if not captures or any(capture.sift or not isinstance(capture.source, Path) for capture in captures):
        return None
    try:
        size = sum(map(text_size, captures))
        looks = [_look(capture) for capture in captures[:_LOOKED_AT]]
    except DAMAGE:
        return None
    lines, looked_at = (sum(each) for each in zip(*looks, strict=True))
    return round(size * lines / looked_at) if looked_at else None


def text_size(capture: Capture) -> int:
    """Return about how many bytes of text a capture is, once it is unpacked; raises OSError when it is gone."""
    source = capture.source
    if not isinstance(source, Path):
        return source.size * (PACKED if capture.label.endswith(".gz") else 1)
    with source.open("rb") as file:
        packed = file.read(2) == GZIP
    return source.stat().st_size * (PACKED if packed else 1)


def _look(capture: Capture) -> tuple[int, int]:
    """Return how many lines the beginning of a capture has, and how long it is."""
    with closing(unpacked(capture)) as stream:
        text = stream.read(_LOOK)
    return text.count(b"\n") or bool(text), len(text)
