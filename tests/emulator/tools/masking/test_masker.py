"""Whole events: what stays of them, what does not, and what a check then finds."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emulator.inputs.captures import find_captures
from emulator.tools.masking import Key, Kind, Masker, Suspicion, Wishes, left_behind, path_text, suspicions
from emulator.tools.masking.fakes import Fakes
from emulator.values.model import Event

CAPTURES = Path(__file__).parents[3] / "captures"
KEY = Key.of("a key that is long enough for anyone")
MASKER = Masker(KEY)
STORIES = [
    found.value for capture in find_captures([str(CAPTURES)]) for found in capture.events() if isinstance(found, Event)
]
DANA: dict[str, Any] = {
    "type": "identify",
    "event": "Signed Up",
    "userId": "usr_dana42",
    "anonymousId": "4d1b0f9a-3c52-4f4e-9b3a-6a1f0b7c9e01",
    "messageId": "api-1-4d1b0f9a-3c52-4f4e-9b3a-6a1f0b7c9e02",
    "writeKey": "Zx81kQpLm4RtYw0aBcDe92HgFs7NvUiO",
    "timestamp": "2026-01-19T11:02:00.390Z",
    "context": {
        "ip": "81.2.69.142",
        "traits": {"email": "dana@hollis.ie"},
        "app": {"name": "Fieldnote", "version": "1.2.3.4"},
        "page": {"url": "https://app.example.com/u/usr_dana42?invite=Sam+Byrne", "title": "Dana Hollis - Settings"},
    },
    "traits": {
        "name": "Dana Hollis",
        "email": "dana@hollis.ie",
        "createdAt": "2024-05-01T08:00:00Z",
        "age": 41,
        "newsletter": True,
        "referrer": None,
        "emails": ["dana@hollis.ie", "d@byrne.ie"],
        "company": {"id": 4711, "name": "Hollis & Byrne", "plan": "pro", "seats": 12},
        "manager": {"name": "Sam Byrne", "phone": "+353 86 123 4567"},
        "notes": [{"text": "Dana Hollis called from +353 86 123 4567 about 1.2.3.4 and plan pro"}],
    },
}
HOLLIS = re.compile(r"dana|hollis|byrne|81\.2\.69|123 4567|1\.2\.3\.4 and|4711|usr_dana|Zx81", re.IGNORECASE)

NAMES = [
    "traits",
    "properties",
    "context",
    "email",
    "name",
    "phone",
    "userId",
    "id",
    "address",
    "city",
    "url",
    "writeKey",
]
keys = st.one_of(st.sampled_from(NAMES), st.text(max_size=4))
texts = st.one_of(
    st.text(max_size=20),
    st.sampled_from(
        [
            "dana@hollis.ie",
            "+353 86 123 4567",
            "usr_42",
            "81.2.69.142",
            "2024-05-01",
            "?q=a b&r=%20",
            "https://h.ie/?x=1",
        ]
    ),
)
numbers = st.one_of(
    st.integers(-(2**53), 2**53), st.floats(allow_nan=False, allow_infinity=False).filter(lambda x: not x.is_integer())
)
values = st.recursive(
    st.one_of(st.none(), st.booleans(), numbers, texts),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(keys, inner, max_size=4)),
    max_leaves=12,
)
events = st.fixed_dictionaries(
    {"type": st.sampled_from(["identify", "track", "group"])},
    optional=dict.fromkeys(["traits", "properties", "context", "userId"], values),
)
quick = settings(deadline=None, max_examples=150)


def shape(value: Any) -> Any:
    """Return a value with each text, number and flag replaced by its type: what a mask must keep."""
    if isinstance(value, dict):
        return [(key, shape(item)) for key, item in value.items()]
    return [shape(item) for item in value] if isinstance(value, list) else type(value)


def kept(event: Any) -> Iterator[Any]:
    """Yield what no mask may change: nulls and flags, the type and the times."""
    if isinstance(event, dict):
        yield [event.get(key) for key in ("type", "event", "version", "timestamp", "receivedAt", "originalTimestamp")]
    for inner in event.values() if isinstance(event, dict) else event if isinstance(event, list) else ():
        yield from (
            kept(inner) if isinstance(inner, dict | list) else [inner] * (inner is None or isinstance(inner, bool))
        )


def found(event: Any, wishes: Wishes | None = None) -> list[tuple[str, Kind]]:
    """Return path and kind of what looks personal."""
    return [(path_text(one.steps), one.kind) for one in suspicions(event, wishes)]


def test_nothing_of_a_person_is_left() -> None:
    """Names, addresses, ids, numbers and keys are gone from every field and text, the nested ones too."""
    masked = MASKER.mask(DANA).value
    assert HOLLIS.search(json.dumps({**masked, "context": {**masked["context"], "app": None}})) is None
    assert found(masked) == []


def test_what_is_no_one_s_stays() -> None:
    """Keys, types, nulls, dates, event names and the fields that the Spec names otherwise are as they were."""
    masked = MASKER.mask(DANA).value
    assert shape(DANA) == shape(masked)
    for same in ("type", "event", "messageId", "timestamp"):
        assert DANA[same] == masked[same]
    assert DANA["context"]["app"] == masked["context"]["app"]
    for same in ("createdAt", "age", "newsletter", "referrer"):
        assert DANA["traits"][same] == masked["traits"][same]
    assert ("pro", 12) == (masked["traits"]["company"]["plan"], masked["traits"]["company"]["seats"])


def test_a_value_is_the_same_wherever_it_stands() -> None:
    """A name in a title, an id in a URL and an email in context.traits are what their own fields have become."""
    masked = MASKER.mask(DANA).value
    traits, page = masked["traits"], masked["context"]["page"]
    assert f"{traits['name']} - Settings" == page["title"]
    assert f"https://app.example.com/u/{masked['userId']}?invite=" in page["url"]
    assert traits["email"] == masked["context"]["traits"]["email"] == traits["emails"][0]
    assert traits["notes"][0]["text"].startswith(
        f"{traits['name']} called from {traits['manager']['phone']} about 192.0.2."
    )


@pytest.mark.parametrize(
    ("traits", "text", "expected"),
    [
        pytest.param({"name": "Dana Hollis"}, "dana hollis left", "{name} left", id="in another case"),
        pytest.param({"name": "Dana Hollis"}, "Mr Hollis left", "Mr {last} left", id="one word of it"),
        pytest.param({"firstName": "Dana", "lastName": "Hollis"}, "Dana Hollis left", "{name} left", id="two fields"),
        pytest.param({"lastName": "Hollis"}, "hollis bread", "hollis bread", id="a name's word in lower case"),
        pytest.param({"name": "Dana Hollis"}, "Hollister", "Hollister", id="only a part of a word"),
        pytest.param({"username": "dana1"}, "by dana1.", "by {user}.", id="a user name"),
        pytest.param({"id": "7"}, "7 days", "7 days", id="too short to be told"),
    ],
)
def test_what_the_event_says_of_a_person_is_known_in_its_texts(traits: Any, text: str, expected: str) -> None:
    """A person's own values are found in the same event's texts, as far as they cannot be there by chance."""
    fakes = Fakes(KEY)
    names = {
        "name": fakes.text(Kind.NAME, "Dana Hollis"),
        "last": fakes.text(Kind.LAST_NAME, "Hollis"),
        "user": fakes.text(Kind.USERNAME, "dana1"),
    }
    event = {"type": "identify", "traits": {**traits, "note": text}, "context": {"page": {"title": text}}}
    masked = MASKER.mask(event).value
    assert expected.format_map(names) == masked["traits"]["note"] == masked["context"]["page"]["title"]


def test_a_text_that_would_look_personal_only_when_masked_becomes_a_fake_as_a_whole() -> None:
    """A fake may join with the text around it to what looks like an email address of somebody."""
    event = {"type": "identify", "traits": {"username": "da na 1", "note": "me@da na 1.com"}}
    masked = MASKER.mask(event).value
    assert re.fullmatch("fake-[a-z2-7]{8}", masked["traits"]["note"])
    assert found(masked) == []


def test_a_message_id_with_an_email_is_masked() -> None:
    """A messageId stays unless it holds personal data, whether that is known by its form or from another field."""
    event = {"type": "track", "userId": "usr_dana42", "messageId": "usr_dana42:dana@hollis.ie-7"}
    masked = MASKER.mask(event).value
    assert re.fullmatch(rf"{masked['userId']}:[a-z]+\.\w+@\w+\.example\.org-7", masked["messageId"])


def test_changes_say_where_and_what() -> None:
    """Each masked value is told by its path and kind, several in one text each for itself."""
    changes = {(path_text(steps), kind) for steps, kind in MASKER.mask(DANA).changes}
    assert {
        ("$.userId", Kind.ID),
        ("$.traits.emails[*]", Kind.EMAIL),
        ("$.traits.notes[*].text", Kind.NAME),
        ("$.traits.notes[*].text", Kind.PHONE),
        ("$.context.page.title", Kind.NAME),
    } <= changes
    assert not {path for path, _ in changes} & {"$.traits.age", "$.messageId", "$.context.app.version"}


@pytest.mark.parametrize(
    ("keep", "mask", "changed"),
    [
        pytest.param(["traits.email"], [], {"name", "phone"}, id="keep"),
        pytest.param([], ["traits.score", "traits.day"], {"name", "email", "phone", "score", "day"}, id="mask"),
        pytest.param(["traits"], ["traits.note"], {"note"}, id="mask within keep"),
        pytest.param([], ["traits.email", "traits.phone"], {"name", "email", "phone"}, id="mask what is masked"),
    ],
)  # fmt: skip
def test_wishes_decide(keep: list[str], mask: list[str], changed: set[str]) -> None:
    """--keep and --mask change what stays, and a masked field keeps its type and form."""
    traits = {
        "name": "Dana Hollis",
        "email": "dana@hollis.ie",
        "phone": "0861234567",
        "score": 7.25,
        "note": "tall",
        "day": "2024-05-17",
    }
    masked = Masker(KEY, Wishes.of(keep, mask)).mask({"type": "identify", "traits": traits}).value["traits"]
    assert changed == {key for key in traits if traits[key] != masked[key]}
    assert "@" in masked["email"]
    assert isinstance(masked["score"], float)
    assert masked["day"].startswith("2024-")


def test_a_field_that_is_masked_anyway_keeps_its_kind() -> None:
    """--mask of a phone number's field, or of all that is around it, leaves a phone number."""
    wishes = Wishes.of([], ["traits"])
    masked = Masker(KEY, wishes).mask({"type": "identify", "traits": {"phone": "0861234567"}}).value
    assert re.fullmatch(r"[2-9][0-9]{2}55501[0-9]{2}", masked["traits"]["phone"])


