"""Lists ways in which a destination may answer, each as reply rules with a name."""

from __future__ import annotations

from typing import Any

from emulator.values.reply_faults import FAULTS

Rules = list[dict[str, Any]]

OK = "ok"
STATUSES = (
    200,
    201,
    204,
    301,
    302,
    303,
    307,
    308,
    400,
    401,
    403,
    404,
    408,
    409,
    410,
    413,
    422,
    429,
    500,
    502,
    503,
    599,
)
_LONG = "é" * 150 + "😀" * 60
_BODIES: dict[str, dict[str, Any]] = {
    "json": {"json": {"error": {"message": "no such user", "code": 7}}},
    "text": {"body": "no such user", "headers": {"Content-Type": "text/plain"}},
    "unicode": {"body": "größer als 200 ½ 😀 \u2028 مرحبا", "headers": {"Content-Type": "text/plain; charset=utf-8"}},
    "latin": {"body": "größer", "headers": {"Content-Type": "text/html"}},
    "empty": {"body": ""},
    "long": {"body": _LONG, "headers": {"Content-Type": "text/plain; charset=utf-8"}},
    "broken": {"body": '{"error": ', "headers": {"Content-Type": "application/json"}},
    "null": {"json": None},
    "list": {"json": [1, "2", {"a": None}]},
    "numbers": {"json": {"id": 2**53 + 2.0, "part": 12.0, "10": 1, "2": 1}},
}
_LOCATIONS = {
    "other": {"Location": "https://elsewhere.example/moved?a=b"},
    "relative": {"Location": "/moved"},
    "nowhere": {},
}
_WITHOUT_BODY = (204,)


def _rule(**keys: Any) -> dict[str, Any]:
    return {**keys, "optional": True}


_MOVED = _rule(url="*/moved*")
"""Where a redirect leads: it ends there. No two clients follow a circle equally often."""


def answers() -> dict[str, Rules]:
    """Return name to rules: statuses with bodies, every fault, delays, and look-ups that end otherwise."""
    found: dict[str, Rules] = {OK: []}
    bodies = list(_BODIES.items())
    for index, status in enumerate(STATUSES):
        if status in _WITHOUT_BODY:
            found[f"{status}"] = [_rule(status=status)]
        elif 300 <= status < 400:
            found |= {f"{status}-{name}": [_MOVED, _rule(status=status, headers=to)] for name, to in _LOCATIONS.items()}
        else:
            for name, body in (bodies[(3 * index + step) % len(bodies)] for step in range(3)):
                found[f"{status}-{name}"] = [_rule(status=status, **body)]
    found |= {f"200-{name}": [_rule(**body)] for name, body in bodies}
    found |= {f"400-{name}": [_rule(status=400, **body)] for name, body in bodies}
    found["429-retry-after"] = [_rule(status=429, headers={"Retry-After": "30"}, body="")]
    found |= {fault: [_rule(fault=fault)] for fault in FAULTS}
    found |= {f"delay-{seconds}": [_rule(delay=seconds)] for seconds in (0.5, 1.9, 2, 3, 4.9, 6)}
    found |= _apart()
    return found


def _apart() -> dict[str, Rules]:
    """What a first request asks for may be there or not, while the second one fails or not."""
    found: dict[str, Rules] = {}
    for status in (404, 400, 429, 500):
        found[f"get-{status}"] = [_rule(method="GET", status=status, body="")]
        found[f"after-get-{status}"] = [_rule(method="GET"), _rule(status=status, json={"error": "no"})]
    for status in (201, 400, 409, 429, 500):
        missing = _rule(method="GET", status=404, json={"error": "unknown"})
        found[f"get-404-then-{status}"] = [missing, _rule(status=status)]
    for fault in ("timeout", "reset"):
        found[f"get-{fault}"] = [_rule(method="GET", fault=fault)]
        found[f"after-get-{fault}"] = [_rule(method="GET"), _rule(fault=fault)]
    return found
