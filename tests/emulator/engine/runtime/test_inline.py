"""With isolate=False handlers run in this process: the same deliveries, and the process is left as it was."""

from __future__ import annotations

import _thread
import io
import logging
import os
import random
import sys
import threading
import time
import types
import uuid
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
import requests

from emulator import segment
from emulator.engine.replaying import replay
from emulator.errors import FunctionError

from .situations import event, function, line_of, replayed

WELL_BEHAVED = [
    "caches_briefly", "draws", "exits_by_sys", "forks", "handler_not_always_there", "keeps_state", "logs", "mutates",
    "opens_http_client", "logs_configured",
    "opens_socket", "opens_urllib", "prints", "raises_by_name", "raises_plain_error", "raises_unprintable_error",
    "reads_clock", "returns_something", "sends_every_form", "sends_from_thread", "sends_from_warm_pool",
    "sends_late", "sleeps", "swallows_everything", "thread_fails", "uses_cache", "uses_session", "writes_file",
]  # fmt: skip
SETTINGS = {"list": [1], "apiKey": "a-secret-of-a-test"}


def process() -> dict[str, Any]:
    """Return whatever an emulated place replaces in the process that it is in."""
    return {
        "clock": (time.sleep, time.monotonic, time.monotonic_ns, time.perf_counter, time.perf_counter_ns),
        "zone": (os.environ.get("TZ"), time.tzname),
        "chance": (random.random, random.seed, random.Random, random.getstate(), os.urandom, uuid.getnode),
        "network": (requests.Session.get_adapter, requests.request, requests.api.request, requests.Session().trust_env),
        "requests": (requests.models.complexjson, requests.sessions.preferred_clock),
        "output": (sys.stdout, sys.stderr),
        "logging": (logging.root, logging.getLogger("a").manager, logging.root.handlers[:]),
        "threads": (threading.Thread.start, ThreadPoolExecutor.submit, _thread.start_new_thread, threading.excepthook),
        "modules": {name: id(module) for name, module in sys.modules.items() if name.split(".")[0] == "functions"},
        "others": (sys.breakpointhook, sys.dont_write_bytecode, vars(segment.cache).copy()),
    }


@pytest.mark.parametrize("situation", WELL_BEHAVED)
def test_same_deliveries(situation: str) -> None:
    """A handler that does not need to be stopped has the same deliveries in this process as in a worker."""
    here = {"receivedAt": "2024-05-06T07:08:09.123Z", "properties": {"seconds": 3}}
    events = [event(1, event="RetryError", **here), event(2, "identify"), event(3, **here)]
    events += [] if situation == "keeps_state" else [event(4, "page", properties={"seconds": 1})]

    worker, inline = (replayed(situation, events, settings=SETTINGS, isolate=isolate) for isolate in (True, False))

    assert [delivery.to_dict() for delivery in worker] == [delivery.to_dict() for delivery in inline]


@pytest.mark.parametrize("situation", ["draws", "raises_plain_error", "reads_clock", "sends_late", "uses_cache"])
def test_process_between_deliveries(situation: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The process is as it was between two deliveries, as well as after the last."""
    monkeypatch.setitem(sys.modules, "functions.shared.plain", types.ModuleType("functions.shared.plain"))
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    before, began = process(), time.time()

    for _ in replay(function(situation), [event(1), event(2)], settings={}, isolate=False):
        assert before == process()
        assert 0 <= time.time() - began < 60
    assert before == process()


@pytest.mark.parametrize("situation", ["raises_at_load", "sends_at_load"])
def test_process_after_failed_loading(situation: str) -> None:
    """The process is as it was when a function cannot be loaded."""
    before = process()

    with pytest.raises(FunctionError):
        replayed(situation, [event(1, "identify")], isolate=False)

    assert before == process()


def test_two_functions_in_turn() -> None:
    """Two functions that run in this process in turn share neither modules nor the cache."""
    token = [{"url": "*/token", "json": {"token": "t"}}]
    one, other = (
        replay(function("uses_cache"), [event(1), event(2)], settings={}, replies=replies, isolate=False)
        for replies in (token, None)
    )

    values = [delivery.requests[-1].json()["value"] for pair in zip(one, other, strict=True) for delivery in pair]

    assert ["t", "none", "t", "none"] == values


def test_no_compiled_files(monkeypatch: pytest.MonkeyPatch) -> None:
    """Loading a function leaves no compiled files beside it, nor is it refused for trying."""
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    replayed("prints", [event()], isolate=False)
    replayed("prints", [event()])

    assert not list(function("prints").functions_dir.rglob("__pycache__"))


def test_debugger(monkeypatch: pytest.MonkeyPatch) -> None:
    """`breakpoint()` in a handler talks to the terminal, while what the handler prints stays in the delivery."""
    terminal = io.StringIO()
    monkeypatch.setattr(sys, "__stdin__", io.StringIO("p event['messageId']\nc\n"))
    monkeypatch.setattr(sys, "__stdout__", terminal)

    (delivery,) = replayed("stops_in_debugger", [event()], isolate=False)

    assert ("delivered", ("after the breakpoint",)) == (delivery.outcome, delivery.logs)
    assert "'m-1'" in terminal.getvalue()


def test_debugger_in_a_worker() -> None:
    """`breakpoint()` in a worker, where no terminal is, ends the event and no more."""
    delivery, after = replayed("stops_in_debugger", [event(1), event(2)])

    assert ("discarded", "Bad Request") == (delivery.outcome, delivery.reason)
    assert delivery.error is not None
    assert "Refused" == delivery.error.name
    assert "run with --no-isolate" in delivery.error.message
    assert line_of("stops_in_debugger", "breakpoint()") == delivery.error.where
    assert 1 == after.position
