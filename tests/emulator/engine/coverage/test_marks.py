"""Marks tell what was reached, in both languages alike, and change nothing of what code does."""

from __future__ import annotations

import ast
import contextlib
import json
import subprocess
from pathlib import Path
from textwrap import indent
from typing import Any

import pytest

from emulator.engine.coverage.files import marks_of
from emulator.engine.coverage.marks import Mark
from emulator.engine.coverage.python_marks import OPERAND, OUTCOME, STATEMENT, marked
from emulator.engine.runtime.node.installed import installed_packages
from emulator.engine.runtime.node.node_program import find_node
from emulator.errors import FunctionError
from emulator.tools.coverage.missed import file_coverage

from .cases import CASES, JAVASCRIPT_ONLY, Case

ROOT = Path(__file__).parents[4]
MARKING = ROOT / "emulator" / "engine" / "coverage" / "javascript_marks.cjs"
_RUN = """
const { Marking, measured } = require(process.argv[1]);
const told = JSON.parse(require('fs').readFileSync(0, 'utf8')).map(([source, events]) => {
  const { source: text, expose, reached } = measured(source, 'f');
  expose((name, value) => (globalThis[name] = value));
  const onTrack = new Function(text + '\\nreturn onTrack;')();
  for (const event of events) try { onTrack(event); } catch {}
  return [new Marking(source).marks, reached().map(([, number]) => number)];
});
console.log(JSON.stringify(told));
"""
_COMPILE = """
const { Marking } = require(process.argv[1]);
const vm = require('vm');
for (const file of JSON.parse(require('fs').readFileSync(0, 'utf8'))) {
  const source = require('fs').readFileSync(file, 'utf8').replace(/^#!.*/, '');
  const { text } = new Marking(source);
  vm.compileFunction(text, ['exports', 'require', 'module'], { filename: file });
  if (text.split('\\n').length !== source.split('\\n').length) throw new Error(file);
}
console.log('ok');
"""


def in_node(program: str, given: Any) -> str:
    """Run a program in Node as the marks of JavaScript need it."""
    command = [str(find_node(None).path), "--expose-internals", "--no-warnings", "-e", program, str(MARKING)]
    ended = subprocess.run(command, input=json.dumps(given), capture_output=True, text=True, timeout=120, check=False)
    assert "" == ended.stderr
    return ended.stdout


def told(marks: list[Mark], reached: set[int]) -> list[str]:
    """Return the sentences about what was not reached."""
    return [each.what for each in file_coverage(Path("f"), marks, reached).missed]


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_python(case: Case) -> None:
    """Each form of Python: what its events did not reach, by line and condition."""
    tree, marks = marked(f"def onTrack(e):\n{indent(case.python, '  ')}\n")
    reached: set[int] = set()

    def outcome(number: int, value: Any) -> bool:
        reached.add(number if value else number + 1)
        return bool(value)

    def operand(number: int, value: Any) -> Any:
        reached.add(number)
        return value

    names: dict[str, Any] = {STATEMENT: reached.add, OUTCOME: outcome, OPERAND: operand}
    exec(compile(tree, "f", "exec"), names)
    for event in case.events:
        with contextlib.suppress(AttributeError):
            names["onTrack"](event)

    assert case.told_of_python == told(marks, reached)


def test_javascript() -> None:
    """Each form of JavaScript, all in one process."""
    forms = [(case.name, case.javascript, case.events, case.told_of_javascript) for case in CASES] + JAVASCRIPT_ONLY
    given = [[f"function onTrack(e) {{\n{code}\n}}", events] for _, code, events, _ in forms]

    results = json.loads(in_node(_RUN, given))

    found = [
        (form[0], told([Mark(**each) for each in marks], set(numbers)))
        for form, (marks, numbers) in zip(forms, results, strict=True)
    ]
    assert [(name, sentences) for name, _, _, sentences in forms] == found


def test_any_python_can_be_marked() -> None:
    """Marked files of every style compile, with each line where it was."""
    files = [*(ROOT / "functions").rglob("*.py"), *(ROOT / "tests" / "emulator" / "port" / "examples").rglob("*.py")]
    for file in files:
        source = file.read_text(encoding="utf-8")
        tree, marks = marked(source)
        compile(tree, str(file), "exec")
        before = {node.lineno for node in ast.walk(ast.parse(source)) if isinstance(node, ast.stmt)}

        assert {mark.line for mark in marks if mark.kind == "statement"} <= before, file


def test_any_javascript_can_be_marked() -> None:
    """Marked files of npm packages and ports compile, with as many lines as before."""
    modules = installed_packages() / "node_modules"
    files = [*modules.glob("lodash/lodash.js"), *modules.glob("moment/moment.js"), *modules.glob("xml2js/lib/*.js")]
    files += [*modules.glob("node-fetch/lib/index.js"), *(ROOT / "functions").rglob("*.js")]

    assert len(files) > 10
    assert "ok\n" == in_node(_COMPILE, [str(file) for file in files])


@pytest.mark.parametrize(("name", "text"), [("handler.py", "def onTrack(:\n"), ("handler.js", "function onTrack( {\n")])
def test_what_can_not_be_measured(tmp_path: Path, name: str, text: str) -> None:
    """A file that is none of its language is told with its name."""
    file = tmp_path / name
    file.write_text(text, encoding="utf-8")

    with pytest.raises(FunctionError, match=f"{name}: its lines cannot be measured: .*"):
        marks_of(file)
