"""A run in jobs tells what one process tells, byte for byte, whatever becomes of the jobs."""

from __future__ import annotations

import io
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from emulator.engine.suite import Audience, Plan, run
from emulator.inputs.bundle import read_function
from emulator.inputs.captures import Capture, find_captures
from emulator.inputs.filters import read_filters
from emulator.inputs.replies import read_replies
from emulator.jobs import replay_part
from emulator.jobs.joining import JoinedAudience, join
from emulator.jobs.part import Part
from emulator.jobs.pool import TRIES, Pool
from emulator.jobs.records import descriptors_of
from emulator.jobs.replay_part import ReplayPart, replay_parts
from emulator.jobs.tape import Wanted
from emulator.report import Reporter
from emulator.report.jsonl import JsonlReporter
from emulator.report.junit import JunitReporter
from emulator.report.text_report import TextReporter
from emulator.values.account import Account
from emulator.values.function import Function
from tests.bundles import SECRET, an_event, jsonl, sent, write, write_expected, write_function

from .dying import Dying

BROKEN = "import nothing_of_this_name\n\n\ndef onTrack(event, settings):\n    pass\n"
ALL = "broken late shop"
ONLY_BATCHES = "def onBatch(events, settings):\n    pass\n"


def unlike_time(text: str) -> str:
    """Return a report without its events a second."""
    return re.sub(r"[ ]+(events/s|[\d,]+)$", "", text, flags=re.MULTILINE)


class Ears:
    """All reports of a run, and its account."""

    def __init__(self) -> None:
        self.streams = [io.StringIO() for _ in range(3)]
        text, lines, junit = self.streams
        self.reporters: list[Reporter] = [
            TextReporter(text, color=False, width=100), JsonlReporter(lines), JunitReporter(junit)
        ]  # fmt: skip
        self.account = Account()

    @property
    def told(self) -> list[str]:
        """What the reports say, less the time."""
        return [unlike_time(stream.getvalue()) for stream in self.streams]


@pytest.fixture
def bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Functions and captures in which everything happens that a run can tell; each capture is a part."""
    monkeypatch.setattr(replay_part, "SMALL", 1)
    write_function(tmp_path)
    write_function(tmp_path, "broken", BROKEN)
    write_function(tmp_path, "late", ONLY_BATCHES)
    kinds = ("Bought", "crash", "refuse", "retry")
    for story in range(3):
        events = [an_event(number, kinds[number * story % 4]) for number in range(40)]
        events.append(an_event(41, integrations={"All": False, "other": True}))
        write(tmp_path / "captures" / f"story-{story}.jsonl", jsonl(events) + ("{\n" if story == 1 else ""))
    write_expected(tmp_path, sent(0), sent(77), story="story-0")
    return tmp_path


def functions_of(root: Path, names: str) -> list[Function]:
    """Functions of the bundle, by their names."""
    return [read_function(root / "functions" / name) for name in names.split()]


def plan_of(root: Path, functions: Sequence[Function], **options: Any) -> Plan:
    """A plan in which each has the secret."""
    settings = {function.name: {"apiKey": SECRET} for function in functions}
    return Plan(settings=settings, expected_dir=root / "tests" / "expected", schemas_dir=root, **options)


def in_one(root: Path, captures: Sequence[Capture], names: str = "shop", **options: Any) -> Ears:
    """The run in this process."""
    ears = Ears()
    functions = functions_of(root, names)
    ears.account = run(functions, captures, plan_of(root, functions, **options), Audience(ears.reporters))
    return ears


def in_jobs(
    root: Path,
    captures: Sequence[Capture],
    jobs: int,
    names: str = "shop",
    *,
    change: Callable[[Iterator[ReplayPart]], Iterator[Part]] = iter,
    split: int | None = None,
    **options: Any,
) -> Ears:
    """The run in jobs; `change` may do something to its parts."""
    ears = Ears()
    functions = functions_of(root, names)
    plan = plan_of(root, functions, **options)
    parts = replay_parts(functions, captures, plan, Wanted.by(ears.reporters), split=split)
    pool = Pool(jobs, tick=lambda *_: None, inherited=descriptors_of(capture.source for capture in captures))
    ears.account = join(pool.run(change(parts)), plan, JoinedAudience(ears.reporters))
    return ears


def test_any_number_of_jobs_tells_the_same(bundle: Path) -> None:
    """Reports, counts and exit code are those of one process, whatever there is to tell."""
    captures = find_captures([str(bundle / "captures")])
    alone = in_one(bundle, captures, ALL)
    text = alone.told[0]
    said = ("story-1 over virtual time", "nothing_of_this_name", "addressed to", "KeyError", "covers the event", "late")

    for jobs in (1, 2, 3):
        side_by_side = in_jobs(bundle, captures, jobs, ALL)
        assert alone.told == side_by_side.told
        assert alone.account.exit_code == side_by_side.account.exit_code == 2
        for name, counts in alone.account.destinations.items():
            assert replace(counts, seconds=0) == replace(side_by_side.account.destinations[name], seconds=0)
    # The comparison means something: there is a line of each kind.
    assert [] == [each for each in said if each not in text]


def test_replies_and_filters_go_along(bundle: Path) -> None:
    """A rule that one capture uses is used; one that none does is told once."""
    rules = [{"url": "https://shop.test/track", "status": 201}, {"url": "https://no.test/"}, {"status": 500}]
    replies = write(bundle / "replies.json", rules)
    filters = write(bundle / "filters.json", {"shop": [{"if": "event = 'refuse'", "actions": [{"type": "DROP"}]}]})
    functions = functions_of(bundle, "shop")
    captures = find_captures([str(bundle / "captures")])

    def options() -> dict[str, Any]:
        return {"replies": read_replies(replies), "filters": read_filters(filters, functions)}

    alone = in_one(bundle, captures, **options())

    assert alone.told == in_jobs(bundle, captures, 2, **options()).told
    assert 2 == alone.told[0].count("was never used")
    assert "filter 1: DROP" in alone.told[1]


def test_small_captures_are_one_part(bundle: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As many captures that follow one another as are small together: their order stays, and none is lost."""
    captures = find_captures([str(bundle / "captures")])
    sizes = [replay_part.size_of(capture) for capture in captures]
    functions = functions_of(bundle, "late shop")
    plan = plan_of(bundle, functions)
    monkeypatch.setattr(replay_part, "SMALL", sizes[0] + sizes[1])
    titles = [part.title for part in replay_parts(functions, captures, plan, Wanted.by([]))]

    assert titles == [f"{name} {group}" for name in ("late", "shop") for group in ("story-0 and 1 more", "story-2")]


