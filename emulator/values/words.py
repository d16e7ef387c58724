"""Writes numbers, counts ("1 event", "2 events") and the operating system's reasons for people."""

from __future__ import annotations


def counted(number: int, noun: str) -> str:
    """Return "1 event", "1,204 events"; the noun is one that takes an s, or ends in y."""
    if number == 1:
        return f"1 {noun}"
    plural = noun[:-1] + "ies" if noun.endswith("y") else noun + "s"
    return f"{number:,} {plural}"


def reason_of(error: OSError) -> str:
    """Return the operating system's reason in lower case: "no such file or directory"."""
    return (error.strerror or str(error) or "unknown cause").lower()
