"""`parity` as a person runs it: an old version and a new one, a handler and its port."""

from __future__ import annotations

import shlex
import shutil
from pathlib import Path

import pytest

from tests.bundles import SECRET, SHOP, an_event, jsonl, write, write_capture, write_function

from .conftest import ROOT, Command, Ended, run

NEW = SHOP.replace('event.get("properties")', 'event.get("properties") or {}')
KEYLESS = SHOP.replace('"Bearer " + settings["apiKey"]', 'settings["apiKey"]')
STORY = "tests/captures/visits.jsonl"


@pytest.fixture
def versions(folder: Path) -> Path:
    """The shop with its capture, and below `next` a version that sends an object where the old one sends null."""
    write_capture(folder, an_event(1), an_event(2, properties={"total": 3}), an_event(3, "refuse"), an_event(4))
    new_version(folder, NEW)
    return folder


def new_version(folder: Path, handler: str) -> None:
    """Write the version below `next`."""
    write(folder / "next" / "shop" / "handler.py", handler)
    shutil.copy(folder / "functions" / "shop" / "function.json", folder / "next" / "shop")


def commands_in(ended: Ended) -> list[list[str]]:
    """Return the words of each command that a report offers."""
    lines = [line.strip() for line in ended.out.splitlines() if line.startswith("  $ ")]
    return [shlex.split(line)[2:] for line in lines]


