"""Finds the npm packages that Segment gives a function: in a cache folder, where `installing` puts them.

The folder is named after the lock file, so that two versions of the emulator do not disturb each other, and lies
outside the installation: that may be read-only, or one of many (a pre-commit hook has an environment of its own).
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Mapping
from pathlib import Path

from emulator.errors import UsageError

HOME = Path(__file__).resolve().parent
COMMAND = "segment-emulator setup"
CACHE_VARIABLE = "SEGMENT_EMULATOR_CACHE"


def installed_packages(environment: Mapping[str, str] = os.environ) -> Path:
    """Return the folder whose node_modules hold Segment's packages; raises UsageError when they are not installed."""
    folder = packages_home(environment)
    if missing_packages(folder):
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
        raise UsageError(
            f"there is no home folder to keep packages in; set {CACHE_VARIABLE} to a cache folder"
        ) from None
    return home / ("Library/Caches" if sys.platform == "darwin" else ".cache") / "segment-emulator"


def missing_packages(folder: Path) -> list[str]:
    """Return the names of the packages that a folder lacks."""
    wanted = json.loads((HOME / "package.json").read_bytes())["dependencies"]
    return [name for name in wanted if not (folder / "node_modules" / name / "package.json").is_file()]
