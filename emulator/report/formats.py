"""Lists the formats of a report: a row for each, with what makes its reporter."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import IO

from emulator.report import Reporter
from emulator.report.wording import INVOKE


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """How a report is written: `invoke` begins the command that runs one event alone; `verbose` cuts nothing short."""

    invoke: str = INVOKE
    color: bool = False
    verbose: bool = False


# A run loads the reporters that it has, and no other.


def _text(stream: IO[str], manner: Manner) -> Reporter:
    from emulator.report.text_report import TextReporter  # noqa: PLC0415 - see above

    return TextReporter(stream, color=manner.color, verbose=manner.verbose, invoke=manner.invoke)


def _jsonl(stream: IO[str], _: Manner) -> Reporter:
    from emulator.report.jsonl import JsonlReporter  # noqa: PLC0415 - see above

    return JsonlReporter(stream)


def _junit(stream: IO[str], manner: Manner) -> Reporter:
    from emulator.report.junit import JunitReporter  # noqa: PLC0415 - see above

    return JunitReporter(stream, invoke=manner.invoke)


def _html(stream: IO[str], manner: Manner) -> Reporter:
    from emulator.report.html.html_report import HtmlReporter  # noqa: PLC0415 - see above

    return HtmlReporter(stream, invoke=manner.invoke)


FORMATS: Mapping[str, Callable[[IO[str], Manner], Reporter]] = {
    "text": _text,
    "jsonl": _jsonl,
    "junit": _junit,
    "html": _html,
}
"""The formats by name; the first is the one that nobody has to ask for."""
