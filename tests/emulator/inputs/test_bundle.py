"""Finding and reading functions, and the one line for each that cannot be read."""

import shutil
from pathlib import Path

import pytest

from emulator.errors import EmulatorError, FileFormatError, FunctionError
from emulator.inputs.bundle import function_folders, read_definition, read_function
from emulator.tools.function_folders import find_functions
from emulator.values.function import Definition, Function, Setting

SITUATIONS = Path(__file__).parents[2] / "functions"
PLAIN = "def onTrack(event, settings):\n    pass\n"
DEFINITION = """{
  "displayName": "Example Function",
  "description": "An example.",
  "resourceType": "DESTINATION",
  "settings": [
    {"name": "apiKey", "label": "API Key", "description": "The key.", "type": "STRING", "required": true,
     "sensitive": true}
  ]
}
"""


def _write(functions_dir: Path, name: str, source: str = PLAIN, definition: str | None = None) -> Path:
    folder = functions_dir / name
    folder.mkdir(parents=True)
    (folder / "handler.py").write_text(source)
    if definition is not None:
        (folder / "function.json").write_text(definition)
    return folder


def _read(tmp_path: Path, source: str) -> Function:
    return read_function(_write(tmp_path, "example", source))


class TestFunction:
    """What is known of a function before any of its code runs."""

    def test_a_folder(self, tmp_path: Path) -> None:
        """A destination's folder gives name, files, definition and handlers."""
        folder = _write(tmp_path, "example", PLAIN, DEFINITION)
        key = Setting(
            name="apiKey", label="API Key", type="STRING", required=True, sensitive=True, description="The key."
        )
        definition = Definition(
            display_name="Example Function",
            description="An example.",
            resource_type="DESTINATION",
            settings=(key,),
        )
        expected = Function(
            name="example",
            folder=folder,
            handler=folder / "handler.py",
            functions_dir=tmp_path,
            definition=definition,
            handlers=("onTrack",),
        )

        assert expected == read_function(folder)

    def test_a_handler_by_path(self, tmp_path: Path) -> None:
        """handler.py by path is its folder; another file has its own name."""
        folder = _write(tmp_path, "example", PLAIN, DEFINITION)
        other = folder / "other.py"
        other.write_text(PLAIN)

        assert read_function(folder) == read_function(folder / "handler.py")
        assert read_function(other).name == "other"
        assert read_function(other).functions_dir == tmp_path

    @pytest.mark.parametrize("path", [".", "handler.py", "../example", "../example/../example/handler.py"])
    def test_a_path_relative_to_the_folder(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, path: str) -> None:
        """However a folder is named, the function has its name and its neighbours."""
        monkeypatch.chdir(_write(tmp_path, "example"))
        function = read_function(Path(path))

        assert function.name == "example"
        assert tmp_path.resolve() == function.functions_dir.resolve()

    def test_no_code_is_run(self, tmp_path: Path) -> None:
        """A handler file that would end the process is read all the same."""
        function = _read(tmp_path, f"raise SystemExit\n{PLAIN}")

        assert function.handlers == ("onTrack",)

    def test_a_function_without_a_definition(self, tmp_path: Path) -> None:
        """function.json is not needed to replay."""
        assert _read(tmp_path, PLAIN).definition is None

    def test_a_setting_is_found_by_name(self, tmp_path: Path) -> None:
        """A definition knows its settings."""
        definition = read_definition(_write(tmp_path, "example", PLAIN, DEFINITION) / "function.json")
        found = definition.setting("apiKey")

        assert found is not None
        assert found.label == "API Key"
        assert definition.setting("other") is None


