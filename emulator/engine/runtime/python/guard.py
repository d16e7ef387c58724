"""Refuses what a Segment function can not do: opening sockets, starting programs, writing files.

An audit hook sees every such try, in C code too. It is a guard against accidents, not a security boundary.
"""

from __future__ import annotations

import contextlib
import os
import sys
import threading
from collections.abc import Callable, Iterator
from typing import Any

_REFUSED = frozenset(
    {
        "ftplib.connect", "http.client.connect", "imaplib.open", "nntplib.connect", "poplib.connect", "smtplib.connect",
        "socket.bind", "socket.connect", "socket.getaddrinfo", "socket.gethostbyaddr", "socket.gethostbyname",
        "socket.sendmsg", "socket.sendto", "telnetlib.Telnet.open", "urllib.Request", "webbrowser.open",
        "os.exec", "os.fork", "os.forkpty", "os.kill", "os.killpg", "os.posix_spawn", "os.spawn", "os.startfile",
        "os.system", "pty.spawn", "subprocess.Popen",
        "os.chdir", "os.chmod", "os.chown", "os.link", "os.mkdir", "os.remove", "os.rename", "os.rmdir", "os.symlink",
        "os.truncate", "shutil.rmtree", "shutil.move",
    }
)  # fmt: skip
_NETWORK = ("connect", "socket", "imaplib", "poplib", "telnetlib", "urllib", "webbrowser", "nntplib", "smtplib")
_WRITE_FLAGS = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


class Refused(BaseException):
    """A handler did something that it may not. Not an Exception, so that a handler's `except` does not hide it."""


Report = Callable[[str], str]
"""Takes what is refused, keeps it, and returns the sentence to raise: the same with the handler's line."""


class _Hook:
    """The one audit hook of this process: Python has no way to take one out, so `report` is the switch."""

    def __init__(self) -> None:
        self.report: Report | None = None
        self._installed = False
        self._thread = threading.local()

    def install(self) -> None:
        if not self._installed:
            sys.addaudithook(self._audit)
            self._installed = True

    def _audit(self, event: str, arguments: tuple[Any, ...]) -> None:
        if self.report is None or (event not in _REFUSED and event != "open"):
            return
        if (event == "open" and not _writes(arguments)) or getattr(self._thread, "reporting", False):
            return
        self._thread.reporting = True
        try:
            sentence = self.report(_describe(event, arguments))
        finally:
            self._thread.reporting = False
        raise Refused(sentence)


_hook = _Hook()


@contextlib.contextmanager
def refusing(report: Report) -> Iterator[None]:
    """Refuse, for as long as the context lasts, and hand every refusal to `report` before it is raised."""
    _hook.install()
    _hook.report = report
    try:
        yield
    finally:
        _hook.report = None


def _writes(arguments: tuple[Any, ...]) -> bool:
    path, mode, flags = arguments
    if path == os.devnull:
        return False
    if isinstance(mode, str):
        return any(letter in mode for letter in "wax+")
    return bool(isinstance(flags, int) and flags & _WRITE_FLAGS)


def _describe(event: str, arguments: tuple[Any, ...]) -> str:
    if event == "open":
        return f"writing to the file {arguments[0]!r} is refused: a Segment function has no file system"
    if any(word in event for word in _NETWORK):
        return f"{event} is refused: nothing leaves this machine, and only `requests` is recorded; send with requests"
    if event.startswith(("os.exec", "os.fork", "os.posix", "os.spawn", "os.start", "os.sys", "pty.", "subprocess")):
        return f"{event} is refused: a Segment function can not start a process"
    return f"{event} is refused: a Segment function can not reach the machine it runs on"
