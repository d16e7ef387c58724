"""Defines the options of commands that run events, and turns them into values."""

from __future__ import annotations

import os
import shlex
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, get_args

import click

from emulator.cli.arguments import (
    common_folder,
    named_functions,
    readable_functions,
    schemas_folder,
    settings_path,
    sort_words,
    warn_of_files,
    warn_of_node,
)
from emulator.cli.options import (
    EXPECTED,
    PATH,
    functions_option,
    kind_option,
    node_options,
    settings_option,
    together,
)
from emulator.engine.replaying import fixed_instant
from emulator.engine.suite import Plan
from emulator.errors import EmulatorError, UsageError
from emulator.inputs.replies import read_replies
from emulator.inputs.settings import resolve_settings
from emulator.values.batch import LARGEST_BATCH, Batch
from emulator.values.function import Function, Kind, RuntimeName
from emulator.values.model import BATCH_HANDLER
from emulator.values.run import Limits, RunOptions

if TYPE_CHECKING:
    from emulator.inputs.filters import Filter


@dataclass(frozen=True, kw_only=True)
class RunCommandOptions:
    """The options of a command that runs events; not every such command has those with a default."""

    functions_dir: Path
    settings_file: Path | None
    replies_file: Path | None
    filters_file: Path | None
    mappings: str | None
    expected_dir: Path
    also_named: tuple[str, ...]
    strict: bool = False
    no_retry: bool = False
    fresh: bool = False
    now: str | None = None
    seed: int
    timeout: float
    memory_mb: float | None
    no_isolate: bool = False
    runtime: RuntimeName | None
    kind: Kind | None
    node: Path | None
    packages: Path | None
    batch_size: int | None
    no_batch: bool
    inspect: bool = False
    inspect_port: int | None = None

    def functions(self, names: Sequence[str]) -> list[Function]:
        """Return the functions named, run by their handlers or by mappings."""
        functions = named_functions(self.functions_dir, names, self.runtime, self.kind)
        return [self._by_mappings(function) for function in functions]

    def readable(self, names: Sequence[str]) -> tuple[list[Function], list[EmulatorError]]:
        """Return the functions named, with the errors of those that cannot be read; raises the only one there is."""
        found, unread = readable_functions(self.functions_dir, names, self.runtime, self.kind)
        if not found and len(unread) == 1:
            raise unread[0]
        return [self._by_mappings(function) for function in found], unread

    def _by_mappings(self, function: Function) -> Function:
        if not self.mappings:
            return function
        from emulator.mappings.reading import with_mappings  # noqa: PLC0415 - handlers need nothing of it

        return with_mappings(function, self.mappings)

    def plan(self, functions: Sequence[Function]) -> Plan:
        """Return how these functions are run, and say on stderr what there is to warn of."""
        warn_of_files(functions)
        warn_of_node(functions, self.node)
        return Plan(
            settings=resolve_settings(functions, settings_path(self.settings_file), os.environ),
            expected_dir=self.expected_dir,
            schemas_dir=schemas_folder(functions, self.functions_dir),
            replies=read_replies(self.replies_file) if self.replies_file else None,
            filters=_filters(self.filters_file, functions) if self.filters_file else None,
            strict=self.strict,
            options=RunOptions(
                now=fixed_instant(self.now),
                seed=self.seed,
                fresh=self.fresh,
                retry=not self.no_retry,
                batch=_batch_of(functions, self.batch_size, no_batch=self.no_batch),
                limits=Limits(timeout=self.timeout, memory_mb=self.memory_mb),
                isolate=not self.no_isolate,
                also_named=self.also_named,
                node=self.node,
                packages=self.packages,
                inspect=self.inspect_port if self.inspect else None,
            ),
        )

    def invoke_command(self, words: Sequence[str]) -> str:
        """Return the beginning of the command that runs one event again under the same options.

        Functions that were named by path are named by their folder, or by their file's name, again.
        """
        names, _ = sort_words(self.functions_dir, words)
        functions, _ = readable_functions(self.functions_dir, names, self.runtime)
        home = common_folder(functions, files=True) or self.functions_dir
        moved = {"functions_dir": home} if home.resolve() != self.functions_dir.resolve() else {}
        shared = {field.name for field in fields(RunCommandOptions)}
        context = click.get_current_context()
        return shlex.join(["segment-emulator", "invoke", *options_given(context, shared, moved)])


