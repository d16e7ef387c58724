"""Runs parts on a Dask cluster, and gives their results in the order of the parts."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from gzip import GzipFile
from io import BytesIO
from pathlib import Path
from shutil import copyfileobj
from typing import Any, BinaryIO

from emulator.errors import EmulatorError, UsageError
from emulator.jobs.dask_task import Packed, run_part, version
from emulator.jobs.part import Part, Tick
from emulator.jobs.pool import TRIES, Done, Files, JobError
from emulator.jobs.records import pickled_value

_PATIENCE = 10
"""Seconds in which a scheduler must answer."""
_AHEAD = 2
"""Parts for each worker that are given out ahead of the one that is told next."""


class DaskCluster:
    """The workers of a scheduler, or without one as many processes of this machine as `jobs` says.

    `files` gives each part that is done a file here.
    """

    def __init__(self, scheduler: str | None, jobs: int, *, tick: Tick, files: Files | None = None) -> None:
        self._scheduler = scheduler
        self._jobs = jobs
        self._tick = tick
        self._files = files or Files()

    def run(self, parts: Iterable[Part]) -> Iterator[Done]:
        """Yield what becomes of each part, in order. Dask begins a part again whose worker is lost."""
        source = iter(parts)
        given: deque[tuple[Part, Any]] = deque()
        events = failures = 0
        with _client(self._scheduler, self._jobs) as client:
            while True:
                most = _AHEAD * max(1, len(client.scheduler_info(-1)["workers"]))
                while len(given) < most and (part := next(source, None)) is not None:
                    order = pickled_value(part)
                    given.append((part, client.submit(run_part, order, str(Path.cwd()), version(), pure=False)))
                if not given:
                    return
                part, future = given.popleft()
                packed, error = _result(part, future)
                events, failures = events + packed.events, failures + packed.failures
                self._tick(events, failures)
                out = _unpacked(packed, self._files.open(part))
                if error is None:
                    self._files.complete(out)
                yield Done(part=part, out=out, error=error)


def _result(part: Part, future: Any) -> tuple[Packed, EmulatorError | None]:
    from distributed import KilledWorker  # noqa: PLC0415 - an extra

    try:
        return future.result(), None
    except EmulatorError as error:
        return Packed(), error
    except KilledWorker:
        return Packed(), JobError(f"{part.title}: its worker was lost {TRIES} times")
    finally:
        future.release()


def _unpacked(packed: Packed, out: BinaryIO) -> BinaryIO:
    start = out.tell()
    copyfileobj(GzipFile(fileobj=BytesIO(packed.data)), out)
    out.seek(start)
    return out


@contextmanager
def _client(scheduler: str | None, jobs: int) -> Iterator[Any]:
    try:
        import dask  # noqa: PLC0415 - an extra
        import distributed  # noqa: PLC0415 - an extra
    except ImportError:
        raise UsageError("--engine dask: needs Dask; pip install 'segment-emulator[dask]'") from None
    with dask.config.set({"distributed.scheduler.allowed-failures": TRIES - 1}):
        if scheduler is None:
            cluster = distributed.LocalCluster(
                n_workers=jobs, threads_per_worker=1, dashboard_address=None, host="127.0.0.1", silence_logs=50
            )
            with cluster, distributed.Client(cluster) as client:
                yield client
            return
        try:
            client = distributed.Client(scheduler, timeout=_PATIENCE)
        except (OSError, ValueError) as error:
            raise UsageError(f"--scheduler {scheduler}: {str(error).strip() or 'no scheduler answers there'}") from None
        with client:
            yield client
