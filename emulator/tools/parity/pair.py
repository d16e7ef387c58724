"""Runs the same events through two functions and compares the deliveries."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from typing import Any, NamedTuple

from emulator.engine.replaying import Stage, name_of
from emulator.engine.runtime.invocation import Terms
from emulator.tools.parity.comparison import ParityDifference, compare, crashed_apart
from emulator.tools.parity.endless import as_far_as_both, both_endless
from emulator.tools.parity.ignoring import Ignores
from emulator.tools.parity.sent import MAPPED_APART, as_sent
from emulator.values.function import Definition, Function
from emulator.values.model import BATCH_HANDLER, Delivery, Event
from emulator.values.run import RunOptions

_CACHE = re.compile(r"\bcache\b")


class Compared(NamedTuple):
    """One event, its deliveries in A and B, and their differences.

    `worded_apart` says that both crashed, each in words of its own language, which were not compared, `endless` that a
    limit stopped both. `batch` are all events of the batch that it was in, in their order, None when the single handler
    got it.
    """

    event: Event
    a: Delivery
    b: Delivery
    differences: list[ParityDifference]
    worded_apart: bool
    endless: bool = False
    batch: tuple[Event, ...] | None = None


class Pair:
    """Two functions, each in a worker of its own, that answer to the same names and meet the same chance."""

    def __init__(
        self, a: Function, b: Function, options: RunOptions | None = None, ignores: Ignores | None = None
    ) -> None:
        self.a, self.b = a, b
        self.ignores = ignores or Ignores()
        self.definition = _joined(a.definition, b.definition)
        self.same_runtime = a.runtime == b.runtime
        options = options or RunOptions()
        names = (name_of(a), name_of(b), *options.also_named)
        # Random numbers derive from the name, among others.
        twins = (a, replace(b, name=a.name))
        self._stages = [Stage(each, replace(options, also_named=names)) for each in twins]

    def compared(
        self,
        events: Callable[[], Iterable[Event]],
        terms: Callable[[], Terms],
        settings: Callable[[int], dict[str, Any]] | None = None,
    ) -> Iterator[Compared]:
        """Yield each event with what A and B make of it, both loaded anew and at work at the same time.

        `events` gives the same events whenever it is called, `terms` equal terms. `settings` gives each event its own
        by its position. Raises FunctionError when one of the functions cannot be loaded. Nothing is redacted.
        """
        one, other = (
            stage.replay(events(), terms(), redact=False, check_events=False, settings=settings)
            for stage in self._stages
        )
        yield from _with_batches(self._held_together(*each) for each in zip(events(), one, other, strict=True))

    def _held_together(self, event: Event, a: Delivery, b: Delivery) -> Compared:
        apart = not self.same_runtime and crashed_apart(a, b)
        one, other = map(self.ignores.without, (as_sent(a), as_sent(b)) if self.only_one_is_mapped else (a, b))
        if endless := both_endless(a, b):
            one, other = as_far_as_both(one, other)
        return Compared(event, a, b, compare(one, other, same_runtime=self.same_runtime), apart, endless)

    @property
    def only_one_is_mapped(self) -> bool:
        """Whether one runs by mappings, the other by handlers: then what they send is compared, not how they fail."""
        return (self.a.mappings is None) != (self.b.mappings is None)

    @property
    def has_batches(self) -> bool:
        """Whether both have onBatch; else neither gets batches, since the single handlers are what both have."""
        return all(BATCH_HANDLER in each.handlers for each in (self.a, self.b))

    @property
    def remarks(self) -> list[str]:
        """Sentences about what cannot be compared."""
        having = [name for name, each in (("A", self.a), ("B", self.b)) if BATCH_HANDLER in each.handlers]
        said = [f"only {having[0]} has onBatch: the single handlers were compared"] if len(having) == 1 else []
        return [*said, MAPPED_APART] if self.only_one_is_mapped else said

    @cached_property
    def uses_cache(self) -> bool:
        """Whether the text of either function mentions Segment's `cache`."""
        return any(_CACHE.search(each.handler.read_text("utf-8", errors="replace")) for each in (self.a, self.b))

    @property
    def described(self) -> Function:
        """A, with the settings that either function declares."""
        return replace(self.a, definition=self.definition)

    def close(self) -> None:
        """End both workers."""
        for stage in self._stages:
            stage.close()


def _with_batches(found: Iterable[Compared]) -> Iterator[Compared]:
    """Yield all as they come; those of a batch once all of it is there, each with the events of the batch."""
    held: list[Compared] = []
    for each in found:
        held.append(each)
        place = each.a.batch or each.b.batch
        if place is None and len(held) == 1:
            yield held.pop()
        elif place is not None and place.position + 1 == place.size:
            yield from _told(held)
            held = []
    yield from _told(held)


def _told(held: Sequence[Compared]) -> Iterator[Compared]:
    batch = tuple(each.event for each in held if each.a.batch or each.b.batch)
    return (each._replace(batch=batch) if each.a.batch or each.b.batch else each for each in held)


def _joined(a: Definition | None, b: Definition | None) -> Definition | None:
    """Return A's definition with the settings that only B has; a secret of either is a secret."""
    if a is None or b is None:
        return a or b
    settings = []
    for setting in a.settings:
        other = b.setting(setting.name)
        settings.append(replace(setting, sensitive=setting.sensitive or bool(other and other.sensitive)))
    return replace(a, settings=(*settings, *(each for each in b.settings if a.setting(each.name) is None)))