def test_a_capture_that_is_split(bundle: Path) -> None:
    """Sections tell their events as the whole does; a capture with expectations stays whole."""
    captures = find_captures([str(bundle / "captures")])
    alone, cut = in_one(bundle, captures), in_jobs(bundle, captures, 2, split=15)
    functions = functions_of(bundle, "shop")
    parts = replay_parts(functions, captures, plan_of(bundle, functions), Wanted.by([]), split=15)

    assert alone.told[1] == cut.told[1]
    assert {"story-0": 1, "story-1": 3, "story-2": 3} == Counter(each.story for part in parts for each in part.captures)


def test_standard_input_goes_along(bundle: Path) -> None:
    """A capture that came through a pipe is read by every job."""
    stream = io.BytesIO(jsonl(an_event(number) for number in range(5)).encode())
    captures = find_captures(["-", str(bundle / "captures" / "story-2.jsonl")], stream)

    assert in_one(bundle, captures).told == in_jobs(bundle, captures, 2).told


def test_a_job_that_dies_is_replaced(bundle: Path, tmp_path: Path) -> None:
    """Every part's job is killed once, with half of the part written: nothing is lost, and nothing is there twice."""
    captures = find_captures([str(bundle / "captures")])[:2]
    whole = in_one(bundle, captures)
    dying = in_jobs(
        bundle,
        captures,
        2,
        change=lambda parts: (Dying(part=each, marks=tmp_path / "marks", times=1) for each in parts),
    )

    assert whole.told == dying.told
    assert {2} == {len(list(mark.iterdir())) for mark in (tmp_path / "marks").iterdir()}


def test_a_part_that_kills_every_job(bundle: Path, tmp_path: Path) -> None:
    """It is an error in the end, and the other parts are told as ever."""
    captures = find_captures([str(bundle / "captures")])[:2]

    def change(parts: Iterator[ReplayPart]) -> Iterator[Part]:
        for part in parts:
            is_bad = part.title == "shop story-0"
            yield Dying(part=part, marks=tmp_path / "marks", times=TRIES) if is_bad else part

    ears = in_jobs(bundle, captures, 2, change=change)

    assert 2 == ears.account.exit_code
    assert 41 == ears.account.destinations["shop"].events
    assert "shop story-0: its job died 3 times, the last by signal SIGKILL" in ears.told[0]
