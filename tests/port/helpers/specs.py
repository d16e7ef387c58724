"""What each helper stands for: Python's own, edge rows with their names, and a strategy for everything between."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from hypothesis import strategies as st

from .values import Seen, seen_in_python

# Texts that Python words anew now and then, as 3.11 has them; the helpers speak as 3.11 does.
NEWER_TEXTS = {
    r"^(min|max)\(\) iterable argument is empty$": r"\1() arg is an empty sequence",
    r"^float modulo by zero$": "float modulo",
    r"^argument of type '(\w+)' is not a container or iterable$": r"argument of type '\1' is not iterable",
    r"^cannot use '\w+' as a (?:dict key|set element) \((unhashable type: '\w+')\)$": r"\1",
}


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
        for newer, older in NEWER_TEXTS.items():
            text = re.sub(newer, older, text)
        return Seen(None, (name, text), seen.given)
