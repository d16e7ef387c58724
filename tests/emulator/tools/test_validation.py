"""Files checked without running anything: every violation, each with its place."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from emulator.tools.validation import Checked, check_captures, check_expectations, check_functions, check_settings
from tests.bundles import (
    API_KEY,
    SHOP,
    an_event,
    captures,
    expecting,
    jsonl,
    sent,
    shop,
    write,
    write_capture,
    write_expected,
    write_function,
)


def found(tmp_path: Path, checked: Iterable[Checked]) -> list[str]:
    """Return every problem as its line, below the folder."""
    return [str(problem).replace(f"{tmp_path}/", "") for each in checked for problem in each.problems]


def of_events(tmp_path: Path, text: str) -> list[str]:
    """Return the problems of a capture."""
    path = write(tmp_path / "visits.jsonl", text)
    return found(tmp_path, check_captures(captures(path)))


class TestCaptures:
    """Events, and lines that are none."""

    def test_good_events(self, tmp_path: Path) -> None:
        """Each event is looked at, and nothing is said of a good one."""
        path = write_capture(tmp_path, an_event(1), an_event(2))
        checked = list(check_captures(captures(path)))

        assert [("event", f"{path}:1", ()), ("event", f"{path}:2", ())] == [
            (each.kind, each.place, each.problems) for each in checked
        ]

    @pytest.mark.parametrize(
        ("event", "problems"),
        [
            ({"type": "track", "event": 5, "userId": 7}, [
                ("$.event", "event_not_string"), ("$.userId", "id_not_string")]),
            ({"type": "track", "event": "Bought"}, [("$", "no_user_anon_id")]),
            ({"type": "identify", "userId": "u", "traits": []}, [("$.traits", "traits_not_object")]),
            ({"type": "track", "event": "Bought", "userId": "u", "timestamp": "noon"}, [("$.timestamp", None)]),
            ({"userId": "u"}, [("$.type", "missing_type")]),
            ({"type": "trick", "userId": "u"}, [("$.type", "invalid_type")]),
            ("text", [("$", None)]),
            (None, [("$", None)]),
        ],
        ids=["two ids", "no id", "traits", "a time", "no type", "unknown type", "text", "null"],
    )  # fmt: skip
    def test_violations(self, tmp_path: Path, event: Any, problems: list[tuple[str, str | None]]) -> None:
        """Every violation, with its path and Segment's own code where ingestion would reject the event."""
        path = write(tmp_path / "visits.jsonl", jsonl([event]))
        (checked,) = check_captures(captures(path))

        assert [(f"{path}:1", *problem) for problem in problems] == [
            (problem.place, problem.path, problem.code) for problem in checked.problems
        ]

    def test_as_a_line(self, tmp_path: Path) -> None:
        """A problem is `file:line: $.path: what (code)`."""
        (line,) = of_events(tmp_path, jsonl([an_event(1, userId=7)]))

        assert re.fullmatch(r"visits\.jsonl:1: \$\.userId: .* \(id_not_string\)", line)

    def test_an_unreadable_line(self, tmp_path: Path) -> None:
        """A line that cannot be read is one problem; the others are checked."""
        said = of_events(tmp_path, jsonl([an_event(1)]) + "{nonsense}\n" + jsonl([an_event(2, userId=5)]))

        assert ["visits.jsonl:2", "visits.jsonl:3"] == [line.split(": ")[0] for line in said]

    def test_the_write_key_is_not_shown(self, tmp_path: Path) -> None:
        """An event's writeKey is a secret here too, wherever a violation would quote it."""
        (line,) = of_events(tmp_path, jsonl([an_event(1, writeKey="wk-1234567890", userId=["wk-1234567890"])]))

        assert "wk-1234567890" not in line
        assert "{{event.writeKey}}" in line


