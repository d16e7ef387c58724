"""Every way out of a Python handler but `requests` is refused with the handler's line, in C code too."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from emulator.engine.replaying import replay
from emulator.inputs.bundle import read_function
from tests.bundles import write

from .situations import event

FILES = "a Segment function has no file system"
NETWORK = "nothing leaves this machine, and only `requests` is recorded; send with requests"
MACHINE = "a Segment function cannot reach the machine it runs on"
WAYS = {
    "import socket; socket.socket().listen()": f"opening a socket is refused: {NETWORK}",
    "import socket; socket.getnameinfo(('127.0.0.1', 80), 0)": f"socket.getnameinfo is refused: {NETWORK}",
    "import http.server; http.server.HTTPServer(('', 0), None)": f"opening a socket is refused: {NETWORK}",
    "import syslog; syslog.openlog('told')": f"syslog.openlog is refused: {NETWORK}",
    "import sqlite3; sqlite3.connect('told.db')": f"sqlite3.connect is refused: {FILES}",
    "import sqlite3; sqlite3.connect(':memory:')": f"sqlite3.connect is refused: {FILES}",
    "import os; os.mkfifo('told')": f"os.mkfifo is refused: {FILES}",
    "import os; os.mknod('told')": f"os.mknod is refused: {FILES}",
    "import os; os.utime('told')": f"os.utime is refused: {MACHINE}",
    "import ctypes; ctypes.CDLL(None).getpid": f"ctypes.dlsym is refused: {MACHINE}",
    "import _posixshmem; _posixshmem.shm_open('told', 66)": f"import _posixshmem is refused: {FILES}",
    "import asyncio; asyncio.run(asyncio.start_server(1, '::1', 0))": f"opening a socket is refused: {NETWORK}",
    "import os; os.makedirs('told')": f"os.mkdir is refused: {MACHINE}",
}
HARMLESS = ["import asyncio; asyncio.new_event_loop().close()", "import ctypes; ctypes.c_int(1)", "import sqlite3"]
HANDLER = """
def onTrack(event, settings):
    exec(event["event"], {})
"""


@pytest.mark.skipif(sys.platform != "linux", reason="other systems lack some of these ways")
def test_ways_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each way has its refusal, what is harmless has none, and nothing is written."""
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.chdir(home)
    function = read_function(write(tmp_path / "shop" / "handler.py", HANDLER))
    ways = [*WAYS, *HARMLESS]
    found = list(replay(function, [event(event=way) for way in ways], settings={}, retry=False))
    place = f"{tmp_path / 'shop' / 'handler.py'}:3: "

    assert {way: (f"{place}{WAYS[way]}",) if way in WAYS else () for way in ways} == {
        way: delivery.refusals[:1] for way, delivery in zip(ways, found, strict=True)
    }
    assert [] == list(home.iterdir())
