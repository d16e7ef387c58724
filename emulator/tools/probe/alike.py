"""Compares a delivery with the event's isolated run.

A function may keep what it fetched: a request that an event would make alone, and that one before it has made, may
be left out. Nothing else may differ.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from emulator.inputs.expectations import ANY, differences
from emulator.values.jsonvalue import is_same
from emulator.values.model import Delivery, Difference, HandlerError
from emulator.values.words import counted


@dataclass(frozen=True, slots=True, kw_only=True)
class Pattern:
    """The requests of an event's isolated run; `"*"` in `documents` stands for what depends on clock and chance."""

    outcome: tuple[str, str | None]
    error: Any
    forwarded: Any
    documents: tuple[Any, ...]


def pattern_of(delivery: Delivery, otherwise: Delivery | None = None) -> Pattern | None:
    """Return the pattern of a delivery; whatever is another in `otherwise` is a `"*"` in it.

    None when clock and chance decide so much that nothing can be compared.
    """
    documents, error, forwarded = _documents(delivery), _error(delivery.error), delivery.event
    if otherwise is not None:
        others = _documents(otherwise)
        if _outcome(otherwise) != _outcome(delivery) or len(others) != len(documents):
            return None
        documents = [_masked(one, other) for one, other in zip(documents, others, strict=True)]
        error = _masked(error, _error(otherwise.error))
        forwarded = _masked(forwarded, otherwise.event)
    return Pattern(outcome=_outcome(delivery), error=error, forwarded=forwarded, documents=tuple(documents))


class Sent:
    """The requests that were made so far."""

    def __init__(self) -> None:
        self._by_address: dict[tuple[str, str], list[Any]] = {}

    def add(self, delivery: Delivery) -> None:
        """Take those of one more delivery; the same is kept once."""
        for document in _documents(delivery):
            kept = self._by_address.setdefault(_address(document), [])
            if not any(is_same(document, each) for each in kept[-_REMEMBERED:]):
                kept.append(document)

    def holds(self, pattern: Any) -> bool:
        """Return whether a request like this was made."""
        return any(not differences(pattern, document) for document in self._by_address.get(_address(pattern), ()))


_REMEMBERED = 50
"""Of the requests to one address, as many are looked through before another one counts as new."""


def unlike(pattern: Pattern, delivery: Delivery, sent: Sent) -> str | None:
    """Say how a delivery differs from what its event does alone, without any value; None when it does not."""
    if _outcome(delivery) != pattern.outcome:
        return f"it ends as {_ending(_outcome(delivery))} instead of {_ending(pattern.outcome)}"
    if differences(pattern.error, _error(delivery.error)):
        return "it ends with another error"
    if changed := differences(pattern.forwarded, delivery.event):
        return f"the event that it forwards differs at {_paths(changed)}"
    documents = _documents(delivery)
    left = _unmatched(pattern.documents, documents, sent)
    return None if left is None else left or f"it sends {_count(len(documents))} instead of {len(pattern.documents)}"


def _unmatched(patterns: tuple[Any, ...], documents: list[Any], sent: Sent) -> str | None:
    """Return None when all match, else where the first request differs that could be the same one, or ""."""
    found = 0
    for pattern in patterns:
        differing = differences(pattern, documents[found]) if found < len(documents) else None
        if not differing and differing is not None:
            found += 1
        elif len(patterns) == len(documents) and differing:
            return f"its requests differ at {_paths(differing)}"
        elif not sent.holds(pattern):
            return ""
    return None if found == len(documents) else ""


def _paths(differing: list[Difference]) -> str:
    paths = list(dict.fromkeys(difference.path for difference in differing))
    return ", ".join(paths[:3]) + (f" and {len(paths) - 3} more" if len(paths) > 3 else "")


def _documents(delivery: Delivery) -> list[Any]:
    return [request.document for request in delivery.requests]


def _outcome(delivery: Delivery) -> tuple[str, str | None]:
    return delivery.outcome, delivery.reason


def _ending(outcome: tuple[str, str | None]) -> str:
    return f"{outcome[0]}, {outcome[1]}" if outcome[1] else outcome[0]


def _error(error: HandlerError | None) -> Any:
    return None if error is None else {"name": error.name, "message": error.message}


def _address(document: Any) -> tuple[str, str]:
    return document["method"], document["url"].partition("?")[0]


def _count(number: int) -> str:
    return counted(number, "request") if number else "no requests"


def _masked(value: Any, other: Any) -> Any:
    """Return the value with `"*"` for all that is another in `other`."""
    if isinstance(value, dict) and isinstance(other, dict) and list(value) == list(other):
        return {key: _masked(item, other[key]) for key, item in value.items()}
    if isinstance(value, list) and isinstance(other, list) and len(value) == len(other):
        return [_masked(one, two) for one, two in zip(value, other, strict=True)]
    return value if is_same(value, other) else ANY
