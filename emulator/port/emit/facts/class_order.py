"""The order in which Python looks for a member in the bases of a class."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any


def merged(orders: Sequence[Sequence[Any]]) -> list[Any]:
    """Return the members of several orders in one that keeps each of them, as Python's C3 does; [] where none can."""
    left = [list(each) for each in orders if each]
    found = []
    while left:
        heads = [each[0] for each in left if not any(each[0] in other[1:] for other in left)]
        if not heads:
            return []
        found.append(heads[0])
        left = [kept for each in left if (kept := [one for one in each if one is not heads[0]])]
    return found
