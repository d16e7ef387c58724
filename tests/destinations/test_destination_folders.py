"""What every destination's folder holds, and that its Python is plain enough to be ported."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest

ROOT = Path(__file__).parents[2]
FUNCTIONS = ROOT / "functions"
DESTINATIONS = sorted(path.parent.name for path in FUNCTIONS.glob("*/handler.py"))
SOURCES = sorted(FUNCTIONS.rglob("*.py"))
SCHEMAS = sorted((ROOT / "schemas" / "destinations").rglob("*.json"))

STANDARD_LIBRARY = {"collections.abc", "datetime", "json", "math", "re", "typing", "urllib.parse"}
NOT_PLAIN = (
    ast.ClassDef,
    ast.Lambda,
    ast.With,
    ast.NamedExpr,
    ast.AsyncFunctionDef,
    ast.Yield,
    ast.Global,
    ast.Nonlocal,
    ast.Match,
    ast.Assert,
)


def parts_of(path: Path) -> list[str]:
    """Return a file's place below the root, as a readable test id."""
    return ["/".join(path.relative_to(ROOT).parts)]


def test_the_three_destinations_are_there() -> None:
    """The bundle ships these destinations."""
    assert {"userleap", "userpilot_cloud", "userpilot_mobile"} <= set(DESTINATIONS)


