"""Properties that hold for any input: a few examples, the same in every run, in `make test`; many in the long run."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings


def examples(few: int, many: int) -> pytest.MarkDecorator:
    """Give a test its number of examples, as `count`."""
    return pytest.mark.parametrize("count", [few, pytest.param(many, marks=pytest.mark.long)])


def hold(count: int, check: Callable[..., None], **inputs: Any) -> None:
    """Run a check with that many inputs."""
    few = count < 500
    chosen = settings(
        max_examples=count, deadline=None, derandomize=few, database=None, suppress_health_check=list(HealthCheck)
    )
    chosen(given(**inputs)(check))()
