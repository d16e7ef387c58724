"""Which reply or fault a request gets, and what is said of a rule that cannot be read."""

import json
from pathlib import Path
from typing import Any

import pytest
import requests
import responses
from hypothesis import given, settings
from hypothesis import strategies as st

from emulator.errors import FileFormatError, UsageError
from emulator.inputs.replies import Fault, Replies, read_replies, replies_from
from emulator.inputs.schemas import file_violations
from emulator.values.model import Reply, Request
from emulator.values.reply_faults import FAULTS

ROOT = Path(__file__).parents[3]

JSON = {"Content-Type": "application/json"}
TRACK = "https://api.sprig.com/v2/users"


def _request(method: str = "POST", url: str = TRACK) -> Request:
    return Request(method=method, url=url, headers={}, body=None)


def _statuses(replies: Replies, count: int, url: str = TRACK) -> list[int]:
    answers = [replies.answer(_request(url=url), 0) for _ in range(count)]
    return [answer.status for answer in answers if isinstance(answer, Reply)]


MATCHES = {
    "the same url": (TRACK, TRACK, True),
    "another path": (TRACK, TRACK + "/5", False),
    "another host": (TRACK, "https://example.com/v2/users", False),
    "another scheme": (TRACK, "http://api.sprig.com/v2/users", False),
    "a trailing slash": (TRACK, TRACK + "/", False),
    "no path is the root": ("https://example.com", "https://example.com/", True),
    "no query meets any": (TRACK, TRACK + "?a=1", True),
    "a query meets the same": (TRACK + "?a=1&b=2", TRACK + "?a=1&b=2", True),
    "a query in another order": (TRACK + "?a=1&b=2", TRACK + "?b=2&a=1", True),
    "a query meets no other": (TRACK + "?a=1", TRACK + "?a=2", False),
    "a query meets no more": (TRACK + "?a=1", TRACK + "?a=1&b=2", False),
    "a query meets none": (TRACK + "?a=1", TRACK, False),
    "a fragment does not count": (TRACK + "#top", TRACK, True),
    "letters beyond ASCII": ("https://example.com/é", "https://example.com/%C3%A9", True),
    "a pattern's end": ("https://api.sprig.com/*", TRACK, True),
    "a pattern's middle": ("https://*/v2/users", TRACK, True),
    "several stars": ("*sprig*users", TRACK, True),
    "a star for nothing": (TRACK + "*", TRACK, True),
    "a pattern has an end": ("https://api.sprig.com/*/user", TRACK, False),
    "a pattern has a beginning": ("sprig.com/*", TRACK, False),
    "a pattern sees the query": ("*/users", TRACK + "?a=1", False),
    "a pattern with a query": ("*/users?a=*", TRACK + "?a=1", True),
    "a dot in a pattern is a dot": ("https://api.sprig.com/*", "https://apixsprig.com/", False),
    "a url that cannot be taken apart": (TRACK, "https://[", False),
}


@pytest.mark.parametrize("name", MATCHES)
def test_which_urls_a_rule_matches(name: str) -> None:
    """An exact url matches as the `responses` library does; a pattern spans the whole URL."""
    rule_url, request_url, expected = MATCHES[name]
    replies = replies_from([{"url": rule_url, "status": 418}])

    assert expected is (_statuses(replies, 1, request_url) == [418])


@pytest.mark.parametrize("name", [name for name, row in MATCHES.items() if "*" not in row[0] and "[" not in row[1]])
def test_exact_urls_match_as_responses_does(name: str) -> None:
    """What people know of `responses` holds: its own mock answers the same requests."""
    rule_url, request_url, expected = MATCHES[name]
    with responses.RequestsMock(assert_all_requests_are_fired=False) as mock:
        mock.add("POST", rule_url, status=418)
        try:
            answered = requests.post(request_url, timeout=1).status_code == 418
        except requests.ConnectionError:
            answered = False

    assert expected is answered


@pytest.mark.parametrize(
    ("rule_method", "method", "expected"),
    [("POST", "POST", True), ("post", "POST", True), ("POST", "DELETE", False), (None, "DELETE", True)],
    ids=["same", "lower case", "other", "any"],
)
def test_which_methods_a_rule_matches(rule_method: str | None, method: str, expected: bool) -> None:
    """A rule without a method takes any."""
    rule = {"status": 418} if rule_method is None else {"status": 418, "method": rule_method}
    answer = replies_from([rule]).answer(_request(method), 0)

    assert expected is (answer == Reply(status=418, headers=JSON))


