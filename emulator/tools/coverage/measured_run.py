"""Listens to a measured run: gathers the coverage of its functions, and holds it against a bar."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from typing import Any

from emulator.engine.suite import Plan
from emulator.errors import EmulatorError
from emulator.inputs.captures import Capture
from emulator.tools.coverage.coverage_report import CoverageResult, too_few
from emulator.tools.coverage.measured import Coverage, never_given
from emulator.values.account import Account
from emulator.values.function import Function
from emulator.values.model import Failure, Verdict

_SHOWN = 20


def measured(plan: Plan) -> Plan:
    """Return a plan under which deliveries tell what they reached."""
    return replace(plan, options=replace(plan.options, measured=True))


class CoverageReporter:
    """Gathers coverage from the verdicts of a run; `at_least` is the bar in percent."""

    def __init__(self, functions: Iterable[Function], plan: Plan, at_least: float) -> None:
        self._coverages = {each.name: Coverage(each, plan.options.node) for each in functions}
        self._plan, self._at_least = plan, at_least

    def begin(self, destination: str, story: str) -> None:
        """Nothing is told before all is over."""

    def verdict(self, verdict: Verdict) -> None:
        """Count what a delivery reached."""
        self._coverages[verdict.delivery.destination].add(verdict.delivery)

    def error(self, error: EmulatorError) -> None:
        """Errors are the report's."""

    def failure(self, failure: Failure) -> None:
        """What is wrong with a function is the report's: here it counts what ran."""

    def finish(self, account: Account) -> None:
        """Nothing is written: a report is made of the result."""

    def failures(self, account: Account) -> Iterator[Failure]:
        """Yield a failure for each function below the bar; where not all could be read, nothing can be said."""
        too_few = () if account.errors else self.result((), account).too_few
        yield from (_failure(coverage, self._at_least) for coverage in too_few)

    def result(self, captures: Iterable[Capture], account: Account) -> CoverageResult:
        """Return what was reached in a run over these captures."""
        functions = [coverage.function for coverage in self._coverages.values()]
        captures = list(captures)
        return CoverageResult(
            coverages=list(self._coverages.values()),
            at_least=self._at_least,
            never_given={each.name: never_given(each, self._settings(each, captures)) for each in functions},
            errors=account.errors,
        )

    def _settings(self, function: Function, captures: Iterable[Capture]) -> Iterator[dict[str, Any]]:
        """Yield the settings that each capture was replayed with."""
        for capture in captures:
            # What is wrong with a story's files was told where it was replayed.
            with suppress(EmulatorError):
                yield self._plan.terms(function, self._plan.conditions(function, capture.story))[0].settings


def _failure(coverage: Coverage, at_least: float) -> Failure:
    missed = [(file, each) for file in coverage.files for each in file.missed]
    details = [f"{file.shown}: {each.what}" for file, each in missed]
    more = [f"and {len(missed) - _SHOWN} more; the command coverage has them all"] if len(missed) > _SHOWN else []
    return Failure(
        check="coverage",
        cause=f"{too_few(coverage)}; at least {at_least:g} % must be reached",
        details=(*details[:_SHOWN], *more),
        where=f"{missed[0][0].shown}:{missed[0][1].line}" if missed else None,
    )
