from typing import TYPE_CHECKING, Optional

if TYPE_CHECKING:
    from collections.abc import Iterable

try:
    from zoneinfo import ZoneInfo
except ImportError:
    ZoneInfo = None


def program(v: Optional[str]) -> "Iterable[str]":
    found: list[str] = []
    x: int
    return found
