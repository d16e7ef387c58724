"""Each hazard is found in a function that has it, with the events that show it, and in no other."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from emulator.errors import UsageError
from emulator.tools.probe import HAZARDS, chosen
from emulator.tools.probe.hazards import NAMES
from emulator.values.run import Limits

from .probing import FUNCTIONS, KEY, event, names, probed, written

TRACKS = [event(1), event(2), event(3)]
GROUPS = [
    event(number, kind, groupId=f"g-{group}", properties={"groupId": f"g-{group}"})
    for number, (kind, group) in enumerate([("track", 1), ("group", 1), ("track", 2), ("group", 2)])
]
UNSEEN = ["ignored-status", "fault-not-retried"]
"""What a function has beside its own hazard when it sends and looks at nothing."""

SHOWING: list[tuple[str, str, list[Any], list[str]]] = [
    ("settings-kept", "keeps_settings", TRACKS, ["not-retried", "fault-not-retried"]),
    ("state-leak", "leaks_state", [event(1, properties={"plan": "pro"}), *TRACKS], UNSEEN),
    ("order", "depends_on_order", GROUPS, UNSEEN),
    ("no-timeout", "waits_for_ever", TRACKS, UNSEEN),
    ("slow", "may_take_too_long", TRACKS, UNSEEN),
    ("slow", "sleeps", [event(1, properties={"seconds": 4})], UNSEEN),
    ("ignored-status", "ignores_status", TRACKS, []),
    ("not-retried", "retries_nothing", TRACKS, []),
    ("fault-not-retried", "loses_connection", TRACKS, []),
    ("secret-in-url", "tells_key", TRACKS, UNSEEN),
    ("secret-in-log", "tells_key", [event(1, "identify")], UNSEEN),
    ("logs", "prints_much", [event(1, properties={"nine": "123456789", "bytes": 5000})], []),
]
SHOWN: list[tuple[str, str, list[Any]]] = [
    ("duplicates", "ignores_status", TRACKS),
    ("last-write", "tells_user", [event(number, "identify", userId="u-1") for number in range(6)]),
    ("accepted-status", "accepts_404", [event(1, "delete")]),
]


@pytest.mark.parametrize(
    ("hazard", "situation", "events", "others"), SHOWING, ids=[f"{hazard}-{name}" for hazard, name, *_ in SHOWING]
)
def test_findings(tmp_path: Path, hazard: str, situation: str, events: list[Any], others: list[str]) -> None:
    """A function that has the hazard is found to have it, and nothing else than it has."""
    found = probed(tmp_path, situation, events)

    assert {hazard, *others} == set(names(found))
    assert all(each.events >= len(each.shown) >= 1 for each in found.findings)
    assert all(each.where for each in found.judged if each.hazard.name not in ("logs", "secret-in-log"))


@pytest.mark.parametrize(("hazard", "situation", "events"), SHOWN, ids=[hazard for hazard, *_ in SHOWN])
def test_observations(tmp_path: Path, hazard: str, situation: str, events: list[Any]) -> None:
    """What only the destination can judge is shown, and is no finding."""
    found = probed(tmp_path, situation, events, only=[hazard])

    assert ([], [hazard]) == (names(found), names(found, judged=False))


def test_every_hazard_is_shown() -> None:
    """There is a function for each name."""
    assert set(NAMES) == {hazard for hazard, *_ in [*SHOWING, *SHOWN]}
    assert {hazard.name for hazard in HAZARDS if hazard.judged} == {hazard for hazard, *_ in SHOWING}


def test_a_function_without_hazards(tmp_path: Path) -> None:
    """A kept token, random ids, the time of day and look-ups are no hazards."""
    users = [event(number, "identify", userId="u-1") for number in range(4, 8)]

    found = probed(tmp_path, "sends_well", [*TRACKS, *users])

    assert ([], ["duplicates"]) == (names(found), names(found, judged=False))
    assert all("each carries the messageId" in each.what for each in found.findings)


SETTINGS_KEPT = {
    "first-settings": (
        "def onTrack(event, settings):\n    kept.setdefault('key', settings['apiKey'])\n    send(kept['key'])\n"
    ),
    "cache-without-settings": (
        "def onTrack(event, settings):\n    send(cache.load('key', 60_000, lambda: settings['apiKey']))\n"
    ),
    "last-settings": (
        "def onTrack(event, settings):\n"
        "    send(kept.get('key', settings['apiKey']))\n"
        "    kept['key'] = settings['apiKey']\n"
    ),
    "encoded": (
        "def onTrack(event, settings):\n"
        "    kept.setdefault('key', base64.b64encode(b'user:' + settings['apiKey'].encode()).decode())\n"
        "    send(kept['key'])\n"
    ),
    "within-a-list": (
        "def onTrack(event, settings):\n    kept.setdefault('key', settings['keys'][0])\n    send(kept['key'])\n"
    ),
}
NOT_KEPT = {
    "none": "def onTrack(event, settings):\n    send(settings['apiKey'])\n",
    "cache-by-settings": (
        "def onTrack(event, settings):\n"
        "    token = cache.load(settings['apiKey'], 60_000, lambda: send(settings['apiKey']) or 'token')\n"
        "    send(token)\n"
    ),
    "two-caches-by-settings": (
        "def onTrack(event, settings):\n"
        "    key = settings['apiKey']\n"
        "    for name in (key, key + event['userId']):\n"
        "        cache.load(name, 60_000, lambda: send(name) or 'kept')\n"
        "    send(key)\n"
    ),
    "state-of-events": "def onTrack(event, settings):\n    kept[event['messageId']] = 1\n    send(str(len(kept)))\n",
    "once-and-for-all": (
        "def onTrack(event, settings):\n"
        "    cache.load('all', None, lambda: send('all') or 'sent')\n"
        "    send(settings['apiKey'])\n"
    ),
}
HEAD = (
    "import base64\nimport requests\nfrom emulator.segment import cache\n\nkept = {}\n\n\n"
    "def send(key):\n    requests.post('https://api.test/', json={}, headers={'X-Key': key}, timeout=2)\n\n\n"
)


@pytest.mark.parametrize("handler", SETTINGS_KEPT.values(), ids=SETTINGS_KEPT)
def test_ways_to_keep_settings(tmp_path: Path, handler: str) -> None:
    """Values of one set of settings in another's requests are found, by the setting's name and without the value."""
    settings = {"apiKey": KEY, "keys": ["one-of-a-test", "two-of-a-test"]}

    found = probed(tmp_path, written(tmp_path, HEAD + handler), TRACKS, only=["settings-kept"], settings=settings)

    carried = "keys" if "keys" in handler else "apiKey"
    assert [f"between events with other settings, it sends their {carried}"] == [each.what for each in found.findings]
    assert KEY not in str(found)


@pytest.mark.parametrize("kinds", [("identify", "track") * 4, ("identify", "track"), ("track", "page") * 4])
def test_settings_kept_by_one_handler_of_two(tmp_path: Path, kinds: tuple[str, ...]) -> None:
    """Other settings come between the events of one handler, and between those of two, in whatever order they come."""
    handler = SETTINGS_KEPT["first-settings"] + (
        "\n\ndef onIdentify(event, settings):\n    kept.setdefault('key', settings['apiKey'])\n"
    )
    events = [event(number, kind) for number, kind in enumerate(kinds)]

    found = probed(tmp_path, written(tmp_path, HEAD + handler), events, only=["settings-kept"])

    assert ["settings-kept"] == names(found)


@pytest.mark.parametrize("handler", NOT_KEPT.values(), ids=NOT_KEPT)
def test_settings_that_are_not_kept(tmp_path: Path, handler: str) -> None:
    """What is kept by settings, or has nothing to do with them, is not settings kept."""
    events = [event(number, userId=f"u-{user}") for number, user in enumerate((1, 2, 2, 1))]

    found = probed(tmp_path, written(tmp_path, HEAD + handler), events, only=["settings-kept"])

    assert [] == list(found.findings)


def test_settings_that_are_a_choice(tmp_path: Path) -> None:
    """A setting whose change ends the events in another way stays as it is, and the others are still watched."""
    handler = (
        "def onTrack(event, settings):\n"
        "    assert settings['region'] == 'EU'\n"
        "    kept.setdefault('key', settings['apiKey'])\n"
        "    send(kept['key'])\n"
    )
    settings = {"region": "EU", "apiKey": KEY, "flag": True}

    found = probed(tmp_path, written(tmp_path, HEAD + handler), TRACKS, only=["settings-kept"], settings=settings)

    assert ["settings-kept"] == names(found)


@pytest.mark.parametrize("settings", [{}, {"flag": True, "empty": "", "signs": "--"}], ids=["none", "no-text"])
def test_no_second_settings(tmp_path: Path, settings: dict[str, Any]) -> None:
    """Settings without any text cannot be told apart, and nothing is found."""
    assert [] == names(probed(tmp_path, "ignores_status", TRACKS, only=["settings-kept"], settings=settings))


SENDING_ALL = (
    "import requests\n\n\n"
    "def onTrack(event, settings):\n"
    "    body = [event.get(name) for name in ('userId', 'groupId', 'traits', *settings['also'])]\n"
    "    requests.post('https://api.test/', json=body, timeout=2)\n\n\n"
    "onIdentify = onGroup = onDelete = onTrack\n"
)


@pytest.mark.parametrize(
    ("events", "also", "subjects"),
    [
        ([event(1, "identify", userId="u"), event(2, "identify", userId="u")], [], ["user"]),
        ([event(1, "identify", userId="u"), event(2, "delete", userId="u")], [], ["user"]),
        ([event(n, "identify", userId=None, anonymousId="a") for n in (1, 2)], [], ["user"]),
        ([event(n, "group", userId=f"u-{n}", groupId="g") for n in (1, 2)], [], ["group"]),
        ([event(n, "group", userId="u", groupId=f"g-{n}") for n in (1, 2)], [], []),
        ([event(1, "identify", userId="u"), event(2, "group", userId="u", groupId="u")], [], []),
        ([event(1, "track", userId="u"), event(2, "track", userId="u")], [], []),
        ([event(n, "identify", userId="u", traits={}) for n in (1, 2)], [], []),
        ([event(1, "identify", userId="u"), event(2, "identify", userId="u")], ["timestamp"], []),
    ],
    ids=["user", "deleted", "anonymous", "group", "two-groups", "user-and-group", "track", "the-same", "with-time"],
)
def test_last_writes(tmp_path: Path, events: list[Any], also: list[str], subjects: list[str]) -> None:
    """What matters is the last state of one user or group, unless it is the same, or says itself of when it is."""
    found = probed(tmp_path, written(tmp_path, SENDING_ALL), events, only=["last-write"], settings={"also": also})

    assert [f"in another order, an older event is the last that a {each} gets" for each in subjects] == [
        each.what for each in found.findings
    ]


def test_the_time_that_a_kept_request_took(tmp_path: Path) -> None:
    """What was kept costs no time again, so that later clocks differ: that is no state."""
    found = probed(tmp_path, "sends_well", TRACKS, replies=[{"url": "*/token", "delay": 1}])

    assert [] == names(found)


def test_state_is_no_order(tmp_path: Path) -> None:
    """What differs already in the capture's own order is told once, as state."""
    found = probed(tmp_path, "leaks_state", [event(n, properties={f"p{n}": n}) for n in range(5)], only=["order"])

    assert [] == names(found)


