"""A project that has the package installed: pytester's folder, with the shop's function and its settings."""

from __future__ import annotations

import os
from pathlib import Path

import hypothesis
import pytest

import emulator.pytest_plugin.cases
import emulator.pytest_plugin.session_checks
from emulator.engine.runtime.node.installed import CACHE_VARIABLE, packages_home
from tests.bundles import SECRET, write, write_function

KEPT = (hypothesis, emulator.pytest_plugin.cases, emulator.pytest_plugin.session_checks)
"""pytester forgets the modules that a session of its own imported first; these take a second to import again."""

INI = "[pytest]\nsegment_functions = functions\nfilterwarnings = error\naddopts = --strict-markers --strict-config\n"


@pytest.fixture(scope="session")
def cache() -> Path:
    """The cache folder of whoever runs the tests, found before pytester makes a home of its own."""
    return packages_home(os.environ).parent


@pytest.fixture
def project(cache: Path, pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The project's folder; its ini file names the folder of functions."""
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.setenv(CACHE_VARIABLE, str(cache))
    root = pytester.path
    write_function(root)
    write(root / "tests" / "settings.json", {"shop": {"apiKey": SECRET}})
    write(root / "pytest.ini", INI)
    return root
