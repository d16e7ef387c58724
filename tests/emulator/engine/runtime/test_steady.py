"""Nothing of a Python handler depends on the machine's time, its chance or the order in which threads happen to run."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from emulator.engine.replaying import replay
from emulator.inputs.bundle import read_function
from emulator.values.model import Delivery
from tests.bundles import write

from .situations import event

HANDLER = """
import asyncio, queue, select, signal, ssl, threading, time
from concurrent.futures import ThreadPoolExecutor, as_completed

import requests


def onTrack(event, settings):
    exec(event["event"], globals())


def post(number):
    requests.post(f"https://api.test/{number}", timeout=5)
    return number


def post_alone(number):
    return ThreadPoolExecutor(1).submit(post, number)


async def post_after(seconds):
    await asyncio.sleep(seconds)
    return await asyncio.to_thread(post, seconds)


async def gathered():
    print(await asyncio.gather(*[post_after(each) for each in (3, 1, 2)]))


async def limited():
    try:
        await asyncio.wait_for(asyncio.Event().wait(), 2)
    except asyncio.TimeoutError:
        print("limited at", time.time())


def consume(items):
    while (item := items.get()) is not None:
        post(item)


def after(barrier, number):
    barrier.wait()
    post(number)
"""
AT = {"timestamp": "2026-01-01T00:00:00Z"}
BEGAN = 1_767_225_600


@pytest.fixture
def done(tmp_path: Path) -> Any:
    """`done(*statements)` returns what comes of events that do this, in turn, in one worker."""
    function = read_function(write(tmp_path / "shop" / "handler.py", HANDLER))

    def call(*statements: str, **options: Any) -> list[Delivery]:
        events = [event(number, event=each, **AT) for number, each in enumerate(statements)]
        return list(replay(function, events, settings={}, retry=False, **options))

    return call


CLOCKS = {
    "print(time.ctime(), time.asctime())": "Thu Jan  1 00:00:00 2026 Thu Jan  1 00:00:00 2026",
    "print(time.ctime(0), time.asctime(time.gmtime(0)))": "Thu Jan  1 00:00:00 1970 Thu Jan  1 00:00:00 1970",
    "print(time.process_time(), time.thread_time_ns())": f"{BEGAN}.0 {BEGAN}000000000",
    "print(time.clock_gettime(time.CLOCK_MONOTONIC), time.clock_gettime_ns(0))": f"{BEGAN}.0 {BEGAN}000000000",
    "asyncio.run(asyncio.sleep(1.5)); print(time.time())": f"{BEGAN + 1.5}",
    "select.select([], [], [], 2); print(time.time())": f"{BEGAN + 2}.0",
    "asyncio.run(gathered()); print(time.time())": "[3, 1, 2]",
    "asyncio.run(limited())": f"limited at {BEGAN + 2}.0",
}


def test_clocks(done: Any) -> None:
    """Every clock that Python has is the event's, and what waits by one wakes."""
    found = done(*CLOCKS)

    assert CLOCKS == {clock: delivery.logs[0] for clock, delivery in zip(CLOCKS, found, strict=True)}
    assert [f"{BEGAN + 3}.0"] == list(found[6].logs[1:])
    assert ["1", "2", "3"] == paths(found[6])


def test_a_loop_under_a_fixed_clock(done: Any) -> None:
    """A fixed clock shows no time that passes; what waits wakes all the same."""
    (found,) = done("asyncio.run(asyncio.sleep(1)); print(time.time())", now="2026-02-02T00:00:00Z")

    assert ("delivered", ("1769990400.0",)) == (found.outcome, found.logs)


def test_a_loop_without_end(done: Any) -> None:
    """What nothing can wake is a timeout of virtual time, at once."""
    (found,) = done("asyncio.run(asyncio.Event().wait())")

    assert ("exhausted", "Timeout") == (found.outcome, found.reason)
    assert re.search("5 s of delays and sleeps", str(found.error or found.notes))


def test_a_signals_timer_ends_with_its_event(done: Any) -> None:
    """What would interrupt a later event does not."""
    work = "until = __import__('os').times().elapsed + 0.15\nwhile __import__('os').times().elapsed < until: pass"
    found = done(
        "signal.setitimer(signal.ITIMER_REAL, 0.05)",
        "signal.setitimer(signal.ITIMER_PROF, 0.05); signal.alarm(1)",
        work,
    )

    assert ["delivered"] * 3 == [delivery.outcome for delivery in found]


def test_chance(done: Any) -> None:
    """TLS's own random bytes derive from the event; the machine's device is refused."""
    first = done("print(ssl.RAND_bytes(8).hex())", "open('/dev/urandom', 'rb')")
    again = done("print(ssl.RAND_bytes(8).hex())")

    assert first[0].logs == again[0].logs
    assert first[1].refusals[0].endswith("no replay could repeat it; draw with os.urandom")


FOUR = ["0", "1", "2", "3"]
THREADS = {
    "with ThreadPoolExecutor(8) as pool: list(pool.map(post, range(4)))": FOUR,
    "pool = ThreadPoolExecutor(2)\nfor each in as_completed([pool.submit(post, n) for n in range(4)]): post('done')":
        [*FOUR, *["done"] * 4],
    "futures = [post_alone(n) for n in range(4)]\npost('main')\nfor each in futures: each.result()":
        ["main", *FOUR],
    "futures = [post_alone(n) for n in range(4)]\ntime.sleep(1)\npost('main')": [*FOUR, "main"],
    "threads = [threading.Thread(target=post, args=(n,)) for n in range(4)]\n"
    "for each in threads: each.start()\nfor each in threads: each.join()": FOUR,
    "items = queue.Queue()\nthreads = [threading.Thread(target=consume, args=(items,)) for _ in range(3)]\n"
    "for each in threads: each.start()\nfor n in range(4): items.put(n)\nfor each in threads: items.put(None)\n"
    "for each in threads: each.join()": FOUR,
    "ready = threading.Event()\nthreading.Thread(target=lambda: (post(1), ready.set())).start()\nready.wait()\npost(2)":
        ["1", "2"],
    "for n in range(4): post_alone(n)": FOUR,
}  # fmt: skip


def test_threads(done: Any) -> None:
    """What threads send has one order: each runs until it ends or waits, in the order in which they were started."""
    for _ in range(3):
        found = done(*THREADS)

        assert THREADS == {each: paths(delivery) for each, delivery in zip(THREADS, found, strict=True)}
    assert [True] * 4 == [exchange.late for exchange in found[-1].exchanges]
    assert all(exchange.where for delivery in found for exchange in delivery.exchanges)


def test_threads_that_wake_together(done: Any) -> None:
    """Threads that wait for one another all go on; which of them wakes first is nobody's to say."""
    meet = "with ThreadPoolExecutor(3) as pool: list(pool.map(lambda n: after(barrier, n), range(3)))"
    (found,) = done(f"barrier = threading.Barrier(3)\n{meet}")

    assert ("delivered", ["0", "1", "2"]) == (found.outcome, sorted(paths(found)))


def test_threads_that_wait_unseen(done: Any) -> None:
    """Threads that wait for each other by what is not seen from here go on all the same."""
    waits = (
        "line = queue.SimpleQueue()\nthreading.Thread(target=lambda: line.put(post(1))).start()\npost(line.get() + 1)"
    )
    (found,) = done(waits)

    assert ("delivered", ["1", "2"]) == (found.outcome, paths(found))


def paths(delivery: Delivery) -> list[str]:
    """Return the last part of each request's address."""
    return [request.url.rpartition("/")[2] for request in delivery.requests]
