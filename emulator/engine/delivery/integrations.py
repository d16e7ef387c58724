"""Decides by an event's `integrations` object whether Segment sends it to this function.

Source: Segment's docs, "Filtering data" and destination functions' "Data control". `All` is true unless it says false;
a name that is listed decides for itself, and an object is as good as true. Names are case-sensitive.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

_WORKSPACE = re.compile(r" \((?!Actions\)$)[^()]*\)\Z")
"""A function's key carries its workspace in brackets; "(Actions)" is part of a catalogue destination's own name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """Whether an event is sent to this function; if not, `reason` says why and `others` names its destinations."""

    filtered: bool
    reason: str | None = None
    others: tuple[str, ...] = ()


_ON = Decision(filtered=False)


def decide(integrations: Any, names: Iterable[str]) -> Decision:
    """Decide for a function that answers to `names`; what is not an object says nothing."""
    if not isinstance(integrations, dict) or not integrations:
        return _ON
    answered = set(names)
    own = {key: value for key, value in integrations.items() if _base(key) in answered or key in answered}
    for key, value in own.items():
        if value is False:
            return Decision(filtered=True, reason=f'integrations: "{key}" is false')
    if own or integrations.get("All") is not False:
        return _ON
    others = tuple(sorted(key for key, value in integrations.items() if key != "All" and value is not False))
    return Decision(filtered=True, reason='integrations: "All" is false and this function is not named', others=others)


def _base(key: str) -> str:
    return _WORKSPACE.sub("", key)
