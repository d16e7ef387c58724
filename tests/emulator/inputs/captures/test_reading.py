"""Reading captures in every form, whole and broken."""

from __future__ import annotations

import gzip
import io
import json
import tracemalloc
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from emulator.errors import CaptureError
from emulator.inputs.captures import complete, iter_capture
from emulator.inputs.captures.scanner import MAX_VALUE
from emulator.values.jsonvalue import parse
from emulator.values.model import Event

from . import written
from .forms import BATCH_FORMS, ENVELOPE, NAME, OBJECT_FORMS, PLAIN_FORMS, Unread, Writer, read, write

CHUNKS = st.sampled_from([1, 2, 3, 7, 64, 1 << 16])
MEND = "mend it or leave it out"
CUT_SHORT = "begins here; was the file cut short?"
MORE_TEXT = "more text after the end of the value; give each value a line of its own"
IN_STRING = "not JSON: a line break or control character inside a string"
DAMAGED = "the gzip data is damaged or cut short here; what came before was read: fetch the file again"
TOO_LONG = f"a value of more than 16 MB; Segment takes 32 KB, and 500 KB as a batch; {MEND}"
JAVASCRIPT = (
    "a key without quotes is JavaScript, not JSON, as in the Pretty view of Segment's debugger; copy the Raw view"
)
PRETTY = "this is the Pretty view of Segment's debugger, which is JavaScript; copy the Raw view instead"


def events() -> st.SearchStrategy[dict[str, Any]]:
    """Objects that can only be events: they have a type."""
    return written.values().map(lambda value: {"type": "track", "properties": value})


def unread(line: int, what: str) -> Unread:
    """Return what reading says of one line."""
    return Unread(f"{NAME}:{line}", what)


def at(line: int, value: Any) -> tuple[str, Any]:
    """Return what reading gives for an event that is the first of its line."""
    return (f"{NAME}:{line}", value)


