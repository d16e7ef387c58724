"""The group of all commands: imports a command's module when it is called, and lists commands by family."""

from __future__ import annotations

import gc
import importlib

import click

FAMILIES = {
    "Run": ("replay", "invoke", "retries"),
    "Check": ("check", "validate", "probe", "coverage"),
    "Port and ship": ("port", "parity", "mappings", "bundle"),
    "Events": ("mask",),
    "Make": ("init", "list", "setup"),
}
"""Each command has a module of its name in this package."""
_WHOLE = 1000
"""A summary is never cut: it is one sentence that fits a line."""
_OBJECTS = 50_000
"""New objects after which Python looks for garbage."""


class CommandGroup(click.Group):
    """A group whose commands are imported when they are called, so that a run loads only what it uses."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - a signature of click's
        """Return all names, family by family."""
        return [name for names in FAMILIES.values() for name in names]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the command of that name, or return None when there is none."""
        if cmd_name not in self.list_commands(ctx):
            return None
        module = importlib.import_module(f"emulator.cli.{cmd_name}")
        found = (each for each in vars(module).values() if isinstance(each, click.Command))
        return next(each for each in found if each.name == cmd_name)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command that was called, and keep what it has imported out of garbage collection."""
        found = super().resolve_command(ctx, args)
        collect_rarely()
        return found

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write a list of commands for each family, each with its whole summary."""
        for family, names in FAMILIES.items():
            with formatter.section(family):
                found = [(name, self.get_command(ctx, name)) for name in names]
                formatter.write_dl([(name, each.get_short_help_str(_WHOLE)) for name, each in found if each], 10)

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 - as above
        """Say where the pages are that messages call docs/NAME.md."""
        from emulator.cli.pages import pages_folder  # noqa: PLC0415 - for this help only

        formatter.write(f"\nPages that are called docs/NAME.md are in {pages_folder()}\n")


def collect_rarely() -> None:
    """Leave what is loaded out of collections, and begin one only after many new objects.

    Python's own thresholds cost a replay about a third of its time, in looks at objects that never die.
    """
    gc.freeze()
    gc.set_threshold(_OBJECTS, 20, 20)
