"""Finds where in an input a value lies that a handler looked at: as it is, cleaned up, or in a longer text."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from typing import Any, Final

from emulator.tools.parity.json_paths import Steps, paths_of, value_at
from emulator.values import jsonvalue

_MOST: Final = 6
_WORDS: Final = re.compile(r"[A-Za-z][\w -]*")
_IN_RULES: Final = 2
_OF_REPLIES: Final = ("json", "body", "headers", "status")
_LONGEST: Final = 200
_SHORTEST_PART: Final = 2
_SHORTEST_WITHIN: Final = 3


class Located:
    """An input, an object of objects as JSON, with the places of all values in it."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.document = document
        self._exact: defaultdict[bytes, list[Steps]] = defaultdict(list)
        self._cleaned: defaultdict[str, list[Steps]] = defaultdict(list)
        self._keys: defaultdict[str, list[Steps]] = defaultdict(list)
        self._objects: defaultdict[frozenset[str], list[Steps]] = defaultdict(list)
        self._texts: list[tuple[str, str, Steps]] = []
        for path in filter(_is_seen, paths_of(document)):
            value = value_at(document, path)
            if isinstance(path[-1], str) and len(path) > 1:
                self._keys[_clean(path[-1])].append(path)
            self._exact[_key(value)].append(path)
            if isinstance(value, dict):
                self._objects[frozenset(value)].append(path)
            if isinstance(value, str) and value:
                self._texts.append((value.casefold(), value, path))
            if _is_single(value):
                self._cleaned[_clean(value)].append(path)

    def exactly(self, held: Any) -> list[Steps]:
        """Return where an equal value lies."""
        return self._exact.get(_key(held), [])[:_MOST]

    def of(self, held: Any) -> list[Steps]:
        """Return where the value lies as it is, or else one that is the same but for case, spaces and type."""
        return self.exactly(held) or (self._cleaned.get(_clean(held), [])[:_MOST] if _is_single(held) else [])

    def with_keys(self, keys: Sequence[str]) -> list[Steps]:
        """Return where an object with just these keys lies."""
        return self._objects.get(frozenset(keys), [])[:_MOST]

    def keys(self, held: Any) -> list[Steps]:
        """Return the places of values whose key is the value, but for case and spaces."""
        return self._keys.get(_clean(held), [])[:_MOST] if isinstance(held, str) else []

    def in_texts(self, held: str) -> list[tuple[str, Steps]]:
        """Return the texts, and their places, that hold the text, in any case, or stand in it."""
        part = held.casefold()
        around = [each[1:] for each in self._texts if len(held) >= _SHORTEST_PART and part in each[0]]
        inside = [each[1:] for each in self._texts if len(each[1]) >= _SHORTEST_WITHIN and each[1] in held]
        return (around or inside)[:_MOST]


def _is_seen(path: Steps) -> bool:
    """Return whether a handler can see what lies at a path: of a reply rule, the reply."""
    return path[0] != "replies" or len(path) <= _IN_RULES or path[_IN_RULES] in _OF_REPLIES


def _is_single(value: Any) -> bool:
    return isinstance(value, str | int | float) and value != ""


def _key(value: Any) -> bytes:
    return jsonvalue.dumps(value)


def distinct(value: Any, known: set[bytes] | None = None) -> Any:
    """Return a value in which texts and numbers that come again are others: then each can be told by its value.

    Long texts are cut: they take time, and lead nowhere else.
    """
    known = set() if known is None else known
    if isinstance(value, dict):
        return {key: distinct(inner, known) for key, inner in value.items()}
    if isinstance(value, list):
        return [distinct(inner, known) for inner in value]
    step = 1
    found = value = value[:_LONGEST] if isinstance(value, str) else value
    while _key(found) in known and (changed := _changed(value, step)) != value:
        found, step = changed, step + 1
    known.add(_key(found))
    return found


def _changed(value: Any, step: int) -> Any:
    if isinstance(value, str) and value.isdecimal() and value.isascii():
        return str(int(value) + step)
    if isinstance(value, str) and _WORDS.fullmatch(value):
        return f"{value}{step}"
    if isinstance(value, int | float) and not isinstance(value, bool):
        return value + step
    return value


def _clean(value: str | float) -> str:
    if isinstance(value, str):
        text = value.strip().casefold()
        try:
            return f"{float(text):g}" if len(text) < 20 else text
        except ValueError:
            return text
    return f"{float(value):g}"
