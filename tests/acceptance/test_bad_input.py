"""Bad input: each has one clear line and the right exit code."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.bundles import API_KEY, an_event, jsonl, sent, write, write_capture, write_expected, write_function

from .conftest import ROOT, Command, run

SITUATIONS = ROOT / "tests" / "functions"


NO_FUNCTION = (
    "no function here, that is, no folder with a handler.py or handler.js in it; begin with: segment-emulator init NAME"
)


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (["nowhere.jsonl"], "nowhere.jsonl: no such file or folder"),
        (["no/*.gz"], "no/*.gz: no file's name fits this pattern"),
        (["functions/shop", "empty"], "empty: no capture in this folder (*.json, *.jsonl, *.ndjson or *.gz)"),
        (["shp"], "shp: neither a destination in functions nor a capture here; did you mean 'shop'?"),
        (
            ["--functions", "lost"],
            "lost: no such folder; name the folder of your functions, or begin with: segment-emulator init NAME",
        ),
        (
            ["--functions", "empty"],
            f"empty: {NO_FUNCTION}",
        ),
        (["--settings", "lost.json"], "lost.json: cannot be read: no such file or directory"),
        (["--replies", "lost.json"], "lost.json: cannot be read: no such file or directory"),
        (["--now", "noon"], "now: 'noon' is not an ISO 8601 instant, such as 2026-01-31T12:00:00Z"),
        (["other/handler.py"], "other/handler.py: no such folder or file; did you mean 'other/handle.py'?"),
    ],
    ids=lambda each: " ".join(each) if isinstance(each, list) else "",
)
def test_words(folder: Path, quick: Command, words: list[str], line: str) -> None:
    """What is not there is named, with the nearest that is."""
    write_capture(folder, an_event(1))
    (folder / "empty").mkdir()
    write(folder / "other" / "handle.py", "")
    ended = quick("replay", *words)

    assert (2, "", f"segment-emulator: {line}\n") == (ended.code, ended.out, ended.err)


MISSING = "shop needs a value for its setting 'apiKey' (API Key); give it"
VARIABLE = "SEGMENT_EMULATOR_SHOP_API_KEY"
FILE = "tests/settings.json"
SETTINGS: dict[str, tuple[Any, dict[str, str], str]] = {
    "missing": ({}, {}, f"{FILE}: {MISSING} there or as {VARIABLE}"),
    "blank": ({"shop": {"apiKey": " "}}, {}, f"{FILE}: {MISSING} there or as {VARIABLE}"),
    "no file": (None, {}, f"{MISSING} in a settings file or as {VARIABLE}"),
    "misspelt setting": (
        '{\n"shop": {\n"apiKye": "K"}}', {}, f"{FILE}:3: shop has no setting 'apiKye'; did you mean 'apiKey'?"
    ),
    "misspelt destination": (
        {"shopp": {"apiKey": "K"}}, {}, f"{FILE}:1: unknown destination 'shopp'; did you mean 'shop'?"
    ),
    "number": ({"shop": {"apiKey": 5}}, {}, f"{FILE}:1: shop's setting 'apiKey' must be a string"),
    "text": ({"shop": "K"}, {}, f"{FILE}:1: shop has no setting 'shop'; known: apiKey"),
    "array": ([], {}, f"{FILE}:1: settings are an object, {{destination: {{setting: value}}}}"),
    "environment": (
        {"shop": {"apiKey": "K"}}, {"SEGMENT_EMULATOR_SHOP_API_KYE": "K"},
        f"SEGMENT_EMULATOR_SHOP_API_KYE: shop has no such setting; did you mean '{VARIABLE}'?",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("settings", "environ", "line"), SETTINGS.values(), ids=SETTINGS)
def test_settings(folder: Path, quick: Command, settings: Any, environ: dict[str, str], line: str) -> None:
    """Settings without a required value, or with an unknown name, are refused before anything runs."""
    path = folder / "tests" / "settings.json"
    path.unlink() if settings is None else write(path, settings)
    write_capture(folder, an_event(1))
    ended = quick("replay", **environ)

    assert (2, "", f"segment-emulator: {line}\n") == (ended.code, ended.out, ended.err)


def test_misspelt_settings_of_a_storys_own(folder: Path, quick: Command) -> None:
    """The story is an error, and the run goes on."""
    write_capture(folder, an_event(1))
    write(folder / "tests/expected/shop/visits.settings.json", {"apikey": "K"})
    ended = quick("replay")

    assert 2 == ended.code
    assert (
        "  tests/expected/shop/visits.settings.json: shop has no setting 'apikey'; did you mean 'apiKey'?\n"
        in ended.out
    )


@pytest.mark.parametrize(
    ("changes", "line"),
    [
        ({"resourceType": "DEST"}, "functions/shop/function.json:1: $.resourceType: "),
        ({"settings": [{**API_KEY, "type": "SECRET"}]}, "functions/shop/function.json:1: $.settings[0].type: "),
        (
            {"settings": [API_KEY, API_KEY]},
            'functions/shop/function.json:1: a second setting named "apiKey"; rename one',
        ),
        ({"code": "x"}, "functions/shop/function.json:1: $.code: "),
    ],
    ids=["resource type", "setting type", "two settings of a name", "code"],
)
def test_function_json(folder: Path, quick: Command, changes: Any, line: str) -> None:
    """A function.json that does not fit its schema is refused with the place of the violation."""
    write_function(folder, **changes)
    write_capture(folder, an_event(1))
    ended = quick("replay")

    assert (2, "", 1) == (ended.code, ended.out, ended.err.count("\n"))
    assert ended.err.startswith(f"segment-emulator: {line}")


def test_function_json_that_is_no_json(folder: Path, quick: Command) -> None:
    """The line that is wrong is named."""
    write(folder / "functions" / "shop" / "function.json", '{\n"displayName": "Shop",\n"settings"}')
    ended = quick("list")

    assert 2 == ended.code
    assert ended.err.startswith("segment-emulator: functions/shop/function.json:3: not JSON")


@pytest.mark.parametrize("words", [[], ["shop", "crm", "tests/captures"]], ids=["all", "by name"])
def test_two_destinations_with_one_name(folder: Path, quick: Command, words: list[str]) -> None:
    """Two functions that answer to one name are refused, whether they were named or found."""
    write_function(folder, "crm", displayName="Shop")
    write_capture(folder, an_event(1))
    ended = quick("replay", *words)

    assert (2, 1) == (ended.code, ended.err.count("\n"))
    assert "functions/shop" in ended.err
    assert "functions/crm" in ended.err
    assert "'Shop'" in ended.err


def test_two_folders_of_one_name(folder: Path, quick: Command) -> None:
    """Settings and expectations go by the folder's name, so two of one name cannot run together."""
    write_function(folder / "other", displayName="Other")
    write_capture(folder, an_event(1))
    ended = quick("replay", "shop", "other/functions/shop", "tests/captures")

    assert 2 == ended.code
    assert "segment-emulator: other/functions/shop/handler.py: has the same name 'shop' as functions/shop/handler.py; rename one\n" == ended.err  # fmt: skip  # noqa: E501 - a line as it is printed


