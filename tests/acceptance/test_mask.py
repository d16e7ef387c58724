"""`mask`: real events become a capture that can be committed, and a check says whether they are."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from emulator.tools.masking import Key, Masker

from .conftest import Command, Ended

KEY = {"SEGMENT_EMULATOR_MASK_KEY": "a key that is long enough for anyone"}
IDENTIFY: dict[str, Any] = {
    "type": "identify",
    "messageId": "m1",
    "userId": "usr_4711",
    "context": {"ip": "81.2.69.142", "library": {"name": "analytics.js", "version": "1.2.3.4"}},
    "traits": {"name": "Dana Hollis", "email": "dana@hollis.ie", "plan": "pro", "note": "tall", "seats": 12},
    "timestamp": "2026-01-19T11:02:00.390Z",
    "receivedAt": "2026-01-19T11:02:00.390Z",
    "writeKey": "Zx81kQpLm4RtYw0aBcDe92HgFs7NvUiO",
}
TRACK: dict[str, Any] = {
    "type": "track",
    "messageId": "m2",
    "userId": "usr_4711",
    "event": "Invited",
    "properties": {"by": "Dana Hollis", "url": "https://app.example.com/?invite=Sam", "emails": ["sam@byrne.ie", None]},
    "receivedAt": "2026-01-19T11:03:00.390Z",
}
EVENTS = [IDENTIFY, TRACK]


def lines(*events: Any) -> str:
    """Return events as a capture of lines."""
    return "".join(f"{json.dumps(event)}\n" for event in events)


def masked(events: list[Any]) -> list[Any]:
    """Return what the key of these tests makes of events."""
    masker = Masker(Key.of(KEY["SEGMENT_EMULATOR_MASK_KEY"]))
    return [masker.mask(event).value for event in events]


def read(path: Path) -> list[Any]:
    """Return the events of a file of lines."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


@pytest.fixture
def capture(folder: Path) -> Path:
    """A capture of real events."""
    path = folder / "real.jsonl"
    path.write_text(lines(*EVENTS))
    return path


def test_a_capture_is_masked_and_it_is_said_what_was(quick: Command, capture: Path, folder: Path) -> None:
    """One event a line in FILE, and on the screen how many values of which path were masked as what."""
    ended = quick("mask", "real.jsonl", "-o", "out/masked.jsonl", **KEY)
    assert Ended(code=0, out=ended.out, err="") == ended
    assert ended.out.splitlines() == [
        "2 events, 8 values masked:",
        "        1  $.context.ip            an IP address",
        "        1  $.properties.emails[*]  an email address",
        "        1  $.properties.url        a URL's query value",
        "        1  $.traits.email          an email address",
        "        1  $.traits.name           a name",
        "        2  $.userId                an id",
        "        1  $.writeKey              a writeKey",
    ]
    assert masked(EVENTS) == read(folder / "out" / "masked.jsonl")


def test_a_check_tells_place_and_path_but_never_the_value(quick: Command, capture: Path) -> None:
    """Each path is told at its first line, and counted; what is personal itself does not reach a log."""
    ended = quick("mask", "--check", "real.jsonl", "real.jsonl")
    assert ended.code == 1
    assert ended.out.splitlines() == [
        "real.jsonl:1: $.context.ip: looks like an IP address",
        "real.jsonl:1: $.traits.name: looks like a name",
        "real.jsonl:1: $.traits.email: looks like an email address",
        "real.jsonl:1: $.writeKey: looks like a writeKey",
        "real.jsonl:2: $.properties.url: looks like a URL's query value",
        "real.jsonl:2: $.properties.emails[*]: looks like an email address",
        "2 events checked: what looks personal is listed above; mask it, or --keep its path",
    ]
    assert not any(word in ended.out + ended.err for word in ("Dana", "hollis", "byrne", "81.2", "Zx81"))