ANSWERS: dict[str, tuple[dict[str, Any], Reply | Fault]] = {
    "nothing": ({}, Reply(headers=JSON)),
    "a status": ({"status": 503}, Reply(status=503, headers=JSON)),
    "no content": ({"status": 204}, Reply(status=204, headers={}, body="")),
    "a text": ({"body": "sorry"}, Reply(headers={}, body="sorry")),
    "json": ({"json": {"ä": [1, None]}}, Reply(headers=JSON, body='{"ä":[1,null]}')),
    "json null": ({"json": None}, Reply(headers=JSON, body="null")),
    "json of another type": (
        {"json": 1, "headers": {"CONTENT-type": "text/plain"}},
        Reply(headers={"CONTENT-type": "text/plain"}, body="1"),
    ),
    "headers": (
        {"headers": {"Retry-After": "5"}, "status": 429},
        Reply(status=429, headers={"Retry-After": "5", **JSON}),
    ),
    "a delay": ({"delay": 2}, Reply(headers=JSON, delay=2.0)),
    "a timeout": ({"fault": "timeout"}, Fault(kind="timeout")),
    "a reset after a delay": ({"fault": "reset", "delay": 0.5}, Fault(kind="reset", delay=0.5)),
    "refused": ({"fault": "refused"}, Fault(kind="refused")),
    "from the first arrival on": ({"from": "+0s", "until": "+1h30m", "status": 503}, Reply(status=503, headers=JSON)),
    "within two instants": (
        {"from": "1969-12-31T23:59:59Z", "until": "2026-06-01T03:00:00.5+02:00", "status": 503},
        Reply(status=503, headers=JSON),
    ),
    "before its time": ({"from": "+1d", "status": 503}, Reply(headers=JSON)),
    "after its time": ({"until": "1969-06-01t03:00:00z", "status": 503}, Reply(headers=JSON)),
    "every one": ({"every": 1, "status": 503}, Reply(status=503, headers=JSON)),
    "every second": ({"every": 2, "status": 503}, Reply(headers=JSON)),
    "within its rate": ({"rate": "1/s", "status": 202}, Reply(status=202, headers=JSON)),
    "within a rate of several minutes": ({"rate": "1000/5m", "fault": "reset"}, Fault(kind="reset")),
}


@pytest.mark.parametrize("name", ANSWERS)
def test_what_a_rule_answers(name: str) -> None:
    """Each key of a rule shows in the reply or fault."""
    rule, expected = ANSWERS[name]

    assert expected == replies_from([rule]).answer(_request(), 0)


def test_a_malformed_reply_is_no_json() -> None:
    """The fault `malformed` is a 200 that says it is JSON and is not."""
    answer = replies_from([{"fault": "malformed", "delay": 1}]).answer(_request(), 0)

    expected = (200, JSON, 1.0)

    assert isinstance(answer, Reply)
    assert expected == (answer.status, answer.headers, answer.delay)
    with pytest.raises(ValueError, match="Expecting"):
        requests.models.complexjson.loads(answer.body)


class TestOrder:
    """The first rule that matches and has answers left."""

    def test_without_a_rule_the_answer_is_an_empty_object(self) -> None:
        """A request that no rule matches gets 200 and {}."""
        expected = Reply(status=200, headers=JSON, body="{}")

        assert expected == Replies().answer(_request(), 0)
        assert expected == replies_from([{"url": "https://example.com/", "status": 500}]).answer(_request(), 0)

    def test_the_first_that_matches_answers_every_time(self) -> None:
        """A later rule that matches too does not use up the first, unlike in the `responses` registry."""
        expected = [503, 503, 503]

        assert expected == _statuses(replies_from([{"status": 503}, {"status": 201}]), 3)

    def test_times_is_how_often_a_rule_answers(self) -> None:
        """When its answers are used up, the next rule's turn comes, and at last 200."""
        replies = replies_from([{"status": 503, "times": 2}, {"status": 201, "times": 1}])
        expected = [503, 503, 201, 200]

        assert expected == _statuses(replies, 4)

    @settings(deadline=None, max_examples=100)
    @given(times=st.lists(st.none() | st.integers(1, 4), min_size=1, max_size=5), count=st.integers(0, 15))
    def test_rules_answer_in_order(self, times: list[int | None], count: int) -> None:
        """For any counts, the answers are those of the rules laid end to end."""
        rules = [
            {"status": 400 + index} | ({} if limit is None else {"times": limit}) for index, limit in enumerate(times)
        ]
        expected = [400 + index for index, limit in enumerate(times) for _ in range(limit or count)]
        expected = (expected + [200] * count)[:count]

        assert expected == _statuses(replies_from(rules), count)


