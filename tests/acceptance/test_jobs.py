"""`-j`: the same report from several processes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.bundles import SECRET, SHOP, an_event, jsonl, write, write_capture

from .conftest import Command
from .test_parity_batches import FORGETFUL

BROKEN = "import nothing_of_this_name\n\n\ndef onTrack(event, settings):\n    pass\n"


@pytest.fixture
def captures(folder: Path) -> Path:
    """Two captures of which each is a part, since it is not small."""
    for story in ("one", "two"):
        events = [
            an_event(number, event="crash" if number == 7 else "Bought", note="x" * 20_000) for number in range(120)
        ]
        write(folder / "tests" / "captures" / f"{story}.jsonl", jsonl(events))
    return folder / "tests" / "captures"


@pytest.mark.parametrize("format_", ["jsonl", "junit"])
def test_replay_has_the_same_bytes(captures: Path, command: Command, quick: Command, format_: str) -> None:
    """Report and exit code are those of one process, and no secret is in it."""
    alone, jobs = quick("replay", "--format", format_), command("replay", "--format", format_, "-j", 2)

    assert (1, "", alone.out) == (jobs.code, jobs.err, jobs.out)
    assert alone.out.count("m-7") > 1
    assert SECRET not in jobs.out


def test_check_tells_the_same(captures: Path, command: Command, quick: Command) -> None:
    """All but the events a second."""
    alone, jobs = quick("check"), command("check", "-j", 2)

    assert (alone.code, _without_rate(alone.out)) == (jobs.code, _without_rate(jobs.out))
    assert "240 failures in 240 deliveries" in alone.out


def test_probe_finds_the_same(folder: Path, command: Command, quick: Command) -> None:
    """Findings of all captures together, in their order; only the measured times are others."""
    for story in ("one", "two"):
        events = [an_event(number, "crash" if number == 7 else "Bought") for number in range(12)]
        write(folder / "tests" / "captures" / f"{story}.jsonl", jsonl(events))
    words = ("probe", "shop", "--format", "jsonl", "--except", "slow")
    alone, jobs = quick(*words), command(*words, "-j", 2)
    findings = [each for each in alone.documents if "finding" in each]

    assert findings == [each for each in jobs.documents if "finding" in each]
    assert (alone.code, alone.err) == (jobs.code, jobs.err)
    # Findings of both captures were joined.
    assert any(each["finding"]["events"] > 12 for each in findings)


def test_parity_compares_the_same(folder: Path, quick: Command) -> None:
    """Differences, their smallest events, counts, coverage and what cannot be read, of captures and generated events.

    The second capture and the last generated events are parts of their own.
    """
    new = SHOP.replace('event.get("properties")', 'event.get("properties") or {}')
    write(folder / "next" / "shop" / "handler.py", new)
    write(folder / "tests" / "captures" / "one.jsonl", jsonl([an_event(1, "refuse"), an_event(2)]))
    write(folder / "tests" / "captures" / "two.jsonl", jsonl([an_event(3, "crash")]) + "{broken\n")
    words = ("parity", "shop", "next/shop", "tests/captures", "--events", 520, "--ignore", "header:x-never")
    alone, jobs = (quick(*words, "--format", "jsonl", "-j", number) for number in (1, 3))
    text = quick(*words, "-j", 2)
    cause, *_, account = alone.documents

    assert (2, alone.out, alone.err) == (jobs.code, jobs.out, jobs.err)
    assert "two.jsonl:2: " in alone.err
    assert (523, "cause") == (account["events"], cause["kind"])
    assert "A  reached 10 of 10 lines" in text.out
    assert "✗ --ignore header:x-never: nothing had it; leave it out" in text.out
    assert SECRET not in alone.out + text.out


def test_parity_in_jobs_ends_as_alone(folder: Path, quick: Command) -> None:
    """With one line for a function that cannot be loaded, and for one that has no onBatch."""
    write(
        folder / "next" / "shop" / "handler.py",
        "import nothing_of_this_name\n\n\ndef onTrack(event, settings):\n    pass\n",
    )
    alone, jobs = (quick("parity", "shop", "next/shop", "--events", 8, "-j", number) for number in (1, 2))
    write_capture(folder, an_event(1))
    batches = [quick("parity", "shop", "--batches", "-j", number) for number in (1, 2)]

    assert (2, alone.err) == (jobs.code, jobs.err)
    assert "nothing_of_this_name" in jobs.err
    assert batches[0] == batches[1]
    assert (2, "segment-emulator: --batches: shop: no onBatch here\n") == (batches[1].code, batches[1].err)


@pytest.mark.parametrize("format_", ["text", "jsonl"])
def test_parity_of_batches_is_the_same(folder: Path, quick: Command, format_: str) -> None:
    """Failures and errors of all captures, in their order."""
    write(folder / "functions" / "shop" / "handler.py", FORGETFUL)
    write(folder / "tests" / "captures" / "one.jsonl", jsonl([an_event(1), an_event(2)]) + "{broken\n")
    write(folder / "tests" / "captures" / "two.jsonl", jsonl([an_event(3), an_event(4)]))
    words = ("parity", "shop", "--batches", "--format", format_)
    alone, jobs = quick(*words), quick(*words, "-j", 2)

    assert (2, "", _without_rate(alone.out)) == (jobs.code, jobs.err, _without_rate(jobs.out))
    assert all(part in jobs.out for part in ("one.jsonl:3: ", "m-2", "m-3", "batch parity"))


def test_probe_of_a_broken_function(folder: Path, quick: Command) -> None:
    """The error that one process ends with."""
    write_capture(folder, an_event(1))
    write(folder / "functions" / "shop" / "handler.py", BROKEN)
    alone, jobs = quick("probe"), quick("probe", "-j", 2)

    assert (2, alone.err) == (jobs.code, jobs.err)
    assert "nothing_of_this_name" in jobs.err


def _without_rate(text: str) -> str:
    return re.sub(r" +(events/s|[\d,]+)$", "", text, flags=re.MULTILINE)


REFUSED = [
    (("--scheduler", "tcp://127.0.0.1:1"), "--scheduler needs --engine dask"),
    (("--split", 5, "--update"), "--split and --update: choose one"),
    (("--engine", "dask", "-"), "--engine dask: a cluster cannot read standard input; save the events to a file"),
]


@pytest.mark.parametrize(("words", "line"), REFUSED, ids=[line[:30] for _, line in REFUSED])
def test_options_that_contradict(folder: Path, quick: Command, words: tuple[object, ...], line: str) -> None:
    """One line says which."""
    write_capture(folder, an_event(1))
    ended = quick("replay", *words)

    assert (2, 1) == (ended.code, ended.err.count("\n"))
    assert ended.err.startswith(f"segment-emulator: {line}")


@pytest.mark.parametrize("mode", ["--watch", "--update", "--no-isolate"])
def test_what_jobs_can_not_do(folder: Path, quick: Command, mode: str) -> None:
    """One process watches, writes expectations and stops at breakpoints."""
    ended = quick("replay", "-j", 2, mode)

    assert (2, f"segment-emulator: -j and {mode}: choose one\n") == (ended.code, ended.err)
