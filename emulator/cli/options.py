"""Defines the options that several commands share, and turns them into values."""

from __future__ import annotations

import io
import os
import shlex
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from fnmatch import fnmatch
from pathlib import Path
from typing import IO, Any, TypeVar, get_args

import click

from emulator.cli.batches import batch_of
from emulator.engine.replaying import instant, name_of
from emulator.engine.runtime.node.node_program import NODE_VARIABLE, PACKAGES_VARIABLE, find_node
from emulator.engine.suite import Plan
from emulator.errors import UsageError
from emulator.inputs.bundle import HANDLER_FILES, find_functions, function_folders, is_function, read_function
from emulator.inputs.captures import Capture
from emulator.inputs.filters import read_filters
from emulator.inputs.replies import read_replies
from emulator.inputs.settings import resolve_settings
from emulator.values.function import Function, Kind, RuntimeName
from emulator.values.run import Limits, RunOptions
from emulator.values.spelling import suggestion
from emulator.values.words import reason_of

CAPTURES = Path("tests/captures")
EXPECTED = Path("tests/expected")
SETTINGS = Path("tests/settings.json")
_SUFFIXES = {Path(name).suffix for name in HANDLER_FILES.values()}

_STANDARD_OUTPUT = Path("-")

Command = TypeVar("Command", bound=Callable[..., Any])
_path = click.Path(path_type=Path)


def functions_option(command: Command) -> Command:
    """--functions"""  # noqa: D400, D415 - the option it adds
    return click.option(
        "--functions", "functions_dir", type=_path, default=Path("functions"), show_default=True,
        help="The folder with one folder for each destination.",
    )(command)  # fmt: skip


def settings_option(command: Command) -> Command:
    """--settings"""  # noqa: D400, D415 - the option it adds
    return click.option(
        "--settings", "settings_file", type=_path,
        help=f"A file of {{destination: {{setting: value}}}}, or one destination's settings.  [default: {SETTINGS}]",
    )(command)  # fmt: skip


def output_options(*formats: str) -> Callable[[Command], Command]:
    """--format and -o"""  # noqa: D400, D415 - the options it adds

    def add(command: Command) -> Command:
        command = click.option("-o", "--output", type=_path, help="Write to this file instead of standard output.")(
            command
        )
        return click.option(
            "--format", "format_", type=click.Choice(formats), default=formats[0], show_default=True,
            help="The format of the report.",
        )(command)  # fmt: skip

    return add


kind_option = click.option(
    "--kind", type=click.Choice(get_args(Kind)),
    help="The kind of function, in place of what function.json says.  [default: destination]",
)  # fmt: skip


def node_options(command: Command) -> Command:
    """--node and --packages"""  # noqa: D400, D415 - the options it adds
    command = click.option(
        "--packages", type=_path,
        help=f"A folder with more npm packages for JavaScript functions.  [default: ${PACKAGES_VARIABLE}]",
    )(command)  # fmt: skip
    return click.option(
        "--node", type=_path,
        help=f"The Node that runs JavaScript functions.  [default: ${NODE_VARIABLE}, the extra node's, PATH's]",
    )(command)  # fmt: skip


def named_functions(
    functions_dir: Path, names: Sequence[str], runtime: RuntimeName | None = None, kind: Kind | None = None
) -> list[Function]:
    """Return the functions named, each by its folder's name or by a path; all of the folder's when none is.

    `kind` is what they are, whatever their function.json says.
    """
    functions = _named(functions_dir, names, runtime) if names else find_functions(functions_dir, runtime)
    return [replace(function, kind=kind) for function in functions] if kind else functions


def _named(functions_dir: Path, names: Sequence[str], runtime: RuntimeName | None) -> list[Function]:
    found = [_function(functions_dir, name, runtime) for name in names]
    functions = {function.handler.resolve(): function for function in found}
    _refuse_twins(list(functions.values()))
    return list(functions.values())


