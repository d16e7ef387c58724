"""The marker `segment_function` and its fixtures."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.bundles import an_event, jsonl, write, write_capture, write_function

pytest_plugins = "pytester"

MARK = 'import pytest\n\n@pytest.mark.segment_function("functions/shop"{})\ndef test_it({}):\n'
TRACK = {"type": "track", "event": "Bought", "messageId": "m-1", "userId": "u"}
LISTENING = """import requests

def onTrack(event, settings):
    reply = requests.get("https://shop.test/ask", timeout=5)
    requests.post("https://shop.test/said", json={"status": reply.status_code, "settings": settings}, timeout=5)
"""


def _test(pytester: pytest.Pytester, body: str, using: str = "deliver", options: str = "") -> pytest.RunResult:
    lines = "".join(f"    {line}\n" for line in body.splitlines())
    pytester.makepyfile(MARK.format(options, using) + lines)
    return pytester.runpytest_inprocess("-rA")


def test_function(pytester: pytest.Pytester, project: Path) -> None:
    """`function` is the function that the marker names."""
    result = _test(pytester, 'assert ("shop", ("onTrack",)) == (function.name, function.handlers)', "function")

    result.assert_outcomes(passed=1)


def test_deliver(pytester: pytest.Pytester, project: Path) -> None:
    """`deliver` runs one event and returns its delivery, its requests redacted."""
    body = f"""
delivery = deliver({TRACK!r})
[request] = delivery.requests
assert "delivered" == delivery.outcome
assert "Bearer {{{{settings.apiKey}}}}" == request.headers["Authorization"]
assert "Bought" == request.json()["event"]"""

    _test(pytester, body).assert_outcomes(passed=1)


def test_a_javascript_function(pytester: pytest.Pytester, project: Path) -> None:
    """A handler.js is tested as a handler.py is."""
    source = "async function onTrack(event) { await fetch('https://shop.test/' + event.messageId) }"
    write(project / "functions" / "crm" / "handler.js", source)
    body = f"""
import pytest

@pytest.mark.segment_function("functions/crm")
def test_it(deliver):
    assert ["https://shop.test/m-1"] == [request.url for request in deliver({TRACK!r}).requests]
"""
    pytester.makepyfile(body)

    pytester.runpytest_inprocess().assert_outcomes(passed=1)


def test_a_delivery_as_at_segment(pytester: pytest.Pytester, project: Path) -> None:
    """What a handler raises is the delivery's outcome and no error of the test."""
    body = f'assert "Message Rejected" == deliver({TRACK | {"event": "refuse"}!r}).reason'

    _test(pytester, body).assert_outcomes(passed=1)


def test_each_delivery_meets_the_function_anew(pytester: pytest.Pytester, project: Path) -> None:
    """Module state and cache of one event are gone with the next: tests do not depend on their order."""
    write_function(project, handler="SEEN = []\n\ndef onTrack(event, settings):\n    SEEN.append(1)\n    print(SEEN)\n")
    body = f"assert [('[1]',)] * 2 == [tuple(map(str.strip, deliver({TRACK!r}).logs)) for _ in range(2)]"

    _test(pytester, body).assert_outcomes(passed=1)


def test_settings_of_the_marker(pytester: pytest.Pytester, project: Path) -> None:
    """Settings given by the marker are the ones that the handler gets, whatever function.json requires."""
    write_function(project, handler=LISTENING)
    body = f'assert {{"plan": "free"}} == deliver({TRACK!r}).requests[1].json()["settings"]'

    _test(pytester, body, options=', settings={"plan": "free"}').assert_outcomes(passed=1)


