"""A Python function and a JavaScript one draw the same values for the same event, and read the same clock."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from emulator.engine.replaying import replay
from emulator.inputs.bundle import read_function

from .situations import ADDRESS, SEND, TRACK, delivery, on_track

PYTHON = f"""
import datetime, os, random, secrets, time, uuid
import requests

def onTrack(event, settings):
    drawn = [random.random(), random.getrandbits(12), os.urandom(3).hex(), str(uuid.uuid4()), secrets.token_hex(5)]
    drawn += [random.getrandbits(70) >> 40, random.random(), random.randbytes(40).hex()]
    now = datetime.datetime.utcnow().isoformat(timespec="milliseconds")
    drawn += [time.time(), time.time_ns() // 1000000, now + "Z"]
    requests.post("{ADDRESS}", json=drawn, timeout=5)
"""
JAVASCRIPT = """
const bytes = (size) => crypto.randomBytes(size)
const number = (size) => parseInt(bytes(size).toString('hex'), 16)
const drawn = [Math.random(), number(2) >> 4, bytes(3).toString('hex'), crypto.randomUUID(), bytes(5).toString('hex')]
drawn.push(Number(BigInt('0x' + bytes(9).toString('hex')) >> 42n), Math.random(), bytes(40).toString('hex'))
drawn.push(Date.now() / 1000, Date.now(), new Date().toISOString())
await send(drawn)
"""


def drawn_in_python(folder: Path, **options: Any) -> Any:
    """Return what the Python function sends; its folder has the name of the JavaScript one's."""
    handler = folder / "python" / "shop" / "handler.py"
    handler.parent.mkdir(parents=True, exist_ok=True)
    handler.write_text(PYTHON, encoding="utf-8")
    (found,) = replay(read_function(handler), [TRACK], settings={}, isolate=False, **options)
    return json.loads(found.requests[0].body or "")


def test_the_same_values(tmp_path: Path) -> None:
    """For every seed, in the same order, whatever is drawn between."""
    javascript = SEND + on_track(JAVASCRIPT)

    for seed in (1, 2):
        node = delivery(tmp_path, javascript, seed=seed).requests[0].json()
        assert drawn_in_python(tmp_path, seed=seed) == node
