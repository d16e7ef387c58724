"""Regular expressions of Python, translated to JavaScript ones that match the same texts in the same way.

`tree` is a pattern as Python itself reads it, `checks` refuses what the two engines do differently, `characters` writes
characters and classes, `writing` all else, `pattern` is what comes out.
"""

from __future__ import annotations

from emulator.port.patterns.pattern import ESCAPED, FLAGS, Pattern, PatternError
from emulator.port.patterns.writing import translate

__all__ = ["ESCAPED", "FLAGS", "Pattern", "PatternError", "translate"]
