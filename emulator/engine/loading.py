"""Loads a function, so that an error in its file is raised before the first event."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

from emulator.engine.replaying import Stage
from emulator.engine.runtime.invocation import Terms
from emulator.errors import UsageError
from emulator.inputs.bundle import read_function
from emulator.values.function import Function, Kind, RuntimeName

_RUNTIMES: tuple[RuntimeName, ...] = get_args(RuntimeName)


def load_function(
    path: str | Path,
    runtime: RuntimeName | None = None,
    kind: Kind | None = None,
    mappings: str | Path | None = None,
) -> Function:
    """Return the function of a destination folder, or of a handler.py or handler.js by path.

    `runtime` chooses the handler of a folder that has both; without it that is handler.py. `kind` says whether it is a
    destination function or an insert function; without it function.json does, and else it is the first. With
    `mappings`, a file of them or "presets", it runs by these and not by its handlers.

    The file is loaded once in a worker process, to see that it can be. Raises FunctionError, in one line, for a
    missing handler, a syntax error, an import that fails or a handler with the wrong number of parameters, and
    FileFormatError for a wrong function.json.
    """
    if runtime is not None and runtime not in _RUNTIMES:
        raise UsageError(f"unknown runtime {runtime!r}; use {' or '.join(_RUNTIMES)}")
    function = read_function(Path(path), runtime, kind)
    if mappings is not None:
        from emulator.mappings.reading import with_mappings  # noqa: PLC0415 - handlers need nothing of it

        function = with_mappings(function, mappings)
    stage = Stage(function)
    try:
        return stage.load(Terms(settings={}))
    finally:
        stage.close()