class TestForms:
    """The same events come out of every form, whatever the size of the pieces that are read."""

    @pytest.mark.parametrize("writer", PLAIN_FORMS.values(), ids=PLAIN_FORMS)
    @given(values=st.lists(written.values(), max_size=5), chunk=CHUNKS, packed=st.booleans())
    @settings(deadline=None, max_examples=60)
    def test_array(self, writer: Writer, values: list[Any], chunk: int, packed: bool) -> None:
        """Every item of an array is an event, object or not, at its own place."""
        text = write(writer, values)

        assert list(zip(text.places, reread(values), strict=True)) == read(text.text, chunk=chunk, packed=packed)

    @pytest.mark.parametrize("writer", OBJECT_FORMS.values(), ids=OBJECT_FORMS)
    @given(values=st.lists(events(), max_size=5), chunk=CHUNKS, packed=st.booleans())
    @settings(deadline=None, max_examples=60)
    def test_objects(self, writer: Writer, values: list[Any], chunk: int, packed: bool) -> None:
        """Objects one a line, or one after another over many lines, are events."""
        text = write(writer, values)

        assert list(zip(text.places, reread(values), strict=True)) == read(text.text, chunk=chunk, packed=packed)

    @pytest.mark.parametrize("writer", BATCH_FORMS.values(), ids=BATCH_FORMS)
    @given(values=st.lists(events() | st.integers(0, 9), max_size=4), chunk=CHUNKS, packed=st.booleans())
    @settings(deadline=None, max_examples=60)
    def test_batch(self, writer: Writer, values: list[Any], chunk: int, packed: bool) -> None:
        """The items of a batch body are completed from its envelope, wherever that stands; the rest is as it is."""
        text = write(writer, values)
        expected = [complete(value, ENVELOPE) if isinstance(value, dict) else value for value in reread(values)]

        assert list(zip(text.places, expected, strict=True)) == read(text.text, chunk=chunk, packed=packed)

    @given(text=st.text(alphabet='{}[]",:1a \n\\\f\v\x1c\x85\u3000', max_size=40), chunk=CHUNKS)
    @example(text='[\f{"type":"track"}]', chunk=1)
    @example(text='{"batch":[\v]}', chunk=1)
    @settings(deadline=None, max_examples=400)
    def test_any_text(self, text: str, chunk: int) -> None:
        """Whatever a file holds, reading ends, says the same for all sizes of pieces, and loses no readable line."""
        found = read(text)

        assert found == read(text, chunk=chunk)
        assert len(found) <= len(text)
        assert bool(text.strip(" \n")) >= bool(found)

    @given(values=st.lists(events(), min_size=1, max_size=4), chunk=CHUNKS, data=st.data())
    @settings(deadline=None, max_examples=200)
    def test_cut_line(self, values: list[Any], chunk: int, data: st.DataObject) -> None:
        """A line that is cut short anywhere is one error, and every other line is still an event."""
        texts = [json.dumps(value) for value in values]
        victim = data.draw(st.integers(0, len(values) - 1))
        texts[victim] = texts[victim][: data.draw(st.integers(1, len(texts[victim]) - 1))]
        expected = [at(line + 1, value) for line, value in enumerate(reread(values)) if line != victim]
        found = read("\n".join(texts), chunk=chunk)

        assert expected == [item for item in found if not isinstance(item, Unread)]
        assert [f"{NAME}:{victim + 1}"] == [item[0] for item in found if isinstance(item, Unread)]

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            pytest.param("", [], id="an empty file"),
            pytest.param(" \n\r\n\t", [], id="a blank file"),
            pytest.param("\ufeff", [], id="only a byte order mark"),
            pytest.param('\ufeff{"a":1}', [at(1, {"a": 1})], id="a byte order mark"),
            pytest.param('[1,"\ufeff"]', [at(1, 1), (f"{NAME}:1:4", "\ufeff")], id="one inside the text stays"),
            pytest.param("[]\n[ ]", [], id="empty arrays"),
            pytest.param('{"batch": []}', [], id="an empty batch"),
            pytest.param('5\n"x"\nnull', [at(1, 5), at(2, "x"), at(3, None)], id="lines that are no objects"),
            pytest.param('[{"a":1}]\n[{"a":2}]', [at(1, {"a": 1}), at(2, {"a": 2})], id="lines of arrays"),
            pytest.param('{"a":1}\n{\n"b":2\n}\n[3]', [at(1, {"a": 1}), at(2, {"b": 2}), at(5, 3)], id="mixed"),
            pytest.param('{"batch": "b"}', [at(1, {"batch": "b"})], id="a batch that is no array"),
            pytest.param(
                '{"batch":[1],"type":"track"}', [at(1, {"batch": [1], "type": "track"})], id="an event with a batch"
            ),
            pytest.param('{"a":1.0,"2":0,"1":0}', [at(1, {"1": 0, "2": 0, "a": 1})], id="read as JSON.parse reads"),
            pytest.param(
                '{\n"a": {"b": [\n{\n},\n{\n}\n]\n}\n}', [at(1, {"a": {"b": [{}, {}]}})], id="indented by nothing"
            ),
            pytest.param('{"x":{"a":\n{"b":1}}}', [at(1, {"x": {"a": {"b": 1}}})], id="and deeper"),
            pytest.param('{"a":\n{"b":1}}', [at(1, {"a": {"b": 1}})], id="an object on the line after its key"),
        ],
    )
    @pytest.mark.parametrize("chunk", [1, 1 << 16])
    def test_table(self, text: str, expected: list[Any], chunk: int) -> None:
        """Forms that the rules above do not generate."""
        assert expected == read(text, chunk=chunk)


