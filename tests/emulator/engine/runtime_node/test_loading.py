"""How a file is loaded: as the body of one function whose parameters are the handlers' names, sloppy."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from emulator.engine.loading import load_function
from emulator.errors import FunctionError, UsageError
from emulator.values.model import Delivery

from .situations import SEND, TRACK, deliveries, delivery, on_track, written

WORKS = {
    "declared": "function onTrack() { return 1 }",
    "async": "async function onTrack() {}",
    "bare": "onTrack = async (event, settings) => {}",
    "var": "var onTrack = async function (event) {}",
    "after an early return": "async function onTrack() {}\nreturn\nonTrack = null",
    "chosen": "if (typeof module === 'undefined') { onTrack = () => {} }",
    "many at once": "onIdentify = onTrack = onPage = async () => {}",
    "undeclared variables": "count = 0\nfunction onTrack() { count += 1; other = count; delete window.other }",
    "use strict first": "'use strict'\nundeclared = 1\nfunction onTrack() { another = 2 }",
    "octal and with": "var n = 010; with ({ a: 1 }) { n += a }\nfunction onTrack() {}",
    "a byte order mark": "\ufefffunction onTrack() {}",
    "a comment last": "function onTrack() {} // the end",
    "this": "this.helper = () => 1\nfunction onTrack() { return window.helper() + helper() }",
    "env in vain": "let key; try { key = process?.env.KEY } catch (error) {}\nfunction onTrack() {}",
    "libraries first": "const { get } = _; const day = moment(0)\nfunction onTrack() { return get({}, day.format()) }",
    "timers first": "setTimeout(() => {}, 10)\nsetInterval(() => {}, 1000)\nfunction onTrack() {}",
}


@pytest.mark.parametrize("source", WORKS.values(), ids=WORKS)
def test_what_works_at_segment_works(tmp_path: Path, source: str) -> None:
    """Files as people write them."""
    found = delivery(tmp_path, source)

    assert ("delivered", None) == (found.outcome, found.error)


SENTENCE = (
    "a Segment function cannot import, require or export: Segment gives its libraries as globals "
    "(fetch, crypto, Buffer, _, moment and more)"
)
PROCESS = "a Segment function has no process and no environment: keys and addresses are settings"
FAILS = {
    "const": ("\nconst onTrack = async () => {}", ":2: not JavaScript: Identifier 'onTrack' has already been declared"),
    "let": ("let onTrack = 1", ":1: not JavaScript: Identifier 'onTrack' has already been declared"),
    "class": ("class onTrack {}", ":1: not JavaScript: Identifier 'onTrack' has already been declared"),
    "syntax": ("function onTrack() {\n  let x = \n}\n", ":3: not JavaScript: Unexpected token '}'"),
    "open": ("function onTrack() {\n  if (1) {\n  }", ":3: not JavaScript: Unexpected end of input"),
    "an open text": ("function onTrack() {}\nconst a = `b", ":2: not JavaScript: Unexpected end of input"),
    "closes too much": ("function onTrack() {}\n} {", ":2: not JavaScript: Unexpected token '}'"),
    "throws": ("function onTrack() {}\nnull.x", ":2: TypeError: Cannot read properties of null (reading 'x')"),
    "throws a text": ("function onTrack() {}\nthrow 'odd'", ": string: odd"),
    "requires": (
        "\nconst fs = require('fs')\nfunction onTrack() {}",
        f":2: ReferenceError: require is not defined; {SENTENCE}",
    ),
    "imports": (
        "import fs from 'fs'\nfunction onTrack() {}",
        f":1: not JavaScript: Cannot use import statement outside a module; {SENTENCE}",
    ),
    "exports": (
        "function onTrack() {}\nexports.onTrack = onTrack",
        f":2: ReferenceError: exports is not defined; {SENTENCE}",
    ),
    "exports a module": (
        "function onTrack() {}\nmodule.exports = { onTrack }",
        f":2: ReferenceError: module is not defined; {SENTENCE}",
    ),
    "exports by name": (
        "export async function onTrack() {}",
        f":1: not JavaScript: Unexpected token 'export'; {SENTENCE}",
    ),
    "reads its environment": (
        "const key = process.env.KEY\nfunction onTrack() {}",
        f":1: ReferenceError: process is not defined; {PROCESS}",
    ),
    "sends": (
        "\nfetch('https://a.test/')\nfunction onTrack() {}",
        ":2: a request is refused while the file loads: send from a handler",
    ),
}


@pytest.mark.parametrize(("source", "what"), FAILS.values(), ids=FAILS)
def test_what_does_not_load_is_one_line(tmp_path: Path, source: str, what: str) -> None:
    """With the handler's line, before any event."""
    path = written(tmp_path, source).handler
    with pytest.raises(FunctionError) as raised:
        load_function(path)

    assert str(raised.value).startswith(f"{path}{what}"), str(raised.value)
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize("statement", ["while (true) {}", "process.exit(3)"])
def test_a_top_level_that_never_ends(tmp_path: Path, statement: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is stopped, and said."""
    monkeypatch.setattr("emulator.engine.runtime.supervisor._LOAD_TIMEOUT", 1.0)
    path = written(tmp_path, f"{statement}\nfunction onTrack() {{}}").handler

    with pytest.raises(FunctionError, match=f"^{path}:"):
        load_function(path)


@pytest.mark.parametrize(
    ("statement", "message"),
    [
        ("require('fs')", "require is not defined"),
        ("await import('fs')", "A dynamic import callback was not specified."),
        ("module.exports", "module is not defined"),
    ],
)
def test_imports_while_a_handler_runs(tmp_path: Path, statement: str, message: str) -> None:
    """V8's own words are the error; a note says what they come from."""
    found = delivery(tmp_path, on_track(statement))

    assert found.error is not None
    assert message == found.error.message
    assert (f"{found.error.where}: {SENTENCE}",) == found.notes


def test_what_a_file_leaves_to_go_wrong(tmp_path: Path) -> None:
    """A promise of the top level that is rejected is told by the first event's delivery."""
    source = "(async () => { await null; throw new Error('lost') })()\nfunction onTrack() {}"
    first, second = deliveries(tmp_path, source, TRACK, TRACK)
    place = f"{tmp_path / 'shop' / 'handler.js'}:1"

    assert (f"{place}: a promise was rejected and nobody handled it: Error: lost",) == first.notes
    assert () == second.notes


def test_warm_and_fresh(tmp_path: Path) -> None:
    """State, globals without declaration and the cache live from event to event; with fresh, none of them does."""
    source = (
        "let seen = []\n"
        + SEND
        + on_track(
            "seen.push(event.messageId)",
            "if (typeof once === 'undefined') once = event.messageId",
            "const kept = await cache.load('k', -1, async () => event.messageId)",
            "Object.prototype.spoiled = (Object.prototype.spoiled || 0) + 1",
            "await send([seen, once, kept, ({}).spoiled])",
        )
    )
    events = [TRACK, {**TRACK, "messageId": "m-2"}]

    def bodies(found: list[Delivery]) -> list[Any]:
        return [each.requests[0].json() for each in found]

    assert [[["m-1"], "m-1", "m-1", 1], [["m-1", "m-2"], "m-1", "m-1", 2]] == bodies(
        deliveries(tmp_path, source, *events)
    )
    assert [[["m-1"], "m-1", "m-1", 1], [["m-2"], "m-2", "m-2", 1]] == bodies(
        deliveries(tmp_path, source, *events, fresh=True)
    )


def test_settings_are_each_invocations_own(tmp_path: Path) -> None:
    """What a handler does to its settings, the next does not see; all kinds of them arrive as they are."""
    settings = {
        "a": True,
        "n": 1.5,
        "map": {"k": "v"},
        "list": [{"key": "a", "value": "b"}],
        "pem": "-\\n-",
        "none": None,
    }
    source = SEND + on_track("await send(settings)", "settings.a = 'spoiled'", "settings.map.k = 1")
    found = deliveries(tmp_path, source, TRACK, TRACK, settings=settings)

    assert [settings, settings] == [each.requests[0].json() for each in found]


def test_a_loaded_function(tmp_path: Path) -> None:
    """A .js file is a function on Node; one that is asked to run on Python is refused."""
    path = written(tmp_path, "function onTrack() {}\nasync function onBatch() {}\nfunction onTrak() {}").handler
    function = load_function(path)

    assert ("node", ("onTrack", "onBatch"), "destination") == (function.runtime, function.handlers, function.kind)
    assert (
        f"{path}:3: onTrak is not the name of a handler, so Segment never calls it; did you mean 'onTrack'?",
    ) == function.warnings
    assert "insert" == load_function(path, kind="insert").kind
    with pytest.raises(UsageError, match="runs on node, not on python"):
        load_function(path, runtime="python")


def test_a_folder_with_both(tmp_path: Path) -> None:
    """handler.py runs unless Node is asked for."""
    path = written(tmp_path, "function onTrack() {}").folder
    (path / "handler.py").write_text("def onPage(event, settings):\n    pass\n", encoding="utf-8")

    assert ("python", ("onPage",)) == (load_function(path).runtime, load_function(path).handlers)
    assert ("node", ("onTrack",)) == (load_function(path, "node").runtime, load_function(path, "node").handlers)


def test_names_that_are_not_code(tmp_path: Path) -> None:
    """Comments, texts and regular expressions define no handler."""
    source = """
// function onIdentify() {}
/* onPage = 1 */
const text = "onGroup = 1" + 'onAlias = 1' + `onDelete = ${1}`, found = /onScreen = "/.test(text)
obj.onBatch = 1; const quote = () => { return /`/.test(text) }; const half = 1 / 2; onTrack = (event) => half / 2
const place = "x"
async function onScreen() {}
"""
    assert ("onTrack", "onScreen") == written(tmp_path, source).handlers


@pytest.mark.parametrize(
    ("source", "what"),
    [
        ("const a = 1", "no handler here; write one, such as async function onTrack(event, settings) {}"),
        (
            "exports.onTrack = async () => {}",
            "no handler here; a Segment function exports nothing: write async function onTrack(event, settings) {}",
        ),
        (
            "function ontrack() {}\nconst b = async () => 1",
            "no handler here; found ontrack, b; did you mean 'onTrack'?",
        ),
        ("function send() {}", "no handler here; found send; known: onIdentify, "),
    ],
)
def test_a_file_without_handlers(tmp_path: Path, source: str, what: str) -> None:
    """It says what it found."""
    with pytest.raises(FunctionError) as raised:
        written(tmp_path, source)

    assert str(raised.value).startswith(f"{tmp_path / 'shop' / 'handler.js'}: {what}")


def test_javascript_always_has_its_own_process(tmp_path: Path) -> None:
    """There is no Node inside Python."""
    with pytest.raises(UsageError, match="--no-isolate works for Python only"):
        deliveries(tmp_path, "function onTrack() {}", isolate=False)


def test_handlers_that_only_running_shows(tmp_path: Path) -> None:
    """The text says which handlers there may be, Node which there are."""
    path = written(tmp_path, "[onTrack, onPage] = [async () => {}, null]\nif (1 > 2) onGroup = 1").handler

    assert ("onTrack",) == load_function(path).handlers
    assert ["delivered"] == [each.outcome for each in deliveries(tmp_path, path.read_text(encoding="utf-8"))]