class TestFunctions:
    """Folders of functions: handler files and function.json."""

    def test_good_functions(self, tmp_path: Path) -> None:
        """Each function is looked at once."""
        for name in ("shop", "crm"):
            write_function(tmp_path, name)
        checked = list(check_functions(tmp_path / "functions", []))

        assert [("function", "crm", ()), ("function", "shop", ())] == [
            (each.kind, Path(each.place).name, each.problems) for each in checked
        ]

    @pytest.mark.parametrize(
        ("handler", "changes", "lines"),
        [
            (SHOP, {"settings": [{**API_KEY, "type": "SECRET", "required": 1}]},
             ["functions/shop/function.json:1: $.settings[0].required: ",
              "functions/shop/function.json:1: $.settings[0].type: "]),
            (SHOP, {"settings": [API_KEY, API_KEY]}, ["functions/shop/function.json:1: a second setting named"]),
            ("def onTrack(event)\n", {}, ["functions/shop/handler.py:1: "]),
            ("def onTrack(event):\n    pass\n", {}, ["functions/shop/handler.py:1: onTrack"]),
            (f"{SHOP}\ndef onIdentity(event, settings):\n    pass\n", {}, ["functions/shop/handler.py:21: onIdentity"]),
        ],
        ids=["two of a setting", "a setting twice", "syntax", "parameters", "a name like a handler's"],
    )  # fmt: skip
    def test_problems(self, tmp_path: Path, handler: str, changes: Any, lines: list[str]) -> None:
        """Every violation of function.json, and what is wrong with a handler file."""
        write_function(tmp_path, handler=handler, **changes)
        said = found(tmp_path, check_functions(tmp_path / "functions", []))

        assert len(lines) == len(said)
        for start, line in zip(lines, said, strict=True):
            assert line.startswith(start)

    @pytest.mark.parametrize("key", ["a.b", "[0]", "settings", 'quo"ted', "x" * 70], ids=str)
    def test_the_line_of_any_key(self, tmp_path: Path, key: str) -> None:
        """A key of dots and brackets is blamed on its own line, whatever its path looks like."""
        write_function(tmp_path)
        definition = tmp_path / "functions" / "shop" / "function.json"
        rows = ["{", '  "displayName": "Shop",', '  "resourceType": "DESTINATION",', '  "settings": [', "    {"]
        definition.write_text("\n".join([*rows, f"      {json.dumps(key)}: 5", "    }", "  ]", "}"]))

        assert [6] == [
            int(line.split(":")[1])
            for line in found(tmp_path, check_functions(tmp_path / "functions", []))
            if "is not allowed here" in line
        ]

    def test_all_folders_are_checked(self, tmp_path: Path) -> None:
        """One wrong function does not hide another."""
        write_function(tmp_path, "a", handler="import\n")
        write_function(tmp_path, "b", settings=5)

        assert 2 == len(found(tmp_path, check_functions(tmp_path / "functions", [])))

    def test_two_of_one_name(self, tmp_path: Path) -> None:
        """Two functions that answer to one name are a problem of the folder, not of either."""
        for name in ("shop", "crm"):
            write_function(tmp_path, name, displayName="Twin")
        (line,) = found(tmp_path, check_functions(tmp_path / "functions", []))

        assert "displayName 'Twin'" in line

    def test_folders_named(self, tmp_path: Path) -> None:
        """Only the folders named are looked at."""
        write_function(tmp_path, "shop", handler="import\n")
        crm = write_function(tmp_path, "crm")

        assert [] == found(tmp_path, check_functions(tmp_path / "functions", [crm]))


