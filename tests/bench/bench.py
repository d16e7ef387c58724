"""`make bench`: what one event costs, against the two obvious ways to do the same; all in one interleaved run.

The work is the same in all three: a captured line is parsed, the event is checked against its schema, the handler
runs and sends with `requests`, every request is recorded and checked against its schema, and what became of it counts.

    (a) naive    `jsonschema.validate` for each document, one `responses.RequestsMock` for each event
    (b) cached   validators made once, one `RequestsMock` for all
    (c) emulator this project, its worker process included

JavaScript has a table of its own: node/handler.js on the emulator's Node, every event and request checked, against

    (d) bare     the same file in a loop on the same Node with the same node-fetch, replies from memory, and no checks

`make bench-segment` adds Segment's own stack (segment_stack.py) to the same run, and on the emulator's Node the port of
Userpilot Cloud; it first sees that stack, port and Python handler send the same. Its start takes long: two rows.

    (e) segment  `Destination.onEvent` of Segment's npm packages in a process of its own, nothing checked
    (f) its loop what an event takes there without the start and the first tenth of the events

Compare the ratios, which are of medians over the rounds and of the least; the times themselves belong to the machine
and the moment. A last table shows the stages of an event (stages.py).
"""

from __future__ import annotations

import argparse
import importlib
import io
import json
import shutil
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

import jsonschema
import responses
from referencing import Registry, Resource

from emulator.cli.command_group import collect_rarely
from emulator.engine.runtime.node.installed import installed_packages
from emulator.engine.runtime.node.node_program import find_node
from emulator.engine.suite import Audience, Plan, run
from emulator.inputs.bundle import read_function
from emulator.inputs.captures import find_captures
from emulator.report.text_report import TextReporter
from emulator.values.function import Function
from emulator.values.model import HANDLERS
from emulator.values.redaction import Redactor
from tests.bench.rounds import Work, report, rounds
from tests.bench.segment_stack import SegmentStack
from tests.bench.stages import stages

ROOT = Path(__file__).parents[2]
NODE = Path(__file__).parent / "node"
DESTINATION = "userpilot_cloud"
SETTINGS = {"apiKey": "bench-api-key"}
EVENT_BYTES = 1260
MIX = ("track", "track", "track", "identify", "track", "group", "track", "identify", "track", "screen")


def bench_lines(count: int, first: int = 0) -> list[bytes]:
    """Return events of 1.26 KB from number `first` on: 60 % track, 20 % identify, 10 % group, 10 % screen."""
    return [_line(position, MIX[position % len(MIX)]) for position in range(first, first + count)]


def _line(position: int, event_type: str) -> bytes:
    event: dict[str, Any] = {
        "anonymousId": f"anonymous-{position:07d}",
        "channel": "server",
        "context": {
            "ip": "192.0.2.10",
            "library": {"name": "bench", "version": "1.0.0"},
            "locale": "en-GB",
            "page": {"path": "/boards", "title": "Boards", "url": "https://app.example.com/boards"},
            "userAgent": "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0",
        },
        "integrations": {},
        "messageId": f"bench-{position:07d}",
        "originalTimestamp": "2026-03-02T09:00:00.000Z",
        "receivedAt": "2026-03-02T09:00:01.250Z",
        "sentAt": "2026-03-02T09:00:01.000Z",
        "timestamp": "2026-03-02T09:00:00.250Z",
        "type": event_type,
        "userId": f"user-{position % 997:05d}",
        "version": 2,
        **_own_fields(event_type, position),
    }
    own = event["traits"] if event_type in ("identify", "group") else event["properties"]
    own["note"] = "x" * max(0, EVENT_BYTES - len(json.dumps(event)) - 12)
    return json.dumps(event).encode()


def _own_fields(event_type: str, position: int) -> dict[str, Any]:
    if event_type == "identify":
        return {"traits": {"email": "ada@example.com", "plan": "pro", "createdAt": "2026-01-05T10:00:00Z", "seats": 4}}
    if event_type == "group":
        return {"groupId": f"group-{position % 31}", "traits": {"name": "Example Ltd", "employees": 40}}
    if event_type == "screen":
        return {"name": "Home", "properties": {"tab": "today"}}
    return {"event": "Card Moved", "properties": {"board": "Spring", "from": "To do", "to": "Done", "position": 3}}


