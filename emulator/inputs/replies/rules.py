"""Reads one reply rule: its keys, its errors, and the reply or fault that it gives.

Every key is optional:

    method      "POST"; without it, any
    url         exact, or a pattern in which each * stands for any characters; without it, any
    status      200 to 599, default 200
    headers     object of strings
    body, json  the reply's text, or the value that becomes it; without either, {} (nothing for 204, 205 and 304)
    delay       virtual seconds until the reply
    times       how often the rule may answer, from 1; without it, always
    from        from when on it answers: "2026-06-01T03:00:00Z", or "+40m" after the first arrival
    until       when it ceases to answer, alike
    every       n: it answers each n-th of the requests that reach it
    rate        "600/m": beyond so many it answers 429 with Retry-After
    fault       "timeout", "reset", "refused", or "malformed": 200 with a body that is not JSON
    optional    true: no report when the rule is never used
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from emulator.inputs.replies.times import Moment, Rate, moment, rate
from emulator.values.model import Reply
from emulator.values.spelling import suggestion

METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")
FAULTS = ("timeout", "reset", "refused", "malformed")
_WITHOUT_BODY = (204, 205, 304)
_MALFORMED_BODY = '{"malformed": '
_JSON_TYPE = {"Content-Type": "application/json"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """A failure of the connection in place of a reply: `kind` is "timeout", "reset" or "refused".

    It comes after `delay` virtual seconds; a timeout comes when the call's own timeout is over.
    """

    kind: str
    delay: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One compiled rule: `index` counts from 1, `place` is "path:line" or None; the rest is as in the file.

    `method` and `url` are None where any will do. `answer` is what the rule gives.
    """

    index: int
    place: str | None
    method: str | None
    url: str | None
    answer: Reply | Fault
    times: int | None
    begins: Moment | None
    ends: Moment | None
    every: int | None
    rate: Rate | None
    optional: bool

    @property
    def depends_on_time_or_turn(self) -> bool:
        """Whether more than method, url and `times` decides if and how it answers."""
        return any(each is not None for each in (self.begins, self.ends, self.every, self.rate))

    def __str__(self) -> str:
        where = f"{self.place}: " if self.place else ""
        return f"{where}rule {self.index} ({self.method or 'any method'} {self.url or 'any url'})"


class BadRuleError(Exception):
    """A rule is wrong; names the key, if one key is at fault."""

    def __init__(self, what: str, key: str | None = None) -> None:
        super().__init__(what)
        self.key = key


def compile_rule(rule: Any, index: int, place: str | None) -> Rule:
    """Return the rule; raises BadRuleError with what is wrong first. `index` counts from 1, `place` is "path:line"."""
    if not isinstance(rule, Mapping):
        raise BadRuleError('a rule is an object, such as {"url": "https://example.com/*", "status": 503}')
    for key, value in rule.items():
        if key not in _CHECKS:
            raise BadRuleError(f"'{key}' is not a key of a rule{suggestion(str(key), _CHECKS)}", str(key))
        what = _CHECKS[key](value)
        if what:
            raise BadRuleError(f"'{key}' {what}", key)
    _refuse_contradictions(rule)
    return Rule(
        index=index,
        place=place,
        method=rule["method"].upper() if "method" in rule else None,
        url=rule.get("url"),
        answer=_answer(rule),
        times=rule.get("times"),
        begins=_moment_in(rule, "from"),
        ends=_moment_in(rule, "until"),
        every=rule.get("every"),
        rate=rate(rule["rate"]) if "rate" in rule else None,
        optional=rule.get("optional", False),
    )


def _refuse_contradictions(rule: Mapping[str, Any]) -> None:
    if "body" in rule and "json" in rule:
        raise BadRuleError("has both 'body' and 'json'; keep one", "json")
    if "fault" in rule:
        for key in ("status", "headers", "body", "json"):
            if key in rule:
                raise BadRuleError(f"has both 'fault' and '{key}'; a fault decides the whole answer, keep one", key)
    if rule.get("fault") == "timeout" and "delay" in rule:
        raise BadRuleError("has both a timeout and 'delay'; a timeout lasts as long as the call allows", "delay")
    begins, ends = _moment_in(rule, "from"), _moment_in(rule, "until")
    if begins and ends and begins.from_start is ends.from_start and begins.milliseconds >= ends.milliseconds:
        raise BadRuleError("'until' is not after 'from': the rule would never answer", "until")


