"""What the schemas of Segment's events take as it is, and what they report, where, and with which code."""

from __future__ import annotations

from typing import Any

import pytest

from emulator.inputs.schemas import event_violations

from .generated import EVENTS

NOW = "2026-03-01T10:00:00Z"


def _changed(kind: str, *removed: str, **values: Any) -> dict[str, Any]:
    return {key: value for key, value in {**EVENTS[kind], **values}.items() if key not in removed}


VALID: dict[str, Any] = {
    **{f"{kind}-as-sent": event for kind, event in EVENTS.items()},
    "version-1": _changed("track", version=1),
    "version-1.1-as-text": _changed("track", version="1.1"),
    "version-null": _changed("track", version=None),
    "event-tester-sample-without-context": {
        "messageId": "segment-test-message-xxxxxx",
        "timestamp": NOW,
        "type": "track",
        "email": "test@example.org",
        "projectId": "p",
        "properties": {},
        "userId": "test-user-xxxxxx",
        "event": "Segment Test Event Name",
    },
    "engage-sync-with-null-sentAt": _changed(
        "identify",
        sentAt=None,
        context={"personas": {"computation_class": "audience", "computation_key": "k"}, "traits": None},
    ),
    "anonymous-only": _changed("identify", "userId", anonymousId="anon-1"),
    "python-nulls": _changed("page", anonymousId=None, name=None, category=None),
    "null-context-and-integrations": _changed("track", context=None, integrations=None),
    "null-properties": _changed("track", properties=None),
    "null-traits": _changed("identify", traits=None),
    "null-trait-values": _changed("identify", traits={"email": None, "age": None, "company": None, "createdAt": None}),
    "unknown-keys": _changed("track", nonsense={"a": [1]}, context={"nonsense": 1}, properties={"a b": {"c": []}}),
    "time-with-offset": _changed("track", timestamp="2026-03-01T10:00:00.123456+01:00"),
    "original-time-is-a-day": _changed("track", originalTimestamp="2026-03-01"),
    "created-at-in-seconds": _changed("identify", traits={"createdAt": 1767225600}),
    "created-at-in-milliseconds-as-text": _changed("identify", traits={"created_at": "1767225600000"}),
    "created-at-with-slashes": _changed("group", traits={"createdAt": "3/1/2026"}),
    "created-at-is-a-day": _changed("identify", traits={"createdAt": "2026-03-01"}),
    "company-id-as-text": _changed("identify", traits={"company": {"id": "7"}}),
    "employees-as-text": _changed("group", traits={"employees": "329"}),
    "ipv6": _changed("track", context={"ip": "2001:db8::1"}),
    "alias-without-previousId": _changed("alias", "previousId"),
    "group-of-an-anonymous-visitor": _changed("group", "userId", anonymousId="anon-1"),
    "delete-as-classic-webhook": {"type": "delete", "userId": "user-1", "timestamp": NOW},
    "delete-of-several": {"type": "delete", "userIds": ["user-1", "user-2"]},
    "delete-with-context-list": _changed("delete", context=[], integrations=None),
    "delete-with-context-object": _changed("delete", context={"library": {"name": "x"}}, integrations={"All": True}),
}

NOBODY = ("$", "no_user_anon_id")

