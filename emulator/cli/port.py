"""`port`: compile Python handlers to the JavaScript that Segment runs."""

from __future__ import annotations

from pathlib import Path

import click

from emulator.cli.named_folders import named_folder
from emulator.cli.options import functions_option
from emulator.cli.output import output_stream
from emulator.errors import UsageError
from emulator.inputs.bundle import function_folders
from emulator.inputs.origin import is_by_hand, read_origin
from emulator.port import Port, PortError
from emulator.port import port as compiled
from emulator.report.lines import printable
from emulator.values.named_files import writes
from emulator.values.words import reason_of

_HELD = "written by hand, so port leaves it alone; parity compares it"


@click.command()
@click.argument("destinations", nargs=-1)
@functions_option
@click.option(
    "-o", "--output", metavar="FILE", help="Write to this file instead of next to handler.py; - is standard output."
)
@click.option("--check", is_flag=True, help="Write nothing; fail if a handler.js is not up to date.")
@click.option("--force", is_flag=True, help="Overwrite a handler.js that port did not write.")
def port(destinations: tuple[str, ...], functions_dir: Path, output: str | None, check: bool, force: bool) -> int:
    """Compile Python handlers to the JavaScript that Segment runs.

    Writes one handler.js beside each handler.py, ready to paste into Segment. Without arguments all functions are
    compiled, but those whose handler.js begins with "// Written by hand". Code that would not mean the same in
    JavaScript is refused, with its line and column. A DESTINATION is a name or a path.
    """
    folders = [_named(functions_dir, each) for each in destinations] or _in(functions_dir)
    if not folders:
        raise UsageError(f"{functions_dir}: no handler.py here to port")
    if output is not None and (len(folders) > 1 or check):
        raise UsageError("-o works for one destination and without --check; name the destination")
    if check:
        return max(_checked(folder) for folder in folders)
    theirs = [folder for folder in folders if output is None and not force and is_by_hand(_code(_beside(folder)))]
    for folder in theirs:
        if destinations:
            raise UsageError(f"{_beside(folder)}: {_HELD}; --force writes over it")
        click.echo(f"{_beside(folder)}: {_HELD}")
    ports = [_port(folder) for folder in folders if folder not in theirs]
    made = [each for each in ports if each is not None]
    for each in [] if force or output is not None else made:
        _refuse_other(each.path)
    for each in made:
        _write(each, output)
    return 1 if None in ports else 0


def _checked(folder: Path) -> int:
    """Tell of one function whether its handler.js is up to date; one that port did not make is left alone."""
    path = _beside(folder)
    if path.is_file() and read_origin(_code(path)) is None:
        click.echo(f"{path}: {_HELD}")
        return 0
    made = _port(folder)
    return 1 if made is None else _told(made)


def _refuse_other(path: Path) -> None:
    if path.is_file() and read_origin(_code(path)) is None:
        raise UsageError(f"{path}: port did not write this file; --force overwrites it, -o FILE writes elsewhere")


def _code(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig", errors="replace") if path.is_file() else ""
    except OSError as error:
        raise UsageError(f"{path}: cannot be read: {reason_of(error)}") from None


def _beside(folder: Path) -> Path:
    return folder.with_suffix(".js") if folder.suffix == ".py" else folder / "handler.js"


def _named(functions_dir: Path, name: str) -> Path:
    if name.endswith(".js"):
        raise UsageError(f"{name}: already JavaScript; name the handler.py to port, or its folder")
    return Path(name) if name.endswith(".py") else named_folder(functions_dir, name)


def _in(functions_dir: Path) -> list[Path]:
    return [folder for folder in function_folders(functions_dir) if (folder / "handler.py").is_file()]


def _port(folder: Path) -> Port | None:
    """Compile one function; every refusal is a line on stderr."""
    try:
        return compiled(folder)
    except PortError as error:
        for refusal in error.refusals:
            click.echo(printable(str(refusal)), err=True)
        return None


def _told(port: Port) -> int:
    is_there = port.path.is_file()
    if is_there and port.path.read_bytes().replace(b"\r\n", b"\n") == port.text.encode():
        click.echo(f"{port.path}: up to date")
        return 0
    what = "is out of date" if is_there else "does not exist"
    click.echo(f"{port.path}: {what}; run segment-emulator port {_word(port.path)}")
    return 1


def _word(path: Path) -> Path:
    return path.parent if path.name == "handler.js" else path.with_suffix(".py")


def _write(port: Port, output: str | None) -> None:
    if output == "-":
        with output_stream(None) as stream:
            stream.write(port.text)
        return
    path = port.path if output is None else Path(output)
    with writes(path):
        path.write_text(port.text, encoding="utf-8", newline="\n")
    click.echo(f"{path}: {len(port.text.splitlines())} lines, {port.helper_lines} of them helpers")