def test_settings_of_the_environment(pytester: pytest.Pytester, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without settings in the marker, those of the file and the environment hold, as for the command."""
    monkeypatch.setenv("SEGMENT_EMULATOR_SHOP_API_KEY", "from-the-environment")
    handler = LISTENING.replace("settings}", "len(settings['apiKey'])}")
    write_function(project, handler=handler)
    body = f'assert {len("from-the-environment")} == deliver({TRACK!r}).requests[1].json()["settings"]'

    _test(pytester, body).assert_outcomes(passed=1)


def test_replies_of_the_marker(pytester: pytest.Pytester, project: Path) -> None:
    """Rules given by the marker answer; how often one may is counted over the whole test."""
    write_function(project, handler=LISTENING)
    body = f"""
statuses = [deliver({TRACK!r}).requests[1].json()["status"] for _ in range(3)]
assert [503, 503, 200] == statuses"""

    _test(pytester, body, options=', replies=[{"url": "*/ask", "status": 503, "times": 2}]').assert_outcomes(passed=1)


def test_mappings_of_the_marker(pytester: pytest.Pytester, project: Path) -> None:
    """The function runs by the mappings of a file below pytest's root, and not by its handlers."""
    action = "\n\ndef sendOrder(payload, settings):\n    print(payload['id'])\n"
    folder = write_function(project, handler="def onTrack(event, settings):\n    raise KeyError" + action)
    field = {"label": "ID", "type": "string"}
    write(folder / "actions.json", {"actions": [{"slug": "sendOrder", "name": "Send", "fields": {"id": field}}]})
    row = {"name": "Orders", "subscribe": 'type = "track"', "partnerAction": "sendOrder"}
    write(project / "mine.json", [{**row, "mapping": {"id": {"@path": "$.messageId"}}}])
    body = f"""assert ("Orders", "m-1") == (deliver({TRACK!r}).parts[0].mapping, deliver({TRACK!r}).logs[0].strip())"""

    _test(pytester, body, options=', mappings="mine.json"').assert_outcomes(passed=1)


def test_unused_rule(pytester: pytest.Pytester, project: Path) -> None:
    """A rule that no request used is a warning at the test, so an error where warnings are."""
    options = ', replies=[{"url": "https://elsewhere.test/"}, {"url": "*/never", "optional": True}]'
    result = _test(pytester, f"deliver({TRACK!r})", options=options)

    result.assert_outcomes(passed=1, errors=1)
    result.stdout.fnmatch_lines(["*UnusedReplyWarning: rule 1 of the replies was never used"])
    result.stdout.no_fnmatch_line("*rule 2*")


def test_replay(pytester: pytest.Pytester, project: Path) -> None:
    """`replay` runs a capture, which is a path below the root folder, and returns a delivery for each event."""
    write_capture(project, an_event(1), an_event(2, "refuse"), an_event(3))
    body = """
deliveries = replay("tests/captures/visits.jsonl")
assert ["delivered", "discarded", "delivered"] == [delivery.outcome for delivery in deliveries]
assert deliveries == replay("tests/captures")"""

    _test(pytester, body, "replay").assert_outcomes(passed=1)


def test_replay_under_the_storys_conditions(pytester: pytest.Pytester, project: Path) -> None:
    """Reply rules and settings beside a story's expectations hold; an unused rule is named by its place."""
    write_function(project, handler=LISTENING)
    write_capture(project, an_event(1))
    story = project / "tests" / "expected" / "shop"
    write(story / "visits.replies.json", '[\n{"url": "*/ask", "status": 404},\n{"url": "*/never"}\n]')
    write(story / "visits.settings.json", {"apiKey": "of-the-story"})
    body = """
[delivery] = replay("tests/captures/visits.jsonl")
assert {"status": 404, "settings": {"apiKey": "{{settings.apiKey}}"}} == delivery.requests[1].json()"""
    result = _test(pytester, body, "replay")

    result.assert_outcomes(passed=1, errors=1)
    result.stdout.fnmatch_lines(["*UnusedReplyWarning: *tests/expected/shop/visits.replies.json:3 was never used"])


def test_replay_with_the_storys_filters(pytester: pytest.Pytester, project: Path) -> None:
    """Destination filters beside a story's expectations keep events outside."""
    write_capture(project, an_event(1), an_event(2, "Test"))
    filters = [{"if": "event = 'Test'", "actions": [{"type": "DROP"}]}]
    write(project / "tests" / "expected" / "shop" / "visits.filters.json", filters)
    body = """
deliveries = replay("tests/captures/visits.jsonl")
assert [None, "filter 1: DROP"] == [delivery.reason for delivery in deliveries]"""

    _test(pytester, body, "replay").assert_outcomes(passed=1)


def test_unreadable_capture(pytester: pytest.Pytester, project: Path) -> None:
    """An event that cannot be read fails the test: what is left would seem to be all."""
    write(project / "tests" / "captures" / "visits.jsonl", jsonl([an_event(1)]) + "nonsense\n")
    result = _test(pytester, 'replay("tests/captures/visits.jsonl")', "replay")

    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["E *CaptureError: *visits.jsonl:2: not JSON*"])


