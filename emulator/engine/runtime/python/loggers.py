"""Resets Python's logging for each handler, and leaves this machine's lines out of tracebacks."""

from __future__ import annotations

import contextlib
import logging
import sys
import traceback
from typing import Any

from emulator.engine.network.interception import Place, replaced

TRACEBACK = "Traceback (most recent call last):"


class Loggers:
    """The loggers of one function, apart from this process's own while they are in force.

    A traceback shows its first and its last line: files and lines between them are this machine's, and a port has none.
    """

    def __init__(self) -> None:
        self._manager = _unconfigured()

    def renew(self) -> None:
        """Forget every logger: the root is at WARNING again, and nothing is configured."""
        self._manager = _unconfigured()
        for owner, name, value in self._places():
            setattr(owner, name, value)

    def in_force(self) -> contextlib.AbstractContextManager[None]:
        """Have `logging` work with these loggers while the context lasts."""
        return replaced([*self._places(), *_WORDING])

    def _places(self) -> list[Place]:
        root, owner = self._manager.root, logging.Logger
        return [(logging, "root", root), (owner, "root", root), (owner, "manager", self._manager)]


def _unconfigured() -> logging.Manager:
    return logging.Manager(logging.RootLogger(logging.WARNING))


def traceback_of(error: BaseException | None) -> str:
    """Return the traceback of an error without the lines of files between its first and its last line."""
    return last_line(error) if error is None else f"{TRACEBACK}\n{last_line(error)}"


def last_line(error: BaseException | None) -> str:
    """Return what a traceback ends with: the error's class, without its module, and its text."""
    name = type(error).__name__
    try:
        text = str(error)
    except Exception:  # noqa: BLE001 - an exception's own text is the handler's code too
        text = "<exception str() failed>"
    return f"{name}: {text}" if text else name


def _record(*parts: Any, **more: Any) -> logging.LogRecord:
    record = logging.LogRecord(*parts, **more)
    # Before Python 3.13 a time of whole milliseconds may show the one before.
    record.msecs = float(round(record.created * 1000) % 1000)
    return record


def _tell(record: logging.LogRecord) -> None:
    """Say that a record could not be written, as logging does, without this machine's lines."""
    if logging.raiseExceptions:
        failed = last_line(sys.exc_info()[1])
        told = f"--- Logging error ---\n{failed}\nMessage: {record.msg!r}\nArguments: {record.args!r}\n"
        sys.stderr.write(told)


def _format_exception(error: Any, value: Any = Ellipsis, *_: Any, **_more: Any) -> list[str]:
    first, _line, rest = f"{traceback_of(error if value is Ellipsis else value)}\n".partition("\n")
    return [f"{first}\n", rest] if rest else [f"{first}\n"]


def _format_exc(*_: Any, **_more: Any) -> str:
    return f"{traceback_of(sys.exc_info()[1])}\n"


def _print_exception(error: Any, value: Any = Ellipsis, *_: Any, file: Any = None, **_more: Any) -> None:
    (sys.stderr if file is None else file).write("".join(_format_exception(error, value)))


def _print_exc(_limit: Any = None, file: Any = None, _chain: Any = True) -> None:
    (sys.stderr if file is None else file).write(_format_exc())


_WORDING: list[Place] = [
    (logging.Formatter, "formatException", lambda _self, info: traceback_of(info[1])),
    (logging.Formatter, "formatStack", lambda _self, info: info.partition("\n")[0]),
    (logging.Handler, "handleError", lambda _self, record: _tell(record)),
    (logging, "_logRecordFactory", _record),
    (traceback, "format_exception", _format_exception),
    (traceback, "format_exc", _format_exc),
    (traceback, "print_exception", _print_exception),
    (traceback, "print_exc", _print_exc),
]
