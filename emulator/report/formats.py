"""Lists the formats of a report, and makes the reporter of each."""

from __future__ import annotations

from importlib import import_module
from typing import IO, Any

from emulator.report import Reporter

_REPORTERS = {
    "text": ("text_report", "TextReporter", ("invoke", "color", "verbose")),
    "jsonl": ("jsonl", "JsonlReporter", ()),
    "junit": ("junit", "JunitReporter", ("invoke",)),
    "html": ("html.html_report", "HtmlReporter", ("invoke",)),
}
"""By the format's name: the module of its reporter, its class, and what that is told beside the stream."""

FORMATS = tuple(_REPORTERS)
"""The names; the first is of the format that nobody has to ask for."""


def reporter_of(name: str, stream: IO[str], **told: Any) -> Reporter:
    """Return what writes a report in this format; a run loads the reporters that it has, and no other.

    `invoke` begins the command that runs one event alone; `verbose` cuts nothing short.
    """
    module, kind, wanted = _REPORTERS[name]
    made: Reporter = getattr(import_module(f"emulator.report.{module}"), kind)(
        stream, **{each: told[each] for each in wanted if each in told}
    )
    return made
