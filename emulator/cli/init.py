"""`init`: make a new destination that works at once."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from emulator.cli.options import CAPTURES, EXPECTED, SETTINGS, functions_option
from emulator.engine.suite import Plan
from emulator.errors import EmulatorError
from emulator.inputs.bundle import function_folders, read_function
from emulator.inputs.captures import Capture, find_captures
from emulator.inputs.settings import resolve_settings
from emulator.inputs.story_files import conditions_of
from emulator.tools.scaffold import Places, make, story_of
from emulator.tools.scaffold.gitignore import ignore_private_files
from emulator.tools.updating import update

GITIGNORE = Path(".gitignore")


@click.command()
@click.argument("name")
@functions_option
def init(name: str, functions_dir: Path) -> int:
    """Make a new destination that works at once.

    It has a handler, settings, request schemas, a story of four events and its expectations. NAME consists of
    lower-case letters, digits and _. No existing file is overwritten; settings and .gitignore are extended.
    """
    places = Places(functions=functions_dir, captures=CAPTURES, settings=SETTINGS)
    for path in make(name, places):
        click.echo(f"{path}{': dummy settings added' if path == SETTINGS else ''}")
    if ignored := ignore_private_files(GITIGNORE):
        click.echo(f"{GITIGNORE}: {', '.join(ignored)} added")
    for line in _expectations(name, places):
        click.echo(line)
    click.echo(f"\nnext: {' '.join(['segment-emulator', 'replay', name, *places.option])}")
    return 0


def _expectations(name: str, places: Places) -> Iterator[str]:
    """Write what happens now: the new function's own story, and every pair that this folder expects something of.

    That is a story of which another destination has expectations, and a destination that has any.
    """
    story = story_of(name, places)
    own = find_captures([str(story)])
    yield _written(places.functions / name, own)
    others = [each.name for each in function_folders(places.functions) if (EXPECTED / each.name).is_dir()]
    others.remove(name)
    shared = [each for each in find_captures([str(places.captures)]) if _is_expected(each, others)]
    for folder, captures in [(name, shared), *((other, own) for other in others)]:
        try:
            yield from [_written(places.functions / folder, captures)] if captures else []
        except EmulatorError as error:
            yield f"{EXPECTED / folder}: not complete: {error}"


def _is_expected(capture: Capture, destinations: Sequence[str]) -> bool:
    return any(conditions_of(EXPECTED, each, capture.story).has_expectations for each in destinations)


def _written(folder: Path, captures: Sequence[Capture]) -> str:
    function = read_function(folder)
    plan = Plan(
        settings=resolve_settings([function], SETTINGS if SETTINGS.is_file() else None, os.environ),
        expected_dir=EXPECTED,
        schemas_dir=folder.parents[1] / "schemas" / "destinations",
    )
    changes = list(update([function], captures, plan))
    if len(changes) == 1:
        return str(changes[0])
    return f"{EXPECTED / function.name}: {len(changes)} stories, {sum(each.added for each in changes)} added"
