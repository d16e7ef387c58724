"""Writes and reads the records of a part: blocks of pickled values, each after its length.

What is read may come from a file that lay in a folder: only the values of this project are made from it, and no other
class is ever called.
"""

from __future__ import annotations

import copyreg
import io
import pickle
import struct
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO

from emulator.errors import CaptureError, FileFormatError
from emulator.inputs.captures.stream import Spool
from emulator.inputs.filters.filter import Filter
from emulator.inputs.fql import compile_fql
from emulator.inputs.replies import Replies
from emulator.jobs.sealed import Sealed

BLOCK = 256
"""Records of a block."""


_LENGTH = struct.Struct("<Q")
_ROOMS = ("emulator.errors", "emulator.values.")
_OTHERS = {("collections", "Counter"), ("pathlib", "PosixPath"), ("pathlib._local", "PosixPath")}


class Records:
    """Writes records to a stream, block by block."""

    def __init__(self, out: BinaryIO | Sealed) -> None:
        self._out = out
        self._block: list[Any] = []

    def add(self, record: Any) -> None:
        """Write one record, with others."""
        self._block.append(record)
        if len(self._block) >= BLOCK:
            self.flush()

    def flush(self) -> None:
        """Write what waits."""
        if self._block:
            pickled = pickled_value(self._block)
            self._out.write(_LENGTH.pack(len(pickled)))
            self._out.write(pickled)
            self._block = []
        self._out.flush()


def read_records(stream: BinaryIO | Sealed, unpickler: type[pickle.Unpickler] | None = None) -> Iterator[Any]:
    """Yield the records of a stream; `unpickler` is for those of which it is known who wrote them.

    Raises EOFError when it was cut short, UnpicklingError when it is none of ours.
    """
    while head := stream.read(_LENGTH.size):
        block = stream.read(_LENGTH.unpack(head)[0]) if len(head) == _LENGTH.size else b""
        yield from (unpickler or _Ours)(io.BytesIO(block)).load()


class _Ours(pickle.Unpickler):
    """Makes the values of this project, and nothing else."""

    def find_class(self, module: str, name: str) -> Any:
        """Return one of this project's values; raises UnpicklingError for anything else."""
        if module.startswith(_ROOMS) or (module, name) in _OTHERS:
            return super().find_class(module, name)
        raise pickle.UnpicklingError(f"{module}.{name} is no value of a record")


def pickled_value(value: Any) -> bytes:
    """Return a record, or a part with its plan, as bytes."""
    return pickle.dumps(value, pickle.HIGHEST_PROTOCOL)


def descriptors_of(sources: Iterable[object]) -> list[int]:
    """Return the open files that sources of captures need in a job: those of what came through a pipe."""
    return [each.descriptor for each in sources if isinstance(each, Spool)]


def _filter(name: str, fql: str, actions: tuple[Any, ...]) -> Filter:
    return Filter(name=name, fql=fql, condition=compile_fql(fql), actions=actions)


# What holds functions that are made when it is read is made anew from its text.
copyreg.pickle(Filter, lambda each: (_filter, (each.name, each.fql, each.actions)))
copyreg.pickle(Replies, lambda each: (Replies, (each.rules,)))
copyreg.pickle(Spool, lambda each: (Spool, (None, each.descriptor)))
copyreg.pickle(FileFormatError, lambda error: (FileFormatError, (error.place, error.what)))
copyreg.pickle(CaptureError, lambda error: (CaptureError, (error.place, error.what)))