def _refuse_twins(functions: Sequence[Function]) -> None:
    """Settings, expectations and reports go by a function's name, events by the name it answers to."""
    for known in (lambda function: function.name, name_of):
        seen: dict[str, Function] = {}
        for function in functions:
            other = seen.setdefault(known(function), function)
            if other is not function:
                raise UsageError(f"{function.handler}: has the name '{known(function)}' of {other.handler}; rename one")


def _function(functions_dir: Path, name: str, runtime: RuntimeName | None) -> Function:
    if os.sep not in name and (functions_dir / name).is_dir():
        return read_function(functions_dir / name, runtime)
    beside = [functions_dir / f"{name}{Path(file).suffix}" for file in _files(runtime)]
    for file in beside if os.sep not in name else []:
        if file.is_file():
            return read_function(file, runtime)
    if os.sep not in name and Path(name).suffix not in _SUFFIXES and not Path(name).exists():
        raise _unknown(functions_dir, name, "no such destination")
    return read_function(Path(name), runtime)


def _files(runtime: RuntimeName | None) -> list[str]:
    return [HANDLER_FILES[runtime]] if runtime else list(HANDLER_FILES.values())


def _unknown(functions_dir: Path, name: str, what: str) -> UsageError:
    known = [folder.name for folder in function_folders(functions_dir)]
    return UsageError(f"{name}: {what} in {functions_dir}{suggestion(name, known)}")


def sort_words(functions_dir: Path, words: Sequence[str]) -> tuple[list[str], list[str]]:
    """Tell apart the destinations and the captures among the words of a command line.

    A word that is neither, and looks like no path, is refused with the nearest destination.
    """
    functions = [word for word in words if _is_function(functions_dir, word)]
    captures = [word for word in words if word not in functions]
    for word in captures:
        if word.isidentifier() and not Path(word).exists():
            raise _unknown(functions_dir, word, "neither a destination nor a capture")
    return functions, captures


def _is_function(functions_dir: Path, word: str) -> bool:
    path = Path(word)
    named = os.sep not in word and (functions_dir / word).is_dir()
    return named or path.suffix in _SUFFIXES or is_function(path)


def refuse_missing_folder(expected_dir: Path) -> None:
    """Raise UsageError for a folder of expectations that was named but is not there: all would seem to be well."""
    if expected_dir != EXPECTED and not expected_dir.is_dir():
        raise UsageError(f"{expected_dir}: no such folder of expectations; --update makes one")


def plan_of(functions: Sequence[Function], options: dict[str, Any]) -> Plan:
    """Return the plan that the options describe."""
    for function in functions:
        for warning in function.warnings:
            click.echo(f"warning: {warning}", err=True)
    file = options["settings_file"] or (SETTINGS if SETTINGS.is_file() else None)
    replies_file, filters_file = options["replies_file"], options["filters_file"]
    return Plan(
        settings=resolve_settings(functions, file, os.environ),
        expected_dir=options["expected_dir"],
        schemas_dir=schemas_folder(functions, options["functions_dir"]),
        replies=read_replies(replies_file) if replies_file else None,
        filters=read_filters(filters_file, functions) if filters_file else None,
        strict=options["strict"],
        options=_run(functions, options),
    )


def schemas_folder(functions: Sequence[Function], functions_dir: Path) -> Path:
    """Return the folder of request schemas: beside the functions' own folder, else beside `functions_dir`."""
    return _beside(_home(functions) or functions_dir) / "schemas" / "destinations"


def _run(functions: Sequence[Function], options: Mapping[str, Any]) -> RunOptions:
    warn_of_node(functions, options["node"])
    return RunOptions(
        now=instant(options["now"]),
        seed=options["seed"],
        fresh=options["fresh"],
        retry=not options["no_retry"],
        batch=batch_of(functions, options),
        limits=Limits(timeout=options["timeout"], memory_mb=options["memory_mb"]),
        isolate=not options["no_isolate"],
        also_named=options["also_named"],
        node=options["node"],
        packages=options["packages"],
    )


