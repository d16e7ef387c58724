"""Writes coverage as one HTML page that needs nothing else: each file's source, with what was not reached."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from emulator.report.html.markup import text
from emulator.report.html.page import head
from emulator.tools.coverage.coverage_report import CoverageResult, counts, last_line, met_rows
from emulator.tools.coverage.measured import Coverage
from emulator.tools.coverage.missed import FileCoverage, Missed, percent

_STYLE = """
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem;
  background: #fff; color: #1c1c1c; }
h2 { margin-top: 2.5rem; }
.good { color: #14632b; } .failure { color: #a3170f; }
table { border-collapse: collapse; } th, td { text-align: left; padding: .15rem .8rem .15rem 0; vertical-align: top; }
td.number { text-align: right; font-variant-numeric: tabular-nums; }
pre { font: 13px/1.45 ui-monospace, monospace; overflow-x: auto; border: 1px solid #ddd; padding: .5rem 0; }
pre span { display: block; padding: 0 .8rem; min-height: 1.45em; }
pre b { display: inline-block; width: 3.5em; color: #767676; font-weight: normal; user-select: none; }
.ran { background: #eef8f0; } .missed { background: #fdeaea; } .partly { background: #fff6dc; }
.why { color: #a3170f; font-style: italic; padding-left: 2em; }
"""


def page_text(result: CoverageResult) -> str:
    """Return the page."""
    last = last_line(result)
    body = "".join(part for coverage in result.coverages for part in _function(coverage, result))
    title = f'<h1>Coverage</h1>\n<p class="{last.style}">{text(last.text)}</p>\n'
    return f"{head('Coverage', _STYLE)}{title}{body}</body></html>\n"


def _function(coverage: Coverage, result: CoverageResult) -> Iterator[str]:
    yield f"<h2>{text(coverage.function.name)}: {percent(coverage.files):.1f} %</h2>\n"
    yield from _met(coverage)
    never = result.never_given.get(coverage.function.name)
    if never:
        yield f"<p>Settings never given: {text(', '.join(never))}</p>\n"
    for file in coverage.files:
        yield f"<h3>{text(file.shown)}</h3>\n<p>{text(counts(file))}</p>\n"
        yield from _source(file)


def _met(coverage: Coverage) -> Iterator[str]:
    names, *rows = met_rows(coverage)
    yield f"<table><tr>{''.join(f'<th>{text(cell)}</th>' for cell in names)}</tr>\n"
    for row in rows:
        yield f"<tr>{''.join(f'<td>{text(cell)}</td>' for cell in row)}</tr>\n"
    yield "</table>\n"


def _source(file: FileCoverage) -> Iterator[str]:
    told: defaultdict[int, list[Missed]] = defaultdict(list)
    for missed in file.missed:
        told[missed.line].append(missed)
    dark = {line for each in file.missed if each.kind == "line" for line in range(each.line, each.last + 1)}
    yield "<pre>"
    for number, line in enumerate(file.file.read_text("utf-8", errors="replace").splitlines(), 1):
        yield f'<span class="{_class_of(file, number, dark)}"><b>{number}</b>{text(line)}</span>'
        yield from (f'<span class="why"><b></b>{text(each.what)}</span>' for each in told[number])
    yield "</pre>\n"


def _class_of(file: FileCoverage, line: int, dark: set[int]) -> str:
    if line in dark and not file.lines.get(line):
        return "missed"
    if any(branch.line == line and not branch.reached for branch in file.branches):
        return "partly"
    return "ran" if file.lines.get(line) else ""