def _moment_in(rule: Mapping[str, Any], key: str) -> Moment | None:
    return moment(rule[key]) if key in rule else None


def _answer(rule: Mapping[str, Any]) -> Reply | Fault:
    delay = float(rule.get("delay", 0))
    fault = rule.get("fault")
    if fault == "malformed":
        return Reply(headers=dict(_JSON_TYPE), body=_MALFORMED_BODY, delay=delay)
    if fault is not None:
        return Fault(kind=fault, delay=delay)
    status, headers = rule.get("status", 200), dict(rule.get("headers", {}))
    if "body" in rule:
        return Reply(status=status, headers=headers, body=rule["body"], delay=delay)
    if "json" not in rule and status in _WITHOUT_BODY:
        return Reply(status=status, headers=headers, body="", delay=delay)
    if not any(name.lower() == "content-type" for name in headers):
        headers |= _JSON_TYPE
    body = json.dumps(rule.get("json", {}), ensure_ascii=False, separators=(",", ":"))
    return Reply(status=status, headers=headers, body=body, delay=delay)


def _method(value: Any) -> str | None:
    if isinstance(value, str) and value.upper() in METHODS:
        return None
    if not isinstance(value, str):
        return 'is not a string, such as "POST"'
    return f"must be an HTTP method, not '{value}'{suggestion(value, METHODS)}"


def _url(value: Any) -> str | None:
    if not isinstance(value, str) or not value:
        return "is not a string with an address or a pattern"
    if "*" in value:
        return None
    try:
        parts = urlsplit(value)
        is_absolute = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        is_absolute = False
    return None if is_absolute else "is neither a whole address, http(s)://host/…, nor a pattern with *"


def _status(value: Any) -> str | None:
    return None if _is_integer(value) and 200 <= value <= 599 else "is not a whole number from 200 to 599"


def _headers(value: Any) -> str | None:
    if isinstance(value, Mapping) and all(isinstance(part, str) for pair in value.items() for part in pair):
        return None
    return "is not an object of strings"


def _body(value: Any) -> str | None:
    return None if isinstance(value, str) else "is not a string; a value that is to become JSON goes under 'json'"


def _json(value: Any) -> str | None:
    try:
        json.dumps(value, allow_nan=False)
    except (TypeError, ValueError, RecursionError):
        return "can not be written as JSON"
    return None


def _delay(value: Any) -> str | None:
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return None if is_number and 0 <= value < math.inf else "is not a number of seconds from 0"


def _times(value: Any) -> str | None:
    return None if _is_integer(value) and value >= 1 else "is not a whole number from 1"


def _moment(value: Any) -> str | None:
    if isinstance(value, str) and moment(value):
        return None
    return 'is neither an instant, such as "2026-06-01T03:00:00Z", nor an offset from the first arrival, such as "+40m"'


def _rate(value: Any) -> str | None:
    if isinstance(value, str) and rate(value):
        return None
    return 'must be a rate such as "10/s", "600/m" or "1000/5m"'


def _fault(value: Any) -> str | None:
    if isinstance(value, str) and value in FAULTS:
        return None
    known = f"{', '.join(FAULTS[:-1])} or {FAULTS[-1]}"
    return f"must be {known}{f', not {value!r}' if isinstance(value, str) else ''}"


def _optional(value: Any) -> str | None:
    return None if isinstance(value, bool) else "is neither true nor false"


def _is_integer(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


_CHECKS: dict[str, Callable[[Any], str | None]] = {
    "method": _method,
    "url": _url,
    "status": _status,
    "headers": _headers,
    "body": _body,
    "json": _json,
    "delay": _delay,
    "times": _times,
    "from": _moment,
    "until": _moment,
    "every": _times,
    "rate": _rate,
    "fault": _fault,
    "optional": _optional,
}
