"""What mappings ask of an event: the keys that they read, what these are used as, what they are compared with.

Generated events follow it as they follow a handler's code, so that both sides of a trigger are met.
"""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import pairwise
from typing import Any, Final

from emulator.mappings.paths import parts_of
from emulator.mappings.resolving import unwrapped
from emulator.mappings.trigger_conditions import OBJECTS, Condition
from emulator.mappings.triggers import parse_trigger
from emulator.tools.parity.code_reading import Asked
from emulator.values.mapping import MappingSet

__all__ = ["read_mappings"]

_BRACES: Final = re.compile(r"\{\{\{?([^}]+)\}")
_IN_LIQUID: Final = re.compile(r"\b(?:properties|traits|context|event|userId)(?:\.\w+|\[[0-9]+\])*")
_COMPARED_IN_LIQUID: Final = re.compile(
    r"""(?P<path>[\w.]+)\s*(?:[=!<>]=?|contains)\s*(?:'(?P<one>[^']+)'|"(?P<other>[^"]+)"|(?P<number>-?[0-9.]+))"""
)
_BOOLEANS: Final = ("is_true", "is_false")
_USED_AS: Final = {"@case": "text", "@replace": "text", "@flatten": "object", "@merge": "object"}
# A text that a mapping can read as JSON.
_JSON: Final = '{"a": [1, 2.5, "x"], "b": null}'


def read_mappings(mappings: MappingSet) -> dict[str, Asked]:
    """Return by key what the mappings that are switched on ask of an event."""
    reader = _Reader()
    for mapping in mappings.enabled():
        for condition in parse_trigger(mapping.trigger).conditions():
            reader.condition(condition)
        whole = unwrapped(mapping.fields)
        reader.value(whole, inside=False)
        for name, field in mapping.action.fields.items():
            reader.used(whole.get(name), "date" if field.get("type") == "datetime" else None)
    return dict(reader.keys)


class _Reader:
    def __init__(self) -> None:
        self.keys: defaultdict[str, Asked] = defaultdict(Asked)

    def condition(self, condition: Condition) -> None:
        names = [condition.field, *parts_of(condition.path)]
        if condition.operator in _BOOLEANS:
            self._asks(names, "truth")
        else:
            self._asks(names, literal=condition.value)

    def value(self, value: Any, *, inside: bool) -> None:
        """Take all paths of a mapping's value; `inside` another directive they do not begin at the event."""
        if isinstance(value, list):
            for item in value:
                self.value(item, inside=inside)
        for name, item in value.items() if isinstance(value, dict) else ():
            self._directive(name, item, inside=inside)

    def used(self, value: Any, kind: str | None) -> None:
        """Take what a path, if the value is one, is used as."""
        if kind and isinstance(value, dict) and isinstance(value.get("@path"), str):
            self._asks(_names(value["@path"]), kind)

    def _directive(self, name: str, item: Any, *, inside: bool) -> None:
        if isinstance(item, str):
            self._text(name, item, inside=inside)
            return
        if name == "@arrayPath" and isinstance(item, list) and item:
            self.used({"@path": item[0]}, "list")
            self.value(item[1:], inside=True)
        elif name == "@transform" and isinstance(item, dict):
            self.value(item.get("apply"), inside=inside)
            self.value(item.get("mapping"), inside=True)
        else:
            self._options(name, item)
            self.value(item, inside=inside)

    def _options(self, name: str, options: Any) -> None:
        if not isinstance(options, dict):
            return
        for each in [options.get("value"), *(options.get("objects") or ())]:
            self.used(each, _USED_AS.get(name))
        path = options.get("value")
        if name == "@json" and options.get("mode") == "decode" and isinstance(path, dict):
            self._asks(_names(str(path.get("@path", ""))), literal=_JSON)

    def _text(self, name: str, text: str, *, inside: bool) -> None:
        if name == "@path":
            self._asks(_names(text), inside=inside)
        elif name == "@template":
            for match in _BRACES.finditer(text):
                self._asks(_names(match[1].strip()), inside=inside)
        elif name == "@liquid":
            for match in _IN_LIQUID.finditer(text):
                self._asks(_names(match[0]))
            for match in _COMPARED_IN_LIQUID.finditer(text):
                literal = float(match["number"]) if match["number"] else match["one"] or match["other"]
                self._asks(_names(match["path"]), literal=literal)

    def _asks(self, names: list[str], kind: str | None = None, *, literal: Any = None, inside: bool = False) -> None:
        is_top = not inside and names[:1] and names[0] not in OBJECTS
        if is_top and literal is None:
            # What every event has at its top is generated anyway.
            return
        known = names[1:] if names[:1] and names[0] in OBJECTS else names
        for name, following in pairwise(known):
            if not _is_of_list(name):
                self.keys[name].kinds.add("list" if _is_of_list(following) else "object")
        if known and not _is_of_list(known[-1]):
            self._meets(known[-1], kind, literal)

    def _meets(self, name: str, kind: str | None, literal: Any) -> None:
        asked = self.keys[name]
        asked.kinds |= {kind} if kind else set()
        if isinstance(literal, str) and literal:
            asked.literals.add(literal)
        elif isinstance(literal, (int, float)) and not isinstance(literal, bool):
            asked.kinds.add("number")
            asked.literals |= {literal, literal + 1}


def _is_of_list(name: str) -> bool:
    return name.isdigit() or name == "length"


def _names(path: str) -> list[str]:
    return parts_of(path.replace("$.", "", 1))
