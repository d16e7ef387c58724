"""Compares two deliveries of one event, and words each difference."""

from __future__ import annotations

import base64
import json
import re
import zlib
from collections.abc import Iterator
from dataclasses import replace
from itertools import zip_longest
from typing import Any, NamedTuple

from emulator.values.model import Attempt, Delivery, Exchange, HandlerError, Request

ABSENT = "(absent)"
SEGMENTS_ERRORS = frozenset(
    {"EventNotSupported", "InvalidEventPayload", "ValidationError", "RetryError", "DropEvent", "Timeout"}
)
"""Errors that mean the same in every runtime: Segment's own, and the end that its 5 seconds put to an invocation."""

_JSON = "JSON"
_BYTES = "data:application/octet-stream;base64,"
"""What a recorded body begins with when it is not UTF-8."""
_ZLIB_OR_GZIP = 47
"""zlib's number for either of its formats."""
_NUMBERED = 5
"""Requests that have a number of their own: what follows redirects in a circle differs in each of many, alike."""
_MOST = 20
"""Differences that are told of one event: a body that is another one altogether need not be told key by key."""
_PLAIN_KEY = re.compile(r"[A-Za-z_$][\w$-]*", re.ASCII)
_LONGEST_KEY = 40
_KINDS = {bool: "a boolean", int: "a number", float: "a number", str: "a text", list: "a list", dict: "an object"}


class ParityDifference(NamedTuple):
    """What differs between A and B: `cause` holds nothing of the one event, `a` and `b` are texts of what each did.

    `family` is the cause with a * for the last name in its path: where a function passes on whatever an event holds,
    one fault has as many causes as there are names.
    """

    cause: str
    a: str
    b: str
    family: str = ""


def compare(a: Delivery, b: Delivery, *, same_runtime: bool) -> list[ParityDifference]:
    """Return how two deliveries of one event differ; none when the destination and Segment saw the same of both.

    Compared are outcome, reason, the error's name and text, the number of attempts, and each attempt's requests in
    their order: method, url, headers (their names in any case), body (parsed, when both are JSON), whether it was late;
    the changed event that an insert function forwards; and the lines that are logged.
    The texts of crashes are compared within one runtime only: no two languages word them alike.
    """
    alike = {"same_runtime": same_runtime}
    found = [*_ending(a, b, **alike), *_forwarded(a, b), *_attempts(a, b, **alike), *_logs(a, b)]
    first: dict[str, ParityDifference] = {}
    for difference in found:
        first.setdefault(difference.cause, difference)
    return list(first.values())[:_MOST]


def crashed_apart(a: Delivery, b: Delivery) -> bool:
    """Return whether both crashed, each with an error of its own language."""
    return _is_crash(a.error) and _is_crash(b.error)


def _is_crash(error: HandlerError | None) -> bool:
    return error is not None and error.name not in SEGMENTS_ERRORS


def _ending(a: Delivery, b: Delivery, *, same_runtime: bool) -> Iterator[ParityDifference]:
    one, other = _end_of(a), _end_of(b)
    if one != other:
        yield ParityDifference(f"outcome: {one} against {other}", _told(a), _told(b))
    elif a.reason != b.reason:
        yield ParityDifference(f"reason of {a.outcome}", str(a.reason), str(b.reason))
    else:
        yield from _errors(a.error, b.error, same_runtime=same_runtime)


def _end_of(delivery: Delivery) -> str:
    """Name the outcome, with its reason where there are few of them: those of a filter may quote the event."""
    few = delivery.outcome in ("discarded", "exhausted")
    return f"{delivery.outcome} ({delivery.reason})" if few and delivery.reason else delivery.outcome


def _told(delivery: Delivery) -> str:
    error = delivery.error
    return str(error) if error else delivery.reason or delivery.outcome


