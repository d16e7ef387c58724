"""What a directive works with: the event's data, a way to resolve what stands inside it, and its options."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from emulator.mappings.faults import MappingError
from emulator.mappings.javascript import is_truthy

__all__ = ["Directive", "Scope", "option", "options_of", "required_option"]


@dataclass(frozen=True, slots=True)
class Scope:
    """The data that paths look into, with the functions that resolve and transform a mapping with it."""

    data: Any
    resolve: Callable[[Any, Any], Any]
    transform: Callable[[Any, Any], Any]

    def resolved(self, mapping: Any) -> Any:
        """Return what a value inside a directive becomes."""
        return self.resolve(mapping, self.data)


Directive = Callable[[Any, Scope], Any]


def options_of(value: Any, complaint: str) -> dict[str, Any]:
    """Return the value of a directive that must be an object."""
    if not isinstance(value, dict):
        raise MappingError(complaint)
    return value


def required_option(options: dict[str, Any], name: str, complaint: str) -> Any:
    """Return an option that must be there, and not be falsy."""
    if not is_truthy(options.get(name)):
        raise MappingError(complaint)
    return options[name]


def option(options: dict[str, Any], name: str, default: Any) -> Any:
    """Return an option, or the default where it is missing or null."""
    value = options.get(name)
    return default if value is None else value
