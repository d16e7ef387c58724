"""What each helper stands for: Python's own, edge rows with their names, and a strategy for everything between."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from hypothesis import strategies as st

from ..wording import as_3_11_words_it
from .values import Seen, seen_in_python


class UnmodelledError(Exception):
    """Python has no call that says what the helper does with these arguments."""


@dataclass(frozen=True, repr=False)
class Spec:
    """A helper, and the call in Python that it means.

    `rows` and `strategy` give the arguments of calls; `code` is the JavaScript function, the helper itself by default.
    """

    name: str
    python: Callable[..., Any]
    rows: dict[str, tuple[Any, ...]]
    strategy: st.SearchStrategy[tuple[Any, ...]]
    code: str = field(default="")

    def __repr__(self) -> str:
        return self.name

    @property
    def function(self) -> str:
        """The JavaScript expression to call."""
        return self.code or self.name

    def expected(self, given: tuple[Any, ...]) -> Seen:
        """Return what Python does, its error's text as Python 3.11 words it."""
        seen = seen_in_python(self.python, given)
        if seen.error is None:
            return seen
        name, text = seen.error
        if name == UnmodelledError.__name__:
            raise UnmodelledError(given)
        return Seen(None, (name, as_3_11_words_it(text)), seen.given)