INVALID: dict[str, tuple[Any, list[tuple[str, str | None]]]] = {
    "a-number": (5, [("$", None)]),
    "null": (None, [("$", None)]),
    "a-list": ([EVENTS["track"]], [("$", None)]),
    "no-type": (_changed("track", "type"), [("$.type", "missing_type")]),
    "null-type": (_changed("track", type=None), [("$.type", "missing_type")]),
    "unknown-type": (_changed("track", type="purchase"), [("$.type", "invalid_type")]),
    "type-in-capitals": (_changed("track", type="Track"), [("$.type", "invalid_type")]),
    "type-is-a-list": (_changed("track", type=["track"]), [("$.type", "invalid_type")]),
    "nobody": (_changed("track", "anonymousId"), [NOBODY]),
    "nobody-null": (_changed("identify", userId=None), [NOBODY]),
    "userId-number": (_changed("identify", userId=5), [("$.userId", "id_not_string")]),
    "userId-zero": (_changed("track", userId=0), [("$.userId", "id_not_string")]),
    "userId-empty": (_changed("identify", userId=""), [("$.userId", "id_not_string")]),
    "anonymousId-object": (_changed("track", anonymousId={}), [("$.anonymousId", "id_not_string")]),
    "event-missing": (_changed("track", "event"), [("$.event", "event_not_defined")]),
    "event-null": (_changed("track", event=None), [("$.event", "event_not_defined")]),
    "event-empty": (_changed("track", event=""), [("$.event", "event_not_defined")]),
    "event-number": (_changed("track", event=404), [("$.event", "event_not_string")]),
    "properties-list": (_changed("track", properties=[]), [("$.properties", "properties_not_object")]),
    "page-properties-text": (_changed("page", properties="x"), [("$.properties", "properties_not_object")]),
    "screen-properties-number": (_changed("screen", properties=0), [("$.properties", "properties_not_object")]),
    "traits-text": (_changed("identify", traits="x"), [("$.traits", "traits_not_object")]),
    "group-traits-list": (_changed("group", traits=[1]), [("$.traits", "traits_not_object")]),
    "page-name-number": (_changed("page", name=5), [("$.name", "name_not_string")]),
    "page-name-empty": (_changed("page", name=""), [("$.name", "name_not_string")]),
    "screen-name-object": (_changed("screen", name={}), [("$.name", "name_not_string")]),
    "page-category-list": (_changed("page", category=[]), [("$.category", "category_not_string")]),
    "screen-category-empty": (_changed("screen", category=""), [("$.category", "category_not_string")]),
    "groupId-missing": (_changed("group", "groupId"), [("$.groupId", "id_required")]),
    "groupId-null": (_changed("group", groupId=None), [("$.groupId", "id_required")]),
    "groupId-number": (_changed("group", groupId=88), [("$.groupId", "id_not_string")]),
    "alias-without-userId": (_changed("alias", "userId", anonymousId="a"), [("$.userId", "id_required")]),
    "alias-null-userId": (_changed("alias", userId=None, anonymousId="a"), [("$.userId", "id_required")]),
    "alias-of-nobody": (_changed("alias", "userId"), [NOBODY, ("$.userId", "id_required")]),
    "previousId-number": (_changed("alias", previousId=1), [("$.previousId", "id_not_string")]),
    "delete-of-nobody": (_changed("delete", "userId"), [("$", None)]),
    "delete-of-null": (_changed("delete", userId=None, userIds=None), [("$", None)]),
    "delete-of-an-empty-list": ({"type": "delete", "userIds": []}, [("$.userIds", None)]),
    "delete-of-numbers": (
        {"type": "delete", "userIds": ["a", 5, ""]},
        [("$.userIds[1]", None), ("$.userIds[2]", None)],
    ),
    "delete-with-a-full-context-list": (_changed("delete", context=[1]), [("$.context", None)]),
    "delete-with-context-text": (_changed("delete", context="x"), [("$.context", None)]),
    "delete-with-a-wrong-integration": (_changed("delete", integrations={"All": "x"}), [("$.integrations.All", None)]),
    "context-list": (_changed("track", context=[]), [("$.context", None)]),
    "integrations-list": (_changed("track", integrations=[]), [("$.integrations", None)]),
    "integration-as-text": (_changed("track", integrations={"A B": "true"}), [('$.integrations["A B"]', None)]),
    "messageId-too-long": (_changed("track", messageId="m" * 101), [("$.messageId", None)]),
    "timestamp-without-zone": (_changed("track", timestamp="2026-03-01T10:00:00"), [("$.timestamp", None)]),
    "timestamp-that-never-was": (_changed("track", timestamp="2026-02-29T10:00:00Z"), [("$.timestamp", None)]),
    "timestamp-number": (_changed("track", timestamp=1767225600000), [("$.timestamp", None)]),
    "timestamp-null": (_changed("track", timestamp=None), [("$.timestamp", None)]),
    "original-time-of-go": (
        _changed("track", originalTimestamp="2026-03-01 10:00:00.2 +0000 UTC m=+70366.29"),
        [("$.originalTimestamp", None)],
    ),
    "version-list": (_changed("track", version=[2]), [("$.version", None)]),
    "email-without-at": (_changed("identify", traits={"email": "ada"}), [("$.traits.email", None)]),
    "email-in-context": (_changed("track", context={"traits": {"email": 5}}), [("$.context.traits.email", None)]),
    "created-at-in-words": (_changed("identify", traits={"createdAt": "last Tuesday"}), [("$.traits.createdAt", None)]),
    "created-at-true": (_changed("group", traits={"createdAt": True}), [("$.traits.createdAt", None)]),
    "company-as-text": (_changed("identify", traits={"company": "Example"}), [("$.traits.company", None)]),
    "company-id-true": (_changed("identify", traits={"company": {"id": True}}), [("$.traits.company.id", None)]),
    "employees-list": (_changed("group", traits={"employees": []}), [("$.traits.employees", None)]),
    "revenue-as-text": (_changed("track", properties={"revenue": "12"}), [("$.properties.revenue", None)]),
    "keyword-number": (_changed("page", properties={"keywords": ["a", 1]}), [("$.properties.keywords[1]", None)]),
    "ip-that-is-none": (_changed("track", context={"ip": "192.0.2.256"}), [("$.context.ip", None)]),
    "everything-at-once": (
        {"type": "track", "event": 1, "properties": 2, "context": 3, "timestamp": 4},
        [
            NOBODY,
            ("$.context", None),
            ("$.event", "event_not_string"),
            ("$.properties", "properties_not_object"),
            ("$.timestamp", None),
        ],
    ),
}


@pytest.mark.parametrize("fast", [True, False], ids=["fast", "thorough"])
@pytest.mark.parametrize("event", VALID.values(), ids=VALID)
def test_takes_what_real_events_look_like(event: Any, fast: bool) -> None:
    """An event in a shape that Segment hands to functions has no violation."""
    assert event_violations(event, fast=fast) == []


@pytest.mark.parametrize("fast", [True, False], ids=["fast", "thorough"])
@pytest.mark.parametrize(("event", "expected"), INVALID.values(), ids=INVALID)
def test_reports_each_violation_with_place_and_code(
    event: Any, expected: list[tuple[str, str | None]], fast: bool
) -> None:
    """Every violation is reported once, at its path, with the code of Segment's ingestion where there is one."""
    actual = [(violation.path, violation.code) for violation in event_violations(event, fast=fast)]

    assert expected == actual


def test_every_code_of_the_facts_is_reachable() -> None:
    """Each code that ingestion has for a single event is reported for some event of the table."""
    reached = {code for _, expected in INVALID.values() for _, code in expected} - {None}

    assert {
        "category_not_string",
        "event_not_defined",
        "event_not_string",
        "id_not_string",
        "id_required",
        "invalid_type",
        "missing_type",
        "name_not_string",
        "no_user_anon_id",
        "properties_not_object",
        "traits_not_object",
    } == reached
