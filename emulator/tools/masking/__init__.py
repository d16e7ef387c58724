"""Masks captures: replaces personal values by stable fakes.

    Key          what the fakes derive from: the same key, the same fakes
    Wishes       what a user wants kept or masked beside what the Spec says
    Masker       events in, masked events out
    suspicions   what in an event still looks personal

What is personal is decided by the field (`fields`), by the form of a text (`forms`, `recognise`), and by what the same
event holds elsewhere (`masker`). Fakes (`fakes`, `shapes`) can be told from real values without the key (`marks`).
"""

from __future__ import annotations

from emulator.tools.masking.data_kinds import Kind
from emulator.tools.masking.key import SHORT, Key
from emulator.tools.masking.marks import is_fake
from emulator.tools.masking.mask_paths import Wishes, path_text
from emulator.tools.masking.masker import Masked, Masker, Suspicion, left_behind, suspicions
from emulator.tools.masking.writing import line_of, replaced

__all__ = [
    "SHORT",
    "Key",
    "Kind",
    "Masked",
    "Masker",
    "Suspicion",
    "Wishes",
    "is_fake",
    "left_behind",
    "line_of",
    "path_text",
    "replaced",
    "suspicions",
]
