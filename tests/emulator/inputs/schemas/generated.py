"""Documents for the property tests: valid events, spoilt ones, and requests that a schema describes."""

from __future__ import annotations

import copy
from typing import Any

from hypothesis import strategies as st

LIBRARY = {"library": {"name": "analytics-python", "version": "2.4.0"}}
TIMES = {
    "timestamp": "2026-03-01T10:00:00.123Z",
    "receivedAt": "2026-03-01T10:00:01.456Z",
    "sentAt": "2026-03-01T10:00:01.000Z",
    "originalTimestamp": "2026-03-01T10:00:00.000+00:00",
}

EVENTS: dict[str, dict[str, Any]] = {
    "identify": {
        "type": "identify",
        "userId": "user-1",
        "anonymousId": None,
        "messageId": "m-1",
        **TIMES,
        "version": 2,
        "channel": "server",
        "context": LIBRARY,
        "integrations": {},
        "traits": {
            "email": "ada@example.com",
            "createdAt": "2026-01-02T03:04:05",
            "age": 36,
            "company": {"id": 7, "name": "Example", "employee_count": 12},
            "address": {"city": "London", "postalCode": "N1"},
            "order_completed_last_30days": False,
        },
    },
    "track": {
        "type": "track",
        "anonymousId": "anon-1",
        "event": "Order Completed",
        "messageId": "ajs-1",
        **TIMES,
        "version": "1.1",
        "channel": "client",
        "context": {
            "active": True,
            "ip": "192.0.2.1",
            "locale": "en-GB",
            "page": {"path": "/", "referrer": "", "search": "", "title": "Home", "url": "https://example.com/"},
            "campaign": {"name": "spring", "source": "mail", "id": 5},
            "userAgentData": {"brands": [{"brand": "A", "version": "1"}], "mobile": False, "platform": "Linux"},
            "traits": {"email": "ada@example.com"},
        },
        "integrations": {"All": False, "Userpilot Cloud (Actions)": True, "Sprig": {"mode": "x"}},
        "_metadata": {"bundled": ["Segment.io"], "unbundled": [], "bundledIds": []},
        "properties": {"revenue": 12.5, "currency": "EUR", "products": [{"sku": "a"}]},
    },
    "page": {
        "type": "page",
        "userId": "user-1",
        "name": None,
        "category": None,
        **TIMES,
        "context": LIBRARY,
        "properties": {"url": "https://example.com/a", "keywords": ["a", "b"], "referrer": None},
    },
    "screen": {
        "type": "screen",
        "userId": "user-1",
        "name": "Home",
        **TIMES,
        "channel": "mobile",
        "context": {
            "app": {"name": "Example", "version": "1.0", "build": 42, "namespace": "com.example"},
            "device": {"id": "d", "adTrackingEnabled": False, "type": "android"},
            "network": {"bluetooth": None, "carrier": "", "cellular": True, "wifi": False},
            "os": {"name": "Android", "version": "14"},
            "screen": {"width": 1080, "height": 2200, "density": 2.5},
        },
        "properties": {},
    },
    "group": {
        "type": "group",
        "userId": "user-1",
        "groupId": "group-1",
        **TIMES,
        "traits": {"name": "Example", "employees": 329, "createdAt": 1767225600, "plan": "free"},
    },
    "alias": {"type": "alias", "userId": "user-1", "previousId": "anon-1", "anonymousId": None, **TIMES},
    "delete": {
        "type": "delete",
        "userId": "user-1",
        "channel": "server",
        "context": None,
        "integrations": [],
        "messageId": "delete-1",
        "timestamp": "2026-03-01T10:00:00Z",
        "sentAt": None,
        "originalTimestamp": "2026-03-01 10:00:00.209808489 +0000 UTC m=+70366.29",
    },
}

NASTY = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**70), 2**70),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(max_size=8),
    st.sampled_from(
        ["", " ", "x" * 101, "\ud800", "\x00", "a\n", "2026-02-30", "2026-03-01T10:00:00Z", "a@b.example", "::1", "1e3"]
    ),
    st.sampled_from([[], {}, [[]], [None], {"": None}, {"email": 5}, {"url": []}, {"\ud800": 1}, [{"a": 1}]]),
    st.sampled_from([1e308, -0.0, 1.0, 5e-324, 10**400, 2**53 + 1]),
)


@st.composite
def spoilt(draw: st.DrawFn, documents: st.SearchStrategy[Any]) -> Any:
    """A document with up to three of its values replaced, removed or joined by others."""
    document = copy.deepcopy(draw(documents))
    for _ in range(draw(st.integers(0, 3))):
        document = _spoil(draw, document)
    return document


def _spoil(draw: st.DrawFn, document: Any) -> Any:
    if not isinstance(document, dict | list) or not document or draw(st.integers(0, 7)) == 0:
        return _spoil_here(draw, document)
    key = draw(st.sampled_from(sorted(document) if isinstance(document, dict) else range(len(document))))
    document[key] = _spoil(draw, document[key])
    return document


def _spoil_here(draw: st.DrawFn, document: Any) -> Any:
    if isinstance(document, dict) and document and draw(st.booleans()):
        del document[draw(st.sampled_from(sorted(document)))]
        return document
    if isinstance(document, dict) and draw(st.booleans()):
        document[draw(st.sampled_from(["type", "event", "traits", "body", "userId", "x", ""]))] = copy.deepcopy(
            draw(NASTY)
        )
        return document
    return copy.deepcopy(draw(NASTY))


def described(schema: Any) -> st.SearchStrategy[Any]:
    """Documents that a request schema describes, as far as its plain keywords go."""
    if "const" in schema:
        return st.just(schema["const"])
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    if "pattern" in schema:
        return st.from_regex(schema["pattern"], fullmatch=True) | st.from_regex(schema["pattern"])
    kinds = schema.get("type", "object")
    return st.one_of([_of_kind(kind, schema) for kind in ([kinds] if isinstance(kinds, str) else kinds)])


def _of_kind(kind: str, schema: Any) -> st.SearchStrategy[Any]:
    plain: dict[str, st.SearchStrategy[Any]] = {
        "string": st.text(min_size=schema.get("minLength", 0), max_size=12),
        "integer": st.integers(-(2**53), 2**53),
        "number": st.floats(allow_nan=False, allow_infinity=False) | st.integers(-100, 100),
        "boolean": st.booleans(),
        "null": st.none(),
    }
    if kind in plain:
        return plain[kind]
    if kind == "array":
        least = schema.get("minItems", 0)
        return st.lists(described(schema.get("items", {})), min_size=least, max_size=max(least, 3))
    others = schema.get("additionalProperties", {"type": ["string", "null"]})
    required = schema.get("required", ())
    parts = dict.fromkeys((*required, "x"), others) | schema.get("properties", {})
    parts = {key: inner for key, inner in parts.items() if isinstance(inner, dict)}
    needed = {key: described(parts.pop(key)) for key in required if key in parts}
    return st.fixed_dictionaries(needed, optional={key: described(inner) for key, inner in parts.items()})