class TestVersions:
    """Whether a new version sends what the old one sent for last week's events."""

    @pytest.mark.usefixtures("versions")
    def test_it_does(self, command: Command) -> None:
        """Two of the same are green, with the account of both."""
        ended = command("parity", "shop", "shop", STORY)

        assert (0, "") == (ended.code, ended.err)
        assert "✓ parity: no difference in 4 events" == ended.out.splitlines()[-1]
        assert "A       4              3         3          3" in ended.out

    @pytest.mark.usefixtures("versions")
    def test_what_no_event_reached(self, quick: Command) -> None:
        """Each side's lines and branches with the condition; a bar that is not reached is red, and said."""
        told = quick("parity", "shop", "shop", STORY)
        low, high = (quick("parity", "shop", "shop", STORY, "--min-coverage", bar) for bar in ("70", "90"))

        assert "A  reached 8 of 10 lines, 4 of 6 branches: functions/shop/handler.py\n" in told.out
        assert '  line 9 never ran: no event with `event["event"] == "crash"`\n' in told.out
        assert (0, 1) == (low.code, high.code)
        last = "✗ no difference in 4 events, but of A 75 % and B 75 % was reached, at least 90 % must be"
        assert last == high.out.splitlines()[-1]

    def test_why_nothing_came_through(self, quick: Command, versions: Path) -> None:
        """Of a capture, too, the literals of the code that no event held are named, and not those that one held."""
        write_capture(versions, an_event(1, "refuse"), an_event(2, "crash"))

        ended = quick("parity", "shop", "shop", STORY)

        assert 1 == ended.code
        assert 'no event met what the code compares with: "retry"\n' in ended.out
        assert "✗ nothing was proven: too few of 2 events came through" == ended.out.splitlines()[-1]

    @pytest.mark.usefixtures("versions")
    def test_what_is_ignored(self, quick: Command) -> None:
        """What is left out is no difference; what nothing had is told, and red."""
        ignored = quick("parity", "shop", "next/shop", STORY, "--ignore", "body:properties")
        unused = quick("parity", "shop", "shop", STORY, "--ignore", "header:x-at")

        assert (0, 1) == (ignored.code, unused.code)
        assert "✗ --ignore header:x-at: nothing had it; leave it out\n" in unused.out
        assert "✗ no difference in 4 events, 1 unused rule" == unused.out.splitlines()[-1]

    @pytest.mark.usefixtures("versions")
    def test_it_does_not(self, quick: Command) -> None:
        """The cause, how many events show it, the smallest of them, and what each sends."""
        ended = quick("parity", "shop", "next/shop", STORY)

        assert (1, "") == (ended.code, ended.err)
        assert "✗ request 1 body $.properties: A sends null, B an object" in ended.out
        assert "  2 events; the smallest (tests/captures/visits.jsonl:1):" in ended.out
        assert "✗ 2 of 4 events differ, 1 cause" == ended.out.splitlines()[-1]

    def test_the_smallest_events_run_again(self, quick: Command, versions: Path) -> None:
        """What was written shows the same by the command that is printed, and nothing but what it needs."""
        told = quick("parity", "shop", "next/shop", STORY, "--write-differences", "differences")
        [words] = commands_in(told)
        again = quick(*words)

        assert '{"type": "track", "event": "' in (versions / "differences" / "1" / "visits.jsonl").read_text("utf-8")
        assert "messageId" in (versions / "differences" / "1" / "visits.jsonl").read_text("utf-8")
        assert "✗ request 1 body $.properties: A sends null, B an object" in again.out
        assert "✗ 1 of 1 event differ, 1 cause" == again.out.splitlines()[-1]

    def test_generated_ones_too(self, quick: Command, versions: Path) -> None:
        """So do generated events, under the scenario that the command names."""
        new_version(versions, SHOP.replace('"Bearer "', '"Token "').replace('"refuse"', '"Signed Up"'))
        told = quick("parity", "shop", "next/shop", "--events", "400", "--seed", "5", "--write-differences", "found")
        causes = [line for line in told.out.splitlines() if line.startswith("✗ ")][:-1]

        assert (1, True) == (told.code, len(causes) > 1)
        for cause, words in zip(causes, commands_in(told), strict=True):
            again = quick(*words)
            assert (1, True) == (again.code, cause in again.out)

    def test_a_storys_own_replies(self, quick: Command, versions: Path) -> None:
        """Replies that lie beside a story's expectations hold for it here too, in the smallest event as well."""
        new_version(versions, SHOP.replace("timeout=5,\n    )", "timeout=5,\n    ).raise_for_status()"))
        replies = versions / "tests" / "expected" / "shop" / "visits.replies.json"
        assert 0 == quick("parity", "shop", "next/shop", STORY).code
        write(replies, [{"status": 404}])
        told = quick("parity", "shop", "next/shop", STORY, "--write-differences", "found")
        [words] = commands_in(told)

        assert (1, 1) == (told.code, quick(*words).code)
        assert "✗ outcome: delivered against discarded (Bad Request)" in told.out

    def test_what_takes_the_events_before_it(self, quick: Command, versions: Path) -> None:
        """A difference that an event does not show alone is told with that, and no file pretends to show it."""
        new_version(versions, "COUNT = []\n" + SHOP.replace("requests.post(", "COUNT.append(1)\n    requests.post(")
                    .replace('"id": event', '"n": len(COUNT) > 2, "id": event'))  # fmt: skip
        write(versions / "functions" / "shop" / "handler.py", SHOP.replace('"id": event', '"n": False, "id": event'))
        told = quick("parity", "shop", "next/shop", STORY, "--write-differences", "found")

        assert "alone it shows no difference: it takes the events before it" in told.out
        assert ([], []) == (commands_in(told), list((versions / "found").glob("**/*.jsonl")))

    def test_retries(self, quick: Command, versions: Path) -> None:
        """One attempt is compared, all of them on request."""
        write(versions / "once.json", [{"status": 503, "times": 1}])
        handler = SHOP.replace("requests.post(", "reply = requests.post(")
        end = "    if reply.status_code > {}:\n        raise RetryError('HTTP')\n"
        write(versions / "functions" / "shop" / "handler.py", handler + end.format(500))
        new_version(versions, handler + end.format(599))
        words = ["parity", "shop", "next/shop", STORY, "--replies", "once.json"]

        assert "outcome: exhausted (RetryError) against delivered" in quick(*words).out
        assert "number of attempts" in quick(*words, "--retry").out

    def test_jsonl(self, quick: Command, versions: Path) -> None:
        """A line for each cause, and one for the account, to a file if one is named."""
        ended = quick("parity", "shop", "next/shop", STORY, "--format", "jsonl", "-o", "out.jsonl")
        cause, account = Ended(code=0, out=(versions / "out.jsonl").read_text("utf-8"), err="").documents

        assert (1, "") == (ended.code, ended.out)
        assert ("cause", 2, "null", "{}") == (cause["kind"], cause["events"], cause["a"], cause["b"])
        assert ("account", 4, 2, 3) == (
            account["kind"],
            account["events"],
            account["differing"],
            account["a"]["requests"],
        )


