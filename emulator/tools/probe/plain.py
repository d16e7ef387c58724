"""Finds hazards in one replay: secrets in URLs and logs, missing timeouts, much output, slow events."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import NamedTuple

from emulator.engine.runtime.wire import LOG_CUT
from emulator.tools.probe.answering import Slowing
from emulator.tools.probe.findings import Sighting, handler_of, sighting
from emulator.tools.probe.trial import Trial
from emulator.values.model import Delivery, Reason
from emulator.values.redaction import WRITE_KEY, Redactor, secrets_of

NEAR = 0.8
"""The part of Segment's limit from which an invocation counts as near it: 4 of 5 seconds."""


def missing_timeouts(trial: Trial) -> Iterator[Sighting]:
    """Find requests that would wait for ever."""
    for delivery in trial.warm:
        for where in dict.fromkeys(each.where for each in delivery.exchanges if each.timeout is None):
            yield sighting("no-timeout", delivery, "a request without a timeout", where)


def secrets_in_urls(trial: Trial) -> Iterator[Sighting]:
    """Find secrets in addresses, in whatever encoding."""
    for delivery, secrets in _with_secrets(trial):
        for each in delivery.exchanges:
            for name in secrets.in_text(each.request.url):
                yield sighting("secret-in-url", delivery, f"{name} is in the address of a request", each.where)


def secrets_in_logs(trial: Trial) -> Iterator[Sighting]:
    """Find secrets in the output, in whatever encoding."""
    for delivery, secrets in _with_secrets(trial):
        for name in secrets.in_text("\n".join(delivery.logs)):
            yield _in_output("secret-in-log", delivery, f"{name} is in the output")


class _Secrets(NamedTuple):
    names: tuple[str, ...]
    redactor: Redactor

    def in_text(self, text: str) -> list[str]:
        """Return the secrets in a text, by the placeholders that stand for them."""
        hidden = self.redactor.redact(text)
        return [name for name in self.names if hidden.count(name) > text.count(name)]


def _with_secrets(trial: Trial) -> Iterator[tuple[Delivery, _Secrets]]:
    secrets = secrets_of(trial.settings, trial.function.definition)
    redactor = Redactor(secrets)
    for event, delivery in zip(trial.events, trial.warm, strict=True):
        key = event.value.get("writeKey") if isinstance(event.value, dict) else None
        yield delivery, _Secrets((*secrets, WRITE_KEY), redactor.with_write_key(key))


def long_logs(trial: Trial) -> Iterator[Sighting]:
    """Find events with more output than Segment shows."""
    for delivery in trial.warm:
        if any(LOG_CUT in note for note in delivery.notes):
            yield _in_output("logs", delivery, "more than 4 KB of output")


def _in_output(hazard: str, delivery: Delivery, what: str) -> Sighting:
    """Return a sighting in what was logged: from which line is not known, but from which handler."""
    return replace(sighting(hazard, delivery, f"{what} of {handler_of(delivery)}"), where=None)


def slow_invocations(trial: Trial) -> Iterator[Sighting]:
    """Find invocations near Segment's limit: as they are, and with every reply at the last moment of its call."""
    limit = trial.plan.options.limits.timeout
    lasting = partial(_lasting, limit=limit)
    for delivery in trial.warm:
        if what := lasting(delivery):
            yield sighting("slow", delivery, what)
    kept = trial.kept
    for at_once, delivery in zip(kept.warm, kept.run(over=Slowing), strict=True):
        what = lasting(delivery)
        if what and not lasting(at_once):
            yield sighting("slow", delivery, f"with replies just within the timeouts of its requests, {what}")


def _lasting(delivery: Delivery, *, limit: float) -> str | None:
    if not delivery.attempts:
        return None
    if delivery.reason == Reason.TIMEOUT:
        return f"it needs more than Segment's {limit:g} s"
    elapsed = delivery.attempts[-1].elapsed
    return f"it takes {elapsed:.1f} of Segment's {limit:g} s" if elapsed >= limit * NEAR else None
