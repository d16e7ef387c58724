"""Findings that are known and meant: accepted.json, in probe and coverage."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from emulator.errors import FileFormatError
from emulator.inputs.schemas import documents_folder
from emulator.report.lines import joined
from emulator.tools.accepted import UNREACHED, Accepted, code_at
from emulator.tools.coverage import FileCoverage, Missed, percent
from emulator.tools.coverage.missed import Branch, without_accepted
from emulator.tools.probe import HAZARDS
from emulator.tools.probe.probe_report import documents, text_lines
from tests.bundles import an_event, shop, write

from .probe.probing import names, probed, written

IGNORES = """import requests


def onTrack(event, settings):
    requests.post("https://api.test/track", json={"name": event["event"]}, timeout=2)
    print("x" * 5000)
"""
CALL = 'requests.post("https://api.test/track", json={"name": event["event"]}, timeout=2)'


def acceptance(finding: str, place: str, reason: str = "it is meant") -> dict[str, str]:
    """Return an entry of the file."""
    return {"finding": finding, "place": place, "reason": reason}


def accepting(folder: Path, *entries: Any) -> Path:
    """Write the file of a function's folder."""
    return write(folder / "accepted.json", json.dumps({"accepted": entries}, indent=2))


class TestFile:
    """What the file may say."""

    def test_names(self) -> None:
        """The names of findings are those of probe, and that of coverage."""
        schema = json.loads((documents_folder() / "files" / "accepted.json").read_text(encoding="utf-8"))
        known = schema["properties"]["accepted"]["items"]["properties"]["finding"]["enum"]

        assert known == [*(hazard.name for hazard in HAZARDS), UNREACHED]

    def test_none(self, tmp_path: Path) -> None:
        """Without a file nothing is accepted."""
        accepted = Accepted.read(shop(tmp_path))

        assert not accepted.accepts("slow", "x")
        assert [] == list(accepted.unmet(("slow",)))

    @pytest.mark.parametrize(
        ("document", "line"),
        [
            ([], "accepted.json:1: $: [] is not an object"),
            ({"accepted": [{"finding": "slow", "place": "x"}]}, "accepted.json:1: $.accepted[0].reason: is required"),
            ({"accepted": [acceptance("slwo", "x")]}, "accepted.json:1: $.accepted[0].finding: "),
            ({"accepted": [acceptance("slow", "")]}, "accepted.json:1: $.accepted[0].place: "),
            ({"accepted": [acceptance("slow", "x", "")]}, "accepted.json:1: $.accepted[0].reason: "),
        ],
    )
    def test_wrong(self, tmp_path: Path, document: Any, line: str) -> None:
        """Each entry has a finding that there is, a place and a reason."""
        function = shop(tmp_path)
        write(function.folder / "accepted.json", document)
        with pytest.raises(FileFormatError) as raised:
            Accepted.read(function)

        assert str(raised.value).replace(f"{function.folder}/", "").startswith(line)

    def test_unmet(self, tmp_path: Path) -> None:
        """What was accepted and is not found is told with its line, of those findings that were looked for."""
        function = shop(tmp_path)
        path = accepting(function.folder, acceptance("slow", "x"), acceptance("logs", "y"), acceptance("order", "z"))
        accepted = Accepted.read(function)

        assert accepted.accepts("slow", "x")
        assert not accepted.accepts("slow", "y")
        assert [f"{path}:8: logs at 'y' is accepted and no longer found; remove it"] == list(
            accepted.unmet(("slow", "logs"))
        )


@pytest.mark.parametrize("where", [None, "", "gone.py:1", "HERE:9", "HERE:x", "HERE"])
def test_code_at_nowhere(tmp_path: Path, where: str | None) -> None:
    """Where there is no such line there is no code."""
    path = write(tmp_path / "handler.py", "a\n  b = 1\n")

    assert code_at(where and where.replace("HERE", str(path))) is None
    assert code_at(f"{path}:2") == "b = 1"


class TestProbe:
    """Accepted findings of a probe."""

    def test_accepted(self, tmp_path: Path) -> None:
        """What is accepted is counted and no finding; the same hazard elsewhere is one; lines may move."""
        function = written(tmp_path, IGNORES)
        before = probed(tmp_path, function, [an_event()])
        places = {each["finding"]["place"] for each in documents(before) if "finding" in each}
        accepting(function.folder, acceptance("ignored-status", CALL), acceptance("slow", CALL))
        write(function.handler, "# one line more\n" + IGNORES)
        after = probed(tmp_path, function, [an_event()])
        told = joined(text_lines(after))

        assert {"ignored-status", "logs"} <= set(names(before))
        assert set(names(after)) == set(names(before)) - {"ignored-status"}
        assert after.accepted > 0
        assert f"functions/shop/accepted.json:8: slow at {CALL!r} is accepted and no longer found; remove it" in told
        assert f"{after.accepted} accepted" in told.splitlines()[-1]
        assert CALL in places
        assert any("unmet" in each for each in documents(after))

    def test_not_looked_for(self, tmp_path: Path) -> None:
        """An acceptance of what was not looked for is not said to be unmet."""
        function = written(tmp_path, IGNORES)
        accepting(function.folder, acceptance("slow", CALL))

        assert () == probed(tmp_path, function, [an_event()], only=["logs"]).unmet


class TestCoverage:
    """Accepted lines and branches."""

    FILE = FileCoverage(
        file=Path("handler.py"),
        lines={1: True, 2: False, 3: False, 5: False},
        branches=(
            Branch(line=1, text="not user", reached=False),
            Branch(line=1, text="user", reached=True),
            Branch(line=4, text='"?"', reached=False),
        ),
        missed=(
            Missed(kind="line", line=2, last=3, why="w", past=None, place="onTrack: not user"),
            Missed(kind="branch", line=4, last=4, why="w", past=None, place='onTrack: "?"'),
            Missed(kind="line", line=5, last=5, why="", past=None, place="onGroup: return"),
        ),
    )

    @pytest.mark.parametrize(
        ("places", "missed", "reached", "of"),
        [
            ([], 3, 2, 7),
            (["onTrack: not user"], 2, 2, 4),
            (['onTrack: "?"'], 2, 2, 6),
            (["onTrack: not user", 'onTrack: "?"', "onGroup: return"], 0, 2, 2),
            (["not user"], 3, 2, 7),
        ],
    )
    def test_left_out(self, tmp_path: Path, places: list[str], missed: int, reached: int, of: int) -> None:
        """What is accepted is missed no more, and neither it nor what stands behind it counts."""
        function = shop(tmp_path)
        accepting(function.folder, *(acceptance(UNREACHED, place) for place in places))
        accepted = Accepted.read(function)
        left = without_accepted(self.FILE, accepted)

        assert missed == len(left.missed)
        assert (reached, of) == (left.lines_reached + left.branches_reached, len(left.lines) + len(left.branches))
        assert (100.0 if of == reached else pytest.approx(100 * reached / of)) == percent([left])
        assert (places == ["not user"]) == bool(list(accepted.unmet((UNREACHED,))))
