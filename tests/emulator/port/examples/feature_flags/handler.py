"""Feature flags: keeps a flag service's user list right, and reports exposures with stable bucketing."""
from __future__ import annotations

import hashlib
import json
import logging
import operator
from enum import Enum, auto
from typing import Any, Callable, Optional

import requests

from emulator.segment import EventNotSupported, InvalidEventPayload, RetryError, ValidationError, cache

logger = logging.getLogger("flags")


class Verdict(Enum):
    ON = "on"
    OFF = "off"
    HOLDOUT = "holdout"


class Reason(Enum):
    TARGETED = auto()
    ROLLOUT = auto()
    DEFAULT = auto()


OPERATORS: dict[str, Callable[[Any, Any], bool]] = {
    "eq": operator.eq,
    "ne": operator.ne,
    "gt": operator.gt,
    "lt": operator.lt,
    "in": lambda value, options: value in options,
    "contains": lambda value, part: isinstance(value, str) and part in value,
    "ends": lambda value, suffix: str(value).endswith(suffix),
}


def bucket(key: str, user: str, buckets: int = 10_000) -> int:
    digest = hashlib.sha1(f"{key}:{user}".encode()).hexdigest()
    return int(digest[:8], 16) % buckets


def matches(rule: dict[str, Any], traits: dict[str, Any]) -> bool:
    value = traits.get(rule["trait"])
    if value is None:
        return False
    test = OPERATORS.get(rule.get("op", "eq"))
    if test is None:
        raise ValidationError(f"unknown operator {rule['op']}")
    try:
        return test(value, rule["value"])
    except TypeError:
        logger.debug("%r cannot be compared with %r", value, rule["value"])
        return False


def evaluate(flag: dict[str, Any], user: str, traits: dict[str, Any]) -> tuple[Verdict, Reason]:
    if not flag.get("enabled", True):
        return Verdict.OFF, Reason.DEFAULT
    if bucket("holdout", user, 100) < flag.get("holdout", 0):
        return Verdict.HOLDOUT, Reason.DEFAULT
    rules = flag.get("rules") or []
    if rules and all(matches(rule, traits) for rule in rules):
        return Verdict.ON, Reason.TARGETED
    percent = flag.get("rollout", 0)
    if bucket(flag["key"], user) < percent * 100:
        return Verdict.ON, Reason.ROLLOUT
    return Verdict.OFF, Reason.DEFAULT


def load_flags(settings: dict[str, Any]) -> list[dict[str, Any]]:
    def fetch() -> list[dict[str, Any]]:
        response = requests.get(f"{settings['endpoint']}/flags", params={"env": settings.get("environment", "production")}, headers={"X-Api-Key": settings["apiKey"]}, timeout=1.5)
        if response.status_code != 200:
            raise RetryError(f"flags: {response.status_code}")
        return sorted(response.json()["flags"], key=lambda f: (-f.get("priority", 0), f["key"]))

    return cache.load(f"flags-{settings.get('environment', 'production')}", 60_000, fetch)


def put_user(user: str, body: dict[str, Any], settings: dict[str, Any]) -> Optional[str]:
    response = requests.put(
        f"{settings['endpoint']}/users/{user}",
        data=json.dumps(body, sort_keys=True),
        headers={"X-Api-Key": settings["apiKey"], "Content-Type": "application/json", "If-None-Match": hashlib.md5(json.dumps(body, sort_keys=True).encode()).hexdigest()},
        timeout=2,
    )
    match response.status_code:
        case 200 | 201:
            return response.headers.get("ETag", "").strip('"')
        case 304:
            return None
        case 429 | 502 | 503:
            raise RetryError("flag service is busy")
        case status if status >= 500:
            raise RetryError(f"flag service: {status}")
        case status:
            raise ValidationError(f"flag service refused {user}: {status}")


def onIdentify(event: dict[str, Any], settings: dict[str, Any]) -> None:
    user = event.get("userId") or event.get("anonymousId")
    if not isinstance(user, str) or not user.isascii():
        raise InvalidEventPayload(f"unusable id {user!r}")
    traits = event.get("traits") or {}
    verdicts = {flag["key"]: evaluate(flag, user, traits) for flag in load_flags(settings)}
    on = [key for key, (verdict, _) in verdicts.items() if verdict is Verdict.ON]
    body = {"traits": traits, "flags": {key: {"state": v.value, "reason": r.name.lower()} for key, (v, r) in verdicts.items()}}
    etag = put_user(user, body, settings)
    logger.info("%s: %d of %d on (%s), %s", user, len(on), len(verdicts), ", ".join(on) or "-", f"now {etag}" if etag else "not changed")


def onTrack(event: dict[str, Any], settings: dict[str, Any]) -> None:
    if event.get("event") != "Experiment Viewed":
        raise EventNotSupported("only Experiment Viewed")
    props = event.get("properties") or {}
    wanted = props.get("experiment_id")
    found = next((flag for flag in load_flags(settings) if flag["key"] == wanted), None)
    if not found:
        raise InvalidEventPayload(f"no flag {wanted}")
    verdict, reason = evaluate(found, str(event.get("userId")), props)
    requests.post(f"{settings['endpoint']}/exposures", json={"flag": wanted, "expected": verdict.value, "seen": props.get("variation"), "same": verdict.value == str(props.get("variation")).lower(), "reason": reason.value}, headers={"X-Api-Key": settings["apiKey"]}, timeout=2).raise_for_status()
