"""The settings of a replay: from a file and the environment, checked, and never shown."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from emulator.errors import EmulatorError, FileFormatError, UsageError
from emulator.inputs.settings import Settings, overlay_settings, resolve_settings, variable_of
from emulator.values.function import Definition, Function, Setting, SettingType

SECRET = "NX-4f1c8b7e2d"


def _setting(name: str, kind: SettingType = "STRING", *, required: bool = False) -> Setting:
    return Setting(name=name, label=name.title(), type=kind, required=required, sensitive=False, description="")


def _function(name: str, *declared: Setting, functions_dir: Path = Path("nowhere")) -> Function:
    folder = functions_dir / name
    definition = Definition(display_name=name, description="", resource_type="DESTINATION", settings=declared)
    return Function(
        name=name,
        folder=folder,
        handler=folder / "handler.py",
        functions_dir=functions_dir,
        definition=definition if declared else None,
        handlers=("onTrack",),
    )


FIRST = _function(
    "first_one",
    _setting("apiKey", required=True),
    _setting("sendPageUrl", "BOOLEAN"),
    _setting("regions", "ARRAY"),
    _setting("names", "TEXT_MAP"),
)
SECOND = _function("second", _setting("token"))
UNDECLARED = _function("undeclared")
MAP_ONLY = _function("map_only", _setting("names", "TEXT_MAP"))


def _resolve(
    tmp_path: Path, functions: list[Function], document: Any = None, environ: Mapping[str, str] | None = None
) -> Settings:
    path = None
    if document is not None:
        path = tmp_path / "settings.json"
        path.write_text(document if isinstance(document, str) else json.dumps(document))
    return resolve_settings(functions, path, environ or {})


class TestFile:
    """What a settings file gives."""

    def test_settings_by_destination(self, tmp_path: Path) -> None:
        """Each function gets its own, one without settings gets none, and others' are passed over."""
        document = {"first_one": {"apiKey": SECRET, "regions": ["eu"]}, "absent": {"whatever": 5}}
        expected = {"first_one": {"apiKey": SECRET, "regions": ["eu"]}, "second": {}}

        assert expected == _resolve(tmp_path, [FIRST, SECOND], document)

    @pytest.mark.parametrize(
        ("function", "document", "expected"),
        [
            (FIRST, {"apiKey": SECRET}, {"apiKey": SECRET}),
            (FIRST, {"first_one": {"apiKey": SECRET}}, {"apiKey": SECRET}),
            (FIRST, {"names": {"a": "b"}, "apiKey": SECRET}, {"names": {"a": "b"}, "apiKey": SECRET}),
            (MAP_ONLY, {"names": {"a": "b"}}, {"names": {"a": "b"}}),
            (SECOND, {"first_one": {"apiKey": SECRET}}, {}),
            (SECOND, {}, {}),
            (UNDECLARED, {"a": 1, "b": {}}, {"a": 1, "b": {}}),
            (UNDECLARED, {"undeclared": {"a": 1}}, {"a": 1}),
        ],
        ids=[
            "flat",
            "by destination",
            "flat with a map",
            "a map only",
            "others only",
            "empty",
            "undeclared",
            "undeclared by name",
        ],
    )
    def test_one_destination_may_stand_alone(
        self, tmp_path: Path, function: Function, document: Any, expected: dict[str, Any]
    ) -> None:
        """With one function, a file of its settings alone is understood."""
        assert expected == _resolve(tmp_path, [function], document)[function.name]

    def test_a_file_by_destination_is_not_half_flat(self, tmp_path: Path) -> None:
        """Once the destination has its section, a value beside it is out of place."""
        with pytest.raises(FileFormatError, match="'note' is not an object of settings"):
            _resolve(tmp_path, [UNDECLARED], {"undeclared": {"a": 1}, "note": "x"})

    def test_null_is_no_value(self, tmp_path: Path) -> None:
        """A setting of null is left out, as Segment leaves out what was never filled in."""
        expected = {"second": {}}

        assert expected == _resolve(tmp_path, [SECOND], {"second": {"token": None}})

    def test_no_file_and_nothing_required(self, tmp_path: Path) -> None:
        """Then there are no settings."""
        expected: Settings = {"second": {}, "undeclared": {}}

        assert expected == _resolve(tmp_path, [SECOND, UNDECLARED])