HANDLER_SOURCES = {
    "in Segment's order": (
        "def onTrack(event, settings): pass\ndef onIdentify(event, settings): pass",
        ("onIdentify", "onTrack"),
    ),
    "every handler": (
        "def onDelete(e, s): pass\nonIdentify = onTrack = onPage = onScreen = onGroup = onAlias = onBatch = onDelete",
        ("onIdentify", "onTrack", "onPage", "onScreen", "onGroup", "onAlias", "onDelete", "onBatch"),
    ),
    "assigned": ("def send(event, settings): pass\nonTrack, onPage = send, send", ("onTrack", "onPage")),
    "annotated": ("def send(event, settings): pass\nonTrack: object = send\nonPage: object", ("onTrack",)),
    "a lambda": ("onTrack = lambda event, settings: None", ("onTrack",)),
    "a call's value": ("import functools\nonTrack = functools.partial(print, end='')", ("onTrack",)),
    "imported": ("from functions.shared.tracking import send as onTrack", ("onTrack",)),
    "within if and try": (
        "try:\n  import x\nexcept ImportError:\n  def onTrack(e, s): pass\nelse:\n  if x:\n    def onPage(e, s): pass",
        ("onTrack", "onPage"),
    ),
    "not within a function or class": (
        f"{PLAIN}def outer():\n  def onPage(e, s): pass\nclass Outer:\n  def onGroup(self, e): pass",
        ("onTrack",),
    ),
    "star arguments": ("def onTrack(*arguments): pass", ("onTrack",)),
    "one and star": ("def onTrack(event, *rest): pass", ("onTrack",)),
    "defaults": ("def onTrack(event, settings, retries=3, *, quick=True): pass", ("onTrack",)),
    "positional only": ("def onTrack(event, settings, /): pass", ("onTrack",)),
    "decorated": ("@register\ndef onTrack(event): pass", ("onTrack",)),
    "an inner generator": ("def onTrack(event, settings):\n  def inner():\n    yield 1\n", ("onTrack",)),
    "an odd escape": ('def onTrack(event, settings):\n  return "\\d"', ("onTrack",)),
}


@pytest.mark.parametrize("name", HANDLER_SOURCES)
def test_which_handlers_a_file_defines(tmp_path: Path, name: str) -> None:
    """Names that the module itself binds count, whatever binds them."""
    source, expected = HANDLER_SOURCES[name]

    assert expected == _read(tmp_path, source).handlers


BAD_SOURCES = {
    "empty": ("", "no handler here, and no function; write one, such as def onTrack(event, settings)"),
    "no handler": (
        "def send(event, settings): pass",
        "no handler here; found send; known: onIdentify, onTrack, onPage, onScreen, onGroup, onAlias, onDelete,",
    ),
    "a return outside": (f"{PLAIN}return 1", "3: not Python: 'return' outside function"),
    "no text": ("def onTrack(event, settings): '\0'", "not Python"),
    "nested without end": (f"{PLAIN}x = {'(' * 10000}", "not Python"),
    "one parameter": ("def onTrack(event): pass", "1: onTrack takes (event); a handler takes (event, settings)"),
    "three parameters": (
        "\ndef onTrack(event, settings, more): pass",
        "2: onTrack takes (event, settings, more); a handler takes (event, settings)",
    ),
    "no parameter": ("def onTrack(): pass", "1: onTrack takes (); a handler takes (event, settings)"),
    "keywords only": (
        "def onTrack(event, settings, *, more): pass",
        "1: onTrack takes (event, settings, *, more); a handler takes (event, settings)",
    ),
    "a lambda's parameters": (
        "onTrack = lambda event: None",
        "1: onTrack takes (event); a handler takes (event, settings)",
    ),
    "another function's parameters": (
        "def send(event): pass\nonTrack = send",
        "2: onTrack takes (event); a handler takes (event, settings)",
    ),
    "the last definition counts": (
        f"{PLAIN}def onTrack(event): pass",
        "3: onTrack takes (event); a handler takes (event, settings)",
    ),
    "a generator": (
        "def onTrack(event, settings):\n  for item in event:\n    yield item",
        "1: onTrack has a yield, so that calling it runs nothing; a handler is a plain def",
    ),
    "a class": ("class onTrack: pass", "1: onTrack is not a function; write it as def, with (event, settings)"),
    "a constant": ("onTrack = None", "1: onTrack is not a function; write it as def, with (event, settings)"),
}


@pytest.mark.parametrize("name", BAD_SOURCES)
def test_a_handler_file_that_can_not_work(tmp_path: Path, name: str) -> None:
    """One line: the file, its line where there is one, and what to do."""
    source, expected = BAD_SOURCES[name]

    with pytest.raises(FunctionError) as caught:
        _read(tmp_path, source)

    handler = tmp_path / "example" / "handler.py"
    assert str(caught.value).startswith(f"{handler}:")
    assert expected in str(caught.value).replace(f"{handler}:", "").strip()
    assert "\n" not in str(caught.value)


