"""Finds state that one event leaves behind for another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from emulator.tools.probe.alike import Pattern, Sent, pattern_of, unlike
from emulator.tools.probe.findings import Sighting, handler_of, sighting
from emulator.tools.probe.second_settings import second_settings, texts_of
from emulator.tools.probe.trial import Trial
from emulator.values.model import Delivery
from emulator.values.redaction import Redactor


def kept_settings(trial: Trial) -> Iterator[Sighting]:
    """Find events that do something else when others, with other settings, came between."""
    other = trial.with_settings(second_settings(trial))
    if other.settings == trial.settings:
        return
    first, second = _Alone(trial, other), _Alone(other, trial)
    found: dict[int, Sighting] = {}
    for has_other in _alternations(trial):
        sent = Sent()
        for at, delivery in enumerate(trial.run(settings_at=_other_settings(other.settings, has_other))):
            what = (second if has_other[at] else first).unlike(at, delivery, sent)
            if what is not None:
                found.setdefault(at, sighting("settings-kept", delivery, what))
            sent.add(delivery)
    yield from (found[at] for at in sorted(found))


def _alternations(trial: Trial) -> Iterator[list[bool]]:
    """Yield which events have the other settings: every other invocation of all, and of each handler, either way."""
    for turns in (_turns(trial, lambda _: ""), _turns(trial, handler_of)):
        for odd in (0, 1):
            yield [turn % 2 == odd for turn in turns]


def _turns(trial: Trial, group: Callable[[Delivery], str]) -> list[int]:
    """Return the number of each event's invocation in its group; the events of a batch have one invocation."""
    counts: Counter[str] = Counter()
    numbers: dict[tuple[str, int], int] = {}
    turns = []
    for at, delivery in enumerate(trial.warm):
        if not delivery.attempts:
            turns.append(0)
            continue
        name = group(delivery)
        invocation = ("batch", delivery.batch.id) if delivery.batch else ("event", at)
        if invocation not in numbers:
            numbers[invocation] = counts[name]
            counts[name] += 1
        turns.append(numbers[invocation])
    return turns


def _other_settings(second: dict[str, Any], has_other: Sequence[bool]) -> Callable[[int], dict[str, Any] | None]:
    return lambda position: second if has_other[position] else None


class _Alone:
    """What events do when there are no other settings than a trial's own; `other` is the trial with those."""

    def __init__(self, own: Trial, other: Trial) -> None:
        self._own = own
        self._foreign = texts_of(other.settings, own.settings)
        self._search = Redactor({name: text for name, text in self._foreign.items() if len(text) > 1})

    def unlike(self, at: int, delivery: Delivery, sent: Sent) -> str | None:
        """Say what other settings made of the event at a position; state of other kinds is not their doing."""
        what = _unlike(self._own.patterns[at], delivery, sent)
        if what is None or _unlike(pattern_of(self._own.warm[at]), delivery, Sent()) is None:
            return None
        carried = self._carried(delivery)
        if carried:
            what = f"it sends their {carried}"
        return f"between events with other settings, {what}"

    def _carried(self, delivery: Delivery) -> str:
        """Return the names of the other settings whose values a delivery's requests carry."""
        texts = [part for each in delivery.requests for part in (each.url, each.body or "", *each.headers.values())]
        found = "".join(self._search.redact(text) for text in texts if self._search.redact(text) != text)
        return ", ".join(dict.fromkeys(name.partition("/")[0] for name in self._foreign if name in found))


def leaking_state(trial: Trial) -> Iterator[Sighting]:
    """Find events that do something else after others than alone, in a function newly loaded."""
    sent = Sent()
    for pattern, delivery in zip(trial.patterns, trial.warm, strict=True):
        what = _unlike(pattern, delivery, sent)
        if what is not None:
            yield sighting("state-leak", delivery, f"after other events, {what}")
        sent.add(delivery)


def dependence_on_order(trial: Trial) -> Iterator[Sighting]:
    """Find events that do something else only when all come in another order.

    A line that leaks state in the story's own order is left to `leaking_state`.
    """
    leaking = {each.where for each in leaking_state(trial)}
    found: dict[int, Sighting] = {}
    for deliveries in trial.shuffled:
        sent = Sent()
        for at, delivery in deliveries:
            what = _unlike(trial.patterns[at], delivery, sent)
            sent.add(delivery)
            if what is not None and "filtered" not in _outcomes(trial, at, delivery):
                found.setdefault(at, sighting("order", delivery, f"in another order, {what}"))
    yield from (found[at] for at in sorted(found) if found[at].where not in leaking)


def _outcomes(trial: Trial, at: int, delivery: Delivery) -> tuple[str, str]:
    """Return both outcomes: a filter that samples goes by the position."""
    return trial.alone[at].outcome, delivery.outcome


def _unlike(pattern: Pattern | None, delivery: Delivery, sent: Sent) -> str | None:
    """Say how a delivery differs; what clock and chance decide altogether cannot be compared."""
    return unlike(pattern, delivery, sent) if pattern else None
