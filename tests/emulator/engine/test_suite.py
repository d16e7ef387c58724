"""Captures through functions: what is told, in which order, and what a broken file costs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from emulator.engine.judging import judge_one
from emulator.engine.suite import Audience, Plan, run
from emulator.errors import EmulatorError, FileFormatError
from emulator.inputs.captures import read_event
from emulator.inputs.replies import read_replies
from emulator.values.account import Account
from emulator.values.model import Failure, Verdict
from emulator.values.run import RunOptions
from tests.bundles import (
    SECRET,
    an_event,
    captures,
    jsonl,
    sent,
    shop,
    write,
    write_capture,
    write_expected,
    write_schema,
)

REFUSED = {"messageId": "m-2", "outcome": "discarded", "reason": "Message Rejected", "requests": []}
UNUSED = 'the rule was never used in the whole run; mark it "optional": true if that is meant'


class Listener:
    """A reporter that writes down what it is told, in a line each."""

    def __init__(self) -> None:
        self.told: list[str] = []
        self.account: Account | None = None

    def begin(self, destination: str, story: str) -> None:
        """Write down where a story begins."""
        self.told.append(f"{destination}/{story}")

    def verdict(self, verdict: Verdict) -> None:
        """Write down an event, with its checks that failed."""
        delivery = verdict.delivery
        checks = [failure.check for failure in verdict.failures]
        self.told.append(f"{delivery.message_id} {delivery.outcome}{f' {checks}' if checks else ''}")

    def error(self, error: EmulatorError) -> None:
        """Write down an error."""
        self.told.append(f"error: {error}")

    def failure(self, failure: Failure) -> None:
        """Write down a failure of no one event."""
        self.told.append(f"failure: {failure.cause}")

    def finish(self, account: Account) -> None:
        """Keep the account."""
        self.account = account


@pytest.fixture
def plan_with(tmp_path: Path) -> Callable[..., Plan]:
    """`plan_with(**options)` returns a plan for the shop."""
    write_schema(tmp_path)

    def make(**options: Any) -> Plan:
        plan = {
            "settings": {"shop": {"apiKey": SECRET}, "crm": {"apiKey": SECRET}},
            "expected_dir": tmp_path / "tests" / "expected",
            "schemas_dir": tmp_path / "schemas" / "destinations",
            "options": RunOptions(isolate=options.pop("isolate", False)),
        }
        return Plan(**{**plan, **options})

    return make


@pytest.fixture
def told(tmp_path: Path, plan_with: Callable[..., Plan]) -> Callable[..., list[str]]:
    """`told(**options)` runs the shop's captures and returns what a reporter was told, below the folder."""

    def tell(**options: Any) -> list[str]:
        listener = Listener()
        folder = tmp_path / "tests" / "captures"
        account = run([shop(tmp_path)], captures(folder), plan_with(**options), Audience([listener]))
        assert account is listener.account
        return [line.replace(f"{tmp_path}/", "") for line in listener.told]

    return tell


Told = Callable[..., list[str]]


def test_in_order(tmp_path: Path, told: Told) -> None:
    """Stories in order, each event once."""
    write_capture(tmp_path, an_event(1), an_event(2, "refuse"), story="b")
    write_capture(tmp_path, an_event(3, "crash"), story="a")
    expected = ["shop/a", "m-3 discarded ['crash']", "shop/b", "m-1 delivered", "m-2 discarded"]

    assert expected == told()


def test_several_functions(tmp_path: Path, plan_with: Callable[..., Plan]) -> None:
    """Every capture goes through every function, each with its own expectations; the account has a row for each."""
    path = write_capture(tmp_path, an_event(1))
    write_expected(tmp_path, sent(1, "Other"), name="crm")
    listener = Listener()
    functions = [shop(tmp_path), shop(tmp_path, name="crm")]
    account = run(functions, captures(path), plan_with(), Audience([listener]))

    assert ["shop/visits", "m-1 delivered", "crm/visits", "m-1 delivered ['expectation']"] == listener.told
    assert {"shop": (1, 0), "crm": (1, 1)} == {
        k: (each.events, each.failed) for k, each in account.destinations.items()
    }
    assert 1 == account.exit_code


