"""Decides by an event's `integrations` object whether Segment sends it to this function.

Source: Segment's docs, "Filtering data" and destination functions' "Data control". `All` is true unless it says false;
a name that is listed decides for itself, and an object is as good as true. Names are case-sensitive.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from emulator.engine.delivery.steps import End

_WORKSPACE = re.compile(r" \((?!Actions\)$)[^()]*\)\Z")
"""A function's key carries its workspace in brackets; "(Actions)" is part of a catalogue destination's own name."""


def kept_away(integrations: Any, names: Iterable[str]) -> End | None:
    """Return the end of an event that Segment does not send to a function with these `names`; None when it does.

    What is not an object says nothing.
    """
    if not isinstance(integrations, dict) or not integrations:
        return None
    answered = set(names)
    own = {key: value for key, value in integrations.items() if _WORKSPACE.sub("", key) in answered or key in answered}
    for key, value in own.items():
        if value is False:
            return End("filtered", f'integrations: "{key}" is false')
    if own or integrations.get("All") is not False:
        return None
    others = tuple(sorted(key for key, value in integrations.items() if key != "All" and value is not False))
    return End("filtered", 'integrations: "All" is false and this function is not named', others=others)