class TestSecrets:
    """What differs may hold a secret."""

    def test_none_is_told_or_written(self, quick: Command, versions: Path) -> None:
        """Settings and writeKeys are replaced in causes, values, events and files."""
        write_capture(versions, an_event(1, writeKey="wk-0123456789", event="wk-0123456789 " + SECRET))
        new_version(versions, KEYLESS.replace('"event": event["event"]', '"event": event["event"][::-1], "raw": event'))
        found = [
            quick("parity", "shop", "next/shop", STORY, "--format", form, "--write-differences", form)
            for form in ("text", "jsonl")
        ]
        written = [path.read_text("utf-8") for path in versions.glob("text/**/*.jsonl")]

        assert [1, 1] == [each.code for each in found]
        assert "Bearer {{settings.apiKey}}" in found[0].out
        assert len(written) > 1
        for text in [each.out + each.err for each in found] + written:
            assert SECRET not in text
            assert "wk-0123456789" not in text

    def test_generated_events_need_none(self, quick: Command, folder: Path) -> None:
        """The settings of the environment and of tests/settings.json are left alone: dummies are given."""
        new_version(folder, KEYLESS)
        ended = quick("parity", "shop", "next/shop", "--events", "80", SEGMENT_EMULATOR_SHOP_API_KEY="sk-real-0123")

        assert "Bearer parity-apiKey-0123456789" in ended.out
        assert "sk-real-0123" not in ended.out

    def test_settings_that_are_named_are_used(self, quick: Command, folder: Path) -> None:
        """--settings says what generated events meet, and its secrets stay secret."""
        new_version(folder, KEYLESS)
        ended = quick("parity", "shop", "next/shop", "--events", "80", "--settings", "tests/settings.json")

        assert "Bearer {{settings.apiKey}}" in ended.out
        assert SECRET not in ended.out


IMPORTS = "import requests\nfrom emulator.segment import EventNotSupported\n\n\n"


class TestTelling:
    """What a green run is worth."""

    def test_no_request_at_all(self, quick: Command, folder: Path) -> None:
        """Two functions that refuse everything are alike, and that is said for what it is."""
        for name in ("one", "two"):
            write_function(folder, name=name, handler="def onTrack(event, settings):\n    raise KeyError(1)\n")
        ended = quick("parity", "one", "two", "--events", "16")

        assert 1 == ended.code
        assert "too little was compared: 0 of 16 events made a request; at least 2% must" in ended.out
        assert "events ended with KeyError: 1" in ended.out
        assert "✗ nothing was proven: too few of 16 events came through" in ended.out

    @pytest.mark.parametrize(
        ("refuses", "said"),
        [
            (
                'not settings["key"].startswith("live_")',
                "does not declare, never given: key; declare them",
            ),
            ('hash(event["event"]) != 7 or event["event"].lower() != "ab"', "events ended with EventNotSupported: no"),
            ('len(str(event["properties"]["a"])) < 9_000_000', "events ended with KeyError: 'a'"),
            (
                '"beta" not in (event["event"] or "") + event["userId"] or True',
                "events ended with EventNotSupported: no",
            ),
            ('settings.get("mode") == "a" and settings.get("mode") == "b" or True', "EventNotSupported: no"),
        ],
    )
    def test_why_no_event_came_through(self, quick: Command, folder: Path, refuses: str, said: str) -> None:
        """The words are true: what some event met, a setting or a literal, is not called missing."""
        body = f"    if {refuses}:\n        raise EventNotSupported('no')\n    requests.post('https://a.example')\n"
        write_function(folder, name="one", handler=f"{IMPORTS}def onTrack(event, settings):\n{body}")
        ended = quick("parity", "one", "one", "--events", "48")

        assert (1, True) == (ended.code, said in ended.out)
        assert "settings never given" not in ended.out
        assert ("no event met" in ended.out) is ("live_" in refuses)

    def test_a_port_in_the_other_language(self) -> None:
        """A handler and a handler.js beside it: what differs between the languages is found."""
        example = ROOT / "tests" / "emulator" / "tools" / "parity" / "example"
        ended = run("parity", "crm", "functions/crm/handler.js", "--events", "320", cwd=example)

        assert (1, "") == (ended.code, ended.err)
        assert "✗ request 1 body $.plan: only A sends it" in ended.out

    def test_crashes_of_two_languages(self, quick: Command, folder: Path) -> None:
        """Their words are not compared, and it is said of how many events."""
        port = "function onTrack(event, settings) {\n  throw new TypeError('no');\n}\n"
        write(folder / "functions" / "shop" / "handler.py", "def onTrack(event, settings):\n    raise KeyError(1)\n")
        write(folder / "functions" / "shop" / "handler.js", port)
        capture = write_capture(folder, an_event(1), an_event(2))
        ended = quick("parity", "shop", "functions/shop/handler.js", capture)

        assert 1 == ended.code
        assert "2 events crashed in both; errors that are not Segment's are worded by each language" in ended.out


