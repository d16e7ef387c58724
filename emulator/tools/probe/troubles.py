"""Finds what becomes of events when requests are refused or connections fail."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from emulator.inputs.replies import Fault
from emulator.tools.probe.answering import Refusing, key_of, refusal
from emulator.tools.probe.findings import Sighting, handler_of, sighting
from emulator.tools.probe.trial import Trial
from emulator.values.model import Delivery, Exchange, Reply
from emulator.values.reply_faults import CONNECTION_FAULTS, FAULTS

STATUSES = (400, 401, 404, 429, 500, 503)
_RETRYABLE = frozenset({429, 500, 503})
_SOMETIMES_FINE = frozenset({400, 404})
"""Answers for what is not there: a function that tells them from others may have its reasons."""
_OF_A_KIND = 3
"""Events tried of those that make their requests from the same lines."""
_MOST_REQUESTS = 5
"""Requests of one event that are refused in turn."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """One event whose n-th request, made at `where`, met each trouble: what it ended as, by status or fault."""

    where: str | None
    ends: dict[int | str, Delivery]

    def ended(self, outcome: str) -> list[int | str]:
        """Return the troubles after which the event ended so."""
        return [met for met, delivery in self.ends.items() if delivery.outcome == outcome]


def troubles(trial: Trial) -> list[Trouble]:
    """Refuse each request of some events of each kind, once in every way; no event meets what another left behind."""
    positions = _samples(trial)
    events = trial.with_only(positions)
    most = max((len(trial.alone[at].exchanges) for at in positions), default=0)
    found: list[Trouble] = []
    for number in range(min(most, _MOST_REQUESTS)):
        aims = {at: trial.alone[at].exchanges[number] for at in positions if number < len(trial.alone[at].exchanges)}
        keys = frozenset(key_of(aim.request) for aim in aims.values())
        ends: dict[int, dict[int | str, Delivery]] = {at: {} for at in aims}
        for met, answer in _answers():
            deliveries = trial.run(events, fresh=True, over=Refusing(keys, answer).over)
            for at in aims:
                if any(_has_met(exchange, met) for exchange in deliveries[at].exchanges):
                    ends[at][met] = deliveries[at]
        found += [Trouble(where=aims[at].where, ends=ends[at]) for at in aims]
    return found


def _answers() -> Iterator[tuple[int | str, Reply | Fault]]:
    yield from ((status, refusal(status)) for status in STATUSES)
    yield from ((kind, Fault(kind=kind)) for kind in CONNECTION_FAULTS)


def _has_met(exchange: Exchange, met: int | str) -> bool:
    return exchange.fault == met or (exchange.reply is not None and exchange.reply.status == met)


def _samples(trial: Trial) -> list[int]:
    """Return the positions of the first delivered events of each kind; with batches, of their first events alone."""
    counts: dict[object, int] = {}
    chosen = []
    for at, delivery in enumerate(trial.alone):
        if trial.batching and not delivery.batch:
            continue
        kind = (
            handler_of(delivery) if delivery.attempts else "",
            *((each.where, each.request.method) for each in delivery.exchanges),
        )
        if delivery.outcome == "delivered" and delivery.exchanges and counts.get(kind, 0) < _OF_A_KIND:
            counts[kind] = counts.get(kind, 0) + 1
            chosen.append(at)
    return chosen


def ignored_statuses(found: list[Trouble]) -> Iterator[Sighting]:
    """Find events that count as delivered though the destination refused them, whatever it said."""
    for trouble in found:
        statuses = _delivered(trouble)
        if statuses and not _is_choice(statuses):
            yield _seen("ignored-status", trouble, statuses, "ends as delivered")


def accepted_statuses(found: list[Trouble]) -> Iterator[Sighting]:
    """Show statuses that a function tells from others, and takes for success."""
    for trouble in found:
        statuses = _delivered(trouble)
        if _is_choice(statuses):
            yield _seen("accepted-status", trouble, statuses, "ends as delivered")


def _delivered(trouble: Trouble) -> list[int | str]:
    return [met for met in trouble.ended("delivered") if met in STATUSES]


def _is_choice(statuses: list[int | str]) -> bool:
    return len(statuses) == 1 and statuses[0] in _SOMETIMES_FINE


def unretried_statuses(found: list[Trouble]) -> Iterator[Sighting]:
    """Find events that are discarded though the destination would take them later."""
    for trouble in found:
        statuses = [met for met in trouble.ended("discarded") if met in _RETRYABLE]
        if statuses:
            yield _seen("not-retried", trouble, statuses, "ends as discarded, and is not tried again")


def unretried_faults(found: list[Trouble]) -> Iterator[Sighting]:
    """Find events that are lost to a connection that failed."""
    for trouble in found:
        for outcome in ("discarded", "delivered"):
            faults = [met for met in trouble.ended(outcome) if met in CONNECTION_FAULTS]
            if faults:
                yield _seen("fault-not-retried", trouble, faults, f"ends as {outcome}, and is not tried again")


def _seen(hazard: str, trouble: Trouble, met: Sequence[int | str], ending: str) -> Sighting:
    *others, last = [FAULTS[each].noun if isinstance(each, str) else str(each) for each in met]
    said = f"{', '.join(others)} or {last}" if others else last
    http = "HTTP " if isinstance(met[0], int) else ""
    return sighting(hazard, trouble.ends[met[0]], f"after {http}{said} it {ending}", trouble.where)