def test_a_masked_capture_passes_the_check(quick: Command, capture: Path) -> None:
    """The check needs no key."""
    assert quick("mask", "real.jsonl", "-o", "masked.jsonl", **KEY).code == 0
    ended = quick("mask", "--check", "masked.jsonl")
    assert Ended(code=0, out="2 events checked: nothing looks personal\n", err="") == ended


@pytest.mark.parametrize(
    ("name", "content"),
    [
        pytest.param("a.json", json.dumps(EVENTS, indent=2).encode(), id="array"),
        pytest.param("a.jsonl.gz", gzip.compress(lines(*EVENTS).encode()), id="gzip"),
        pytest.param("segment-logs/source/1476144000000/a.gz", gzip.compress(lines(*EVENTS).encode()), id="archive"),
    ],
)
def test_every_form_of_a_capture_is_masked(quick: Command, folder: Path, name: str, content: bytes) -> None:
    """What a replay reads can be masked, and becomes lines."""
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(content)
    assert quick("mask", name.partition("/")[0], "-o", "masked.jsonl", **KEY).code == 0
    assert masked(EVENTS) == read(folder / "masked.jsonl")


def test_a_batch_body_becomes_the_events_of_the_batch(quick: Command, folder: Path) -> None:
    """Its items are masked as Segment would have handed them on."""
    batch = {"batch": [{"type": "track", "event": "E", "userId": "usr_4711", "messageId": "m"}], "writeKey": "Zx81kQ"}
    ended = quick("mask", "-", "-o", "masked.jsonl", stdin=json.dumps(batch), **KEY)
    (event,) = read(folder / "masked.jsonl")
    assert ended.code == 0
    assert masked([{"userId": "usr_4711", "writeKey": "Zx81kQ"}]) == [
        {key: event[key] for key in ("userId", "writeKey")}
    ]


def test_without_a_file_the_events_alone_are_on_the_screen(quick: Command, capture: Path) -> None:
    """Standard output can be piped; what was masked is told on standard error."""
    ended = quick("mask", "-", stdin=capture.read_text(), **KEY)
    assert masked(EVENTS) == ended.documents
    assert ended.err.startswith("2 events, 8 values masked:\n")


def test_one_key_makes_one_fake_in_every_file(quick: Command, capture: Path) -> None:
    """--key and the environment say the same, and another key says something else."""
    first, second = quick("mask", "real.jsonl", **KEY), quick("mask", "real.jsonl", "--key", *KEY.values())
    other = quick("mask", "real.jsonl", "--key", "another key that is long enough")
    assert first.out == second.out != other.out


def test_without_a_key_every_run_has_its_own(quick: Command, capture: Path) -> None:
    """The key is drawn, told to nobody, and that is said."""
    first, second = quick("mask", "real.jsonl"), quick("mask", "real.jsonl")
    assert first.out != second.out
    assert first.err.startswith(
        "no key given: fakes differ from run to run; for the same ones in every file, set SEGMENT_EM"
    )


@pytest.mark.parametrize(
    ("key", "code", "said"),
    [
        pytest.param("short", 0, "warning: a key of fewer than 16 characters can be guessed", id="short"),
        pytest.param("   ", 2, "the key is empty; set SEGMENT_EMULATOR_MASK_KEY", id="empty"),
    ],
)
def test_a_weak_key_is_told(quick: Command, capture: Path, key: str, code: int, said: str) -> None:
    """A key that can be guessed keeps nothing secret."""
    ended = quick("mask", "real.jsonl", "--key", key)
    assert ended.code == code
    assert said in ended.err


def test_paths_are_kept_and_masked(quick: Command, capture: Path) -> None:
    """--keep and --mask change what stays; a path that led to nothing is told, since it may be misspelt."""
    paths = ["--keep", "traits.email", "--mask", "traits.note", "--mask", "$.traits.nots"]
    ended = quick("mask", "real.jsonl", *paths, **KEY)
    traits = ended.documents[0]["traits"]
    assert ("dana@hollis.ie", "pro") == (traits["email"], traits["plan"])
    assert traits["note"].startswith("fake-")
    assert "warning: $.traits.nots matches nothing; is it spelled as in the events?" in ended.err


