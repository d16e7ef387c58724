"""`init`: a new destination is green at once, in an empty folder and in a clone of this repository."""

from __future__ import annotations

import json
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from .conftest import ROOT, Ended, run

# What a clone has beside the repository's own files, and the captures that a person keeps to themselves.
NOT_CLONED = (".git", ".venv", ".*_cache", ".hypothesis", "__pycache__", "build", "dist", "*.egg-info", "private")
# The tests that go through all of this repository's destinations and stories.
LAYOUT = (
    "tests/acceptance/test_in_the_clone.py",
    "tests/acceptance/test_list_command.py",
    "tests/destinations/test_destination_folders.py",
    "tests/destinations/test_destination_readmes.py",
    "tests/stories/test_stories.py",
    "tests/test_repository.py",
)

IN_AN_EMPTY_FOLDER = """\
functions/my_crm/handler.py
functions/my_crm/function.json
functions/my_crm/README.md
schemas/destinations/my_crm/identify.json
schemas/destinations/my_crm/track.json
tests/captures/my_crm.jsonl
tests/settings.json: dummy settings added
.gitignore: *.local.json, tests/captures/private/ added
tests/expected/my_crm/my_crm.jsonl: 4 added

next: segment-emulator replay my_crm
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that was empty before `init my_crm`; the tests that use it leave it as it is."""
    folder = tmp_path_factory.mktemp("made")
    run("init", "my_crm", cwd=folder)
    return folder


