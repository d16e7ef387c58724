"""`--update`: what is written, what is said of it, and what is left alone."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from emulator.engine.suite import Plan
from emulator.errors import EmulatorError, UsageError
from emulator.tools.updating import Change, refuse_in_ci, update
from emulator.values.run import RunOptions
from tests.bundles import SECRET, an_event, captures, sent, shop, write_capture, write_expected

Update = Callable[..., list[str]]


@pytest.fixture
def updated(tmp_path: Path) -> Update:
    """`updated(*events)` replays them as the story "visits", and returns what the update says, below the folder."""
    function = shop(tmp_path)
    plan = Plan(
        settings={"shop": {"apiKey": SECRET}},
        expected_dir=tmp_path / "tests" / "expected",
        schemas_dir=tmp_path / "schemas",
        options=RunOptions(isolate=False),
    )

    def run(*events: Any) -> list[str]:
        capture = write_capture(tmp_path, *events)
        changes = update([function], captures(capture), plan)
        return [str(change).removeprefix(f"{plan.expected_dir}/") for change in changes]

    return run


def written(tmp_path: Path) -> list[Any]:
    """Return the expectations that are there now, without the version."""
    path = tmp_path / "tests" / "expected" / "shop" / "visits.jsonl"
    first, *lines = path.read_text(encoding="utf-8").splitlines()
    assert {"version": 1} == json.loads(first)
    return [json.loads(line) for line in lines]


def with_body(document: dict[str, Any], body: Any) -> dict[str, Any]:
    """Return an expectation whose one request has another body."""
    (request,) = document["requests"]
    return {**document, "requests": [{**request, "body": body}]}


def test_a_new_file(tmp_path: Path, updated: Update) -> None:
    """Every event has a line, with the secret as its placeholder."""
    refused = {"messageId": "m-2", "outcome": "discarded", "reason": "Message Rejected", "requests": []}

    assert ["shop/visits.jsonl: 2 added"] == updated(an_event(1), an_event(2, "refuse"))
    assert [sent(1), refused] == written(tmp_path)


def test_the_same_again(tmp_path: Path, updated: Update) -> None:
    """Equal runs make equal bytes, and an unchanged file is not touched."""
    path = tmp_path / "tests" / "expected" / "shop" / "visits.jsonl"
    updated(an_event(1), an_event(2))
    first = path.read_bytes()
    path.unlink()
    updated(an_event(1), an_event(2))
    stamp = path.stat()

    assert first == path.read_bytes()
    assert ["shop/visits.jsonl: unchanged"] == updated(an_event(1), an_event(2))
    assert stamp.st_ino == path.stat().st_ino


def test_spelling_of_a_line_is_left_alone(tmp_path: Path, updated: Update) -> None:
    """A file that expects the same in another spelling is not rewritten."""
    path = write_expected(tmp_path, sent(1))
    text = path.read_text().replace('": ', '" :  ')
    path.write_text(text)

    assert ["shop/visits.jsonl: unchanged"] == updated(an_event(1))
    assert text == path.read_text()


@pytest.mark.parametrize(
    ("old", "events", "said", "new"),
    [
        ([sent(1, "Old"), sent(2)], [1, 2], "1 changed (line 2)", [sent(1), sent(2)]),
        ([sent(1)], [1, 2], "1 added", [sent(1), sent(2)]),
        ([sent(1), sent(2), sent(3)], [1], "2 removed", [sent(1)]),
        ([sent(1), sent(3)], [1, 2, 3], "1 added", [sent(1), sent(2), sent(3)]),
        ([sent(1), sent(2), sent(3)], [1, 3], "1 removed", [sent(1), sent(3)]),
        ([sent(8), sent(9)], [1, 2], "2 added, 2 removed", [sent(1), sent(2)]),
        ([sent(1, "Old"), sent(9)], [1, 2], "1 changed (line 2), 1 added, 1 removed", [sent(1), sent(2)]),
        ([sent(2), sent(1)], [1, 2], "1 added, 1 removed", [sent(1), sent(2)]),
        ([sent(number, "Old") for number in range(12)], range(12),
         "12 changed (line 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, …)", [sent(number) for number in range(12)]),
    ],
    ids=["changed", "event added", "events removed", "event inserted", "event taken out", "other events", "all",
         "swapped", "many"],
)  # fmt: skip
def test_what_changed(tmp_path: Path, updated: Update, *, old: Any, events: Any, said: str, new: Any) -> None:
    """Lines are paired by messageId; changed lines are named, added and removed ones counted."""
    write_expected(tmp_path, *old)

    assert [f"shop/visits.jsonl: {said}"] == updated(*map(an_event, events))
    assert new == written(tmp_path)


def test_true_is_not_1(tmp_path: Path, updated: Update) -> None:
    """A value that changed from true to 1 is written."""
    body = {"id": "m-1", "event": "Bought", "properties": {"a": 1}}
    write_expected(tmp_path, with_body(sent(1), {**body, "properties": {"a": True}}))

    assert ["shop/visits.jsonl: 1 changed (line 2)"] == updated(an_event(1, properties={"a": 1}))
    assert '"a":1' in (tmp_path / "tests" / "expected" / "shop" / "visits.jsonl").read_text()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (with_body(sent(1), {"id": "*", "event": 5}), {"id": "*", "event": "Bought", "properties": None}),
        (with_body(sent(1), "*"), "*"),
        (with_body(sent(1, messageId="*"), {"id": "*", "old": 1}), {"id": "*", "event": "Bought", "properties": None}),
        (with_body(sent(1), {"properties": {"deep": "*"}}), {"id": "m-1", "event": "Bought", "properties": None}),
    ],
    ids=["a key", "a body", "the messageId too", "one that does not match"],
)  # fmt: skip
def test_wildcards(tmp_path: Path, updated: Update, old: Any, new: Any) -> None:
    """Wildcards that still match stay, also below a line that is new because an event came before it."""
    write_expected(tmp_path, old)
    updated(an_event(1))
    (line,) = written(tmp_path)

    assert with_body({**sent(1), "messageId": old["messageId"]}, new) == line


def test_wildcards_move_with_their_event(tmp_path: Path, updated: Update) -> None:
    """An event that was recorded in between does not cost the wildcards of those behind it."""
    body = {"id": "*", "event": "Bought", "properties": None}
    write_expected(tmp_path, sent(1), with_body(sent(3), body))
    updated(an_event(1), an_event(2), an_event(3))

    assert [sent(1), sent(2), with_body(sent(3), body)] == written(tmp_path)


@pytest.mark.parametrize("event", ["{", "\x00"], ids=["cut short", "no JSON"])
def test_an_unreadable_capture_changes_nothing(tmp_path: Path, event: str) -> None:
    """Expectations are written of whole captures only: an interrupted update leaves the old file."""
    old = write_expected(tmp_path, sent(1, "Old"))
    before = old.read_bytes()
    capture = write_capture(tmp_path, an_event(1))
    capture.write_text(capture.read_text() + event + "\n")
    plan = Plan(
        settings={"shop": {"apiKey": SECRET}},
        expected_dir=old.parents[1],
        schemas_dir=tmp_path,
        options=RunOptions(isolate=False),
    )

    with pytest.raises(EmulatorError, match=r"visits.jsonl:2: "):
        list(update([shop(tmp_path)], captures(capture), plan))
    assert before == old.read_bytes()
    assert [old] == list(old.parent.iterdir())


def test_a_wrong_line_is_not_overwritten(tmp_path: Path, updated: Update) -> None:
    """What cannot be read cannot be kept, so a person looks at it first."""
    old = write_expected(tmp_path, sent(1), {"messageId": "m-2"})

    with pytest.raises(EmulatorError, match=r"visits.jsonl:3: \$.outcome: is required"):
        updated(an_event(1), an_event(2))
    assert 3 == len(old.read_text().splitlines())


def test_two_captures_of_one_name(tmp_path: Path) -> None:
    """Two captures that would write one file are refused before anything runs."""
    one, other = write_capture(tmp_path, an_event(1)), write_capture(tmp_path / "other", an_event(2))
    plan = Plan(
        settings={"shop": {}},
        expected_dir=tmp_path / "expected",
        schemas_dir=tmp_path,
        options=RunOptions(isolate=False),
    )

    with pytest.raises(UsageError, match=r"^two captures are named 'visits' and would share expectations: rename one$"):
        list(update([shop(tmp_path)], captures(one, other), plan))
    assert not plan.expected_dir.exists()


@pytest.mark.parametrize(
    ("environ", "refused"), [({"CI": "true"}, True), ({"CI": "1"}, True), ({"CI": ""}, False), ({}, False)]
)
def test_refused_in_ci(environ: dict[str, str], *, refused: bool) -> None:
    """Where CI is set nobody would read the change."""
    if refused:
        with pytest.raises(UsageError, match=r"^--update is refused where CI is set: "):
            refuse_in_ci(environ)
    else:
        refuse_in_ci(environ)


def test_change_of_a_file_that_stays() -> None:
    """An unchanged file is said to be one."""
    assert "x.jsonl: unchanged" == str(Change(path=Path("x.jsonl"), changed=(), added=0, removed=0))