def test_what_one_function_did_to_an_event_is_not_seen_by_the_next(
    tmp_path: Path, plan_with: Callable[..., Plan]
) -> None:
    """Each destination gets the event as it was recorded."""
    path = write_capture(tmp_path, an_event(1))
    spoiler = "def onTrack(event, settings):\n    event.clear()\n    settings.clear()\n"
    write_expected(tmp_path, sent(1))
    functions = [shop(tmp_path, name="crm", handler=spoiler), shop(tmp_path)]

    assert 0 == run(functions, captures(path), plan_with(), Audience([])).exit_code


class TestExpectations:
    """The lines of a story's expectations, each with its event."""

    def test_covered(self, tmp_path: Path, told: Told) -> None:
        """What is as expected is good; what differs is not."""
        write_capture(tmp_path, an_event(1), an_event(2, "refuse"), an_event(3))
        write_expected(tmp_path, sent(1), REFUSED, sent(3, "Other"))

        assert ["shop/visits", "m-1 delivered", "m-2 discarded", "m-3 delivered ['expectation']"] == told()

    def test_fewer_than_events(self, tmp_path: Path, told: Told) -> None:
        """Events behind the last expectation are not covered, which is a failure only strictly."""
        write_capture(tmp_path, an_event(1), an_event(2))
        write_expected(tmp_path, sent(1))

        assert ["shop/visits", "m-1 delivered", "m-2 delivered"] == told()
        assert ["shop/visits", "m-1 delivered", "m-2 delivered ['no expectation']"] == told(strict=True)

    def test_more_than_events(self, tmp_path: Path, told: Told) -> None:
        """Expectations without an event are a failure of the run."""
        write_capture(tmp_path, an_event(1))
        write_expected(tmp_path, sent(1), REFUSED, sent(3))

        assert (
            "failure: tests/expected/shop/visits.jsonl:3: no event of the capture has the messageId 'm-2', "
            "nor those of 1 more line; remove the line, or bring the event back"
        ) == told()[-1]

    def test_a_wrong_line(self, tmp_path: Path, told: Told) -> None:
        """A line that is none is an error; its event is not covered, and all other events run and are."""
        write_capture(tmp_path, an_event(1), an_event(2), an_event(3))
        write_expected(tmp_path, sent(1), {**sent(2), "outcome": "sent"}, sent(3, "Other"))
        listed = told()

        assert listed[2].startswith("error: tests/expected/shop/visits.jsonl:3: $.outcome: ")
        assert ["shop/visits", "m-1 delivered", "m-2 delivered", "m-3 delivered ['expectation']"] == [
            line for line in listed if not line.startswith("error")
        ]

    def test_a_file_of_another_format(self, tmp_path: Path, told: Told) -> None:
        """Without the version the file is one error, and the events run."""
        write_capture(tmp_path, an_event(1), an_event(2))
        write(tmp_path / "tests" / "expected" / "shop" / "visits.jsonl", jsonl([sent(1), sent(2)]))
        error, *rest = told()[1:]

        assert error.startswith("error: tests/expected/shop/visits.jsonl:1: $")
        assert ["m-1 delivered", "m-2 delivered"] == rest


