"""Finds the pages of the documentation, in an installed package as in a clone."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[1]


def pages_folder() -> Path:
    """Return the folder of the pages: part of the installed package, or the clone's own docs/."""
    shipped = _PACKAGE / "docs"
    return shipped if shipped.is_dir() else _PACKAGE.parent / "docs"
