"""Commands that a page shows with what they print: blocks of ```console that begin with `$ segment-emulator`."""

from __future__ import annotations

import re
import shlex
from dataclasses import dataclass
from pathlib import Path

_BLOCK = re.compile(r"^```console\n\$ segment-emulator ([^\n]*)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
# The last column of the table, events/s, is another in every run.
_SPEED = re.compile(r"^(?P<row>\S+(?: +[0-9,]+)+) +[0-9,]+$", re.MULTILINE)


@dataclass(frozen=True, kw_only=True)
class Shown:
    """One command with its words, and what the page says it prints."""

    words: list[str]
    output: str


def shown_in(page: Path) -> list[Shown]:
    """Return the commands of a page, in order."""
    found = _BLOCK.findall(page.read_text(encoding="utf-8"))
    return [Shown(words=shlex.split(words), output=output) for words, output in found]


def comparable(output: str) -> str:
    """Return what a command prints, less the speed."""
    return _SPEED.sub(r"\g<row> N", output)
