"""Lays out text for people, and writes it to a terminal, with its width and colours, or to a file."""

from __future__ import annotations

import re
import shutil
import textwrap
from collections.abc import Iterable
from dataclasses import dataclass
from typing import IO, Literal

Style = Literal["", "heading", "failure", "good", "notice", "faint", "expected", "got"]

# What could move the cursor, colour the screen or turn the reading direction. The joiners U+200C and U+200D stay:
# emoji and several scripts need them.
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]")
# Select Graphic Rendition codes of ECMA-48, which every terminal knows; the theme of the terminal picks the shade.
_CODES: dict[Style, str] = {
    "heading": "1",
    "failure": "1;31",
    "good": "32",
    "notice": "33",
    "faint": "2",
    "expected": "32",
    "got": "31",
}
_NARROWEST = 40


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


class Paper:
    """Writes lines to a text stream. `width` in columns; None is the terminal's, and in a file nothing is wrapped."""

    def __init__(self, stream: IO[str], *, color: bool, width: int | None = None) -> None:
        self._stream = stream
        self._color = color
        self.width = width or (shutil.get_terminal_size().columns if stream.isatty() else None)

    def write(self, lines: Iterable[Line]) -> None:
        """Write lines, sentences folded to the width."""
        for line in lines:
            for text in self._folded(line):
                self._stream.write(self._encodable(self._coloured(text, line.style)) + "\n")

    def _folded(self, line: Line) -> list[str]:
        if not line.wraps or self.width is None:
            return [line.plain()]
        indent = " " * line.indent
        return textwrap.wrap(
            printable(line.text),
            max(self.width, _NARROWEST),
            initial_indent=indent,
            subsequent_indent=indent + "  ",
            break_long_words=False,
            break_on_hyphens=False,
        )

    def _coloured(self, text: str, style: Style) -> str:
        return f"\x1b[{_CODES[style]}m{text}\x1b[0m" if self._color and style and text else text

    def _encodable(self, text: str) -> str:
        """Return what the stream can hold: an old locale gets escapes, not a traceback."""
        encoding = getattr(self._stream, "encoding", None) or "utf-8"
        return text.encode(encoding, "backslashreplace").decode(encoding)
