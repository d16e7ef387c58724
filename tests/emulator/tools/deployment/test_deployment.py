"""The body of Segment's call and the Terraform resource that a function's folder becomes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from emulator.errors import EmulatorError, FileFormatError
from emulator.inputs.origin import origin_line
from emulator.inputs.schemas import file_violations
from emulator.tools.deployment import read_body, terraform_block
from tests.bundles import API_KEY, write, write_function

from .hcl_reader import Reader

CODE = "function onTrack(event, settings) {}\n"
BODY = {
    "displayName": "Shop",
    "resourceType": "DESTINATION",
    "description": "For the tests.",
    "settings": [API_KEY],
    "code": CODE,
}


def a_folder(root: Path, code: str | bytes = CODE, **changes: Any) -> Path:
    """Write a function with its port."""
    folder = write_function(root, **changes)
    (folder / "handler.js").write_bytes(code if isinstance(code, bytes) else code.encode())
    return folder


class TestBody:
    """function.json and the code."""

    def test_every_field(self, tmp_path: Path) -> None:
        """The names are the Public API's, and each setting has its six fields."""
        body = read_body(a_folder(tmp_path, logoUrl="https://shop.test/logo.svg"))

        assert {**BODY, "logoUrl": "https://shop.test/logo.svg"} == body
        assert [] == file_violations("public_api_function", body)
        assert body["settings"][0].keys() == {"name", "label", "description", "type", "required", "sensitive"}

    def test_the_smallest(self, tmp_path: Path) -> None:
        """What function.json may leave out is left out; the settings are none."""
        folder = a_folder(tmp_path)
        write(folder / "function.json", {"displayName": "Shop", "resourceType": "INSERT_DESTINATION"})

        assert {
            "displayName": "Shop", "resourceType": "INSERT_DESTINATION", "settings": [], "code": CODE
        } == read_body(folder)  # fmt: skip

    @pytest.mark.parametrize(
        ("written", "code"),
        [
            ("a\n", "a\n"),
            ("a", "a\n"),
            ("a\r\nb\rc\r\n", "a\nb\nc\n"),
            ("\ufeffa\n", "a\n"),
            ("`é🛒`\n", "`é🛒`\n"),
        ],
    )
    def test_code(self, tmp_path: Path, written: str, code: str) -> None:
        """The file as JavaScript reads it, ending with its line."""
        assert code == read_body(a_folder(tmp_path, written))["code"]

    @pytest.mark.parametrize(
        ("code", "line"),
        [
            (b"", "{folder}: $.code: is empty"),
            (b" \n\t\n", "{folder}: $.code: is empty"),
            (b"\xff", "{folder}/handler.js: is not UTF-8; save it as that"),
        ],
    )
    def test_code_that_is_none(self, tmp_path: Path, code: bytes, line: str) -> None:
        """One line that names the file or its folder."""
        folder = a_folder(tmp_path, code)

        with pytest.raises(FileFormatError) as caught:
            read_body(folder)
        assert line.format(folder=folder) == str(caught.value)

    def test_no_code(self, tmp_path: Path) -> None:
        """The command that makes it is named."""
        folder = write_function(tmp_path)

        with pytest.raises(EmulatorError) as caught:
            read_body(folder)
        assert f"{folder}/handler.js: does not exist; run `segment-emulator port {folder}`" == str(caught.value)

    def test_a_folder_of_that_name(self, tmp_path: Path) -> None:
        """What cannot be read is not taken for missing."""
        folder = write_function(tmp_path)
        (folder / "handler.js").mkdir()

        with pytest.raises(EmulatorError, match=r"handler\.js: cannot be read: is a directory$"):
            read_body(folder)

    @pytest.mark.parametrize("changed", ["functions/shop/handler.py", "functions/shared/text.py"])
    def test_stale_code(self, tmp_path: Path, changed: str) -> None:
        """A port whose sources changed since is not shipped."""
        folder = write_function(tmp_path)
        shared = write(tmp_path / "functions" / "shared" / "text.py", "A = 1\n")
        line = origin_line(folder, [folder / "handler.py", shared])
        write(folder / "handler.js", f"{line}\n{CODE}")

        assert f"{line}\n{CODE}" == read_body(folder)["code"]
        (tmp_path / changed).write_text("A = 2\n")
        with pytest.raises(EmulatorError) as caught:
            read_body(folder)
        assert (
            f"{folder}/handler.js: is out of date, handler.py, ../shared/text.py changed since; "
            f"run `segment-emulator port {folder}`"
        ) == str(caught.value)

    def test_a_wrong_definition(self, tmp_path: Path) -> None:
        """function.json is checked as everywhere, with its line."""
        with pytest.raises(FileFormatError, match=r"function\.json:1: \$\.resourceType: "):
            read_body(a_folder(tmp_path, resourceType="destination"))


class TestTerraform:
    """The resource, read again."""

    def test_every_field(self) -> None:
        """The provider's names, and every value as it was."""
        body = {**BODY, "logoUrl": "https://shop.test/logo.svg", "code": "a(`${b}`)\n"}
        kind, labels, attributes = Reader(terraform_block("shop", body)).block()
        expected = {
            "display_name": "Shop",
            "resource_type": "DESTINATION",
            "description": "For the tests.",
            "logo_url": "https://shop.test/logo.svg",
            "settings": [API_KEY],
            "code": "a(`${b}`)\n",
        }

        assert ("resource", ["segment_function", "shop"], expected) == (kind, labels, attributes)
        assert [] == file_violations("terraform_function", {kind: {labels[0]: {labels[1]: attributes}}})

    def test_no_settings(self) -> None:
        """The provider takes a function without them."""
        assert "settings" not in Reader(terraform_block("shop", {**BODY, "settings": []})).block()[2]

    @pytest.mark.parametrize(
        ("name", "label"), [("shop_2", "shop_2"), ("2nd shop", "_2nd_shop"), ("mein-café", "mein-caf_")]
    )
    def test_label(self, name: str, label: str) -> None:
        """A folder's name as a name of Terraform's."""
        assert label == Reader(terraform_block(name, BODY)).block()[1][1]

    @pytest.mark.parametrize(
        ("changes", "path"),
        [({"code": "'e\u0301'\n"}, "code"), ({"settings": [{**API_KEY, "label": "e\u0301"}]}, "settings[0].label")],
    )
    def test_what_terraform_would_change(self, changes: dict[str, Any], path: str) -> None:
        """Terraform composes characters, and so would change what the code compares."""
        with pytest.raises(FileFormatError, match="which Terraform would make one") as caught:
            terraform_block("shop", {**BODY, **changes})
        assert str(caught.value).startswith(f"shop: {path} has characters in two parts")


def test_the_repositorys_own(tmp_path: Path) -> None:
    """Every function.json of ours becomes a body and a resource that say the same."""
    definitions = sorted((Path(__file__).parents[4] / "functions").glob("*/function.json"))
    assert definitions
    for definition in definitions:
        document = json.loads(definition.read_text(encoding="utf-8"))
        body = read_body(a_folder(tmp_path, **document))
        attributes = Reader(terraform_block("shop", body)).block()[2]

        assert {**document, "code": CODE} == body
        assert [body[key] for key in ("displayName", "settings", "code")] == [
            attributes[key] for key in ("display_name", "settings", "code")
        ]
