"""From a command's words to captures, and to one event of them."""

from __future__ import annotations

import gzip
import io
import os
import threading
from pathlib import Path
from typing import Any

import pytest

from emulator.errors import CaptureError, EmulatorError, FileFormatError, UsageError
from emulator.inputs.captures import find_captures, read_event
from emulator.values.model import Event

FILES = {
    "b.jsonl": b'{"n":1}\n{"n":2}\n',
    "a.json": b'[{"n":3}, {"n":4},\n 5]',
    "deep/c.ndjson": b'{"n":6}\n',
    "deep/d.jsonl.gz": gzip.compress(b'{"n":7}\n', mtime=0),
    "deep/1476.gz": b'{"n":8}\n',
    "README.md": b"# no capture",
    ".hidden.json": b"{}",
    ".git/e.json": b"{}",
    "bad.txt": b'{"n":1}\n{"n":\n',
}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a folder of captures, and the process stand in it."""
    for name, data in FILES.items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(data)
    (tmp_path / "empty").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def found(arguments: list[str]) -> list[tuple[str, str]]:
    """Return story and label of each capture."""
    return [(capture.story, capture.label) for capture in find_captures(arguments)]


@pytest.mark.usefixtures("folder")
class TestFindCaptures:
    """Files, folders, patterns and standard input."""

    @pytest.mark.parametrize(
        ("arguments", "expected"),
        [
            pytest.param(["b.jsonl"], [("b", "b.jsonl")], id="a file"),
            pytest.param(["bad.txt"], [("bad.txt", "bad.txt")], id="a file by any name"),
            pytest.param(
                ["."],
                [
                    ("a", "a.json"),
                    ("b", "b.jsonl"),
                    ("1476", "deep/1476.gz"),
                    ("c", "deep/c.ndjson"),
                    ("d", "deep/d.jsonl.gz"),
                ],
                id="a folder, recursively, nothing hidden",
            ),
            pytest.param(["*.json*"], [("a", "a.json"), ("b", "b.jsonl")], id="a pattern"),
            pytest.param(["**/*.gz"], [("1476", "deep/1476.gz"), ("d", "deep/d.jsonl.gz")], id="a deep pattern"),
            pytest.param(
                ["d*"],
                [("1476", "deep/1476.gz"), ("c", "deep/c.ndjson"), ("d", "deep/d.jsonl.gz")],
                id="a pattern for folders",
            ),
            pytest.param(
                ["deep/c.ndjson", "a.json", "./deep/../a.json"],
                [("c", "deep/c.ndjson"), ("a", "a.json")],
                id="each once",
            ),
            pytest.param([], [], id="nothing"),
        ],
    )
    def test_found(self, arguments: list[str], expected: list[tuple[str, str]]) -> None:
        """Captures come in the order of the arguments, and in a folder in the order of names."""
        assert expected == found(arguments)

    @pytest.mark.parametrize(
        ("argument", "expected"),
        [
            pytest.param("none.json", "none.json: no such file or folder", id="no file"),
            pytest.param("*.csv", "*.csv: no file's name fits this pattern", id="no match"),
            pytest.param("empty", "empty: no capture in this folder (*.json, *.jsonl, *.ndjson or *.gz)", id="empty"),
        ],
    )
    def test_nothing_found(self, argument: str, expected: str) -> None:
        """An argument that names nothing is an error that says so."""
        with pytest.raises(FileFormatError) as caught:
            find_captures([argument])

        assert expected == str(caught.value)

    def test_unreadable(self, folder: Path) -> None:
        """What the file system refuses is one clear line too."""
        (folder / "empty" / "lost.json").symlink_to("nowhere.json")

        with pytest.raises(FileFormatError, match=r"^empty/lost.json: cannot be read: no such file or directory$"):
            find_captures(["empty"])
        with pytest.raises(FileFormatError, match=r"^x{300}: cannot be read: file name too long$"):
            find_captures(["x" * 300])
        with pytest.raises(FileFormatError, match=r"^x{300}: cannot be read: file name too long$"):
            read_event("x" * 300)

    def test_name_before_pattern(self, folder: Path) -> None:
        """A file whose name looks like a pattern is that file."""
        (folder / "[ab].json").write_bytes(b"{}")

        assert [("[ab]", "[ab].json")] == found(["[ab].json"])

    def test_read_again(self) -> None:
        """A capture can be read again, and twice at once."""
        for capture in find_captures(["a.json", "deep/d.jsonl.gz"]):
            assert list(capture.events()) == [one for one, _ in zip(capture.events(), capture.events(), strict=True)]

    def test_standard_input(self) -> None:
        """Standard input is read once, and the capture of it any number of times, also twice at once."""
        stdin = io.BytesIO(b'{"n":1}\n' * 20_000)
        first, second = find_captures(["-", "b.jsonl", "-"], stdin)
        pairs = zip(first.events(), first.events(), strict=True)

        assert ("stdin", "<stdin>", "b") == (first.story, first.label, second.story)
        assert 20_000 == sum(one == other for one, other in pairs)
        assert Event(value={"n": 1}, place="<stdin>:1") == next(first.events())

    def test_packed_standard_input(self) -> None:
        """Standard input may be gzipped."""
        (capture,) = find_captures(["-"], io.BytesIO(FILES["deep/d.jsonl.gz"]))

        assert [Event(value={"n": 7}, place="<stdin>:1")] == list(capture.events())

    def test_pipe(self, folder: Path) -> None:
        """A named pipe, which gives its bytes only once, is kept too."""
        os.mkfifo(folder / "pipe.jsonl")
        writer = threading.Thread(target=(folder / "pipe.jsonl").write_bytes, args=(b'{"n":1}\n',))
        writer.start()
        (capture,) = find_captures(["pipe.jsonl"])
        writer.join()

        assert list(capture.events()) == list(capture.events()) == [Event(value={"n": 1}, place="pipe.jsonl:1")]


@pytest.mark.usefixtures("folder")
class TestReadEvent:
    """One event by its place, as JSON, or from standard input."""

    @pytest.mark.parametrize(
        ("argument", "value", "place", "position"),
        [
            pytest.param("b.jsonl:2", {"n": 2}, "b.jsonl:2", 1, id="a line"),
            pytest.param("./b.jsonl:1", {"n": 1}, "b.jsonl:1", 0, id="a line of a path"),
            pytest.param("a.json:1", {"n": 3}, "a.json:1", 0, id="the first of a line"),
            pytest.param("a.json:1:11", {"n": 4}, "a.json:1:11", 1, id="another of that line"),
            pytest.param("a.json:2", 5, "a.json:2", 2, id="not an object"),
            pytest.param("deep/c.ndjson", {"n": 6}, "deep/c.ndjson:1", 0, id="the only event of a file"),
            pytest.param(' {"n": "é"}', {"n": "é"}, "<argument>:1", 0, id="JSON"),
            pytest.param('[{"n": 1}]', {"n": 1}, "<argument>:1", 0, id="JSON, an array of one"),
            pytest.param("-", {"n": 9}, "<stdin>:1", 0, id="standard input"),
        ],
    )
    def test_chosen(self, argument: str, value: Any, place: str, position: int) -> None:
        """The event that is named comes with its place and its position in its capture."""
        chosen = read_event(argument, io.BytesIO(b'{"n":9}'))

        assert (Event(value=value, place=place), position) == (chosen.event, chosen.position)

    def test_earlier(self) -> None:
        """The events before the chosen one can be read, so that its arrival can fall back on theirs."""
        assert [{"n": 3}, {"n": 4}] == [event.value for event in read_event("a.json:2").earlier()]
        assert [] == list(read_event("a.json:1").earlier())

    def test_position_counts_events_only(self, folder: Path) -> None:
        """What cannot be read has no position."""
        (folder / "holes.jsonl").write_bytes(b'{"n":1}\nhello\n{"n":2}\n')
        chosen = read_event("holes.jsonl:3")

        assert 1 == chosen.position
        assert [{"n": 1}] == [event.value for event in chosen.earlier()]

    @pytest.mark.parametrize(
        ("argument", "kind", "expected"),
        [
            pytest.param(
                "b.jsonl",
                UsageError,
                "b.jsonl: more than one event; choose one by its line, such as b.jsonl:1",
                id="several",
            ),
            pytest.param(
                "b.jsonl:7",
                UsageError,
                "b.jsonl:7: no event begins here; name the line on which it begins",
                id="no line",
            ),
            pytest.param(
                "none.json:7",
                FileFormatError,
                "none.json: no such file; name one event: FILE, FILE:LINE, its JSON, or -",
                id="no file",
            ),
            pytest.param(
                "track",
                FileFormatError,
                "track: no such file; name one event: FILE, FILE:LINE, its JSON, or -",
                id="a word",
            ),
            pytest.param(
                "deep", UsageError, "deep: a folder; name one event: FILE, FILE:LINE, its JSON, or -", id="a folder"
            ),
            pytest.param(
                "bad.txt:2",
                CaptureError,
                "bad.txt:2: the text ends inside the object that begins here; was the file cut short?",
                id="a line that cannot be read",
            ),
            pytest.param(
                "bad.txt",
                CaptureError,
                "bad.txt:2: the text ends inside the object that begins here; was the file cut short?",
                id="a file that cannot be read",
            ),
            pytest.param(
                "{'a': 1}",
                CaptureError,
                "<argument>:1: not JSON: expected a key in double quotes (column 2); mend it or leave it out",
                id="JSON that is none",
            ),
            pytest.param("[]", CaptureError, "<argument>: there is no event in this file", id="no event"),
        ],
    )
    def test_refused(self, argument: str, kind: type[EmulatorError], expected: str) -> None:
        """Words that name no event, or several, get one line that says what to do."""
        with pytest.raises(EmulatorError) as caught:
            read_event(argument)

        assert (kind, expected) == (type(caught.value), str(caught.value))
