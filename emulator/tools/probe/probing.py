"""Probes one destination with captures for every hazard asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from emulator.engine.suite import Plan
from emulator.errors import EmulatorError
from emulator.inputs.captures import Capture
from emulator.tools.accepted import Accepted
from emulator.tools.probe.cost import Cost, Timed, cost_of, span_of, timed
from emulator.tools.probe.findings import Finding, Gathering
from emulator.tools.probe.plain import long_logs, missing_timeouts, secrets_in_logs, secrets_in_urls, slow_invocations
from emulator.tools.probe.repeats import duplicates, last_writes
from emulator.tools.probe.state import dependence_on_order, kept_settings, leaking_state
from emulator.tools.probe.trial import Trial
from emulator.tools.probe.troubles import (
    accepted_statuses,
    ignored_statuses,
    troubles,
    unretried_faults,
    unretried_statuses,
)
from emulator.values.function import Function
from emulator.values.model import Event

Tell = Callable[[str], None]

# These see what came of events that were stopped, too; for the others no event is stopped again and again.
_OF_ALL = {
    "no-timeout": missing_timeouts,
    "slow": slow_invocations,
    "secret-in-url": secrets_in_urls,
    "secret-in-log": secrets_in_logs,
    "logs": long_logs,
}
_OF_INVOCATIONS = {"settings-kept": kept_settings, "state-leak": leaking_state}
_OF_KEPT = {
    **_OF_INVOCATIONS,
    "order": dependence_on_order,
    "duplicates": duplicates,
    "last-write": last_writes,
}
_IN_TROUBLE = {
    "ignored-status": ignored_statuses,
    "not-retried": unretried_statuses,
    "fault-not-retried": unretried_faults,
    "accepted-status": accepted_statuses,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Probed:
    """What came of probing one destination; `events` were read, `passed_over` are beyond the most of a capture.

    `stopped` had to be stopped, and were left out of what came after; `errors` say what could not be read. `cost` is
    that of the single handlers alone, `batched` that with onBatch, None when no story had a batch for it. `accepted`
    findings are counted and left out; `unmet` are lines that say which acceptance is no longer needed.
    """

    destination: str
    events: int
    passed_over: int
    stopped: int
    findings: tuple[Finding, ...]
    cost: Cost
    batched: Cost | None
    errors: tuple[EmulatorError, ...]
    accepted: int = 0
    unmet: tuple[str, ...] = ()

    @property
    def judged(self) -> list[Finding]:
        """The findings that say that the function is wrong."""
        return [finding for finding in self.findings if finding.hazard.judged]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What to look for, in how many events of each capture, and how many seconds a request takes."""

    names: frozenset[str]
    most: int
    latency: float


class Probes:
    """What the captures come to together."""

    def __init__(self) -> None:
        self.gathering = Gathering()
        self.events = 0
        self.passed_over = 0
        self.stopped = 0
        self.span = 0.0
        self.timed: list[Timed] = []
        self.batched: list[Timed] = []
        self.has_batches = False
        self.errors: list[EmulatorError] = []

    def join(self, other: Probes) -> None:
        """Take what later captures come to."""
        self.gathering.join(other.gathering)
        self.events += other.events
        self.passed_over += other.passed_over
        self.stopped += other.stopped
        self.span += other.span
        self.timed += other.timed
        self.batched += other.batched
        self.has_batches = self.has_batches or other.has_batches
        self.errors += other.errors


def probe_captures(
    function: Function, captures: Sequence[Capture], plan: Plan, wanted: Wanted, tell: Tell
) -> Iterator[Probes]:
    """Probe a function with captures, and yield what each comes to; `tell` hears what is being done.

    Raises FunctionError when the function cannot be loaded, FileFormatError for a story's bad file.
    """
    # What is wrong with the list of accepted findings is told before anything runs.
    Accepted.read(function)
    with plan.stage(function) as stage:
        for capture in captures:
            found = Probes()
            events = _read(capture, wanted.most, found)
            conditions = plan.conditions(function, capture.story)
            trial = Trial(function=function, stage=stage, plan=plan, conditions=conditions, events=events)
            _probe_story(trial, wanted, found, partial(_tell_at, tell, f"{function.name} {capture.story}"))
            yield found


def probed(function: Function, total: Probes, wanted: Wanted, *, whole: bool = True) -> Probed:
    """Return what captures come to for a function; unless they are the `whole`, no acceptance is told as unmet."""
    accepted = Accepted.read(function)
    found = total.gathering.findings()
    left = [each for each in found if not accepted.accepts(each.hazard.name, each.place)]
    return Probed(
        destination=function.name,
        events=total.events,
        passed_over=total.passed_over,
        stopped=total.stopped,
        findings=tuple(left),
        accepted=len(found) - len(left),
        unmet=tuple(accepted.unmet(wanted.names)) if whole else (),
        cost=cost_of(total.timed, total.events, total.span, wanted.latency),
        batched=cost_of(total.batched, total.events, total.span, wanted.latency) if total.has_batches else None,
        errors=tuple(total.errors),
    )


def _tell_at(tell: Tell, where: str, what: str) -> None:
    tell(f"{where}: {what}")


def _read(capture: Capture, most: int, total: Probes) -> tuple[Event, ...]:
    events: list[Event] = []
    passed_over = 0
    for found in capture.events():
        if isinstance(found, EmulatorError):
            total.errors.append(found)
        elif len(events) < most:
            events.append(found)
        else:
            passed_over += 1
    total.events += len(events)
    total.passed_over += passed_over
    return tuple(events)


def _probe_story(trial: Trial, wanted: Wanted, total: Probes, tell: Tell) -> None:
    tell("replay")
    batched = trial.together
    total.timed += _timed(trial, wanted)
    total.batched += _timed(batched or trial, wanted)
    total.has_batches = total.has_batches or batched is not None
    total.span += span_of(trial.events)
    total.stopped += len(trial.events) - len(trial.kept.events)
    looks = [(name, look, trial) for name, look in _OF_ALL.items()]
    looks += [(name, look, trial.kept) for name, look in _OF_KEPT.items()]
    for name, look, events in looks:
        if name in wanted.names:
            tell(name)
            total.gathering.add(look(events), trial.hidden)
    _meet_trouble(trial, wanted, total, tell)
    if batched:
        _probe_batches(batched, wanted, total, tell)


def _timed(trial: Trial, wanted: Wanted) -> list[Timed]:
    return timed(trial.warm, wanted.latency, trial.plan.options.limits.timeout)


def _meet_trouble(trial: Trial, wanted: Wanted, total: Probes, tell: Tell) -> None:
    if wanted.names & _IN_TROUBLE.keys():
        tell("refusals and faults")
        found = troubles(trial.kept)
        for name, look in _IN_TROUBLE.items():
            total.gathering.add(look(found) if name in wanted.names else (), trial.hidden)


def _probe_batches(batched: Trial, wanted: Wanted, total: Probes, tell: Tell) -> None:
    """Look again at what can be seen of a batch; whatever went to a single handler has been looked at."""
    looks = [(name, look, batched) for name, look in _OF_ALL.items()]
    looks += [(name, look, batched.kept) for name, look in _OF_INVOCATIONS.items()]
    for name, look, trial in looks:
        if name in wanted.names:
            tell(f"onBatch, {name}")
            total.gathering.add((each for each in look(trial) if each.batched), batched.hidden)
    _meet_trouble(batched, wanted, total, tell)
