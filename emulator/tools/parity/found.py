"""What an exploration found: events that lead far into A, each with the settings and replies that it takes for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final

FOUND: Final = "found"
"""What a scenario of an exploration is called by: `found-3/found`, and with other replies `found-3/429-text`."""
_TURN: Final = 2
"""Every so-manieth block of generated events is made of what was found."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """Events that share settings and reply rules."""

    events: tuple[dict[str, Any], ...]
    settings: dict[str, Any] = field(repr=False)
    rules: list[dict[str, Any]]


def turn_of(found: Sequence[Found], block: int) -> tuple[int, int] | None:
    """Return which of what was found makes a block, and how often it did before; None for another block."""
    if not found or block % _TURN != _TURN - 1:
        return None
    turn, which = divmod(block // _TURN, len(found))
    return which, turn


def other_block(found: Sequence[Found], block: int) -> int:
    """Return the number of a block among those that are not made of what was found."""
    return block - block // _TURN if found else block
