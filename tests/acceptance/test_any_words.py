"""Whatever words the command gets, and whatever has become of its files: exit code 0, 1 or 2, and never a traceback."""

from __future__ import annotations

import itertools
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import strategies as st

from emulator.cli.command_group import FAMILIES
from tests.bundles import an_event, sent, write, write_capture, write_expected
from tests.emulator.properties import examples, hold

from .conftest import Command

LEFT_OUT = {"setup", "serve"}
"""One asks a registry, the other never ends."""
COMMANDS = sorted({name for names in FAMILIES.values() for name in names} - LEFT_OUT)
OPTIONS = [
    "-h", "-v", "--format=jsonl", "--format=junit", "--strict", "--no-retry", "--fresh", "--now=2026-01-01T00:00:00Z",
    "--now=x", "--seed=-1", "--timeout=0", "--timeout=1", "--memory-mb=nan", "--no-isolate", "--kind=insert",
    "--settings=tests/settings.json", "--replies=tests/replies.json", "--filters=tests/filters.json", "--update",
    "--expected=tests/none", "--functions=functions", "--functions=tests", "--batch-size=0", "-o", "out/report",
    "--check", "--write", "--debug", "--no-such", "--as=Shop", "--sample=0.5", "--limit=1", "--except=*",
    "--batches", "--min-coverage=50", "--ignore=log",
]  # fmt: skip
WORDS = [
    "shop", "shp", "functions/shop", "functions/shop/handler.py", "tests/captures", "tests/captures/visits.jsonl",
    "tests/captures/visits.jsonl:1", "tests/captures/*.jsonl", "-", "--", "", ".", "\0", "\udc80",
    "w" * 300, "é", "[", "*", "{}", json.dumps(an_event()), "[1", "explain", "lint", "port",
    "tests/settings.json", "none.py", "none.js",
]  # fmt: skip
ANY_TEXT = st.text(st.characters(exclude_characters="/~."), max_size=3)
CHANGES: dict[str, Callable[[Path], object]] = {
    "gone": Path.unlink,
    "empty": lambda path: path.write_bytes(b""),
    "half": lambda path: path.write_bytes(path.read_bytes()[: path.stat().st_size // 2]),
    "no text": lambda path: path.write_bytes(b"\xff\xfe\0" + path.read_bytes()),
    "a number": lambda path: path.write_text("5"),
    "a list": lambda path: path.write_text('[{"a": [null]}]'),
    "deep": lambda path: path.write_text("[" * 9000),
    "a folder": lambda path: (path.unlink(), path.mkdir()),
    "a loop": lambda path: (path.unlink(), path.symlink_to(path.name)),
    "keys of another kind": lambda path: path.write_bytes(path.read_bytes().replace(b'": ', b'5": ', 3)),
    "twice": lambda path: path.write_bytes(path.read_bytes() * 2),
}


def bundle(root: Path) -> Path:
    """Write a function with all that can stand beside it; return its folder."""
    write(root / "tests" / "settings.json", {"shop": {"apiKey": "K-12345678"}})
    write(root / "tests" / "replies.json", [{"url": "https://shop.test/*", "status": 503}])
    write(root / "tests" / "filters.json", {"shop": []})
    write(root / "tests" / "expected" / "shop" / "visits.replies.json", [{"url": "*", "optional": True}])
    write_capture(root, an_event(1), an_event(2, "crash"), {"type": "nonsense"})
    write_expected(root, sent(1))
    return root


@examples(40, 1_500)
def test_any_words(count: int, folder: Path, quick: Command, tmp_path_factory: pytest.TempPathFactory) -> None:
    """What goes wrong is one line of what, where and why; the emulator has no error of its own."""
    root = bundle(folder)
    kept = tmp_path_factory.mktemp("kept") / "bundle"
    shutil.copytree(root, kept)
    files = sorted(path.relative_to(root) for path in root.rglob("*") if path.is_file())
    turns = itertools.count()

    def check(command: str, words: list[str], changes: list[tuple[Path, str]], stdin: bytes) -> None:
        next(turns)
        for path in root.iterdir():
            shutil.rmtree(path) if path.is_dir() and not path.is_symlink() else path.unlink()
        shutil.copytree(kept, root, dirs_exist_ok=True)
        for path, change in changes:
            if (root / path).is_file():
                CHANGES[change](root / path)
        ended = quick(command, *words, stdin=stdin)

        assert ended.code in (0, 1, 2), (ended.code, words)
        assert "an error of the emulator's own" not in ended.err
        assert "Traceback" not in ended.err or "--debug" in words

    hold(
        count, check, command=st.sampled_from(COMMANDS),
        words=st.lists(st.sampled_from(OPTIONS) | st.sampled_from(WORDS) | ANY_TEXT, max_size=4),
        changes=st.lists(st.tuples(st.sampled_from(files), st.sampled_from(sorted(CHANGES))), max_size=2),
        stdin=st.sampled_from([b"", b"{", json.dumps(an_event()).encode(), b"\x1f\x8b\0", b"[\f]"]),
    )  # fmt: skip
