"""The helper library, loaded in one node process for the session."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest

from emulator.port.library import helpers, needed

from .bridge import Bridge


@pytest.fixture(scope="session")
def bridge() -> Iterator[Bridge]:
    """A node process with every helper in the scope "helpers"."""
    with Bridge() as bridge:
        bridge.load("helpers", "\n".join(helper.text for helper in needed(helpers())))
        yield bridge


@pytest.fixture(scope="session", autouse=True)
def _utc() -> Iterator[None]:
    """The local time is UTC, as it is for a handler."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TZ", "UTC")
        time.tzset()
        yield
    time.tzset()
