"""Installs the npm packages that Segment gives a function, once for each user, into a cache folder.

The versions are those of package-lock.json, and no package's own script is run. The folder is named after the lock
file, so that two versions of the emulator do not disturb each other, and lies outside the installation: that may be
read-only, or one of many (a pre-commit hook has an environment of its own).
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from emulator.engine.runtime.node.node_program import Node
from emulator.errors import EmulatorError, UsageError
from emulator.values.words import reason_of

HOME = Path(__file__).resolve().parent
COMMAND = "segment-emulator setup"
CACHE_VARIABLE = "SEGMENT_EMULATOR_CACHE"
_NPM = Path("lib", "node_modules", "npm", "bin", "npm-cli.js")
_LISTS = ("package.json", "package-lock.json")


def installed_packages(environment: Mapping[str, str] = os.environ) -> Path:
    """Return the folder whose node_modules hold Segment's packages; raises UsageError when they are not installed."""
    folder = packages_home(environment)
    if _missing(folder):
        raise UsageError(
            f"a JavaScript function needs Segment's npm packages, which are not in {folder}; run {COMMAND}"
        )
    return folder


def packages_home(environment: Mapping[str, str] = os.environ) -> Path:
    """Return the folder for the packages of this version: below $SEGMENT_EMULATOR_CACHE, else the user's cache."""
    version = hashlib.sha256((HOME / "package-lock.json").read_bytes()).hexdigest()[:12]
    return _cache(environment).resolve() / f"node-packages-{version}"


def _cache(environment: Mapping[str, str]) -> Path:
    if named := environment.get(CACHE_VARIABLE):
        return Path(named)
    if users := environment.get("XDG_CACHE_HOME"):
        return Path(users, "segment-emulator")
    try:
        home = Path.home()
    except RuntimeError:
        raise UsageError(f"the user has no home folder; {CACHE_VARIABLE} names a cache folder") from None
    return home / ("Library/Caches" if sys.platform == "darwin" else ".cache") / "segment-emulator"


def _missing(folder: Path) -> list[str]:
    wanted = json.loads((HOME / "package.json").read_bytes())["dependencies"]
    return [name for name in wanted if not (folder / "node_modules" / name / "package.json").is_file()]


def install_packages(node: Node, folder: Path) -> bool:
    """Install the packages into `folder` with the npm of `node`, unless they are there; return whether that was needed.

    Raises EmulatorError when it fails. The folder appears whole or not at all, since runs may look at it meanwhile.
    """
    if not _missing(folder):
        return False
    npm = _npm(node)
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix="installing-", dir=folder.parent) as begun:
            _run_npm(npm, Path(begun))
            _move(Path(begun), folder)
    except OSError as error:
        raise EmulatorError(
            f"{folder}: can not be written: {reason_of(error)}; {CACHE_VARIABLE} names another cache folder"
        ) from None
    return True


def _run_npm(npm: list[str], folder: Path) -> None:
    for name in _LISTS:
        shutil.copyfile(HOME / name, folder / name)
    words = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", "--prefix", str(folder)]
    code = subprocess.run([*npm, *words], cwd=folder, stdout=subprocess.DEVNULL, check=False).returncode  # noqa: S603 - npm, with fixed words
    # npm has been seen to end with 0 although packages were missing.
    missing = _missing(folder)
    if code or missing:
        left_out = f", without {', '.join(missing)}" if missing else ""
        raise EmulatorError(f"npm ended with {code}{left_out}; run {COMMAND} again")


def _move(begun: Path, folder: Path) -> None:
    """Put what was installed in its place, unless another process was quicker."""
    if not _missing(folder):
        return
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for part in [*(begun / name for name in _LISTS), begun / "node_modules"]:
        part.rename(folder / part.name)


def _npm(node: Node) -> list[str]:
    beside = node.path.resolve().parent.parent / _NPM
    if beside.is_file():
        return [str(node.path), str(beside)]
    found = shutil.which("npm")
    if found is None:
        raise UsageError(
            f"{node.path} has no npm beside it, and there is none on PATH; pip install 'segment-emulator[node]'"
        )
    return [found]
