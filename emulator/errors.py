"""What the emulator itself could not do. A handler's own faults are failures, never these.

EmulatorError               base; prints as one line; the command ends with exit code 2
├── UsageError              the command's words, or a call's arguments, are wrong
├── FileFormatError         a file is not of its format: "path:line: what, and what to do"
│   └── UnreadableError     it is missing, cannot be opened, or is not even JSON
│       └── CaptureError    one line of a capture cannot be read; the other lines still run
└── FunctionError           a function's folder or handler cannot be loaded
"""

from __future__ import annotations


class EmulatorError(Exception):
    """The emulator cannot do what it was asked; the message is one line for the operator."""


class UsageError(EmulatorError):
    """A command, option or argument is wrong; the caller mends the call."""


class FileFormatError(EmulatorError):
    """A file cannot be read as what it should be; the owner of the file mends it.

    `place` is `path` or `path:line`, `what` says what is wrong and what to do.
    """

    def __init__(self, place: str, what: str) -> None:
        super().__init__(f"{place}: {what}")
        self.place = place
        self.what = what


class UnreadableError(FileFormatError):
    """A file, or a line of it, cannot be read at all."""


class CaptureError(UnreadableError):
    """One value of a capture cannot be read as an event; the rest of the capture still runs."""


class FunctionError(EmulatorError):
    """A function cannot be loaded; its author mends the handler file or function.json.

    `unreadable` says that the handler file cannot be read as a program.
    """

    def __init__(self, message: str, *, unreadable: bool = False) -> None:
        super().__init__(message)
        self.unreadable = unreadable
