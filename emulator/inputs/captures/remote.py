"""Reads captures that lie in a store: s3://, gs://, https:// and whatever else fsspec knows.

Only what an argument names is listed and read, with the credentials that the store's own tools would use.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

from emulator.errors import FileFormatError, UsageError

_BLOCK: Final = 4 << 20
_MAGIC: Final = "*?["
_EXTRA: Final = "pip install 'segment-emulator[remote]'"


@dataclass(frozen=True, slots=True)
class RemoteFile:
    """One file of a store: its `url`, and its `size` in bytes as it lies there."""

    url: str
    size: int

    def open(self) -> io.BufferedReader:
        """Return a reader at the start; it holds one block of the file."""
        with _told(self.url, "opened"):
            system, path = _system(self.url)
            return io.BufferedReader(_Raw(system.open(path, "rb", block_size=_BLOCK, cache_type="readahead")), 1 << 16)


class _Raw(io.RawIOBase):
    """A file of a store, whose every failure is an OSError, whatever its client raises."""

    def __init__(self, file: Any) -> None:
        self._file = file

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        return int(self._file.seek(offset, whence))

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]  # any writable buffer; a view is what comes
        try:
            data = self._file.read(len(buffer))
        except Exception as error:  # noqa: BLE001 - each client has errors of its own
            raise OSError(0, _first_line(error)) from None
        buffer[: len(data)] = data
        return len(data)

    def close(self) -> None:
        self._file.close()
        super().close()


def remote_files(argument: str, suffixes: tuple[str, ...]) -> list[RemoteFile]:
    """Return the files that a url names, in the order of names: a file, a folder, or a pattern with *, ? or [].

    Of folders, and of what `**` finds, these are the files with one of the suffixes. Raises FileFormatError when there
    are none.
    """
    with _told(argument, "listed"):
        system, path = _system(argument)
        several = "**" in path
        if any(sign in path for sign in _MAGIC):
            found = system.glob(path, detail=True)
        elif system.isfile(path):
            found = {path: system.info(path)}
        else:
            found, several = system.find(path, detail=True), True
        files = {name: info for name, info in found.items() if info.get("type") == "file"}
        named = sorted(name for name in files if not several or name.endswith(suffixes))
        captures = [RemoteFile(str(system.unstrip_protocol(name)), files[name].get("size") or 0) for name in named]
    if not captures:
        raise FileFormatError(argument, f"names no file there ({', '.join(f'*{suffix}' for suffix in suffixes)})")
    return captures


@lru_cache
def _system(url: str) -> tuple[Any, str]:
    try:
        from fsspec.core import url_to_fs  # type: ignore[import-untyped]  # no types  # noqa: PLC0415 - an extra

        system, path = url_to_fs(url)
    except ImportError as error:
        raise UsageError(f"{url}: {error}; what reads from stores comes with {_EXTRA}") from None
    return system, path


@contextmanager
def _told(url: str, what: str) -> Iterator[None]:
    """Turn whatever a store's client raises into one line."""
    try:
        yield
    except (FileFormatError, UsageError):
        raise
    except Exception as error:  # noqa: BLE001 - each client has errors of its own
        raise FileFormatError(url, f"can not be {what}: {_first_line(error)}") from None


def _first_line(error: Exception) -> str:
    return str(error).strip().split("\n")[0] or type(error).__name__