@pytest.mark.parametrize("kept", [[400, 404], [401], [400, 401, 404, 429, 500, 503], [500]], ids=str)
def test_ignored_statuses(tmp_path: Path, kept: list[int]) -> None:
    """Ignored are statuses that are never fine, and those that a function does not tell apart."""
    found = probed(tmp_path, written(tmp_path, _accepting(kept)), TRACKS, only=["ignored-status"])

    *others, last = map(str, kept)
    said = f"{', '.join(others)} or {last}" if others else last
    assert [f"after HTTP {said} it ends as delivered"] == [each.what for each in found.findings]


@pytest.mark.parametrize("status", [400, 404])
def test_statuses_that_are_accepted(tmp_path: Path, status: int) -> None:
    """One of 400 and 404 alone is a choice of the function's author."""
    function = written(tmp_path, _accepting([status]))

    found = probed(tmp_path, function, TRACKS, only=["ignored-status", "accepted-status"])

    assert (["accepted-status"], []) == (names(found, judged=False), names(found))


def _accepting(statuses: list[int]) -> str:
    return (
        "import requests\nfrom emulator.segment import RetryError\n\n\n"
        "def onTrack(event, settings):\n"
        "    status = requests.post('https://api.test/', json=event, timeout=2).status_code\n"
        f"    if status not in {[200, *statuses]}:\n"
        "        raise RetryError(str(status))\n"
    )


