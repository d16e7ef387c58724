"""Loads a function, so that whatever is wrong with its file is said before the first event."""

from __future__ import annotations

from pathlib import Path

from emulator.bundle import read_function
from emulator.errors import UsageError
from emulator.function import Function
from emulator.replay import Stage
from emulator.runtime.invocation import Terms

_RUNTIMES = ("python",)


def load_function(path: str | Path, runtime: str = "python") -> Function:
    """Return the function of a destination folder, or of a handler.py by path.

    The file is loaded once in a worker process, to see that it can be. Raises FunctionError, in one line, for a
    missing handler.py, a syntax error, an import that fails or a handler with the wrong number of parameters, and
    FileFormatError for a wrong function.json.
    """
    if runtime not in _RUNTIMES:
        raise UsageError(f"there is no runtime {runtime!r}; there is: {', '.join(_RUNTIMES)}")
    function = read_function(Path(path))
    stage = Stage(function)
    try:
        stage.load(Terms(settings={}))
    finally:
        stage.close()
    return function
