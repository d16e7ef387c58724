"""Whatever a naive port would do, the tests of the helpers and of the compiler notice."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from emulator.port import Port, port
from emulator.port.library import helpers, needed

from .. import programs
from ..both import ends, written
from ..helpers.bridge import Bridge
from ..helpers.conftest import bridge  # noqa: F401
from ..helpers.test_helpers import SPECS
from ..test_programs import LOUD, SENDING
from .faults import IN_HELPERS, IN_THE_COMPILER, PROGRAMS
from .seeding import faulty, faulty_compiler

OWN_SENDING = {
    "slow": "requests.get('https://x.test/', timeout=2, allow_redirects=False)\nanswer('in time')",
}
CLIENTS = [("ReadTimeout", "FetchError"), ("ConnectionError", "FetchError"), ("JSONDecodeError", "JSONDecodeError")]
ENDINGS: list[dict[str, Any]] = [
    {"delay": 1},
    {"status": 302, "headers": {"Location": "https://elsewhere.test/"}},
    {"fault": "malformed"},
    {"fault": "timeout"},
]
ONE = programs.ONE | PROGRAMS
SENT = SENDING | OWN_SENDING
QUICK = {
    "truth is JavaScript's",
    "== becomes === of containers",
    "is None becomes === null",
    "inherited names are in every dict",
    "x[k] becomes x[k]",
    "a text is cut in units",
    "a key __proto__ is the prototype",
    "no brackets on the right",
    "nothing is awaited",
    "the first except is the last",
}
"""Faults of the compiler that every run seeds; the others take their time."""
USED = sorted({program for fault in IN_THE_COMPILER.values() for program in fault.programs})
TRACK = {"type": "track", "messageId": "m1", "event": "e", "userId": "u"}


def test_enough_faults() -> None:
    """Of helpers and of the compiler, each told once."""
    faults = [*IN_HELPERS.values(), *IN_THE_COMPILER.values()]

    assert len(IN_HELPERS) >= 10
    assert QUICK < IN_THE_COMPILER.keys()
    assert len({(fault.file, fault.old, fault.new) for fault in faults}) == len(faults)


@pytest.mark.parametrize("name", IN_HELPERS)
def test_a_fault_in_a_helper_is_noticed(bridge: Bridge, name: str) -> None:  # noqa: F811
    """A row of the helper's table tells."""
    fault = IN_HELPERS[name]
    helper = Path(fault.file).stem
    bridge.load(name, "\n".join(faulty(fault) if each.name == helper else each.text for each in needed(helpers())))
    calls = [(spec, given) for spec in SPECS if spec.name == helper for given in spec.rows.values()]

    told = [given for spec, given in calls if spec.expected(given) != bridge.call(name, spec.function, given)]

    assert told


@pytest.mark.parametrize(
    "name", [name if name in QUICK else pytest.param(name, marks=pytest.mark.long) for name in IN_THE_COMPILER]
)
def test_a_fault_in_the_compiler_is_noticed(tmp_path: Path, name: str) -> None:
    """Each program that should tell ends differently, for a value or after a reply."""
    fault = IN_THE_COMPILER[name]
    with faulty_compiler(fault, tmp_path) as faulty_port:
        silent = [
            program for program in fault.programs if not _tells(tmp_path / "functions" / program, faulty_port, program)
        ]

    assert silent == []


@pytest.mark.parametrize(
    "names",
    [
        [name for name in USED if name in ONE],
        *[pytest.param([name], marks=pytest.mark.long) for name in USED if name in SENT],
    ],
    ids=lambda names: names[0],
)
def test_without_a_fault_they_end_alike(tmp_path: Path, names: list[str]) -> None:
    """So it is the fault that is noticed, and nothing else."""
    assert not _tells(tmp_path / "functions" / names[0], port, *names)


def _tells(folder: Path, compiled: Callable[[Path], Port], *names: str) -> bool:
    """Tell whether programs end differently as Python and as what a compiler makes of them."""
    if names[0] in ONE:
        handler = written(folder, programs.source({name: ONE[name] for name in names}, "v"))
        events = [TRACK | {"event": name, "v": value} for name in names for value in programs.VALUES]
        replies: list[list[dict[str, Any]]] = [[]]
    else:
        body = SENT[names[0]]
        indented = "\n".join(f"    {line}" for line in body.splitlines())
        handler = written(folder, f"def onTrack(event, settings):\n{indented}\n")
        events = [TRACK]
        replies = [[{"times": 1, **reply}] for reply in ENDINGS]
    made = compiled(handler)
    made.path.write_text(made.text, encoding="utf-8")
    return any(
        not _alike(*pair)
        for each in replies
        for pair in zip(
            ends(handler, events, isolate=False, settings={}, replies=each),
            ends(made.path, events, settings={}, replies=each),
            strict=True,
        )
    )


def _alike(python: dict[str, Any], node: dict[str, Any]) -> bool:
    """Tell whether an event ends alike: a client's own error has that client's name and text."""
    if node["error"] is not None and LOUD in node["error"][1]:
        return True
    names = tuple(end["error"] and end["error"][0] for end in (python, node))
    return python == node or (names in CLIENTS and {**python, "error": None} == {**node, "error": None})
