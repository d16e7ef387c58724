"""Finds and reads functions: a handler.py or handler.js with its function.json. No handler is run here."""

from __future__ import annotations

import json
from pathlib import Path

from emulator.errors import FileFormatError, FunctionError, UsageError
from emulator.inputs import schemas
from emulator.inputs.bundle.source import Source, read_handlers
from emulator.inputs.jsonfile import JSONFile, read_json
from emulator.values.function import Definition, Function, Kind, RuntimeName, Setting
from emulator.values.spelling import nearest

HANDLER_FILES: dict[RuntimeName, str] = {"python": "handler.py", "node": "handler.js"}
"""The runtime is by the file; in a folder that has both, it is the first unless the other is asked for."""
_RUNTIMES: dict[str, RuntimeName] = {Path(name).suffix: runtime for runtime, name in HANDLER_FILES.items()}
DEFINITION_FILE = "function.json"
SHARED_FOLDER = "shared"
_LISTED = 8


def function_folders(functions_dir: Path) -> list[Path]:
    """Return the folders that hold a handler or function.json, sorted; raises FunctionError when there are none."""
    if not functions_dir.is_dir():
        raise FunctionError(
            f"{functions_dir}: no such folder; name the folder of your functions, "
            "or begin with: segment-emulator init NAME"
        )
    found = [folder for folder in sorted(functions_dir.iterdir()) if is_function(folder)]
    if not found:
        raise FunctionError(
            f"{functions_dir}: no function here, that is, no folder with a handler.py or handler.js in it; "
            "begin with: segment-emulator init NAME"
        )
    return found


def is_function(folder: Path) -> bool:
    """Return whether a folder holds a function: a handler or a function.json."""
    if folder.name.startswith((".", "__")) or folder.name == SHARED_FOLDER:
        return False
    return any((folder / name).is_file() for name in (*HANDLER_FILES.values(), DEFINITION_FILE))


def read_function(path: Path, runtime: RuntimeName | None = None, kind: Kind | None = None) -> Function:
    """Read one function: a destination's folder, or a handler file by path.

    Without `runtime` it is the handler file's, handler.py before handler.js; without `kind` it is what function.json
    says, else "destination". Raises FunctionError for the folder and the handler, FileFormatError for function.json. A
    file that is not called handler gives the function its own name.
    """
    handler = _handler_file(path, runtime)
    runs_on = _RUNTIMES[handler.suffix]
    folder = handler.parent
    # A path such as "." has neither a name nor a parent until it is resolved.
    named = folder.resolve() if folder.name in ("", "..") else folder
    definition_file = folder / DEFINITION_FILE
    definition = read_definition(definition_file) if definition_file.exists() else None
    source = _source(handler, runs_on)
    return Function(
        name=named.name if handler.name in HANDLER_FILES.values() else handler.stem,
        folder=folder,
        handler=handler,
        functions_dir=named.parent,
        definition=definition,
        handlers=source.handlers,
        runtime=runs_on,
        kind=kind or (definition.kind if definition else "destination"),
        warnings=source.warnings,
    )


def _source(handler: Path, runtime: RuntimeName) -> Source:
    if runtime == "python":
        return read_handlers(handler)
    from emulator.inputs.bundle.javascript_source import read_javascript_handlers  # noqa: PLC0415 - few runs are of both

    return read_javascript_handlers(handler)


def _handler_file(path: Path, runtime: RuntimeName | None) -> Path:
    if path.is_dir():
        names = handler_files(runtime)
        for name in names:
            if (path / name).is_file():
                return path / name
        raise FunctionError(f"{path}: no {' or '.join(names)} here; {_contents(path)}")
    if not path.exists():
        raise FunctionError(f"{path}: no such folder or file{_nearest_beside(path)}")
    if path.suffix not in _RUNTIMES:
        raise FunctionError(
            f"{path}: neither Python nor JavaScript; name a handler.py, a handler.js or the folder that holds one"
        )
    if runtime and _RUNTIMES[path.suffix] != runtime:
        raise UsageError(f"{path}: runs on {_RUNTIMES[path.suffix]}, not on {runtime}")
    return path


def handler_files(runtime: RuntimeName | None) -> list[str]:
    """Return what the handler's file may be called in a folder, the first choice first."""
    return [HANDLER_FILES[runtime]] if runtime else list(HANDLER_FILES.values())


def _contents(folder: Path) -> str:
    names = sorted(entry.name for entry in folder.iterdir() if not entry.name.startswith((".", "__")))
    if not names:
        return "the folder is empty"
    more = f" and {len(names) - _LISTED} more" if len(names) > _LISTED else ""
    return f"found {', '.join(names[:_LISTED])}{more}"


def _nearest_beside(path: Path) -> str:
    if not path.parent.is_dir():
        return ""
    close = nearest(path.name, (entry.name for entry in path.parent.iterdir() if not entry.name.startswith(".")))
    return f"; did you mean '{path.parent / close}'?" if close else ""


def read_definition(path: Path) -> Definition:
    """Read a function.json; raises FileFormatError with the first violation of its schema."""
    file = read_json(path)
    for violation in schemas.file_violations("function", file.document):
        raise FileFormatError(file.place(*violation.steps), f"{violation.path}: {violation.what}")
    _refuse_equal_settings(file)
    return Definition(
        display_name=file.document["displayName"],
        description=file.document.get("description", ""),
        resource_type=file.document["resourceType"],
        settings=tuple(Setting(**setting) for setting in file.document.get("settings", [])),
        logo_url=file.document.get("logoUrl"),
    )


def _refuse_equal_settings(file: JSONFile) -> None:
    seen = set()
    for index, setting in enumerate(file.document.get("settings", [])):
        if setting["name"] in seen:
            place = file.place("settings", index)
            raise FileFormatError(place, f"a second setting named {json.dumps(setting['name'])}; rename one")
        seen.add(setting["name"])