def test_the_second_request(tmp_path: Path) -> None:
    """Each request of an event is refused in its turn, those before it answered."""
    handler = (
        "import requests\nfrom emulator.segment import RetryError\n\n\n"
        "def onTrack(event, settings):\n"
        "    if requests.get('https://api.test/', timeout=2).status_code != 200:\n"
        "        raise RetryError('refused')\n"
        "    requests.post('https://api.test/', json=event, timeout=2)\n"
    )

    found = probed(tmp_path, written(tmp_path, handler), TRACKS, only=["ignored-status"])

    assert [(3, 8)] == [(each.events, int((each.where or "").rpartition(":")[2])) for each in found.findings]


def test_replies_that_take_turns(tmp_path: Path) -> None:
    """Rules that answer once, or at a time, are left out of the trials; the others answer in all of them."""
    replies = [
        {"url": "*/token", "json": {"token": "t"}},
        {"url": "*/track", "times": 1, "status": 500},
        {"url": "*/track", "until": "+2s", "status": 500},
    ]

    found = probed(tmp_path, "sends_well", TRACKS, replies=replies)

    assert [] == names(found)
    assert 3 == sum(each.events for each in found.findings if each.hazard.name == "duplicates")


def test_events_that_are_stopped(tmp_path: Path) -> None:
    """An event that takes too long is found once, and no trial waits for it again."""
    events = [event(1), event(2, "page"), event(3)]
    handler = (
        "import time\nimport requests\n\n\n"
        "def onTrack(event, settings):\n    requests.post('https://api.test/', json=event, timeout=0.1)\n\n\n"
        "def onPage(event, settings):\n    while True:\n        pass\n"
    )

    found = probed(tmp_path, written(tmp_path, handler), events, limits=Limits(timeout=0.5))

    assert 1 == found.stopped
    assert ["it needs more than Segment's 0.5 s"] == [f.what for f in found.findings if f.hazard.name == "slow"]
    assert ["duplicates"] == names(found, judged=False)
    assert 3 == found.events