WRONG = [
    (["shop"], "parity compares two functions: name B too, or give --batches"),
    (["shop", "shopp"], "segment-emulator: shopp: no such destination in functions; did you mean 'shop'?"),
    (["shop", "shop", "nowhere.jsonl"], "segment-emulator: nowhere.jsonl: no such file or folder"),
    (["shop", "shop", "--events", "0"], "Invalid value for '--events'"),
    (["shop", "shop", "--scenario", "given/okay"], "no such replies: 'okay'; did you mean 'ok'?"),
    (["shop", "shop", "--replies", "r.json"], "--replies is for captures; generated events get replies that fail"),
    (["shop", "shop", "visits.jsonl", "--replies", "r.json", "--scenario", "given/ok"], "keep one"),
    (["shop", "shop", "--write-differences", "functions"], "functions: already exists; name a new folder"),
    (["shop", "shop", "--now", "noon"], "now: 'noon' is not an ISO 8601 instant"),
    (["shop", "shop", "--expected", "nowhere"], "nowhere: no such folder of expectations"),
]


@pytest.mark.parametrize(("words", "line"), WRONG, ids=[" ".join(words[1:]) or "one" for words, _ in WRONG])
def test_a_wrong_command_is_one_line(quick: Command, folder: Path, words: list[str], line: str) -> None:
    """It says what is wrong, and nothing is run."""
    write(folder / "visits.jsonl", jsonl([an_event(1)]))
    ended = quick("parity", *words)

    assert (2, "") == (ended.code, ended.out)
    assert line in ended.err


def test_a_line_that_can_not_be_read(quick: Command, folder: Path) -> None:
    """It is told once, the rest is compared, and the run is not green."""
    write(folder / "visits.jsonl", jsonl([an_event(1)]) + "{broken\n" + jsonl([an_event(2)]))
    ended = quick("parity", "shop", "shop", "visits.jsonl")

    assert (2, 1) == (ended.code, ended.err.count("visits.jsonl:2: "))
    assert "✗ no difference in 2 events, 1 error" == ended.out.splitlines()[-1]


def test_a_function_that_can_not_be_loaded(quick: Command, folder: Path) -> None:
    """Which of the two it is, and why, in one line."""
    new_version(folder, SHOP.replace("import requests", "import nothing_of_this_name"))
    ended = quick("parity", "shop", "next/shop", "--events", "8")

    assert (2, "") == (ended.code, ended.out)
    assert ended.err.startswith("segment-emulator: ")
    assert "nothing_of_this_name" in ended.err
    assert "next/shop/handler.py" in ended.err
    assert 1 == ended.err.count("\n")


def test_standard_input(quick: Command, folder: Path) -> None:
    """Events that can be read only once reach both functions."""
    ended = quick("parity", "shop", "shop", "-", stdin=jsonl([an_event(1), an_event(2)]))

    assert (0, "✓ parity: no difference in 2 events") == (ended.code, ended.out.splitlines()[-1])


def test_lone_files_of_insert_functions(quick: Command, tmp_path: Path) -> None:
    """What two files return is compared once the command says that they are insert functions."""
    one = write(tmp_path / "one.js", "function onTrack(event) { return event }")
    two = write(tmp_path / "two.js", "function onTrack(event) { return { ...event, seen: true } }")

    as_destinations = quick("parity", one, two, "--events", "64")
    as_inserts = quick(
        "parity", one, two, "--events", "64", "--kind", "insert", "--write-differences", tmp_path / "out"
    )

    assert "✗ nothing was proven" in as_destinations.out
    assert 1 == as_inserts.code
    assert "forwarded event $.seen: only B sends it" in as_inserts.out
    assert all("--kind insert" in line for line in as_inserts.out.splitlines() if line.startswith("  $ "))