def test_a_capture_can_be_masked_onto_itself(quick: Command, capture: Path) -> None:
    """FILE takes the capture's place when all of it was read."""
    assert quick("mask", "real.jsonl", "-o", "real.jsonl", **KEY).code == 0
    assert masked(EVENTS) == read(capture)


def test_what_can_not_be_read_is_told_and_the_rest_masked(quick: Command, folder: Path) -> None:
    """A broken line has its place, is left out, and makes the exit code 2."""
    (folder / "real.jsonl").write_text(lines(IDENTIFY) + '{"type" 7}\n' + lines(TRACK))
    ended = quick("mask", "real.jsonl", "-o", "masked.jsonl", **KEY)
    assert ended.code == 2
    assert ended.err.startswith("real.jsonl:2: not JSON")
    assert masked(EVENTS) == read(folder / "masked.jsonl")


def test_where_nothing_can_be_read_nothing_is_written(quick: Command, folder: Path) -> None:
    """The Pretty view is no capture, and an empty file would hide that."""
    (folder / "pretty.js").write_text("analytics.track('Invited', {\n  email: 'dana@hollis.ie'\n});\n")
    ended = quick("mask", "pretty.js", "-o", "masked.jsonl", **KEY)
    assert ended.code == 2
    assert "this is the Pretty view" in ended.err
    assert "segment-emulator: pretty.js: no event in it could be read; nothing was written" in ended.err
    assert not (folder / "masked.jsonl").exists()


def test_what_a_mask_must_leave_makes_it_fail(quick: Command, folder: Path) -> None:
    """An email address in a key or an event's name stays, is told where, and is no success."""
    (folder / "real.jsonl").write_text(
        lines({**TRACK, "event": "Mailed sam@byrne.ie", "properties": {"sam@byrne.ie": 1}})
    )
    ended = quick("mask", "real.jsonl", "-o", "masked.jsonl", **KEY)
    assert ended.code == 1
    assert ended.err.splitlines() == [
        "real.jsonl:1: $.properties: a key here looks like an email address, and is not masked; change it by hand",
        "real.jsonl:1: $.event: an event's name looks like an email address, and is not masked; change it by hand",
    ]
    assert quick("mask", "--check", "masked.jsonl").code == 1


def test_the_table_of_paths_does_not_grow_without_end(quick: Command, folder: Path) -> None:
    """Objects with keys of their own in each event are told together."""
    (folder / "real.jsonl").write_text(
        lines({"type": "track", "properties": {f"k{n}": {"email": f"{n}@fox.ie"} for n in range(1500)}})
    )
    ended = quick("mask", "real.jsonl", "-o", "masked.jsonl", **KEY)
    assert "      500  (more paths)" in ended.out
    assert len(ended.out.splitlines()) == 1002


@pytest.mark.parametrize(
    ("words", "said"),
    [
        pytest.param(["nope.jsonl"], "nope.jsonl: no such file or folder", id="no such file"),
        pytest.param(["real.jsonl", "--check", "-o", "x"], "--check writes nothing; leave -o out", id="check and FILE"),
        pytest.param(["real.jsonl", "--keep", "a..b"], "'a..b' is not a path; write it as traits.plan", id="no path"),
        pytest.param(["real.jsonl", "-o", "x.gz"], "x.gz: mask writes JSON lines", id="gzip"),
        pytest.param(["real.jsonl", "-o", "tests"], "tests: is a folder; name the file to write", id="folder"),
        pytest.param([], "Missing argument 'CAPTURE", id="no capture"),
    ],
)  # fmt: skip
def test_a_wrong_command_is_one_clear_line(quick: Command, capture: Path, words: list[str], said: str) -> None:
    """Exit code 2, what is wrong and what to do."""
    ended = quick("mask", *words, **KEY)
    assert (2, "") == (ended.code, ended.out)
    assert said in ended.err