def test_secrets_in_what_is_told(tmp_path: Path) -> None:
    """A secret that stands in a messageId, or in a request's keys, is not told."""
    events = [event(number, messageId=f"m-{number}-{KEY}-wk-of-a-test", writeKey="wk-of-a-test") for number in range(3)]
    handler = (
        "import requests\n\nkept = {}\n\n\n"
        "def onTrack(event, settings):\n"
        "    kept[settings['apiKey']] = event['messageId']\n"
        "    requests.post('https://api.test/', json={**kept, str(len(kept)): event['messageId']}, timeout=2)\n"
        "    kept[event['messageId']] = 1\n"
    )

    found = probed(tmp_path, written(tmp_path, handler), events)

    assert {"state-leak"} < set(names(found))
    assert "m-1-{{settings.apiKey}}-{{event.writeKey}}" in str(found)
    assert KEY not in str(found)
    assert "wk-of-a-test" not in str(found)


def test_only_the_first_events(tmp_path: Path) -> None:
    """A capture beyond the limit is probed with its beginning, and what is beyond is counted."""
    found = probed(tmp_path, "ignores_status", [event(number) for number in range(9)], only=["duplicates"], most=4)

    assert (4, 5, 4) == (found.events, found.passed_over, sum(each.events for each in found.findings))


def test_what_is_no_event(tmp_path: Path) -> None:
    """What cannot be dispatched, and an event without a handler, are probed like any other."""
    found = probed(tmp_path, "sends_well", ["text", 1, {"type": 5}, {}, event(1, "page"), event(2)])

    assert ([], ["duplicates"], 6) == (names(found), names(found, judged=False), found.events)


@pytest.mark.parametrize(
    ("only", "left_out", "expected"),
    [
        ([], [], set(NAMES)),
        (["logs"], [], {"logs"}),
        (["logs", "slow"], ["slow"], {"logs"}),
        ([], ["logs"], set(NAMES) - {"logs"}),
    ],
)
def test_names(only: list[str], left_out: list[str], expected: set[str]) -> None:
    """Names choose what is looked for."""
    assert expected == chosen(only, left_out)


@pytest.mark.parametrize(
    ("only", "left_out", "said"),
    [
        (["log"], [], "unknown finding 'log'; did you mean 'logs'?"),
        ([], ["time-out"], "unknown finding 'time-out'"),
        (["logs"], ["logs"], "--except leaves nothing of --only to look for"),
    ],
)
def test_wrong_names(only: list[str], left_out: list[str], said: str) -> None:
    """A name that is none is refused with the nearest, and so is looking for nothing."""
    with pytest.raises(UsageError, match=said.replace("?", r"\?")):
        chosen(only, left_out)


def test_functions_are_there() -> None:
    """Every function that shows a hazard is one of tests/functions."""
    assert all((FUNCTIONS / situation / "handler.py").is_file() for _, situation, *_ in [*SHOWING, *SHOWN])
