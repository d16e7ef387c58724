"""Runs the ways of the bench in turn, round after round, and lays out what an event cost in each."""

from __future__ import annotations

import io
import resource
import statistics
import time
from collections.abc import Callable, Iterator
from typing import NamedTuple

Work = Callable[[list[bytes], io.StringIO], None]


class Spent(NamedTuple):
    """What an event cost in one round: µs that passed, and µs of CPU in all processes together."""

    passed: float
    cpu: float


def rounds(ways: dict[str, tuple[Work, list[bytes]]], count: int) -> dict[str, list[Spent]]:
    """Run every way once a round over its own lines, in turn."""
    spent: dict[str, list[Spent]] = {name: [] for name in ways}
    for number in range(count + 1):
        for name, (work, lines) in ways.items():
            out = io.StringIO()
            began, cpu = time.perf_counter(), _cpu()
            work(lines, out)
            passed = time.perf_counter() - began
            assert out.getvalue()
            if number:  # the first round warms up
                spent[name].append(Spent(passed / len(lines) * 1e6, (_cpu() - cpu) / len(lines) * 1e6))
    return spent


def _cpu() -> float:
    """Return the CPU seconds of this process and of those that it has waited for."""
    spent = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(each.ru_utime + each.ru_stime for each in spent)


def report(spent: dict[str, list[Spent]], one: str) -> Iterator[str]:
    """Yield a table's lines; ratios are to the way called `one`: of medians, and of the least."""
    median = {name: statistics.median(each.passed for each in values) for name, values in spent.items()}
    least = {name: min(each.passed for each in values) for name, values in spent.items()}
    yield f"{'':10}{'median µs/event':>16}{'min':>10}{'max':>10}{'ratio':>10}{'of min':>10}{'CPU µs':>10}"
    for name, values in spent.items():
        most, cpu = max(each.passed for each in values), statistics.median(each.cpu for each in values)
        ratios = f"{median[name] / median[one]:>9,.2f}x{least[name] / least[one]:>9,.2f}x"
        yield f"{name:10}{median[name]:>16,.1f}{least[name]:>10,.1f}{most:>10,.1f}{ratios}{cpu:>10,.1f}"
