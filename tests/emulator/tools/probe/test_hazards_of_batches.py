"""What a probe finds in onBatch, beside the single handlers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from .probing import KEY, event, names, probed, written

HEAD = (
    "import requests\nfrom emulator.segment import RetryError, ValidationError\n\n\n"
    "def onTrack(event, settings):\n    send([event], settings)\n\n\n"
    "def send(events, settings):\n"
    "    try:\n"
    "        response = requests.post('https://api.test/', json=events, timeout=2)\n"
    "    except requests.RequestException:\n"
    "        raise RetryError('no answer') from None\n"
    "    if response.status_code == 429 or response.status_code >= 500:\n"
    "        raise RetryError('later')\n"
    "    if response.status_code >= 400:\n"
    "        raise ValidationError('refused')\n\n\n"
    "def onBatch(events, settings):\n"
)
RETURNING = (
    "    status = requests.post('https://api.test/', json=events, timeout=2).status_code\n"
    "    return [{'status': status} for event in events]\n"
)
TOGETHER = [event(number) for number in range(10)]
APART = [event(number, timestamp=f"2026-01-01T00:{number:02}:00Z") for number in range(10)]


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("    send(events, settings)\n", []),
        ("    requests.post('https://api.test/', json=events, timeout=2)\n", ["ignored-status", "fault-not-retried"]),
        ("    send(events, settings)\n    requests.get('https://api.test/')\n", [
            "no-timeout", "ignored-status", "fault-not-retried",
        ]),
        ("    [send([event], settings) for event in events]\n", ["slow"]),
        ("    print(settings['apiKey'], 'x' * 5000)\n    send(events, settings)\n", ["secret-in-log", "logs"]),
        (RETURNING, ["fault-not-retried"]),
    ],
    ids=["none", "unseen", "no-timeout", "one-by-one", "output", "statuses"],
)  # fmt: skip
def test_findings(tmp_path: Path, body: str, found: list[str]) -> None:
    """What onBatch alone does wrong is found with its batches, and not where there are none."""
    function = written(tmp_path, HEAD + body)

    together, apart = (probed(tmp_path, function, events) for events in (TOGETHER, APART))

    assert (found, []) == (names(together), names(apart))
    assert KEY not in str(together)
    assert (True, None) == (together.batched is not None, apart.batched)


KEPT = {
    "settings": ("    KEPT.setdefault('key', settings['apiKey'])\n    send([KEPT['key'], *events], settings)\n", [
        ("settings-kept", "between events with other settings, it sends their apiKey"),
    ]),
    "cached-settings": ("    send(cache.load('of', None, lambda: [settings['apiKey']]) + events, settings)\n", [
        ("settings-kept", "between events with other settings, it sends their apiKey"),
    ]),
    "cached-by-settings": (
        "    key = settings['apiKey']\n    send(cache.load(key, None, lambda: [key]) + events, settings)\n", [],
    ),
    "state": ("    KEPT[len(KEPT)] = 1\n    send([len(KEPT), *events], settings)\n", [
        ("state-leak", "after other events, its requests differ at $.body[0]"),
    ]),
    "time": ("    send([time.time(), random.random(), *events], settings)\n", []),
    "within-a-batch": ("    send([*events, len(events)], settings)\n", []),
}  # fmt: skip


@pytest.mark.parametrize(("body", "found"), KEPT.values(), ids=KEPT)
def test_what_one_batch_leaves_for_the_next(tmp_path: Path, body: str, found: list[Any]) -> None:
    """A batch is held against what it does alone, in a function newly loaded; it has its own settings as a whole."""
    head = "import random\nimport time\nfrom emulator.segment import cache\n\nKEPT = {}\n" + HEAD
    events = [
        event(number, timestamp=f"2026-01-01T00:{number // 12:02}:{number % 12 // 2:02}Z") for number in range(36)
    ]

    told = probed(tmp_path, written(tmp_path, head + body), events, only=["settings-kept", "state-leak", "order"])

    assert found == [(each.hazard.name, each.what) for each in told.findings]
    assert all(each.events <= 3 for each in told.findings)


def test_cost(tmp_path: Path) -> None:
    """A batch costs one invocation, and the single handlers are reckoned without it."""
    found = probed(tmp_path, written(tmp_path, HEAD + "    send(events, settings)\n"), TOGETHER, only=["logs"])

    assert found.batched
    assert ("onTrack", 10, "onBatch", 10) == _both(found)
    assert 10 * found.batched.handlers[0].per_million == pytest.approx(found.cost.handlers[0].per_million, rel=0.5)


def _both(found: Any) -> tuple[Any, ...]:
    return tuple(
        part for cost in (found.cost, found.batched) for each in cost.handlers for part in (each.handler, each.events)
    )


def test_events_that_an_insert_function_changes(tmp_path: Path) -> None:
    """What an insert function forwards is compared, too: it may leak like a request."""
    definition = '{"displayName": "F", "description": "", "resourceType": "INSERT_DESTINATION", "settings": []}'
    folder = tmp_path / "functions" / "shop"
    handler = "seen = []\n\n\ndef onTrack(event, settings):\n    seen.append(1)\n    return {**event, 'n': len(seen)}\n"
    written(tmp_path, handler)
    (folder / "function.json").write_text(definition, encoding="utf-8")

    found = probed(tmp_path, written(tmp_path, handler), TOGETHER, only=["state-leak"], settings={})

    assert ["after other events, the event that it forwards differs at $.n"] == [each.what for each in found.findings]
