"""Parts of a comparison: a job that dies is replaced, and what it had written holds no secret that can be read."""

from __future__ import annotations

import io
import pickle
from collections.abc import Iterator
from pathlib import Path

import pytest

from emulator.engine.suite import Plan
from emulator.inputs.bundle import read_function
from emulator.inputs.captures import find_captures
from emulator.jobs.parity_part import ParityPart
from emulator.jobs.pool import Done, Pool
from emulator.jobs.records import Records, read_records
from emulator.jobs.sealed import Sealed
from emulator.tools.parity import ParityRun, Rest, Scenarios, names_in
from emulator.values.run import RunOptions
from tests.bundles import SECRET, SHOP, an_event, jsonl, write, write_function

from .dying import Dying

KEY = b"k" * 32


@pytest.fixture
def parts(tmp_path: Path) -> list[ParityPart]:
    """A capture and generated events, through a function that sends a secret and one that sends it otherwise."""
    one = read_function(write_function(tmp_path))
    other = read_function(write_function(tmp_path / "next", handler=SHOP.replace('"Bearer "', '"Token "')))
    write(tmp_path / "visits.jsonl", jsonl([an_event(1), an_event(2, "refuse")]))
    run = ParityRun(
        a=one,
        b=other,
        ignored=("log",),
        plan=Plan(
            settings={"shop": {"apiKey": SECRET}},
            expected_dir=tmp_path,
            schemas_dir=tmp_path,
            options=RunOptions(retry=False, measured=True),
        ),
        scenarios=Scenarios.dummies(one.definition, names_in(one)),
        scenario=None,
        hidden={},
    )
    (capture,) = find_captures([str(tmp_path / "visits.jsonl")])
    return [
        ParityPart(whole=run, source=capture, key=KEY),
        *(ParityPart(whole=run, source=range(first, first + 512), key=KEY) for first in (0, 512)),
    ]


def told(done: Iterator[Done]) -> list[object]:
    """Return all records of all parts."""
    records: list[object] = []
    for each in done:
        with each.out as out:
            records += read_records(Sealed(out, KEY), pickle.Unpickler)
    return records


def test_a_job_that_dies_is_replaced(parts: list[ParityPart], tmp_path: Path) -> None:
    """Nothing is lost and nothing told twice, and the functions of the new job are its own."""
    dying = [parts[0], Dying(part=parts[1], marks=tmp_path / "died", times=1), parts[2]]
    alone = told(Pool(1, tick=lambda *_: None).run(parts))
    replaced = told(Pool(2, tick=lambda *_: None).run(dying))

    assert (tmp_path / "died").exists()
    assert 2 + 1024 + 3 == len(alone)
    assert [each for each in alone if not isinstance(each, Rest)] == [
        each for each in replaced if not isinstance(each, Rest)
    ]
    rests = [[each for each in records if isinstance(each, Rest)] for records in (alone, replaced)]
    joined = [[frozenset.union(*(frozenset(each.marks[side][file]) for each in rest if file in each.marks[side]))
               for side in "AB" for file in rest[0].marks[side]] for rest in rests]  # fmt: skip
    assert joined[0] == joined[1]


def test_secrets_are_sealed(parts: list[ParityPart]) -> None:
    """The events that differ are told as they are, since smaller ones are tried with them; the file shows none."""
    out = io.BytesIO()
    parts[0].run(out, lambda *_: None)
    records = list(read_records(Sealed(io.BytesIO(out.getvalue()), KEY), pickle.Unpickler))

    assert SECRET in str(records)
    assert SECRET.encode() not in out.getvalue()
    with pytest.raises(Exception):  # noqa: B017, PT011 - whatever a wrong length comes to
        list(read_records(Sealed(io.BytesIO(out.getvalue()), b"x" * 32), pickle.Unpickler))


@pytest.mark.parametrize("size", [0, 1, 255, 70_000])
def test_sealed_records_are_read_again(size: int) -> None:
    """Of any size, zeros at the ends too."""
    file = io.BytesIO()
    records = Records(Sealed(file, KEY))
    records.add(b"\0" * size)
    records.flush()

    assert [b"\0" * size] == list(read_records(Sealed(io.BytesIO(file.getvalue()), KEY)))
    assert size < 255 or b"\0" * 100 not in file.getvalue()
