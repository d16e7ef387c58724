"""Replays a story in the ways that a probe wants."""

from __future__ import annotations

import random
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from emulator.engine.replaying import Stage
from emulator.engine.runtime.invocation import Terms
from emulator.engine.suite import Plan
from emulator.inputs.filters import Filter
from emulator.inputs.replies import Replies
from emulator.inputs.story_files import Conditions
from emulator.tools.probe.alike import Pattern, pattern_of
from emulator.tools.probe.answering import Over, steady
from emulator.values.function import Function
from emulator.values.model import BATCH_HANDLER, Delivery, Event, Reason
from emulator.values.redaction import Redactor, secrets_of

_OTHER_NOW = 1_000_000_000_000
"""A clock unlike any other run's, in ms: what follows it differs from what does not."""
_KILLED = ("OutOfMemory", "ProcessExited")

BySettings = Callable[[int], dict[str, Any] | None]


# Not slotted: what several checks need is replayed once.
@dataclass(frozen=True, kw_only=True)
class Trial:
    """One story and one function; every run makes one attempt for each event, and loads the function anew.

    `given` are settings in place of the story's. `batching` lets onBatch have batches, as at Segment; without it, the
    single handlers have every event.
    """

    function: Function
    stage: Stage
    plan: Plan
    conditions: Conditions
    events: tuple[Event, ...]
    given: dict[str, Any] | None = None
    batching: bool = False

    def run(  # noqa: PLR0913 - ways to run, by name
        self,
        events: Sequence[Event] | None = None,
        *,
        settings: dict[str, Any] | None = None,
        settings_at: BySettings | None = None,
        fresh: bool = False,
        otherwise: bool = False,
        over: Over | None = None,
        redact: bool = False,
    ) -> list[Delivery]:
        """Return the deliveries of the story's events, or of these.

        `settings` replace the story's, `settings_at` those of single positions; `otherwise` changes clock and chance;
        `over` lays an answerer over the story's replies.
        """
        terms, below = self._terms, self._below
        options = terms.options
        terms = replace(
            terms,
            answerer=over(below) if over else below if below.rules else None,
            settings=self.settings if settings is None else settings,
        ).with_options(
            fresh=fresh,
            retry=False,
            batch=options.batch if self.batching else False,
            seed=options.seed + otherwise,
            now=_OTHER_NOW if otherwise else options.now,
        )
        chosen = self.events if events is None else events
        return list(
            self.stage.replay(
                chosen, terms, redact=redact, filters=self._filters, settings=settings_at, check_events=False
            )
        )

    @cached_property
    def settings(self) -> dict[str, Any]:
        """The settings of every event that has none of its own."""
        return self._terms.settings if self.given is None else self.given

    @cached_property
    def _terms(self) -> Terms:
        return self.plan.terms(self.function, self.conditions)[0]

    @cached_property
    def _below(self) -> Replies:
        rules = self._terms.answerer
        return steady(rules if isinstance(rules, Replies) else None)

    @cached_property
    def _filters(self) -> tuple[Filter, ...]:
        return self.plan.filters_of(self.function, self.conditions)

    def hidden(self, text: str) -> str:
        """Return a text without the story's secrets."""
        for redactor in self._redactors:
            text = redactor.redact(text)
        return text

    @cached_property
    def _redactors(self) -> list[Redactor]:
        redactor = Redactor(secrets_of(self.settings, self.function.definition))
        keys = {event.value.get("writeKey") for event in self.events if isinstance(event.value, dict)}
        return [redactor.with_write_key(key) for key in sorted(keys, key=str)] or [redactor]

    @cached_property
    def warm(self) -> list[Delivery]:
        """The deliveries of a function that stays warm, as at Segment."""
        return self.run()

    @cached_property
    def alone(self) -> list[Delivery]:
        """The deliveries of events that each meet the function newly loaded."""
        return self.run(fresh=True)

    @cached_property
    def patterns(self) -> list[Pattern | None]:
        """What each event does alone, less what follows clock and chance."""
        otherwise = self.run(fresh=True, otherwise=True)
        return [pattern_of(*pair) for pair in zip(self.alone, otherwise, strict=True)]

    @cached_property
    def shuffled(self) -> list[list[tuple[int, Delivery]]]:
        """The deliveries of the events in an order drawn from the seed, and in its reverse.

        So of any two events each comes before the other once. With each delivery is its event's place in the story.
        """
        order = list(range(len(self.events)))
        random.Random(f"{self.plan.options.seed}/order").shuffle(order)  # noqa: S311 - chance, not secrecy
        return [
            list(zip(each, self.run([self.events[at] for at in each]), strict=True)) for each in (order, order[::-1])
        ]

    def with_settings(self, settings: dict[str, Any]) -> Trial:
        """Return the trial with these settings in place of the story's."""
        return replace(self, given=settings)

    @cached_property
    def kept(self) -> Trial:
        """The trial without the events that had to be stopped: each would cost its seconds in every run."""
        kept = [event for event, delivery in zip(self.events, self.warm, strict=True) if not _was_stopped(delivery)]
        return self if len(kept) == len(self.events) else replace(self, events=tuple(kept))

    @cached_property
    def together(self) -> Trial | None:
        """The trial with batches; None when onBatch gets none."""
        trial = replace(self, batching=True)
        has_batches = BATCH_HANDLER in self.function.handlers and any(each.batch for each in trial.warm)
        return trial if has_batches else None

    def with_only(self, positions: Collection[int]) -> list[Event]:
        """Return the events with only these invoking the function; each keeps its place, time and chance.

        Where there are batches all stay, since a batch is what its events make it.
        """
        if self.batching:
            return list(self.events)
        return [event if at in positions else _kept_back(event) for at, event in enumerate(self.events)]


def _was_stopped(delivery: Delivery) -> bool:
    error = delivery.error
    return delivery.reason == Reason.TIMEOUT or (error is not None and error.name in _KILLED)


def _kept_back(event: Event) -> Event:
    """Return the event with `integrations` that keep it from every destination."""
    if not isinstance(event.value, dict):
        return event
    return replace(event, value={**event.value, "integrations": {"All": False}})
