"""Starts a job as a process, gives it parts, and says how it ended when it dies."""

from __future__ import annotations

import contextlib
import json
import os
import socket
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from multiprocessing.connection import Connection
from typing import BinaryIO

from emulator.engine.runtime.process import ending, started

_LAST_MOMENT = 2.0
"""Seconds that a job gets to end by itself."""
_BOOT = "import json, sys; sys.path[:] = json.loads(sys.argv[1]); from emulator.jobs.job import main; main()"


class JobProcess:
    """One job. It is in a session of its own, so that Ctrl-C reaches the parent alone, and ends with the parent."""

    def __init__(self, inherited: Sequence[int] = ()) -> None:
        self._files, theirs = socket.socketpair()
        lifeline, self._lifeline = os.pipe()
        self._output = tempfile.TemporaryFile()  # noqa: SIM115 - closed by close()
        path = json.dumps([entry for entry in sys.path if entry])
        command = [sys.executable, "-P", "-c", _BOOT, path, str(theirs.fileno())]
        given = [theirs.fileno(), lifeline, *inherited]
        self._process = started(command, self._output.fileno(), given, lifeline)
        os.close(lifeline)
        theirs.close()
        self.connection = Connection(os.dup(self._files.fileno()))

    def give(self, order: bytes, out: BinaryIO) -> None:
        """Give the job a pickled part, and the file that it writes to; raises OSError when the job is gone."""
        self.connection.send_bytes(order)
        socket.send_fds(self._files, [b"f"], [out.fileno()])

    def death(self) -> str:
        """Say how the process ended, with the last line that it wrote."""
        self.stop()
        how = ending(self._process.returncode)
        self._output.seek(0)
        lines = self._output.read().decode("utf-8", "replace").splitlines()
        return f"{how}; {lines[-1]}" if lines else how

    def end(self) -> None:
        """Let the process, which has no part, end by itself."""
        self.connection.close()
        self._files.close()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(_LAST_MOMENT)

    def stop(self) -> None:
        """Kill the process, unless it has ended; its handler's worker ends with it."""
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()

    def close(self) -> None:
        """Kill the process and release everything."""
        self.stop()
        self.connection.close()
        self._files.close()
        os.close(self._lifeline)
        self._output.close()