def test_a_check_does_not_judge_what_is_kept() -> None:
    """A field that --keep names may hold anything, and with another check it is told."""
    event = {"type": "identify", "traits": {"email": "dana@hollis.ie"}}
    assert found(event, Wishes.of(["traits.email"])) == []
    assert found(event) == [("$.traits.email", Kind.EMAIL)]


def test_what_a_mask_must_leave_is_told() -> None:
    """Keys and event names stay, so an email address in one is reported, before and after masking."""
    event = {"type": "track", "event": "Mailed dana@hollis.ie", "properties": {"by": {"dana@hollis.ie": True}}}
    expected = [Suspicion(("properties", "by"), Kind.EMAIL, in_key=True), Suspicion(("event",), Kind.EMAIL)]
    assert expected == list(left_behind(event)) == list(left_behind(MASKER.mask(event).value))
    assert expected == list(suspicions(MASKER.mask(event).value))
    assert [] == list(left_behind(event, Wishes.of(["event", "properties"])))


@pytest.mark.parametrize("value", [None, True, 7, "dana@hollis.ie", [], ["dana@hollis.ie", 7], {}], ids=repr)
def test_what_is_no_event_is_masked_too(value: Any) -> None:
    """A line that is no object keeps its shape, and loses what it holds of a person."""
    masked = MASKER.mask(value).value
    assert shape(value) == shape(masked)
    assert "hollis" not in json.dumps(masked)


@quick
@given(events)
def test_any_event_keeps_its_structure_and_passes_the_check(event: dict[str, Any]) -> None:
    """Keys, order, types, nulls, flags and lengths stay; what is left looks like no one's, but for keys."""
    masked = MASKER.mask(event).value
    assert shape(event) == shape(masked)
    assert list(kept(event)) == list(kept(masked))
    assert [one for one in suspicions(masked) if not one.in_key] == []


@quick
@given(events)
def test_masking_is_stable_and_can_be_repeated(event: dict[str, Any]) -> None:
    """The same key gives the same event each time; masking what is masked keeps its structure and passes as well."""
    masked = MASKER.mask(event).value
    assert masked == Masker(KEY).mask(event).value
    assert shape(masked) == shape(MASKER.mask(masked).value)


@pytest.mark.parametrize("event", STORIES, ids=[f"{n}" for n in range(len(STORIES))])
def test_each_story_event_keeps_its_structure_and_passes_the_check(event: Any) -> None:
    """Every event of the stories keeps what must stay, and its masked form passes the check."""
    masked = MASKER.mask(event).value
    assert shape(event) == shape(masked)
    assert list(kept(event)) == list(kept(masked))
    assert found(masked) == []
