"""Writes the report for CI as JUnit XML: a suite for each destination and story.

A red delivery is a `failure`; what the emulator itself could not do is an `error`. What belongs to no capture has a
suite of its own, the last one. There are no times in it: equal runs make equal files.
"""

from __future__ import annotations

import re
import shutil
import tempfile
from typing import IO
from xml.sax.saxutils import escape, quoteattr

from emulator.errors import EmulatorError
from emulator.report import Needs
from emulator.report.explanation import explanation
from emulator.report.wording import INVOKE, title
from emulator.values.account import Account
from emulator.values.model import Failure, Verdict

RUN = "segment-emulator"
"""Names the suite of what belongs to no capture."""

_IN_MEMORY = 1 << 20
# What XML 1.0 cannot carry even as a reference (section 2.2, production Char).
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class JunitReporter:
    """Writes suite after suite; the cases of one wait on disk, since their counts come before them.

    The stream must write UTF-8, as the XML declaration says. `invoke` begins the command that runs one event alone.
    """

    needs = Needs.EACH

    def __init__(self, stream: IO[str], *, invoke: str = INVOKE) -> None:
        self._stream = stream
        self._invoke = invoke
        self._suite: _Suite | None = None
        self._run = _Suite(RUN)
        stream.write(f'<?xml version="1.0" encoding="utf-8"?>\n<testsuites name="{RUN}">\n')

    def begin(self, destination: str, story: str) -> None:
        """End the suite before and begin the next."""
        self._end_suite()
        self._suite = _Suite(f"{destination}.{story}")

    def verdict(self, verdict: Verdict) -> None:
        """Add a case for one delivery."""
        delivery = verdict.delivery
        name = f"{delivery.position + 1} {title(delivery)}"
        if verdict.failures:
            self._current.add_failure(name, verdict.failures, explanation(verdict, self._invoke))
        else:
            self._current.add(name)

    def error(self, error: EmulatorError) -> None:
        """Add a case for what could not be read."""
        self._current.add_error(error)

    def failure(self, failure: Failure) -> None:
        """Add a case for a failure that belongs to no one event."""
        self._run.add_failure(
            f"{failure.check}: {failure.cause}", (failure,), "\n".join([failure.cause, *failure.details])
        )

    def finish(self, account: Account) -> None:  # noqa: ARG002 - the Protocol's
        """End the last suite and the document."""
        self._end_suite()
        if self._run.cases:
            self._run.write_to(self._stream)
        self._run.close()
        self._stream.write("</testsuites>\n")
        self._stream.flush()

    @property
    def _current(self) -> _Suite:
        return self._suite or self._run

    def _end_suite(self) -> None:
        if self._suite:
            self._suite.write_to(self._stream)
            self._suite.close()
            self._suite = None


class _Suite:
    """One suite: its counts, and its cases in a spool that has no name on disk."""

    def __init__(self, name: str) -> None:
        self._name = name
        self.cases = self._failures = self._errors = 0
        self._spool = tempfile.SpooledTemporaryFile(_IN_MEMORY, "w+", encoding="utf-8", newline="")  # noqa: SIM115 - closed by close()

    def add(self, name: str, inside: str = "") -> None:
        self.cases += 1
        end = f">{inside}</testcase>" if inside else "/>"
        self._spool.write(f'<testcase classname={_attribute(self._name)} name={_attribute(name)} time="0"{end}\n')

    def add_failure(self, name: str, failures: tuple[Failure, ...], text: str) -> None:
        self._failures += 1
        first, more = failures[0], len(failures) - 1
        message = f"{first.cause} (and {more} more)" if more else first.cause
        self.add(name, f"<failure message={_attribute(message)} type={_attribute(first.check)}>{_text(text)}</failure>")

    def add_error(self, error: EmulatorError) -> None:
        self._errors += 1
        kind = _attribute(type(error).__name__)
        self.add(str(error), f"<error message={_attribute(str(error))} type={kind}/>")

    def write_to(self, stream: IO[str]) -> None:
        counts = f'tests="{self.cases}" failures="{self._failures}" errors="{self._errors}" skipped="0" time="0"'
        stream.write(f"<testsuite name={_attribute(self._name)} {counts}>\n")
        self._spool.seek(0)
        shutil.copyfileobj(self._spool, stream)
        stream.write("</testsuite>\n")

    def close(self) -> None:
        self._spool.close()


def _attribute(text: str) -> str:
    return quoteattr(_NOT_XML.sub("\ufffd", text))


def _text(text: str) -> str:
    return escape(_NOT_XML.sub("\ufffd", text), {"\r": "&#13;"})
