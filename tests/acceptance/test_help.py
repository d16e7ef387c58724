"""`--help` and `--version`: commands in families, whole summaries, and nothing loaded that is not used."""

from __future__ import annotations

import inspect
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import MISSING, fields
from pathlib import Path
from typing import get_type_hints

import click
import pytest

from emulator.cli import command
from emulator.cli.command_group import FAMILIES
from emulator.cli.option_headings import HEADINGS, OTHER
from tests.bundles import write_function

from .conftest import ROOT, run

NAMES = [name for names in FAMILIES.values() for name in names]
MANY = 9
CONTEXT = click.Context(command, info_name="segment-emulator")


def test_families(tmp_path: Path) -> None:
    """Every command is listed in its family with a summary that is one whole line on 80 columns."""
    ended = run("--help", cwd=tmp_path)
    lines = ended.out.splitlines()
    titles = [line for line in lines if line.endswith(":") and not line.startswith(("Usage", "Options"))]

    assert (0, "") == (ended.code, ended.err)
    assert [f"{family}:" for family in FAMILIES] == titles
    for name in NAMES:
        (line,) = [line for line in lines if line.split()[:1] == [name]]
        assert line.endswith(summary(name)), f"the summary of {name} is cut or broken"
        assert len(line) <= 80


def summary(name: str) -> str:
    """Return the first sentence of a command's help, as the list shows it."""
    found = command.get_command(CONTEXT, name)
    assert found is not None
    return found.get_short_help_str(1000)


@pytest.mark.parametrize("name", NAMES)
def test_help_of_each(name: str) -> None:
    """Each command explains itself, and each option in a sentence, with its default behind it."""
    found = command.get_command(CONTEXT, name)
    assert found is not None

    assert found.help
    options = [each for each in found.params if isinstance(each, click.Option)]
    assert [] == [each.opts for each in options if not (each.help or "").endswith((".", "]"))]


def test_options_are_under_headings() -> None:
    """A command with many options lists them under headings, in the table's order; only --help is under the last."""
    for name, found in leaves(command):
        page = found.get_help(click.Context(found, info_name=name))
        if len(found.params) < MANY:
            continue
        titles = re.findall(r"^(\S.*):$", page, re.MULTILINE)
        last = page.partition(f"\n{OTHER}:\n")[2].partition("\n\n")[0]
        options = [opt for each in found.params if isinstance(each, click.Option) for opt in each.opts]

        assert [title for title in (*HEADINGS, OTHER) if title in titles] == titles
        assert re.fullmatch(r"(-h, )?--help +Show this message and exit\.", last.strip()), name
        assert [] == [each for each in options if not re.search(rf"^ .*{each}\b", page, re.MULTILINE)], name


def test_options_are_typed() -> None:
    """A command takes its parameters by name, or as one value that has a field for each: never as a dictionary."""
    assert [] == [name for name, found in leaves(command) if parsed(found) != {each.name for each in found.params}]


def leaves(group: click.Group, prefix: str = "") -> Iterator[tuple[str, click.Command]]:
    """Yield each command, and each of a group's, with its whole name."""
    for name in group.list_commands(CONTEXT):
        found = group.get_command(CONTEXT, name)
        assert found is not None
        if isinstance(found, click.Group):
            yield from leaves(found, f"{name} ")
        else:
            yield prefix + name, found


def parsed(found: click.Command) -> set[str]:
    """Return the names of what a command's function takes; of a dataclass, the fields that the command must give."""
    assert found.callback is not None
    kinds = get_type_hints(inspect.unwrap(found.callback))
    options = kinds.get("options")
    if options is None:
        return set(kinds) - {"return"}
    given = {each.name for each in found.params}
    return {field.name for field in fields(options) if field.name in given or field.default is MISSING}


def test_every_module_that_is_a_command_is_listed() -> None:
    """A module with a command of its own name belongs to a family."""
    texts = {path.stem: path.read_text(encoding="utf-8") for path in (ROOT / "emulator" / "cli").glob("*.py")}
    modules = {name for name, text in texts.items() if re.search(r"^@click\.(command|group)\(", text, re.MULTILINE)}

    assert set(NAMES) == modules - {"__init__"}


def test_an_unknown_command(tmp_path: Path) -> None:
    """Exit code 2 and click's own words."""
    ended = run("replai", cwd=tmp_path)

    assert (2, "") == (ended.code, ended.out)
    assert "No such command 'replai'" in ended.err


@pytest.mark.parametrize("flag", ["-V", "--version"])
def test_version(flag: str, tmp_path: Path) -> None:
    """Both spellings say the version."""
    assert run(flag, cwd=tmp_path).out.endswith(", version 0.1.0\n")


@pytest.mark.parametrize(
    ("words", "absent"),
    [
        (["--version"], ["emulator.engine", "emulator.inputs", "emulator.tools", "emulator.port", "requests"]),
        (["replay"], ["emulator.engine.coverage", "emulator.tools", "emulator.port"]),
        (["list"], ["emulator.port", "emulator.tools.parity", "emulator.tools.probe", "phonenumbers", "lark"]),
    ],
    ids=["version", "replay", "list"],
)
def test_only_what_is_used_is_loaded(words: list[str], absent: list[str], tmp_path: Path) -> None:
    """A command does not pay for the others: their modules are not imported."""
    write_function(tmp_path)
    program = f"""
import sys
from emulator.cli import main
sys.argv = ["segment-emulator", *{words!r}]
try:
    main()
except SystemExit:
    print([name for name in {absent!r} if name in sys.modules])
"""
    ended = subprocess.run([sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, check=True)

    assert "[]" == ended.stdout.splitlines()[-1]