class TestBroken:
    """Errors are values among the events, each with its place and one clear line."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            pytest.param(
                '{"a":1}\n{"a":NaN}\n{"a":2}',
                [
                    at(1, {"a": 1}),
                    unread(2, f"NaN is not a number that JSON.parse can read (column 6); {MEND}"),
                    at(3, {"a": 2}),
                ],
                id="a line with NaN",
            ),
            pytest.param(
                'hello\n{"a":2}',
                [unread(1, f"not JSON: expecting value (column 1); {MEND}"), at(2, {"a": 2})],
                id="a line of words",
            ),
            pytest.param('{"a":1}}\n2', [unread(1, MORE_TEXT), at(2, 2)], id="a bracket too many"),
            pytest.param('{"a":1}{"b":1}\n2', [unread(1, MORE_TEXT), at(2, 2)], id="two on a line"),
            pytest.param("[1] 2\n3", [at(1, 1), unread(1, MORE_TEXT), at(2, 3)], id="text behind an array"),
            pytest.param('{"batch":[1]},\n3', [at(1, 1), unread(1, MORE_TEXT), at(2, 3)], id="text behind a batch"),
            pytest.param(
                '{"a":"x\n{"a":2}', [unread(1, f"{IN_STRING} (column 8); {MEND}"), at(2, {"a": 2})], id="cut in text"
            ),
            pytest.param(
                '{"a":{"b":1}\n{"a":2}',
                [
                    unread(1, f"not JSON: the value that begins here is not closed before line 2; {MEND}"),
                    at(2, {"a": 2}),
                ],
                id="cut between brackets",
            ),
            pytest.param(
                '{"a":{"b":{"c":1}\n{"a":2}\n3',
                [
                    unread(1, f"not JSON: the value that begins here is not closed before line 2; {MEND}"),
                    at(2, {"a": 2}),
                    at(3, 3),
                ],
                id="cut deep inside",
            ),
            pytest.param(
                '{"a":{"b":1,\n{"a":2}\n3',
                [
                    unread(1, f"not JSON: the value that begins here is not closed before line 2; {MEND}"),
                    at(2, {"a": 2}),
                    at(3, 3),
                ],
                id="cut after a comma",
            ),
            pytest.param(
                '{"a":{"b":{\n{"a":2}\n3',
                [
                    unread(1, f"not JSON: the value that begins here is not closed before line 2; {MEND}"),
                    at(2, {"a": 2}),
                    at(3, 3),
                ],
                id="cut after an opening bracket",
            ),
            pytest.param(
                '{"a":\n{"a":2}\n{"a":3}',
                [
                    unread(1, f"not JSON: the value that begins here is not closed before line 3; {MEND}"),
                    at(2, {"a": 2}),
                    at(3, {"a": 3}),
                ],
                id="cut before a value",
            ),
            pytest.param(
                '{"a":1}\n{"a',
                [at(1, {"a": 1}), unread(2, f"the text ends inside the value that {CUT_SHORT}")],
                id="cut last line",
            ),
            pytest.param(
                '{\n "a": 1,', [unread(1, f"the text ends inside the object that {CUT_SHORT}")], id="cut document"
            ),
            pytest.param(
                '{\n "a": "x\ny",\n "b": 1\n}\n{"c":1}',
                [unread(2, f"{IN_STRING} (column 9); {MEND}; read on from line 6"), at(6, {"c": 1})],
                id="broken document",
            ),
            pytest.param(
                '{\n "a": 1]\n}\n',
                [
                    unread(
                        2,
                        f"not JSON: expected a comma or the end of the object (column 8); {MEND}"
                        "; nothing after it was read",
                    )
                ],
                id="broken document at the end",
            ),
            pytest.param(
                '{\n "a": [1}]\n}\n{"b":1}',
                [
                    unread(2, f"not JSON: expecting ',' delimiter (column 9); {MEND}; read on from line 4"),
                    at(4, {"b": 1}),
                ],
                id="crossed brackets",
            ),
            pytest.param(
                '{\n "a": 1,\n}',
                [unread(3, f"not JSON: expected a key in double quotes (column 1); {MEND}")],
                id="a comma at the end of an object",
            ),
            pytest.param(
                '{\n "\\x": 1}', [unread(2, f"not JSON: invalid \\escape (column 3); {MEND}")], id="a broken key"
            ),
            pytest.param(
                '{"a":01}\n2',
                [unread(1, f"not JSON: expecting ',' delimiter (column 7); {MEND}"), at(2, 2)],
                id="a leading zero",
            ),
            pytest.param(
                "[1,", [at(1, 1), unread(1, f"the text ends inside the array that {CUT_SHORT}")], id="cut array"
            ),
            pytest.param(
                '[\n 1,\n {"a"',
                [at(2, 1), unread(3, f"the text ends inside the value that {CUT_SHORT}")],
                id="cut item",
            ),
            pytest.param(
                '{"batch":[1,{"a":1',
                [at(1, 1), unread(1, f"the text ends inside the value that {CUT_SHORT}")],
                id="cut batch",
            ),
            pytest.param(
                '{"batch":[1]',
                [at(1, 1), unread(1, f"the text ends inside the object that {CUT_SHORT}")],
                id="cut batch body",
            ),
            pytest.param(
                '[\n  {"a":1},\n  {"a":"},\n  {"a":3}\n]',
                [at(2, {"a": 1}), unread(3, f"{IN_STRING} (column 11); {MEND}"), at(4, {"a": 3})],
                id="a broken item",
            ),
            pytest.param(
                '[\n  {\n    "a": NaN\n  },\n  {"a":3}\n]',
                [unread(3, f"NaN is not a number that JSON.parse can read (column 10); {MEND}"), at(5, {"a": 3})],
                id="an item with NaN",
            ),
            pytest.param(
                '[{"a":1},{"a" :: 2},{"b":"}\n{"a":3}',
                [
                    at(1, {"a": 1}),
                    unread(1, f"not JSON: expecting value (column 16); {MEND}"),
                    unread(1, f"{IN_STRING} (column 28); {MEND}; no more of its array was read"),
                    at(2, {"a": 3}),
                ],
                id="a broken array on one line",
            ),
            pytest.param(
                '{"batch":[{"type":"a"},{"type":"b"}\n{"a":3}',
                [
                    at(1, complete({"type": "a"}, {})),
                    (f"{NAME}:1:24", complete({"type": "b"}, {})),
                    unread(
                        1,
                        f"not JSON: the value that begins here is not closed before line 2; {MEND}"
                        "; no more of its batch was read",
                    ),
                    at(2, {"a": 3}),
                ],
                id="a broken batch on one line",
            ),
            pytest.param(
                '{"context":[NaN],"batch":[{"type":"a","messageId":"m"}]}',
                [
                    unread(1, f"NaN is not a number that JSON.parse can read (column 13); {MEND}"),
                    at(1, {"type": "a", "messageId": "m"}),
                ],
                id="a broken envelope",
            ),
            pytest.param(
                "[1,]",
                [at(1, 1), unread(1, "a comma before the end of the array; take it out")],
                id="a comma at the end",
            ),
            pytest.param(
                "[1\n2]",
                [at(1, 1), unread(2, "a comma is missing before this item; put one in"), at(2, 2)],
                id="no comma",
            ),
            pytest.param(
                "[\n[1],\n}\n[2]\n]",
                [at(2, [1]), unread(3, f"not JSON: expected an item of the array (column 1); {MEND}"), at(4, [2])],
                id="a stray bracket",
            ),
            pytest.param(
                "analytics.track('x', {\n  a: 1\n});\n",
                [unread(1, f"{PRETTY}; nothing after it was read")],
                id="the Pretty view",
            ),
            pytest.param("{\n  type: 'track'\n}", [unread(2, JAVASCRIPT)], id="keys without quotes"),
            pytest.param(
                "\ufeff{\x00".encode("utf-16"),
                [unread(1, "not JSON; a capture is JSON in UTF-8, plain or gzipped")],
                id="UTF-16",
            ),
            pytest.param(
                b'{"a":"\xff"}\n2',
                [unread(1, f"bytes that are not UTF-8 (column 7); {MEND}"), at(2, 2)],
                id="not UTF-8",
            ),
        ],
    )
    @pytest.mark.parametrize("chunk", [1, 5, 1 << 16])
    def test_error(self, text: str | bytes, expected: list[Any], chunk: int) -> None:
        """What cannot be read is reported once, at its line; what stands around it is read."""
        assert expected == read(text, chunk=chunk)

    def test_damaged_gzip(self) -> None:
        """Of gzip data that is cut short or damaged, everything before the damage is read."""
        packed = gzip.compress(b'{"a":1}\n{"a":2}\n', mtime=0)

        assert [at(1, {"a": 1}), at(2, {"a": 2}), unread(3, DAMAGED)] == read(packed[:-4])
        assert [unread(1, DAMAGED)] == read(packed[:11])
        assert [at(1, {"a": 1}), at(2, {"a": 2}), unread(3, DAMAGED)] == read(packed + b"junk")

    def test_gzip_cut_inside_a_value(self) -> None:
        """A value that the damage cuts is part of the damage, not an error of its own; a batch before it is read."""
        text = '{"batch":[{"type":"a"},\n{"type":"b"},\n' + '{"type":"c"},' * 3
        packed = gzip.compress(text.encode(), mtime=0)

        found = read(packed[:-8])

        assert ["a", "b", "c", "c", "c"] == [item[1]["type"] for item in found[:-1]]
        assert unread(3, DAMAGED) == found[-1]

    def test_gzip_of_several_members(self) -> None:
        """Gzip files put behind one another are read as one."""
        packed = gzip.compress(b'{"a":1}\n') + gzip.compress(b'{"a":2}\n')

        assert [at(1, {"a": 1}), at(2, {"a": 2})] == read(packed)

    def test_text_named_gz(self, tmp_path: Path) -> None:
        """A file named .gz that holds plain text is read as text."""
        path = tmp_path / "events.gz"
        path.write_bytes(b'{"a":1}\n')

        assert [Event(value={"a": 1}, place="events:1")] == list(iter_capture(path, "events"))

    def test_missing_file(self, tmp_path: Path) -> None:
        """A file that cannot be opened is one error that says why."""
        (error,) = iter_capture(tmp_path / "none.json", "none.json")

        assert isinstance(error, CaptureError)
        assert str(error) == "none.json: cannot be opened: no such file or directory"


class Endless(io.RawIOBase):
    """A file of any size that is made while it is read."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces
        self._rest = b""

    def readable(self) -> bool:
        """It is for reading."""
        return True

    def seekable(self) -> bool:
        """It takes the one seek, to its start, that reading a capture makes."""
        return True

    def seek(self, offset: int, _whence: int = 0) -> int:
        """Pretend: the two bytes read before were kept by the buffer around this."""
        return offset

    def readinto(self, buffer: Any) -> int:
        """Give the next bytes."""
        while len(self._rest) < len(buffer) and (piece := next(self._pieces, b"")):
            self._rest += piece
        data, self._rest = self._rest[: len(buffer)], self._rest[len(buffer) :]
        buffer[: len(data)] = data
        return len(data)


