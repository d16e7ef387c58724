"""The names of attributes that Python's own values may have: what has none of them is AttributeError for any value."""

from __future__ import annotations

import csv
import hashlib
import importlib
import sys
import zlib
from collections.abc import Callable
from functools import cache
from types import FunctionType, GeneratorType, MappingProxyType, ModuleType

from emulator.port.source.reading import Known, Sources

_BUILT_IN = (
    str, bytes, bytearray, memoryview, int, float, bool, list, tuple, dict, set, frozenset, range, slice, type, object,
    Exception, FunctionType, GeneratorType, MappingProxyType, ModuleType,
)  # fmt: skip
_ALWAYS = ("requests", "requests.cookies", "requests.structures", "builtins")
_HIDDEN: dict[str, Callable[[], object]] = {
    "hashlib": hashlib.sha256, "csv": lambda: csv.reader([]), "zlib": zlib.compressobj,
}  # fmt: skip
"""What makes a value of a class that its module does not name."""


def is_of_python(sources: Sources, name: str) -> bool:
    """Return whether a value that a program may meet has an attribute of that name by itself."""
    return any(name in _names_in(each) for each in (*_ALWAYS, *_imported(sources)))


def _imported(sources: Sources) -> set[str]:
    origins = [each for module in sources.modules.values() for each in module.imports.values()]
    found = [each.name for each in origins if isinstance(each, Known)]
    parts = [name.split(".") for name in found]
    every = {".".join(each[:count]) for each in parts for count in range(1, len(each) + 1)}
    return {each for each in every if each.partition(".")[0] in sys.stdlib_module_names}


@cache
def _names_in(module: str) -> frozenset[str]:
    """Return the names of attributes of all classes of a module, and of the values that its functions make."""
    try:
        found = importlib.import_module(module)
    except ImportError:
        return frozenset()
    classes = [each for each in vars(found).values() if isinstance(each, type)]
    values = [_HIDDEN[module]()] if module in _HIDDEN else []
    return frozenset(name for each in (*_BUILT_IN, *classes, *values) for name in dir(each))
