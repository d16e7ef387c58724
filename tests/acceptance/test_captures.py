"""Captures in every form that Segment's users have them."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from tests.bundles import SECRET, an_event, jsonl, write, write_capture, write_function

from .conftest import Command

EVENTS = [an_event(1), an_event(2), an_event(3)]
BATCH = {
    "batch": EVENTS,
    "context": {"ip": "203.0.113.9"},
    "sentAt": "2026-01-01T00:00:00Z",
    "writeKey": "wk-0123456789",
}
FORMS: list[tuple[str, bytes]] = [
    ("lines.jsonl", jsonl(EVENTS).encode()),
    ("lines.ndjson", jsonl(EVENTS).strip().replace("\n", "\r\n").encode()),
    ("array.json", json.dumps(EVENTS, indent=2).encode()),
    ("batch.json", json.dumps(BATCH).encode()),
    ("marked.json", b"\xef\xbb\xbf" + json.dumps(EVENTS).encode()),
    ("packed.jsonl.gz", gzip.compress(jsonl(EVENTS).encode())),
    ("packed-batch.gz", gzip.compress(json.dumps(BATCH).encode())),
    ("unpacked-already.gz", jsonl(EVENTS).encode()),
]


def ids_of(command: Command, *words: object, stdin: bytes | str = b"") -> list[str]:
    """Return the messageIds that a replay tells of."""
    ended = command("replay", *words, "--format", "jsonl", stdin=stdin)
    assert (0, "") == (ended.code, ended.err)
    return [line["messageId"] for line in ended.documents]


@pytest.mark.parametrize(("name", "content"), FORMS, ids=[name for name, _ in FORMS])
def test_forms(folder: Path, quick: Command, name: str, content: bytes) -> None:
    """Lines, an array, a batch body, plain or packed, whatever the file is called."""
    (folder / name).write_bytes(content)

    assert ["m-1", "m-2", "m-3"] == ids_of(quick, name)


def test_one_object(folder: Path, quick: Command) -> None:
    """A file of one event, as the Source Debugger shows it, over many lines."""
    write(folder / "raw.json", json.dumps(EVENTS[0], indent=4))

    assert ["m-1"] == ids_of(quick, "raw.json")


def test_folders_and_patterns(folder: Path, quick: Command) -> None:
    """A folder is read recursively, a pattern goes through folders, and no file is read twice."""
    write(folder / "days" / "1" / "b.jsonl", jsonl(EVENTS[1:2]))
    write(folder / "days" / "1" / "a.json", jsonl(EVENTS[:1]))
    write(folder / "days" / "2" / "c.ndjson", jsonl(EVENTS[2:]))
    write(folder / "days" / "2" / "notes.txt", "no capture")

    assert ["m-1", "m-2", "m-3"] == ids_of(quick, "days") == ids_of(quick, "days/*/*.*json*", "days/1/a.json")
    assert ["m-3", "m-1", "m-2"] == ids_of(quick, "days/2", "days")


def test_an_archive_from_s3(folder: Path, quick: Command) -> None:
    """`segment-logs/<source>/<day>/x.gz`, as it lies; days in order, packed or not."""
    source = folder / "segment-logs" / "s0urce1d"
    for day, content in [("1476057600000", jsonl(EVENTS[:2])), ("1476144000000", jsonl(EVENTS[2:]))]:
        (source / day).mkdir(parents=True)
        (source / day / "1476.abc.1.gz").write_bytes(gzip.compress(content.encode()))
    (source / "1476144000000" / "1476.abc.2.gz").write_bytes(jsonl([an_event(4)]).encode())

    assert ["m-1", "m-2", "m-3", "m-4"] == ids_of(quick, "segment-logs")


def test_standard_input_feeds_every_destination(folder: Path, command: Command) -> None:
    """`-` is kept, so that three destinations get all of it, packed or not."""
    for name in ("crm", "mail"):
        write_function(folder, name)
    write(folder / "tests" / "settings.json", {name: {"apiKey": SECRET} for name in ("shop", "crm", "mail")})

    assert ["m-1", "m-2", "m-3"] * 3 == ids_of(command, "-", stdin=gzip.compress(jsonl(EVENTS).encode()))


def test_a_batch_is_read_as_segment_hands_it_on(folder: Path, quick: Command) -> None:
    """What belongs to the whole batch belongs to each event, and times are filled in."""
    write_function(
        folder,
        handler="import requests\n\n\ndef onTrack(event, settings):\n"
        "    requests.post('https://shop.test/', json=event, timeout=5)\n",
    )
    write(folder / "batch.json", BATCH)
    first = quick("replay", "batch.json", "--format", "jsonl").documents[0]["requests"][0]["body"]

    assert ("203.0.113.9", "2026-01-01T00:00:00Z") == (first["context"]["ip"], first["sentAt"])
    assert {"receivedAt", "timestamp"} <= first.keys()
    assert "{{event.writeKey}}" == first["writeKey"]


BROKEN = {
    "no JSON": b"nonsense\n",
    "cut short": b'{"type": "track", \n',
    "infinite": b'{"type": "track", "value": Infinity}\n',
    "too large": b'{"type": "track", "value": 1e400}\n',
    "too deep": b"[" * 300 + b"]" * 300 + b"\n",
    "no UTF-8": b'{"type": "\xff"}\n',
}


@pytest.mark.parametrize("line", BROKEN.values(), ids=BROKEN)
def test_an_unreadable_line(folder: Path, quick: Command, line: bytes) -> None:
    """It is an error with its file and line; the rest runs, and nothing else is lost."""
    (folder / "x").write_bytes(jsonl([an_event(1)]).encode() + line + jsonl([an_event(2)]).encode())
    ended = quick("replay", "x", "--format", "jsonl")
    first, error, last = ended.documents

    assert (2, "") == (ended.code, ended.err)
    assert ["m-1", "m-2"] == [first["messageId"], last["messageId"]]
    assert error["error"].startswith("x:2: ")


def test_a_damaged_archive(folder: Path, quick: Command) -> None:
    """Data that is cut short is an error; what came before was read."""
    packed = gzip.compress(jsonl(an_event(number) for number in range(2000)).encode())
    (folder / "x.gz").write_bytes(packed[:-200])
    ended = quick("replay", "x.gz", "--format", "jsonl")
    *deliveries, error = ended.documents

    assert 2 == ended.code
    assert deliveries
    assert "the gzip data is damaged or cut short here" in error["error"]


def test_every_event_has_its_line(folder: Path, command: Command) -> None:
    """As many lines come out as events went in, in order, whatever the events are and the handler does."""
    handler = (
        "import os, sys\nimport requests\nfrom emulator.segment import RetryError\n\n\ndef onTrack(event, settings):\n"
        "    what = event['event']\n"
        "    if what == 'exit':\n        os._exit(3)\n"
        "    if what == 'quit':\n        sys.exit()\n"
        "    if what == 'recurse':\n        onTrack(event, settings)\n"
        "    if what == 'retry':\n        raise RetryError('x')\n"
        "    if what == 'print':\n        print('{\"looks\": \"like a line\"}\\n[1,2]')\n"
        "    requests.post('https://shop.test/', json={}, timeout=5)\n"
    )
    write_function(folder, handler=handler, settings=[])
    write(folder / "tests" / "settings.json", {})
    names = ["Bought", "exit", "print", "quit", "retry", "recurse"] * 3
    events: list[Any] = [an_event(number, name) for number, name in enumerate(names)]
    events += [None, "text", 5, {}, {"type": None}, {"type": ["track"]}, {"type": "page"}, {"type": "track"}]
    write_capture(folder, *events)
    each = ["delivered", "discarded", "delivered", "discarded", "exhausted", "discarded"]
    outcomes = each * 3 + ["rejected"] * 6 + ["discarded"] * 2
    for options in ([], ["--fresh"]):
        lines = command("replay", "--format", "jsonl", *options).documents

        assert list(range(len(events))) == [line["position"] for line in lines]
        assert [f"m-{number}" for number in range(18)] + [None] * 8 == [line["messageId"] for line in lines]

        assert outcomes == [line["outcome"] for line in lines]
