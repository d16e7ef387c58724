"""Keeps in a Python worker what was reached, and tells what is new."""

from __future__ import annotations

import builtins
from collections.abc import Callable
from importlib.util import decode_source
from typing import Any

from emulator.engine.coverage.python_marks import OPERAND, OUTCOME, STATEMENT, marked
from emulator.engine.runtime.python.loader import measure


class Recorder:
    """Marks the files that are loaded from now on. Numbers of one file begin where those of the one before end."""

    def __init__(self) -> None:
        self._starts: dict[str, tuple[int, int]] = {}
        self._told: set[int] = set()
        self._now: set[int] = set()

    def install(self) -> Callable[[], list[tuple[str, int]]]:
        """Have every file of the function marked when it is loaded; return what tells the marks reached since then."""
        measure(self._marked)
        reached = self._now.add

        def outcome(number: int, value: Any) -> bool:
            if value:
                reached(number)
                return True
            reached(number + 1)
            return False

        def operand(number: int, value: Any) -> Any:
            reached(number)
            return value

        vars(builtins).update({STATEMENT: reached, OUTCOME: outcome, OPERAND: operand})
        return self._new

    def _marked(self, text: bytes, path: str) -> Any:
        start = max((end for _, end in self._starts.values()), default=0)
        try:
            tree, marks = marked(decode_source(text), start)
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            # What is wrong with a file is told as ever, where it is compiled.
            return text
        self._starts[path] = start, start + len(marks)
        return tree

    def _new(self) -> list[tuple[str, int]]:
        new = self._now - self._told
        self._now.clear()
        self._told |= new
        return sorted(self._place(number) for number in new)

    def _place(self, number: int) -> tuple[str, int]:
        return next((path, number - start) for path, (start, end) in self._starts.items() if start <= number < end)
