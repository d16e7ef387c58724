"""Counts deliveries per destination, by outcome and reason."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from emulator.values.exit_codes import exit_code
from emulator.values.model import Delivery, Failure, Reason, Verdict

_FEW = (Reason.DROP_EVENT, Reason.NOT_RETURNED, Reason.NO_MATCHING_MAPPING)


@dataclass(slots=True, kw_only=True)
class DestinationAccount:
    """Counts for one destination: deliveries by (outcome, reason), requests, and `seconds` of wall time.

    `schemas` names the request schemas that requests fitted.
    """

    destination: str
    events: int = 0
    outcomes: Counter[tuple[str, str | None]] = field(default_factory=Counter)
    requests: int = 0
    failed: int = 0
    uncovered: int = 0
    notices: Counter[tuple[str, str]] = field(default_factory=Counter)
    schemas: set[str] = field(default_factory=set)
    seconds: float = 0.0

    def add(self, verdict: Verdict) -> None:
        """Count one verdict."""
        delivery = verdict.delivery
        self.events += 1
        self.outcomes[delivery.outcome, _counted_reason(delivery)] += 1
        for attempt in delivery.attempts:
            self.requests += len(attempt.exchanges)
        self.failed += bool(verdict.failures)
        self.uncovered += not verdict.covered
        for notice in verdict.notices:
            self.notices[notice.kind, notice.what] += 1
        self.schemas.update(verdict.schemas)


def _counted_reason(delivery: Delivery) -> str | None:
    """Return the reason where there are few of them: Segment's labels, the filters by name, what was not forwarded."""
    reason = delivery.reason or ""
    if delivery.outcome == "filtered":
        return reason if reason in _FEW or reason.startswith(Reason.FILTER) else None
    return None if delivery.outcome == "rejected" else delivery.reason


@dataclass(slots=True, kw_only=True)
class Account:
    """Counts for a whole run: one account per destination, failures that belong to no event, and errors."""

    destinations: dict[str, DestinationAccount] = field(default_factory=dict)
    failures: list[Failure] = field(default_factory=list)
    errors: int = 0

    def of(self, destination: str) -> DestinationAccount:
        """Return the destination's account, made at its first event."""
        account = self.destinations.get(destination)
        if account is None:
            account = self.destinations[destination] = DestinationAccount(destination=destination)
        return account

    @property
    def events(self) -> int:
        """The number of events, in all destinations."""
        return sum(account.events for account in self.destinations.values())

    @property
    def failed(self) -> bool:
        """Whether there is any failure."""
        return bool(self.failures) or any(account.failed for account in self.destinations.values())

    @property
    def exit_code(self) -> int:
        """0 all good, 1 failures, 2 something could not be read; an error outweighs a failure."""
        return exit_code(found=self.failed, unreadable=self.errors)
