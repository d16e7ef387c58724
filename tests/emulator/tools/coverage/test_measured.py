"""What counts as covered: batches, retries, files of the destination's own, ports that are none."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from emulator.engine.replaying import Stage
from emulator.engine.runtime.invocation import Terms
from emulator.inputs.bundle import read_function
from emulator.inputs.replies import replies_from
from emulator.port import port
from emulator.tools.coverage import Coverage, percent
from emulator.tools.coverage.measured import never_given
from emulator.values.batch import Batch
from emulator.values.model import Event
from emulator.values.run import RunOptions
from tests.bundles import API_KEY, an_event, write, write_function

HANDLER = """import requests
from emulator.segment import RetryError
from functions.shared.names import name_of
from functions.shop.addresses import URL


def onTrack(event, settings):
    if requests.post(URL, json={"name": name_of(event)}, timeout=5).status_code == 503:
        raise RetryError("later")


def onBatch(events, settings):
    requests.post(URL, json=[name_of(event) for event in events], timeout=5)
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A function with a file beside it, and one that it shares with others."""
    write(
        tmp_path / "functions" / "shared" / "names.py", "def name_of(event):\n    return event['event']\n\nUNUSED = 1\n"
    )
    write(tmp_path / "functions" / "shop" / "addresses.py", "URL = 'https://shop.test/'\n")
    return write_function(tmp_path, handler=HANDLER)


def covered(path: Path, events: Iterable[Any], rules: Any = None, **options: Any) -> Coverage:
    """Return the coverage of a function over events."""
    function = read_function(path)
    run = RunOptions(measured=True, **options)
    stage = Stage(function, run)
    coverage = Coverage(function)
    terms = Terms(settings={"apiKey": "k"}, options=run, answerer=replies_from(rules) if rules else None)
    for delivery in stage.replay([Event(value=each) for each in events], terms):
        coverage.add(delivery)
    stage.close()
    return coverage


def test_files_of_its_own(folder: Path) -> None:
    """The handler file and those beside it count; what functions share is nobody's own."""
    coverage = covered(folder, [an_event(1)])

    assert ["addresses.py", "handler.py"] == [file.file.name for file in coverage.files]
    assert {"line 9 never ran", "line 13 never ran"} == {
        missed.what.partition(":")[0] for file in coverage.files for missed in file.missed
    }


def test_batches(folder: Path) -> None:
    """Events in a batch came to onBatch, and count there with their own types; its requests count once."""
    coverage = covered(folder, [an_event(1), an_event(2)], batch=Batch(size=2, least=1))

    assert {("onBatch", "track")} == coverage.met.keys()
    assert (2, {"200": 1}) == (coverage.events, dict(coverage.met["onBatch", "track"].replies))
    assert ["onTrack"] == coverage.uncalled


def test_retries(folder: Path) -> None:
    """What any attempt reached is reached, and each reply is counted."""
    rules = [{"status": 503, "times": 1}, {"status": 200}]
    coverage = covered(folder, [an_event(1)], rules, batch=False)

    assert {"503": 1, "200": 1} == dict(coverage.met["onTrack", "track"].replies)
    assert ["line 13 never ran: no event came to onBatch"] == [
        each.what for file in coverage.files for each in file.missed
    ]


def test_an_event_without_a_handler(folder: Path) -> None:
    """It reached nothing, and came to nobody."""
    coverage = covered(folder, [an_event(1, type="page")])

    assert (0, {}) == (coverage.events, dict(coverage.met))


def test_javascript_that_is_no_port_of_the_python(folder: Path) -> None:
    """It is told by its own lines, though a handler.py lies beside it; a port is told by those of the Python."""
    script = folder / "handler.js"
    script.write_text(port(folder).text, encoding="utf-8")
    as_port = covered(script, [an_event(1)]).files
    script.write_text(script.read_text("utf-8") + "\nfunction unused() {\n  return 1;\n}\n", encoding="utf-8")
    by_hand = covered(script, [an_event(1)]).files

    assert ["handler.py"] == [file.file.name for file in as_port]
    assert "line 9 never ran: no event with" in as_port[0].missed[0].what
    assert ["handler.js"] == [file.file.name for file in by_hand]
    assert any("nothing called unused" in each.what for each in by_hand[0].missed)
    assert percent(by_hand) < percent(as_port)


def test_settings_never_given(folder: Path) -> None:
    """Those that function.json declares and no settings of the run have."""
    function = read_function(write_function(folder.parents[1], settings=[API_KEY, {**API_KEY, "name": "region"}]))

    assert ["apiKey", "region"] == never_given(function, [])
    assert ["region"] == never_given(function, [{}, {"apiKey": "k"}])
