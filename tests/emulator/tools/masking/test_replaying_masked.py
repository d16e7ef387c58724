"""A masked capture replays as its original: the same outcomes, and requests that differ in the masked values only."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from emulator.engine.replaying import Stage
from emulator.engine.runtime.invocation import Terms
from emulator.inputs.captures import Capture, find_captures
from emulator.inputs.replies import read_replies
from emulator.inputs.settings import overlay_settings, resolve_settings
from emulator.inputs.story_files import conditions_of
from emulator.tools.function_folders import find_functions
from emulator.tools.masking import Key, Masker
from emulator.values.function import Function
from emulator.values.model import Delivery, Event
from emulator.values.run import RunOptions

ROOT = Path(__file__).parents[4]
FUNCTIONS = {function.name: function for function in find_functions(ROOT / "functions")}
SETTINGS = resolve_settings(list(FUNCTIONS.values()), ROOT / "tests/settings.json", {})
CAPTURES = find_captures([str(ROOT / "tests/captures")])
MASKER = Masker(Key.of("a key that is long enough for anyone"))


@pytest.fixture(scope="module", params=sorted(FUNCTIONS))
def staged(request: pytest.FixtureRequest) -> Iterator[tuple[Function, Stage]]:
    """Give each destination one stage for all captures."""
    function = FUNCTIONS[request.param]
    stage = Stage(function, RunOptions())
    yield function, stage
    stage.close()


def terms_of(function: Function, story: str) -> Terms:
    """Return the story's own replies and settings, as a replay of it has them."""
    conditions = conditions_of(ROOT / "tests/expected", function.name, story)
    own = SETTINGS[function.name]
    if conditions.settings:
        overlay = json.loads(conditions.settings.read_text("utf-8"))
        own = overlay_settings(function, own, overlay, str(conditions.settings))
    answerer = read_replies(conditions.replies) if conditions.replies else None
    return Terms(settings=own, answerer=answerer)


def replayed(staged: tuple[Function, Stage], story: str, events: list[Any]) -> list[Delivery]:
    """Return the deliveries of these events."""
    function, stage = staged
    return list(stage.replay([Event(value=value) for value in events], terms_of(function, story)))


def leaves(value: Any) -> Iterator[Any]:
    """Yield every text and number of a JSON value, in order."""
    if isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from leaves(inner)
    else:
        yield value


def renamed(original: Any, masked: Any) -> dict[str, str]:
    """Return, as text, what each masked value of an event has become; ids also as handlers trim them."""
    pairs = {str(a): str(b) for a, b in zip(leaves(original), leaves(masked), strict=True) if a != b}
    return pairs | {a.strip(): b.strip() for a, b in pairs.items()}


def unmasked(value: Any, names: dict[str, str]) -> Any:
    """Return a request's value as the original event would have made it."""
    back = {fake: name for name, fake in names.items()}
    if isinstance(value, dict):
        return {key: unmasked(inner, names) for key, inner in value.items()}
    if isinstance(value, list):
        return [unmasked(inner, names) for inner in value]
    if not isinstance(value, str):
        return _number(back.get(str(value)), value)
    in_path = (value.removesuffix(fake) + name for fake, name in back.items() if value.endswith(f"/{fake}"))
    return back.get(value) or next(in_path, value)


def _number(text: str | None, value: Any) -> Any:
    return value if text is None else type(value)(float(text))


def told(delivery: Delivery) -> tuple[Any, ...]:
    """Return what must be the same of a delivery, whoever it is about."""
    error = delivery.error and (delivery.error.name, delivery.error.where)
    return delivery.position, delivery.event_type, delivery.outcome, delivery.reason, error, delivery.addressed_to


def requests(delivery: Delivery, names: dict[str, str]) -> list[Any]:
    """Return the requests, with masked values as they were."""
    documents = [request.document for request in delivery.requests]
    return [unmasked({**document, "url": unquote(document["url"])}, names) for document in documents]


def assert_alike(staged: tuple[Function, Stage], story: str, events: list[Any]) -> int:
    """Replay events and their masks, compare each delivery, and return how many requests differed by the mask."""
    masks = [MASKER.mask(event).value for event in events]
    different = 0
    for event, mask, before, after in zip(
        events, masks, replayed(staged, story, events), replayed(staged, story, masks), strict=True
    ):
        names = renamed(event, mask)
        assert told(before) == told(after)
        assert requests(before, {}) == requests(after, names)
        different += requests(before, {}) != requests(after, {})
    return different


@pytest.mark.parametrize("capture", CAPTURES, ids=lambda capture: capture.story)
def test_a_masked_story_replays_as_the_story(staged: tuple[Function, Stage], capture: Capture) -> None:
    """Every event of every story ends as it did, at every destination, with the same requests but for the fakes."""
    events = [found.value for found in capture.events() if isinstance(found, Event)]
    different = assert_alike(staged, capture.story, events)
    assert (
        different > 0
        or capture.story == "addressed"
        or not any(map(has_request, replayed(staged, capture.story, events)))
    )


def has_request(delivery: Delivery) -> bool:
    """Tell whether the handler sent anything."""
    return bool(delivery.requests)


few_texts = st.text(max_size=5)
ids = st.one_of(st.none(), st.integers(0, 2**53), st.text(alphabet="ab1.-_ @/é", max_size=12), st.uuids().map(str))
emails = st.one_of(st.none(), st.sampled_from(["dana@hollis.ie", "d@h", "josé@h.ie", "two@a@b.ie", "", 7]), st.emails())
urls = st.sampled_from(["https://a.co/?q=1 2&r=b", "https://a.co/", ""])
traits = st.one_of(
    st.none(),
    st.fixed_dictionaries(
        {},
        optional={
            "email": emails,
            "name": st.text(max_size=12),
            "createdAt": st.sampled_from(["2024-05-01", "", "soon", 0, 1759687200, "10/5/2026"]),
            "company": st.one_of(
                st.text(max_size=5), st.fixed_dictionaries({}, optional={"id": ids, "plan": st.text(max_size=3)})
            ),
            "address": st.fixed_dictionaries({}, optional={"city": st.text(max_size=8), "country": st.just("IE")}),
            "score": st.floats(allow_nan=False, allow_infinity=False, width=32),
        },
    ),
)
made_up = st.fixed_dictionaries(
    {"type": st.sampled_from(["identify", "track", "page", "screen", "group", "alias", "delete"])},
    optional={
        "userId": ids,
        "anonymousId": ids,
        "groupId": ids,
        "traits": traits,
        "event": st.sampled_from(["Signed Up", " "]),
        "name": st.just("Home"),
        "timestamp": st.just("2026-01-19T11:02:00.390Z"),
        "properties": st.fixed_dictionaries({}, optional={"url": urls, "email": emails}),
    },
)  # fmt: skip


@settings(
    deadline=None, max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(st.lists(made_up, min_size=10, max_size=30))
def test_any_masked_events_replay_as_the_originals(staged: tuple[Function, Stage], events: list[Any]) -> None:
    """Ids of any form, emails that are none, texts as companies: the mask keeps what handlers decide on."""
    assert_alike(staged, "made up", events)
