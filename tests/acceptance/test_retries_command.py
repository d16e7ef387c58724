"""Retries as the command shows them, and how long a first sync takes within the limits that destinations document."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.bundles import jsonl

from .conftest import ROOT, Command

OUTAGE = [{"until": "+40m", "status": 503}, {"rate": "10/s"}]
LIMITS = ["userleap", "userpilot_cloud", "userpilot_mobile"]
MEMBERS = 1100
"""Too many for one window of any destination."""


@pytest.fixture(scope="module")
def first_sync() -> str:
    """A small audience, as the recorder's script writes it."""
    command = [sys.executable, "tests/record/first_sync.py", str(MEMBERS)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize("destination", LIMITS)
def test_a_first_sync_within_the_limits(destination: str, first_sync: str, in_the_clone: Command) -> None:
    """Beyond its limit a destination answers 429; what it refused arrives later, and no window takes too many."""
    limits = f"functions/{destination}/limits.replies.json"
    ended = in_the_clone("replay", destination, "-", "--replies", limits, "--format", "jsonl", stdin=first_sync)
    deliveries = [line for line in ended.documents if "position" in line]
    taken = [round(each["attempts"][-1]["at"] - deliveries[0]["attempts"][0]["at"]) for each in deliveries]
    limit, window = (1000, 300_000) if destination == "userleap" else (600, 60_000)
    windows = [at // window for at in taken]

    assert (0, ["delivered"] * MEMBERS) == (ended.code, [each["outcome"] for each in deliveries])
    assert limit == max(map(windows.count, windows))
    assert MEMBERS / limit * window - window < max(taken)


def test_an_outage(tmp_path: Path, first_sync: str, in_the_clone: Command) -> None:
    """Forty minutes down, then ten a second, is a replies file of two rules; the report draws what that does."""
    replies = tmp_path / "outage.json"
    replies.write_text(json.dumps(OUTAGE))
    events = "".join(first_sync.splitlines(keepends=True)[:50])
    ended = in_the_clone("replay", "userpilot_cloud", "-", "--replies", replies, stdin=events)

    assert 0 == ended.code
    assert "over virtual time\n  from 2026-06-01T03:00:00Z, the first event tried again, for " in ended.out
    assert "50 at most\n" in ended.out
    assert "✓ all good: 50 deliveries, " in ended.out


def test_no_retry(tmp_path: Path, first_sync: str, in_the_clone: Command) -> None:
    """One attempt for each event; nothing is drawn."""
    replies = tmp_path / "outage.json"
    replies.write_text(json.dumps(OUTAGE[:1]))
    event = first_sync.splitlines(keepends=True)[0]
    ended = in_the_clone("replay", "userpilot_cloud", "-", "--replies", replies, "--no-retry", stdin=event)

    assert 1 == ended.code
    assert "virtual time" not in ended.out
    assert "in 1 delivery, 1 request\n" in ended.out


def test_the_schedule(in_the_clone: Command) -> None:
    """The schedule, and the times at which one event would be tried again; nothing is replayed."""
    ended = in_the_clone("retries", "userleap", "--seed", 3)

    assert (0, "") == (ended.code, ended.err)
    assert ended.out.startswith("RetryError and Timeout are tried again until 4:00:00 after the event's arrival.\n")
    assert "  retry 1: 0:01:00 to 0:03:00 after the attempt before\n" in ended.out
    assert "\nWith --seed 3, the first event of userleap would have " in ended.out


def test_what_came_twice_or_too_early_is_counted(in_the_clone: Command) -> None:
    """Two notices, which not even --strict makes failures of when they stand alone."""
    events = [
        {"type": "delete", "messageId": "m-1", "userId": "u", "receivedAt": "2026-01-01T12:00:01Z"},
        {"type": "delete", "messageId": "m-1", "userId": "u", "receivedAt": "2026-01-01T12:00:00Z"},
    ]
    ended = in_the_clone("replay", "userpilot_cloud", "-", stdin=jsonl(events))

    assert 0 == ended.code
    assert "repeated messageId\n    the messageId came before in this capture" in ended.out
    assert "order of arrival\n    its own time is before the arrival of the event ahead of it" in ended.out


def test_a_bad_schedule_of_replies(tmp_path: Path, in_the_clone: Command) -> None:
    """One line with the place and what to write instead."""
    replies = tmp_path / "replies.json"
    replies.write_text('[\n  {"url": "*",\n   "until": "40m"}\n]\n')
    ended = in_the_clone("replay", "userleap", "--replies", replies)

    assert 2 == ended.code
    assert f"{replies}:3: rule 1: $.until: " in ended.err
