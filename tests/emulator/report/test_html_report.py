"""The report for a browser: one file, safe whatever it shows, usable with many events."""

from __future__ import annotations

import base64
import hashlib
import io
import re
from dataclasses import replace
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emulator.errors import CaptureError
from emulator.report.html import html_report
from emulator.report.html.html_report import HtmlReporter
from emulator.report.html.markup import text
from emulator.report.html.pictures import outcome_bar, over_time
from emulator.report.timeline import Timeline
from emulator.values.account import Account
from emulator.values.model import Difference, Failure, Reply, Request

from .report_samples import (
    CAPTURE,
    DIFFERS,
    IGNORED,
    KEY_ERROR,
    UNUSED,
    a_crash,
    a_delivery,
    a_verdict,
    an_attempt,
    an_exchange,
    reported,
)

HOSTILE = """</pre></script><script>alert(1)</script><img src=x onerror="alert(2)">'"&lt;\x1b[31m\u202e"""
VOID = {"meta", "input"}


class Page(HTMLParser):
    """A page as a browser reads it: its elements, its text, and what it refers to."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.texts: dict[str, str] = {}
        self.feed(source)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep an element."""
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Hold it to the one that is open."""
        assert tag == self.open.pop()

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep an element without content."""
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        """Keep text by the element that it stands in."""
        where = self.open[-1] if self.open else ""
        self.texts[where] = self.texts.get(where, "") + data

    def named(self, tag: str) -> list[dict[str, str | None]]:
        """Return the attributes of the elements of this name."""
        return [attributes for name, attributes in self.elements if name == tag]


def written(*happenings: Any) -> str:
    """Return the page of what happened."""
    stream = io.StringIO()
    reported(HtmlReporter(stream), *happenings)
    return stream.getvalue()


def hostile(value: str) -> Any:
    """Return a verdict that says this text wherever it can."""
    request = Request(method="POST", url=f"https://shop.test/{value}", headers={value: value}, body=value)
    reply = Reply(headers={value: value}, body=value)
    failure = Failure(
        check=value,
        cause=value,
        details=(value,),
        differences=(Difference(path=value, expected=value, got=value),),
        where=value,
    )
    attempts = (an_attempt(an_exchange(request, reply=reply)),)
    return a_verdict(0, failure, attempts=attempts, message_id=value, place=value, logs=(value,), event_type=value)


class TestSafety:
    """Whatever an event, a handler or a service says, it is text."""

    @given(st.text(max_size=40) | st.just(HOSTILE) | st.sampled_from(["<!--", "]]>", "<svg onload=x>", "\ud800", "\0"]))
    def test_every_text_is_text(self, value: str) -> None:
        """No text makes an element, an attribute or a script; the page holds the same elements whatever it says."""
        plain, page = Page(written(hostile("plain"))), Page(written(hostile(value)))

        assert [] == page.open
        # Lines of their own are elements of their own, and nothing else is.
        assert {name for name, _ in plain.elements} == {name for name, _ in page.elements}
        assert [set(each) for _, each in plain.elements if each.keys() - {"class"}] == [
            set(each) for _, each in page.elements if each.keys() - {"class"}
        ]
        assert plain.texts["script"] == page.texts["script"]

    def test_nothing_is_lost(self) -> None:
        """What was said can be read, with what a screen cannot show as an escape."""
        page = Page(written(hostile(HOSTILE)))

        assert HOSTILE.replace("\x1b", "\\x1b").replace("\u202e", "\\u202e") in page.texts["pre"]

    def test_its_own_policy(self) -> None:
        """The policy allows the page's style and script by their hashes, and nothing else."""
        page = Page(written(a_verdict()))
        [policy] = [each["content"] for each in page.named("meta") if each.get("http-equiv")]
        style, script = (
            "sha256-" + base64.b64encode(hashlib.sha256(page.texts[name].encode()).digest()).decode()
            for name in ("style", "script")
        )

        assert policy == (
            f"default-src 'none'; style-src '{style}'; script-src '{script}'; base-uri 'none'; form-action 'none'"
        )
        assert [(1, 1)] == [(len(page.named("style")), len(page.named("script")))]

    def test_refers_to_nothing(self) -> None:
        """No element and no rule of the style leads out of the file, and none is styled or scripted by itself."""
        page = Page(written(hostile(HOSTILE), a_verdict(1, DIFFERS)))
        attributes = {name for _, each in page.elements for name in each}

        assert not attributes & {"src", "href", "srcset", "data", "action", "style", "xlink:href"}
        assert not [name for name in attributes if name.startswith("on")]
        assert not re.search(r"url\(|@import", page.texts["style"])
        assert not re.search(r"innerHTML|insertAdjacentHTML|document\.write|eval\(|fetch\(", page.texts["script"])

    def test_attribute(self) -> None:
        """A text is safe in an attribute, too."""
        assert "&quot; onload=&quot;" in text('" onload="')


