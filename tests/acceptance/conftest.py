"""The command as a person runs it: a process of its own, in a folder of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.bundles import SECRET, write, write_function
from tests.environment import called_here, plain_environment

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, kw_only=True)
class Ended:
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def documents(self) -> list[Any]:
        """Return the lines of standard output, parsed as JSON."""
        return [json.loads(line) for line in self.out.split("\n") if line]


Command = Callable[..., Ended]


def run(*words: object, cwd: Path, stdin: str | bytes = b"", **environ: str) -> Ended:
    """Run `python -m emulator` with these words in a folder; `environ` is added to a plain environment."""
    ended = subprocess.run(
        [sys.executable, "-m", "emulator", *map(str, words)],
        cwd=cwd,
        input=_bytes(stdin),
        env={**plain_environment(), **environ},
        capture_output=True,
        timeout=60,
        check=False,
    )
    return Ended(code=ended.returncode, out=ended.stdout.decode(), err=ended.stderr.decode())


def _bytes(text: str | bytes) -> bytes:
    return text.encode() if isinstance(text, str) else text


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the shop's function and its settings, and nothing else."""
    write_function(tmp_path)
    write(tmp_path / "tests" / "settings.json", {"shop": {"apiKey": SECRET}})
    return tmp_path


@pytest.fixture
def command(folder: Path) -> Command:
    """`command(*words, stdin=…, NAME=…)` runs the command in `folder`."""

    def call(*words: object, stdin: str | bytes = b"", **environ: str) -> Ended:
        return run(*words, cwd=folder, stdin=stdin, **environ)

    return call


@pytest.fixture
def quick(folder: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Command:
    """`quick(…)` is `command(…)` without a new interpreter, for tables of many commands."""

    def call(*words: object, stdin: str | bytes = b"", **environ: str) -> Ended:
        code = called_here(*words, folder=folder, monkeypatch=monkeypatch, stdin=_bytes(stdin), **environ)
        out, err = capfd.readouterr()
        return Ended(code=code, out=out, err=err)

    return call


@pytest.fixture
def in_the_clone() -> Command:
    """`in_the_clone(*words, …)` runs the command at the root of the repository."""

    def call(*words: object, stdin: str | bytes = b"", **environ: str) -> Ended:
        return run(*words, cwd=ROOT, stdin=stdin, **environ)

    return call
