"""A worker process, as the emulator starts it."""

from __future__ import annotations

import resource
import sys
import time

from emulator.engine.runtime.process import WorkerProcess

_TELL = (
    "import os, resource, sys; "
    "os.write(int(sys.argv[1].split(',')[1]), b'%d\\n' % resource.getrlimit(resource.RLIMIT_CORE)[0])"
)


def test_a_worker_leaves_no_core_file() -> None:
    """Whatever the emulator's own limit is: a core file would hold settings, secrets and all."""
    soft, hard = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))
    worker = WorkerProcess([sys.executable, "-c", _TELL], {})
    try:
        assert b"0" == worker.line(10)
        assert (hard, hard) == resource.getrlimit(resource.RLIMIT_CORE)
    finally:
        worker.close()
        resource.setrlimit(resource.RLIMIT_CORE, (soft, hard))


_SHOUT = (
    "import os, sys; file = os.fdopen(int(sys.argv[1].split(',')[1]), 'wb'); "
    "file.write(b'a' * 40_000_000 + b'\\nb\\n\\nc'); file.close()"
)


def test_a_long_line_is_read_once() -> None:
    """A line of 40 MB comes in many blocks, and takes no longer than they do."""
    worker = WorkerProcess([sys.executable, "-c", _SHOUT], {})
    began = time.process_time()
    try:
        lines = [_next(worker) for _ in range(3)]
    finally:
        worker.close()

    assert [40_000_000, 1, 0] == list(map(len, lines))
    assert time.process_time() - began < 2


def _next(worker: WorkerProcess) -> bytes:
    while (line := worker.line(10)) is None:
        pass
    return line
