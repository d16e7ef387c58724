"""Formats of times that only one system's C library knows are refused, each with what works everywhere."""

from __future__ import annotations

import pytest

from emulator.port.time_formats import foreign_directive


@pytest.mark.parametrize(
    "text",
    [
        "%Y-%m-%dT%H:%M:%S.%f%z",
        "%a %A %b %B %c %d %f %G %H %I %j",
        "%p %u %U %V %w %W %x %X %y %Z",
        "100%% %%e",
        "",
        ".1%",
        "%",
    ],
)
def test_documented_formats(text: str) -> None:
    """All that Python documents has a meaning, and formats of numbers are none of times."""
    assert foreign_directive(text) is None


@pytest.mark.parametrize(
    ("text", "instead"),
    [
        ("%F %H:%M", "%F in a time's format, which is the C library's own; write %Y-%m-%d"),
        ("%-d.%-m.", "%-d in a time's format, which is the C library's own; write {moment.day} in an f-string"),
        ("%s", "%s in a time's format, which is the C library's own; write int(moment.timestamp())"),
        ("%Ey", "%E in a time's format, which is the C library's own; write a directive that Python documents"),
    ],
)
def test_foreign_formats(text: str, instead: str) -> None:
    """The first of the others is named."""
    assert foreign_directive(text) == instead
