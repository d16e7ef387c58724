"""Lays out text for people, the same for files and terminals."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Style = Literal["", "heading", "failure", "good", "notice", "faint", "expected", "got"]

# What could move the cursor, colour the screen or turn the reading direction. The joiners U+200C and U+200D stay:
# emoji and several scripts need them.
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Line:
    """One line: `indent` in columns; a line that `wraps` is a sentence, any other is kept whole to be copied."""

    text: str = ""
    indent: int = 0
    style: Style = ""
    wraps: bool = False

    def plain(self) -> str:
        """Return the line as it is read, without a newline; what is not printable is shown as an escape."""
        return (" " * self.indent + printable(self.text)).rstrip()


def printable(text: str) -> str:
    r"""Return `text` on one line, every character in it harmless to a terminal: a newline becomes `\n`."""
    return _UNPRINTABLE.sub(lambda match: ascii(match[0])[1:-1], text)


def joined(lines: Iterable[Line]) -> str:
    """Return lines as one plain text, each with a newline at its end."""
    return "".join(f"{line.plain()}\n" for line in lines)


def block(text: str, indent: int, style: Style = "") -> list[Line]:
    """Return a text of several lines, each indented."""
    return [Line(line, indent, style) for line in text.replace("\r\n", "\n").split("\n")]
