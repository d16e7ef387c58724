"""Lists the words that fakes are made of.

Why not a library of fakes: its names are those of real people, so that no check could tell them from what should have
been masked; and its lists change from version to version, so that the same key would give other fakes tomorrow. For
the second reason nothing here may be taken out, put in or moved: it would change every fake.
"""

from __future__ import annotations

from typing import Final

FIRST: Final = (
    "Acacia", "Alcor", "Altair", "Antares", "Arcturus", "Bayou", "Bergamot", "Betony", "Borage", "Bramble",
    "Calamus", "Campion", "Canopus", "Cardamom", "Catalpa", "Chervil", "Cinnabar", "Clementine", "Comfrey", "Coriander",
    "Deneb", "Dittany", "Fennel", "Fomalhaut", "Galangal", "Gentian", "Hellebore", "Indigo", "Juniper", "Kestrel",
    "Larkspur", "Lovage", "Magnolia", "Mallow", "Mimosa", "Mirfak", "Mizar", "Mullein", "Nutmeg", "Oleander",
    "Pimpernel", "Polaris", "Procyon", "Quince", "Regulus", "Rigel", "Saffron", "Sassafras", "Sirius", "Sorrel",
    "Spica", "Sumac", "Tamarind", "Tansy", "Tarragon", "Teasel", "Thistle", "Turmeric", "Valerian", "Vega",
    "Verbena", "Vetch", "Wisteria", "Yarrow",
)  # fmt: skip
"""First names: 64 plants and stars."""

LAST: Final = tuple(
    before + after
    for before in ("Dummy", "Example", "Faux", "Mock", "Pretend", "Sample", "Standin", "Test")
    for after in ("berg", "field", "ford", "hurst", "ley", "ton", "well", "wood")
)
"""Last names, and what streets and cities are called: 64 that say what they are."""


def words(text: str) -> frozenset[str]:
    """Return the words of a list that is written as one text."""
    return frozenset(text.split())


NOT_PERSONAL: Final = words(
    "acc account acct ajs anon anonymous app client comp company contact cus cust customer customers demo device email "
    "example group guest id ios known lead member mobile network new node none null old org organisation organization "
    "page person profile project sample segment server session site sub team temp tenant test uid undefined unknown "
    "user users usr uuid visitor web workspace ws"
)
"""Words that ids are built with, and that name nobody: they stay, so that `usr_` and `unknown-` still say so."""
