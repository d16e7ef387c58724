"""`list`: list the functions with their handlers and settings."""

from __future__ import annotations

from pathlib import Path

import click

from emulator.cli.arguments import readable_functions
from emulator.cli.options import functions_option, output_options
from emulator.cli.output import output_stream
from emulator.cli.unread_functions import tell_unread
from emulator.inputs.bundle import HANDLER_FILES
from emulator.values import jsonvalue
from emulator.values.function import Function
from emulator.values.model import HANDLERS


@click.command("list")
@functions_option
@output_options("text", "jsonl")
def list_(functions_dir: Path, format_: str, output: Path | None) -> int:
    """List the functions with their handlers and settings."""
    functions, unread = readable_functions(functions_dir, [])
    with output_stream(output) as stream:
        for function in functions:
            stream.write(_json_line(function) if format_ == "jsonl" else _paragraph(function))
    return tell_unread(unread)


def _json_line(function: Function) -> str:
    definition = function.definition
    document = {
        "destination": function.name,
        "displayName": definition.display_name if definition else None,
        "kind": function.kind,
        "runtime": function.runtime,
        "runtimes": _runtimes(function),
        "handlers": list(function.handlers),
        "settings": [
            {"name": s.name, "type": s.type, "required": s.required, "sensitive": s.sensitive}
            for s in (definition.settings if definition else ())
        ],
    }
    return jsonvalue.dumps(document).decode() + "\n"


def _runtimes(function: Function) -> list[str]:
    """Return what can run the destination, the default first."""
    return [runtime for runtime, name in HANDLER_FILES.items() if (function.folder / name).is_file()]


def _paragraph(function: Function) -> str:
    definition = function.definition
    kind = ", an insert function" if function.kind == "insert" else ""
    lines = [
        function.name,
        f"  runtime   {' or '.join(_runtimes(function))}{kind}",
        f"  handlers  {' '.join(function.handlers)}",
    ]
    if definition is None:
        return "\n".join([*lines, "  no function.json: settings are not checked", ""])
    lines[0] += f"  ({definition.display_name})"
    lines += [
        f"  setting   {s.name} ({s.type}{', required' if s.required else ''}{', secret' if s.sensitive else ''})"
        for s in definition.settings
    ]
    missing = [name for name in HANDLERS.values() if name not in function.handlers]
    if missing:
        lines.append(f"  missing   {' '.join(missing)}: such events are Unsupported Event Type")
    return "\n".join([*lines, ""])