class TestSettings:
    """A settings file, against the functions' own settings."""

    @pytest.mark.parametrize(
        ("document", "line"),
        [
            ({"shop": {"apiKey": "K"}}, None),
            ({"apiKey": "K"}, None),
            ({"shop": {"apikey": "K"}}, "settings.json:1: shop has no setting 'apikey'; did you mean 'apiKey'?"),
            ({"shop": {}}, "settings.json: shop needs a value for its setting 'apiKey' (API Key); "),
            ({"shop": {"apiKey": 5}}, "settings.json:1: $.shop"),
            ([], "settings.json:1: $: [] is not an object"),
            ("{", "settings.json:1: not JSON"),
        ],
        ids=["good", "flat", "misspelt", "missing", "of another type", "no object", "no JSON"],
    )
    def test_problems(self, tmp_path: Path, document: Any, line: str | None) -> None:
        """The schema's violations, else what a replay would refuse."""
        path = write(tmp_path / "settings.json", document)
        said = found(tmp_path, [check_settings([shop(tmp_path)], path)])

        assert bool(line) == bool(said)
        assert line is None or said[0].startswith(line)


class TestExpectations:
    """Expectations, reply rules and settings of stories, below one folder."""

    @pytest.mark.parametrize(
        ("text", "lines"),
        [
            (expecting(sent(1)), []),
            ("", ["visits.jsonl: the file is empty; its first line must be "]),
            (expecting({**sent(1), "outcome": "sent", "requests": 5}), [
                "visits.jsonl:2: $.outcome: ", "visits.jsonl:2: $.requests: "]),
            (jsonl([sent(1)]), ["visits.jsonl:1: $"]),
            ('{"version":1}\n{\n', ["visits.jsonl:2: not JSON: "]),
        ],
        ids=["good", "empty", "two in a line", "no version", "no JSON"],
    )  # fmt: skip
    def test_expectations(self, tmp_path: Path, text: str, lines: list[str]) -> None:
        """Every violation of every line."""
        write(tmp_path / "expected" / "shop" / "visits.jsonl", text)
        said = found(tmp_path / "expected" / "shop", check_expectations(tmp_path / "expected"))
        starts = {line for line in lines if any(each.startswith(line) for each in said)}

        assert (set(lines), bool(lines)) == (starts, bool(said))

    def test_replies(self, tmp_path: Path) -> None:
        """The first wrong rule of each file."""
        for name in ("a", "b"):
            write(tmp_path / "shop" / f"{name}.replies.json", [{"url": "*"}, {"status": "ok"}])
        said = found(tmp_path / "shop", check_expectations(tmp_path))

        assert ["a.replies.json:1: rule 2", "b.replies.json:1: rule 2"] == [line[:24] for line in said]

    @pytest.mark.parametrize(
        ("document", "line"),
        [
            ({"apiKey": "other"}, None),
            ({"apikey": "other"}, "visits.settings.json: shop has no setting 'apikey'; did you mean 'apiKey'?"),
            ({"apiKey": True}, "visits.settings.json: shop's setting 'apiKey' must be a string"),
            ({"apiKey": 5}, "visits.settings.json:1: $.apiKey: "),
        ],
        ids=["good", "misspelt", "of another type", "of no type"],
    )
    def test_settings_of_a_story(self, tmp_path: Path, document: Any, line: str | None) -> None:
        """A story's settings are checked as a replay lays them over the others."""
        write(tmp_path / "shop" / "visits.settings.json", document)
        settings = write(tmp_path / "settings.json", {"shop": {"apiKey": "K"}})
        said = found(tmp_path / "shop", check_expectations(tmp_path, [shop(tmp_path / "in")], settings))

        assert bool(line) == bool(said)
        assert line is None or said[0].startswith(line)

    def test_kinds(self, tmp_path: Path) -> None:
        """Each file, and each line of expectations, is counted as what it is."""
        write_expected(tmp_path, sent(1))
        folder = tmp_path / "tests" / "expected" / "shop"
        write(folder / "visits.replies.json", [])
        write(folder / "visits.settings.json", {})
        write(folder / "notes.txt", "nothing of ours")
        kinds = sorted(each.kind for each in check_expectations(tmp_path / "tests" / "expected"))

        assert ["expectation", "expectation", "replies file", "settings file"] == kinds
