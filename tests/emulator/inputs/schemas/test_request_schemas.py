"""A destination's request schemas: which requests fit, and which schema is nearest to one that does not."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random
from typing import Any

import pytest

from emulator.errors import FileFormatError
from emulator.inputs.schemas import RequestSchemas
from emulator.inputs.schemas.schema import Schema


def _request_schema(method: str, path: str, **body: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {
            "method": {"const": method},
            "url": {"type": "string", "pattern": f"^https://[^/]+{path}", "not": {"pattern": f"{path}."}},
            "body": {
                "type": "object",
                "required": list(body),
                "properties": {key: {"type": kind} if isinstance(kind, str) else kind for key, kind in body.items()},
                "additionalProperties": False,
            },
        },
    }


SCHEMAS: dict[str, dict[str, Any]] = {
    "identify": _request_schema("POST", "/v1/users", user="string", traits="object"),
    "event": _request_schema("POST", "/v1/users", user="string", events="array"),
    "notes": _request_schema("POST", "/v1/users", user="string", notes={"type": "array", "items": {"type": "string"}}),
    "forget": _request_schema("DELETE", "/v1/users", users="array"),
    "purge": {
        "type": "object",
        "properties": {"url": {"const": "https://api.example.com/v1/purge"}, "body": {"type": "array"}},
    },
    "track": _request_schema("POST", "/v1/track", user="string", name="string"),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A destination's folder with four schemas."""
    for name, schema in SCHEMAS.items():
        (tmp_path / f"{name}.json").write_text(json.dumps(schema))
    return tmp_path


def _request(method: str, path: str, body: Any) -> dict[str, Any]:
    return {"method": method, "url": f"https://api.example.com{path}", "headers": {}, "body": body}


@pytest.mark.parametrize("fast", [True, False], ids=["fast", "thorough"])
def test_a_request_fits_when_one_schema_takes_it(folder: Path, fast: bool) -> None:
    """The order in which requests come does not change a verdict."""
    schemas = RequestSchemas.load(folder, fast=fast)
    assert schemas is not None
    good = [
        _request("POST", "/v1/users", {"user": "u", "traits": {}}),
        _request("POST", "/v1/track", {"user": "u", "name": "n"}),
        _request("DELETE", "/v1/users", {"users": []}),
    ]
    bad = _request("POST", "/v1/users", {"user": "u"})

    first, second, third = "identify", "track", "forget"
    assert [schemas.fitting(document) for document in (*good[:2], bad, *good, bad, good[0])] == [
        *(first, second, None),
        *(first, second, third, None, first),
    ]
    assert sorted(SCHEMAS) == schemas.names


def test_the_first_that_fits_whatever_came_before(folder: Path) -> None:
    """Jobs meet other requests before; the answer to one is the same in all of them."""
    (folder / "any.json").write_text(json.dumps({"properties": {"body": {"required": ["events"]}}}))
    (folder / "yes.json").write_text("true")
    schemas = RequestSchemas.load(folder)
    assert schemas is not None
    alone = [Schema(folder / f"{name}.json", fast=False) for name in schemas.names]
    draw = Random(0).choice

    for _ in range(200):
        body = {key: draw([[], {}, "u"]) for key in draw([["user", "events"], ["users"], ["user", "traits"], []])}
        document = _request(draw(["POST", "DELETE"]), draw(["/v1/users", "/v1/purge", "/v1/\ud800"]), body)
        assert next(each.name for each in alone if each.is_valid(document)) == schemas.fitting(document)


@pytest.mark.parametrize(
    ("document", "name", "paths"),
    [
        pytest.param(
            _request("POST", "/v1/track", {"user": 5, "name": "n"}), "track", ["$.body.user"], id="one-wrong-value"
        ),
        pytest.param(
            _request("POST", "/v1/users", {"user": 1, "events": {}}),
            "event",
            ["$.body.events", "$.body.user"],
            id="values-are-less-than-keys",
        ),
        pytest.param(
            _request("POST", "/v1/users", {"user": "u", "notes": [1, 2, 3]}),
            "notes",
            ["$.body.notes[0]", "$.body.notes[1]", "$.body.notes[2]"],
            id="three-deep-values-are-less-than-two-keys",
        ),
        pytest.param(
            _request("POST", "/v1/purge", {"user": "u", "traits": {}}), "purge", ["$.body"], id="url-before-body"
        ),
        pytest.param(
            _request("DELETE", "/v1/users", {"user": "u", "name": "n"}),
            "forget",
            ["$.body.name", "$.body.user", "$.body.users"],
            id="method-and-url-before-body",
        ),
        pytest.param(
            _request("POST", "/v1/user", {"user": "u", "traits": {}}), "identify", ["$.url"], id="wrong-url-right-body"
        ),
        pytest.param(_request("POST", "/v1/users", None), "event", ["$.body"], id="alphabet-decides-a-tie"),
        pytest.param("text", "event", ["$"], id="no-request-at-all"),
    ],
)
def test_the_nearest_schema_is_named_with_the_differences(
    document: Any, name: str, paths: list[str], folder: Path
) -> None:
    """Of several schemas the one that was most likely meant is spoken of."""
    schemas = RequestSchemas.load(folder)
    assert schemas is not None

    nearest, violations = schemas.nearest(document)

    assert (name, paths) == (nearest, [violation.path for violation in violations])


def test_what_was_tried_last_does_not_change_the_nearest(folder: Path) -> None:
    """A request that fits moves its schema to the front for speed; the report stays the same."""
    schemas = RequestSchemas.load(folder)
    assert schemas is not None
    before = schemas.nearest(_request("POST", "/v1/users", None))
    schemas.fitting(_request("POST", "/v1/users", {"user": "u", "traits": {}}))

    assert before == schemas.nearest(_request("POST", "/v1/users", None))


@pytest.mark.parametrize("name", ["absent", "empty"])
def test_a_destination_without_schemas_is_not_checked(name: str, tmp_path: Path) -> None:
    """No folder, or none with a schema in it, is no error."""
    (tmp_path / "empty").mkdir()

    assert RequestSchemas.load(tmp_path / name) is None


def test_one_wrong_file_stops_the_load(folder: Path) -> None:
    """A schema that cannot be read is an error, not a schema that nothing fits."""
    (folder / "zz.json").write_text('{"type": "nothing"}')

    with pytest.raises(FileFormatError, match=r"zz\.json: no schema"):
        RequestSchemas.load(folder)
