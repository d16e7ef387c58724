"""The site of the pages: it has every page, its links are checked, and it loads nothing from other hosts."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[1]
CONFIG = yaml.safe_load((ROOT / "site" / "properdocs.yml").read_text(encoding="utf-8"))


def _paths(nav: object) -> list[str]:
    if isinstance(nav, str):
        return [nav]
    return [path for each in (nav.values() if isinstance(nav, dict) else nav) for path in _paths(each)]


def test_every_page_is_in_the_navigation() -> None:
    """Each page of docs/ and each page at the front, once."""
    paths = _paths(CONFIG["nav"])
    pages = [path.name for path in ROOT.glob("*.md")] + [f"docs/{path.name}" for path in (ROOT / "docs").glob("*.md")]

    assert [] == sorted(set(pages) - set(paths))
    assert [] == [path for path in paths if not (ROOT / path).is_file()]
    assert len(set(paths)) == len(paths)


@pytest.fixture(scope="module")
def clone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the pages with all that they link to; `make docs` has installed the generator."""
    folder = tmp_path_factory.mktemp("site")
    ended = subprocess.run(["make", "-s", "docs"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert 0 == ended.returncode, ended.stderr
    shutil.copytree(ROOT / "build" / "pages", folder / "clone")
    shutil.copytree(ROOT / "site", folder / "clone" / "site")
    return folder / "clone"


def built(clone: Path) -> subprocess.CompletedProcess[str]:
    """Stage and build the copy."""
    python = ROOT / ".venv" / "bin" / "python"
    subprocess.run([python, "site/stage.py"], cwd=clone, check=True)
    words = [python.parent / "properdocs", "build", "--strict", "--config-file", "site/properdocs.yml"]
    return subprocess.run(words, cwd=clone, capture_output=True, text=True, check=False)


@pytest.mark.long
def test_nothing_is_fetched(clone: Path) -> None:
    """No page loads a script, a style, a font or an image from another host."""
    assert 0 == built(clone).returncode
    pages = list((clone / "build" / "site").rglob("*.html"))
    loaded = [
        found
        for page in pages
        for found in re.findall(r"<(?:script|link|img|iframe)[^>]+https?://[^>]+", page.read_text(encoding="utf-8"))
    ]

    assert len(pages) > 20
    assert [] == loaded


@pytest.mark.long
@pytest.mark.parametrize("link", ["lost.md", "replay.md#lost"])
def test_a_broken_link_fails(clone: Path, link: str) -> None:
    """A page that is not there, and a heading that is not there."""
    page = clone / "docs" / "speed.md"
    text = page.read_text(encoding="utf-8")
    page.write_text(f"{text}\n[somewhere]({link})\n", encoding="utf-8")
    ended = built(clone)
    page.write_text(text, encoding="utf-8")

    assert 0 != ended.returncode
    assert "lost" in ended.stderr