class TestErrors:
    """What cannot be read is told, and the rest goes on."""

    def test_a_line_of_a_capture(self, tmp_path: Path, told: Told) -> None:
        """The line is an error in its place; the events before and behind it run."""
        path = write_capture(tmp_path, an_event(1))
        path.write_text(path.read_text() + "{\n" + jsonl([an_event(2)]))
        first, error, second = told()[1:]

        assert ["m-1 delivered", "m-2 delivered"] == [first, second]
        assert error.startswith("error: tests/captures/visits.jsonl:2: ")

    @pytest.mark.parametrize("isolate", [True, False])
    def test_in_their_place(self, tmp_path: Path, told: Told, *, isolate: bool) -> None:
        """Errors are told where they stand, although a worker is sent events ahead."""
        path = write_capture(tmp_path, an_event(1))
        path.write_text("{1\n" + path.read_text() + "{3\n{4\n" + jsonl([an_event(5)]) + "{6\n")
        lines = [line.partition("visits.jsonl:")[2][:1] or line for line in told(isolate=isolate)[1:]]

        assert ["1", "m-1 delivered", "3", "4", "m-5 delivered", "6"] == lines

    def test_a_capture_of_nothing_but_errors(self, tmp_path: Path, plan_with: Callable[..., Plan]) -> None:
        """However many lines cannot be read, each is told, and they do not pile up."""
        path = write(tmp_path / "visits.jsonl", "nonsense\n" * 250)
        listener = Listener()
        account = run([shop(tmp_path)], captures(path), plan_with(), Audience([listener]))

        assert 250 == account.errors == len(listener.told) - 1

    def test_a_function_that_can_not_be_loaded(self, tmp_path: Path, plan_with: Callable[..., Plan]) -> None:
        """It is said once, however many stories there are, and the other functions run."""
        paths = [write_capture(tmp_path, an_event(1), story=story) for story in ("a", "b", "c")]
        broken = shop(tmp_path, name="crm", handler="import nowhere_at_all\ndef onTrack(event, settings):\n    pass\n")
        listener = Listener()
        account = run([broken, shop(tmp_path)], captures(*paths), plan_with(), Audience([listener]))
        errors = [line for line in listener.told if line.startswith("error")]

        assert 1 == len(errors)
        assert "nowhere_at_all" in errors[0]
        assert (3, 2) == (account.of("shop").events, account.exit_code)

    @pytest.mark.parametrize(
        ("name", "content", "error"),
        [
            ("visits.replies.json", "[{", "visits.replies.json:1: not JSON"),
            ("visits.replies.json", [{"stats": 500}], "visits.replies.json:1: rule 1: "),
            ("visits.settings.json", {"apikey": "K"}, "shop has no setting 'apikey'; did you mean 'apiKey'?"),
            ("visits.settings.json", {"apiKey": 5}, "shop's setting 'apiKey' must be a string"),
            ("visits.settings.json", {"apiKey": None}, "shop needs a value for its setting 'apiKey' (API Key)"),
        ],
        ids=["replies not JSON", "a wrong rule", "a misspelt setting", "a setting of another type", "taken away"],
    )
    def test_a_storys_own_files(self, tmp_path: Path, told: Told, name: str, content: Any, error: str) -> None:
        """A story whose own files are wrong does not run, and the stories behind it do."""
        write(tmp_path / "tests" / "expected" / "shop" / name, content)
        write_capture(tmp_path, an_event(1))
        write_capture(tmp_path, an_event(2), story="z")
        begun, said, *rest = told()

        assert ("shop/visits", ["shop/z", "m-2 delivered"]) == (begun, rest)
        assert said.startswith(f"error: tests/expected/shop/{name}")
        assert error in said


