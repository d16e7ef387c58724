"""`replay`: formats, exit codes and options."""

from __future__ import annotations

import json
import shlex
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from tests.bundles import an_event, jsonl, sent, write, write_capture, write_expected, write_function, write_schema

from .conftest import Command

DRAWS = """import random, time, uuid, requests

def onTrack(event, settings):
    requests.post("https://shop.test/", json=[time.time(), random.random(), str(uuid.uuid4())], timeout=5)
"""


class TestFormats:
    """One run, told in three ways."""

    def test_text(self, folder: Path, command: Command) -> None:
        """Failures by cause with an example each, notices, a table, and one last line."""
        write_capture(folder, an_event(1), an_event(2, "crash"), an_event(3, "crash"))
        ended = command("replay")

        assert (1, "") == (ended.code, ended.err)
        assert "✗ shop: 2 events end as discarded, Bad Request (KeyError) [crash]\n" in ended.out
        assert "  tests/captures/visits.jsonl:2  track m-2\n" in ended.out
        assert "    at functions/shop/handler.py:9\n" in ended.out
        assert "    $ segment-emulator invoke shop tests/captures/visits.jsonl:2\n" in ended.out
        assert "✗ 2 failures in 3 deliveries, 1 request\n" == ended.out.splitlines(keepends=True)[-1]

    def test_text_of_a_good_run(self, folder: Path, quick: Command) -> None:
        """All good is one row and one line."""
        write_capture(folder, an_event(1))
        write_expected(folder, sent(1))
        write_schema(folder)
        ended = quick("replay")
        head, row, blank, last = ended.out.splitlines()

        assert ["events", "delivered", "requests", "failures", "events/s"] == head.split()
        assert ["shop", "1", "1", "1", "0"] == row.split()[:5]
        assert (0, "", "✓ all good: 1 delivery, 1 request") == (ended.code, blank, last)

    def test_jsonl(self, folder: Path, command: Command) -> None:
        """One line for each event, in order, with everything there is to know."""
        write_capture(folder, an_event(1), an_event(2, "crash"))
        ended = command("replay", "--format", "jsonl")
        first, second = ended.documents

        assert (1, 0, 1) == (ended.code, first["position"], second["position"])
        assert sent(1)["requests"] == first["requests"]
        assert ["crash"] == [failure["check"] for failure in second["failures"]]

    def test_junit(self, folder: Path, quick: Command) -> None:
        """A suite for each destination and story; a red delivery is a failure, an unreadable line an error."""
        path = write_capture(folder, an_event(1), an_event(2, "crash"))
        path.write_text(path.read_text() + "{\n")
        ended = quick("replay", "--format", "junit")
        (suite,) = ET.fromstring(ended.out)

        assert 2 == ended.code
        assert ("shop.visits", "3", "1", "1") == tuple(
            suite.get(key) for key in ("name", "tests", "failures", "errors")
        )
        assert ["failure", "error"] == [found.tag for case in suite for found in case]


class TestExitCodes:
    """0 all good, 1 failures, 2 usage or unreadable input."""

    @pytest.mark.parametrize(
        ("events", "options", "code"),
        [
            (["Bought"], [], 0),
            (["refuse"], [], 0),
            (["refuse"], ["--strict"], 1),
            (["crash"], [], 1),
            (["retry"], [], 1),
            (["Bought"], ["--nonsense"], 2),
            (["Bought"], ["--format", "yaml"], 2),
            (["Bought"], ["--seed", "x"], 2),
            (["Bought"], ["--now", "noon"], 2),
        ],
    )
    def test_code(self, folder: Path, quick: Command, events: list[str], options: list[str], code: int) -> None:
        """By what became of the events, or of the command's words."""
        write_capture(folder, *(an_event(number, event) for number, event in enumerate(events)))
        ended = quick("replay", *options)

        assert code == ended.code
        assert "Traceback" not in ended.err

    def test_an_unreadable_line_outweighs_a_failure(self, folder: Path, command: Command) -> None:
        """What could not be read is not known to be good; the rest ran."""
        path = write_capture(folder, an_event(1, "crash"), an_event(2))
        path.write_text("nonsense\n" + path.read_text())
        ended = command("replay")

        assert 2 == ended.code
        assert "  tests/captures/visits.jsonl:1: " in ended.out
        assert "✗ 1 failure, 1 error in 2 deliveries, 1 request\n" in ended.out

    @pytest.mark.parametrize("words", [["--help"], ["-h"], ["replay", "--help"], ["--version"]])
    def test_help(self, command: Command, words: list[str]) -> None:
        """Help and version are no error."""
        ended = command(*words)

        assert (0, "", True) == (ended.code, ended.err, bool(ended.out))


