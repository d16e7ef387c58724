"""A worker sees nothing of the machine's environment, and what it cannot see cannot change what is sent."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from .situations import bodies, event, line_of, replayed


@pytest.fixture
def hostile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Give this process an environment that changes what plain `requests` sends, and a folder with a bad json.py."""
    netrc = tmp_path / "netrc"
    netrc.write_text("machine api.test login machine password secret\n", "utf-8")
    (tmp_path / "json.py").write_text("raise ImportError('not the real one')\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    for name, value in {
        "NETRC": str(netrc),
        "HTTPS_PROXY": "http://127.0.0.1:9",
        "REQUESTS_CA_BUNDLE": str(tmp_path / "none"),
        "PYTHONHASHSEED": "7",
        "TZ": "Asia/Tokyo",
        "OWN": "value",
    }.items():
        monkeypatch.setenv(name, value)


@pytest.mark.usefixtures("hostile")
def test_worker() -> None:
    """A worker's environment is its own, the same everywhere, and its standard input is empty."""
    (delivery,) = replayed("sees_surroundings", [event()])

    first, _ = bodies(delivery)
    assert {"PYTHONHASHSEED", "PYTHONUTF8", "TZ", "LC_CTYPE"} == {
        # macOS puts this one into every process.
        name
        for name in first["environment"]
        if name != "__CF_USER_TEXT_ENCODING"
    }
    assert (1, "") == (first["utf8"], first["stdin"])


@pytest.mark.usefixtures("hostile")
@pytest.mark.parametrize("situation", ["sees_surroundings", "uses_session"])
@pytest.mark.parametrize("isolate", [True, False], ids=["worker", "inline"])
def test_netrc(situation: str, isolate: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """No .netrc replaces a handler's own Authorization, by any road through requests."""
    monkeypatch.setattr("sys.stdin", io.StringIO())
    own = {"sees_surroundings": "Token own", "uses_session": "Basic dXNlcjp3b3Jk"}[situation]

    (delivery,) = replayed(situation, [event()], isolate=isolate)

    assert [own, own] == [request.headers["Authorization"] for request in delivery.requests]


@pytest.mark.usefixtures("hostile")
def test_place_outside_the_working_folder() -> None:
    """A handler outside the working folder is named by its whole path."""
    (delivery,) = replayed("raises_plain_error", [event()])

    assert delivery.error is not None
    assert line_of("raises_plain_error", '["missing"]') == delivery.error.where
    assert Path(delivery.error.where).is_absolute()
