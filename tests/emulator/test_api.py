"""The public Python API: what is exported, its signatures, and what a caller can rely on."""

from __future__ import annotations

import ast
import inspect
import json
import subprocess
import sys
import warnings
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

import emulator
from emulator import Delivery, EmulatorError, Limits, load_function, replay
from emulator.engine.replaying import UnusedReplyWarning
from emulator.errors import FunctionError, UsageError
from tests.bundles import SECRET, an_event, shop, write_function

ROOT = Path(__file__).parents[2]
SETTINGS = {"apiKey": SECRET}
REPLAY = (
    "(function: 'Function', events: 'Iterable[Any]', *, settings: 'Mapping[str, Any]', "
    "replies: 'Sequence[Mapping[str, Any]] | None' = None, filters: 'Sequence[Mapping[str, Any]] | None' = None, "
    "batch: 'Batch | Literal[False] | None' = None, retry: 'bool' = True, "
    "fresh: 'bool' = False, now: 'str | None' = None, seed: 'int' = 0, limits: 'Limits | None' = None, "
    "isolate: 'bool' = True, redact: 'bool' = True, also_named: 'Sequence[str]' = ()) -> 'Iterator[Delivery]'"
)
LOAD = (
    "(path: 'str | Path', runtime: 'RuntimeName | None' = None, kind: 'Kind | None' = None, "
    "mappings: 'str | Path | None' = None) -> 'Function'"
)


def test_exports_are_pinned() -> None:
    """Semantic versioning applies to these names."""
    expected = ["Batch", "Delivery", "EmulatorError", "Function", "Limits", "load_function", "replay"]

    assert expected == emulator.__all__ == sorted(emulator.__all__)
    assert all(getattr(emulator, name).__doc__ for name in expected)


def test_nothing_is_loaded_before_it_is_asked_for() -> None:
    """Every worker and every session of pytest imports the package, and most need little of it."""
    script = "import sys, emulator; print([name for name in sys.modules if name.startswith('emulator.')])"
    ended = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)

    assert "[]\n" == ended.stdout


def test_a_type_checker_sees_what_there_is() -> None:
    """The imports that only a type checker reads name the same things."""
    tree = ast.parse((ROOT / "emulator" / "__init__.py").read_text(encoding="utf-8"))
    imports = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module]
    seen = {alias.name: node.module for node in imports for alias in node.names if node.module.startswith("emulator.")}

    assert set(emulator.__all__) == set(seen) <= set(dir(emulator))
    assert all(getattr(emulator, name) is getattr(import_module(home), name) for name, home in seen.items())


def test_other_names_are_unknown() -> None:
    """A misspelt name is told as Python tells it."""
    with pytest.raises(AttributeError, match=r"^module 'emulator' has no attribute 'repaly'$"):
        emulator.repaly  # noqa: B018 - the access is what is tried


def test_signatures_are_pinned() -> None:
    """Semantic versioning applies to how they are called."""
    assert (LOAD, REPLAY) == (str(inspect.signature(load_function)), str(inspect.signature(replay)))


def deliveries(tmp_path: Path, *events: Any, **options: Any) -> list[Delivery]:
    """Replay events through the shop's function, in this process."""
    return list(replay(shop(tmp_path), events, **{"settings": SETTINGS, "isolate": False, **options}))