def warn_of_node(functions: Sequence[Function], node: Path | None) -> None:
    """Say once that JavaScript runs on another version of Node than Segment's."""
    warning = find_node(node).warning if any(f.runtime == "node" for f in functions) else None
    if warning:
        click.echo(f"warning: {warning}", err=True)


def _home(functions: Sequence[Function], *, files: bool = False) -> Path | None:
    """Return the folder that all the functions lie in, or None when they have no such folder in common.

    With `files` a function whose file is not called handler lies in that file's own folder.
    """
    known = HANDLER_FILES.values()
    folders = [f.folder if files and f.handler.name not in known else f.functions_dir for f in functions]
    homes = {folder.resolve(): folder for folder in folders}
    return homes.popitem()[1] if len(homes) == 1 else None


def _beside(folder: Path) -> Path:
    # A path such as "." has no parent until it is resolved.
    return (folder if folder.name else folder.resolve()).parent


def function_folder(functions_dir: Path, name: str) -> Path:
    """Return the folder that a word of the command line names, below `functions_dir` or by path."""
    return functions_dir / name if (functions_dir / name).is_dir() else Path(name)


def named_folder(functions_dir: Path, name: str) -> Path:
    """Return the folder of the destination that a word names; raises UsageError, with the nearest, when it is none."""
    folder = function_folder(functions_dir, name)
    if not folder.is_dir():
        raise _unknown(functions_dir, name, "no such destination")
    return folder


def left_in(captures: Sequence[Capture], left_out: Sequence[str]) -> list[Capture]:
    """Return the captures that no pattern of `--except` fits, whole path or file name."""

    def fits(capture: Capture) -> bool:
        names = (capture.label, Path(capture.label).name)
        return any(fnmatch(name, pattern) for name in names for pattern in left_out)

    return [capture for capture in captures if not fits(capture)]


def in_color(stream: IO[str]) -> bool:
    """Tell whether to write in colour: on a terminal, or with FORCE_COLOR, unless NO_COLOR is set."""
    return (stream.isatty() or bool(os.environ.get("FORCE_COLOR"))) and not os.environ.get("NO_COLOR")


def invoke_command(options: dict[str, Any]) -> str:
    """Return the beginning of the command that runs one event again under the same options.

    Functions that were named by path are named by their folder, or by their file's name, again.
    """
    words = ["segment-emulator", "invoke"]
    context = click.get_current_context()
    names, _ = sort_words(options["functions_dir"], context.params.get("words", ()))
    functions = named_functions(options["functions_dir"], names, options["runtime"])
    home = _home(functions, files=True) or options["functions_dir"]
    for parameter in context.command.params:
        value = context.params.get(parameter.name or "")
        if parameter.name == "functions_dir" and home.resolve() != options["functions_dir"].resolve():
            value = home
        if parameter.name in options and value is not None and value != parameter.get_default(context):
            for one in value if isinstance(value, tuple) else [value]:
                words += [parameter.opts[-1]] if isinstance(one, bool) else [parameter.opts[-1], str(one)]
    return shlex.join(words)


@contextmanager
def output_stream(path: Path | None) -> Iterator[IO[str]]:
    """Give the file to write to, or standard output (None or `-`): in UTF-8, unless a terminal has its own encoding."""
    if path is None or path == _STANDARD_OUTPUT:
        if isinstance(sys.stdout, io.TextIOWrapper) and not sys.stdout.isatty():
            sys.stdout.reconfigure(encoding="utf-8")
        with _reader_may_go():
            yield sys.stdout
            sys.stdout.flush()
        return
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        stream = path.open("w", encoding="utf-8")
    except OSError as error:
        raise UsageError(f"{path}: can not be written: {reason_of(error)}") from None
    with stream:
        yield stream


@contextmanager
def _reader_may_go() -> Iterator[None]:
    """End in silence when the reader of the output has gone, as `head` does: that is no fault of anyone's."""
    try:
        yield
    except BrokenPipeError:
        # Python flushes the stream once more at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise click.exceptions.Exit(0) from None
