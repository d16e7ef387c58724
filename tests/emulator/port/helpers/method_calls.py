"""Calls of methods by name, one or several in a row, in Python and as the helpers that stand for them."""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any

from ..wording import as_3_11_words_it

Calls = list[tuple[str, list[Any]]]

PLAYED = """
  (x, calls) => {
    const helper = (name) => "py" + name.replace(/(^|_)([a-z])/g, (all, line, letter) => letter.toUpperCase());
    const called = ([name, given]) => {
      try {
        return NAMES[name] ? NAMES[name](x, ...given) : eval(helper(name))(x, ...given);
      } catch (error) {
        return error;
      }
    };
    return [...calls.map(called), x];
  }
"""
"""Calls helpers by the names of methods; what they return or throw, and what they left behind."""
OWN_METHODS = PLAYED.replace("NAMES[name] ? NAMES[name](x, ...given) :", "").replace(
    "eval(helper(name))(x, ...given)", "pyCallMethod(x, name, ...given)"
)
"""The same of the methods that a class of the library has."""


def with_names(**helpers: str) -> str:
    """Return the code that calls methods, some of them by helpers that are named otherwise."""
    names = ", ".join(f"{name}: {helper}" for name, helper in helpers.items())
    return f"(() => {{ const NAMES = {{ {names} }}; return {PLAYED.strip()}; }})()"


def method(name: str) -> Callable[..., Any]:
    """Return what calls the method of this name."""
    return lambda x, *given: getattr(x, name)(*given)


def played(x: Any, calls: Calls) -> list[Any]:
    """Call the methods one after the other; return what they return or raise, and what they left behind."""
    return [*(_called(x, name, given) for name, given in calls), x]


def _called(x: Any, name: str, given: list[Any]) -> Any:
    try:
        return (getattr(operator, name, method(name)) if name.startswith("__") else method(name))(x, *given)
    except Exception as error:  # noqa: BLE001
        if not isinstance(error, KeyError) and error.args:
            error.args = (as_3_11_words_it(str(error)),)
        return error
