"""Installs the npm packages that Segment gives a function: `python -m emulator.engine.runtime.node`.

The versions are those of package-lock.json, and no package's own script is run.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

from emulator.engine.runtime.node.node_program import Node, find_node
from emulator.errors import EmulatorError, UsageError

HOME = Path(__file__).resolve().parent
COMMAND = "python -m emulator.engine.runtime.node"
_NPM = Path("lib", "node_modules", "npm", "bin", "npm-cli.js")


def refuse_missing_packages() -> None:
    """Raise UsageError when the packages have not been installed yet."""
    if _missing():
        raise UsageError(f"a JavaScript function needs the packages that Segment gives it; install them: {COMMAND}")


def _missing() -> list[str]:
    wanted = json.loads((HOME / "package.json").read_bytes())["dependencies"]
    return [name for name in wanted if not (HOME / "node_modules" / name / "package.json").is_file()]


def install_packages(node: Node) -> None:
    """Install the packages beside this module, with the npm of `node`; raises EmulatorError when that fails."""
    words = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", "--prefix", str(HOME)]
    code = subprocess.run([*_npm(node), *words], cwd=HOME, stdout=subprocess.DEVNULL, check=False).returncode  # noqa: S603 - npm, with fixed words
    # npm has been seen to end with 0 although packages were missing.
    missing = _missing()
    if code or missing:
        left_out = f", without {', '.join(missing)}" if missing else ""
        raise EmulatorError(f"npm ended with {code}{left_out}; run {COMMAND} again")


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


def main() -> None:
    """Install, and end with 0, or with 2 when that fails."""
    try:
        install_packages(find_node(None))
    except EmulatorError as error:
        sys.stderr.write(f"{error}\n")
        sys.exit(2)
