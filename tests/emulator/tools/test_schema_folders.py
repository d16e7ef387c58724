"""Folders of request schemas: whose they are, unknown keywords, and schemas that no request meets."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from emulator.tools.schema_folders import check_schema_folders, check_unmet, known_names, unmet
from emulator.tools.schema_keywords import KEYWORDS
from tests.bundles import SHOP_SCHEMA, sent, shop, write, write_expected, write_schema

FORGET = {"properties": {"method": {"const": "DELETE"}, "url": {"const": "https://shop.test/users"}}}
Told = Callable[..., list[str]]


@pytest.fixture
def told(tmp_path: Path) -> Told:
    """`told(*destinations)` returns the problems of the schemas' folder, below it; shop and crm are known."""

    def tell(*destinations: str) -> list[str]:
        folder = tmp_path / "schemas" / "destinations"
        checked = check_schema_folders(folder, destinations, ["crm", "shop"])
        return [str(problem).replace(f"{folder}/", "") for each in checked for problem in each.problems]

    return tell


def test_no_folder(told: Told) -> None:
    """A project without schemas has no problem here: what it sends is told in a replay."""
    assert [] == told()


def test_good(tmp_path: Path, told: Told) -> None:
    """Schemas, notes beside them, and hidden files."""
    write_schema(tmp_path)
    for name in ("shop/README.md", "shop/.keep", "README.md", ".hidden"):
        write(tmp_path / "schemas" / "destinations" / name, "")

    assert [] == told()


@pytest.mark.parametrize(
    ("file", "text", "problem"),
    [
        ("slack_order/track.json", "{}", "slack_order: belongs to no destination; known: crm, shop"),
        ("shoop/track.json", "{}", "shoop: belongs to no destination; did you mean 'shop'?"),
        ("track.json", "{}", "track.json: belongs to no destination; known: crm, shop"),
        ("shop.json", "{}", "shop.json: belongs to no destination; did you mean 'shop'?"),
        ("shop", "{}", "shop: belongs to no destination; did you mean 'shop'?"),
        ("shop/README.md", "", "shop: holds no schema, so that nothing is checked"),
        ("shop/track.json", "[]", "shop/track.json:1: a schema is an object"),
    ],
)
def test_whose_and_what(tmp_path: Path, told: Told, file: str, text: str, problem: str) -> None:
    """Each folder is a destination's, holds a schema, and each schema can be read."""
    write(tmp_path / "schemas" / "destinations" / file, text)

    assert [problem] == told()


def test_other_files(tmp_path: Path, told: Told) -> None:
    """What looks like a schema and is never read."""
    write_schema(tmp_path)
    write_schema(tmp_path, file="identify.jsn")

    assert ["shop/identify.jsn: is never read: a schema's name ends in .json"] == told()


@pytest.mark.parametrize(
    ("schema", "fits"),
    [
        ({}, True),
        (True, True),
        ({"type": "object", "properties": {"street": {"type": "string"}}}, True),
        ({"properties": {"body": {"type": "object"}}}, True),
        ({"properties": {"body": {"type": "string"}}}, True),
        ({"properties": {"url": {"type": "string"}}}, True),
        ({"properties": {"method": {"const": "POST"}}}, False),
        ({"properties": {"url": {"pattern": "^https://"}}}, False),
        ({"type": "string"}, False),
        (False, False),
    ],
)
def test_fits_anywhere(tmp_path: Path, told: Told, schema: Any, fits: bool) -> None:
    """A schema that says neither where a request goes nor how would make every destination green."""
    write_schema(tmp_path, schema=schema)
    what = 'fits requests to anywhere; say "method" and "url", or move what is a part of others into their "$defs"'

    assert ([f"shop/track.json: {what}"] if fits else []) == told()


def test_named(tmp_path: Path, told: Told) -> None:
    """Where destinations are named, the folders of others are left alone."""
    write_schema(tmp_path, name="shpo")
    write_schema(tmp_path, name="crm", schema={"typ": "object", "const": 1})
    write_schema(tmp_path)

    assert ([], 1, 2) == (told("shop"), len(told("crm")), len(told()))


