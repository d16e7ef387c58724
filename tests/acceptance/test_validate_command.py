"""`validate`: what a CI job calls."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.bundles import (
    SHOP,
    SHOP_SCHEMA,
    an_event,
    jsonl,
    sent,
    write,
    write_capture,
    write_expected,
    write_function,
    write_schema,
)

from .conftest import Command, run


def test_all_good(folder: Path, quick: Command) -> None:
    """Everything is counted, and nothing more is said."""
    write_capture(folder, an_event(1), an_event(2))
    write_expected(folder, sent(1), sent(2))
    write(folder / "tests/expected/shop/visits.replies.json", [])
    write_schema(folder)
    ended = quick("validate")

    said = (
        "1 function, 2 events, 1 settings file, 3 expectations, 1 replies file, 1 request schema checked: no problems\n"
    )
    assert (0, said, "") == (ended.code, ended.out, ended.err)


def test_every_violation_of_every_file(folder: Path, quick: Command) -> None:
    """Each as `file:line: $.path: what`, in all files, although some are wrong; exit code 1."""
    write_function(folder, "crm", resourceType="DEST", settings=5)
    write_function(folder, "mail", handler=SHOP + "\n\ndef onIdentity(event, settings):\n    pass\n")
    write_capture(folder, an_event(1), an_event(2, userId=7, event=5))
    write(folder / "tests/expected/shop/visits.jsonl", '{"version":1}\n{"messageId":5}\n')
    write(folder / "tests/expected/shop/visits.replies.json", [{"stats": 5}])
    write(folder / "tests/expected/shop/visits.settings.json", {"apiKey": 5})
    ended = quick("validate")
    *lines, summary = ended.out.splitlines()
    places = [line.split(": ")[0] for line in lines]

    assert (1, "") == (ended.code, ended.err)
    assert places == [
        *["functions/crm/function.json:1"] * 2,
        "functions/mail/handler.py:22",
        *["tests/captures/visits.jsonl:2"] * 2,
        *["tests/expected/shop/visits.jsonl:2"] * 3,
        "tests/expected/shop/visits.replies.json:1",
        "tests/expected/shop/visits.settings.json:1",
    ]
    assert "tests/captures/visits.jsonl:2: $.userId: " in ended.out
    assert summary.endswith(" checked: 10 problems")


def test_request_schemas(folder: Path, quick: Command) -> None:
    """Schemas of the destinations named are checked, and that each is a destination's where none is named."""
    write_schema(folder, name="shpo")
    write_schema(folder, schema={**SHOP_SCHEMA, "minLenght": 1})
    whole, named = quick("validate"), quick("validate", "shop")
    keyword = "'minLenght' is not a keyword of JSON Schema and checks nothing; did you mean 'minLength'?"
    lines = [
        f"schemas/destinations/shop/track.json:1: $.minLenght: {keyword}",
        "schemas/destinations/shpo: belongs to no destination; did you mean 'shop'?",
    ]

    assert (1, lines) == (whole.code, whole.out.splitlines()[:-1])
    assert (1, lines[:1]) == (named.code, named.out.splitlines()[:-1])


def test_jsonl(folder: Path, quick: Command) -> None:
    """A line of JSON for each violation, for other programs."""
    write(folder / "x.jsonl", '{"type": "track", "event": "Bought"}\n')
    ended = quick("validate", "x.jsonl", "--format", "jsonl")

    (problem,) = ended.documents
    assert 1 == ended.code
    assert ("event", "x.jsonl:1", "$", "no_user_anon_id") == tuple(
        problem[key] for key in ("kind", "place", "path", "code")
    )


def test_what_is_named(folder: Path, quick: Command) -> None:
    """Only what is named is checked; captures can be left out by name."""
    write_function(folder, "crm", handler="import\n")
    write_capture(folder, an_event(1))
    write_capture(folder, an_event(1, userId=7), story="wrong")
    named = quick("validate", "shop", "tests/captures/visits.jsonl")
    without = quick("validate", "tests/captures", "--except", "wrong.*")

    assert (0, "1 function, 1 event checked: no problems\n") == (named.code, named.out)
    assert (0, "1 event checked: no problems\n") == (without.code, without.out)


def test_settings_and_expectations_by_name(folder: Path, quick: Command) -> None:
    """A settings file or folder of expectations that is named is checked, whatever else is."""
    write(folder / "mine.json", {"apikey": "K"})
    write(folder / "other" / "shop" / "visits.jsonl", "")
    ended = quick("validate", "shop", "--settings", "mine.json", "--expected", "other")
    settings, expectations, _ = ended.out.splitlines()

    assert 1 == ended.code
    assert "mine.json:1: shop has no setting 'apikey'; did you mean 'apiKey'?" == settings
    assert expectations.startswith("other/shop/visits.jsonl: the file is empty")


def test_two_destinations_with_one_name(folder: Path, quick: Command) -> None:
    """Twins are a problem of their folder; the other files are checked all the same."""
    write_function(folder, "crm", displayName="Shop")
    write_capture(folder, an_event(1, userId=7))
    ended = quick("validate")

    assert (1, 3) == (ended.code, len(ended.out.splitlines()))
    assert "displayName 'Shop'" in ended.out


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (["lost.jsonl"], "lost.jsonl: no such file or folder"),
        (
            ["--functions", "lost"],
            "lost: no such folder; name the folder of your functions, or begin with: segment-emulator init NAME",
        ),
        (["--expected", "lost"], "lost: no such folder of expectations; --update makes one"),
    ],
    ids=["capture", "functions", "expectations"],
)
def test_what_is_not_there(quick: Command, words: list[str], line: str) -> None:
    """A name that leads to nothing is a wrong command, not a violation."""
    ended = quick("validate", *words)

    assert (2, f"segment-emulator: {line}\n") == (ended.code, ended.err)


def test_outside_the_clone(tmp_path: Path) -> None:
    """Where there are only functions, those are checked."""
    write_function(tmp_path)
    ended = run("validate", cwd=tmp_path)

    assert (0, "1 function checked: no problems\n", "") == (ended.code, ended.out, ended.err)


def test_control_characters_do_not_reach_the_screen(folder: Path, quick: Command) -> None:
    """A violation is one line, whatever the event holds."""
    write(
        folder / "x.jsonl",
        '{"type": "track", "event": "a", "userId": ["\\u001b[31m\\n"], "context": {"ip\\n": 5, "ip": 5}}\n',
    )
    ended = quick("validate", "x.jsonl")

    assert "\x1b" not in ended.out
    assert all(line.startswith(("x.jsonl:1: ", "1 event")) for line in ended.out.splitlines())


def test_warns_of_a_write_key_in_a_capture(folder: Path, quick: Command) -> None:
    """A key that was not masked is told once for its capture; git ignores private captures, and a fake is no key."""
    events = [an_event(1, writeKey="real-key-4711"), an_event(2, writeKey="real-key-4711"), an_event(3)]
    write(folder / "visits.jsonl", jsonl(events))
    write(folder / "private" / "visits.jsonl", jsonl(events))
    write(folder / "masked.jsonl", jsonl([an_event(1, writeKey="fake-write-key-workshop")]))
    ended = quick("validate", "visits.jsonl", "private/visits.jsonl", "masked.jsonl")

    assert 0 == ended.code
    assert [
        "warning: visits.jsonl: 2 events with a writeKey: run `segment-emulator mask` on it before you commit it"
    ] == (ended.err.splitlines())
    assert "real-key" not in ended.out + ended.err
