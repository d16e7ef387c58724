"""What the plugin leaves alone: every project that merely has the package installed."""

from __future__ import annotations

import ast
from importlib.metadata import entry_points
from pathlib import Path

import pytest

pytest_plugins = "pytester"

PACKAGE = Path(__file__).parents[3] / "emulator" / "pytest_plugin"


def test_entry_point() -> None:
    """The plugin is found by pytest itself, and can be told by name to leave it out."""
    [found] = entry_points(group="pytest11", name="segment_emulator")

    assert "emulator.pytest_plugin" == found.value


def test_nothing_is_imported_for_nothing() -> None:
    """At its top the plugin's module imports pytest and the standard library's types alone."""
    tree = ast.parse((PACKAGE / "__init__.py").read_text(encoding="utf-8"))
    modules = {node.module for node in tree.body if isinstance(node, ast.ImportFrom)}
    modules |= {name.name for node in tree.body if isinstance(node, ast.Import) for name in node.names}

    assert {"__future__", "collections.abc", "pathlib", "pytest", "typing"} == modules


def test_a_project_without_functions(pytester: pytest.Pytester) -> None:
    """Tests of another project run as ever, and nothing below the plugin's door is imported for them."""
    pytester.makepyfile(
        """
        import sys

        def test_modules():
            assert "emulator.pytest_plugin" in sys.modules
            assert [] == [name for name in sys.modules if name.startswith("emulator.pytest_plugin.")]
        """
    )
    result = pytester.runpytest_subprocess()

    result.assert_outcomes(passed=1)
    result.stdout.no_fnmatch_line("*egment expectations*")


def test_left_out(pytester: pytest.Pytester) -> None:
    """`-p no:segment_emulator` leaves the plugin out."""
    pytester.runpytest_inprocess("-p", "no:segment_emulator", "--markers").stdout.no_fnmatch_line("*segment_function*")
