"""A worker process, as the emulator starts it."""

from __future__ import annotations

import resource
import sys

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
