"""What a handler prints and logs, kept for its delivery up to Segment's limit."""

from __future__ import annotations

import contextlib
import io
import logging
from collections.abc import Callable, Iterator

from emulator.values.model import LOG_CUT, LOG_LIMIT

_SPARE = 8192
"""Bytes kept beyond the limit: what is shown is cut only once secrets are replaced, so none is cut in two."""


class Log:
    """The output of one invocation: a little more than the first 4 KB of text, and the count of all of it."""

    def __init__(self) -> None:
        self._kept = bytearray()
        self._size = 0

    def write(self, text: str) -> None:
        """Take more output."""
        written = text.encode("utf-8", "replace")
        self._kept += written[: max(0, LOG_LIMIT + _SPARE - self._size)]
        self._size += len(written)

    def lines(self) -> list[str]:
        """Return the lines kept; a character that the end cuts in two is left out."""
        return self._kept.decode("utf-8", "ignore").splitlines()

    def notes(self) -> list[str]:
        """Say so when there was more than Segment shows."""
        if self._size <= LOG_LIMIT:
            return []
        return [f"{self._size:,} bytes of output: {LOG_CUT}, and so does this delivery"]


class _Stream(io.TextIOBase):
    """A standard stream whose text goes to the log of whoever is running."""

    def __init__(self, log: Callable[[], Log]) -> None:
        self._log = log

    def writable(self) -> bool:
        return True

    def write(self, text: str, /) -> int:
        self._log().write(text)
        return len(text)


class _Handler(logging.Handler):
    def __init__(self, log: Callable[[], Log]) -> None:
        super().__init__()
        self._log = log

    def emit(self, record: logging.LogRecord) -> None:
        try:
            text = record.getMessage()
        except Exception as error:  # noqa: BLE001 - logging never fails its caller, whatever is logged
            text = f"{record.msg} ({type(error).__name__}: {error})"
        self._log().write(f"{record.levelname} {text}\n")


@contextlib.contextmanager
def captured(log: Callable[[], Log]) -> Iterator[None]:
    """Send `print` and `logging`, from INFO up, to the log that `log` returns at that moment."""
    stream = _Stream(log)
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    root.handlers[:] = [_Handler(log)]
    root.setLevel(logging.INFO)
    try:
        with contextlib.redirect_stdout(stream), contextlib.redirect_stderr(stream):
            yield
    finally:
        root.handlers[:] = handlers
        root.setLevel(level)