@pytest.mark.parametrize("destination", DESTINATIONS)
def test_secrets_are_declared_and_none_has_a_value(destination: str) -> None:
    """Keys and tokens are sensitive, nothing else is, and each setting has Segment's six fields."""
    settings = json.loads((FUNCTIONS / destination / "function.json").read_text(encoding="utf-8"))["settings"]

    assert {"name", "label", "description", "type", "required", "sensitive"} == set().union(*settings)
    assert [s["name"] in ("apiKey", "token") for s in settings] == [s["sensitive"] for s in settings]


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: parts_of(path)[0])
def test_source_is_plain(path: Path) -> None:
    """Constants and functions only, from allowed imports: what the port to JavaScript takes."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    inside_isinstance = {
        part
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and ast.unparse(call.func) == "isinstance"
        for part in ast.walk(call.args[1])
    }
    loops = {node.target for node in ast.walk(tree) if isinstance(node, (ast.For, ast.comprehension))}
    annotations = {
        part
        for node in ast.walk(tree)
        for place in (getattr(node, "annotation", None), getattr(node, "returns", None))
        if place is not None
        for part in ast.walk(place)
    }
    odd = [
        f"line {node.lineno}: {type(node).__name__}"
        for node in ast.walk(tree)
        if isinstance(node, NOT_PLAIN) and node not in inside_isinstance | loops | annotations
    ]
    nested = [
        f"line {inner.lineno}: nested def {inner.name}"
        for outer in tree.body
        for inner in ast.walk(outer)
        if isinstance(inner, ast.FunctionDef) and inner is not outer
    ]

    assert odd + nested == []


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: parts_of(path)[0])
def test_source_imports_only_what_ships(path: Path) -> None:
    """The standard library, requests, Segment's own names and what is shared: nothing else is there at Segment."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    imported = [alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names]
    imported += [node.module or "." for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    allowed = STANDARD_LIBRARY | {"requests", "requests.exceptions", "emulator.segment"}

    assert [name for name in imported if name not in allowed and not name.startswith("functions.shared.")] == []


@pytest.mark.parametrize("path", SCHEMAS, ids=lambda path: parts_of(path)[0])
def test_request_schema_is_sound(path: Path) -> None:
    """Each schema is valid draft 2020-12, says what it is for, refers to nothing, and has portable patterns."""
    text = path.read_text(encoding="utf-8")
    schema = json.loads(text)
    jsonschema.Draft202012Validator.check_schema(schema)
    patterns = re.findall(r'"pattern": "((?:[^"\\]|\\.)*)"', text)

    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["title"]
    assert schema["description"]
    assert "$ref" not in text
    assert [one for one in patterns if re.search(r"\\\\[dws]|[$]", one, re.IGNORECASE)] == []


USERPILOT_HEADERS = {"Authorization": "Token k", "Content-Type": "application/json", "X-API-Version": "2020-09-22"}
USERLEAP_HEADERS = {"Authorization": "API-Key k", "Content-Type": "application/json"}
SPRIG = "https://api.sprig.com"
PILOT = "https://analytex.userpilot.io"
SEEN = [{"event": "pageview", "timestamp": 1, "url": "https://a.io"}]


def request(url: str, body: Any, method: str = "POST", **headers: str | None) -> dict[str, Any]:
    """Return a request with the destination's usual headers, each replaced or (None) left out."""
    usual = {**(USERLEAP_HEADERS if SPRIG in url else USERPILOT_HEADERS), **headers}
    kept = {name: value for name, value in usual.items() if value is not None}
    return {"method": method, "url": url, "headers": kept, "body": body}


WHO = {"user_id": "u", "metadata": {}}
FITS: dict[str, tuple[str, dict[str, Any], list[str]]] = {
    "cloud-identify": ("userpilot_cloud", request(f"{PILOT}/v1/identify", WHO), ["identify"]),
    "cloud-path-prefix": ("userpilot_cloud", request(f"{PILOT}/up/v1/identify", WHO), ["identify"]),
    "cloud-redacted-key": (
        "userpilot_cloud",
        request(f"{PILOT}/v1/identify", WHO, Authorization="Token {{settings.apiKey}}"),
        ["identify"],
    ),
    "cloud-no-key": ("userpilot_cloud", request(f"{PILOT}/v1/identify", WHO, Authorization="Token "), []),
    "cloud-other-scheme": ("userpilot_cloud", request(f"{PILOT}/v1/identify", WHO, Authorization="Bearer k"), []),
    "cloud-no-version": ("userpilot_cloud", request(f"{PILOT}/v1/identify", WHO, **{"X-API-Version": None}), []),
    "cloud-put": ("userpilot_cloud", request(f"{PILOT}/v1/identify", WHO, "PUT"), []),
    "cloud-longer-path": ("userpilot_cloud", request(f"{PILOT}/v1/identify/x", WHO), []),
    "cloud-query": ("userpilot_cloud", request(f"{PILOT}/v1/identify?a=1", WHO), []),
    "cloud-glued-host": ("userpilot_cloud", request(f"{PILOT}v1/identify", WHO), []),
    "cloud-wrong-path": ("userpilot_cloud", request(f"{PILOT}/v1/track", WHO), []),
    "cloud-text-body": ("userpilot_cloud", request(f"{PILOT}/v1/identify", "{"), []),
    "cloud-empty-user": ("userpilot_cloud", request(f"{PILOT}/v1/identify", {**WHO, "user_id": ""}), []),
    "cloud-number-as-user": ("userpilot_cloud", request(f"{PILOT}/v1/identify", {**WHO, "user_id": 5}), []),
    "cloud-extra-key": ("userpilot_cloud", request(f"{PILOT}/v1/identify", {**WHO, "userId": "u"}), []),
    "cloud-createdAt-left": (
        "userpilot_cloud",
        request(f"{PILOT}/v1/identify", {**WHO, "metadata": {"createdAt": "2023-08-01"}}),
        [],
    ),
    "cloud-company-null-id": (
        "userpilot_cloud",
        request(f"{PILOT}/v1/identify", {**WHO, "company": {"id": None}}),
        [],
    ),
    "cloud-track-without-user": ("userpilot_cloud", request(f"{PILOT}/v1/track", {"event_name": "Paid"}), []),
    "cloud-delete": ("userpilot_cloud", request(f"{PILOT}/v1/users", {"users": ["u"]}, "DELETE"), ["delete-users"]),
    "cloud-delete-nobody": ("userpilot_cloud", request(f"{PILOT}/v1/users", {"users": [""]}, "DELETE"), []),
    "mobile-null-left": (
        "userpilot_mobile",
        request(f"{PILOT}/v1/identify", {**WHO, "metadata": {"a": None}}),
        [],
    ),
    "mobile-company": (
        "userpilot_mobile",
        request(f"{PILOT}/v1/identify", {**WHO, "company": {"id": "g"}}),
        ["identify-company"],
    ),
    "mobile-track-without-metadata": (
        "userpilot_mobile",
        request(f"{PILOT}/v1/track", {"user_id": "u", "event_name": "Paid"}),
        [],
    ),
    "userleap-alias": ("userleap", request(f"{SPRIG}/v2/users", {"userId": "u"}), ["identify"]),
    "userleap-bearer": (
        "userleap",
        request(f"{SPRIG}/v2/users", {"userId": "u"}, Authorization="Bearer k"),
        ["identify"],
    ),
    "userleap-page": ("userleap", request(f"{SPRIG}/v2/users", {"userId": "u", "events": SEEN}), ["page"]),
    "userleap-url-of-another-event": (
        "userleap",
        request(f"{SPRIG}/v2/users", {"userId": "u", "events": [{**SEEN[0], "event": "Paid"}]}),
        [],
    ),
    "userleap-fraction-of-a-millisecond": (
        "userleap",
        request(f"{SPRIG}/v2/users", {"userId": "u", "events": [{"event": "Paid", "timestamp": 1.5}]}),
        [],
    ),
    "userleap-nested-attribute": (
        "userleap",
        request(f"{SPRIG}/v2/users", {"userId": "u", "attributes": {"a": {"b": 1}}}),
        [],
    ),
    "userleap-101-attributes": (
        "userleap",
        request(f"{SPRIG}/v2/users", {"userId": "u", "attributes": {f"t{n}": n for n in range(101)}}),
        [],
    ),
    "userleap-two-at-signs": (
        "userleap",
        request(f"{SPRIG}/v2/users", {"userId": "u", "emailAddress": "a@b@c.io"}),
        [],
    ),
    "userleap-look-up": ("userleap", request(f"{SPRIG}/v2/users/a%2Fb", None, "GET"), ["find-user"]),
    "userleap-look-up-below": ("userleap", request(f"{SPRIG}/v2/users/a/b", None, "GET"), []),
    "userleap-look-up-with-body": ("userleap", request(f"{SPRIG}/v2/users/a", {}, "GET"), []),
    "userleap-purge-101": (
        "userleap",
        request(f"{SPRIG}/v2/purge/visitors", {"userIds": ["u"] * 101}),
        [],
    ),
}


@pytest.mark.parametrize("name", FITS)
def test_schemas_tell_good_requests_from_bad(name: str, fitting: Callable[..., list[str]]) -> None:
    """A request fits the schema it was made for, and one wrong detail is enough to fit none."""
    destination, document, expected = FITS[name]

    assert expected == fitting(destination, document)
