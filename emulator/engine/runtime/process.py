"""Starts a worker process and talks to it through pipes without blocking."""

from __future__ import annotations

import contextlib
import fcntl
import os
import resource
import selectors
import signal
import subprocess
from collections import deque
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from psutil import Process

_BLOCK = 1 << 18
_PIPE_SIZE = 1 << 20
_TAIL = 4096
_STANDARD = 2
"""The highest descriptor of a standard stream."""
KERNEL_TIES = hasattr(fcntl, "F_SETSIG")
"""Whether the kernel ends a worker whose emulator is gone; elsewhere the worker has to see to it."""
_LAST_MOMENT = 0.5
"""Real seconds that a process which has closed its result pipe gets to end by itself."""


class WorkerProcess:
    """A started worker: lines go down its event and reply pipes, lines come up its result pipe; `lines` are those read.

    `command` gets the descriptors of its four pipe ends (events, results, replies, lifeline) appended, with commas.
    Its standard output and error are nobody's protocol: only their tail is kept, to explain a death.
    """

    def __init__(self, command: Sequence[str], environment: dict[str, str]) -> None:
        events, self._events = _pipe()
        self._results, results = _pipe()
        replies, self._replies = _pipe()
        lifeline, self._lifeline = _pipe()
        self._output, output = _pipe()
        theirs = (events, results, replies, lifeline)
        self._process = started([*command, ",".join(map(str, theirs))], output, theirs, lifeline, environment)
        for descriptor in (*theirs, output):
            os.close(descriptor)
        self._watch, self._gone = _watched(self._process.pid)
        self._partial: list[bytes] = []
        self.lines: deque[bytes] = deque()
        self._tail = b""
        self._ended = False
        self._selector = selectors.DefaultSelector()
        self._selector.register(self._results, selectors.EVENT_READ, self._receive)
        self._selector.register(self._output, selectors.EVENT_READ, self._overhear)
        for descriptor in (self._results, self._output):
            os.set_blocking(descriptor, False)
        for pipe in (self._events, self._results) if hasattr(fcntl, "F_SETPIPE_SZ") else ():
            with contextlib.suppress(OSError):
                fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, _PIPE_SIZE)
        self.send = _Outgoing(self._events, self._selector).send
        self.reply = _Outgoing(self._replies, self._selector).send

    def line(self, wait: float) -> bytes | None:
        """Return the next line, or None when `wait` seconds brought none; raises EOFError once the worker is gone."""
        if not self.lines:
            for key, _ in self._selector.select(wait):
                key.data()
        if self.lines:
            return self.lines.popleft()
        if self._ended:
            raise EOFError
        return None

    def memory(self) -> int:
        """Return the resident size in bytes, 0 when the process is gone."""
        try:
            return int(self._watch.memory_info().rss)
        except self._gone:
            return 0

    def stop(self) -> None:
        """Kill the process; the lines that it wrote before can still be read."""
        if self._process.returncode is None:
            # macOS answers with PermissionError for a process that has just ended.
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()

    def close(self) -> None:
        """Kill the process and release everything."""
        self.stop()
        self._selector.close()
        for descriptor in (self._events, self._results, self._replies, self._lifeline, self._output):
            os.close(descriptor)

    def death(self) -> str:
        """Say how the process ended by itself, with what it last wrote if that explains it."""
        try:
            code = self._process.wait(_LAST_MOMENT)
        except subprocess.TimeoutExpired:
            return "the process closed its own pipes"
        how = f"the process ended: {ending(code)}"
        lines = self._tail.decode("utf-8", "replace").splitlines()
        fatal = [line for line in lines if "FATAL ERROR" in line] or [line for line in lines if "rror" in line]
        return f"{how}; {fatal[-1]}" if fatal else how

    def _receive(self) -> None:
        block = os.read(self._results, _BLOCK)
        if not block:
            self._ended = True
            self._selector.unregister(self._results)
            self._overhear()
            return
        first, *others = block.split(b"\n")
        # A line of 40 MB comes in many blocks: each is copied once.
        self._partial.append(first)
        for other in others:
            self.lines.append(b"".join(self._partial))
            self._partial = [other]

    def _overhear(self) -> None:
        with contextlib.suppress(BlockingIOError):
            block = os.read(self._output, _BLOCK)
            self._tail = (self._tail + block)[-_TAIL:]
            if not block and self._output in self._selector.get_map():
                self._selector.unregister(self._output)


class _Outgoing:
    """Writes down one pipe as much as fits; the rest follows, when there is room, while lines are awaited."""

    def __init__(self, descriptor: int, selector: selectors.BaseSelector) -> None:
        os.set_blocking(descriptor, False)
        self._descriptor = descriptor
        self._selector = selector
        self._unsent = bytearray()

    def send(self, data: bytes) -> None:
        if self._unsent:
            self._unsent += data
            return
        self._unsent += data[self._written(data) :]
        if self._unsent:
            self._selector.register(self._descriptor, selectors.EVENT_WRITE, self._flush)

    def _flush(self) -> None:
        del self._unsent[: self._written(self._unsent)]
        if not self._unsent:
            self._selector.unregister(self._descriptor)

    def _written(self, data: bytes | bytearray) -> int:
        try:
            return os.write(self._descriptor, data)
        except BlockingIOError:
            return 0
        except BrokenPipeError:
            return len(data)


def started(
    command: list[str],
    output: int,
    descriptors: Sequence[int],
    lifeline: int,
    environment: dict[str, str] | None = None,
) -> subprocess.Popen[bytes]:
    """Start one of this project's own programs in a session of its own, with these descriptors of this process.

    Linux: the kernel kills it once nobody holds the other end of `lifeline`, whatever it is doing at that moment.
    """
    # It leaves no core file: settings with secrets would stand in it.
    soft, hard = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (0, hard))
    try:
        process = subprocess.Popen(  # noqa: S603 - see above
            command,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            pass_fds=descriptors,
            env=environment,
            start_new_session=True,
        )
    finally:
        resource.setrlimit(resource.RLIMIT_CORE, (soft, hard))
    if KERNEL_TIES:
        fcntl.fcntl(lifeline, fcntl.F_SETSIG, signal.SIGKILL)
        fcntl.fcntl(lifeline, fcntl.F_SETOWN, process.pid)
        fcntl.fcntl(lifeline, fcntl.F_SETFL, fcntl.fcntl(lifeline, fcntl.F_GETFL) | os.O_ASYNC)
    return process


def _watched(process: int) -> tuple[Process, type[Exception]]:
    """Return what reads the size of a process, and what it raises once that is gone."""
    import psutil  # noqa: PLC0415 - while the worker that was just started gets ready

    return psutil.Process(process), psutil.Error


def _pipe() -> tuple[int, int]:
    """Return the ends of a pipe, none a standard stream's: where one is closed, its number is the next to be given."""
    ends = os.pipe()
    if min(ends) > _STANDARD:
        return ends
    reader, writer = (fcntl.fcntl(end, fcntl.F_DUPFD_CLOEXEC, _STANDARD + 1) for end in ends)
    for end in ends:
        os.close(end)
    return reader, writer


def ending(code: int) -> str:
    """Say how a process ended: "exit code 1", "signal SIGKILL"."""
    name = next((known.name for known in signal.Signals if known == -code), str(-code))
    return f"signal {name}" if code < 0 else f"exit code {code}"