class TestOptions:
    """What decides how events are replayed."""

    def test_strict_but_for_unsupported_types(self, folder: Path, quick: Command) -> None:
        """Strictly, notices fail, but not what is merely not supported or is as expected."""
        refused = {"messageId": "m-1", "outcome": "discarded", "reason": "Message Rejected", "requests": []}
        page = {"type": "page", "messageId": "m-2", "userId": "u"}
        unsupported = {**refused, "messageId": "m-2", "reason": "Unsupported Event Type"}
        write_capture(folder, an_event(1, "refuse"), page)
        write_expected(folder, refused, unsupported)

        assert 0 == quick("replay", "--strict").code
        write_expected(folder)
        failures = [failure["check"] for line in quick("replay", "--strict", "--format", "jsonl").documents for failure in line["failures"]]  # fmt: skip  # noqa: E501 - one loop
        assert ["discarded", "no expectation", "no expectation"] == failures

    def test_as(self, folder: Path, quick: Command) -> None:
        """Events for the destination that a function replaces are told, and reach it with --as."""
        write_capture(folder, an_event(1, integrations={"All": False, "Shop (Actions)": True}))
        without, standing = quick("replay"), quick("replay", "--as", "Shop (Actions)")
        told = "shop: 1 event is addressed to Shop (Actions) only: Segment will not send it here"

        assert told in without.out
        assert "filtered" in without.out
        assert "✓ all good: 1 delivery, 1 request" in standing.out

    def test_now_and_seed(self, folder: Path, quick: Command) -> None:
        """Equal runs send equal requests; another seed draws other numbers, `--now` fixes the clock."""
        write_function(folder, handler=DRAWS)
        write_capture(folder, an_event(1), an_event(2))

        def sent_by(*options: str) -> list[Any]:
            ended = quick("replay", "--format", "jsonl", *options)
            return [line["requests"][0]["body"] for line in ended.documents]

        first, again = sent_by(), sent_by()
        seeded, fixed = sent_by("--seed", "7"), sent_by("--now", "2026-05-05T00:00:00Z")

        assert first == again
        assert [1_767_225_601, 1_767_225_602] == [body[0] for body in first] == [body[0] for body in seeded]
        assert not {body[1] for body in first} & {body[1] for body in seeded}
        assert [1_777_939_200] * 2 == [body[0] for body in fixed]

    def test_no_isolate(self, folder: Path, quick: Command) -> None:
        """Without a worker the deliveries are the same."""
        write_capture(folder, an_event(1), an_event(2, "crash"))
        isolated, inline = (
            quick("replay", "--format", "jsonl"),
            quick("replay", "--format", "jsonl", "--no-isolate"),
        )

        assert (isolated.code, isolated.out) == (inline.code, inline.out)

    def test_fresh(self, folder: Path, quick: Command) -> None:
        """With --fresh no event sees what one before it left in a module."""
        handler = "import requests\nseen = []\n\n\ndef onTrack(event, settings):\n    seen.append(1)\n    requests.post('https://shop.test/', json=len(seen), timeout=5)\n"  # noqa: E501 - a file in a line
        write_function(folder, handler=handler)
        write_capture(folder, an_event(1), an_event(2))

        def sent_by(*options: str) -> list[Any]:
            return [line["requests"][0]["body"] for line in quick("replay", "--format", "jsonl", *options).documents]

        assert ([1, 2], [1, 1]) == (sent_by(), sent_by("--fresh"))

    def test_timeout(self, folder: Path, command: Command) -> None:
        """--timeout is what an invocation may take; the event behind the one that hung runs."""
        write_function(
            folder, handler="def onTrack(event, settings):\n    while event['event'] == 'hang':\n        pass\n"
        )
        write_capture(folder, an_event(1, "hang"), an_event(2))
        ended = command("replay", "--format", "jsonl", "--timeout", "0.3")

        assert [("exhausted", "Timeout"), ("delivered", None)] == [(x["outcome"], x["reason"]) for x in ended.documents]

    def test_replies(self, folder: Path, quick: Command) -> None:
        """Rules answer; one that is never used is a failure that names its line."""
        write_capture(folder, an_event(1))
        write(folder / "rules.json", '[\n{"url": "*/track", "status": 503},\n{"url": "*/other"}\n]')
        ended = quick("replay", "--replies", "rules.json")

        assert 1 == ended.code
        assert "✗ reply rule: rules.json:3: the rule was never used in the whole run" in ended.out
        assert "onTrack ignored HTTP 503: Segment will count this event as delivered — 1 event (shop)" in ended.out

    @pytest.mark.parametrize("form", ["text", "jsonl", "junit"])
    def test_output_in_a_new_folder(self, folder: Path, quick: Command, form: str) -> None:
        """-o writes the report to a file, in folders made for it, and nothing to the screen."""
        write_capture(folder, an_event(1))
        screen = quick("replay", "--format", form)
        filed = quick("replay", "--format", form, "-o", "out/of/sight/report")
        written = (folder / "out" / "of" / "sight" / "report").read_text(encoding="utf-8")

        assert (0, "", "") == (filed.code, filed.out, filed.err)
        assert sans_speed(screen.out) == sans_speed(written)

    def test_output_that_can_not_be_written(self, folder: Path, quick: Command) -> None:
        """A folder is no file to write a report to; `-o` with a folder writes parts into it."""
        write_capture(folder, an_event(1))
        ended = quick("replay", "--format", "text:tests")

        assert (2, "segment-emulator: tests: cannot be written: is a directory\n") == (ended.code, ended.err)

    def test_expected_elsewhere(self, folder: Path, quick: Command) -> None:
        """--expected names another folder; one that is not there is refused, since all would seem to be well."""
        write_capture(folder, an_event(1))
        write(folder / "other" / "shop" / "visits.jsonl", jsonl([{"version": 1}, sent(1, "Other")]))
        lost = quick("replay", "--expected", "othr")

        assert 1 == quick("replay", "--expected", "other").code
        assert (2, "segment-emulator: othr: no such folder of expectations; --update makes one\n") == (
            lost.code,
            lost.err,
        )

    def test_a_destination_by_path(self, folder: Path, quick: Command) -> None:
        """A function outside --functions is named by its folder or its handler file; twice the same is once."""
        write_capture(folder, an_event(1))
        write_function(folder / "elsewhere", "crm")
        write(folder / "crm.json", {"apiKey": "K"})
        options = ["tests/captures", "--settings", "crm.json", "--format", "jsonl"]
        by_folder = quick("replay", "elsewhere/functions/crm", *options)
        by_file = quick("replay", "elsewhere/functions/crm/handler.py", "elsewhere/functions/crm", *options)

        assert ["crm"] == [line["destination"] for line in by_folder.documents]
        assert by_folder.out == by_file.out


