"""Helpers that stand for a form of the language, not for a call: programs hold them, in both runtimes."""

from __future__ import annotations

FORMS = frozenset(
    {
        "PyDataclass",
        "PyEnum",
        "PyKeywords",
        "PyReply",
        "pyAndThen",
        "pyArgumentsOf",
        "pyAsdict",
        "pyAstuple",
        "pyBound",
        "pyCallWith",
        "pyClassFields",
        "pyClassOf",
        "pyDescribed",
        "pyEach",
        "pyEnter",
        "pyEnumItem",
        "pyEnumOf",
        "pyExit",
        "pyFetched",
        "pyInitError",
        "pyIs",
        "pyIsExactly",
        "pyIsSequence",
        "pyKeywords",
        "pyKeywordsOf",
        "pyMerged",
        "pyMethod",
        "pyOrElse",
        "pyOrNone",
        "pyReplaceFields",
        "pyReplaceParts",
        "pySameType",
        "pyShortTypeName",
        "pyStep",
        "pyTakeKeywords",
        "pyTotalOrdering",
        "pyUnpacked",
        "pyUnpackedDeep",
        "pyWatched",
        "pyWithout",
    }
)
"""Names of helpers without a table of their own."""
