"""The program of one job: takes parts from the process that started it, one at a time, until there are no more."""

from __future__ import annotations

import gc
import os
import pickle
import socket
import sys
import time
from multiprocessing.connection import Connection

from emulator.errors import EmulatorError
from emulator.jobs.kept import KEPT
from emulator.jobs.part import Part
from emulator.jobs.records import pickled_value

DONE, TICK, RAISED = b"d", b"t", b"r"
"""What a message to the parent begins with."""
_PERIOD = 0.2
_OBJECTS = 50_000


class Job:
    """What a job says to its parent over `connection`; the results go to files that come with the parts."""

    def __init__(self, connection: Connection, files: socket.socket) -> None:
        self._connection = connection
        self._files = files
        self._next = 0.0

    def serve(self) -> None:
        """Run parts until the parent closes its end."""
        while True:
            try:
                order = self._connection.recv_bytes()
            except EOFError:
                KEPT.clear()
                return
            self._run(pickle.loads(order))  # noqa: S301 - the parent wrote it

    def _run(self, part: Part) -> None:
        _, (descriptor,), _, _ = socket.recv_fds(self._files, 1, 1)
        os.set_inheritable(descriptor, False)
        try:
            with os.fdopen(descriptor, "wb") as out:
                part.run(out, self._tick)
        except EmulatorError as error:
            self._connection.send_bytes(RAISED + pickled_value(error))
        else:
            self._connection.send_bytes(DONE)

    def _tick(self, events: int, failures: int) -> None:
        now = time.monotonic()
        if now >= self._next:
            self._next = now + _PERIOD
            self._connection.send_bytes(TICK + f"{events} {failures}".encode())


def main() -> None:
    """Serve over the socket whose descriptor is the last word of the command."""
    KEPT.keeps = True
    gc.freeze()
    gc.set_threshold(_OBJECTS, 20, 20)
    files = socket.socket(fileno=int(sys.argv[-1]))
    try:
        Job(Connection(os.dup(files.fileno())), files).serve()
    except (BrokenPipeError, ConnectionResetError):
        # The parent is gone, and nobody wants to know.
        sys.exit(1)
