"""What a run costs as it grows: events against time, CPU and memory, with one process, two jobs and two Dask workers.

    python tests/bench/scale.py --events 20000 80000 --ways one two dask

Every run is the command itself, over files of `--file` events of 1.26 KB each, checked on both sides. CPU is that of
all its processes together; memory is the most that any one of them had, looked at five times a second.
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import psutil
from bench import DESTINATION, ROOT, bench_lines

FILE = 10_000
WAYS = {
    "one": [],
    "two": ["-j", "2"],
    "split": ["-j", "2", "--split", str(FILE // 2)],
    "dask": ["--engine", "dask", "-j", "2"],
}


class Cost(NamedTuple):
    """What a run took: seconds of wall time and of CPU, and MB of the largest process."""

    wall: float
    cpu: float
    memory: float


def write_captures(folder: Path, events: int, most: int) -> Path:
    """Write so many events in files of `most`, and return their folder."""
    captures = folder / f"captures-{events}"
    captures.mkdir()
    for number in range(-(-events // most)):
        count = min(most, events - number * most)
        with (captures / f"{number:05}.jsonl").open("wb") as file:
            for written in range(0, count, FILE):
                lines = bench_lines(min(FILE, count - written), number * most + written)
                file.write(b"\n".join(lines) + b"\n")
    return captures


def run(command: Sequence[object]) -> Cost:
    """Run a command to its end, and look at its processes meanwhile."""
    began, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    words = list(map(str, command))
    process = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, cwd=ROOT)
    watched = psutil.Process(process.pid)
    most = 0
    while process.poll() is None:
        most = max(most, _largest(watched))
        time.sleep(0.2)
    assert process.stderr is not None
    told = process.stderr.read()
    assert process.returncode in (0, 1), told
    wall, after = time.perf_counter() - began, resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Cost(wall, cpu, most / 1e6)


def _largest(process: psutil.Process) -> int:
    try:
        return max(each.memory_info().rss for each in [process, *process.children(recursive=True)])
    except psutil.Error:
        return 0


def main() -> None:
    """Measure and print a row for each run."""
    parser = argparse.ArgumentParser(description="Measure what a run costs as it grows.")
    parser.add_argument("--events", type=int, nargs="+", default=[20_000, 80_000])
    parser.add_argument("--ways", nargs="+", choices=WAYS, default=["one", "two", "dask"])
    parser.add_argument("--file", type=int, default=FILE, help="events of a file")
    parser.add_argument("--function", default=ROOT / "functions" / DESTINATION, help="a folder, or a handler file")
    arguments = parser.parse_args()
    print(f"{'events':>10} {'way':>6} {'wall s':>8} {'CPU s':>8} {'µs wall':>8} {'µs CPU':>8} {'MB':>6}")
    with tempfile.TemporaryDirectory() as folder:
        for events in arguments.events:
            captures = write_captures(Path(folder), events, arguments.file)
            for way in arguments.ways:
                words = ["replay", arguments.function, captures, "--expected", ROOT / "tests" / "expected"]
                cost = run([sys.executable, "-m", "emulator", *words, *WAYS[way]])
                each = [seconds / events * 1e6 for seconds in (cost.wall, cost.cpu)]
                print(
                    f"{events:>10,} {way:>6} {cost.wall:>8.1f} {cost.cpu:>8.1f} {each[0]:>8.0f} {each[1]:>8.0f}"
                    f" {cost.memory:>6.0f}",
                    flush=True,
                )


if __name__ == "__main__":
    main()
