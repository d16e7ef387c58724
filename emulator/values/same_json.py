"""Compares JSON values as JSON: true is not 1, 1 is 1.0, and the order of an object's keys means nothing."""

from __future__ import annotations

from typing import Any


def is_same(one: Any, other: Any) -> bool:
    """Return whether two JSON values are equal; Python's own == says that [0] is [False]."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(is_same(value, other[key]) for key, value in one.items())
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(is_same, one, other))
    return isinstance(one, bool) == isinstance(other, bool) and bool(one == other)