@pytest.mark.parametrize(
    ("situation", "line"),
    [
        ("missing_handler", ": no handler.py or handler.js here; found function.json, handlers.py"),
        ("syntax_error", "/handler.py:4: "),
        ("wrong_parameters", "/handler.py:8: onTrack"),
        ("no_handler", "/handler.py"),
        ("bad_definition", "/function.json:10: $.settings[0].type: "),
        ("definition_not_json", "/function.json:"),
        ("async_handler", "/handler.py:"),
    ],
)
def test_functions_that_can_not_be_read(folder: Path, quick: Command, situation: str, line: str) -> None:
    """One clear line, with the file and its line, before anything runs."""
    write_capture(folder, an_event(1))
    ended = quick("replay", SITUATIONS / situation, "tests/captures")

    assert (2, "", 1) == (ended.code, ended.out, ended.err.count("\n"))
    assert ended.err.startswith(f"segment-emulator: {SITUATIONS / situation}{line}")


def test_a_function_whose_import_fails(folder: Path, quick: Command) -> None:
    """What is seen only when the file is loaded is an error of the run, said once for all stories."""
    for story in ("a", "b"):
        write_capture(folder, an_event(1), story=story)
    ended = quick("replay", SITUATIONS / "imports_what_is_not_there", "tests/captures")
    errors = [line for line in ended.out.splitlines() if "imports_what_is_not_there/handler.py:" in line]

    assert (2, 1) == (ended.code, len(errors))
    assert "Traceback" not in ended.out + ended.err