class TestUse:
    """The account of the rules that answered."""

    def test_rules_never_used_are_named(self) -> None:
        """A rule that answered, or is optional, is not among them."""
        replies = replies_from([{"status": 503, "times": 1}, {"url": "https://x.example/"}, {"optional": True}])
        replies.answer(_request(), 0)
        expected = [2]

        assert expected == [rule.index for rule in replies.unused()]

    def test_fresh_rules_have_all_their_answers_again(self) -> None:
        """A new start has new counters, and the first's are left as they are."""
        replies = replies_from([{"status": 503, "times": 1}])
        before, fresh, after = _statuses(replies, 2), _statuses(replies.fresh(), 2), _statuses(replies, 1)
        expected = ([503, 200], [503, 200], [200])

        assert expected == (before, fresh, after)

    def test_use_is_counted_over_the_whole_run(self) -> None:
        """What a fresh start used is used."""
        replies = replies_from([{"status": 503}])
        replies.fresh().fresh().answer(_request(), 0)

        assert not replies.unused()

    def test_a_rule_says_which_it_is(self, tmp_path: Path) -> None:
        """A report can point at the rule's line."""
        path = tmp_path / "replies.json"
        path.write_text('[\n  {},\n  {"method": "get", "url": "https://x.example/"}\n]')
        expected = [f"{path}:2: rule 1 (any method any url)", f"{path}:3: rule 2 (GET https://x.example/)"]

        assert expected == [str(rule) for rule in read_replies(path).unused()]


KEYS = json.loads((ROOT / "schemas" / "files" / "replies.json").read_text("utf-8"))["$defs"]["rule"]["properties"]
NO_MOMENT = "is not an instant such as 2026-03-01T10:00:00Z or an offset from the first arrival such as +40m"
NO_RATE = "is not a rate such as 10/s, 600/m or 1000/5m"

BAD_RULES: dict[str, tuple[Any, str]] = {
    "a misspelt key": ({"stauts": 503}, "$.stauts: is not allowed here; did you mean 'status'?"),
    "a strange key": (
        {"zzz": 1},
        f"$.zzz: is not allowed here; known: {', '.join(KEYS)}",
    ),
    "no object": (5, "5 is not an object"),
    "a misspelt method": ({"method": "PSOT"}, "$.method: is not an HTTP method, such as POST"),
    "a method of no string": ({"method": 5}, "$.method: is not an HTTP method, such as POST"),
    "a url without a scheme": (
        {"url": "api.sprig.com/v2"},
        '$.url: "api.sprig.com/v2" is not a whole address, such as https://example.com/, or a pattern with *',
    ),
    "a url that cannot be taken apart": (
        {"url": "https://[::1/"},
        '$.url: "https://[::1/" is not a whole address, such as https://example.com/, or a pattern with *',
    ),
    "a url of no string": ({"url": None}, "$.url: null is not a string"),
    "a status of text": ({"status": "503"}, '$.status: "503" is not a whole number'),
    "a status too low": ({"status": 100}, "$.status: 100 is below 200"),
    "a status too high": ({"status": 600}, "$.status: 600 is above 599"),
    "a status of true": ({"status": True}, "$.status: true is not a whole number"),
    "headers with a number": ({"headers": {"Retry-After": 5}}, "$.headers.Retry-After: 5 is not a string"),
    "headers as a list": ({"headers": []}, "$.headers: [] is not an object"),
    "a body of no string": ({"body": {}}, "$.body: is not a string; a value that is to become JSON goes under 'json'"),
    "body and json": ({"body": "", "json": 1}, "has body and json: keep the one that is meant"),
    "a delay below zero": ({"delay": -1}, "$.delay: -1 is below 0"),
    "a delay of text": ({"delay": "1"}, '$.delay: "1" is not a number'),
    "times of zero": ({"times": 0}, "$.times: 0 is below 1"),
    "times of true": ({"times": True}, "$.times: true is not a whole number"),
    "times of a half": ({"times": 1.5}, "$.times: 1.5 is not a whole number"),
    "a misspelt fault": (
        {"fault": "time-out"},
        '$.fault: "time-out" is not "timeout", "reset", "refused" or "malformed"',
    ),
    "a fault of no string": ({"fault": 5}, '$.fault: 5 is not "timeout", "reset", "refused" or "malformed"'),
    "a fault and a status": (
        {"fault": "reset", "status": 500},
        "has a fault and parts of a reply: a fault decides the whole answer, keep one",
    ),
    "a timeout and a delay": (
        {"fault": "timeout", "delay": 1},
        "has a timeout and a delay: a timeout lasts as long as the call allows",
    ),
    "times and from that meet": (
        {"from": "+40m", "until": "+40m"},
        "$.until: is not after 'from': the rule would never answer",
    ),
    "an instant without a zone": ({"from": "2026-06-01T03:00:00"}, f'$.from: "2026-06-01T03:00:00" {NO_MOMENT}'),
    "an instant that is none": ({"from": "2026-02-30T03:00:00Z"}, f'$.from: "2026-02-30T03:00:00Z" {NO_MOMENT}'),
    "a day": ({"until": "2026-06-01"}, f'$.until: "2026-06-01" {NO_MOMENT}'),
    "an offset without a unit": ({"from": "+40"}, f'$.from: "+40" {NO_MOMENT}'),
    "an offset without a sign": ({"from": "40m"}, f'$.from: "40m" {NO_MOMENT}'),
    "an offset as a number": ({"until": 40}, "$.until: 40 is not a string"),
    "every of zero": ({"every": 0}, "$.every: 0 is below 1"),
    "a rate without a time": ({"rate": "600"}, f'$.rate: "600" {NO_RATE}'),
    "a rate of a number": ({"rate": 600}, "$.rate: 600 is not a string"),
    "a rate of none": ({"rate": "0/m"}, f'$.rate: "0/m" {NO_RATE}'),
    "optional as text": ({"optional": "yes"}, '$.optional: "yes" is not true or false'),
}


