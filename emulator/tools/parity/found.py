"""What an exploration found: events that lead far into A, each with the settings and replies that it takes for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final

FOUND: Final = "found"
"""What a scenario of an exploration is called by: `found-3/found`, and with other replies `found-3/429-text`."""
_FIRST: Final = 24
"""Of so many first blocks of generated events every other is made of what was found, of all later ones every fourth."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """Events that share settings and reply rules."""

    events: tuple[dict[str, Any], ...]
    settings: dict[str, Any] = field(repr=False)
    rules: list[dict[str, Any]]


def turn_of(found: Sequence[Found], block: int) -> tuple[int, int] | None:
    """Return which of what was found makes a block, and how often it did before; None for another block."""
    is_turn = block % 2 == 1 if block < _FIRST else block % 4 == 1
    if not found or not is_turn:
        return None
    turn, which = divmod(_before(block), len(found))
    return which, turn


def other_block(found: Sequence[Found], block: int) -> int:
    """Return the number of a block among those that are not made of what was found."""
    return block - _before(block) if found else block


def _before(block: int) -> int:
    """Return how many blocks before this one are made of what was found."""
    return block // 2 if block <= _FIRST else _FIRST // 2 + (block - _FIRST + 2) // 4
