"""What the helpers send and give back is what requests does: the same events through both, under the same replies."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from emulator import Delivery, load_function, replay
from emulator.port.library import helpers, needed

from ..both import by_the_hour
from .calls import CALL, CALLS, FAULTS, REDIRECTS, REPLIES, SENDING, SESSIONS

FUNCTIONS = Path(__file__).parents[3] / "functions"
HERE = Path(__file__).parent
OF_THE_CLIENT = {"user-agent", "accept", "accept-encoding", "connection", "content-length"}
FAULT = {"FetchError": "fault", "ReadTimeout": "fault", "ConnectionError": "fault"}
"""What an error is called that nobody catches: by requests, or by node-fetch; its text is each one's own."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Both handlers, the JavaScript one with the helpers that it uses."""
    folder = tmp_path_factory.mktemp("functions") / "requesting"
    folder.mkdir()
    (folder / "handler.py").write_bytes((FUNCTIONS / "sends_as_told" / "handler.py").read_bytes())
    text = (HERE / "handler.js").read_text("utf-8")
    used = needed({*SENDING, *helpers().keys() & set(re.findall(r"\b[pP]y[A-Z]\w*", text))})
    (folder / "handler.js").write_text("\n".join([*(helper.text for helper in used), text]), encoding="utf-8")
    return folder


def differences(folder: Path, *rounds: tuple[Sequence[dict[str, Any]], Sequence[dict[str, Any]]]) -> list[Any]:
    """Return what ends in different ways, with both ends; a round is reply rules and the properties of events."""
    events, rules = by_the_hour(
        (replies, [{"type": "track", "event": "x", "userId": "u", "properties": each} for each in given])
        for replies, given in rounds
    )
    python, node = (
        [
            _end(delivery)
            for delivery in replay(load_function(folder / name), events, settings={}, retry=False, replies=rules)
        ]
        for name in ("handler.py", "handler.js")
    )
    assert len(python) == len(node) == len(events)
    return [ends for ends in zip(events, python, node, strict=True) if ends[1] != ends[2]]


def _end(delivery: Delivery) -> dict[str, Any]:
    requests = [(each.method, each.url, _headers(each.headers), _body(each.body)) for each in delivery.requests]
    logs = [_told(json.loads(line)) for line in delivery.logs]
    return {"outcome": delivery.outcome, "error": delivery.error, "requests": requests, "logs": logs}


def _headers(headers: Any) -> dict[str, str]:
    found = {name.lower(): value for name, value in dict(headers).items() if name.lower() not in OF_THE_CLIENT}
    return {name: _without_boundary(value) for name, value in found.items()}


def _without_boundary(text: str) -> str:
    return re.sub(r"(boundary=|--)[0-9a-f]{32}", r"\1*", text)


def _body(body: str | None) -> str | None:
    return body and _without_boundary(body)


def _told(value: Any) -> Any:
    if isinstance(value, list) and value and isinstance(value[0], str) and value[0] in FAULT:
        return [FAULT[value[0]], *value[2:]]
    return json.loads(_without_boundary(json.dumps(value)))


def test_calls(folder: Path) -> None:
    """Every keyword, rightly and wrongly used, whatever the reply."""
    given_calls = [{"calls": [call]} for call in CALLS]

    assert [] == differences(folder, *(([reply], given_calls) for reply in REPLIES))


def test_redirects(folder: Path) -> None:
    """Wherever they lead, whatever was sent."""
    assert [] == differences(folder, REDIRECTS)


def test_faults(folder: Path) -> None:
    """The error has its request; time passes alike."""
    calls = [*CALLS[:3], {"method": "GET", "url": "https://u:p@x.test/a?b#c", "options": {"timeout": 2.5}, "json": 1}]

    assert [] == differences(folder, *(([{"fault": fault}], [{"calls": [call]} for call in calls]) for fault in FAULTS))


def test_sessions(folder: Path) -> None:
    """Headers, credentials, params, cookies and adapters of a session go with each of its requests."""
    assert [] == differences(folder, *((replies, [given_calls]) for replies, given_calls in SESSIONS.values()))


@settings(max_examples=6, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(st.lists(CALL, min_size=15, max_size=30))
def test_any_call(folder: Path, calls: list[Any]) -> None:
    """Any URL, params, data, headers, credentials and cookies."""
    assert [] == differences(folder, ([{"status": 200, "body": "é"}], [{"calls": [call]} for call in calls]))