class ObviousWay:
    """What a careful person writes in an afternoon: handlers imported and called, requests mocked, schemas checked."""

    def __init__(self) -> None:
        sys.path.insert(0, str(ROOT))
        self.handlers = importlib.import_module(f"functions.{DESTINATION}.handler")
        self.events = {kind: self._read(ROOT / "schemas" / "segment" / f"{kind}.json") for kind in HANDLERS}
        self.requests = [
            self._read(p) for p in sorted((ROOT / "schemas" / "destinations" / DESTINATION).glob("*.json"))
        ]
        common = self._read(ROOT / "schemas" / "segment" / "common.json")
        self.registry: Any = Registry().with_resources(
            [
                ("common.json", Resource.from_contents(common)),
                (common.get("$id", "common"), Resource.from_contents(common)),
            ]
        )
        self.cached_events = {kind: self.validator(schema) for kind, schema in self.events.items()}
        self.cached_requests = [self.validator(schema) for schema in self.requests]

    @staticmethod
    def _read(path: Path) -> Any:
        return json.loads(path.read_text(encoding="utf-8"))

    def validator(self, schema: Any) -> jsonschema.Draft202012Validator:
        return jsonschema.Draft202012Validator(
            schema, registry=self.registry, format_checker=jsonschema.FormatChecker()
        )

    def naive(self, lines: list[bytes], out: io.StringIO) -> None:
        counts: Counter[str] = Counter()
        for line in lines:
            event = json.loads(line)
            self._validate(event, self.events[event["type"]])
            with responses.RequestsMock(assert_all_requests_are_fired=False) as mock:
                self._add_replies(mock)
                error = self._call(event)
                calls = [_document(call.request) for call in mock.calls]
            fits = [any(self._fits(call, schema) for schema in self.requests) for call in calls]
            _count(counts, error, calls, fits)
        out.write(f"{counts}\n")

    def cached(self, lines: list[bytes], out: io.StringIO) -> None:
        counts: Counter[str] = Counter()
        with responses.RequestsMock(assert_all_requests_are_fired=False) as mock:
            self._add_replies(mock)
            for line in lines:
                event = json.loads(line)
                next(self.cached_events[event["type"]].iter_errors(event), None)
                error = self._call(event)
                calls = [_document(call.request) for call in mock.calls]
                fits = [any(validator.is_valid(call) for validator in self.cached_requests) for call in calls]
                mock.calls.reset()
                _count(counts, error, calls, fits)
        out.write(f"{counts}\n")

    def _validate(self, document: Any, schema: Any) -> None:
        jsonschema.validate(document, schema, registry=self.registry, format_checker=jsonschema.FormatChecker())

    def _fits(self, document: Any, schema: Any) -> bool:
        try:
            self._validate(document, schema)
        except jsonschema.ValidationError:
            return False
        return True

    def _call(self, event: dict[str, Any]) -> str | None:
        try:
            getattr(self.handlers, HANDLERS[event["type"]])(event, dict(SETTINGS))
        except Exception as error:  # noqa: BLE001 - whatever a handler raises is what became of the event
            return type(error).__name__
        return None

    @staticmethod
    def _add_replies(mock: responses.RequestsMock) -> None:
        for path in ("v1/identify", "v1/track", "v1/companies/identify"):
            mock.add(responses.POST, f"https://analytex.userpilot.io/{path}", json={})


def _document(request: Any) -> dict[str, Any]:
    own = ("Authorization", "Content-Type", "X-API-Version")
    return {
        "method": request.method,
        "url": request.url,
        "headers": {name: request.headers[name] for name in own if name in request.headers},
        "body": json.loads(request.body) if request.body else None,
    }


def _count(counts: Counter[str], error: str | None, calls: list[Any], fits: list[bool]) -> None:
    counts[error or "delivered"] += 1
    counts["requests"] += len(calls)
    counts["unfit"] += fits.count(False)


def emulator_way(folder: Path, function: Function) -> Work:
    """Return the same work done by the emulator, its worker started and stopped inside the measurement."""
    plan = Plan(
        settings={DESTINATION: dict(SETTINGS)},
        expected_dir=folder / "expected",
        schemas_dir=ROOT / "schemas" / "destinations",
    )

    def work(lines: list[bytes], out: io.StringIO) -> None:
        capture = folder / "bench.jsonl"
        capture.write_bytes(b"\n".join(lines))
        account = run([function], find_captures([str(capture)]), plan, Audience([TextReporter(out, color=False)]))
        assert not account.errors
        assert account.of(DESTINATION).events == len(lines)

    return work


