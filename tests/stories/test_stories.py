"""The stories in tests/captures are what their README says: complete, well-formed, and nobody's real data."""

from __future__ import annotations

import gzip
import ipaddress
import json
import re
import subprocess
import sys
from collections import Counter
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

TESTS = Path(__file__).parents[1]
CAPTURES = TESTS / "captures"
README = (CAPTURES / "README.md").read_text(encoding="utf-8")
STORIES = sorted(path for path in CAPTURES.iterdir() if path.name.endswith((".jsonl", ".json", ".jsonl.gz")))
LINE_STORIES = [path for path in STORIES if path.suffix != ".json"]
RECORDED_IN_PYTHON = ["billing-server.jsonl", "nightly-usage.jsonl.gz"]

TYPES = {"identify", "track", "page", "screen", "group", "alias", "delete"}
EMAIL = re.compile(r"[^\s\"'<>@]+@([^\s\"'<>@,]+)")
EXAMPLE_DOMAIN = re.compile(r"([a-z0-9-]+\.)*example\.(com|org)")
PHONE = re.compile(r"\+1[ -]555[ -]01\d\d")
DOCUMENTATION = [ipaddress.ip_network(net) for net in ("192.0.2.0/24", "198.51.100.0/24", "2001:db8::/32")]
JAMES = {"firstName": "James", "lastName": "Gibbon"}
JOHN = {"email": "john.doe@example.com", "name": "John Doe", "plan": "Pro", "createdAt": "2023-08-01T00:00:00Z"}
ACME = {"companyName": "Acme Inc.", "subscriptionTier": "Enterprise"}
GREEN = {"buttonColor": "green"}
MEMBERSHIP = "order_completed_last_30days"


def text_of(path: Path) -> str:
    """Return the file's text, unpacked."""
    data = path.read_bytes()
    return (gzip.decompress(data) if path.suffix == ".gz" else data).decode("utf-8")


def lines_of(path: Path) -> list[str]:
    """Split at line feeds only: U+2028 and its like are ordinary characters inside a JSON string."""
    return text_of(path).removesuffix("\n").split("\n")


def values_of(path: Path) -> list[Any]:
    """Return what the story holds, events and all else, in order."""
    if path.suffix != ".json":
        return [json.loads(line) for line in lines_of(path)]
    document = json.loads(text_of(path))
    return document if isinstance(document, list) else document["batch"]


def events_of(path: Path) -> list[dict[str, Any]]:
    """Return the objects that the story holds, in order."""
    return [value for value in values_of(path) if isinstance(value, dict)]


EVENTS = [event for path in STORIES for event in events_of(path)]
each_story = pytest.mark.parametrize("path", STORIES, ids=lambda path: path.name)
each_line_story = pytest.mark.parametrize("path", LINE_STORIES, ids=lambda path: path.name)


def strings_in(value: Any) -> list[str]:
    """Return every text in the value, keys included."""
    if isinstance(value, dict):
        return [text for key, inner in value.items() for text in (key, *strings_in(inner))]
    if isinstance(value, list):
        return [text for inner in value for text in strings_in(inner)]
    return [value] if isinstance(value, str) else []


def values_under(key: str, value: Any) -> list[Any]:
    """Return what stands under the key at any depth."""
    if isinstance(value, dict):
        return [inner for name, inner in value.items() if name == key] + [
            found for inner in value.values() for found in values_under(key, inner)
        ]
    return [found for inner in value for found in values_under(key, inner)] if isinstance(value, list) else []


def test_there_are_enough_events_of_every_type() -> None:
    """There are at least 150 events, and at least five of each type that Segment knows."""
    counts = Counter(event.get("type") for event in EVENTS)
    assert len(EVENTS) >= 150
    assert {kind for kind in TYPES if counts[kind] >= 5} == TYPES


def test_every_container_that_a_capture_may_be_is_there() -> None:
    """Lines, an array, a batch body and gzipped lines each hold one story at least."""
    documents = [json.loads(text_of(path)) for path in STORIES if path.suffix == ".json"]
    assert {".jsonl", ".json", ".gz"} == {path.suffix for path in STORIES}
    assert {list, dict} == {type(document) for document in documents}


def test_the_readme_lists_every_story_with_its_number_of_events() -> None:
    """The README's first table names each file and counts it right, less the story of a destination made by init."""
    listed = {name: int(count) for name, count in re.findall(r"^\| `([^`]+)` \| (\d+) \|", README, re.MULTILINE)}
    own = {folder.name for folder in (CAPTURES.parents[1] / "functions").iterdir()}
    assert {path.name: len(values_of(path)) for path in STORIES if path.stem not in own} == listed


@each_story
def test_message_ids_are_unique_within_a_story(path: Path) -> None:
    """No two events of a story share a messageId, so that one event can be named by it."""
    message_ids = [event["messageId"] for event in events_of(path) if "messageId" in event]
    assert sorted(set(message_ids)) == sorted(message_ids)