class TestInAnEmptyFolder:
    """Nothing is there but the command."""

    def test_it_says_what_it_made_and_the_next_command(self, tmp_path: Path) -> None:
        """One line for each file, in the order to read them."""
        assert Ended(code=0, out=IN_AN_EMPTY_FOLDER, err="") == run("init", "my_crm", cwd=tmp_path)

    @pytest.mark.parametrize(
        "words",
        [
            pytest.param(("replay", "--strict"), id="replay"),
            pytest.param(("replay", "my_crm", "--no-isolate"), id="replay-no-isolate"),
            pytest.param(("validate",), id="validate"),
            pytest.param(("list",), id="list"),
            pytest.param(("invoke", "my_crm", "tests/captures/my_crm.jsonl:3"), id="invoke"),
        ],
    )
    def test_every_command_is_green(self, made: Path, words: tuple[str, ...]) -> None:
        """Nothing must be written before the first replay, and no error or warning is said."""
        ended = run(*words, cwd=made)

        assert (ended.code, ended.err) == (0, ""), ended.out

    def test_the_story_shows_each_way_to_end(self, made: Path) -> None:
        """Two events are delivered with the right key, one is refused, one has no handler."""
        lines = (made / "tests" / "expected" / "my_crm" / "my_crm.jsonl").read_text(encoding="utf-8").splitlines()
        expected = [json.loads(line) for line in lines[1:]]

        assert [(each["outcome"], each["reason"], len(each["requests"])) for each in expected] == [
            ("discarded", "Message Rejected", 0),
            ("delivered", None, 1),
            ("delivered", None, 1),
            ("discarded", "Unsupported Event Type", 0),
        ]
        assert {
            request["headers"]["Authorization"] for each in expected for request in each["requests"]
        } == {"Bearer {{settings.apiKey}}"}  # fmt: skip

    @pytest.mark.parametrize(
        ("status", "end"),
        [
            pytest.param(200, "delivered", id="200"),
            pytest.param(302, "discarded: Message Rejected\n  ValidationError: HTTP 302: {}", id="302"),
            pytest.param(401, "discarded: Message Rejected\n  ValidationError: HTTP 401: {}", id="401"),
            pytest.param(408, "exhausted: RetryError\n  RetryError: HTTP 408", id="408"),
            pytest.param(429, "exhausted: RetryError\n  RetryError: HTTP 429", id="429"),
            pytest.param(503, "exhausted: RetryError\n  RetryError: HTTP 503", id="503"),
            pytest.param("timeout", "exhausted: RetryError\n  RetryError: no answer in time", id="timeout"),
            pytest.param("refused", "exhausted: RetryError\n  RetryError: no answer in time", id="refused"),
        ],
    )
    def test_the_handler_treats_replies_as_its_readme_says(
        self, made: Path, tmp_path: Path, status: int | str, end: str
    ) -> None:
        """What may pass is tried again, what is refused is discarded."""
        rule = {"fault": status} if isinstance(status, str) else {"status": status, "body": "{}"}
        replies = tmp_path / "replies.json"
        replies.write_text(json.dumps([rule]), encoding="utf-8")
        ended = run("invoke", "my_crm", "tests/captures/my_crm.jsonl:3", "--replies", replies, cwd=made)

        assert end in ended.out

    def test_functions_may_lie_elsewhere(self, tmp_path: Path) -> None:
        """With --functions the schemas lie beside that folder, and the commands that are shown find the function."""
        made = run("init", "my_crm", "--functions", "our lib/handlers", cwd=tmp_path)
        readme = (tmp_path / "our lib" / "handlers" / "my_crm" / "README.md").read_text(encoding="utf-8")

        assert "our lib/schemas/destinations/my_crm/track.json\n" in made.out
        assert made.out.endswith("\nnext: segment-emulator replay my_crm --functions 'our lib/handlers'\n")
        assert "$ segment-emulator invoke my_crm --functions 'our lib/handlers' tests/captures/my_crm.jsonl:3" in readme
        assert run("replay", "my_crm", "--strict", "--functions", "our lib/handlers", cwd=tmp_path).code == 0

    def test_a_second_destination_joins_the_first(self, tmp_path: Path) -> None:
        """Each story has expectations for each destination, so nothing is left to notice."""
        run("init", "my_crm", cwd=tmp_path)
        ended = run("init", "my_mailer", cwd=tmp_path)

        assert (
            "tests/expected/my_mailer/my_mailer.jsonl: 4 added\n"
            "tests/expected/my_mailer/my_crm.jsonl: 4 added\n"
            "tests/expected/my_crm/my_mailer.jsonl: 4 added\n"
        ) in ended.out
        assert run("replay", "--strict", cwd=tmp_path).out.endswith("\n✓ all good: 16 deliveries, 8 requests\n")

    def test_a_capture_that_nobody_expects_anything_of_is_left_alone(self, tmp_path: Path) -> None:
        """What a person keeps in a private folder never reaches the expectations, which are committed."""
        run("init", "my_crm", cwd=tmp_path)
        private = tmp_path / "tests" / "captures" / "private" / "real.jsonl"
        private.parent.mkdir()
        shutil.copy(tmp_path / "tests" / "captures" / "my_crm.jsonl", private)
        run("init", "my_mailer", cwd=tmp_path)

        assert [str(path) for path in (tmp_path / "tests" / "expected").rglob("*real*")] == []

    def test_a_neighbour_that_can_not_run_is_told_and_no_obstacle(self, tmp_path: Path) -> None:
        """The new destination is complete; the line says what the other lacks, and why."""
        run("init", "my_crm", cwd=tmp_path)
        (tmp_path / "functions" / "my_crm" / "handler.py").write_text("import", encoding="utf-8")
        ended = run("init", "my_mailer", cwd=tmp_path)

        assert ended.code == 0
        assert "tests/expected/my_crm: not complete: functions/my_crm/handler.py:1: not Python" in ended.out
        assert run("replay", "my_mailer", "--strict", cwd=tmp_path).code == 0

    @pytest.mark.parametrize(
        ("name", "said"),
        [
            pytest.param("my_crm", "functions/my_crm: already exists, and nothing is overwritten", id="there"),
            pytest.param("My-CRM", "did you mean 'my_crm'?", id="odd"),
        ],
    )
    def test_what_can_not_be_made_is_one_line(self, tmp_path: Path, name: str, said: str) -> None:
        """Exit code 2, and every file is as it was."""
        run("init", "my_crm", cwd=tmp_path)
        before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
        ended = run("init", name, cwd=tmp_path)

        assert (ended.code, ended.out, ended.err.count("\n")) == (2, "", 1)
        assert said in ended.err
        assert before == {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}


