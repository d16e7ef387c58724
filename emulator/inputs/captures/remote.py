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

from emulator.errors import EmulatorError, FileFormatError, UsageError

_BLOCK: Final = 4 << 20
_MAGIC: Final = "*?["
_EXTRA: Final = "pip install 'segment-emulator[remote]'"


@dataclass(frozen=True, slots=True)
class RemoteFile:
    """One file of a store: its `url`, and its `size` in bytes as it lies there."""

    url: str
    size: int

    def open(self) -> io.BufferedReader:
        """Return a reader at the start; it holds one block of the file, and asks for it when it is read."""
        return io.BufferedReader(_Text(self.url), 1 << 16)


class _Text(io.RawIOBase):
    """A file of a store, whose every failure is an OSError, whatever its client raises."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._opened: Any = None

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        with _as_os_error():
            return int(self._file().seek(offset, whence))

    def tell(self) -> int:
        return int(self._opened.tell()) if self._opened else 0

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]  # any writable buffer; a view is what comes
        with _as_os_error():
            data = self._file().read(len(buffer))
        buffer[: len(data)] = data
        return len(data)

    def close(self) -> None:
        if self._opened:
            self._opened.close()
        super().close()

    def _file(self) -> Any:
        if self._opened is None:
            system, path = _system(self._url)
            self._opened = system.open(path, "rb", block_size=_BLOCK, cache_type="readahead")
        return self._opened


@contextmanager
def _as_os_error() -> Iterator[None]:
    try:
        yield
    except EmulatorError:
        raise
    except Exception as error:  # noqa: BLE001 - each client has errors of its own
        raise OSError(0, _first_line(error)) from None


def remote_files(argument: str, suffixes: tuple[str, ...]) -> list[RemoteFile]:
    """Return the files that a url names, in the order of names: a file, a folder, or a pattern with *, ? or [].

    Of folders, and of what `**` finds, these are the files with one of the suffixes. Raises FileFormatError when there
    are none.
    """
    try:
        with _as_os_error():
            captures = list(_listed(argument, suffixes))
    except OSError as error:
        raise FileFormatError(argument, f"cannot be listed: {error.strerror}") from None
    if not captures:
        raise FileFormatError(argument, f"names no file there ({', '.join(f'*{suffix}' for suffix in suffixes)})")
    return captures


def _listed(argument: str, suffixes: tuple[str, ...]) -> Iterator[RemoteFile]:
    system, path = _system(argument)
    several = "**" in path
    if any(sign in path for sign in _MAGIC):
        found = system.glob(path, detail=True)
    elif system.isfile(path):
        found = {path: system.info(path)}
    else:
        found, several = system.find(path, detail=True), True
    for name, info in sorted(found.items()):
        if info.get("type") == "file" and (not several or name.endswith(suffixes)):
            yield RemoteFile(str(system.unstrip_protocol(name)), info.get("size") or 0)


@lru_cache
def _system(url: str) -> tuple[Any, str]:
    try:
        from fsspec.core import url_to_fs  # noqa: PLC0415 - an extra

        system, path = url_to_fs(url)
    except ImportError as error:
        raise UsageError(f"{url}: {error}; what reads from stores comes with {_EXTRA}") from None
    return system, path


def _first_line(error: Exception) -> str:
    return str(error).strip().split("\n")[0] or type(error).__name__