@each_line_story
def test_each_line_is_compact_json(path: Path) -> None:
    """A line holds one JSON value without spaces between its parts, and text as itself rather than escaped."""
    again = [json.dumps(json.loads(line), ensure_ascii=False, separators=(",", ":")) for line in lines_of(path)]
    assert again == lines_of(path)
    assert text_of(path).endswith("\n")


@each_story
def test_events_stand_in_the_order_in_which_they_arrived(path: Path) -> None:
    """`receivedAt` never goes back within a story, and lies in 2026."""
    arrivals = [datetime.fromisoformat(event["receivedAt"]) for event in events_of(path) if "receivedAt" in event]
    assert sorted(arrivals) == arrivals
    assert {2026} >= {arrival.year for arrival in arrivals}


@each_line_story
def test_events_carry_the_times_that_ingestion_adds(path: Path) -> None:
    """In lines, as functions receive them, all but the webhook's short delete form have `receivedAt`."""
    bare = [event for event in events_of(path) if "receivedAt" not in event]
    assert [{"type", "userId", "timestamp"}] * len(bare) == [set(event) for event in bare]
    assert len(bare) == (path.name == "deletions.jsonl")


def test_the_gzipped_story_has_the_same_bytes_whenever_it_is_made() -> None:
    """The gzip header holds no time and no file name."""
    magic_method_flags_time = bytes.fromhex("1f8b 08 00 00000000")
    assert magic_method_flags_time == (CAPTURES / "nightly-usage.jsonl.gz").read_bytes()[:8]


def test_no_event_holds_what_could_be_a_person_s() -> None:
    """Emails are at example.com or example.org, phones are 555 numbers, addresses are the documentation's."""
    domains = {found for event in EVENTS for text in strings_in(event) for found in EMAIL.findall(text)}
    phones = {phone for event in EVENTS for phone in values_under("phone", event)}
    addresses = {ipaddress.ip_address(ip) for event in EVENTS for ip in values_under("ip", event)}
    assert min(len(domains), len(phones), len(addresses)) > 1
    assert {domain for domain in domains if EXAMPLE_DOMAIN.fullmatch(domain)} == domains
    assert {phone for phone in phones if PHONE.fullmatch(phone)} == phones
    assert {ip for ip in addresses if any(ip in network for network in DOCUMENTATION)} == addresses


def test_no_event_holds_a_write_key_that_looks_real() -> None:
    """The one writeKey is the stories' own."""
    assert {"fake-write-key-workshop"} == {key for event in EVENTS for key in values_under("writeKey", event)}


@pytest.mark.parametrize(
    ("story", "line", "example"),
    [
        pytest.param(
            "web-visit.jsonl", 6, {"type": "identify", "userId": "userId123", "traits": JAMES}, id="UserLeap identify"
        ),
        pytest.param("web-visit.jsonl", 5, {"type": "alias", "userId": "newUserId"}, id="UserLeap alias"),
        pytest.param(
            "web-visit.jsonl", 2, {"type": "track", "event": "Clicked Button", "properties": {}}, id="UserLeap track"
        ),
        pytest.param("web-visit.jsonl", 1, {"type": "page", "name": None, "category": None}, id="UserLeap page"),
        pytest.param("mobile-ios.jsonl", 4, {"type": "identify", "traits": JOHN}, id="Mobile identify"),
        pytest.param("mobile-ios.jsonl", 5, {"type": "group", "traits": ACME}, id="Mobile group"),
        pytest.param("mobile-ios.jsonl", 6, {"type": "screen", "name": "Home", "properties": None}, id="Mobile screen"),
        pytest.param("mobile-ios.jsonl", 7, {"event": "Button Clicked", "properties": GREEN}, id="Mobile track"),
        pytest.param(
            "engage-audiences.jsonl", 1, {"userId": "usr_3001", "traits": {MEMBERSHIP: True}}, id="Cloud joined"
        ),
        pytest.param(
            "engage-audiences.jsonl", 7, {"userId": "usr_3001", "traits": {MEMBERSHIP: False}}, id="Cloud left"
        ),
    ],
)
def test_each_example_of_the_destination_pages_is_an_event(story: str, line: int, example: dict[str, Any]) -> None:
    """The event holds the example's own values, and the README says where it stands."""
    event = events_of(CAPTURES / story)[line - 1]
    assert example == {key: event.get(key) for key in example}
    assert f"| `{story}` | line {line} |" in README


def test_the_python_sdk_still_sends_what_its_stories_hold(tmp_path: Path) -> None:
    """Recording again, with the SDK that is installed, gives the committed stories line for line."""
    recorder = TESTS / "record" / "record_python.py"
    subprocess.run([sys.executable, str(recorder), str(tmp_path)], check=True, timeout=60)
    again = {name: lines_of(tmp_path / name) for name in RECORDED_IN_PYTHON}
    assert {name: lines_of(CAPTURES / name) for name in RECORDED_IN_PYTHON} == again, (
        "the SDK sends something else now: run tests/record/record_python.py tests/captures and read the difference"
    )
