"""A listener on 127.0.0.1 that takes what an SDK posts to Segment, and answers as Segment does."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

LATENCY = timedelta(milliseconds=140)


class _Server(ThreadingHTTPServer):
    requests: list[dict[str, Any]]


class _Handler(BaseHTTPRequestHandler):
    server: _Server

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        arrived_at = (datetime.now(UTC) + LATENCY).isoformat(timespec="milliseconds").replace("+00:00", "Z")
        self.server.requests.append({"path": self.path, "arrivedAt": arrived_at, "body": body})
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b'{"success":true}')

    def log_message(self, *words: object) -> None:
        """Say nothing: the recorder reports."""


@contextmanager
def listening() -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """Yield the listener's address and the list that its requests are put in, `{path, arrivedAt, body}` each."""
    server = _Server(("127.0.0.1", 0), _Handler)
    server.requests = []
    Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", server.requests
    finally:
        server.shutdown()
        server.server_close()