class TestEnvironment:
    """What variables give."""

    @pytest.mark.parametrize(
        ("variable", "text", "expected"),
        [
            ("API_KEY", SECRET, {"apiKey": SECRET}),
            ("API_KEY", "true", {"apiKey": "true"}),
            ("API_KEY", "", {"apiKey": "from the file"}),
            ("SEND_PAGE_URL", "true", {"apiKey": "from the file", "sendPageUrl": True}),
            ("SEND_PAGE_URL", "False", {"apiKey": "from the file", "sendPageUrl": False}),
            ("REGIONS", '["eu", "us"]', {"apiKey": "from the file", "regions": ["eu", "us"]}),
            ("NAMES", '{"a": "b"}', {"apiKey": "from the file", "names": {"a": "b"}}),
        ],
        ids=["string", "always text", "empty", "true", "False", "array", "map"],
    )
    def test_a_variable_wins(self, tmp_path: Path, variable: str, text: str, expected: dict[str, Any]) -> None:
        """It is read by its setting's type; an empty one counts as not set."""
        environ = {f"SEGMENT_EMULATOR_FIRST_ONE_{variable}": text}

        assert expected == _resolve(tmp_path, [FIRST], {"apiKey": "from the file"}, environ)["first_one"]

    def test_other_variables_are_not_read(self, tmp_path: Path) -> None:
        """Those of other programs and other destinations."""
        environ = {"API_KEY": "a", "SEGMENT_EMULATOR_OTHER_TOKEN": "b", "SEGMENT_EMULATOR_SECOND_TOKEN": "c"}
        expected = {"second": {"token": "c"}}

        assert expected == _resolve(tmp_path, [SECOND], None, environ)

    def test_a_longer_destination_keeps_its_variables(self, tmp_path: Path) -> None:
        """What is for `second_cloud` is not for `second`, although its name begins so."""
        (tmp_path / "second_cloud").mkdir()
        function = _function("second", _setting("token"), functions_dir=tmp_path)
        environ = {"SEGMENT_EMULATOR_SECOND_CLOUD_TOKEN": "a", "SEGMENT_EMULATOR_SECOND_TOKEN": "b"}
        expected = {"second": {"token": "b"}}

        assert expected == _resolve(tmp_path, [function], None, environ)

    def test_without_a_definition_a_variable_is_text(self, tmp_path: Path) -> None:
        """Its setting is the one of the file that is spelt so, or the name in camel case."""
        environ = {"SEGMENT_EMULATOR_UNDECLARED_API_KEY": "a", "SEGMENT_EMULATOR_UNDECLARED_API_URL": "b"}
        expected = {"undeclared": {"apiKey": "a", "apiURL": "b"}}

        assert expected == _resolve(tmp_path, [UNDECLARED], {"apiURL": "from the file"}, environ)

    @pytest.mark.parametrize(
        ("setting", "expected"),
        [
            ("apiKey", "API_KEY"),
            ("onlyIdentifyCreatesUsers", "ONLY_IDENTIFY_CREATES_USERS"),
            ("sendPageURL", "SEND_PAGE_URL"),
            ("URLPrefix", "URL_PREFIX"),
            ("api_key", "API_KEY"),
            ("area51Code", "AREA51_CODE"),
        ],
        ids=str,
    )
    def test_the_variable_of_a_setting(self, setting: str, expected: str) -> None:
        """Names become upper snake case."""
        assert f"SEGMENT_EMULATOR_FIRST_ONE_{expected}" == variable_of(FIRST, setting)