def _errors(a: HandlerError | None, b: HandlerError | None, *, same_runtime: bool) -> Iterator[ParityDifference]:
    if a is None or b is None:
        if a is not b:
            yield ParityDifference("error: only one ends with one", _error_text(a), _error_text(b))
        return
    if not same_runtime and _is_crash(a) and _is_crash(b):
        return
    if a.name != b.name:
        yield ParityDifference(f"error: {a.name} against {b.name}", _error_text(a), _error_text(b))
    elif a.message != b.message:
        yield ParityDifference(f"error: {a.name} with another text", a.message, b.message)


def _error_text(error: HandlerError | None) -> str:
    return str(error) if error else ABSENT


def _forwarded(a: Delivery, b: Delivery) -> Iterator[ParityDifference]:
    """Compare the events that insert functions forward; where the outcomes differ, that one forwards none is known."""
    if a.event is not None and b.event is not None:
        yield from _values(a.event, b.event, _Place("forwarded event "))
    elif a.event is not b.event and _end_of(a) == _end_of(b):
        yield ParityDifference("forwarded event: only one forwards one", _forwarded_text(a), _forwarded_text(b))


def _forwarded_text(delivery: Delivery) -> str:
    return ABSENT if delivery.event is None else _text(delivery.event)


def _attempts(a: Delivery, b: Delivery, *, same_runtime: bool) -> Iterator[ParityDifference]:
    if len(a.attempts) != len(b.attempts) and _end_of(a) == _end_of(b):
        yield ParityDifference("number of attempts", str(len(a.attempts)), str(len(b.attempts)))
    many = max(len(a.attempts), len(b.attempts)) > 1
    for number, (one, other) in enumerate(zip(a.attempts, b.attempts, strict=False), 1):
        where = f"attempt {'1' if number == 1 else '2 or later'}, " if many else ""
        if number < min(len(a.attempts), len(b.attempts)):
            yield from _errors(one.error, other.error, same_runtime=same_runtime)
        yield from _requests(one, other, where, counts=_end_of(a) == _end_of(b))


def _requests(a: Attempt, b: Attempt, where: str, *, counts: bool) -> Iterator[ParityDifference]:
    """Compare the requests of one attempt; where the outcomes differ, fewer requests are not a cause of their own."""
    if len(a.exchanges) != len(b.exchanges) and counts:
        cause = f"{where}requests: A sends {len(a.exchanges)}, B {len(b.exchanges)}"
        yield ParityDifference(cause, _headlines(a.exchanges), _headlines(b.exchanges))
    for number, (one, other) in enumerate(zip(a.exchanges, b.exchanges, strict=False), 1):
        which = f"{where}request {number if number <= _NUMBERED else f'{_NUMBERED + 1} or later'}"
        yield from _request(one.request, other.request, which)
        if one.late != other.late:
            cause = f"{which}: begun after the handler had returned in {'A' if one.late else 'B'} only"
            yield ParityDifference(cause, _headlines([one]), _headlines([other]))


def _headlines(exchanges: tuple[Exchange, ...] | list[Exchange]) -> str:
    return ", ".join(f"{each.request.method} {each.request.url}" for each in exchanges) or "no request"


def _request(a: Request, b: Request, where: str) -> Iterator[ParityDifference]:
    if a == b:
        return
    if a.method != b.method:
        yield ParityDifference(f"{where} method: {a.method} against {b.method}", a.method, b.method)
    if a.url != b.url:
        yield ParityDifference(f"{where} url", a.url, b.url)
    yield from _headers(a.headers, b.headers, where)
    if a.body != b.body:
        yield from _bodies(unpacked(a), unpacked(b), f"{where} body")


def unpacked(request: Request) -> Request:
    """Return a packed body as its text: two zlibs pack the same text into other bytes."""
    body = request.body or ""
    if not body.startswith(_BYTES):
        return request
    try:
        text = zlib.decompress(base64.b64decode(body.removeprefix(_BYTES)), _ZLIB_OR_GZIP).decode()
    except (ValueError, zlib.error):
        return request
    return replace(request, body=text)


def _bodies(a: Request, b: Request, where: str) -> Iterator[ParityDifference]:
    one, other = _form(a), _form(b)
    if one != other:
        yield ParityDifference(f"{where}: A sends {one}, B {other}", a.body or ABSENT, b.body or ABSENT)
    elif one == _JSON:
        yield from _values(a.json(), b.json(), _Place(f"{where} "))
    elif a.body != b.body:
        yield ParityDifference(f"{where}: {one} of another value", a.body or ABSENT, b.body or ABSENT)