def javascript(folder: Path) -> Function:
    """Return the function of node/handler.js, under the destination's name, whose schemas its requests must fit."""
    (folder / DESTINATION).mkdir()
    shutil.copy(NODE / "handler.js", folder / DESTINATION)
    return read_function(folder / DESTINATION)


def bare_way(folder: Path) -> Work:
    """Return the bare loop on Node, its process started and stopped inside the measurement."""
    command = [
        find_node(None).path,
        NODE / "bare.cjs",
        NODE / "handler.js",
        installed_packages() / "node_modules",
        folder / "bare.jsonl",
    ]

    def work(lines: list[bytes], out: io.StringIO) -> None:
        (folder / "bare.jsonl").write_bytes(b"\n".join(lines))
        out.write(subprocess.run([*map(str, command)], capture_output=True, text=True, check=True).stdout)

    return work


def search() -> float:
    """Return the µs that a search for secrets costs in a body that holds none, as almost every body."""
    redactor = Redactor({"{{settings.apiKey}}": "NX-4f1c8b7e2d", "{{settings.token}}": "7d9e0f2a-99c1"})
    bodies = [json.dumps({"user_id": f"user-{number}", "text": "word " * 200}) for number in range(200)]
    spent = []
    for _ in range(5):
        began = time.perf_counter()
        for body in bodies:
            redactor.redact(body)
        spent.append(time.perf_counter() - began)
    return min(spent) / len(bodies) * 1e6


Ways = dict[str, tuple[Work, list[bytes]]]
TABLES = [(("naive", "cached", "emulator"), "emulator"), (("bare", "on node"), "bare")]
OURS = ("emulator", "on node", "port")
SEGMENT_TABLES = [(("segment", *OURS), "segment"), (("its loop", *OURS), "its loop")]


def obvious_ways(home: Path, lines: list[bytes], python: Function, node: Function) -> Ways:
    """Return what `make bench` runs, each with its events: the slow ones take fewer."""
    obvious = ObviousWay()
    return {
        "naive": (obvious.naive, lines[: max(10, len(lines) // 1000)]),
        "cached": (obvious.cached, lines[: max(10, len(lines) // 50)]),
        "emulator": (emulator_way(home, python), lines),
        "bare": (bare_way(home), lines),
        "on node": (emulator_way(home, node), lines),
    }


def segment_ways(stack: SegmentStack, home: Path, lines: list[bytes], python: Function) -> Ways:
    """Return Segment's own stack and the port, once these and the Python handler are seen to send the same."""
    port = read_function(ROOT / "functions" / DESTINATION / "handler.js")
    for function in (python, port):
        stack.assert_alike(lines[: 10 * len(MIX)], function, SETTINGS)
    return {"segment": (stack.work, lines), "port": (emulator_way(home, port), lines)}


def main() -> None:
    """Measure and print."""
    import tempfile  # noqa: PLC0415 - only the program needs a folder

    parser = argparse.ArgumentParser(description="Measure the cost of an event against the obvious ways.")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--events", type=int, default=20_000, help="events of the emulator in each round")
    parser.add_argument(
        "--segment", action="store_true", help="Segment's own stack too, whose npm packages are installed once"
    )
    arguments = parser.parse_args()
    collect_rarely()  # as the command does; it helps all three
    lines = bench_lines(arguments.events)
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        python, node = read_function(ROOT / "functions" / DESTINATION), javascript(home)
        stack = SegmentStack(find_node(None), home) if arguments.segment else None
        ways = obvious_ways(home, lines, python, node) | (segment_ways(stack, home, lines, python) if stack else {})
        spent = rounds(ways, arguments.rounds) | ({"its loop": stack.loops()} if stack else {})
        by_stage = {"Python": stages(python, lines, SETTINGS, home), "Node": stages(node, lines, SETTINGS, home)}
    print(f"a body of 1 KB without a secret is searched in {search():.1f} µs\n")
    for names, one in TABLES + (SEGMENT_TABLES if stack else []):
        print("\n".join(report({name: spent[name] for name in names}, one)), end="\n\n")
    if stack:
        print(stack.account(), end="\n\n")
    print(f"{'CPU µs/event':34}{''.join(f'{name:>10}' for name in by_stage)}")
    for name in by_stage["Python"]:
        print(f"{name:34}{''.join(f'{found[name]:>10,.1f}' for found in by_stage.values())}")


if __name__ == "__main__":
    main()
