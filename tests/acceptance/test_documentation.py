"""The pages: what they show is what happens, their links lead somewhere, and their index has them all."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from emulator.cli.command_group import FAMILIES

from .conftest import ROOT, run
from .test_help import summary

DOCS = ROOT / "docs"
SHIPPED = ("userleap", "userpilot_cloud", "userpilot_mobile")
FRONT = [ROOT / name for name in ("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md")]
PAGES = [
    *FRONT,
    *sorted(DOCS.glob("*.md")),
    ROOT / "functions" / "README.md",
    *(ROOT / "functions" / name / "README.md" for name in SHIPPED),
    ROOT / "tests" / "captures" / "README.md",
]
SHOWING = [ROOT / "README.md", DOCS / "replay.md", DOCS / "start.md"]
"""The pages whose commands run in a fresh clone; each other page that shows commands has a test of its own."""
COMMANDS = [
    (command, shown)
    for page in SHOWING
    for block in re.findall(r"^```console\n(.*?)^```", page.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    for command, shown in re.findall(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", block, re.MULTILINE)
]
TARGETS = re.findall(r"^([a-z-]+):.*##", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)


def text_of(page: Path) -> str:
    """Return a page."""
    return page.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with what the project ships, and nothing of what a user of this clone has added."""
    folder = tmp_path_factory.mktemp("shipped")
    listed = text_of(ROOT / "tests" / "captures" / "README.md")
    stories = re.findall(r"^\| `([^`]+)` \| \d+ \|", listed, re.MULTILINE)
    parts = ["schemas", "functions/shared", "tests/functions", "tests/settings.json"]
    parts += [f"functions/{name}" for name in SHIPPED] + [f"tests/expected/{name}" for name in SHIPPED]
    for part in [*parts, *(f"tests/captures/{story}" for story in stories)]:
        (folder / part).parent.mkdir(parents=True, exist_ok=True)
        copy = shutil.copytree if (ROOT / part).is_dir() else shutil.copy
        copy(ROOT / part, folder / part)
    return folder


@pytest.mark.parametrize(("words", "shown"), COMMANDS, ids=[words[:60] for words, _ in COMMANDS])
def test_commands_as_the_pages_show_them(words: str, shown: str, shipped: Path) -> None:
    """Each command runs in a clone and prints what the page shows."""
    program, *arguments = shlex.split(words)
    assert program == "segment-emulator"

    assert_shown(shown, run(*arguments, cwd=shipped).out)


def test_the_five_lines_of_the_readme(tmp_path: Path) -> None:
    """From a Python handler to Segment: each line works in an empty folder, in order."""
    (block,) = re.findall(r"^```sh\n(.*?)^```", text_of(ROOT / "README.md"), re.MULTILINE | re.DOTALL)
    lines = [shlex.split(line, comments=True)[1:] for line in block.splitlines()]

    assert ["init", "replay", "port", "parity", "bundle"] == [line[0] for line in lines]
    for line in lines:
        ended = run(*line, cwd=tmp_path)
        assert (0, "") == (ended.code, ended.err), line


@pytest.mark.parametrize("page", [ROOT / "README.md", DOCS / "python.md"], ids=lambda page: page.name)
def test_python_as_the_pages_show_it(page: Path, shipped: Path) -> None:
    """The example runs, and delivers its event."""
    blocks = re.findall(r"```python\n(.*?)```", text_of(page), re.DOTALL)
    (program,) = [block for block in blocks if "load_function" in block]
    ended = subprocess.run(
        [sys.executable, "-c", program], cwd=shipped, capture_output=True, text=True, check=False, timeout=60
    )

    assert ("", 0) == (ended.stderr, ended.returncode)
    assert ended.stdout.startswith("delivered [{")


def test_the_commands_of_the_readme() -> None:
    """The table names every command in its family, with the summary that --help gives it."""
    row = re.compile(r"^\|([a-z ]*)\| \[`([a-z]+)`\]\([^)]+\) \| (.+) \|$", re.MULTILINE)
    rows = row.findall(text_of(ROOT / "README.md"))
    families: dict[str, tuple[str, ...]] = {}
    title = ""
    for family, name, _ in rows:
        title = family.strip() or title
        families[title] = (*families.get(title, ()), name)

    assert {family.lower(): names for family, names in FAMILIES.items()} == families
    assert [summary(name).removesuffix(".") for _, name, _ in rows] == [words for *_, words in rows]


def test_the_readme_is_short() -> None:
    """A page of value, and links by task: about 120 lines."""
    assert len(text_of(ROOT / "README.md").splitlines()) <= 140