class TestContents:
    """What the page says."""

    def test_summary(self) -> None:
        """The last line of the run as title and heading, and a row for each destination."""
        page = written(a_verdict(), a_crash(1))
        title = "✗ 1 failure in 2 deliveries, 1 request"

        assert f"<title>segment-emulator: {title}</title>" in page
        assert f'<p class="verdict failure">{title}</p>' in page
        assert "<tr><td>shop</td><td>2</td><td>1</td><td>1</td>" in page

    def test_good(self) -> None:
        """A good run has no section of failures."""
        page = written(a_verdict())

        assert '<p class="verdict good">✓ all good: 1 delivery, 1 request</p>' in page
        assert "<h2>Failures</h2>" not in page

    def test_failure(self) -> None:
        """A failure is counted by cause, with its differences in a table and the command that runs the event."""
        page = written(a_verdict(0, DIFFERS), *(a_verdict(number, DIFFERS) for number in range(1, 9)))

        assert '<h3>shop: 9 events differ at $.body.plan<span class="tag">expectation</span></h3>' in page
        differs = '<td class="expected"><code>&quot;free&quot;</code></td><td class="got"><code>&quot;pro&quot;</code>'
        assert f"<td><code>$.body.plan</code></td>{differs}" in page
        assert f"$ segment-emulator invoke shop {CAPTURE}:1</code>" in page
        assert "<details><summary>8 more events</summary>" in page
        assert '<p class="faint">… and 4 more</p></details>' in page

    def test_of_no_event(self) -> None:
        """What belongs to no event has its place, line by line."""
        page = written(UNUSED, CaptureError(f"{CAPTURE}:2", "not JSON"), a_verdict(0, notices=(IGNORED,)))

        assert '<h3>replies.json:3: the rule was never used<span class="tag">reply rule</span></h3>' in page
        assert "<pre>method: GET</pre>" in page
        assert f"<h2>Errors</h2><pre>  {CAPTURE}:2: not JSON</pre>" in page
        assert "<h2>Notices</h2>" in page
        assert IGNORED.what in page

    def test_notices(self) -> None:
        """A few lines of notices are seen at once, many are folded away."""
        few = written(a_verdict(0, notices=(IGNORED,)))
        many = written(*(a_verdict(n, notices=(replace(IGNORED, what=f"says {n}"),)) for n in range(20)))

        assert '<details class="notices" open><summary>2 lines</summary>' in few
        assert '<details class="notices"><summary>21 lines</summary>' in many

    def test_stories(self) -> None:
        """Of many stories the first pictures are seen at once; those in which events waited come first."""
        stream = io.StringIO()
        reporter = HtmlReporter(stream)
        for story in ("a", "b", "c", "d", "waits", "f"):
            reporter.begin("shop", story)
            late = (an_attempt(error=KEY_ERROR), an_attempt(an_exchange(), at=1_786_000_002_000))
            reporter.verdict(a_verdict(attempts=late) if story == "waits" else a_verdict())
        reporter.finish(Account())
        named = re.findall(r"<figcaption><span><b>shop</b> (\w+)</span>", stream.getvalue())

        assert ["waits", "a", "b", "c", "d", "f"] == named
        assert "<details><summary>2 more stories</summary>" in stream.getvalue()

    def test_event(self) -> None:
        """Each event is folded, with its exchanges; what failed can be told by its class."""
        page = Page(written(a_verdict(0, DIFFERS), a_crash(1), a_verdict(2)))
        assert [
            ("event delivered fails", "event-1"),
            ("event discarded fails", "event-2"),
            ("event delivered", "event-3"),
        ] == [(each["class"], each["id"]) for each in page.named("details") if each]
        assert "→ POST https://shop.example.com/v1/track" in page.texts["span"] + page.texts["pre"]

    def test_without_events(self) -> None:
        """A run without events says so."""
        assert "no events: nothing was replayed" in written()


class TestBounds:
    """A large run is a page that can be opened."""

    def test_events(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """The first events are listed, of the others those that failed; the rest is counted."""
        monkeypatch.setattr(html_report, "MOST_EVENTS", 3)
        happenings = [a_crash(number) if number in (4, 6) else a_verdict(number) for number in range(8)]
        page = written(*happenings)

        assert [1, 2, 3, 5, 7] == [int(each) for each in re.findall(r'id="event-([0-9]+)"', page)]
        assert "3 more events are not listed; the format jsonl has all" in page

    def test_one_event(self) -> None:
        """Of one event only so many lines are shown, and of one line so many characters."""
        page = written(a_verdict(logs=tuple(f"line {number}" for number in range(1000))))
        long = written(a_verdict(logs=("x" * 9000,)))

        assert "line 300" in page
        assert "line 500" not in page
        assert re.search(r"… and [0-9]+ more lines", page)
        assert "x… (9,000 characters)" in long
        assert "x" * 2001 not in long


class TestPictures:
    """Outcomes as pictures."""

    def test_shares(self) -> None:
        """Each outcome takes its share of the bar; without events there is none."""
        bar = outcome_bar({"delivered": 3, "discarded": 1})

        assert [("delivered", "0.00", "75.00"), ("discarded", "75.00", "25.00")] == re.findall(
            r'class="(\w+)" x="([0-9.]+)" width="([0-9.]+)"', bar
        )
        assert "<rect" not in outcome_bar({})

    def test_over_time(self) -> None:
        """Bars of what ended in each column, above each other, and what waited behind them."""
        timeline = Timeline("shop", "visits", 1_786_000_000_000)
        timeline.add(a_delivery())
        timeline.add(a_delivery(outcome="discarded", attempts=(an_attempt(error=KEY_ERROR),)))
        late = (an_attempt(error=KEY_ERROR), an_attempt(an_exchange(), at=1_786_000_002_000))
        timeline.add(a_delivery(attempts=late))
        picture = over_time(timeline.series())
        bars = re.findall(r'class="(\w+)" x="([0-9.]+)" y="([0-9.]+)"', picture)

        assert [("delivered", "0.00", "36.00"), ("discarded", "0.00", "0.00"), ("delivered", "40.00", "36.00")] == bars
        assert '<polygon class="waiting" points="0,72 0.00,36.00 ' in picture
        assert "2 delivered · " in picture
        assert "2026-08-06" in picture
