"""The environment of commands that tests start."""

from __future__ import annotations

import os

from emulator.engine.runtime.node.installed import CACHE_VARIABLE


def plain_environment() -> dict[str, str]:
    """Return the environment without what changes a run: the tests mean the same on a desk and in CI."""
    return {
        name: value
        for name, value in os.environ.items()
        if name == CACHE_VARIABLE or (name != "CI" and not name.startswith("SEGMENT_"))
    }
