"""Account health: events of a batch are rolled up per account, scored with weights, one PATCH an account."""
from __future__ import annotations

import dataclasses
import json
import logging
import math
from collections import defaultdict
from datetime import datetime, timedelta, timezone
from functools import cached_property, total_ordering
from typing import Any, Callable, Iterable, NamedTuple

import requests

from emulator.segment import InvalidEventPayload, RetryError, ValidationError

logger = logging.getLogger(__name__)


class Weight(NamedTuple):
    points: float
    half_life: timedelta = timedelta(days=7)


WEIGHTS: dict[str, Weight] = {
    "Report Viewed": Weight(1.0),
    "Report Shared": Weight(3.5, timedelta(days=14)),
    "Seat Removed": Weight(-5, half_life=timedelta(days=30)),
}


def parse(ts: str) -> datetime:
    return datetime.strptime(ts.replace("Z", "+0000"), "%Y-%m-%dT%H:%M:%S.%f%z")


@total_ordering
@dataclasses.dataclass(eq=False)
class Account:
    id: str
    events: list[tuple[str, datetime]] = dataclasses.field(default_factory=list)
    users: set[str] = dataclasses.field(default_factory=set)

    def add(self, event: dict[str, Any]) -> None:
        self.events.append((event["event"], parse(event["timestamp"])))
        if user := event.get("userId"):
            self.users.add(str(user))

    @cached_property
    def latest(self) -> datetime:
        return max(at for _, at in self.events)

    def score(self, now: datetime | None = None) -> float:
        now = now or self.latest
        total = 0.0
        for name, at in self.events:
            weight = WEIGHTS.get(name)
            if weight:
                age = (now - at) / weight.half_life
                total += weight.points * 0.5 ** age
        return round(100 / (1 + math.exp(-total / 4)), 1)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Account) and self.id == other.id

    def __lt__(self, other: "Account") -> bool:
        return (-len(self.events), self.id) < (-len(other.events), other.id)

    def __hash__(self) -> int:
        return hash(self.id)


class Accounts(defaultdict):
    def __missing__(self, key):
        self[key] = value = Account(key)
        return value


def account_of(event: dict) -> str:
    found = event.get("context", {}).get("groupId") or event.get("properties", {}).get("account")
    if not isinstance(found, (str, int)) or isinstance(found, bool):
        raise InvalidEventPayload(f"no account in {event['messageId']}")
    return str(found)


def send(account: Account, settings: dict) -> str:
    band = next(name for limit, name in ((80, "green"), (50, "yellow"), (0, "red")) if account.score() >= limit)
    payload = {"score": account.score(), "band": band, "users": len(account.users), "who": sorted(account.users), "seen": account.latest.astimezone(timezone.utc).isoformat()}
    r = requests.patch(f"{settings['base'].rstrip('/')}/accounts/{account.id}", data=json.dumps(payload, default=str), headers={"Content-Type": "application/merge-patch+json"}, timeout=1)
    if r.status_code >= 500:
        raise RetryError(f"{account.id}: {r.status_code}")
    if not r.ok:
        raise ValidationError(f"{account.id}: {r.text[:40]}")
    return band


def attempt(fn: Callable[..., Any], *args: Any) -> dict[str, Any]:
    try:
        fn(*args)
    except RetryError as e:
        return {"status": 503, "errormessage": str(e)}
    except (ValidationError, InvalidEventPayload) as e:
        return {"status": 400, "errormessage": str(e)}
    else:
        return {"status": 200, "errormessage": ""}


def onBatch(events: Iterable[dict], settings: dict) -> list[dict]:
    accounts, owners, results = Accounts(), {}, {}
    for i, event in enumerate(events):
        results[i] = attempt(lambda: owners.__setitem__(i, account_of(event)))
        if i in owners:
            try:
                accounts[owners[i]].add(event)
            except (KeyError, ValueError, AttributeError, TypeError) as e:
                results[i] = {"status": 400, "errormessage": repr(e)}
                del owners[i]
    busy = sorted(a for a in accounts.values() if a.events)
    outcome = {a.id: attempt(send, a, settings) for a in busy}
    logger.info("%s", {a.id: a.score() for a in busy[:3]})
    return [outcome[owners[i]] if i in owners else results[i] for i in sorted(results)]


def onTrack(event: dict, settings: dict) -> None:
    account = Account(account_of(event))
    account.add(event)
    logger.info("%s is %s", account.id, send(account, settings))