BEYOND_THE_SCHEMA = {"times and from that meet"}
"""A schema cannot weigh one time against another."""


def test_the_schema_knows_the_faults() -> None:
    """What a rule may name is what the table lists."""
    assert list(FAULTS) == KEYS["fault"]["enum"]


@pytest.mark.parametrize("name", [*ANSWERS, *sorted(BAD_RULES.keys() - BEYOND_THE_SCHEMA)])
def test_the_schema_of_replies_files_agrees(name: str) -> None:
    """What validates as a replies file can be replayed, and the other way round."""
    is_bad = name in BAD_RULES
    rule = BAD_RULES[name][0] if is_bad else ANSWERS[name][0]

    assert is_bad is bool(file_violations("replies", [rule]))


class TestBadRules:
    """One line for the first rule that cannot be read."""

    @pytest.mark.parametrize("name", BAD_RULES)
    def test_a_caller_is_told_rule_and_key(self, name: str) -> None:
        """From the Python API it is a wrong argument."""
        rule, expected = BAD_RULES[name]

        with pytest.raises(UsageError) as caught:
            replies_from([{}, rule])

        assert f"replies: rule 2: {expected}" == str(caught.value)

    def test_a_value_that_is_not_json(self) -> None:
        """Only a caller in Python can pass one."""
        with pytest.raises(UsageError, match="rule 1: cannot be written as JSON"):
            replies_from([{"json": {1, 2}}])

    def test_a_file_is_told_the_line_of_the_key(self, tmp_path: Path) -> None:
        """The place is the line on which the wrong key stands."""
        path = tmp_path / "replies.json"
        path.write_text('[\n  {"status": 503},\n  {\n    "url": "*",\n    "stauts": 200\n  }\n]\n')

        with pytest.raises(FileFormatError) as caught:
            read_replies(path)

        assert f"{path}:5: rule 2: $.stauts: is not allowed here; did you mean 'status'?" == str(caught.value)

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ('[\n{"status": 503},\n{]', ":3: not JSON:"),
            ('\n{"status": 503}', ":2: a replies file is a list of rules, [{…}, …]"),
            ("[5]", ":1: rule 1: 5 is not an object"),
        ],
        ids=["not JSON", "not a list", "not an object"],
    )
    def test_a_file_that_is_no_list_of_rules(self, tmp_path: Path, text: str, expected: str) -> None:
        """The line says where and what."""
        path = tmp_path / "replies.json"
        path.write_text(text)

        with pytest.raises(FileFormatError) as caught:
            read_replies(path)

        assert str(caught.value).startswith(f"{path}{expected}")

    def test_no_such_file(self, tmp_path: Path) -> None:
        """A missing file is named."""
        with pytest.raises(FileFormatError, match=r"none\.json: cannot be read: no such file or directory"):
            read_replies(tmp_path / "none.json")
