"""Writes the report for a browser: summary, outcome over time, failures with their differences, every event."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from typing import IO

from emulator.errors import EmulatorError
from emulator.report import Needs
from emulator.report.event import event_lines
from emulator.report.grouped import Gathered
from emulator.report.html.markup import lines_block, tag, text
from emulator.report.html.overview import failures, notices, summary, times
from emulator.report.html.page import foot, head
from emulator.report.sections import Detail
from emulator.report.summary import last_line
from emulator.report.timeline import Timeline
from emulator.report.wording import INVOKE, ending, title
from emulator.values.account import Account
from emulator.values.model import Delivery, Failure, Verdict

MOST_EVENTS = 10_000
"""Events that are listed, with all that they did; of those after them only the failed ones are, as many again."""
MOST_LINES = 400
"""Lines shown of one event."""
MOST_TIMES = 200
"""Stories whose outcome over time is kept."""
_EXAMPLES = 5
_IN_MEMORY = 1 << 20


class HtmlReporter:
    """Writes the page when the run is over; the events wait on disk, since counts and failures come before them."""

    needs = Needs.WHOLE

    def __init__(self, stream: IO[str], *, invoke: str = INVOKE) -> None:
        self._stream = stream
        self._detail = Detail(width=2000, differences=50, notices=None, all_places=True, invoke=invoke)
        self._gathered = Gathered(_EXAMPLES)
        self._story = ("", "")
        self._times: dict[tuple[str, str], Timeline] = {}
        self._seen = self._listed = 0
        self._events = tempfile.SpooledTemporaryFile(_IN_MEMORY, "w+", encoding="utf-8", newline="")  # noqa: SIM115 - closed in finish

    def begin(self, destination: str, story: str) -> None:
        """One capture begins."""
        self._story = (destination, story)
        self._gathered.begin(destination, story)

    def verdict(self, verdict: Verdict) -> None:
        """Keep what the summary needs of one event, and write the event itself."""
        self._gathered.add(verdict)
        self._draw(verdict.delivery)
        self._seen += 1
        if self._seen <= MOST_EVENTS or (verdict.failures and self._listed < 2 * MOST_EVENTS):
            self._listed += 1
            self._events.write(_event(verdict, self._seen))

    def _draw(self, delivery: Delivery) -> None:
        if not delivery.attempts:
            return
        if self._story not in self._times and len(self._times) < MOST_TIMES:
            self._times[self._story] = Timeline(*self._story, delivery.attempts[0].at)
        if self._story in self._times:
            self._times[self._story].add(delivery)

    def error(self, error: EmulatorError) -> None:
        """Keep an error's line."""
        self._gathered.add_error(error)

    def failure(self, failure: Failure) -> None:
        """Nothing to keep: the account hands every such failure over at the end."""

    def finish(self, account: Account) -> None:
        """Write the page."""
        last = last_line(account)
        self._stream.write(head(f"segment-emulator: {last.text}"))
        self._stream.write(tag("h1", "segment-emulator") + tag("p", text(last.text), f"verdict {last.style}"))
        self._stream.writelines(self._sections(account))
        self._stream.write(_filter_row())
        self._events.seek(0)
        shutil.copyfileobj(self._events, self._stream)
        self._events.close()
        left = self._seen - self._listed
        if left:
            self._stream.write(tag("p", f"{left:,} more events are not listed; the format jsonl has all", "faint"))
        self._stream.write(foot())
        self._stream.flush()

    def _sections(self, account: Account) -> Iterator[str]:
        yield summary(account)
        yield times([timeline.series() for timeline in self._times.values()])
        yield from failures(self._gathered, account, self._detail)
        yield notices(self._gathered, account, self._detail)


def _filter_row() -> str:
    kinds = ("fails", "delivered", "discarded", "exhausted", "filtered", "rejected")
    options = "".join(f'<option value="{kind}">{"failed" if kind == "fails" else kind}</option>' for kind in kinds)
    return (
        f'{tag("h2", "Events")}<div class="filter">'
        '<input id="search" type="search" placeholder="Search in events, requests and replies" aria-label="Search">'
        f'<select id="kind" aria-label="Outcome"><option value="">all outcomes</option>{options}</select>'
        '<output id="count" class="faint"></output></div>\n'
    )


def _event(verdict: Verdict, number: int) -> str:
    delivery = verdict.delivery
    why = ending(delivery) if delivery.outcome != "delivered" or delivery.error else ""
    causes = "; ".join(failure.cause for failure in verdict.failures)
    said = "  ".join(filter(None, [why, causes]))
    place = tag("span", text(f"{delivery.destination} · {delivery.place or ''}"), "where")
    name = f'<i class="key {delivery.outcome}"></i>{tag("b", text(title(delivery)))} {tag("span", text(said), "why")}'
    fails = " fails" if verdict.failures else ""
    body = lines_block(event_lines(verdict)[1:], MOST_LINES)
    opened = f'<details class="event {delivery.outcome}{fails}" id="event-{number}">'
    return f"{opened}{tag('summary', place + name)}{body}</details>\n"
