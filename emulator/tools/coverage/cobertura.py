"""Writes coverage as Cobertura XML, which GitLab, Jenkins and Azure show beside a change."""

from __future__ import annotations

from collections.abc import Sequence
from xml.etree import ElementTree as ET

from emulator.tools.coverage.coverage_report import CoverageResult
from emulator.tools.coverage.measured import Coverage
from emulator.tools.coverage.missed import Branch, FileCoverage

_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<!DOCTYPE coverage SYSTEM "http://cobertura.sourceforge.net/xml/coverage-04.dtd">\n'
)


def cobertura_text(result: CoverageResult) -> str:
    """Return the document: a package for each function, a class for each of its files."""
    files = [file for coverage in result.coverages for file in coverage.files]
    # No time of the day: two reports on the same captures are the same.
    fixed = {"complexity": "0", "version": "1", "timestamp": "0"}
    root = ET.Element("coverage", {**_rates(files), **_sums(files), **fixed})
    ET.SubElement(ET.SubElement(root, "sources"), "source").text = "."
    packages = ET.SubElement(root, "packages")
    for coverage in result.coverages:
        _add_package(packages, coverage)
    ET.indent(root)
    return f"{_HEAD}{ET.tostring(root, encoding='unicode')}\n"


def _add_package(packages: ET.Element, coverage: Coverage) -> None:
    name = coverage.function.name
    package = ET.SubElement(packages, "package", {"name": name, **_rates(coverage.files), "complexity": "0"})
    classes = ET.SubElement(package, "classes")
    for file in coverage.files:
        named = {"name": f"{name}.{file.file.stem}", "filename": file.shown}
        one = ET.SubElement(classes, "class", {**named, **_rates([file]), "complexity": "0"})
        ET.SubElement(one, "methods")
        lines = ET.SubElement(one, "lines")
        for number, reached in sorted(file.lines.items()):
            branches = [branch for branch in file.branches if branch.line == number]
            ET.SubElement(lines, "line", {"number": str(number), "hits": str(int(reached)), **_conditions(branches)})


def _conditions(branches: Sequence[Branch]) -> dict[str, str]:
    if not branches:
        return {"branch": "false"}
    reached = sum(branch.reached for branch in branches)
    share = f"{100 * reached // len(branches)}% ({reached}/{len(branches)})"
    return {"branch": "true", "condition-coverage": share}


def _rates(files: Sequence[FileCoverage]) -> dict[str, str]:
    numbers = {name: int(number) for name, number in _sums(files).items()}
    lines = numbers["lines-covered"] / (numbers["lines-valid"] or 1)
    branches = numbers["branches-covered"] / numbers["branches-valid"] if numbers["branches-valid"] else 1.0
    return {"line-rate": f"{lines:.4f}", "branch-rate": f"{branches:.4f}"}


def _sums(files: Sequence[FileCoverage]) -> dict[str, str]:
    return {
        "lines-covered": str(sum(file.lines_reached for file in files)),
        "lines-valid": str(sum(len(file.lines) for file in files)),
        "branches-covered": str(sum(file.branches_reached for file in files)),
        "branches-valid": str(sum(len(file.branches) for file in files)),
    }
