"""Keeps what the parts of a run wrote in a folder, so that a run that was stopped can go on."""

from __future__ import annotations

import hashlib
import json
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from importlib import metadata
from pathlib import Path
from typing import BinaryIO

from emulator.errors import UsageError
from emulator.inputs.captures import Capture
from emulator.jobs.part import Part
from emulator.jobs.pool import Done, Files
from emulator.jobs.replay_part import ReplayPart
from emulator.values.named_files import writes

STATE = "parts"
"""The folder, in the folder of a run, of what its parts wrote down."""


class ResultFolder(Files):
    """The folder of one run: what its parts wrote down, each in a file that has its whole name once it is complete.

    A part is done when there is such a file, written by the same version for the same function, capture and options.
    """

    def __init__(self, path: Path, *, resume: bool) -> None:
        self._state = path / STATE
        self._places: dict[int, int] = {}
        self.kept = 0
        if not resume and self._state.exists():
            raise UsageError(f"{path}: has parts of an earlier run; --resume goes on with it, or name another folder")
        with writes(path):
            self._state.mkdir(parents=True, exist_ok=True)

    def run(self, parts: Iterable[ReplayPart], run: Callable[[Iterable[Part]], Iterator[Done]]) -> Iterator[Done]:
        """Yield what becomes of each part, in order; `run` is given those that are not done yet."""
        order: deque[tuple[int, ReplayPart, bool]] = deque()

        def missing() -> Iterator[Part]:
            for place, part in enumerate(parts):
                is_kept = self._is_kept(place, part)
                self.kept += is_kept
                order.append((place, part, is_kept))
                if not is_kept:
                    self._places[id(part)] = place
                    yield part

        for done in run(missing()):
            yield from self._kept_of(order)
            order.popleft()
            yield done
        yield from self._kept_of(order)

    def _kept_of(self, order: deque[tuple[int, ReplayPart, bool]]) -> Iterator[Done]:
        while order and order[0][2]:
            place, part, _ = order.popleft()
            out = self._file(place).open("rb")
            out.readline()
            yield Done(part=part, out=out)

    def open(self, part: Part) -> BinaryIO:
        """Return the file that a part writes to, after a line that says whose it is."""
        assert isinstance(part, ReplayPart)
        # It is in the order until it is done, so that no other has its identity.
        out = self._file(self._places[id(part)], complete=False).open("w+b")
        out.write(_key(part))
        out.flush()
        return out

    def complete(self, out: BinaryIO) -> None:
        """Give a part's file its whole name."""
        path = Path(out.name)
        path.rename(path.with_suffix(""))

    def _is_kept(self, place: int, part: ReplayPart) -> bool:
        try:
            with self._file(place).open("rb") as file:
                return file.readline() == _key(part)
        except FileNotFoundError:
            return False

    def _file(self, place: int, *, complete: bool = True) -> Path:
        return self._state / f"{place + 1:06}{'' if complete else '.partial'}"


def _key(part: ReplayPart) -> bytes:
    """Return a line that says what a part is; a setting's value is not part of it, since it may be secret."""
    plan = part.plan
    filters = [each.fql for several in (plan.filters or {}).values() for each in several]
    rules = plan.replies.rules if plan.replies else None
    known = [metadata.version("segment-emulator"), part.title]
    known += map(str, (part.wanted, plan.options, plan.strict, plan.partial, filters, rules))
    known += [*map(_capture, part.captures), *_folder(part.function.folder)]
    key = hashlib.sha256("\0".join(known).encode("utf-8", "surrogatepass")).hexdigest()
    return json.dumps({"part": part.title, "key": key}).encode() + b"\n"


def _capture(capture: Capture) -> str:
    source = capture.source
    changed = source.stat().st_mtime_ns if isinstance(source, Path) and source.exists() else None
    return f"{capture.label} {changed} {capture.sift} {capture.first} {source}"


def _folder(folder: Path) -> Iterator[str]:
    for file in sorted(folder.glob("*")):
        if file.is_file():
            yield f"{file.name} {hashlib.sha256(file.read_bytes()).hexdigest()}"