def _filters(path: Path, functions: Sequence[Function]) -> Mapping[str, tuple[Filter, ...]]:
    from emulator.inputs.filters import read_filters  # noqa: PLC0415 - costs a start as much as all else

    return read_filters(path, functions)


def _batch_of(functions: Sequence[Function], size: int | None, *, no_batch: bool) -> Batch | Literal[False] | None:
    """Return what the options say of batches, as `RunOptions` has it."""
    if size is None:
        return False if no_batch else None
    if no_batch:
        raise UsageError("--batch-size and --no-batch: choose one")
    if not any(BATCH_HANDLER in function.handlers for function in functions):
        raise UsageError(f"--batch-size: {', '.join(each.name for each in functions)}: no onBatch here")
    return Batch(size=size)


def options_given(context: click.Context, names: Collection[str], changed: Mapping[str, Any]) -> Iterator[str]:
    """Yield the words of those options of a command that are not at their default, to be given again."""
    for parameter in context.command.params:
        if isinstance(parameter, click.Option) and parameter.name in names:
            value = changed.get(parameter.name, context.params[parameter.name])
            if value is not None and value != parameter.get_default(context):
                for one in value if isinstance(value, tuple) else [value]:
                    yield from [parameter.opts[-1]] if one is True else [parameter.opts[-1], str(one)]


mappings_option = click.option(
    "--mappings", metavar="FILE",
    help="Run by the mappings in a file instead of handlers; `presets` are those of actions.json.",
)  # fmt: skip


_batch_options = together(
    click.option("--batch-size", type=click.IntRange(1, LARGEST_BATCH), metavar="N",
                 help="The most events that a batch for onBatch holds.  [default: 20]"),
    click.option("--no-batch", is_flag=True, help="Never call onBatch; send every event to its own handler."),
)  # fmt: skip
run_options = together(
    functions_option,
    settings_option,
    _batch_options,
    click.option("--replies", "replies_file", type=PATH, help="A file of reply rules, for every story."),
    click.option("--filters", "filters_file", type=PATH,
                 help="A file of destination filters, {destination: [filter, …]} or one destination's list."),
    mappings_option,
    click.option("--expected", "expected_dir", type=PATH, default=EXPECTED, show_default=True,
                 help="The folder with the expectations."),
    click.option("--as", "also_named", multiple=True, metavar="NAME",
                 help='Answer to this name in `integrations` too, such as "Userpilot Cloud (Actions)".'),
    click.option("--strict", is_flag=True, help="Count notices as failures."),
    click.option("--no-retry", is_flag=True, help="Make one attempt per event."),
    click.option("--fresh", is_flag=True, help="Load the function anew for every attempt, as a cold start does."),
    click.option("--now", metavar="INSTANT", help="Fix the handler's clock at an ISO 8601 instant."),
    click.option("--seed", type=int, default=0, show_default=True, help="The seed of handlers' random numbers."),
    click.option("--timeout", type=float, default=5.0, show_default=True,
                 help="Seconds that an invocation may take."),
    click.option("--memory-mb", type=float,
                 help="Memory that a worker may use beyond its start, in MB.  [default: 512; on Node 128]"),
    click.option("--no-isolate", is_flag=True, help="Run Python handlers in this process, where breakpoints work."),
    click.option("--runtime", type=click.Choice(get_args(RuntimeName)),
                 help="Run handler.py or handler.js in a folder that has both.  [default: python]"),
    kind_option,
    node_options,
)  # fmt: skip
"""The fields of RunCommandOptions."""
