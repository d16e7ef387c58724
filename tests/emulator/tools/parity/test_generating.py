"""Generated events, and the scenarios that they meet."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any

import pytest

from emulator.errors import UsageError
from emulator.inputs.bundle import read_function
from emulator.inputs.replies import replies_from
from emulator.inputs.schemas import event_violations
from emulator.tools.parity import EventMaker, Scenarios
from emulator.tools.parity.code_reading import read_code
from emulator.tools.parity.event_shapes import event_shape
from emulator.tools.parity.found import Found
from emulator.tools.parity.json_paths import paths_of, value_at
from emulator.tools.parity.key_values import KeyValues
from emulator.tools.parity.reply_variants import answers
from emulator.values import jsonvalue
from emulator.values.function import Definition, Setting
from emulator.values.model import EVENT_TYPES
from tests.bundles import API_KEY

from .reference import reference


@pytest.fixture(scope="module")
def maker(tmp_path_factory: pytest.TempPathFactory) -> EventMaker:
    """A maker of events for the reference function."""
    return EventMaker.for_function(reference(tmp_path_factory.mktemp("reference")), 0)


@pytest.fixture(scope="module")
def made(maker: EventMaker) -> list[Any]:
    """Its first 2,000 events."""
    return [maker.event(number) for number in range(2000)]


def texts_in(events: list[Any]) -> set[str]:
    """Return every value in the events, as JSON."""
    return {json.dumps(value_at(event, path)) for event in events for path in paths_of(event)}


class TestEvents:
    """What `make test` and `make parity` run on."""

    def test_the_same_whatever_their_number(self, tmp_path: Path, made: list[Any]) -> None:
        """Event 1,234 hangs on the seed and its number alone."""
        again = EventMaker.for_function(reference(tmp_path), 0)

        assert [made[1234], made[7]] == [again.event(1234), again.event(7)]

    def test_another_seed_gives_others(self, tmp_path: Path, made: list[Any]) -> None:
        """Two seeds have hardly an event in common."""
        other = EventMaker.for_function(reference(tmp_path), 1)

        assert 20 > sum(made[number] == other.event(number) for number in range(200))

    def test_they_are_what_json_parse_reads(self, made: list[Any]) -> None:
        """Both runtimes see the same: keys in order, integral doubles whole, no halves of characters."""
        again = [jsonvalue.parse(jsonvalue.dumps(event)) for event in made]

        assert [json.dumps(each) for each in made] == [json.dumps(each) for each in again]

    def test_however_deep_values_meet(self) -> None:
        """Deep values that come to lie in one another still make an event that can be read."""
        maker = EventMaker.for_function(read_function(Path(__file__).parents[4] / "functions" / "userpilot_mobile"), 4)
        deepest = max(len(path) for number in range(7, 8_000, 8) for path in paths_of(maker.event(number)))

        assert 100 < deepest < 200

    def test_types_that_the_function_handles_prevail(self, made: list[Any]) -> None:
        """Seven of eight events reach a handler, and each type comes now and then."""
        types = Counter(str(event.get("type")) for event in made if isinstance(event, dict))

        assert 1600 < types["identify"] + types["track"]
        assert set(EVENT_TYPES) < set(types)

    def test_one_in_eight_has_all_that_it_must_have(self, made: list[Any]) -> None:
        """Where something required is missing, little else is tried: so much must be there first."""
        full = [event for event in made[::8] if not any(v.code for v in event_violations(event))]

        assert len(full) > 0.8 * len(made[::8])

    @pytest.mark.parametrize("kind", ["identify", "track"])
    def test_each_field_is_left_out_in_its_turn(self, maker: EventMaker, kind: str) -> None:
        """Of the fields of a whole event, each is missing once, those that handlers read first."""
        turns = [event for turn in range(400) if (event := maker.event(8 * turn + 1)).get("type") == kind]
        fields = set(event_shape(kind).fields) - {"type"}

        assert fields == {name for name in fields for event in turns if name not in event}
        assert {"userId", "timestamp"} <= {name for event in turns[:20] for name in fields if name not in event}

    @pytest.mark.parametrize(
        "value",
        [
            "", "\x1c", "\x85", "\ufeff", "\x00", "😀", "é" * 256, None, True, 2**53, 2**53 - 1,
            2.0**53 + 2, 0, 1e21, 0.1 + 0.2, "__proto__",
            "2024-02-30T12:00:00Z", "9999-12-31T23:59:59.999999Z", "1969-12-31T23:59:59.999Z", [], {}, [[]],
        ],
        ids=ascii,
    )  # fmt: skip
    def test_nasty_values_come(self, made: list[Any], value: Any) -> None:
        """Each of these is somewhere in 2,000 events."""
        assert json.dumps(value) in texts_in(made)

    def test_nasty_keys_come(self, made: list[Any]) -> None:
        """So are names that JavaScript gives a meaning, indices among them."""
        keys = {str(path[-1]) for event in made for path in paths_of(event)}

        assert {"__proto__", "constructor", "10", "2", "", "a.b"} <= keys

    def test_fields_that_only_the_function_knows_come(self, made: list[Any]) -> None:
        """What a handler reads is in its text: the trait that no schema names is there, with and without a value."""
        tags = [
            event["traits"]["tags"]
            for event in made
            if isinstance(event.get("traits"), dict) and "tags" in event["traits"]
        ]

        assert 100 < len(tags)
        assert {"list", "str", "NoneType"} <= {type(each).__name__ for each in tags}


def definition_of(*settings: dict[str, Any]) -> Definition:
    """Return a definition with these settings."""
    return Definition(
        display_name="CRM", description="", resource_type="DESTINATION",
        settings=tuple(Setting(**each) for each in settings),
    )  # fmt: skip


MODE = {
    "name": "mode", "label": "Mode", "type": "STRING", "required": True, "sensitive": False,
    "description": "The mode, fast or Thorough-Mode. Default: fast.",
}  # fmt: skip
ENDPOINT = {**MODE, "name": "endpoint", "required": False, "description": "The address."}
CHECK = {**MODE, "name": "check", "type": "BOOLEAN", "required": False, "description": "Whether to."}
SCENARIOS = Scenarios.dummies(
    definition_of(API_KEY, MODE, ENDPOINT, CHECK), frozenset({"fast", "Thorough-Mode", "mode"})
)


class TestScenarios:
    """Settings and replies by name."""

    def test_dummies(self) -> None:
        """What is required or secret is given, with a word that description and function share where there is one."""
        assert {"apiKey": "parity-apiKey-0123456789", "mode": "fast"} == SCENARIOS.given

    @pytest.mark.parametrize(
        ("name", "settings", "rules"),
        [
            ("given/ok", SCENARIOS.given, []),
            ("apiKey=missing/ok", {"mode": "fast"}, []),
            ("apiKey=null/ok", {**SCENARIOS.given, "apiKey": None}, []),
            ("mode=word-Thorough-Mode+check=true/timeout",
             {**SCENARIOS.given, "mode": "Thorough-Mode", "check": True}, [{"fault": "timeout", "optional": True}]),
            ("endpoint=url-2/204", {**SCENARIOS.given, "endpoint": "https://api.example.com/"},
             [{"status": 204, "optional": True}]),
        ],
    )  # fmt: skip
    def test_a_name_says_all(self, name: str, settings: dict[str, Any], rules: list[Any]) -> None:
        """A scenario can be told, and made again from what was told."""
        scenario = SCENARIOS.named(name)

        assert (name, settings, rules) == (scenario.name, scenario.settings, scenario.rules)

    def test_blocks_have_names_that_make_them_again(self) -> None:
        """Whatever a block of generated events met can be repeated by its name."""
        for block in range(600):
            scenario = SCENARIOS.of_block(3, block)

            assert scenario == SCENARIOS.named(scenario.name)

    def test_every_variation_comes(self) -> None:
        """Settings and replies are taken in turn, so that none waits for its luck."""
        names = [SCENARIOS.of_block(0, block).name.partition("/") for block in range(1000)]
        changes = {change for before, _, _ in names for change in before.split("+")}

        assert set(answers()) == {after for _, _, after in names}
        assert {"given", "apiKey=blank", "mode=word-Thorough-Mode", "endpoint=url-35", "check=false"} <= changes
        assert not {"apiKey=missing", "apiKey=number", "check=text-true"} & changes

    def test_blocks_of_what_was_found(self, maker: EventMaker) -> None:
        """First as it was found, under its own settings and replies; then changed, also under others; by name again."""
        rules = [{"status": 404, "optional": True}]
        events = tuple({"type": "track", "messageId": "parity-8", "event": f"e{number}"} for number in range(3))
        found = (Found(events=events, settings={"mode": "slow"}, rules=rules),)
        scenarios, near = replace(SCENARIOS, found=found), replace(maker, found=found)
        blocks = [scenarios.of_block(0, block) for block in range(120)]
        first = [near.event(8 + step) for step in range(8)]

        assert ("found-0/found", {"mode": "slow"}, rules) == (blocks[1].name, blocks[1].settings, blocks[1].rules)
        assert [each.name.startswith("found-0/") for each in blocks] == 12 * [False, True] + 24 * [
            *(False, True, False, False)
        ]
        assert len({each.name for each in blocks if each.name.startswith("found-0/")}) > 10
        assert all(each == scenarios.named(each.name) for each in blocks)
        assert [{**each, "messageId": f"parity-{at}"} for at, each in enumerate(events, 8)] == first[:3]
        assert not any(each in events for each in first[3:])
        assert maker.event(16) == near.event(16)
        with pytest.raises(UsageError, match="no such settings: 'found-1'"):
            scenarios.named("found-1/ok")

    @pytest.mark.parametrize(
        ("name", "what"),
        [
            ("given", "--scenario given: no such replies: 'given'; each difference tells the name of its scenario"),
            ("given/okay", "--scenario given/okay: no such replies: 'okay'; did you mean 'ok'?"),
            (
                "apikey=null/ok",
                "--scenario apikey=null/ok: no such settings: 'apikey=null'; did you mean 'apiKey=null'?",
            ),
        ],
    )
    def test_a_wrong_name_is_one_line(self, name: str, what: str) -> None:
        """It says what is wrong with it, and what was meant."""
        with pytest.raises(UsageError) as caught:
            SCENARIOS.named(name)
        assert what == str(caught.value)

    @pytest.mark.parametrize("name", answers())
    def test_replies_are_rules_that_any_request_may_meet(self, name: str) -> None:
        """None of them counts answers, so that an event alone gets what it got among others; none must be used."""
        rules = replies_from(answers()[name]).rules

        assert all(rule.optional and rule.times is None and not rule.depends_on_time_or_turn for rule in rules)

    def test_every_kind_of_reply_is_there(self) -> None:
        """Statuses of every hundred, every fault, bodies of every kind, delays beyond the limits."""
        rules = [rule for each in answers().values() for rule in each]

        assert {None, 204, 301, 302, 400, 401, 404, 408, 429, 500, 503, 599} <= {rule.get("status") for rule in rules}
        assert {"timeout", "reset", "refused", "malformed"} <= {rule.get("fault") for rule in rules}
        assert 5 < max(rule.get("delay", 0) for rule in rules)

    def test_without_a_definition(self) -> None:
        """Nothing is known of the settings, so there are none; replies vary all the same."""
        scenarios = Scenarios.dummies(None, frozenset())

        assert {"given"} == {scenarios.of_block(0, block).name.partition("/")[0] for block in range(80)}

    def test_every_fourth_is_for_on_batch(self) -> None:
        """Where both functions have it; the name says so, and makes it again only there."""
        batching = Scenarios.dummies(None, frozenset(), batches=True)
        batched = [block for block in range(80) if batching.of_block(0, block).batched]

        assert batched == list(range(3, 80, 4))
        assert batching.of_block(0, 3) == batching.named(batching.of_block(0, 3).name)
        assert batching.of_block(0, 3).name.endswith("/batch")
        assert not any(Scenarios.dummies(None, frozenset()).of_block(0, block).batched for block in range(80))
        with pytest.raises(UsageError, match="where both A and B have onBatch"):
            SCENARIOS.named("given/ok/batch")


def test_no_event_is_too_deep_to_be_read() -> None:
    """As many changes as an event ever has, to one that is deep already: what cannot be read could not be compared."""
    maker = EventMaker(0, ("track",), frozenset(), (), KeyValues(read_code(""), ()))
    deep: Any = "deep"
    for _ in range(150):
        deep = {"d": deep}
    for number in range(200):
        rng = Random(number)
        event: Any = {"type": "track", "properties": deep}
        for _ in range(6):
            event = maker._changed(event, rng)

        assert event == jsonvalue.parse(json.dumps(event))
