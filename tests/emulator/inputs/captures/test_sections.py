"""A capture in sections: together they are the capture, whatever is in it."""

from __future__ import annotations

import gzip
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emulator.errors import CaptureError
from emulator.inputs.captures import Capture, find_captures
from emulator.inputs.captures.sections import sections
from emulator.values.model import Event

LINES = ['{"n": 1}', '{"text": "}{"}', "", "  ", '{"n": [1, {"m": 2}]}\r', '{"é": "\\u00e9"}']
OTHERS = ['{"batch": [{"n": 1}, {"n": 2}]}', "[1, 2]", '{"n":', " 1}", "{]", "7", '{"n": 1} {"n": 2}']


def told(captures: list[Capture]) -> list[object]:
    """Everything that captures give: events with their places, and errors."""
    return [
        str(found) if isinstance(found, CaptureError) else (found.value, found.place)
        for capture in captures
        for found in capture.events()
    ]


@given(
    lines=st.lists(st.sampled_from([*LINES * 3, *OTHERS]), max_size=25),
    size=st.integers(1, 5),
    packed=st.booleans(),
    mark=st.booleans(),
)
@settings(max_examples=60)
def test_sections_are_the_capture(
    tmp_path_factory: pytest.TempPathFactory, lines: list[str], size: int, packed: bool, mark: bool
) -> None:
    """Events, places and errors are those of the capture read as a whole."""
    path = tmp_path_factory.mktemp("sections") / ("all.jsonl.gz" if packed else "all.jsonl")
    text = b"\xef\xbb\xbf" * mark + "\n".join(lines).encode()
    path.write_bytes(gzip.compress(text) if packed else text)
    (capture,) = find_captures([str(path)])
    cut = list(sections(capture, size))

    assert told([capture]) == told(cut)
    for one, following in pairwise(cut):
        assert size == sum(isinstance(found, Event) for found in one.events()) == following.first - one.first


def test_a_damaged_file_keeps_its_error(tmp_path: Path) -> None:
    """The last section ends as the capture does."""
    path = tmp_path / "all.gz"
    path.write_bytes(gzip.compress(b'{"n": 1}\n' * 500)[:-20])
    (capture,) = find_captures([str(path)])

    assert told([capture]) == told(list(sections(capture, 100)))
