"""Makes a filter from the JSON that Segment's Public API has for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from emulator.inputs.fql import FQLSyntaxError, compile_fql, parse_path
from emulator.values.model import Reason

LONGEST = 5 * 1024
"""Bytes of FQL that Segment takes for one filter."""

Steps = tuple[str, ...]
Fields = tuple[tuple[Steps, frozenset[str]], ...]
"""Names of fields, each set with the keys that lead to the object (or list of objects) that holds them."""


@dataclass(frozen=True, slots=True)
class Drop:
    """The event is dropped."""


@dataclass(frozen=True, slots=True)
class Sample:
    """A share of events, from 0 to 1, passes; events with the same value at the path are treated alike."""

    share: float
    path: Steps | None = None


@dataclass(frozen=True, slots=True)
class DropProperties:
    """The event passes without these fields."""

    fields: Fields


@dataclass(frozen=True, slots=True)
class AllowProperties:
    """The event passes with only these fields in the objects that hold them; other objects stay whole."""

    fields: Fields


Action = Drop | Sample | DropProperties | AllowProperties


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """One filter that is switched on: `name` is what reasons call it; `condition`, of `fql`, may raise FQLTypeError."""

    name: str
    fql: str
    condition: Callable[[Any], bool]
    actions: tuple[Action, ...]


class BadFilterError(Exception):
    """A filter of the right shape is wrong; carries the keys that lead to the fault."""

    def __init__(self, steps: tuple[str | int, ...], what: str) -> None:
        super().__init__(what)
        self.steps = steps


def compile_filter(document: Mapping[str, Any], index: int) -> Filter | None:
    """Return the filter, None when it is switched off; raises BadFilterError for either kind.

    `document` has the shape of schemas/files/filters.json. `index` counts from 1, and names a filter without a title.
    """
    text = document["if"]
    if len(text.encode("utf-8", "surrogatepass")) > LONGEST:
        raise BadFilterError(("if",), f"if: has more than {LONGEST:,} bytes, which is all that Segment takes")
    try:
        condition = compile_fql(text)
    except FQLSyntaxError as error:
        raise BadFilterError(("if",), f"if: {error}") from None
    actions = tuple(_action(action, ("actions", number)) for number, action in enumerate(document["actions"]))
    title = document.get("title")
    name = f"{Reason.FILTER} {index}" if title is None else f'{Reason.FILTER} "{title}"'
    return Filter(name=name, fql=text, condition=condition, actions=actions) if document.get("enabled", True) else None


def _action(document: Mapping[str, Any], steps: tuple[str | int, ...]) -> Action:
    kind = document["type"]
    if kind == "DROP":
        return Drop()
    if kind == "SAMPLE":
        path = document.get("path")
        return Sample(document["percent"], None if path is None else _path(path, (*steps, "path")))
    fields = tuple(
        (_path(path, (*steps, "fields", path)) if path else (), frozenset(names))
        for path, names in document["fields"].items()
    )
    return DropProperties(fields) if kind == "DROP_PROPERTIES" else AllowProperties(fields)


def _path(text: str, steps: tuple[str | int, ...]) -> Steps:
    try:
        return parse_path(text)
    except FQLSyntaxError as error:
        raise BadFilterError(steps, f"path '{text}': {error}") from None
