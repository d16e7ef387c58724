"""Installs the npm packages that Segment gives a function, once for each user, into the folder that `installed` names.

The versions are those of package-lock.json, and no package's own script is run.
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

from emulator.engine.runtime.node.installed import CACHE_VARIABLE, COMMAND, HOME, missing_packages
from emulator.engine.runtime.node.node_program import Node
from emulator.errors import EmulatorError, UsageError
from emulator.values.words import reason_of

_NPM = Path("lib", "node_modules", "npm", "bin", "npm-cli.js")
LISTS = ("package.json", "package-lock.json")


def install_packages(node: Node, folder: Path) -> bool:
    """Install the packages into `folder` with the npm of `node`, unless they are there; return whether that was needed.

    Raises EmulatorError when it fails. The folder appears whole or not at all, since runs may look at it meanwhile.
    """
    if not missing_packages(folder):
        return False
    npm = npm_of(node)
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix="installing-", dir=folder.parent) as begun:
            _run_npm(npm, Path(begun))
            _move(Path(begun), folder)
    except OSError as error:
        raise EmulatorError(
            f"{folder}: cannot be written: {reason_of(error)}; {CACHE_VARIABLE} names another cache folder"
        ) from None
    return True


def _run_npm(npm: list[str], folder: Path) -> None:
    code = clean_install(npm, HOME, folder)
    # npm has been seen to end with 0 although packages were missing.
    missing = missing_packages(folder)
    if code or missing:
        left_out = f", without {', '.join(missing)}" if missing else ""
        raise EmulatorError(f"npm ended with exit code {code}{left_out}; run {COMMAND} again")


def clean_install(npm: list[str], lists: Path, folder: Path) -> int:
    """Install into `folder` what the package.json and package-lock.json in `lists` say; return npm's exit code."""
    for name in LISTS:
        shutil.copyfile(lists / name, folder / name)
    words = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", "--prefix", str(folder)]
    return subprocess.run([*npm, *words], cwd=folder, stdout=subprocess.DEVNULL, check=False).returncode  # noqa: S603 - npm, with fixed words


def _move(begun: Path, folder: Path) -> None:
    """Put what was installed in its place, unless another process was quicker."""
    if not missing_packages(folder):
        return
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for part in [*(begun / name for name in LISTS), begun / "node_modules"]:
        part.rename(folder / part.name)


def npm_of(node: Node) -> list[str]:
    """Return the command of the npm beside a Node, else of that on PATH. Raises UsageError when there is none."""
    beside = node.path.resolve().parent.parent / _NPM
    if beside.is_file():
        return [str(node.path), str(beside)]
    found = shutil.which("npm")
    if found is None:
        raise UsageError(
            f"{node.path} has no npm beside it, and there is no npm on PATH; pip install 'segment-emulator[node]'"
        )
    return [found]
