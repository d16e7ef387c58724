"""Work that goes on in Node's own threads belongs to the event that began it, and ends before the next begins."""

from __future__ import annotations

from pathlib import Path

import pytest

from .situations import SEND, TRACK, deliveries, on_track

WASM = "new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])"
BEGUN = {
    "a thread of zlib": "zlib.zlib.gzip('x'.repeat(200000), done)",
    "a stream of zlib": "zlib.zlib.createGzip().on('data', () => {}).on('end', done).end('x')",
    "a thread of crypto": "crypto.pbkdf2('a', 'b', 20000, 32, 'sha256', done)",
    "the browser's crypto": "crypto.subtle.digest('SHA-256', Buffer.alloc(1 << 20)).then(done)",
    "WebAssembly": f"WebAssembly.compile({WASM}).then(done)",
    "a package that waits for Node": "xml2js.parseString('<a/>', { async: true }, done)",
    "a packed reply": "fetch('https://shop.test/packed').then((got) => got.text()).then(done)",
}


@pytest.mark.parametrize("begun", BEGUN.values(), ids=BEGUN)
def test_work_of_threads(tmp_path: Path, begun: str) -> None:
    """What is begun and not waited for still sends in its own event."""
    source = SEND + on_track("const done = () => send(event.messageId)", begun)
    packed = {"url": "https://shop.test/packed", "body": "abc", "headers": {"Content-Encoding": "gzip"}}
    events = [{**TRACK, "messageId": f"m-{number}"} for number in range(3)]

    found = deliveries(
        tmp_path,
        source,
        *events,
        replies=[{**packed, "optional": True}, {"url": "https://shop.test/", "optional": True}],
    )

    assert [["m-0"], ["m-1"], ["m-2"]] == [[each.requests[-1].json()] for each in found]
    assert [[], [], []] == [list(each.notes) for each in found]
