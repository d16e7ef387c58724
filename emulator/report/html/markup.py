"""Makes HTML of values: every text is escaped here, and nowhere else."""

from __future__ import annotations

import html
from collections.abc import Iterable

from emulator.report.lines import Line, printable
from emulator.report.wording import cut

_LONGEST_LINE = 2000


def text(value: str) -> str:
    """Return a text as HTML, safe between tags and in an attribute in double quotes."""
    return html.escape(printable(value), quote=True)


def tag(name: str, inner: str, css: str = "") -> str:
    """Return an element around HTML, with its class; `css` is written as it is."""
    return f'<{name} class="{css}">{inner}</{name}>' if css else f"<{name}>{inner}</{name}>"


def lines_block(lines: Iterable[Line], most: int | None = None) -> str:
    """Return lines of a report as preformatted text, `most` of them, each in its style."""
    every = list(lines)
    shown = [_line(line) for line in every[:most]]
    left = len(every) - len(shown)
    more = [tag("span", f"… and {left:,} more lines", "faint")] if left else []
    return tag("pre", "\n".join([*shown, *more]))


def _line(line: Line) -> str:
    inner = text(cut(line.text, _LONGEST_LINE))
    return " " * line.indent + (tag("span", inner, line.style) if line.style and inner else inner)
