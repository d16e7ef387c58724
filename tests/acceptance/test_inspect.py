"""`invoke --inspect`: one event under Node's inspector, with a debugger attached as an editor attaches."""

from __future__ import annotations

import json
import socket
import subprocess
from pathlib import Path

from emulator.engine.runtime.node.node_program import find_node

from .conftest import Command

HERE = Path(__file__).parent
EVENT = '{"type": "track", "userId": "u-1", "event": "Bought", "messageId": "m-1", "timestamp": "2026-02-03T04:05:06Z"}'
HANDLER = """const limit = 3000

async function onTrack(event, settings) {
  const response = await fetch('https://shop.test/', { method: 'POST', body: event.userId, timeout: limit })
  if (!response.ok) throw new RetryError('no')
}
"""


def free_port() -> int:
    """Return a loopback port that nothing uses."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def test_a_debugger_stops_in_the_handler(folder: Path, quick: Command) -> None:
    """It finds the file by its address, stops at the handler's first line, and sees the event and the virtual clock."""
    handler = folder / "functions" / "shop" / "handler.js"
    handler.write_text(HANDLER, encoding="utf-8")
    port = free_port()
    words = [find_node(None).path, "--experimental-websocket", "--no-warnings", HERE / "debugger.js", str(port)]
    looks = ["event.userId", "limit", "new Date().toISOString()"]
    with subprocess.Popen([*words, *looks], stdout=subprocess.PIPE, text=True) as debugger:
        # A pause at a breakpoint longer than the time limit costs the event nothing.
        limits = ["--timeout", 0.5, "--inspect", "--inspect-port", port]
        ended = quick("invoke", "shop", EVENT, "--runtime", "node", "--format", "jsonl", *limits)
        debugger.terminate()
        seen, _ = debugger.communicate(timeout=20)

    assert json.loads(seen) == {
        "url": handler.resolve().as_uri(),
        "line": 4,
        "values": ["u-1", 3000, "2026-02-03T04:05:06.000Z"],
    }
    assert f"waiting for a debugger at 127.0.0.1:{port}" in ended.err
    [document] = ended.documents
    assert document["outcome"] == "delivered"
    [exchange] = document["attempts"][0]["exchanges"]
    assert exchange["where"].endswith("handler.js:4")


def test_a_port_in_use(folder: Path, quick: Command) -> None:
    """It is told with the option that names another."""
    (folder / "functions" / "shop" / "handler.js").write_text(HANDLER, encoding="utf-8")
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        ended = quick("invoke", "shop", EVENT, "--runtime", "node", "--inspect", "--inspect-port", port)

    assert ended.code == 2
    assert f"port {port} is in use; --inspect-port names another" in ended.err


def test_python(quick: Command) -> None:
    """A Python handler has another way to stop."""
    ended = quick("invoke", "shop", EVENT, "--inspect")

    assert ended.code == 2
    assert "--inspect is for JavaScript; --no-isolate and breakpoint() stop in Python" in ended.err
