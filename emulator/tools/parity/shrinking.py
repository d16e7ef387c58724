"""Makes an event smaller while it still shows the difference."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import Any

from emulator.tools.parity.json_paths import paths_of, replaced, value_at, without
from emulator.values import jsonvalue

BATCH = 48
"""Smaller events that are tried at one time."""
BATCHES = 60
"""Batches that are tried in all, so that one odd event cannot keep the run from its end."""
_EACH_ROUND = 5 * BATCH

Shows = Callable[[Sequence[Any]], list[bool]]
"""Tells of each of several events whether it shows the same; it is asked of all of them in one go."""


def smallest(event: Any, shows: Shows) -> Any:
    """Return the smallest event found that still shows what `event` shows, trying the smallest first."""
    left = BATCHES
    better = True
    while better and left > 0:
        better = False
        candidates = _in_order(event)
        while left > 0 and (batch := list(islice(candidates, BATCH))):
            left -= 1
            found = next((each for each, same in zip(batch, shows(batch), strict=True) if same), None)
            if found is not None:
                event, better = found, True
                break
    return event


def size(value: Any) -> int:
    """Return how much there is to read in a value, in bytes of JSON."""
    return len(jsonvalue.dumps(value))


def _in_order(event: Any) -> Iterator[Any]:
    """Yield smaller events, the smallest first; of very many only some."""
    most = size(event)
    sized = [(size(each), number, each) for number, each in enumerate(islice(simpler(event), _EACH_ROUND * 4))]
    ordered = sorted(sized, key=lambda one: one[:2])
    return (each for bytes_, _, each in ordered[:_EACH_ROUND] if bytes_ < most)


def simpler(event: Any) -> Iterator[Any]:
    """Yield the event with one thing less, for each thing in it; what lies near the top first."""
    for path in sorted(paths_of(event), key=len):
        yield without(event, path)
    for path in sorted(paths_of(event), key=len):
        for less in _less(value_at(event, path)):
            yield replaced(event, path, less)


def _less(value: Any) -> Iterator[Any]:
    if isinstance(value, str) and value:
        half, most = len(value) // 2, len(value) * 7 // 8
        yield from (value[:half], value[half:], value[:most], value[-most:], value[1:], value[:-1])
    elif isinstance(value, list) and len(value) > 1:
        yield from (value[: len(value) // 2], value[len(value) // 2 :], value[:1])
    elif isinstance(value, dict) and len(value) > 1:
        items = list(value.items())
        yield from (dict(items[: len(items) // 2]), dict(items[len(items) // 2 :]))
    elif isinstance(value, float) or (isinstance(value, int) and abs(value) > 9):
        yield from (0, 1, 1.5)
    if isinstance(value, dict | list) and value:
        yield type(value)()
        yield from (value.values() if isinstance(value, dict) else value)
