"""What has no equal in JavaScript is refused: every place, with line, column, what it is and what to write instead."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest

from emulator.errors import EmulatorError
from emulator.port import PortError
from emulator.port.before import port

from .both import HEAD, written
from .refused import ABOVE, REFUSED

_HANDLER = "\n\ndef onTrack(event, settings):\n    v = event.get('v')\n"


@pytest.mark.parametrize("name", REFUSED)
def test_a_line_is_refused(tmp_path: Path, name: str) -> None:
    """Each refusal stands where the fault is, and says what to write instead."""
    body, expected = REFUSED[name]
    handler = written(tmp_path / "functions" / "refused", ABOVE + _HANDLER + textwrap.indent(body, "    ") + "\n")
    lines = handler.read_text(encoding="utf-8").split("\n")
    first = lines.index("    v = event.get('v')") + 1

    with pytest.raises(PortError) as caught:
        port(handler)

    found = [
        (each.line - first, each.column - 4, each.what)
        if each.line > first
        else (lines[each.line - 1].strip(), each.column, each.what)
        for each in caught.value.refusals
    ]
    assert expected == found


PLAIN = "\n\ndef onTrack(event, settings):\n    pass\n"
FILES: dict[str, tuple[str, list[str]]] = {
    "syntax-error": ("def onTrack(event, settings)\n    pass\n", ["1:29: not Python: expected ':'"]),
    "class": ("class A:\n    pass\n" + PLAIN, ["1:1: a class at the top of a file; write constants and def there"]),
    "statement": (
        "if 1:\n    pass\n" + PLAIN,
        ["1:1: if statement at the top of a file; write constants and def there"],
    ),
    "unknown-import": ("import re\n" + PLAIN, ["1:1: import of re; docs/port.md lists what can be imported"]),
    "unknown-name": (
        "from datetime import timedelta\n" + PLAIN,
        ["1:1: import of datetime.timedelta; docs/port.md lists what can be imported"],
    ),
    "star": (
        "from requests import *\n" + PLAIN,
        ["1:1: import of requests.*; docs/port.md lists what can be imported"],
    ),
    "twice": ("A = 1\nA = 2\n" + PLAIN, ["2:1: 'A' is defined twice; give each its own name"]),
    "function-twice": (
        "def a():\n    pass\n\n\ndef a():\n    pass\n" + PLAIN,
        ["5:1: 'a' is defined twice; give each its own name"],
    ),
    "two-names": ("A = B = 1\n" + PLAIN, ["1:1: assign statement at the top of a file; write constants and def there"]),
    "no-def": (
        "def send(event, settings):\n    pass\n\n\nonTrack = send\n",
        ["5:11: onTrack is no def; write def onTrack(event, settings)"],
    ),
    "decorator": (
        "def a(f):\n    return f\n\n\n@a\ndef onTrack(event, settings):\n    pass\n",
        ["5:2: a decorator; call the function where it is needed"],
    ),
    "stars": (
        "def a(*b):\n    return 1\n\n\ndef onTrack(event, settings):\n    a()\n",
        ["1:1: * or ** among the parameters; name each one"],
    ),
    "default": (
        "def a(b=[]):\n    return b\n\n\ndef onTrack(event, settings):\n    a()\n",
        ["1:9: a default that is no plain value; write None, and make the value inside"],
    ),
    "constant": (
        "A = len('abc')\n\n\ndef onTrack(event, settings):\n    if A:\n        return\n",
        ["1:5: a constant that is calculated; write the value itself"],
    ),
    "all-of-a-file": (
        "import re\n\n\nclass A:\n    pass\n" + PLAIN,
        [
            "1:1: import of re; docs/port.md lists what can be imported",
            "4:1: a class at the top of a file; write constants and def there",
        ],
    ),
}


@pytest.mark.parametrize("name", FILES)
def test_a_file_is_refused(tmp_path: Path, name: str) -> None:
    """A file that is not of the language is refused as a line in it is, and each refusal is a line of the message."""
    source, expected = FILES[name]
    handler = tmp_path / "handler.py"
    handler.write_text(source, encoding="utf-8")

    with pytest.raises(PortError) as caught:
        port(handler)

    assert [f"{handler}:{each}" for each in expected] == str(caught.value).split("\n")


def test_a_shared_file_is_refused_by_its_own_name(tmp_path: Path) -> None:
    """A refusal names the file that it stands in."""
    shared = tmp_path / "functions" / "shared"
    shared.mkdir(parents=True)
    (shared / "odd.py").write_text("def odd(x):\n    return x ** 2\n", encoding="utf-8")
    text = "from functions.shared.odd import odd\n\n\ndef onTrack(event, settings):\n    answer(odd(1))\n"

    with pytest.raises(PortError) as caught:
        port(written(tmp_path / "functions" / "one", text))

    assert f"{shared / 'odd.py'}:2:12: ** is not in the language; + - * / // % are" == str(caught.value)


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
    made = port(written(tmp_path / "one", "def unused():\n    return 2 ** 3\n" + PLAIN))

    assert "unused" not in made.text
    assert "answer" not in made.text
    assert HEAD
