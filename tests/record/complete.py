"""Makes a capture of what an SDK posted: does to each event what Segment's ingestion does before a function sees it.

As a script it reads a recorder's lines from stdin, `{path, arrivedAt, body}` each, and writes the capture named by its
one argument. What ingestion adds (`receivedAt`, the corrected `timestamp`, `originalTimestamp`, `version`, `channel`,
`projectId`, and for browsers `context.ip`) is Segment's public documentation of its HTTP API and Spec.
"""

from __future__ import annotations

import gzip
import json
import random
import re
import sys
import uuid
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

PROJECT_ID = "stories-project"
BROWSER_IP = "192.0.2.17"
UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def write_capture(path: Path, requests: Iterable[dict[str, Any]]) -> None:
    """Write the events of the requests as NDJSON, gzipped when the name ends in .gz, the same bytes every time."""
    lines = "".join(f"{compact(event)}\n" for event in events(requests, seed=path.name)).encode()
    path.write_bytes(gzip.compress(lines, mtime=0) if path.suffix == ".gz" else lines)


def compact(event: dict[str, Any]) -> str:
    """Return the event as one line; its own keys are in alphabetical order, as in Segment's debugger."""
    return json.dumps(dict(sorted(event.items())), ensure_ascii=False, separators=(",", ":"))


def events(requests: Iterable[dict[str, Any]], *, seed: str) -> Iterator[dict[str, Any]]:
    """Yield each event of the requests as a function would receive it; message ids are redrawn from `seed`."""
    draw = random.Random(seed)
    for request in requests:
        body = request["body"]
        for item in body.get("batch", [body]):
            event = completed(item, body, request["arrivedAt"])
            yield {**event, "messageId": UUID.sub(_uuid(draw), event["messageId"])}


def completed(item: dict[str, Any], body: dict[str, Any], arrived_at: str) -> dict[str, Any]:
    """Return one event as ingestion leaves it; `body` is the whole request, which has `sentAt` and `writeKey`."""
    from_browser = item["context"]["library"]["name"] == "analytics.js"
    context = {**item["context"], **({"ip": BROWSER_IP} if from_browser else {})}
    return {
        **item,
        "channel": "client" if from_browser else "server",
        "context": context,
        "originalTimestamp": item["timestamp"],
        "projectId": PROJECT_ID,
        "receivedAt": arrived_at,
        "sentAt": body["sentAt"],
        "timestamp": _corrected(item["timestamp"], body["sentAt"], arrived_at),
        "version": 2,
        "writeKey": body["writeKey"],
    }


def _corrected(original: str, sent_at: str, received_at: str) -> str:
    """Take the sender's wrong clock out: receivedAt - (sentAt - originalTimestamp)."""
    moment = _read(received_at) - (_read(sent_at) - _read(original))
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _read(time: str) -> datetime:
    return datetime.fromisoformat(time)


def _uuid(draw: random.Random) -> str:
    return str(uuid.UUID(int=draw.getrandbits(128), version=4))


if __name__ == "__main__":
    write_capture(Path(sys.argv[1]), (json.loads(line) for line in sys.stdin))
