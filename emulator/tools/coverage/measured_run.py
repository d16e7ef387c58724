"""Replays captures as ever, and measures what they reach."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Any

from emulator.engine import suite
from emulator.engine.suite import Audience, Capture, Plan
from emulator.errors import EmulatorError
from emulator.tools.coverage.coverage_report import CoverageResult, too_few
from emulator.tools.coverage.measured import Coverage, never_given
from emulator.values.account import Account
from emulator.values.function import Function
from emulator.values.model import Failure, Verdict

_SHOWN = 20


class _Measuring(Audience):
    """Passes everything on to another audience, and gathers coverage from the verdicts."""

    def __init__(self, inner: Audience, functions: Iterable[Function], plan: Plan) -> None:
        super().__init__([])
        self.account = inner.account
        self.coverages = {each.name: Coverage(each, plan.options.node) for each in functions}
        self._inner = inner

    def begin(self, destination: str, story: str) -> None:
        self._inner.begin(destination, story)

    def verdict(self, verdict: Verdict) -> None:
        self.coverages[verdict.delivery.destination].add(verdict.delivery)
        self._inner.verdict(verdict)

    def failure(self, failure: Failure) -> None:
        self._inner.failure(failure)

    def error(self, error: EmulatorError) -> None:
        self._inner.error(error)

    def finish(self) -> Account:
        """Leave the end to whoever has a word to say of what was reached."""
        return self.account


def measure(
    functions: Sequence[Function], captures: Sequence[Capture], plan: Plan, audience: Audience, at_least: float
) -> CoverageResult:
    """Replay every capture through every function, measured; the audience hears of everything but the end."""
    plan = replace(plan, options=replace(plan.options, measured=True))
    measuring = _Measuring(audience, functions, plan)
    account = suite.run(functions, captures, plan, measuring)
    return CoverageResult(
        coverages=list(measuring.coverages.values()),
        at_least=at_least,
        never_given={each.name: never_given(each, _settings(each, captures, plan)) for each in functions},
        errors=account.errors,
    )


def run_measured(
    functions: Sequence[Function], captures: Sequence[Capture], plan: Plan, audience: Audience, at_least: float
) -> Account:
    """Replay every capture through every function; too little coverage of one is a failure of the run."""
    result = measure(functions, captures, plan, audience, at_least)
    for coverage in result.too_few if not result.errors else ():
        audience.failure(_failure(coverage, at_least))
    return audience.finish()


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


def _settings(function: Function, captures: Sequence[Capture], plan: Plan) -> Iterator[dict[str, Any]]:
    """Yield the settings that each capture was replayed with."""
    for capture in captures:
        # What is wrong with a story's files was told where it was replayed.
        with suppress(EmulatorError):
            yield plan.terms(function, plan.conditions(function, capture.story))[0].settings
