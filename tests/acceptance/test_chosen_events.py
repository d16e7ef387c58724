"""`--only`, `--event`, `--user`, `--since`, `--until`, `--where`, `--sample`, `--limit`: a part of the events."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.bundles import an_event, jsonl, sent, write, write_capture, write_expected, write_function

from .conftest import Command

MANY = 250


def test_expectations_of_chosen_events(folder: Path, quick: Command) -> None:
    """A chosen event is held against its own line, however many lines are before it; the other lines are no failure."""
    write_capture(folder, *(an_event(number, userId=f"u-{number}") for number in range(MANY)))
    write_expected(folder, *(sent(number) for number in range(MANY - 1)), {**sent(MANY - 1), "outcome": "discarded"})
    good, bad = (quick("replay", "--user", f"u-{number}") for number in (MANY - 2, MANY - 1))

    assert (0, "✓ all good: 1 delivery, 1 request") == (good.code, good.out.splitlines()[-1])
    assert "no expectation" not in good.out
    assert (1, "✗ 1 failure in 1 delivery, 1 request") == (bad.code, bad.out.splitlines()[-1])
    assert f"visits.jsonl:{MANY}  track m-{MANY - 1}" in bad.out


def test_reply_rules_of_other_events(folder: Path, quick: Command) -> None:
    """A rule that only another event would use is no failure of a part."""
    write_capture(folder, an_event(1), an_event(2, "refuse"))
    rules = write(folder / "rules.json", [{"url": "https://shop.test/track", "status": 200}])

    assert 0 == quick("replay", "--replies", rules, "--event", "refuse").code
    assert 0 == quick("replay", "--replies", rules, "--event", "Bought").code


@pytest.mark.parametrize(
    "words",
    ["replay", "replay -j 2", "probe shop", "mask tests/captures", "mask tests/captures --check"],
)
def test_nothing_chosen_is_not_good(folder: Path, quick: Command, words: str) -> None:
    """A command that looked at nothing says so, and fails."""
    write_capture(folder, an_event(1))
    ended = quick(*words.split(), "--only", "type=page", "--since", "2026-01-01")
    line = "segment-emulator: no event of the captures fits --only, --since: nothing was done"

    assert (2, line) == (ended.code, ended.err.splitlines()[-1])


def test_parity_of_chosen_events(folder: Path, quick: Command) -> None:
    """The one event that differs is not chosen; nor is anything, in the end."""
    write_function(folder, "other", (folder / "functions" / "shop" / "handler.py").read_text().replace("refused", "no"))
    write_capture(folder, an_event(1), an_event(2, "refuse"))

    assert 1 == quick("parity", "shop", "other", "tests/captures").code
    assert 0 == quick("parity", "shop", "other", "tests/captures", "--only", "event=Bought").code
    assert 2 == quick("parity", "shop", "other", "tests/captures", "--limit", "1", "--user", "nobody").code
    refused = quick("parity", "shop", "other", "--limit", "1")
    assert "segment-emulator: --limit takes events of captures; name a CAPTURE\n" == refused.err


def test_mask_writes_a_part_of_an_archive(folder: Path, quick: Command) -> None:
    """So a part of it becomes a capture."""
    for day in ("2026-01-01", "2026-01-05"):
        events = [an_event(number, receivedAt=f"{day}T10:00:00Z") for number in range(5)]
        write(folder / "segment-logs" / "web" / day / "1.jsonl", jsonl(events))
    words = ("mask", "segment-logs", "--key", "k" * 20, "-o", "part.jsonl")
    ended = quick(*words, "--since", "2026-01-05", "--where", "event = 'Bought'", "--limit", 3)
    masked = [json.loads(line) for line in (folder / "part.jsonl").read_text().splitlines()]

    assert 0 == ended.code
    assert ["2026-01-05T10:00:00Z"] * 3 == [event["receivedAt"] for event in masked]


def test_update_of_a_part(folder: Path, quick: Command) -> None:
    """Expectations are written of whole stories."""
    write_capture(folder, an_event(1))
    ended = quick("replay", "--update", "--limit", 1)

    assert (2, "segment-emulator: --update and --limit: choose one\n") == (ended.code, ended.err)
