"""What is kept out of memory: it comes back as it was, in its order, from a file that nobody else can open."""

from __future__ import annotations

import contextlib
import os
import stat
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emulator.engine.delivery import spilling_queue
from emulator.engine.delivery.agenda import Agenda
from emulator.engine.delivery.event_order import InEventOrder, Seen
from emulator.engine.delivery.spill import Spill
from emulator.engine.runtime.invocation import Invocation
from emulator.values.model import BATCH_HANDLER
from tests.deliveries import a_delivery, a_request, an_error


class Step(NamedTuple):
    """The least that an agenda needs of a step."""

    invocation: Invocation


def a_step(position: int, at: int, attempt: int = 0) -> Step:
    """Return a step that is to run at this time."""
    return Step(Invocation(position=position, at=at, handler="onTrack", event={}, attempt=attempt))


@settings(deadline=None, max_examples=100)
@given(
    arrivals=st.lists(st.integers(0, 20), max_size=30),
    waits=st.lists(st.integers(0, 20), max_size=30),
    most=st.integers(1, 5),
    kept=st.integers(1, 5),
    size=st.sampled_from([1, 400, 1 << 20]),
)
def test_what_runs_next(arrivals: list[int], waits: list[int], most: int, kept: int, size: int) -> None:
    """However many are taken at once, and wherever they wait: what is done is in the order of time, ties by arrival."""
    left = list(waits)
    steps = [a_step(position, at) for position, at in enumerate(sorted(arrivals))]
    done: list[tuple[int, int]] = []
    with contextlib.closing(Spill()) as spill, pytest.MonkeyPatch.context() as patch:
        patch.setattr(spilling_queue, "KEPT_BYTES", size)
        agenda = Agenda(iter(steps), spill, kept=kept)
        under_way = 0
        while under_way or (under_way := len(agenda.take(most))):
            step = agenda.done()
            under_way -= 1
            done.append((step.invocation.at, step.invocation.position))
            if left:
                agenda.hand_back(under_way)
                under_way = 0
                agenda.retry(a_step(step.invocation.position, step.invocation.at + left.pop(), 1))

    assert len(done) == len(steps) + len(waits) - len(left)
    assert {position for _, position in done} == set(range(len(steps)))
    # A retry that is due at once may follow events of its own time.
    assert [at for at, _ in done] == sorted(at for at, _ in done)


@settings(deadline=None, max_examples=100)
@given(order=st.permutations(range(12)), kept=st.integers(1, 12), size=st.sampled_from([0, 2000, 1 << 20]))
def test_deliveries_are_told_in_the_order_of_events(order: list[int], kept: int, size: int) -> None:
    """Each exactly once, as soon as all before it are told, and just as it was."""
    deliveries = [
        a_delivery(a_request(body=f'{{"id":{n}}}'), position=n, error=an_error() if n % 2 else None) for n in range(12)
    ]
    with contextlib.closing(Spill()) as spill, pytest.MonkeyPatch.context() as patch:
        patch.setattr(spilling_queue, "KEPT_BYTES", size)
        in_order = InEventOrder(0, spill, kept=kept)
        told = [list(in_order.told(deliveries[n])) for n in order]

    assert deliveries == [delivery for some in told for delivery in some]
    for number, some in enumerate(told, 1):
        known = set(order[:number])
        assert all(set(range(delivery.position)) <= known for delivery in some)


@pytest.mark.parametrize("kept", [1, 3, 100])
def test_seen(kept: int) -> None:
    """A messageId that came before is known, in memory or in the file."""
    ids = ["a", "b", "c", "d", "a", "d", "e", None, None, "e"]
    expected = [False] * 4 + [True, True] + [False] * 3 + [True]
    with contextlib.closing(Spill()) as spill:
        seen = Seen(spill, kept=kept)

        assert expected == [seen.again(each) for each in ids]


def test_the_file_has_no_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is written lies in no folder: whoever comes later finds nothing, even if the process is killed."""
    monkeypatch.setenv("SQLITE_TMPDIR", str(tmp_path))
    before = _unlinked()
    with contextlib.closing(Spill()) as spill:
        for number in range(3000):
            spill.put_queued("early", [((number, 0), b"secret" * 1000)])

        assert 1 == len(_unlinked() - before)
        assert [] == list(tmp_path.iterdir())
    assert before == _unlinked()


def _unlinked() -> set[int]:
    """Return the files that this process holds open and that have no name."""
    found = set()
    for descriptor in range(256):
        with contextlib.suppress(OSError):
            status = os.fstat(descriptor)
            if stat.S_ISREG(status.st_mode) and status.st_nlink == 0:
                found.add(status.st_ino)
    return found


def test_large_steps_go_to_the_file_by_their_size(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ten thousand batches of twenty events, or events of 20 KB with every attempt, would fill the memory."""
    monkeypatch.setattr(spilling_queue, "KEPT_BYTES", 40_000)
    with contextlib.closing(Spill()) as spill:
        agenda = Agenda(iter(()), spill, batched=True)
        in_file = []
        for number in range(20):
            agenda.retry(
                Step(
                    Invocation(
                        number * 20, number, BATCH_HANDLER, [{"text": f"{number}{at}" * 300} for at in range(20)], 1
                    )
                )
            )
            in_file.append(spill.first_queued("waiting") is not None)
        order = []
        while taken := agenda.take(1):
            order += [each.at for each in taken]
            agenda.done()

    assert [False, False, True] == in_file[:3]
    assert list(range(20)) == order
