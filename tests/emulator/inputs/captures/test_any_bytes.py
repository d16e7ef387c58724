"""Whatever bytes a capture has, reading ends, and no line that is an event by itself is lost to others."""

from __future__ import annotations

import io
import json
from itertools import islice

from hypothesis import strategies as st

from emulator.inputs.captures.capture_events import iter_capture
from emulator.values.model import Event
from tests.emulator.properties import examples, hold

_SIGNS = [bytes([code]) for code in b'{}[]"\\,:\n\r \t\f\v\0\x1c\x85\xff1-e']
_WORDS = [b"null", b'"type"', b'"batch"', b'"track"', b"\xef\xbb\xbf", b"\x1f\x8b", b"//", b"\xe2\x80\xa8"]
PIECES = st.sampled_from([*_SIGNS, *_WORDS]) | st.binary(max_size=3)
TEXTS = st.lists(PIECES, max_size=40).map(b"".join)
CHUNKS = st.sampled_from([1, 2, 3, 7, 64, 1 << 16])


def read(data: bytes, chunk: int) -> list[object]:
    """Return what is read, and no more than could be in there."""
    most = len(data) + 2
    found = list(islice(iter_capture(io.BytesIO(data), "capture", chunk=chunk), most))
    assert len(found) < most
    return found


@examples(300, 10_000)
def test_reading_ends(count: int) -> None:
    """Each step takes at least a byte, however the bytes are cut into blocks; all blocks read alike."""

    def check(data: bytes, chunk: int) -> None:
        one, other = ([str(each) for each in read(data, size)] for size in (chunk, 1 << 16))
        assert one == other

    hold(count, check, data=TEXTS, chunk=CHUNKS)


@examples(100, 4_000)
def test_good_lines_are_kept(count: int) -> None:
    """An event on a line of its own is read, whatever closed lines stand before and behind it."""

    def check(junk: list[bytes], chunk: int) -> None:
        lines = []
        for number, each in enumerate(junk):
            lines += [each, json.dumps({"type": "track", "event": "E", "messageId": f"m-{number}"}).encode()]
        found = read(b"\n".join(lines), chunk)
        ids = [
            each.value.get("messageId") for each in found if isinstance(each, Event) and isinstance(each.value, dict)
        ]
        assert [f"m-{number}" for number in range(len(junk))] == [each for each in ids if each]

    closed = TEXTS.map(lambda data: data.translate(None, b'\n\r{}[]"\x1f\x8b\0') or b"-")
    hold(count, check, junk=st.lists(closed, max_size=4), chunk=CHUNKS)
