"""Words any error as the one line that the command ends with."""

from __future__ import annotations

import errno
import os
import sqlite3
import tempfile
import traceback
from pathlib import Path

from emulator.errors import EmulatorError
from emulator.values.words import reason_of

_QUOTES = "'"
_PACKAGE = str(Path(__file__).parents[1])


def error_line(error: Exception) -> str:
    """Return what went wrong, where, and what to do."""
    if isinstance(error, EmulatorError):
        return str(error)
    if isinstance(error, OSError):
        return _system_line(error)
    if isinstance(error, sqlite3.Error):
        return _no_room(str(error))
    if isinstance(error, RuntimeError) and str(error).startswith("Symlink loop"):
        return f"{str(error).partition(' from ')[2].strip(_QUOTES)}: {os.strerror(errno.ELOOP).lower()}"
    return (
        f"an error of the emulator's own, {type(error).__name__} at {_place(error)}; please report it, "
        "with what the same command prints with --debug"
    )


def _system_line(error: OSError) -> str:
    if error.filename is None and error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return _no_room(reason_of(error))
    where = "the system refused" if error.filename is None else _shown(error.filename)
    return f"{where}: {'closed' if error.errno == errno.EBADF else reason_of(error)}"


def _shown(name: object) -> str:
    return name.decode("utf-8", "replace") if isinstance(name, bytes) else str(name)


def _no_room(reason: str) -> str:
    return f"{tempfile.gettempdir()}: a temporary file cannot be written: {reason}; make room, or set TMPDIR"


def _place(error: Exception) -> str:
    """Return the last line of the emulator itself that the error passed."""
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename.startswith(_PACKAGE)]
    if not frames:
        return "an unknown line"
    path = Path(frames[-1].filename).relative_to(Path(_PACKAGE).parent)
    return f"{path.as_posix()}:{frames[-1].lineno}"
