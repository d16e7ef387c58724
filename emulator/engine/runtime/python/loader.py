"""Loads a handler file, with `functions.shared` as the folder beside it."""

from __future__ import annotations

import contextlib
import importlib.util
import os
import sys
import traceback
import types
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from pathlib import Path
from typing import Any

from emulator.values.model import HANDLER_NAMES

PACKAGE = "functions"

Handler = Callable[[Any, Any], Any]


class LoadError(Exception):
    """A handler file cannot be loaded; the message is one line with its place."""


class Places:
    """Turns frames and tracebacks into the handler's line, "path:line", paths as seen from the working folder."""

    def __init__(self, handler: Path, functions_dir: Path) -> None:
        self._handler = str(handler)
        self._functions = f"{functions_dir}{os.sep}"
        self._labels: dict[str, str] = {}

    def of_call(self, frame: types.FrameType) -> str | None:
        """Return the innermost line of the handler file that led here; else of a helper beside it."""
        return self._first(traceback.walk_stack(frame))

    def of_error(self, error: BaseException) -> str | None:
        """Return the last line of the handler file in the error's traceback; else of a helper beside it."""
        return self._first(reversed([*traceback.walk_tb(error.__traceback__)]))

    def _first(self, lines: Iterable[tuple[types.FrameType, int]]) -> str | None:
        helper = None
        for frame, line in lines:
            file = frame.f_code.co_filename
            if file == self._handler:
                return self._label(file, line)
            if helper is None and file.startswith(self._functions):
                helper = file, line
        return helper and self._label(*helper)

    def _label(self, file: str, line: int) -> str:
        label = self._labels.get(file)
        if label is None:
            path = Path(file)
            label = self._labels[file] = str(path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path)
        return f"{label}:{line}"


_COMPILED: dict[str, tuple[bytes, types.CodeType]] = {}


def measure(prepared: Callable[[bytes, str], Any]) -> None:
    """Compile files from now on from what `prepared` makes of their text and path."""
    _COMPILED.clear()
    _Loader.prepared = staticmethod(prepared)


class _Loader(SourceFileLoader):
    """Reads a file, from the run's texts if it is among them, and compiles it again only when its text is another.

    With `fresh` a function is loaded for every attempt, and compiling is most of what that takes. Compiled files on the
    disk are not looked at: they are known by a time and a size, which two texts may share.
    """

    prepared: Callable[[bytes, str], Any] = staticmethod(lambda text, _: text)

    def __init__(self, fullname: str, path: str, texts: Mapping[str, str]) -> None:
        super().__init__(fullname, path)
        self._texts = texts

    def get_code(self, fullname: str) -> types.CodeType:
        path = self.get_filename(fullname)
        text = self._texts[path].encode("latin-1") if path in self._texts else self.get_data(path)
        known, code = _COMPILED.get(path, (None, None))
        if code is None or known != text:
            code = self.source_to_code(self.prepared(text, path), path)
            _COMPILED[path] = text, code
        return code


class Modules:
    """The modules of one function under `functions`, kept apart from those of any other and of this process."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self._texts = texts
        self._own: dict[str, types.ModuleType] = {}

    @contextlib.contextmanager
    def in_force(self) -> Iterator[None]:
        """Have imports find this function's modules for as long as the context lasts, and leave no compiled files."""
        outside, writes_none = _taken_out(), sys.dont_write_bytecode
        sys.modules.update(self._own)
        sys.meta_path.insert(0, self)
        sys.dont_write_bytecode = True
        try:
            yield
        finally:
            sys.meta_path.remove(self)
            self._own = _taken_out()
            sys.modules.update(outside)
            sys.dont_write_bytecode = writes_none

    def find_spec(self, name: str, path: Sequence[str] | None = None, _target: object = None) -> ModuleSpec | None:
        """Return where a module is, None for any other package's."""
        if not name.startswith(f"{PACKAGE}."):
            return None
        for base in (f"{folder}{os.sep}{name.rpartition('.')[2]}" for folder in path or ()):
            package = f"{base}{os.sep}__init__.py"
            file = package if package in self._texts else f"{base}.py"
            if file in self._texts:
                loader = _Loader(name, file, self._texts)
                inside = [base] if file == package else None
                return importlib.util.spec_from_file_location(
                    name, file, loader=loader, submodule_search_locations=inside
                )
        spec = PathFinder.find_spec(name, path)
        if spec is not None and type(spec.loader) is SourceFileLoader:
            spec.loader = _Loader(spec.loader.name, spec.loader.path, self._texts)
        return spec


def load_handlers(
    name: str, handler: Path, functions_dir: Path, texts: Mapping[str, str], actions: Collection[str] = ()
) -> dict[str, Handler]:
    """Run the handler file anew and return its handlers, and those actions, by name; raises LoadError."""
    _taken_out()
    package = types.ModuleType(PACKAGE)
    package.__path__ = [str(functions_dir)]
    sys.modules[PACKAGE] = package
    loader = _Loader(f"{PACKAGE}.{name}.handler", str(handler), texts)
    spec = importlib.util.spec_from_loader(loader.name, loader)
    assert spec is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    try:
        loader.exec_module(module)
    except BaseException as error:
        raise LoadError(_sentence(error, Places(handler, functions_dir))) from error
    wanted = {*HANDLER_NAMES, *actions}
    return {key: value for key, value in vars(module).items() if key in wanted and callable(value)}


def _taken_out() -> dict[str, types.ModuleType]:
    names = [name for name in sys.modules if PACKAGE in name and f"{name}.".startswith(f"{PACKAGE}.")]
    return {name: sys.modules.pop(name) for name in names}


def _sentence(error: BaseException, places: Places) -> str:
    if isinstance(error, SyntaxError) and error.filename:
        return f"{error.filename}:{error.lineno}: {type(error).__name__}: {error.msg}"
    place = places.of_error(error)
    if place is not None and str(error).startswith(place):
        return str(error)
    return f"{place}: {type(error).__name__}: {error}"
