"""The hook for pre-commit, in a repository that has nothing else of this project.

pre-commit installs the package into an environment of its own, dependencies included, so this is the one test that
asks a package registry for something. Whatever it writes is below the test's own folder.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.bundles import SECRET, an_event, sent, write, write_capture, write_expected, write_function, write_schema

from .conftest import ROOT

SHIPPED = ("pyproject.toml", "LICENSE", "README.md", "docs", ".pre-commit-hooks.yaml", "emulator", "schemas")
CONFIG = """
repos:
  - repo: {repository}
    rev: {revision}
    hooks:
      - id: {hook}
"""
JAVASCRIPT = """async function onTrack(event, settings) {
  await fetch('https://shop.test/', { method: 'POST', body: event.event })
}
"""


class Place:
    """A folder for repositories, with an environment in which git and pre-commit write nowhere else."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        own = {"HOME": "home", "PRE_COMMIT_HOME": "pre-commit", "TMPDIR": "tmp", "XDG_CACHE_HOME": "cache"}
        kept = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("GIT_", "GITHUB_", "PRE_COMMIT_", "SEGMENT_", "PYTHON", "VIRTUALENV_"))
        }
        who = {f"GIT_{role}_{what}": "t@example.com" for role in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
        self.environ = {**kept, **who, **{name: str(folder / path) for name, path in own.items()}}
        for path in own.values():
            (folder / path).mkdir()

    def run(self, *words: str, cwd: Path) -> subprocess.CompletedProcess[str]:
        """Run a command."""
        return subprocess.run(
            words, cwd=cwd, env=self.environ, capture_output=True, text=True, timeout=300, check=False
        )

    def commit(self, repository: Path) -> str:
        """Put everything in a folder into a commit; return its name."""
        for words in (["init", "-q"], ["add", "-A"], ["commit", "-q", "-m", "All", "--no-verify"]):
            ended = self.run("git", *words, cwd=repository)
            assert 0 == ended.returncode, ended.stderr
        return self.run("git", "rev-parse", "HEAD", cwd=repository).stdout.strip()

    def hook(self, repository: Path, *words: str) -> tuple[int, str]:
        """Run the repository's hooks; return the exit code and all output."""
        ended = self.run(sys.executable, "-m", "pre_commit", "run", *words, cwd=repository)
        return ended.returncode, ended.stdout + ended.stderr


@pytest.fixture
def place(tmp_path: Path) -> Place:
    """Where everything happens."""
    return Place(tmp_path)


@pytest.fixture
def shop(place: Place) -> Path:
    """A repository with a shop's function and a story, all committed, that uses the hook."""
    return repository(place, "segment-check")


def repository(place: Place, hook: str) -> Path:
    """Make it, and one with the hooks' definitions."""
    clone = place.folder / "clone"
    clone.mkdir()
    for name in SHIPPED:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, clone / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, clone / name)
    revision = place.commit(clone)
    shop = place.folder / "shop"
    write_function(shop)
    write(shop / "tests" / "settings.json", {"shop": {"apiKey": SECRET}})
    write(shop / "notes.txt", "Nothing of Segment's.\n")
    write_capture(shop, an_event(1))
    write_expected(shop, sent(1))
    write_schema(shop)
    write(shop / ".pre-commit-config.yaml", CONFIG.format(repository=clone, revision=revision, hook=hook))
    place.commit(shop)
    return shop


@pytest.mark.long
def test_hook_in_another_repository(place: Place, shop: Path) -> None:
    """The hook passes, fails with the command's report when a handler changes, and lets other files be."""
    code, output = place.hook(shop, "--all-files")
    assert (0, True) == (code, output.rstrip().endswith("Passed")), output
    handler = shop / "functions" / "shop" / "handler.py"
    handler.write_text(handler.read_text(encoding="utf-8").replace("/track", "/orders"), encoding="utf-8")
    place.run("git", "add", "-A", cwd=shop)
    code, output = place.hook(shop)

    assert 1 == code
    assert "✗ shop: 1 event differs at $.url [expectation]\n" in output
    assert "    at functions/shop/handler.py:14\n" in output
    code, output = place.hook(shop, "--files", "notes.txt")
    assert (0, True) == (code, "(no files to check)Skipped" in output)


@pytest.mark.long
def test_hook_for_javascript(place: Place) -> None:
    """Its environment has Node, and its first run fetches the npm packages; then it fails as it should."""
    shop = repository(place, "segment-check-javascript")
    folder = shop / "functions" / "shop"
    (folder / "handler.py").unlink()
    (folder / "handler.js").write_text(JAVASCRIPT, encoding="utf-8")
    place.run("git", "add", "-A", cwd=shop)
    code, output = place.hook(shop, "--all-files")

    assert code == 1, output
    assert "✗ shop: 1 event differs" in output
    assert "    at functions/shop/handler.js:2\n" in output
    assert [*place.folder.glob("cache/segment-emulator/node-packages-*")] != []