@pytest.fixture(scope="module")
def clone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of this repository, in which `init my_destination` was run."""
    copy = tmp_path_factory.mktemp("clone") / "repository"
    shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns(*NOT_CLONED))
    ended = run("init", "my_destination", cwd=copy)
    assert ended.code == 0, ended.err
    return copy


def tool(folder: Path, *words: str) -> tuple[int, str]:
    """Run a module in a folder; return its exit code and all that it wrote."""
    ended = subprocess.run(
        [sys.executable, "-m", *words],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    return ended.returncode, ended.stdout


class TestInAClone:
    """The new destination stands beside those of this repository."""

    def test_every_story_is_green_for_every_destination(self, clone: Path) -> None:
        """Nothing fails, and each delivery has its expectation, as --strict demands."""
        ended = run("replay", "--strict", cwd=clone)

        assert ended.code == 0, ended.out
        assert "my_destination" in ended.out
        assert "no expectation" not in ended.out

    def test_no_event_of_any_story_makes_the_handler_crash(self, clone: Path) -> None:
        """The example refuses what it cannot use, in Segment's own words."""
        folder = clone / "tests" / "expected" / "my_destination"
        lines = [json.loads(line) for path in folder.iterdir() for line in path.read_text("utf-8").split("\n") if line]
        reasons = {line["reason"] for line in lines if line.get("outcome") == "discarded"}

        assert len(list(folder.iterdir())) > 10
        assert reasons == {"Message Rejected", "Unsupported Event Type"}

    def test_style_and_types_are_as_this_repository_wants_them(self, clone: Path) -> None:
        """Ruff and mypy, as `make lint` calls them, find nothing in the new function."""
        folder = "functions/my_destination"

        assert tool(clone, "ruff", "check", folder)[0] == 0
        assert tool(clone, "ruff", "format", "--check", folder)[0] == 0
        assert tool(clone, "mypy", f"{folder}/handler.py")[0] == 0

    def test_the_longest_name_breaks_no_line(self, tmp_path: Path) -> None:
        """A name of 60 letters leaves every line within its limit."""
        run("init", "d" * 60, cwd=tmp_path)
        code, said = tool(tmp_path, "ruff", "check", "--isolated", "--line-length", "120", "--select", "E501")

        assert code == 0, said

    @pytest.mark.long
    def test_what_holds_for_every_destination_holds_for_the_new_one(self, clone: Path) -> None:
        """The tests of this repository that go through all folders and stories pass with one more of each."""
        code, said = tool(clone, "pytest", *LAYOUT, "-p", "no:cacheprovider")

        assert code == 0, said


class TestContributing:
    """CONTRIBUTING.md, the way from `init` to a finished destination."""

    TEXT = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")

    def test_each_of_its_commands_runs(self, tmp_path: Path) -> None:
        """Each ends well after the one that makes the destination; --watch, which never ends, has tests of its own."""
        commands = re.findall(r"`segment-emulator ([^`]+)`", self.TEXT)
        words = [
            shlex.split(each.replace("EVENT", "tests/captures/my_destination.jsonl:3"))
            for each in commands
            if "--watch" not in each
        ]

        assert words[0] == ["init", "my_destination"]
        assert [each for each in words if run(*each, cwd=tmp_path).code] == []

    def test_what_it_refers_to_is_there(self) -> None:
        """Every relative link leads to a file of the repository."""
        links = re.findall(r"\]\(([^)#]+)[^)]*\)", self.TEXT)

        assert len(links) > 2
        assert [link for link in links if not (ROOT / link).exists()] == []

    def test_it_is_short(self) -> None:
        """Whoever wants to add a destination reads it whole."""
        assert len(self.TEXT.splitlines()) <= 80
