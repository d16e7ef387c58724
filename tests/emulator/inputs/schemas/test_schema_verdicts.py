"""Two validators, one verdict: on everything in the repository, on spoilt events and on generated requests."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st

from emulator.inputs.schemas import Schema, documents_folder, event_violations
from emulator.inputs.schemas.documents import DRAFT
from emulator.inputs.schemas.thorough import thorough_validator

from .generated import EVENTS, described, spoilt

TESTS = Path(__file__).parents[3]
REQUESTS = sorted((documents_folder() / "destinations").glob("*/*.json"))
SCHEMAS = {path: (Schema(path), Schema(path, fast=False)) for path in sorted(documents_folder().rglob("*.json"))}


def _verdicts(path: Path, document: Any) -> tuple[bool, bool, bool]:
    quick, thorough = SCHEMAS[path]
    return quick.is_valid(document), thorough.is_valid(document), not thorough.violations(document)


def _values_in(path: Path) -> Iterator[Any]:
    """Every JSON value of a file: the document, what its batch or array holds, or one a line."""
    raw = path.read_bytes()
    text = (gzip.decompress(raw) if raw.startswith(b"\x1f\x8b") else raw).decode("utf-8", "replace")
    try:
        document = json.loads(text)
    except ValueError:
        yield from _lines(text)
        return
    yield from document.get("batch", [document]) if isinstance(document, dict) else document


def _lines(text: str) -> Iterator[Any]:
    for line in text.splitlines():
        try:
            yield json.loads(line)
        except ValueError:
            continue


def _recorded(folder: str) -> list[Path]:
    return sorted(path for path in (TESTS / folder).rglob("*.json*") if path.is_file())


def test_agree_on_every_recorded_event() -> None:
    """The events of every capture get one verdict, and so does each against the schemas of the other types."""
    events = [event for path in _recorded("captures") for event in _values_in(path)]
    schemas = [path for path in SCHEMAS if path.parent.name == "segment"]

    assert len(events) >= 150
    for event in events:
        assert event_violations(event, fast=False) == event_violations(event)
        for path in schemas:
            assert len(set(_verdicts(path, event))) == 1, (path.name, event)


def test_agree_on_every_expected_request() -> None:
    """The requests of every expectations file get one verdict from every schema of their destination."""
    for path in _recorded("expected"):
        lines = [line for line in _values_in(path) if "requests" in line]
        requests = [request for line in lines for request in line["requests"]]
        for schema in (documents_folder() / "destinations" / path.parent.name).glob("*.json"):
            assert all(len(set(_verdicts(schema, request))) == 1 for request in requests)


@settings(deadline=None, max_examples=250)
@given(event=spoilt(st.sampled_from(list(EVENTS.values()))))
def test_agree_on_any_spoilt_event(event: Any) -> None:
    """Wherever an event goes wrong, both ways find the same violations, and always some or none alike."""
    assert event_violations(event, fast=False) == event_violations(event)


@pytest.mark.parametrize("path", REQUESTS, ids=[f"{path.parent.name}-{path.stem}" for path in REQUESTS])
@settings(deadline=None, max_examples=25)
@given(data=st.data())
def test_agree_on_generated_requests(path: Path, data: st.DataObject) -> None:
    """Requests that a schema describes, and spoilt ones, get one verdict."""
    schema = json.loads(path.read_text("utf-8"))
    request = data.draw(spoilt(described(schema)))

    assert len(set(_verdicts(path, request))) == 1


@pytest.mark.parametrize("path", REQUESTS, ids=[f"{path.parent.name}-{path.stem}" for path in REQUESTS])
def test_generated_requests_are_worth_checking(path: Path) -> None:
    """The generator does reach requests that fit, so that the test above is about both verdicts."""
    schema = json.loads(path.read_text("utf-8"))
    search = settings(deadline=None, max_examples=1000, phases=[Phase.generate], database=None, derandomize=True)

    assert SCHEMAS[path][0].is_valid(find(described(schema), SCHEMAS[path][1].is_valid, settings=search))


@pytest.mark.parametrize(
    "event",
    [
        {**EVENTS["track"], "event": "\ud800"},
        {**EVENTS["track"], "properties": {"\ud800": 1}},
        {**EVENTS["track"], "properties": {1: 2}},
        {**EVENTS["track"], "properties": {"a": {1, 2}, "revenue": 10**400}},
    ],
    ids=["surrogate", "surrogate-key", "number-key", "set-and-huge-number"],
)
def test_jsonschema_decides_what_jsonschema_rs_can_not_read(event: Any) -> None:
    """A value that JSON has no word for is judged all the same."""
    assert SCHEMAS[documents_folder() / "segment" / "track.json"][0].is_valid(event)
    assert event_violations(event) == []


def _python(script: str) -> None:
    subprocess.run([sys.executable, "-c", script], check=True, cwd=TESTS.parent)


def test_a_valid_run_never_imports_jsonschema() -> None:
    """Where everything fits and jsonschema-rs is there, the slow import is spared."""
    _python(
        f"""
import sys
import emulator.inputs.schemas
assert not {{"jsonschema", "jsonschema_rs", "referencing"}} & set(sys.modules)
assert emulator.inputs.schemas.event_violations({EVENTS["track"]!r}) == []
assert "jsonschema_rs" in sys.modules and "jsonschema" not in sys.modules
"""
    )


def test_everything_works_without_jsonschema_rs() -> None:
    """The extra is only about speed."""
    _python(
        f"""
import sys
sys.modules["jsonschema_rs"] = None
from emulator.inputs.schemas import event_violations
assert event_violations({EVENTS["track"]!r}) == []
assert [found.code for found in event_violations({{"type": "track", "userId": "u"}})] == ["event_not_defined"]
"""
    )


@pytest.mark.parametrize(("fits", "found"), [(True, []), (False, ["'x' is not of type 'integer'"])])
def test_what_fits_is_not_followed(fits: bool, found: list[str]) -> None:
    """A reference within a document is asked by its whole name, and followed only for a value that does not fit."""
    asked: list[tuple[str, Any]] = []
    inner = {"$schema": DRAFT, "properties": {"a": {"$ref": "#/$defs/n"}}, "$defs": {"n": {"type": "integer"}}}
    outer = {"$schema": DRAFT, "$ref": "inner.json"}
    validator = thorough_validator(
        {"outer.json": outer, "inner.json": inner},
        lambda reference, value: bool(asked.append((reference, value))) or (fits and reference != "inner.json"),
    )

    assert found == [error.message for error in validator.iter_errors({"a": "x"})]
    assert [("inner.json", {"a": "x"}), ("inner.json#/$defs/n", "x")] == asked
