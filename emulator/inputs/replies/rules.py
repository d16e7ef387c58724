"""Compiles one reply rule: when it answers, and the reply or fault that it gives.

Its schema is schemas/files/replies.json. Every key is optional:

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
    fault       a name of `values/reply_faults.py`: "timeout", "reset", "refused", "malformed"
    optional    true: no report when the rule is never used
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from emulator.inputs.replies.times import Moment, Rate, moment, rate
from emulator.values.model import Reply

_WITHOUT_BODY = (204, 205, 304)
_MALFORMED_BODY = '{"malformed": '
_JSON_TYPE = {"Content-Type": "application/json"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """A failure of the connection in place of a reply: `kind` is one of CONNECTION_FAULTS.

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
        """Whether time, turn or rate decides too if and how it answers."""
        return any(each is not None for each in (self.begins, self.ends, self.every, self.rate))

    def __str__(self) -> str:
        where = f"{self.place}: " if self.place else ""
        return f"{where}rule {self.index} ({self.method or 'any method'} {self.url or 'any url'})"


class BadRuleError(Exception):
    """A rule is wrong; `steps` lead to what is wrong in it."""

    def __init__(self, what: str, *steps: str | int) -> None:
        super().__init__(what)
        self.steps = steps


def compile_rule(rule: Mapping[str, Any], index: int, place: str | None) -> Rule:
    """Return the rule, which fits its schema; `index` counts from 1, `place` is "path:line".

    Raises BadRuleError for what no schema can say.
    """
    begins, ends = _moment_in(rule, "from"), _moment_in(rule, "until")
    if begins and ends and begins.from_start is ends.from_start and begins.milliseconds >= ends.milliseconds:
        raise BadRuleError("$.until: is not after 'from': the rule would never answer", "until")
    return Rule(
        index=index,
        place=place,
        method=rule["method"].upper() if "method" in rule else None,
        url=rule.get("url"),
        answer=_answer(rule),
        times=rule.get("times"),
        begins=begins,
        ends=ends,
        every=rule.get("every"),
        rate=rate(rule["rate"]) if "rate" in rule else None,
        optional=rule.get("optional", False),
    )


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