@pytest.mark.parametrize(
    ("keyword", "end"),
    [
        ("maxLenght", "; did you mean 'maxLength'?"),
        ("MINLENGTH", "; did you mean 'minLength'?"),
        ("require", "; did you mean 'required'?"),
        ("definitions", "; write '$defs'"),
        ("id", "; write '$id'"),
        ("nullable", "; write 'type' with \"null\" in its list; or 'anyOf'"),
        ("whose", "; a note of your own begins with 'x-'"),
    ],
)
@pytest.mark.parametrize("place", ["top", "property", "list", "negation", "definition"])
def test_unknown_keyword(tmp_path: Path, told: Told, place: str, keyword: str, end: str) -> None:
    """A keyword that draft 2020-12 does not have is told wherever it stands, with its line and the one meant."""
    inner: dict[str, Any] = {keyword: {}}
    path, schema = {
        "top": ("$", inner),
        "property": ("$.properties.name", {"properties": {"name": inner}}),
        "list": ("$.anyOf[1]", {"anyOf": [{}, inner]}),
        "negation": ("$.not", {"not": inner}),
        "definition": ('$["$defs"].name', {"$defs": {"name": inner}}),
    }[place]
    write_schema(tmp_path, schema={**schema, "required": ["never"]})
    what = f"'{keyword}' is not a keyword of JSON Schema and checks nothing{end}"

    assert [f"shop/track.json:1: {path}.{keyword}: {what}"] == told()


def test_known_keywords(tmp_path: Path, told: Told) -> None:
    """Names of properties, values and own notes are no keywords."""
    named = {"properties": {"maxLenght": True}, "patternProperties": {"typ": {}}, "$defs": {"typ": {"title": "Typ"}}}
    write_schema(tmp_path, schema={**named, "const": {"typ": 1}, "examples": [{"typ": 1}], "x-typ": {"typ": 1}})

    assert [] == told()


def test_all_keywords() -> None:
    """The list is that of the published meta-schema, less what it keeps for earlier drafts."""
    meta = Draft202012Validator.META_SCHEMA
    earlier = {"definitions", "dependencies", "$recursiveAnchor", "$recursiveRef"}
    vocabularies = [Draft202012Validator({"$ref": part["$ref"]}) for part in meta["allOf"]]
    found = {name for each in vocabularies for name in _resolved(each).get("properties", {})}

    assert found == KEYWORDS
    assert earlier == meta["properties"].keys()


def _resolved(validator: Any) -> Any:
    base = "https://json-schema.org/draft/2020-12/"
    return validator._resolver.lookup(base + validator.schema["$ref"]).contents


class TestUnmet:
    """Schemas that no request met."""

    def test_less_what_need_not_be(self, tmp_path: Path) -> None:
        """A part of others, and what is optional, is left out."""
        folder = write_schema(tmp_path).parent
        write_schema(tmp_path, schema=FORGET, file="forget.json")
        write_schema(tmp_path, schema={**FORGET, "x-optional": True}, file="purge.json")
        write_schema(tmp_path, schema={"type": "string"}, file="name.json")
        write_schema(tmp_path, schema={"properties": {"body": {"$ref": "name.json"}}}, file="page.json")

        assert ["forget", "page", "track"] == [path.stem for path in unmet(folder, ())]
        assert ["forget"] == [path.stem for path in unmet(folder, {"track", "page"})]

    @pytest.mark.parametrize(
        ("requests", "names"),
        [
            (sent()["requests"], ["forget"]),
            ([{**sent()["requests"][0], "url": "https://shop.test/trakc"}], ["forget", "track"]),
            ([{**sent()["requests"][0], "body": {"id": "m-1"}}], ["forget", "track"]),
            ([{**sent()["requests"][0], "body": "*"}], ["forget"]),
            ([{**sent()["requests"][0], "body": {"id": "*"}}], ["forget"]),
            ([{**sent()["requests"][0], "url": "*"}], ["forget"]),
            ([{**sent()["requests"][0], "url": "*", "method": "*"}], []),
            ([*sent()["requests"], "*"], []),
            ("*", []),
            ([], ["forget", "track"]),
        ],
        ids=["met", "other url", "unfit", "any body", "any id", "any url", "any address", "any of them", "any", "none"],
    )
    def test_by_expectations(self, tmp_path: Path, requests: Any, names: list[str]) -> None:
        """Expected requests tell what is met; what takes any value may meet whatever its method and URL allow."""
        write_schema(tmp_path, schema=FORGET, file="forget.json")
        folder = write_schema(tmp_path, schema=SHOP_SCHEMA).parent
        expected = write_expected(tmp_path, sent(requests=requests)).parent
        told = [str(problem) for each in check_unmet(folder, expected) for problem in each.problems]

        assert names == [Path(line.partition(":")[0]).stem for line in told]
        assert all(": no expected request met this schema; add an event that sends it, or " in line for line in told)

    def test_without_expectations(self, tmp_path: Path) -> None:
        """Where nothing is expected, nothing is known."""
        folder = write_schema(tmp_path).parent

        assert [] == list(check_unmet(folder, tmp_path / "tests" / "expected" / "shop"))


def test_known_names(tmp_path: Path) -> None:
    """A destination is a folder, a file of handlers, or what was named by its path."""
    function = shop(tmp_path)
    functions = tmp_path / "more"
    write(functions / "crm" / "handler.js", "")
    write(functions / "mail.py", "")
    write(functions / "shared" / "texts.py", "")

    assert ["crm", "mail", "shop"] == known_names(functions, [function])
