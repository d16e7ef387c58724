"""A part of a run whose job is killed in the middle of it."""

from __future__ import annotations

import io
import os
import signal
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from emulator.jobs.part import Part, Tick


@dataclass(frozen=True, kw_only=True)
class Dying:
    """A part whose job is killed in the middle, as often as `times` says."""

    part: Part
    marks: Path
    times: int

    @property
    def title(self) -> str:
        """That of the part."""
        return self.part.title

    def run(self, out: BinaryIO, tick: Tick) -> None:
        """Write half of what there is to write; then die, or begin again and do it all."""
        mine = self.marks / self.part.title.replace(" ", "-")
        mine.mkdir(exist_ok=True, parents=True)
        begun = len(list(mine.iterdir()))
        (mine / str(begun)).touch()
        whole = io.BytesIO()
        self.part.run(whole, tick)
        if begun < self.times:
            out.write(whole.getvalue()[: len(whole.getvalue()) // 2])
            out.flush()
            os.kill(os.getpid(), signal.SIGKILL)
        out.write(whole.getvalue())
