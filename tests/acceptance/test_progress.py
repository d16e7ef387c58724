"""The line that shows how far a long run is."""

from __future__ import annotations

import gzip
import io
import sys
from pathlib import Path

import pytest

from emulator.cli import progress
from emulator.cli.progress import Progress, lasting
from emulator.inputs.captures import find_captures
from emulator.inputs.captures.chosen_events import Choice, chosen
from emulator.inputs.captures.estimate import estimated_events
from emulator.values.account import Account
from tests.bundles import an_event, jsonl


class Terminal(io.StringIO):
    """A stream that says that it is a terminal."""

    def isatty(self) -> bool:
        """Say so."""
        return True


SAID = [
    (None, 0, "40 events, 10/s"),
    (None, 3, "40 events, 10/s, 3 with failures"),
    (400, 0, "40 of about 400 events, 10/s, 10%, 36 s left"),
    (30, 0, "40 of about 40 events, 10/s, 100%, 0 s left"),
]


@pytest.mark.parametrize(("total", "failures", "line"), SAID, ids=[line for *_, line in SAID])
def test_what_is_said(monkeypatch: pytest.MonkeyPatch, total: int | None, failures: int, line: str) -> None:
    """Events, rate, failures, share and time left, as far as they are known; in the end nothing of it stays."""
    terminal, clock = Terminal(), iter([100.0, 101.0, 104.0])
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setattr(progress.time, "monotonic", lambda: next(clock))
    shown = Progress(total)
    shown.at(10, 0)
    assert terminal.getvalue() == ""
    shown.at(40, failures)
    assert terminal.getvalue() == f"\r\x1b[K{line}"
    shown.finish(Account())
    assert terminal.getvalue().endswith("\r\x1b[K")


WORDS = [(0, "0 s"), (59, "59 s"), (60, "1 min"), (3599, "60 min"), (5400, "1.5 h"), (360_000, "100.0 h")]


@pytest.mark.parametrize(("seconds", "words"), WORDS)
def test_a_time_in_words(seconds: float, words: str) -> None:
    """The unit fits the length."""
    assert words == lasting(seconds)


def test_how_many_events_there_are(tmp_path: Path) -> None:
    """Plain files are estimated within a tenth, packed ones within a factor of three; a choice not at all."""
    text = jsonl(an_event(number, note=f"{number * 7919:x}" * 9) for number in range(3000)).encode()
    (tmp_path / "plain.jsonl").write_bytes(text)
    (tmp_path / "packed.gz").write_bytes(gzip.compress(text))
    plain, packed = (find_captures([str(tmp_path / name)]) for name in ("plain.jsonl", "packed.gz"))

    assert 2700 < (estimated_events(plain) or 0) < 3300
    assert 1000 < (estimated_events(packed) or 0) < 9000
    assert estimated_events(chosen(plain, Choice(users=("u-1",)))) is None
    assert estimated_events(find_captures(["-"], io.BytesIO(text))) is None
