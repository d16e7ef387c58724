"""`bundle`: what a deployment needs, as a person gets it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.bundles import API_KEY, write

from .conftest import Command

CODE = "async function onTrack(event, settings) {\n  await fetch(`https://shop.test/${event.event}`)\n}\n"
BLOCK = """\
resource "segment_function" "shop" {
  display_name  = "Shop"
  resource_type = "DESTINATION"
  description   = "For the tests."
  settings = [
    {
      name        = "apiKey"
      label       = "API Key"
      type        = "STRING"
      required    = true
      sensitive   = true
      description = "The key."
    },
  ]
  code = <<JAVASCRIPT
async function onTrack(event, settings) {
  await fetch(`https://shop.test/$${event.event}`)
}
JAVASCRIPT
}
"""


@pytest.fixture
def folder(folder: Path) -> Path:
    """The shop with its port."""
    write(folder / "functions" / "shop" / "handler.js", CODE)
    return folder


def test_json(command: Command) -> None:
    """The body of the Public API's call, to be sent as it is."""
    ended = command("bundle", "shop")
    body = {
        "displayName": "Shop",
        "resourceType": "DESTINATION",
        "description": "For the tests.",
        "settings": [API_KEY],
        "code": CODE,
    }

    assert (0, "") == (ended.code, ended.err)
    assert body == json.loads(ended.out)


def test_terraform(quick: Command) -> None:
    """A resource, to be put beside others."""
    ended = quick("bundle", "shop", "--format", "terraform")

    assert (0, BLOCK, "") == (ended.code, ended.out, ended.err)


def test_into_a_file(folder: Path, quick: Command) -> None:
    """The screen stays free."""
    ended = quick("bundle", "shop", "--format", "terraform", "-o", "deploy/shop.tf")

    assert (0, "", "") == (ended.code, ended.out, ended.err)
    assert BLOCK == (folder / "deploy" / "shop.tf").read_text(encoding="utf-8")


@pytest.mark.parametrize("word", ["functions/shop", "./functions/shop/", "functions/../functions/shop"])
def test_by_path(quick: Command, word: str) -> None:
    """A folder is the same destination however it is named."""
    assert BLOCK == quick("bundle", word, "--format", "terraform").out


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (["shp"], "shp: no such destination in functions; did you mean 'shop'?"),
        (
            ["shop", "--functions", "lost"],
            "lost: no such folder; name the folder of your functions, or begin with: segment-emulator init NAME",
        ),
    ],
    ids=["misspelt", "folder"],
)
def test_words(quick: Command, words: list[str], line: str) -> None:
    """What is not there is named, with the nearest that is."""
    ended = quick("bundle", *words)

    assert (2, "", f"segment-emulator: {line}\n") == (ended.code, ended.out, ended.err)


def test_without_a_port(folder: Path, quick: Command) -> None:
    """The line names the command that makes it, and no file is begun."""
    (folder / "functions" / "shop" / "handler.js").unlink()
    ended = quick("bundle", "shop", "-o", "shop.json")
    line = "functions/shop/handler.js: does not exist; run `segment-emulator port functions/shop`"

    assert (2, "", f"segment-emulator: {line}\n") == (ended.code, ended.out, ended.err)
    assert not (folder / "shop.json").exists()
