"""Several reports of one run, and the page in a real browser."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from emulator.inputs.schemas import file_violations
from tests.bundles import an_event, sent, write_capture, write_expected, write_schema

from .conftest import ROOT, Command


@pytest.fixture
def story(folder: Path) -> Path:
    """Two events, the second with another expectation."""
    write_capture(folder, an_event(1), an_event(2))
    write_expected(folder, sent(1), sent(2, "Sold"))
    write_schema(folder)
    return folder


@pytest.mark.parametrize("words", [("replay",), ("check",), ("replay", "-j", "2")], ids=" ".join)
def test_several(story: Path, quick: Command, words: tuple[str, ...]) -> None:
    """Each format says the same in its own file; what names none is on standard output."""
    ended = quick(*words, "--format", "html:out/report.html", "--format", "text", "--format", "junit:out/report.xml",
                  "--format", "jsonl:report.jsonl")  # fmt: skip
    lines = [json.loads(line) for line in (story / "report.jsonl").read_text(encoding="utf-8").splitlines()]

    assert (1, "") == (ended.code, ended.err)
    assert ended.out.endswith("✗ 1 failure in 2 deliveries, 2 requests\n")
    assert "✗ 1 failure in 2 deliveries, 2 requests" in (story / "out/report.html").read_text(encoding="utf-8")
    assert 'failures="1"' in (story / "out/report.xml").read_text(encoding="utf-8")
    assert [[], []] == [file_violations("report_line", line) for line in lines]


def test_equal_runs(story: Path, quick: Command) -> None:
    """Equal runs make equal files, in one process or several."""
    for folder, jobs in (("one", "1"), ("two", "2")):
        quick("replay", "-j", jobs, *(f"--format={name}:{folder}/{name}" for name in ("html", "junit", "jsonl")))

    for name in ("html", "junit", "jsonl"):
        assert (story / "one" / name).read_bytes() == (story / "two" / name).read_bytes()


def test_in_one_file(story: Path, quick: Command) -> None:
    """One format writes to the file of -o; standard output stays empty."""
    ended = quick("replay", "--format", "jsonl", "-o", "one.jsonl")
    named = quick("replay", "--format", "jsonl:two.jsonl")

    assert [(1, "", "")] * 2 == [(each.code, each.out, each.err) for each in (ended, named)]
    assert (story / "one.jsonl").read_bytes() == (story / "two.jsonl").read_bytes()


@pytest.mark.parametrize(
    ("words", "what"),
    [
        (["--format", "htlm"], "unknown report format 'htlm'; did you mean 'html'?"),
        (["--format", "html:"], "'html:' has no file name after the colon"),
        (
            ["--format", "text", "--format", "jsonl"],
            "--format text and jsonl: both to standard output; write jsonl:FILE",
        ),
        (["--format", "html:x", "--format", "junit:x"], "--format html and junit: both to x; write junit:FILE"),
        (["--format", "html:x", "-o", "y"], "-o y: every --format already names a file"),
        (["--format", "html:x", "--watch"], "--watch shows text on the screen; leave out --format and -o"),
    ],
)
@pytest.mark.usefixtures("story")
def test_wrong(quick: Command, words: list[str], what: str) -> None:
    """A wrong word is told before anything runs, and no file is made."""
    ended = quick("replay", *words)

    assert (2, "") == (ended.code, ended.out)
    assert what in ended.err
    assert not Path("x").exists()


def test_annotations_keep_out_of_a_report(story: Path, quick: Command) -> None:
    """On GitHub a report for programs on standard output stays one; the annotations are on standard error."""
    github = {"GITHUB_ACTIONS": "true", "GITHUB_STEP_SUMMARY": "", "GITHUB_WORKSPACE": str(story)}
    ended = quick("check", "--format", "jsonl", **github)

    assert [[], []] == [file_violations("report_line", line) for line in ended.documents]
    assert "::error " in ended.err


@pytest.mark.long
class TestBrowser:
    """The page in headless Chromium, Debian's package chromium."""

    def test_page(self, story: Path, command: Command) -> None:
        """Its script runs under its own policy: events are counted and can be searched; nothing is refused."""
        command("replay", "--format", "html:report.html")
        page = (story / "report.html").read_text(encoding="utf-8")
        dumped, told = seen(story / "report.html")

        assert "2 of 2 events" not in page
        assert "2 of 2 events" in dumped
        assert not re.search("Refused|violates|Uncaught|CONSOLE", told)

    def test_many(self, folder: Path, command: Command) -> None:
        """A page of 10,000 events opens, and the policy stops a script that is not its own."""
        write_capture(folder, *(an_event(number) for number in range(10_000)))
        command("replay", "--format", "html:report.html")
        report = folder / "report.html"
        report.write_text(report.read_text(encoding="utf-8").replace("</h1>", "</h1><script>alert(1)</script>", 1))
        dumped, told = seen(report)

        assert "10,000 of 10,000 events" in dumped
        assert report.stat().st_size < 20_000_000
        assert "Content Security Policy" in told

    def test_picture(self, tmp_path: Path) -> None:
        """The command that CONTRIBUTING.md names makes the README's picture."""
        picture = tmp_path / "report.png"
        subprocess.run([ROOT / ".venv/bin/python", ROOT / "site/picture.py", picture], check=True, timeout=120)

        assert picture.read_bytes().startswith(b"\x89PNG")
        assert picture.stat().st_size > 50_000


def seen(page: Path) -> tuple[str, str]:
    """Return the page as the browser has it after its script ran, and what the browser's console said."""
    browser = shutil.which("chromium")
    assert browser, "the long tests need Debian's package chromium: apt-get install chromium"
    ended = subprocess.run(
        [browser, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={page.parent / 'profile'}",
         "--virtual-time-budget=5000", "--enable-logging=stderr", "--dump-dom", page.as_uri()],
        capture_output=True, text=True, check=True, timeout=120,
    )  # fmt: skip
    return ended.stdout, "\n".join(line for line in ended.stderr.splitlines() if "CONSOLE" in line)
