"""Programs over nasty values end alike in Python and in the JavaScript that they become."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from . import programs, scalar_programs
from .both import by_the_hour, differences, written

LOUD = "not exact in JavaScript"
"""What the port says of a whole number beyond 2**53, where Python goes on."""
ONE_VALUE = [{"v": value} for value in programs.VALUES]
TWO_VALUES = [{"v": one, "w": other} for one in programs.PAIRED for other in programs.PAIRED]


def _events(names: dict[str, str], pool: list[dict[str, Any]]) -> list[dict[str, Any]]:
    every = [(name, values) for name in names for values in pool]
    return [
        {"type": "track", "messageId": str(n), "event": name, "userId": "u", **v} for n, (name, v) in enumerate(every)
    ]


@pytest.mark.parametrize(
    ("names", "parameters", "pool"),
    [(programs.ONE, "v", ONE_VALUE), (programs.TWO, "v, w", TWO_VALUES), (scalar_programs.ONE, "v", ONE_VALUE)],
    ids=["one-value", "two-values", "numbers-and-texts"],
)
def test_programs_end_alike(tmp_path: Path, names: dict[str, str], parameters: str, pool: list[dict[str, Any]]) -> None:
    """Requests, outcome, reason, and an error's name and text are the same; only a number that is too large is told."""
    handler = written(tmp_path / "functions" / "programs", scalar_programs.IMPORTS + programs.source(names, parameters))

    found = [(event, *ends) for event, *ends in differences(handler, _events(names, pool)) if not _is_loud(ends[1])]

    assert [] == found


def _is_loud(end: dict[str, Any]) -> bool:
    return end["error"] is not None and LOUD in end["error"][1]


REPLIES: list[dict[str, Any]] = [
    {"status": 200, "body": '{"a": 1.0, "b": [null]}'},
    {"status": 204, "body": ""},
    {"status": 302, "headers": {"Location": "https://elsewhere.test/"}, "body": ""},
    {"status": 404, "body": "not here 😀 ü"},
    {"status": 429, "headers": {"Retry-After": "5"}},
    {"status": 500, "body": "x" * 300},
    {"fault": "timeout"},
    {"fault": "reset"},
    {"fault": "refused"},
    {"fault": "malformed"},
]
"""Every way in which a request can end."""

SENDING = {
    "status": "r = requests.get('https://x.test/', timeout=1, allow_redirects=False)\nanswer([r.status_code, r.ok, r.text])",
    "json": "r = requests.get('https://x.test/', timeout=1, allow_redirects=False)\nbody = r.json()\nanswer([body])",
    "json-caught": "try:\n    r = requests.get('https://x.test/', timeout=1, allow_redirects=False)\n    answer(r.json())\n"
    "except requests.exceptions.RequestException:\n    raise RetryError('no reply') from None",
    "json-value-error": "r = requests.get('https://x.test/', timeout=1, allow_redirects=False)\ntry:\n    answer(r.json())\n"
    "except ValueError:\n    raise ValidationError('no JSON') from None",
    "timeout-first": "try:\n    requests.put('https://x.test/', json=[1], timeout=0.5, allow_redirects=False)\n"
    "except Timeout:\n    raise RetryError('late') from None\nexcept RequestException:\n    raise RetryError('lost') from None",
    "any-error": "try:\n    requests.patch('https://x.test/', timeout=1, allow_redirects=False)\nexcept Exception:\n    answer('failed')",
    "cut": "r = requests.delete('https://x.test/', timeout=1, allow_redirects=False)\nraise ValidationError(f'{r.text[:10]}|{len(r.text)}')",
    "headers": "requests.post('https://x.test/', json={'a': 1}, headers={'content-type': 'text/x', 'X-A': 'b'}, timeout=1, allow_redirects=False)",
    "own-headers": "given = {'X-A': settings.get('key'), 'X-None': None}\n"
    "requests.post('https://x.test/', json=[], headers=given, timeout=1, allow_redirects=False)",
    "body-or-none": "body = settings.get('body')\nrequests.post('https://x.test/', json=body, timeout=1, allow_redirects=False)",
    "quoted": "requests.get(f\"https://x.test/a/{quote('ü/😀 ?#', safe='')}?q={quote('a&b', safe='')}\", timeout=1, allow_redirects=False)",
    "cached": "token = cache.load('token', 60000, fetched)\nanswer(token)\nanswer(cache.load('token', None, lambda: 'other'))",
    "finally": "try:\n    requests.get('https://x.test/', timeout=1, allow_redirects=False)\nfinally:\n    answer('end')",
}

_FETCHED = """
def fetched():
    return requests.get('https://x.test/token', timeout=1, allow_redirects=False).text
"""
_CLIENTS_OWN = {"ReadTimeout", "ConnectionError", "JSONDecodeError", "FetchError", "InvalidHeader"}
"""What an error is called that nobody catches: by requests in Python, by node-fetch in JavaScript."""


def _sending(folder: Path) -> Path:
    """Write a handler of every program that sends."""
    text = (
        programs.source(SENDING, "settings")
        .replace("answer(program", "(program")
        .replace("v = event.get('v')", "given = event")
    )
    text = text.replace("(settings))", "(given))")
    return written(folder, _FETCHED + text)


def test_requests_end_alike(tmp_path: Path) -> None:
    """Whatever becomes of a request, both make the same ones and end in the same way."""
    given: list[dict[str, Any]] = [{}, {"key": "k", "body": {"a": 1}}, {"key": "bad\nkey"}]
    events, rules = by_the_hour(([reply], _events(SENDING, given)) for reply in REPLIES)
    found = list(differences(_sending(tmp_path / "functions" / "sending"), events, replies=rules))

    assert [] == [(event, one, other) for event, one, other in found if _of_client(one) != _of_client(other)]


def _of_client(end: dict[str, Any]) -> dict[str, Any]:
    error = end["error"]
    return {**end, "error": "the client's" if error is not None and error[0] in _CLIENTS_OWN else error}
