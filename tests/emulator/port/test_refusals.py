"""What has no equal in JavaScript is refused: every place, with line, column, what it is and what to write instead."""

from __future__ import annotations

import ast
import textwrap
from pathlib import Path

import pytest

from emulator.errors import EmulatorError
from emulator.port import PortError, port
from emulator.port.emit.builder import Builder
from emulator.port.emit.visitor import EXPRESSIONS
from emulator.port.output.javascript import Array, Arrow, Js, method

from .both import written
from .refused import FILES, LINES, PLAIN

_HANDLER = "\n\ndef onTrack(event, settings):\n    v = event.get('v')\n"


def _handler(folder: Path, body: str) -> Path:
    return written(folder / "functions" / "refused", _HANDLER + textwrap.indent(body, "    ") + "\n")


@pytest.mark.parametrize("name", LINES)
def test_lines_are_refused(tmp_path: Path, name: str) -> None:
    """Each refusal stands where the fault is, and says what to write instead."""
    handler = _handler(tmp_path, LINES[name].body)
    first = handler.read_text(encoding="utf-8").split("\n").index("    v = event.get('v')") + 1

    with pytest.raises(PortError) as caught:
        port(handler)

    assert LINES[name].said == [(each.line - first, each.column - 4, each.what) for each in caught.value.refusals]


@pytest.mark.parametrize("name", LINES)
def test_the_advice_of_lines_compiles(tmp_path: Path, name: str) -> None:
    """Whoever writes what a refusal says has a handler that crosses."""
    assert port(_handler(tmp_path, LINES[name].instead)).text


@pytest.mark.parametrize("name", FILES)
def test_a_file_is_refused(tmp_path: Path, name: str) -> None:
    """All refusals of a file are told at once, whatever stands at its top, and each is a line of the message."""
    handler = tmp_path / "handler.py"
    handler.write_text(FILES[name].source, encoding="utf-8")

    assert [f"{handler}:{each}" for each in FILES[name].said] == _said(handler)


def test_an_await_where_javascript_has_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever form of the language writes an await into a function that is not async: it never reaches a file."""

    def forgetful(builder: Builder, node: ast.Set) -> Js:
        return Array((Arrow("x", method(builder.js(node.elts[0]), "flat")),))

    monkeypatch.setitem(EXPRESSIONS, ast.Set, forgetful)  # type: ignore[arg-type]  # a table of all forms
    handler = _handler(tmp_path, "import requests\nanswer({requests.get('https://x.test', timeout=1)})")

    with pytest.raises(PortError) as caught:
        port(handler)

    what = "a request where JavaScript cannot wait; send it from a function that is called by its name"
    assert [what] == [each.what for each in caught.value.refusals]


def _said(handler: Path) -> list[str]:
    try:
        port(handler)
    except PortError as error:
        return str(error).split("\n")
    return []


@pytest.mark.parametrize("name", FILES)
def test_the_advice_of_a_file_compiles(tmp_path: Path, name: str) -> None:
    """Whoever writes what a refusal says has a handler that crosses."""
    handler = tmp_path / "handler.py"
    handler.write_text(FILES[name].instead, encoding="utf-8")

    assert port(handler).text


def test_a_shared_file_is_refused_by_its_own_name(tmp_path: Path) -> None:
    """A refusal names the file that it stands in."""
    shared = tmp_path / "functions" / "shared"
    shared.mkdir(parents=True)
    (shared / "odd.py").write_text("def odd(x):\n    return x @ 2\n", encoding="utf-8")
    text = "from functions.shared.odd import odd\n\n\ndef onTrack(event, settings):\n    answer(odd(1))\n"

    with pytest.raises(PortError) as caught:
        port(written(tmp_path / "functions" / "one", text))

    assert f"{shared / 'odd.py'}:2:12: @ has no equal; write the sum of the products" == str(caught.value)


def test_a_shared_name_that_is_not_there(tmp_path: Path) -> None:
    """An import of what a shared file does not define is refused, not dropped."""
    shared = tmp_path / "functions" / "shared"
    shared.mkdir(parents=True)
    (shared / "odd.py").write_text("A = 1\n", encoding="utf-8")
    handler = written(tmp_path / "functions" / "one", "from functions.shared.odd import b" + PLAIN)

    with pytest.raises(PortError, match="b is not defined in what it is imported from; correct the import"):
        port(handler)


def test_what_is_no_function_is_an_error(tmp_path: Path) -> None:
    """A folder without a handler is no refusal but an error, as for every command."""
    with pytest.raises(EmulatorError, match=r"no handler\.py here"):
        port(tmp_path)


def test_unused_functions_are_left_out_and_refused_nowhere(tmp_path: Path) -> None:
    """Only what the handlers reach is compiled."""
    made = port(written(tmp_path / "one", "def unused():\n    return open('x')\n" + PLAIN))

    assert "unused" not in made.text
    assert "answer" not in made.text


_KEEPS_ROUTES = """
class Router:
    def __init__(self):
        self.routes = {}

    def on(self, name):
        def add(function):
            self.routes[name] = function
            return function
        return add

    def get(self, name):
        return self.routes.get(name)(name)


router = Router()


@router.on("track")
def sent(value):
    answer(value)


def onTrack(event, settings):
    router.get("track")
"""


def test_where_values_come_from_is_followed(tmp_path: Path) -> None:
    """What is called while the file is loaded may have a name of its own that sends, and does not send itself."""
    assert port(written(tmp_path / "functions" / "routes", _KEEPS_ROUTES)).text


def test_a_program_that_cannot_be_followed_stays_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where too much meets in one place, that place may be anything: what may send counts as sending."""
    monkeypatch.setattr("emulator.port.callees.solver.MOST_VALUES", 0)

    with pytest.raises(PortError, match="a request while the file is loaded"):
        port(written(tmp_path / "functions" / "routes", _KEEPS_ROUTES))
