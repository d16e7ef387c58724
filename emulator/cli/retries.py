"""`retries`: show when retries would be made."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import click

from emulator.cli.arguments import named_functions
from emulator.cli.options import functions_option
from emulator.cli.output import output_stream
from emulator.engine.delivery.schedule import RetrySchedule


@click.command()
@click.argument("destinations", nargs=-1, metavar="[DESTINATION…]")
@functions_option
@click.option(
    "--seed", type=int, default=0, show_default=True, help="The seed that the waits derive from, as in replay."
)
def retries(destinations: tuple[str, ...], functions_dir: Path, seed: int) -> int:
    """Show when retries would be made, without running anything.

    The waits grow from one retry to the next. Each is drawn from the seed, the destination and the event's place, so
    that it is the same in every replay.
    """
    names = [function.name for function in named_functions(functions_dir, destinations)]
    with output_stream(None) as stream:
        stream.write(explain(RetrySchedule(), names, seed))
    return 0


def explain(schedule: RetrySchedule, destinations: Iterable[str], seed: int) -> str:
    """Return the schedule, and when the first event of each destination would be tried again if it always failed."""
    return "".join(f"{text}\n" for text in _texts(schedule, destinations, seed))


def _texts(schedule: RetrySchedule, destinations: Iterable[str], seed: int) -> Iterator[str]:
    yield f"RetryError and Timeout are tried again until {_clock(schedule.window)} after the event's arrival."
    yield f"Each wait is drawn evenly from {schedule.least:.0%} of its longest to its longest:"
    yield ""
    number = 1
    while True:
        shortest, longest = schedule.bounds(number)
        last = longest >= schedule.longest or schedule.factor <= 1
        which = f"retry {number}{' and on' if last else ''}"
        yield f"  {which}: {_clock(shortest)} to {_clock(longest)} after the attempt before"
        if last:
            break
        number += 1
    for destination in destinations:
        times = [_clock(each / 1000) for each in _times(schedule, f"{seed}/{destination}/0")]
        yield ""
        yield f"With --seed {seed}, the first event of {destination} would have {len(times)} retries, at"
        yield f"  {', '.join(times)}"


def _times(schedule: RetrySchedule, event: str) -> Iterator[int]:
    """Yield the ms from the arrival to each retry of an event whose attempts take no time and fail."""
    number, at = 1, schedule.due(1, event, arrival=0, ended=0)
    while at is not None:
        yield at
        number += 1
        at = schedule.due(number, event, arrival=0, ended=at)


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes // 60}:{minutes % 60:02}:{rest:02}"
