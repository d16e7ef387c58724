"""The pages on failures and on CI: what they show is what happens."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from tests.bundles import SECRET, an_event, sent, write, write_capture, write_expected, write_function

from .conftest import ROOT, run
from .shown_commands import Shown, comparable, shown_in

pytest_plugins = "pytester"

FAILURES = ROOT / "tests" / "failures"
FAILURES_PAGE = ROOT / "docs" / "reading-a-failure.md"
CI_PAGE = ROOT / "docs" / "ci.md"
SHOWN = shown_in(FAILURES_PAGE)


def _blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", CI_PAGE.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)


def test_a_failure_of_each_kind() -> None:
    """Every function of the failures' folder is on the page, once."""
    functions = sorted(path.name for path in (FAILURES / "functions").iterdir())

    assert functions == sorted(word for shown in SHOWN for word in shown.words if word in functions)


@pytest.mark.parametrize("shown", SHOWN, ids=[shown.words[-2] for shown in SHOWN])
def test_failures_as_the_command_prints_them(shown: Shown) -> None:
    """The page shows the command's own output, of a run that fails."""
    ended = run(*shown.words, cwd=FAILURES)

    assert comparable(shown.output) == comparable(ended.out)
    assert (1, "") == (ended.code, ended.err)


def test_commands_within_the_outputs() -> None:
    """The command that a failure offers runs its event alone, and fails alike."""
    for line in re.findall(r"^ +\$ segment-emulator (.*)$", FAILURES_PAGE.read_text(encoding="utf-8"), re.MULTILINE):
        ended = run(*line.split(), cwd=FAILURES)

        assert (1, "") == (ended.code, ended.err)
        assert "✗ " in ended.out


def test_lines_that_the_page_names() -> None:
    """The line that an explanation names is the one that the output above it shows."""
    page = FAILURES_PAGE.read_text(encoding="utf-8")
    named = re.findall(r"(?:from|in) line ([0-9]+)", page)

    assert named == [re.search(rf"{kind}/handler.py:([0-9]+)", page)[1] for kind in ("changed_field", "crash")]


def test_recipes(tmp_path: Path) -> None:
    """The workflow for GitHub is about 15 lines; its command and GitLab's write the files that are then uploaded."""
    github, gitlab, *_ = _blocks("yaml")
    steps = yaml.safe_load(github)["jobs"]["check"]["steps"]
    job = yaml.safe_load(gitlab)["segment-functions"]
    script = [step["run"] for step in steps if "run" in step] + job["script"]
    commands = [each.split()[1:] for each in script if each.startswith("segment-emulator check ")]
    assert run("init", "crm", cwd=tmp_path).code == 0
    written = []
    for words in commands:
        ended = run(*words, cwd=tmp_path)
        assert (0, "") == (ended.code, ended.err), words
        written.append({each.name for each in tmp_path.glob("segment-check.*")})
        for each in tmp_path.glob("segment-check.*"):
            each.unlink()

    assert 18 >= len(github.splitlines())
    assert [{"segment-check.xml", "segment-check.html"}, {job["artifacts"]["reports"]["junit"]}] == written
    assert steps[-1]["with"]["path"] == "segment-check.*"


def test_steps_for_ports(tmp_path: Path) -> None:
    """For a destination that `init` makes, and its port, the page's further steps are green."""
    [_, _, steps, _] = _blocks("yaml")
    install, packages, *commands = [step["run"] for step in yaml.safe_load(steps)]
    for words in (["init", "crm"], ["port", "crm"], *(command.split()[1:] for command in commands)):
        ended = run(*words, cwd=tmp_path)

        assert (0, "") == (ended.code, ended.err), words
    assert "[fast,node]" in install
    assert ["segment-emulator", "setup"] == packages.split()


def test_hook() -> None:
    """The hook that the page names is the one that is defined."""
    [*_, config] = _blocks("yaml")
    defined, javascript = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))

    assert [{"id": defined["id"]}] == yaml.safe_load(config)["repos"][0]["hooks"]
    assert javascript["id"] in CI_PAGE.read_text(encoding="utf-8").replace("\n", "").split("## pre-commit")[1]


def test_pytest_section(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    """In a project like the page's, its ini file collects the tests it lists, and its own tests pass."""
    monkeypatch.delenv("CI", raising=False)
    root = pytester.path
    write_function(root)
    write(root / "tests" / "settings.json", {"shop": {"apiKey": SECRET}})
    write_capture(root, an_event(1), an_event(2))
    write_expected(root, sent(1), sent(2))
    write(root / "pytest.ini", _blocks("ini")[0])
    [listing] = [block for block in _blocks("console") if block.startswith("$ pytest ")]
    command, *listed = listing.splitlines()

    assert listed == pytester.runpytest_inprocess(*command.split()[2:]).outlines[: len(listed)]
    write(root / "test_own.py", _blocks("python")[0])
    pytester.runpytest_inprocess().assert_outcomes(passed=5)


def test_links() -> None:
    """Links of the pages lead to files that are there."""
    for page in (FAILURES_PAGE, CI_PAGE):
        for link in re.findall(r"\]\(([^)#]+)\)", page.read_text(encoding="utf-8")):
            assert (page.parent / Path(link)).exists(), link