REFUSALS: dict[str, tuple[Any, dict[str, str], type[EmulatorError], str]] = {
    "an unknown setting": (
        '{"first_one": {\n"apiKey": "NX-4f1c8b7e2d",\n"regoins": []}}',
        {},
        FileFormatError,
        "{file}:3: first_one has no setting 'regoins'; did you mean 'regions'?",
    ),
    "a setting unlike any": (
        {"first_one": {"apiKey": SECRET, "zzz": 1}},
        {},
        FileFormatError,
        "{file}:1: first_one has no setting 'zzz'; known: apiKey, sendPageUrl, regions, names",
    ),
    "a required setting is absent": (
        {"first_one": {}},
        {},
        FileFormatError,
        (
            "{file}: first_one needs a value for its setting 'apiKey' (Apikey); "
            "give it there or as SEGMENT_EMULATOR_FIRST_ONE_API_KEY"
        ),
    ),
    "a required setting is blank": (
        {"first_one": {"apiKey": "  "}},
        {},
        FileFormatError,
        (
            "{file}: first_one needs a value for its setting 'apiKey' (Apikey); "
            "give it there or as SEGMENT_EMULATOR_FIRST_ONE_API_KEY"
        ),
    ),
    "a required setting without a file": (
        None,
        {},
        UsageError,
        (
            "first_one needs a value for its setting 'apiKey' (Apikey); "
            "give it in a settings file or as SEGMENT_EMULATOR_FIRST_ONE_API_KEY"
        ),
    ),
    "a string that is none": (
        {"first_one": {"apiKey": [SECRET]}},
        {},
        FileFormatError,
        "{file}:1: first_one's setting 'apiKey' must be a string",
    ),
    "a boolean that is text": (
        {"first_one": {"apiKey": SECRET, "sendPageUrl": "true"}},
        {},
        FileFormatError,
        "{file}:1: first_one's setting 'sendPageUrl' must be true or false",
    ),
    "an array of numbers": (
        {"first_one": {"apiKey": SECRET, "regions": [1]}},
        {},
        FileFormatError,
        "{file}:1: first_one's setting 'regions' must be an array of strings",
    ),
    "a map of numbers": (
        {"first_one": {"apiKey": SECRET, "names": {"a": 1}}},
        {},
        FileFormatError,
        "{file}:1: first_one's setting 'names' must be an object of strings",
    ),
    "not an object": (
        [SECRET],
        {},
        FileFormatError,
        "{file}:1: settings are an object, {{destination: {{setting: value}}}}",
    ),
    "flat for two": (
        {"apiKey": SECRET},
        {},
        FileFormatError,
        "{file}:1: 'apiKey' is not an object of settings; write {{destination: {{setting: value}}}}",
    ),
    "a misspelt destination": (
        {"secnod": {"token": SECRET}, "first_one": {"apiKey": SECRET}},
        {},
        FileFormatError,
        "{file}:1: unknown destination 'secnod'; did you mean 'second'?",
    ),
    "not JSON": ('{"apiKey": NX-4f1c8b7e2d}', {}, FileFormatError, "{file}:1: not JSON: expecting value (column 12)"),
    "an unknown variable": (
        None,
        {"SEGMENT_EMULATOR_FIRST_ONE_API_KYE": SECRET},
        UsageError,
        (
            "SEGMENT_EMULATOR_FIRST_ONE_API_KYE: first_one has no such setting; "
            "did you mean 'SEGMENT_EMULATOR_FIRST_ONE_API_KEY'?"
        ),
    ),
    "a variable that is not JSON": (
        None,
        {"SEGMENT_EMULATOR_FIRST_ONE_REGIONS": SECRET},
        UsageError,
        "SEGMENT_EMULATOR_FIRST_ONE_REGIONS: is not an array of strings, written as JSON",
    ),
    "a variable of another type": (
        None,
        {"SEGMENT_EMULATOR_FIRST_ONE_SEND_PAGE_URL": "1"},
        UsageError,
        "SEGMENT_EMULATOR_FIRST_ONE_SEND_PAGE_URL: first_one's setting 'sendPageUrl' must be true or false",
    ),
}


@pytest.mark.parametrize("name", REFUSALS)
def test_settings_that_are_refused(tmp_path: Path, name: str) -> None:
    """One line says where and what to do, and shows no value."""
    document, environ, error, expected = REFUSALS[name]

    with pytest.raises(error) as caught:
        _resolve(tmp_path, [FIRST, SECOND], document, environ)

    assert expected.format(file=tmp_path / "settings.json") == str(caught.value)
    assert SECRET not in str(caught.value)


def test_a_neighbour_is_not_a_misspelling(tmp_path: Path) -> None:
    """Settings of a destination that exists and is not replayed now are passed over, however alike the names."""
    (tmp_path / "second2").mkdir()
    function = _function("second", _setting("token"), functions_dir=tmp_path)
    expected = {"second": {}}

    assert expected == _resolve(tmp_path, [function], {"second2": {"token": SECRET}})


class TestOverlay:
    """A story's own settings, over those of the run."""

    def test_an_overlay_changes_what_it_names(self) -> None:
        """The rest stays, and the settings underneath are not touched."""
        settings = {"apiKey": SECRET, "sendPageUrl": True}

        assert {**settings, "sendPageUrl": False} == overlay_settings(FIRST, settings, {"sendPageUrl": False}, "x.json")
        assert {} == overlay_settings(SECOND, {"token": "a"}, {"token": None}, "story.json:1")
        assert settings["sendPageUrl"] is True

    @pytest.mark.parametrize(
        ("overlay", "expected"),
        [
            ({"apiKye": "a"}, "first_one has no setting 'apiKye'; did you mean 'apiKey'?"),
            ({"regions": "eu"}, "first_one's setting 'regions' must be an array of strings"),
            ({"apiKey": None}, "first_one needs a value for its setting 'apiKey' (Apikey)"),
            ([], "the settings of a story are an object, {setting: value}"),
        ],
        ids=["unknown", "wrong type", "required", "no object"],
    )
    def test_an_overlay_is_checked(self, overlay: Any, expected: str) -> None:
        """The error names the overlay's own place."""
        with pytest.raises(FileFormatError) as caught:
            overlay_settings(FIRST, {"apiKey": SECRET}, overlay, "story.json:1")

        assert str(caught.value).startswith(f"story.json:1: {expected}")