SITUATION_ERRORS: dict[str, tuple[type[EmulatorError], str]] = {
    "missing_handler": (FunctionError, ": no handler.py or handler.js here; found function.json, handlers.py"),
    "syntax_error": (FunctionError, "/handler.py:4: not Python: expected ':'"),
    "no_handler": (FunctionError, "/handler.py: no handler here; found send, ontrack; did you mean 'onTrack'?"),
    "wrong_parameters": (FunctionError, "/handler.py:8: onTrack takes (event); a handler takes (event, settings)"),
    "async_handler": (FunctionError, "/handler.py:4: onTrack is async; a Python handler is a plain def"),
    "bad_definition": (FileFormatError, "/function.json:10: $.settings[0].type: "),
    "definition_not_json": (FileFormatError, "/function.json:5: not JSON: "),
    "missing_handlr": (FunctionError, f": no such folder or file; did you mean '{SITUATIONS / 'missing_handler'}'?"),
    "bad_definition/function.json": (
        FunctionError,
        ": neither Python nor JavaScript; name a handler.py, a handler.js or the folder that holds one",
    ),
    "nowhere/at/all": (FunctionError, ": no such folder or file"),
}


@pytest.mark.parametrize("name", SITUATION_ERRORS)
def test_a_function_that_can_not_be_read(name: str) -> None:
    """Each situation has its one line."""
    error, expected = SITUATION_ERRORS[name]

    with pytest.raises(error) as caught:
        read_function(SITUATIONS / name)

    assert str(caught.value).startswith(f"{SITUATIONS / name}{expected}")


def test_an_empty_folder_is_called_empty(tmp_path: Path) -> None:
    """There is nothing to list."""
    with pytest.raises(FunctionError, match=r"no handler\.py or handler\.js here; the folder is empty"):
        read_function(tmp_path)


def test_misspelt_handlers_are_warned_of() -> None:
    """A name that Segment would never call is pointed out beside the good ones."""
    function = read_function(SITUATIONS / "misspelt_handler")
    handler = SITUATIONS / "misspelt_handler" / "handler.py"
    expected = (
        f"{handler}:8: onIdentity is not the name of a handler, so Segment never calls it; did you mean 'onIdentify'?",
        f"{handler}:12: on_page is not the name of a handler, so Segment never calls it; did you mean 'onPage'?",
    )

    assert expected == function.warnings


def test_two_settings_of_one_name(tmp_path: Path) -> None:
    """Only one of them could be read."""
    setting = '{"name": "a", "label": "A", "description": "", "type": "STRING", "required": true, "sensitive": true}'
    definition = f'{{"displayName": "A", "resourceType": "DESTINATION", "settings": [{setting},\n{setting}]}}'
    folder = _write(tmp_path, "example", PLAIN, definition)

    with pytest.raises(FileFormatError, match=r'function\.json:2: a second setting named "a"; rename one'):
        read_function(folder)


class TestFindFunctions:
    """Every function of a folder."""

    def test_folders_with_a_function_are_found_in_order(self, tmp_path: Path) -> None:
        """Shared helpers, hidden folders, caches and plain files are none."""
        for name in ("b", "a", "shared", ".hidden", "__pycache__"):
            _write(tmp_path, name)
        (tmp_path / "notes").mkdir()
        (tmp_path / "handler.py").write_text(PLAIN)
        expected = ["a", "b"]

        assert expected == [function.name for function in find_functions(tmp_path)]

    def test_a_definition_alone_is_a_function_without_its_handler(self, tmp_path: Path) -> None:
        """A forgotten handler.py is not passed over."""
        shutil.copytree(SITUATIONS / "missing_handler", tmp_path / "missing_handler")

        with pytest.raises(FunctionError, match=r"missing_handler: no handler\.py or handler\.js here"):
            find_functions(tmp_path)

    def test_two_destinations_of_one_name(self) -> None:
        """Events name a destination by its displayName, so that it cannot be shared."""
        folder = SITUATIONS / "same_name"

        with pytest.raises(FunctionError) as caught:
            find_functions(folder)

        assert str(caught.value) == (
            f"{folder / 'second'}: has the same displayName 'Same Name' as {folder / 'first'}; "
            "give each destination a name of its own"
        )

    def test_no_such_folder(self, tmp_path: Path) -> None:
        """A missing folder is one line."""
        with pytest.raises(
            FunctionError,
            match="none: no such folder; name the folder of your functions, or begin with: segment-emulator init NAME",
        ):
            find_functions(tmp_path / "none")

    def test_a_folder_without_functions(self, tmp_path: Path) -> None:
        """So is an empty one."""
        with pytest.raises(
            FunctionError,
            match=r"no function here, .* begin with",
        ):
            function_folders(tmp_path)
