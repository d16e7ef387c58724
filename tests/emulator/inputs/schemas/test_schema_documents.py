"""The schema files of the project, and how a wrong schema file is refused."""

from __future__ import annotations

import json
import re
import shutil
import socket
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from emulator.errors import FileFormatError
from emulator.inputs.schemas import Schema, documents, documents_folder

FILES = sorted(documents_folder().rglob("*.json"))
IDS = [path.relative_to(documents_folder()).as_posix() for path in FILES]
OWN_KEYWORDS = {"x-segment-code", "x-what"}
KNOWN_KEYWORDS = (
    OWN_KEYWORDS
    | {"$defs", "$ref", "$schema", "title", "description"}
    | {keyword for keyword in jsonschema.Draft202012Validator.VALIDATORS if not keyword.startswith("$")}
)

WRONG_FILES: dict[str, tuple[str, str]] = {
    "not-json": ("{", r"s\.json:1: not JSON"),
    "a-list": ("[]", r"s\.json:1: a schema is an object"),
    "no-schema": ('{"type": "text"}', r"s\.json: no schema of draft 2020-12: \$\.type: \"text\" is not "),
    "older-draft": ('{\n"$schema": "http://json-schema.org/draft-07/schema#"}', r"s\.json:2: only draft 2020-12"),
    "remote-reference": (
        '{"properties": {\n"a": {"$ref": "http://127.0.0.1:9/x.json"}}}',
        r"s\.json:2: 'http://127\.0\.0\.1:9/x\.json' is not followed",
    ),
    "file-reference": ('{"$ref": "file:///etc/hostname"}', r"'file:///etc/hostname' is not followed"),
    "reference-above-its-folder": ('{"$ref": "../x.json"}', r"'\.\./x\.json' is not followed"),
    "reference-by-anchor": ('{"$anchor": "a", "$ref": "#a"}', r"'#a' is not followed"),
    "reference-to-a-missing-file": ('{"allOf": [{"$ref": "x.json"}]}', r"refers to x\.json, which is not in this"),
    "reference-to-nothing": ('{"$ref": "#/$defs/a"}', r"'#/\$defs/a' leads to nothing"),
    "reference-beyond-a-list": ('{"allOf": [{"$ref": "#/allOf/5"}]}', r"'#/allOf/5' leads to nothing"),
    "reference-in-another-file": ('{"$ref": "broken.json"}', r"broken\.json:1: not JSON"),
    "inner-id": ('{"properties": {"a": {"$id": "b.json"}}}', r"an inner \$id changes what"),
    "unchecked-format": ('{"format": "e-mail"}', r"format 'e-mail' is not checked here; did you mean 'email'\?"),
    "wrong-pattern": ('{"pattern": "("}', r"\$\.pattern: \"\(\" is not in the format regex"),
    "wrong-beside-what-is-referred-to": ('{"$ref": "wrong.json#/$defs/a"}', r"wrong\.json: no schema of draft 2020-12"),
    "wrong-in-another-file": ('{"$ref": "wrong.json"}', r"wrong\.json: no schema of draft 2020-12: \$\.minimum"),
}


def _write(folder: Path, text: str, name: str = "s.json") -> Path:
    (folder / "broken.json").write_text("{")
    (folder / "wrong.json").write_text('{"minimum": "5", "$defs": {"a": true}}')
    path = folder / name
    path.write_text(text)
    return path


def _schemas_in(path: Path) -> list[dict[str, Any]]:
    return [schema for _, schema in documents.iter_subschemas(json.loads(path.read_text("utf-8")))]


@pytest.mark.parametrize("fast", [True, False], ids=["fast", "thorough"])
@pytest.mark.parametrize(("text", "expected"), WRONG_FILES.values(), ids=WRONG_FILES)
def test_a_wrong_schema_file_is_one_line(text: str, expected: str, fast: bool, tmp_path: Path) -> None:
    """A file that no verdict could rest on is refused with its place and the cause, in one line."""
    with pytest.raises(FileFormatError, match=expected) as raised:
        Schema(_write(tmp_path, text), fast=fast)

    assert len(str(raised.value).splitlines()) == 1


def test_a_missing_schema_file_is_one_line(tmp_path: Path) -> None:
    """A schema that is not there is an error of the file, not of Python."""
    with pytest.raises(FileFormatError, match=r"none\.json: cannot be read"):
        Schema(tmp_path / "none.json")


