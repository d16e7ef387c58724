"""Helpers that stand for a form of the language, not for a call: programs hold them, in both runtimes."""

from __future__ import annotations

FORMS = frozenset({
    "PyDataclass", "PyEnum", "pyAndThen", "pyArgumentsOf", "pyAsdict", "pyAstuple", "pyBound",
    "pyCallWith",
    "pyClassFields", "pyDescribed", "pyEach", "pyEnter", "pyEnumItem", "pyEnumOf", "pyExit", "pyInitError",
    "pyIs", "pyIsSequence", "pyKeywords", "pyKeywordsOf", "pyMerged", "pyMethod", "pyOrElse", "pyOrNone",
    "pyReplaceFields", "pyReplaceParts", "pyShortTypeName", "pyIsExactly", "pySameType", "pyClassOf", "PyReply", "pyFetched", "pyStep", "pyTakeKeywords", "pyTotalOrdering", "pyUnpacked", "pyUnpackedDeep", "pyWatched",
    "pyWithout",
})  # fmt: skip
"""Names of helpers without a table of their own."""
