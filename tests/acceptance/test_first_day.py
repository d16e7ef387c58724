"""What somebody stumbles over on a first day: each is told in one line that says what to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.bundles import an_event, sent, write, write_capture, write_expected, write_function

from .conftest import Command

CAPTURE = "tests/captures/visits.jsonl"
ONE_REQUEST = {"method": {"const": "POST"}, "url": {"const": sent()["requests"][0]["url"]}}


@pytest.fixture
def visits(folder: Path) -> Path:
    """A story, its expectations and a request schema beside the shop."""
    write_capture(folder, an_event())
    write_expected(folder, sent())
    write(folder / "schemas/destinations/shop/track.json", {"properties": ONE_REQUEST, "required": [*ONE_REQUEST]})
    return folder


class TestUnreadable:
    """A file that cannot be read ends every command that needs it with exit code 2, whatever file it is."""

    @pytest.mark.parametrize(
        ("file", "words"),
        [
            (CAPTURE, ["replay", "check", "validate", "probe"]),
            ("tests/expected/shop/visits.jsonl", ["replay", "check", "validate"]),
            ("tests/expected/shop/visits.replies.json", ["replay", "check", "validate"]),
            ("tests/settings.json", ["replay", "check", "validate", "probe"]),
            ("functions/shop/function.json", ["replay", "check", "validate", "probe", "list"]),
            ("functions/shop/handler.py", ["replay", "check", "validate", "probe", "list"]),
            ("schemas/destinations/shop/track.json", ["replay", "check", "validate"]),
        ],
    )
    def test_exit_code(self, visits: Path, quick: Command, file: str, words: list[str]) -> None:
        """Half a document is no finding."""
        (visits / file).write_text('{"a": [')

        assert dict.fromkeys(words, 2) == {word: quick(word).code for word in words}

    def test_what_can_be_read_and_is_wrong(self, visits: Path, quick: Command) -> None:
        """To validate is to find that."""
        write(visits / "tests/expected/shop/visits.replies.json", [{"stats": 5}])

        assert [1, 1] == [quick(word).code for word in ("validate", "check")]


@pytest.mark.usefixtures("three")
class TestFaultyFunctions:
    """One faulty function hides no other, and not what the good ones do."""

    @pytest.fixture
    def three(self, visits: Path) -> Path:
        """The shop, one that is not Python, and one with a wrong function.json."""
        write_function(visits, "broken", handler="def onTrack(event, settings)\n")
        write_function(visits, "odd", settings=5)
        return visits

    @pytest.mark.parametrize("words", [["replay"], ["replay", "-j", "2"], ["replay", "shop", "odd", "broken"]])
    def test_replay(self, quick: Command, words: list[str]) -> None:
        """The shop is replayed, the others are told."""
        ended = quick(*words)

        assert 2 == ended.code
        assert "functions/broken/handler.py:1: not Python: expected ':'" in ended.out
        assert "functions/odd/function.json:1: $.settings: 5 is not a list" in ended.out
        assert "✗ 2 errors in 1 delivery, 1 request\n" in ended.out

    @pytest.mark.parametrize("word", ["list", "probe"])
    def test_on_stderr(self, quick: Command, word: str) -> None:
        """What these print goes on being the list, and the findings."""
        ended = quick(word)

        assert 2 == ended.code
        assert "shop" in ended.out
        assert ["functions/broken/handler.py:1", "functions/odd/function.json:1"] == [
            line.removeprefix("segment-emulator: ").partition(": ")[0] for line in ended.err.splitlines()
        ]

    def test_none_can_be_read(self, quick: Command) -> None:
        """Both are told, and nothing is replayed."""
        ended = quick("replay", "broken", "odd")

        assert 2 == ended.code
        assert "✗ 2 errors, no events\n" in ended.out


@pytest.mark.parametrize("call", ["breakpoint()", "__import__('pdb').set_trace()"])
def test_a_debugger_in_a_worker(folder: Path, quick: Command, call: str) -> None:
    """The line says by which option it works."""
    write_function(folder, handler=f"def onTrack(event, settings):\n    {call}\n")
    ended = quick("invoke", "shop", '{"type": "track", "messageId": "m"}')

    assert 1 == ended.code
    assert "functions/shop/handler.py:2: a debugger needs a terminal" in ended.out
    assert "run with --no-isolate" in ended.out


@pytest.mark.usefixtures("visits")
@pytest.mark.parametrize(
    ("words", "line"),
    [
        (
            ["replay", "tests/captures/visit.jsonl"],
            "no such file or folder; did you mean '{capture}'?",
        ),
        (
            ["invoke", "shop", "tests/captures/visit.jsonl:1"],
            "no such file; did you mean '{capture}'?",
        ),
        (
            ["replay", "shpo"],
            "shpo: neither a destination in functions nor a capture here; did you mean 'shop'?",
        ),
        (
            ["replay", "visits"],
            "visits: neither a destination in functions nor a capture here; did you mean '{capture}'?",
        ),
    ],
)
def test_typing_errors(quick: Command, words: list[str], line: str) -> None:
    """What was probably meant is named, and where it was looked for."""
    ended = quick(*words)

    assert 2 == ended.code
    assert line.format(capture=CAPTURE) in ended.err


@pytest.mark.parametrize("is_there", [False, True], ids=["no folder", "an empty one"])
@pytest.mark.parametrize("word", ["replay", "check", "validate", "list", "port"])
def test_an_empty_folder(tmp_path: Path, quick: Command, word: str, is_there: bool) -> None:
    """It is told how to begin."""
    (tmp_path / "new" / "functions").mkdir(parents=True) if is_there else (tmp_path / "new").mkdir()
    ended = quick(word, "--functions", tmp_path / "new" / "functions")

    assert 2 == ended.code
    assert "begin with: segment-emulator init NAME" in ended.out + ended.err


@pytest.mark.parametrize(
    ("file", "code"),
    [
        ("handler.py", "def onRequest(request, settings):\n    pass\n"),
        ("handler.js", "async function onRequest(request, settings) {}\n"),
    ],
)
def test_a_source_function(folder: Path, quick: Command, file: str, code: str) -> None:
    """It is told as one, not as a function without a handler."""
    (folder / "functions" / "shop" / "handler.py").unlink()
    (folder / "functions" / "shop" / file).write_text(code)

    assert "is a source function, with onRequest; destination and insert functions are emulated" in quick("replay").err