class TestReplies:
    """Reply rules, of a story or of the whole run."""

    @pytest.mark.parametrize(
        ("rule", "told_of"),
        [
            ({"url": "*/track", "status": 503}, []),
            ({"url": "*/other"}, [f"failure: RULES:1: {UNUSED}"]),
            ({"url": "*/other", "optional": True}, []),
        ],
        ids=["used", "unused", "optional"],
    )
    @pytest.mark.parametrize("own", [True, False], ids=["of the story", "of the run"])
    def test_unused(self, tmp_path: Path, told: Told, rule: Any, told_of: list[str], *, own: bool) -> None:
        """A rule that answered nothing in the whole run is a failure, unless it is optional."""
        write_capture(tmp_path, an_event(1))
        write_capture(tmp_path, an_event(2), story="z")
        path = tmp_path / ("tests/expected/shop/visits.replies.json" if own else "rules.json")
        write(path, [rule])
        options = {} if own else {"replies": read_replies(path)}
        listed = [line.replace(str(path.relative_to(tmp_path)), "RULES") for line in told(**options)]

        assert told_of == [line for line in listed if line.startswith("failure")]

    def test_rules_of_the_run_stand_before_a_storys_own(self, tmp_path: Path, told: Told) -> None:
        """Rules for every story replace a story's own, which then need not be used."""
        write_capture(tmp_path, an_event(1))
        write(tmp_path / "tests/expected/shop/visits.replies.json", [{"url": "*", "status": 500}])
        rules = read_replies(write(tmp_path / "rules.json", [{"url": "*", "status": 404}]))

        assert ["shop/visits", "m-1 delivered"] == told(replies=rules)
        assert ["shop/visits", "m-1 delivered ['ignored status', 'no expectation']"] == told(replies=rules, strict=True)

    def test_each_story_has_all_answers(self, tmp_path: Path, told: Told) -> None:
        """`times` counts anew for every story, so that stories do not depend on one another."""
        for story in ("a", "b"):
            write_capture(tmp_path, an_event(1), an_event(2), story=story)
        rules = read_replies(write(tmp_path / "rules.json", [{"url": "*", "status": 500, "times": 1}]))
        checks = [line for line in told(replies=rules, strict=True) if "ignored status" in line]

        assert 2 == len(checks)


def test_settings_of_a_story(tmp_path: Path, plan_with: Callable[..., Plan]) -> None:
    """A story's own settings are laid over the others, for that story only."""
    write(tmp_path / "tests/expected/shop/visits.settings.json", {"apiKey": "sk-of-this-story"})
    plan = plan_with()
    function = shop(tmp_path)
    keys = [plan.terms(function, plan.conditions(function, story))[0].settings for story in ("visits", "z")]

    assert [{"apiKey": "sk-of-this-story"}, {"apiKey": SECRET}] == keys


def test_request_schemas_go_by_the_destinations_name(tmp_path: Path, told: Told) -> None:
    """A folder of schemas is for its destination; a request that fits none fails."""
    write_capture(tmp_path, an_event(1))
    schema = {"properties": {"method": {"const": "PUT"}}}
    write(tmp_path / "schemas" / "destinations" / "crm" / "any.json", schema)

    assert "m-1 delivered" == told()[-1]
    write(tmp_path / "schemas" / "destinations" / "shop" / "track.json", schema)
    assert "m-1 delivered ['request schema']" == told()[-1]


class TestJudgeOne:
    """One event alone, at its place in the capture."""

    def test_as_in_the_replay(self, tmp_path: Path, plan_with: Callable[..., Plan]) -> None:
        """It meets the expectation, the settings and the replies of its story, and keeps its position."""
        path = write_capture(tmp_path, an_event(1), an_event(2), an_event(3))
        write_expected(tmp_path, sent(1), sent(2, "Other"), sent(3))
        function = shop(tmp_path)
        verdicts = [judge_one(function, read_event(f"{path}:{line}"), plan_with()) for line in (2, 3)]

        assert [["expectation"], []] == [[failure.check for failure in verdict.failures] for verdict in verdicts]
        assert [1, 2] == [verdict.delivery.position for verdict in verdicts]

    def test_strictly(self, tmp_path: Path, plan_with: Callable[..., Plan]) -> None:
        """`--strict` holds for one event as well."""
        path = write_capture(tmp_path, an_event(1))
        verdict = judge_one(shop(tmp_path), read_event(f"{path}:1"), plan_with(strict=True))

        assert ["no expectation"] == [failure.check for failure in verdict.failures]

    def test_only_its_own_expectation_counts(self, tmp_path: Path, plan_with: Callable[..., Plan]) -> None:
        """A wrong line of another event does not matter; its own does."""
        path = write_capture(tmp_path, an_event(1), an_event(2))
        write_expected(tmp_path, {"messageId": "m-1"}, sent(2))
        function = shop(tmp_path)

        assert () == judge_one(function, read_event(f"{path}:2"), plan_with()).failures
        with pytest.raises(FileFormatError, match=r"visits.jsonl:2: \$.outcome: is required"):
            judge_one(function, read_event(f"{path}:1"), plan_with())
