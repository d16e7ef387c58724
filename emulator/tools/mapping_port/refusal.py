"""What cannot be written plainly, told by the code that would have to write it."""

from __future__ import annotations


class NotPlain(Exception):  # noqa: N818 - it says what a mapping is, and ends as a FileFormatError with its place
    """A part of a mapping has no plain form in Python; the message says which, and what to do."""