class TestReplay:
    """Events in, deliveries out."""

    def test_one_delivery_for_each_event(self, tmp_path: Path) -> None:
        """In event order, each exactly once, whatever becomes of it."""
        names = ["Bought", "crash", "refuse", "retry"]
        events = [an_event(number, name) for number, name in enumerate(names)]
        events += [
            {"type": "page", "messageId": "p"},
            {"type": "odd"},
            "text",
            None,
            an_event(5, integrations={"All": False}),
        ]
        expected = [
            ("delivered", None), ("discarded", "Bad Request"), ("discarded", "Message Rejected"),
            ("exhausted", "RetryError"), ("discarded", "Unsupported Event Type"),
            ("rejected", "no handler exists for type 'odd'"), ("rejected", "the event is not an object"),
            ("rejected", "the event is not an object"),
            ("filtered", 'integrations: "All" is false and this function is not named'),
        ]  # fmt: skip
        found = deliveries(tmp_path, *events)

        assert expected == [(delivery.outcome, delivery.reason) for delivery in found]
        assert list(range(9)) == [delivery.position for delivery in found]

    def test_isolated(self, tmp_path: Path) -> None:
        """By default handlers run in a process of their own, with the same deliveries."""
        events = [an_event(1), an_event(2, "crash"), an_event(3)]
        isolated = [delivery.to_dict() for delivery in replay(shop(tmp_path), events, settings=SETTINGS)]

        assert isolated == [delivery.to_dict() for delivery in deliveries(tmp_path, *events)]

    def test_events_come_from_any_iterable(self, tmp_path: Path) -> None:
        """A generator is taken as it comes: it may be endless, and a part of its deliveries be enough."""

        def endless() -> Any:
            number = 0
            while True:
                yield an_event(number)
                number += 1

        some = replay(shop(tmp_path), endless(), settings=SETTINGS, isolate=False)

        assert ["m-0", "m-1", "m-2"] == [next(some).message_id for _ in range(3)]

    def test_the_callers_values_stay(self, tmp_path: Path) -> None:
        """What a handler does to its event and settings is not seen outside."""
        write_function(tmp_path, handler="def onTrack(event, settings):\n    event.clear()\n    settings.clear()\n")
        function = load_function(tmp_path / "functions" / "shop")
        event, settings = an_event(1), dict(SETTINGS)
        list(replay(function, [event, event], settings=settings, isolate=False))

        assert (an_event(1), SETTINGS) == (event, settings)

    @pytest.mark.parametrize(("redact", "expected"), [(True, "{{settings.apiKey}}"), (False, SECRET)])
    def test_redact(self, tmp_path: Path, expected: str, *, redact: bool) -> None:
        """Secrets are replaced, unless the caller wants them for checks in memory."""
        (delivery,) = deliveries(tmp_path, an_event(1), redact=redact)

        assert f"Bearer {expected}".encode() == delivery.requests[0].headers["Authorization"].encode()

    def test_everything_that_came_from_the_event_is_redacted(self, tmp_path: Path) -> None:
        """A writeKey is a secret also where an event carries it as something else."""
        key = "wk-0123456789"
        odd = an_event(1, messageId=key, integrations={"All": False, key: True}, writeKey=key)
        found = deliveries(tmp_path, odd, {"type": key, "writeKey": key}, {**odd, "integrations": {}, "userId": [key]})

        assert key not in json.dumps([delivery.to_dict() for delivery in found])

    def test_schema_violations_do_not_keep_an_event(self, tmp_path: Path) -> None:
        """A captured event is real: it is delivered, and the delivery says what is wrong with it."""
        (delivery,) = deliveries(tmp_path, an_event(1, userId=7))

        assert ("delivered", "id_not_string") == (delivery.outcome, delivery.violations[0].code)

    @pytest.mark.parametrize(
        ("options", "error"),
        [
            ({"now": "noon"}, "now: 'noon' is not an ISO 8601 instant, such as 2026-01-31T12:00:00Z"),
            ({"replies": [{"stats": 1}]}, "replies: rule 1: "),
            ({"filters": [{"if": "a b", "actions": [{"type": "DROP"}]}]}, "filters: filter 1: if: column 3: "),
            ({"settings": {"apiKey": {1, 2}}}, "settings are not JSON: "),
            ({"events": [an_event(1), {"type": {1}}]}, "event 1 is not JSON: "),
        ],
        ids=["now", "replies", "filters", "settings", "events"],
    )
    def test_wrong_arguments(self, tmp_path: Path, options: dict[str, Any], error: str) -> None:
        """A caller's mistake is one line."""
        events = options.pop("events", [an_event(1)])

        with pytest.raises(UsageError) as caught:
            deliveries(tmp_path, *events, **options)
        assert str(caught.value).startswith(error)
        assert "\n" not in str(caught.value)

    def test_unused_reply(self, tmp_path: Path) -> None:
        """A rule that was never used is a warning here; an optional one is not."""
        rules = [{"url": "*/track"}, {"url": "*/other"}, {"url": "*/third", "optional": True}]

        with pytest.warns(UnusedReplyWarning, match=r"^rule 2 of the replies was never used$") as caught:
            deliveries(tmp_path, an_event(1), replies=rules)
        assert 1 == len(caught)

    def test_filters(self, tmp_path: Path) -> None:
        """Destination filters come before the handler, and their samples hang on the seed."""
        events = [an_event(number) for number in range(40)]
        half = [{"if": "all", "actions": [{"type": "SAMPLE", "percent": 0.5}]}]
        first, again, other = (
            [delivery.outcome for delivery in deliveries(tmp_path, *events, filters=half, seed=seed)]
            for seed in (1, 1, 2)
        )

        assert {"delivered", "filtered"} == set(first)
        assert first == again != other

    def test_used_replies_warn_of_nothing(self, tmp_path: Path) -> None:
        """Without an unused rule there is nothing to say."""
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            (delivery,) = deliveries(tmp_path, an_event(1), replies=[{"url": "*", "status": 418}])

        assert 418 == delivery.exchanges[0].reply.status

    def test_now_and_seed(self, tmp_path: Path) -> None:
        """`now` fixes the clock, and equal seeds make equal runs."""
        handler = (
            "import random, time, uuid, requests\n"
            "def onTrack(event, settings):\n"
            "    drawn = [time.time(), random.random(), str(uuid.uuid4())]\n"
            "    requests.post('https://shop.test/', json=drawn, timeout=5)\n"
        )

        def drawn(**options: Any) -> list[Any]:
            function = shop(tmp_path, handler=handler)
            found = replay(function, [an_event(1), an_event(2)], settings=SETTINGS, isolate=False, **options)
            return [delivery.requests[0].json() for delivery in found]

        first, again, other = drawn(now="2026-05-05"), drawn(now="2026-05-05"), drawn(now="2026-05-05", seed=1)

        assert first == again
        assert [1_777_939_200, 1_777_939_200] == [each[0] for each in first]
        assert 4 == len({(*each[1:],) for each in first + other})

    def test_limits(self, tmp_path: Path) -> None:
        """A handler that hangs is stopped, and the next event runs."""
        handler = "def onTrack(event, settings):\n    while event['event'] == 'hang':\n        pass\n"
        events = [an_event(1, "hang"), an_event(2)]
        found = replay(shop(tmp_path, handler=handler), events, settings=SETTINGS, limits=Limits(timeout=0.3))

        assert [("exhausted", "Timeout"), ("delivered", None)] == [(each.outcome, each.reason) for each in found]