@pytest.mark.parametrize("event", [{"type": {1}}, object()], ids=["a set in it", "no mapping"])
def test_event_that_is_not_json(pytester: pytest.Pytester, project: Path, event: object) -> None:
    """An event that could not have come from Segment fails the test with one clear line."""
    source = "object()" if not isinstance(event, dict) else repr(event)
    result = _test(pytester, f"deliver({source})")

    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["E *UsageError: not JSON: *"])


@pytest.mark.parametrize(
    ("mark", "what"),
    [
        ("", 'this test names no function: mark it @pytest.mark.segment_function("functions/<destination>")'),
        (
            "@pytest.mark.segment_function()",
            "segment_function takes one path, and settings=, replies= and mappings= by name",
        ),
        ('@pytest.mark.segment_function("functions/shop", {})', "segment_function takes one path"),
        ('@pytest.mark.segment_function("functions/shop", setings={})', "segment_function takes one path"),
        ('@pytest.mark.segment_function("functions/shpo")', "did you mean '*functions/shop'?"),
        ('@pytest.mark.segment_function("functions/shop", replies=[{"statsu": 1}])', "rule 1: *"),
    ],
    ids=["no marker", "no path", "settings by position", "misspelt option", "misspelt path", "bad rule"],
)
def test_wrong_markers(pytester: pytest.Pytester, project: Path, mark: str, what: str) -> None:
    """What is wrong with the marker is one line, without a stack of the plugin's."""
    pytester.makepyfile(f"import pytest\n\n{mark}\ndef test_it(deliver):\n    pass\n")
    result = pytester.runpytest_inprocess()

    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines([f"*{what.replace('[', '[[]')}*"])
    result.stdout.no_fnmatch_line("*cases.py*")


def test_markers_of_a_class_and_of_parameters(pytester: pytest.Pytester, project: Path) -> None:
    """The nearest marker counts, as pytest's markers do."""
    write_function(project, "crm")
    pytester.makepyfile(
        """
        import pytest

        crm = pytest.mark.segment_function("functions/crm", settings={"apiKey": "K"})

        @pytest.mark.segment_function("functions/shop")
        class TestShop:
            @pytest.mark.parametrize("name", ["shop", pytest.param("crm", marks=crm)])
            def test_name(self, function, name):
                assert name == function.name
        """
    )

    pytester.runpytest_inprocess().assert_outcomes(passed=2)


def test_fixtures_of_ones_own(pytester: pytest.Pytester, project: Path) -> None:
    """A project's own fixture of one of these names is the one its tests get."""
    pytester.makepyfile(
        "import pytest\n\n@pytest.fixture\ndef replay():\n    return 7\n\n"
        "def test_it(replay):\n    assert 7 == replay\n"
    )

    pytester.runpytest_inprocess().assert_outcomes(passed=1)


def test_markers_are_told(pytester: pytest.Pytester) -> None:
    """`pytest --markers` says what the marker takes."""
    expected = (
        "@pytest.mark.segment_function(path, *, settings=None, replies=None, mappings=None): the function of this test*"
    )

    pytester.runpytest_inprocess("--markers").stdout.fnmatch_lines([expected])