BIG = b'{"type":"track","properties":{"a":"' + b"x" * 20_000 + b'"}}'


def repeated(first: bytes, between: bytes, count: int, last: bytes) -> Iterator[bytes]:
    """Yield the bytes of a long array."""
    yield first
    for number in range(count):
        yield BIG if number == 0 else between + BIG
    yield last


def measured(pieces: Iterator[bytes]) -> tuple[tuple[int, str | None], int]:
    """Read a file; return how many events it has, and the error in it, and the most memory that took."""
    events, error = 0, None
    tracemalloc.start()
    try:
        for found in iter_capture(io.BufferedReader(Endless(pieces)), NAME):
            if isinstance(found, Event):
                events += 1
            else:
                error = str(found)
        return (events, error), tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


class TestMemory:
    """Memory does not grow with the capture."""

    @pytest.mark.parametrize(
        ("first", "between", "last", "count"),
        [
            pytest.param(b"[", b",", b"]", 2500, id="50 MB array on one line"),
            pytest.param(b"", b"\n", b"\n", 2500, id="50 MB of lines"),
        ],
    )
    def test_flat(self, first: bytes, between: bytes, last: bytes, count: int) -> None:
        """An endless capture needs no more memory than a short one."""
        found, peak = measured(repeated(first, between, count, last))

        assert (count, None) == found
        assert peak < 4 << 20

    def test_batch(self) -> None:
        """A batch body is kept until its end is known."""
        found, peak = measured(repeated(b'{"batch":[', b",\n", 600, b'],"sentAt":"2024-05-01T10:00:00Z"}'))

        assert (600, None) == found
        assert peak < 4 * MAX_VALUE

    def test_batch_too_long(self) -> None:
        """Of a batch body that is too long, the items so far are events, and reading goes on behind it."""
        (events, error), peak = measured(repeated(b'{"batch":[', b",", 2500, b"]}\n" + BIG))

        assert MAX_VALUE // len(BIG + b",") + 1 == events
        assert f"{NAME}:1: {TOO_LONG}; no more of its batch was read" == error
        assert peak < 4 * MAX_VALUE

    @pytest.mark.parametrize(
        "text",
        [
            pytest.param(b'{"a":"' + b"x" * MAX_VALUE + b'"}\n{"b":1}', id="one long string"),
            pytest.param(b'{"a":0' + b',"a":"%s"' % (b"x" * 100_000) * 200 + b'}\n{"b":1}', id="many members"),
        ],
    )
    def test_too_long(self, text: bytes) -> None:
        """A value that no event can be as long as is an error, and reading goes on behind it."""
        assert [unread(1, TOO_LONG), at(2, {"b": 1})] == read(text)


def reread(values: list[Any]) -> list[Any]:
    """Return values as JSON.parse would read them."""
    return [parse(json.dumps(value)) for value in values]


def test_places_are_lines_of_the_text() -> None:
    """The place of an event is the line on which an editor shows it."""
    text = '\n\n{"a":1}\n[\n{"a":2},\n\n{"a":\n3}, {"a":4}]\n'

    lines = [int(place.split(":")[1]) for place, _ in read(text)]

    assert lines == [3, 5, 7, 8]
