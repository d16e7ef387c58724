"""Writes numbers, counts ("1 event", "2 events") and the operating system's reasons for people."""

from __future__ import annotations

import math


def counted(number: int, noun: str) -> str:
    """Return "1 event", "1,204 events"; the noun is one that takes an s, or ends in y."""
    if number == 1:
        return f"1 {noun}"
    plural = noun[:-1] + "ies" if noun.endswith("y") else noun + "s"
    return f"{number:,} {plural}"


def rounded(number: float) -> str:
    """Return a number of two digits or more, as a person writes it: "1,204", "3.6", "0.085"; never with an exponent."""
    if number >= 100:
        return f"{number:,.0f}"
    if 0 < number < 0.001:
        return "under 0.001"
    digits = 1 - math.floor(math.log10(number)) if number else 0
    text = f"{number:.{max(0, digits)}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def reason_of(error: OSError) -> str:
    """Return the operating system's reason in lower case: "no such file or directory"."""
    return (error.strerror or str(error) or "unknown cause").lower()