def test_the_index_has_every_page() -> None:
    """docs/README.md links to each page of docs/, once in its tables."""
    linked = re.findall(r"^\| .* \| \[[^]]+\]\(([^)]+)\) \|$", text_of(DOCS / "README.md"), re.MULTILINE)

    assert sorted(page.name for page in DOCS.glob("*.md") if page.name != "README.md") == sorted(
        name for name in linked if "/" not in name
    )


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links(page: Path) -> None:
    """Each link leads to a file of the repository, and each anchor to a heading there."""
    lost = []
    for link in re.findall(r"\]\(([^)\s]+)\)", _without_code(text_of(page))):
        path, _, anchor = link.partition("#")
        target = (page.parent / path) if path else page
        if "://" not in link and not (target.exists() and (not anchor or anchor in _anchors(target))):
            lost.append(link)

    assert [] == lost


def _without_code(text: str) -> str:
    return re.sub(r"^```.*?^```$|`[^`\n]*`", "", text, flags=re.MULTILINE | re.DOTALL)


def _anchors(page: Path) -> set[str]:
    prose = re.sub(r"^```.*?^```$", "", text_of(page), flags=re.MULTILINE | re.DOTALL)
    headings = re.findall(r"^#+ (.+)$", prose, re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}


def test_the_places_of_what_segment_does_not_say() -> None:
    """The modules that the tables send a reader to are there."""
    places = re.findall(r"`((?:[a-z]+/)+[a-z_]+)`", text_of(DOCS / "undocumented.md"))

    assert {"values/batch", "engine/delivery/statuses", "engine/delivery/batch_ends", "inputs/fql/glob"} <= set(places)
    assert [] == [each for each in places if not any(map(_is_there, (ROOT / each, ROOT / "emulator" / each)))]


def _is_there(place: Path) -> bool:
    return place.is_dir() or place.with_suffix(".py").is_file()


def test_no_release_is_named_that_there_is_not() -> None:
    """The pages install from a revision that the reader chooses."""
    assert [] == [page.name for page in DOCS.glob("*.md") if re.search(r"(git\+\S+@|rev: )v?\d", text_of(page))]


def test_make_has_what_the_pages_name() -> None:
    """Each `make …` in a page is a target."""
    named = {name for page in PAGES for name in re.findall(r"`make ([a-z-]+)`", text_of(page))}

    assert {"replay", "test"} <= named <= set(TARGETS)


def assert_shown(shown: str, printed: str) -> None:
    """Fail unless the lines printed are those shown, where a line "…" stands for any lines and speeds may differ."""
    wanted, got = (_without_speed(text.rstrip("\n").split("\n")) for text in (shown, printed))
    if not _fits(wanted, got):
        assert wanted == got


def _fits(wanted: list[str], got: list[str]) -> bool:
    if not wanted:
        return not got
    if wanted[0] == "…":
        return any(_fits(wanted[1:], got[skipped:]) for skipped in range(len(got) + 1))
    return bool(got) and wanted[0] == got[0] and _fits(wanted[1:], got[1:])


def _without_speed(lines: list[str]) -> list[str]:
    """Return lines without a table's column of events/s, which ends its rows."""
    in_table = False
    kept = []
    for line in lines:
        in_table = line.endswith("events/s") or (in_table and line != "")
        kept.append(re.sub(r"\s+([0-9,]+|-|events/s)$", "", line) if in_table else line)
    return kept


@pytest.mark.parametrize(
    ("shown", "printed", "same"),
    [
        ("a\nb\n", "a\nb\n", True),
        ("a\nb\n", "a\nc\n", False),
        ("…\nb\n", "a\nx\nb\n", True),
        ("…\nb\n", "b\n", True),
        ("a\n…\n", "a\nx\ny\n", True),
        ("a\n…\nb\n", "a\nb\n", True),
        ("a\n…\nb\n", "a\nx\n", False),
        ("   events  events/s\nx  1      2,018\n\nend 5", "   events  events/s\nx  1      9\n\nend 5", True),
        ("   events  events/s\nx  1      2,018\n\nend 5", "   events  events/s\nx  2  2,018\n\nend 5", False),
        ("   events  events/s\nx  1      2,018\n\nend 5", "   events  events/s\nx  1  2,018\n\nend 6", False),
    ],
)
def test_how_commands_are_compared(shown: str, printed: str, *, same: bool) -> None:
    """The comparison above can fail."""
    check: Callable[[], None] = lambda: assert_shown(shown, printed)  # noqa: E731 - called in one of two ways
    if same:
        check()
    else:
        with pytest.raises(AssertionError):
            check()
