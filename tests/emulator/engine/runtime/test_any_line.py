"""Whatever stands on a worker's pipe, each event has one outcome, and the run goes on to its end."""

from __future__ import annotations

import json
from collections import deque
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import strategies as st

from emulator.engine.checks import judge
from emulator.engine.replaying import replay
from emulator.engine.runtime.python import runtime
from emulator.inputs.bundle import read_function
from emulator.report.jsonl import JsonlReporter
from emulator.report.text_report import TextReporter
from emulator.tools.updating import document_of
from emulator.values import jsonvalue
from emulator.values.account import Account
from tests.bundles import write
from tests.emulator.properties import examples, hold

from .situations import event
from .test_wire_check import DONE, ERROR, JSON, REQUEST

SURROGATE = "\ud800"
ODD = st.sampled_from(
    ["", "\0", SURROGATE, "\n", "http://[", "://", "a" * 3000, "RetryError", 2**70, -1, 1e308, [], {}, None]
)
VALUES = JSON | ODD


def bent(line: list[Any]) -> st.SearchStrategy[list[Any]]:
    """Return a line of a worker's with up to three parts that are something else."""
    places = st.dictionaries(st.integers(0, len(line) - 1), VALUES, max_size=3)
    return places.map(lambda bends: [bends.get(at, part) for at, part in enumerate(line)])


def at_position(line: list[Any]) -> st.SearchStrategy[list[Any]]:
    """Return the line as if for one of the first events."""
    return st.integers(0, 3).map(lambda position: [line[0], position, *line[2:]])


SOUND = st.sampled_from([REQUEST, DONE, ERROR]).flatmap(at_position)
LINES = (SOUND | SOUND.flatmap(bent) | st.lists(VALUES, max_size=12)).map(lambda line: json.dumps(line).encode())
ANY_LINES = st.lists(LINES | st.binary(max_size=30).map(lambda line: line.replace(b"\n", b"")), max_size=6)


class Worker:
    """Says what it is told to say, and then answers each event as it should, or dies."""

    def __init__(self, lines: list[bytes], *, dies: bool) -> None:
        self.lines = deque([b'["ready"]', *lines])
        self._dies = dies

    def send(self, data: bytes) -> None:
        """Take orders; an honest worker has done each at once."""
        for line in data.splitlines():
            order = json.loads(line)
            if isinstance(order, list) and not self._dies:
                self.lines.append(json.dumps([DONE[0], order[0], *DONE[2:]]).encode())

    def reply(self, data: bytes) -> None:
        """Take an answer."""

    def line(self, _: float) -> bytes:
        """Have no other line than those at hand."""
        raise EOFError

    def memory(self) -> int:
        """Use nothing."""
        return 0

    def death(self) -> str:
        """Say how it ended."""
        return "the process ended: exit code 3"

    def stop(self) -> None:
        """End."""

    close = stop


@examples(100, 2_000)
def test_any_line(count: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One delivery for each event, in order, which every report and an expectation can hold."""
    function = read_function(write(tmp_path / "shop" / "handler.py", "def onTrack(event, settings):\n    pass\n"))
    events = [event(number) for number in range(4)]
    rules = [{"url": "https://x.test/", "status": 201, "optional": True}]

    def check(lines: list[bytes], asks: bool, dies: bool) -> None:
        workers = iter([Worker(lines, dies=dies)])
        monkeypatch.setattr(runtime, "_start", lambda: next(workers, None) or Worker([], dies=False))
        found = list(replay(function, events, settings={"apiKey": "K-12345678"}, replies=rules if asks else None))

        assert [each["messageId"] for each in events] == [delivery.message_id for delivery in found]
        out = StringIO()
        for reporter in (JsonlReporter(out), TextReporter(out, color=False, verbose=True, invoke="invoke")):
            reporter.begin("shop", "visits")
            for delivery in found:
                reporter.verdict(judge(delivery, None, None))
            reporter.finish(Account())
        for delivery in found:
            jsonvalue.parse(jsonvalue.dumps(document_of(delivery)))

    hold(count, check, lines=ANY_LINES, asks=st.booleans(), dies=st.booleans())