@pytest.mark.parametrize("fast", [True, False], ids=["fast", "thorough"])
def test_a_remote_reference_opens_no_socket(tmp_path: Path, fast: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """A reference to the network is refused before anything could be asked for."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.05)
        port = server.getsockname()[1]
        with pytest.raises(FileFormatError):
            Schema(_write(tmp_path, json.dumps({"$ref": f"http://127.0.0.1:{port}/x.json"})), fast=fast)
        with pytest.raises(TimeoutError):
            server.accept()


@pytest.mark.parametrize("fast", [True, False], ids=["fast", "thorough"])
def test_references_lead_through_files_of_one_folder(tmp_path: Path, fast: bool) -> None:
    """A schema refers to itself and its neighbours, with escapes, round in circles, and whatever its own $id says."""
    (tmp_path / "b.json").write_text('{"$defs": {"x/y": {"type": "string"}}, "type": "object", "required": ["n"]}')
    text = """{"$id": "https://schemas.example/a.json", "$ref": "b.json", "properties": {
        "n": {"$ref": "b.json#/$defs/x~1y"}, "next": {"$ref": "#"}, "const": {"$ref": "b.json#"}}}"""
    schema = Schema(_write(tmp_path, text), fast=fast)

    documents = [{"n": "a", "next": {"n": "b"}}, {"n": 5}, {"n": "a", "next": {}}, {}, {"n": "a", "const": {}}]
    assert [schema.is_valid(document) for document in documents] == [True, False, False, False, False]


@pytest.mark.parametrize("fast", [True, False], ids=["fast", "thorough"])
def test_what_is_no_schema_is_not_read_as_one(tmp_path: Path, fast: bool) -> None:
    """A `$ref` or `format` inside a constant is data."""
    schema = Schema(_write(tmp_path, '{"enum": [{"$ref": "http://x.example/", "format": "none"}]}'), fast=fast)

    assert schema.is_valid({"$ref": "http://x.example/", "format": "none"})


def test_a_pattern_that_only_python_reads_is_left_to_jsonschema(tmp_path: Path) -> None:
    """jsonschema-rs has another dialect: what it cannot compile, it does not judge."""
    schema = Schema(_write(tmp_path, '{"pattern": "^(?P<letter>a)(?(letter)b|c)"}'))

    assert (schema.is_valid("ab"), schema.is_valid("ac")) == (True, False)


def test_installed_schemas_lie_inside_the_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A wheel carries the documents beside the code; there they are found first."""
    package = tmp_path / "emulator" / "inputs" / "schemas"
    shutil.copytree(documents_folder() / "files", package / "documents" / "files")
    monkeypatch.setattr(documents, "__file__", str(package / "documents.py"))

    assert package / "documents" == documents_folder()


@pytest.mark.parametrize("path", FILES, ids=IDS)
def test_every_schema_says_what_it_is(path: Path) -> None:
    """Every file names its draft, a title and a description, and so does every definition in it."""
    document = json.loads(path.read_text("utf-8"))
    parts = [document, *document.get("$defs", {}).values()]

    assert document.get("$schema") == documents.DRAFT
    assert [part for part in parts if not (part.get("title") and part.get("description"))] == []


@pytest.mark.parametrize("path", FILES, ids=IDS)
def test_every_schema_compiles_in_both_validators(path: Path) -> None:
    """Every file is a schema, also for the validator that is used less."""
    assert Schema(path)._is_valid is not None
    assert Schema(path, fast=False).name == path.stem


@pytest.mark.parametrize("path", FILES, ids=IDS)
def test_patterns_mean_the_same_in_both_dialects(path: Path) -> None:
    """Patterns keep clear of what the two dialects read differently: named classes, word borders and $."""
    patterns = [schema["pattern"] for schema in _schemas_in(path) if "pattern" in schema]

    assert [pattern for pattern in patterns if re.search(r"\\[dDwWsSbB]|\$", pattern)] == []


@pytest.mark.parametrize("path", FILES, ids=IDS)
def test_no_keyword_is_misspelt(path: Path) -> None:
    """JSON Schema ignores a keyword that it does not know; ours knows every one it uses."""
    used = {keyword for schema in _schemas_in(path) for keyword in schema}

    assert set() == used - KNOWN_KEYWORDS - {"then", "else"}


@pytest.mark.parametrize("path", FILES, ids=IDS)
def test_own_words_stand_beside_one_failing_keyword(path: Path) -> None:
    """`x-what` words every failure of its schema, so it stands alone beside the keyword that it speaks of."""
    quiet = OWN_KEYWORDS | {"title", "description"}
    worded = [set(schema) - quiet for schema in _schemas_in(path) if "x-what" in schema]

    assert [keywords for keywords in worded if len(keywords) != 1] == []
