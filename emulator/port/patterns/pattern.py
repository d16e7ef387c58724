"""A translated pattern, and the error for one that has no equal."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

__all__ = ["ESCAPED", "FLAGS", "Hole", "Pattern", "PatternError"]

FLAGS = {
    name: int(getattr(re, name))
    for name in ("A", "ASCII", "I", "IGNORECASE", "M", "MULTILINE", "S", "DOTALL", "X", "VERBOSE", "U", "UNICODE")
} | {"NOFLAG": 0}
"""The flags of the module `re` that a pattern may have."""


class PatternError(Exception):
    """A pattern has no equal in JavaScript, or none in Python; the text says why and what to write instead."""


@dataclass(frozen=True)
class Hole:
    """A part of a pattern that is known when it runs: what `re.escape(...)` gives, which `helper` writes."""

    helper: str


ESCAPED = Hole("pyLiteral")
ESCAPED_IN_CLASS = Hole("pyClassLiteral")


@dataclass(frozen=True, kw_only=True)
class Pattern:
    """A regular expression in JavaScript.

    `source` is its text, with holes where escaped parts go; `flags` are its own, `text` and `python_flags` Python's.
    `names` are the named groups by number. `numbers` are the places of Python's groups among JavaScript's when
    they differ, `closing` is the order in which groups close when it is not that of their numbers. `steps` says that an
    empty match may have a longer one at the same place, `wary` that Python and JavaScript see U+0345 differently.
    """

    source: tuple[str | Hole, ...]
    flags: str
    text: tuple[str | Hole, ...]
    python_flags: int
    names: dict[str, int] = field(default_factory=dict)
    numbers: tuple[int, ...] | None = None
    closing: tuple[int, ...] = ()
    steps: bool = False
    wary: bool = False

    def expression(self, holes: Sequence[str] = ()) -> str:
        """Return the JavaScript of the compiled pattern; `holes` are the expressions of the parts to be escaped."""
        given = [self._regexp(holes), self._python_text(holes)]
        more = {
            "names": self.names or None,
            "numbers": None if self.numbers is None else list(self.numbers),
            "closing": list(self.closing) or None,
            "steps": self.steps or None,
            "wary": self.wary or None,
        }
        kept = ", ".join(f"{name}: {json.dumps(value)}" for name, value in more.items() if value is not None)
        if kept or self.python_flags != re.U:
            given.append(str(int(self.python_flags)))
        if kept:
            given.append(f"{{ {kept} }}")
        return f"new PyPattern({', '.join(given)})"

    def _regexp(self, holes: Sequence[str]) -> str:
        texts = [part for part in self.source if isinstance(part, str)]
        if len(texts) == len(self.source):
            return f"/{''.join(texts) or '(?:)'}/{self.flags}"
        waiting = iter(holes)
        case = ', "i"' if "i" in self.flags else ""
        parts = [
            f"${{{part.helper}({next(waiting)}{case})}}" if isinstance(part, Hole) else part for part in self.source
        ]
        return f'new RegExp(String.raw`{"".join(parts)}`, "{self.flags}")'

    def _python_text(self, holes: Sequence[str]) -> str:
        waiting = iter(holes)
        parts = [json.dumps(part) if isinstance(part, str) else f"pyReEscape({next(waiting)})" for part in self.text]
        return " + ".join(parts) or '""'