def _form(request: Request) -> str:
    if request.body is None:
        return "none"
    try:
        request.json()
    except ValueError:
        return "a text"
    return _JSON


def _headers(a: dict[str, str], b: dict[str, str], where: str) -> Iterator[ParityDifference]:
    one, other = ({name.lower(): value for name, value in headers.items()} for headers in (a, b))
    for name in dict.fromkeys([*one, *other]):
        if one.get(name) != other.get(name):
            what = _present(name in one, name in other) or "other values"
            yield ParityDifference(f"{where} header {name}: {what}", one.get(name, ABSENT), other.get(name, ABSENT))


def _logs(a: Delivery, b: Delivery) -> Iterator[ParityDifference]:
    """Compare what is logged, line by line; where the outcomes differ, fewer lines are not a cause of their own."""
    for number, (one, other) in enumerate(zip_longest(a.logs, b.logs), 1):
        if one != other:
            if (one is not None and other is not None) or _end_of(a) == _end_of(b):
                which = number if number <= _NUMBERED else f"{_NUMBERED + 1} or later"
                what = _present(one is not None, other is not None, "logs") or "another text"
                yield ParityDifference(f"log line {which}: {what}", _line(one), _line(other))
            return


def _line(line: str | None) -> str:
    return ABSENT if line is None else _text(line)


def _present(in_a: bool, in_b: bool, does: str = "sends") -> str | None:
    return None if in_a and in_b else f"only {'A' if in_a else 'B'} {does} it"


class _Place(NamedTuple):
    """A place in two bodies: which request's, the path, and the path of the object that it is a field of."""

    where: str
    path: str = "$"
    parent: str = ""

    def field(self, key: str) -> _Place:
        return _Place(self.where, self.path + _step(key), self.path)

    def item(self) -> _Place:
        return _Place(self.where, f"{self.path}[*]", self.parent)

    def differs(self, what: str, a: str, b: str) -> ParityDifference:
        family = f"{self.where}{self.parent}.*: {what}" if self.parent else ""
        return ParityDifference(f"{self.where}{self.path}: {what}", a, b, family)


def _values(a: Any, b: Any, at: _Place) -> Iterator[ParityDifference]:
    if isinstance(a, dict) and isinstance(b, dict):
        for key in dict.fromkeys([*a, *b]):
            what = _present(key in a, key in b)
            if what:
                yield at.field(key).differs(what, _text_in(a, key), _text_in(b, key))
            else:
                yield from _values(a[key], b[key], at.field(key))
    elif isinstance(a, list) and isinstance(b, list):
        if len(a) != len(b):
            yield at.differs("lists of another length", _text(a), _text(b))
            return
        for one, other in zip(a, b, strict=True):
            yield from _values(one, other, at.item())
    elif _kind(a) != _kind(b):
        yield at.differs(f"A sends {_kind(a)}, B {_kind(b)}", _text(a), _text(b))
    elif a != b and not _is_one_float(a, b):
        yield at.differs(f"{_kind(a)} of another value", _text(a), _text(b))


def _is_one_float(a: Any, b: Any) -> bool:
    """Return whether a float and a whole number are read as the same by JSON.parse: 1.5e19 and its shortest digits."""
    whole = a if isinstance(b, float) else b
    if not isinstance(whole, int) or float not in (type(a), type(b)):
        return False
    return len(str(whole)) < 300 and float(a) == float(b)


def _step(key: str) -> str:
    if len(key) > _LONGEST_KEY:
        return "[(a long key)]"
    return f".{key}" if _PLAIN_KEY.fullmatch(key) else f"[{json.dumps(key)}]"


def _kind(value: Any) -> str:
    return "null" if value is None else _KINDS[type(value)]


def _text_in(value: dict[str, Any], key: str) -> str:
    return _text(value[key]) if key in value else ABSENT


def _text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
