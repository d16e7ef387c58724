"""Runs a Python function in a supervised worker."""

from __future__ import annotations

import json
import os
import sys
from typing import Any

from emulator.engine.runtime.invocation import Terms
from emulator.engine.runtime.process import WorkerProcess
from emulator.engine.runtime.supervisor import Supervisor
from emulator.inputs.bundle import SHARED_FOLDER
from emulator.values.function import Function
from emulator.values.run import Limits

MEMORY_MB = 512
_BOOT = (
    "import json, sys; sys.path[:] = json.loads(sys.argv[1]); "
    "sys.modules |= dict.fromkeys(('pytest', 'dateutil.parser')); "
    "from emulator.engine.runtime.python.worker import main; del sys.modules['dateutil.parser']; "
    "sys.dont_write_bytecode = True; main([int(part) for part in sys.argv[2].split(',')])"
)
"""time-machine loads pytest and dateutil where there are any, which takes a third of a worker's start, for nothing.

A handler writes no bytecode; the emulator's own is kept as ever, or each worker would compile it anew.
"""
_ENVIRONMENT = {"PYTHONHASHSEED": "0", "PYTHONUTF8": "1", "LC_CTYPE": "C.UTF-8", "TZ": "UTC"}
"""All that a worker sees of the environment: the same on every machine and day."""


class WorkerRuntime:
    """Runs a Python function in a worker process of its own."""

    def __init__(self, function: Function, limits: Limits) -> None:
        self._function = function
        self._limits = limits
        self._texts = texts_of(function)
        self._supervisor = Supervisor(_start, limits, memory_mb=MEMORY_MB, place=str(function.handler))
        self.run = self._supervisor.run
        self.close = self._supervisor.close

    def begin(self, terms: Terms) -> tuple[str, ...]:
        """Load the function anew, under these terms; return the handlers that its file names."""
        self._supervisor.begin(order_of(self._function, terms, self._limits, self._texts), terms.answerer_of)
        return self._function.handlers


def order_of(function: Function, terms: Terms, limits: Limits, texts: dict[str, str]) -> dict[str, Any]:
    """Return what tells a worker to load a function, under these terms: an `Assignment`, as JSON."""
    mappings = function.mappings.enabled() if function.mappings else ()
    return {
        "name": function.name,
        "kind": function.kind,
        "handler": str(function.handler.resolve()),
        "functions_dir": str(function.functions_dir.resolve()),
        "settings": terms.settings,
        "asks": terms.asks,
        "options": terms.options.for_worker(limits),
        "actions": sorted({mapping.action.slug for mapping in mappings}),
        "texts": texts,
    }


def texts_of(function: Function) -> dict[str, str]:
    """Return the Python files beside a handler and in `shared`, by path; the bytes of each as Latin-1, so as JSON.

    A run keeps to them: an edit takes effect in the next one, and never in the middle of a report.
    """
    handler, shared = function.handler.resolve(), function.functions_dir.resolve() / SHARED_FOLDER
    found = {*handler.parent.glob("*.py"), *shared.rglob("*.py"), handler}
    readable = [file for file in found if file.is_file() and os.access(file, os.R_OK)]
    return {str(file): file.read_bytes().decode("latin-1") for file in readable}


def _start() -> WorkerProcess:
    path = json.dumps([entry for entry in sys.path if entry])
    return WorkerProcess([sys.executable, "-P", "-c", _BOOT, path], _ENVIRONMENT)