class TestLoadFunction:
    """A function, read and loaded once."""

    def test_by_folder_and_by_file(self, tmp_path: Path) -> None:
        """A destination's folder, or a handler file, is the same function; a path may be a text."""
        folder = write_function(tmp_path)
        function = load_function(folder)

        assert function == load_function(str(folder / "handler.py"))
        assert ("shop", ("onTrack",)) == (function.name, function.handlers)

    @pytest.mark.parametrize(
        ("handler", "error"),
        [
            ("def onTrack(event, settings)\n    pass\n", "handler.py:1: "),
            ("def onTrack(event):\n    pass\n", "handler.py:1: onTrack"),
            ("import nowhere_at_all\ndef onTrack(event, settings):\n    pass\n", "nowhere_at_all"),
            ("print(1 / 0)\ndef onTrack(event, settings):\n    pass\n", "ZeroDivisionError"),
        ],
        ids=["syntax", "parameters", "import", "raises"],
    )
    def test_what_can_not_be_loaded(self, tmp_path: Path, handler: str, error: str) -> None:
        """One clear line for each way to be wrong."""
        with pytest.raises(FunctionError) as caught:
            load_function(write_function(tmp_path, handler=handler))

        assert error in str(caught.value)
        assert "\n" not in str(caught.value)

    def test_no_handler_file(self, tmp_path: Path) -> None:
        """A folder without handler.py says what it found."""
        (write_function(tmp_path) / "handler.py").unlink()

        with pytest.raises(EmulatorError, match=r"shop: no handler.py or handler.js here; found function.json$"):
            load_function(tmp_path / "functions" / "shop")

    def test_unknown_runtime(self, tmp_path: Path) -> None:
        """A runtime that there is not is refused with those that there are."""
        with pytest.raises(UsageError, match=r"^unknown runtime 'ruby'; use python or node$"):
            load_function(write_function(tmp_path), runtime="ruby")