@pytest.mark.parametrize(
    ("rule", "line"),
    [
        ({"stats": 500}, "rules.json:3: rule 2: "),
        ({"status": "500"}, "rules.json:3: rule 2: "),
        ({"fault": "slow"}, "rules.json:3: rule 2: "),
        ({"times": -1}, "rules.json:3: rule 2: "),
        ("text", "rules.json:3: rule 2: "),
    ],
    ids=["unknown key", "status", "fault", "times", "no object"],
)
def test_replies_with_a_bad_rule(folder: Path, quick: Command, rule: Any, line: str) -> None:
    """The rule is named by its number and line."""
    write_capture(folder, an_event(1))
    write(folder / "rules.json", '[\n{"url": "*"},\n' + jsonl([rule]) + "]")
    ended = quick("replay", "--replies", "rules.json")

    assert (2, "", 1) == (ended.code, ended.out, ended.err.count("\n"))
    assert ended.err.startswith(f"segment-emulator: {line}")


@pytest.mark.parametrize(
    ("event", "reason"),
    [
        ({"userId": "u"}, "the event has no type"),
        ({"type": None}, "the event has no type"),
        ({"type": "Track"}, "no handler exists for type 'Track'"),
        ({"type": 5}, "no handler exists for type '5'"),
        ("text", "the event is not an object"),
    ],
    ids=["no type", "null", "unknown type", "number", "no object"],
)
def test_what_can_not_be_dispatched(folder: Path, quick: Command, event: Any, reason: str) -> None:
    """It is rejected, which is a failure unless it is expected."""
    write_capture(folder, event)
    ended = quick("replay", "--format", "jsonl")
    rejected = {"messageId": None, "outcome": "rejected", "reason": reason, "requests": []}

    assert (1, [("rejected", reason)]) == (ended.code, [(x["outcome"], x["reason"]) for x in ended.documents])
    write_expected(folder, rejected)
    assert 0 == quick("replay").code


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("{", "tests/expected/shop/visits.jsonl:3: not JSON: "),
        (jsonl([{**sent(2), "outcome": "sent"}]), "tests/expected/shop/visits.jsonl:3: $.outcome: "),
    ],
    ids=["no JSON", "no expectation"],
)
def test_expectations(folder: Path, quick: Command, line: str, said: str) -> None:
    """A wrong line is an error, and all events run."""
    write_capture(folder, an_event(1), an_event(2), an_event(3))
    path = write_expected(folder, sent(1))
    path.write_text(path.read_text() + line.strip() + "\n" + jsonl([sent(3)]))
    ended = quick("replay", "--format", "jsonl")

    assert 2 == ended.code
    assert [True, None, False, True] == [document.get("covered") for document in ended.documents]
    assert ended.documents[1]["error"].startswith(said)


def test_a_request_schema_that_is_none(folder: Path, quick: Command) -> None:
    """A schema file that cannot be used is an error that names it, once."""
    for story in ("a", "b"):
        write_capture(folder, an_event(1), story=story)
    write(folder / "schemas" / "destinations" / "shop" / "track.json", '{"type": 5}')
    ended = quick("replay")

    assert (2, 1) == (
        ended.code,
        ended.out.count("  schemas/destinations/shop/track.json: no schema of draft 2020-12: "),
    )


def test_line_breaks_in_names_stay_on_one_line(tmp_path: Path) -> None:
    """An error is one line, whatever it quotes."""
    ended = run("replay", "a\nb.jsonl", "\x1b[31mred.jsonl", cwd=tmp_path)

    assert (2, 1) == (ended.code, ended.err.count("\n"))
    assert "\x1b" not in ended.err
