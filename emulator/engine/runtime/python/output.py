"""Captures what a handler prints and logs, up to Segment's limit."""

from __future__ import annotations

import contextlib
import io
import re
from collections.abc import Callable, Iterator

from emulator.engine.runtime.wire import LOG_CUT, LOG_LIMIT

_SPARE = 8192
"""Bytes kept beyond the limit: what is shown is cut only once secrets are replaced, so none is cut in two."""
_HALF = re.compile("[\ud800-\udfff]")
"""Half of a surrogate pair, which UTF-8 lacks; what replaces it is what Node writes."""
_LINE_END = re.compile(r"\r\n|\n|\r")
"""What ends a line in both runtimes; str.splitlines knows more."""


class Log:
    """The output of one invocation until it is `closed`: a little more than its first 4 KB, and the count of all."""

    def __init__(self) -> None:
        self._kept = bytearray()
        self.closed = False
        self._size = 0

    def write(self, text: str) -> None:
        """Take more output."""
        written = b"" if self.closed else _HALF.sub("\ufffd", text).encode()
        self._kept += written[: max(0, LOG_LIMIT + _SPARE - self._size)]
        self._size += len(written)

    def lines(self) -> list[str]:
        """Return the lines kept; a character that the end cuts in two is left out."""
        lines = _LINE_END.split(self._kept.decode("utf-8", "ignore"))
        return lines if lines[-1] else lines[:-1]

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


@contextlib.contextmanager
def captured(log: Callable[[], Log]) -> Iterator[None]:
    """Send what goes to the standard streams to the log that `log` returns at that moment."""
    stream = _Stream(log)
    with contextlib.redirect_stdout(stream), contextlib.redirect_stderr(stream):
        yield