def sans_speed(report: str) -> str:
    """Return a report for people without the last column of its rows."""
    return "\n".join(" ".join(line.split()[:-1]) if line.startswith("shop") else line for line in report.splitlines())


def test_functions_elsewhere_from_an_empty_folder(tmp_path: Path, command: Command) -> None:
    """Handlers outside the clone work with nothing but a folder of functions: no tests/, no settings file."""
    write_function(tmp_path, "crm", handler="def onTrack(event, settings):\n    print(event['event'])\n", settings=[])
    ended = command("replay", "--functions", tmp_path / "functions", "crm", "-", stdin=jsonl([an_event(1)]))

    assert (0, "") == (ended.code, ended.err)


def test_nothing_leaves_the_machine(folder: Path, command: Command) -> None:
    """A request to a listener that is there is recorded and answered, and the listener hears nothing."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(0)
        port = listener.getsockname()[1]
        write_function(
            folder,
            handler="import requests\n\n\ndef onTrack(event, settings):\n"
            f"    requests.post('http://127.0.0.1:{port}/track', json={{}}, timeout=5)\n",
        )
        write_capture(folder, an_event(1))
        (line,) = command("replay", "--format", "jsonl", HTTP_PROXY=f"http://127.0.0.1:{port}").documents

        assert [f"http://127.0.0.1:{port}/track"] == [request["url"] for request in line["requests"]]
        with pytest.raises(BlockingIOError):
            listener.accept()


@pytest.mark.parametrize("lines", [0, 1])
def test_a_reader_that_leaves(folder: Path, lines: int) -> None:
    """`| head` ends the command in silence."""
    write_capture(folder, *(an_event(number, properties={"text": "x" * 500}) for number in range(600)))
    words = [sys.executable, "-m", "emulator", "replay", "--format", "jsonl", "--no-isolate"]
    with subprocess.Popen(words, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout
        assert process.stderr
        read = [json.loads(process.stdout.readline())["position"] for _ in range(lines)]
        process.stdout.close()
        said = process.stderr.read()

    assert ([0][:lines], "", 0) == (read, said, process.returncode)


class TestTheCommandOfAFailure:
    """The command that a report prints for an event runs that event alone, and it fails the same way."""

    @pytest.mark.parametrize(
        "options",
        [
            [],
            [
                "--seed",
                "3",
                "--now",
                "2026-01-01T00:00:00Z",
                "--fresh",
                "--no-isolate",
                "--strict",
                "--timeout",
                "2",
                "--functions",
                "functions",
                "--settings",
                "tests/settings.json",
                "--expected",
                "tests/expected",
                "--replies",
                "my rules.json",
                "--as",
                "Shop (Actions)",
                "--as",
                "Shop's",
                "--memory-mb",
                "300",
            ],
        ],
        ids=["plain", "every option"],
    )
    def test_reproduces(self, folder: Path, quick: Command, options: list[str]) -> None:
        """Crashes and differences alike, under the same options."""
        write(folder / "my rules.json", [{"url": "*/track", "status": 503}])
        write_capture(folder, an_event(1), an_event(2, "crash"), an_event(3), story="a day's visits")
        expected = write_expected(folder, sent(1, "Other"), story="a day's visits")
        before = expected.read_bytes()
        report = quick("replay", *options)
        commands = [line.strip()[2:] for line in report.out.splitlines() if line.startswith("    $ ")]
        replayed = {
            f"{line['place']}": [failure["cause"] for failure in line["failures"]]
            for line in quick("replay", "--format", "jsonl", *options).documents
            if line.get("failures")
        }

        assert len(replayed) == len(set(commands)) >= 2
        for each in sorted(set(commands)):
            words = shlex.split(each)
            assert ["segment-emulator", "invoke"] == words[:2]
            alone = quick(*words[1:], "--format", "jsonl")
            (line,) = alone.documents
            assert 1 == alone.code
            assert replayed[line["place"]] == [failure["cause"] for failure in line["failures"]]
        assert before == expected.read_bytes()

    def test_of_a_destination_by_path(self, folder: Path, quick: Command) -> None:
        """A function that was named by its path is named so again."""
        write_function(folder / "else where", "crm", settings=[])
        write_capture(folder, an_event(1, "crash"))
        report = quick("replay", "else where/functions/crm", "tests/captures")
        (line,) = [line.strip()[2:] for line in report.out.splitlines() if line.startswith("    $ ")]
        alone = quick(*shlex.split(line)[1:])

        assert 1 == alone.code
        assert "ends as discarded, Bad Request (KeyError)" in alone.out
