"""Segment's own stack for Userpilot as a way of the bench: its npm packages, `Destination.onEvent`, fetch from memory.

The packages are installed into build/ when they are first asked for, as node/segment/package-lock.json says: 28 of
them, 49 MB, and no script is run. Of what @segment/action-destinations needs, that file was left only what Userpilot's
destination loads; a fast-uri after 3.1.5 refuses the names that @segment/actions-core gives its schemas.
"""

from __future__ import annotations

import io
import json
import statistics
import subprocess
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from emulator.engine.replaying import replay
from emulator.engine.runtime.node.installing import LISTS, clean_install, npm_of
from emulator.engine.runtime.node.node_program import Node
from emulator.values.function import Function
from tests.bench.rounds import Spent

HERE = Path(__file__).parent / "node"
BUILD = Path(__file__).parents[2] / "build" / "bench-segment"
WITHOUT_PRESET = b'"type": "screen"'
"""The presets take identify, group and track. To parse the lines for it would count as the way's own time."""


def install(node: Node) -> Path:
    """Return the node_modules with Segment's packages; install them unless they are there."""
    modules, lists = BUILD / "node_modules", HERE / "segment"
    # npm writes this file when it is done.
    is_done = (modules / ".package-lock.json").is_file()
    if is_done and all((lists / name).read_bytes() == (BUILD / name).read_bytes() for name in LISTS):
        return modules
    BUILD.mkdir(parents=True, exist_ok=True)
    code = clean_install(npm_of(node), lists, BUILD)
    assert code == 0, f"npm ended with exit code {code}"
    return modules


class SegmentStack:
    """The way itself; what each round's process said of its start and its loop is kept."""

    def __init__(self, node: Node, folder: Path) -> None:
        self.capture = folder / "segment.jsonl"
        self.command = [str(node.path), str(HERE / "segment_stack.cjs"), str(install(node)), str(self.capture)]
        self.told: list[dict[str, Any]] = []

    def work(self, lines: list[bytes], out: io.StringIO) -> None:
        """Send every line; assert that each event sent one request, but those without a preset."""
        told = json.loads(self._run(lines))
        silent = sum(WITHOUT_PRESET in line for line in lines)
        assert (told["silent"], sum(told["requests"].values())) == (silent, len(lines) - silent)
        self.told.append(told)
        out.write(f"{told}\n")

    def assert_alike(self, lines: list[bytes], function: Function, settings: dict[str, str]) -> None:
        """Assert that a function of ours sends the same requests; clients' own headers aside."""
        *theirs, _ = [json.loads(line) for line in self._run(lines, "show").splitlines()]
        deliveries = replay(function, map(json.loads, lines), settings=settings, redact=False)
        ours = [request.document for delivery in deliveries for request in delivery.requests]
        assert len(ours) == len(theirs)
        for own, other in zip(ours, theirs, strict=True):
            named = {name.lower() for name in own["headers"]}
            other["headers"] = {name: value for name, value in other["headers"].items() if name in named}
            own_headers = {name.lower(): value for name, value in own["headers"].items()}
            assert {**own, "headers": own_headers} == other

    def loops(self) -> list[Spent]:
        """Return what an event took in each round's loop, the first round's aside, which warms up."""
        return [Spent(*told["loop"]) for told in self.told[1:]]

    def account(self) -> str:
        """Say what it sent, and how long its start took."""
        sent = ", ".join(f"{count:,} {urlsplit(url).path}" for url, count in self.told[-1]["requests"].items())
        start = statistics.median(told["start"] for told in self.told)
        return f"segment's start is {start:.2f} s; it sent {sent}; {self.told[-1]['silent']:,} screen have no preset"

    def _run(self, lines: list[bytes], *words: str) -> str:
        self.capture.write_bytes(b"\n".join(lines))
        return subprocess.run([*self.command, *words], capture_output=True, text=True, check=True).stdout
