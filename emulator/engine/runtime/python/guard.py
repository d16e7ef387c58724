"""Refuses what a Segment function cannot do: opening sockets, starting programs, writing files.

An audit hook sees every such try, in C code too. It is a guard against accidents, not a security boundary.
"""

from __future__ import annotations

import contextlib
import os
import socket
import sys
import threading
from collections.abc import Callable, Iterator
from typing import Any

from emulator.engine.network.interception import replaced

_REFUSED = frozenset(
    {
        "ftplib.connect", "http.client.connect", "imaplib.open", "nntplib.connect", "poplib.connect", "smtplib.connect",
        "socket.bind", "socket.connect", "socket.getaddrinfo", "socket.gethostbyaddr", "socket.gethostbyname",
        "socket.getnameinfo", "socket.sendmsg", "socket.sendto", "syslog.openlog", "syslog.syslog",
        "telnetlib.Telnet.open", "urllib.Request", "webbrowser.open",
        "os.exec", "os.fork", "os.forkpty", "os.kill", "os.killpg", "os.posix_spawn", "os.spawn", "os.startfile",
        "os.system", "pty.spawn", "subprocess.Popen",
        "ctypes.dlsym", "ctypes.dlsym/handle", "os.chdir", "os.chflags", "os.chmod", "os.chown", "os.link", "os.mkdir",
        "os.removexattr", "os.remove", "os.rename", "os.rmdir", "os.setxattr", "os.symlink", "os.truncate", "os.utime",
        "shutil.move", "shutil.rmtree", "sqlite3.connect",
    }
)  # fmt: skip
_UNASKED = ("mkfifo", "mknod")
"""What `os` does without an audit event."""
_WRITERS = frozenset({"_dbm", "_gdbm", "_posixshmem"})
"""Modules in C that write files without an audit event; to import one is an event."""
_DEBUGGERS = ("builtins.breakpoint", "pdb.Pdb")
_NO_TERMINAL = "a debugger needs a terminal, which a worker has not: run with --no-isolate (in Python isolate=False)"
_FILES = ("import", "os.mkfifo", "os.mknod", "sqlite3.connect")
_NETWORK = ("ftp", "http", "imap", "nntp", "pop", "smtp", "socket", "syslog", "telnet", "urllib", "webbrowser")
_NOT_SEEDED = ("/dev/urandom", "/dev/random")
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
        if self.report is None or (event not in _REFUSED and event not in _HARMLESS):
            return
        if event in _HARMLESS and _HARMLESS[event](arguments):
            return
        self.refuse(event, arguments)

    def refuse(self, event: str, arguments: tuple[Any, ...]) -> None:
        """Raise Refused, but for what the report itself does."""
        if self.report is None or getattr(self._thread, "reporting", False):
            return
        self._thread.reporting = True
        try:
            sentence = self.report(_NO_TERMINAL if event in _DEBUGGERS else _describe(event, arguments))
        finally:
            self._thread.reporting = False
        raise Refused(sentence)


_hook = _Hook()


@contextlib.contextmanager
def refusing(report: Report) -> Iterator[None]:
    """Refuse, for as long as the context lasts, and hand every refusal to `report` before it is raised."""
    _hook.install()
    unasked = [name for name in _UNASKED if hasattr(os, name)]
    with replaced((os, name, lambda *given, event=f"os.{name}", **_: _hook.refuse(event, given)) for name in unasked):
        _hook.report = report
        try:
            yield
        finally:
            _hook.report = None


def _only_reads(arguments: tuple[Any, ...]) -> bool:
    path, mode, flags = arguments
    if str(path) in (*_NOT_SEEDED, os.devnull):
        return str(path) == os.devnull
    if isinstance(mode, str):
        return not any(letter in mode for letter in "wax+")
    return not (isinstance(flags, int) and flags & _WRITE_FLAGS)


_HARMLESS: dict[str, Callable[[tuple[Any, ...]], bool]] = {
    "open": _only_reads,
    # A pair of sockets inside this process, such as an event loop has, reaches nobody.
    "socket.__new__": lambda arguments: arguments[1] == getattr(socket, "AF_UNIX", None),
    "ctypes.dlopen": lambda arguments: arguments[0] is None,
    "import": lambda arguments: arguments[0] not in _WRITERS,
    # Where a debugger can talk to a terminal, the hook is not Python's own.
    "builtins.breakpoint": lambda arguments: arguments[0] is not sys.__breakpointhook__,
    "pdb.Pdb": lambda _: sys.breakpointhook is not sys.__breakpointhook__,
}
"""Events that are refused but for what is harmless: what they do, by their arguments."""


def _describe(event: str, arguments: tuple[Any, ...]) -> str:
    if event == "open" and str(arguments[0]) in _NOT_SEEDED:
        return f"reading {arguments[0]} is refused: no replay could repeat it; draw with os.urandom"
    if event == "open":
        return f"writing to the file {arguments[0]!r} is refused: a Segment function has no file system"
    if event in _FILES:
        what = f"{event} {arguments[0]}" if event == "import" else event
        return f"{what} is refused: a Segment function has no file system"
    if event.startswith(_NETWORK):
        what = "opening a socket" if event == "socket.__new__" else event
        return f"{what} is refused: nothing leaves this machine, and only `requests` is recorded; send with requests"
    if event.startswith(("os.exec", "os.fork", "os.posix", "os.spawn", "os.start", "os.sys", "pty.", "subprocess")):
        return f"{event} is refused: a Segment function cannot start a process"
    return f"{event} is refused: a Segment function cannot reach the machine it runs on"
