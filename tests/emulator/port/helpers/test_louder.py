"""Where JavaScript has an error and Python a value: each case of docs/port.md."""

from __future__ import annotations

from typing import Any

import pytest

from .bridge import Bridge
from .values import Made

ORDER = "the order of a set is not Python's"
LOUDER: dict[str, tuple[str, tuple[Any, ...], str]] = {
    "a loop over a set": ("(x) => Array.from(pyIter(x))", ({1, 2},), ORDER),
    "a list of a set": ("pyList", ({"a", "b"},), ORDER),
    "any item of a set": ("pyPop", ({1, 2},), ORDER),
    "the text of a set": ("pyStr", ({1, 2},), ORDER),
    "sorted by equal keys": (
        "(x) => pySorted(x, pyLen)",
        ({"a", "b"},),
        f"{ORDER}, and some of its items have equal keys",
    ),
    "the least by equal keys": (
        "(x) => pyMin(x, pyLen)",
        ({"a", "b"},),
        f"{ORDER}, and min() finds equal keys in it",
    ),
    "a sum of floats": ("pySum", ({0.1, 0.2, 0.3},), f"{ORDER}, and a sum of floats depends on it"),
    "a number as a key of what came as JSON": (
        "pySetItem",
        ({"a": 1}, 1, 2),
        "a key of a dict that is not a str",
    ),
    "a method by a calculated name": ("pyGetAttr", ({}, "items"), "items of a dict as a value, not called"),
    "the text of a function": ("pyStr", (Made(len, "() => 1"),), "the repr of this function has an address in it"),
    "the text of an object": (
        "pyStr",
        (Made(None, "new (class Thing {})()"),),
        "the repr of this Thing has an address in it",
    ),
    "the last line of an own error's traceback": (
        "pyFormatError",
        (Made(None, "new (class OwnError extends PyException {})()"),),
        "a traceback names the module of a handler's own error",
    ),
}


NUMBERS_AND_TEXTS: dict[str, tuple[str, tuple[Any, ...], tuple[str, str]]] = {
    "a complex number": ("pyPower", (-8, 0.5), ("NotImplementedError", "a power of a negative number that is complex")),
    "a __dict__ of an error": (
        "(x) => pySetDict(new Error('a'), x)",
        ({"a": 1},),
        ("NotImplementedError", "a __dict__ of a Error that is set"),
    ),
    "a __dict__ by setattr": (
        "(x) => pyStoreAttr(new (class A {})(), '__dict__', x)",
        ({"a": 1},),
        ("NotImplementedError", "__dict__ set by setattr; write x.__dict__ = …"),
    ),
    "names of a dict": ("pyDir", ({"a": 1},), ("NotImplementedError", "dir() of a dict, which is no plain class's")),
    "the text of a traceback": (
        "() => pyStr(new PyTraceback())",
        (),
        ("NotImplementedError", "the text of a traceback, which JavaScript does not keep"),
    ),
    "what a traceback has": (
        "() => pyGetAttr(new PyTraceback(), 'tb_lineno')",
        (),
        ("NotImplementedError", "tb_lineno of a traceback, which JavaScript does not keep"),
    ),
    "an object that is a text": (
        "() => new (class A { static __new__() { return 'a'; } constructor() { return pyConstructed(A, []); } })()",
        (),
        ("NotImplementedError", "A.__new__() that gives a str"),
    ),
    "a template of its own whose class type() makes": (
        "() => new (class T extends PyTemplate { static delimiter = '%'; })('%a').substitute({})",
        (),
        ("NotImplementedError", "a string.Template of its own whose class is made while the program runs"),
    ),
    "a name of a library that the program does not ask for": (
        "() => pyGetAttr(pyModule('json', {}), 'loads')",
        (),
        ("NotImplementedError", "json.loads of a library that a variable holds"),
    ),
    "the text of a library": (
        "() => pyStr(pyModule('json', {}))",
        (),
        ("NotImplementedError", "the text of json, where it holds a path"),
    ),
    "a packed file by its name": (
        "() => new PyGzipFile('a.gz')",
        (),
        ("NotImplementedError", "gzip.GzipFile of a file by its name; give it fileobj= alone"),
    ),
    "a long value of another type on several lines": (
        "pyPformat",
        (b"a" * 99,),
        ("NotImplementedError", "pprint of a long bytes; print a dict or a list of its parts"),
    ),
    "a struct in the machine's order": (
        "pyStructPack",
        ("I", 5),
        ("NotImplementedError", "a struct in the machine's own order; begin the format with < or >"),
    ),
    "a struct of half floats": (
        "pyStructPack",
        (">e", 5),
        ("NotImplementedError", "struct of floats of two bytes; pack them as f"),
    ),
    "an address as a number": (
        "(text) => pyFormat(pyIpAddress(text), 'x')",
        ("::1",),
        ("NotImplementedError", "an IP address in the format of a number; write int(address)"),
    ),
    "the harmonic mean of Decimals": (
        "(...texts) => pyHarmonicMean(texts.map((text) => new PyDecimal(text)))",
        ("1", "2"),
        ("NotImplementedError", "the harmonic mean of Decimals; make them floats"),
    ),
    "int.__lt__ of a float": (
        "(x) => pySpecialOf('int', '__lt__', pyLt, 1)(1, x)",
        (2.5,),
        ("NotImplementedError", "int.__lt__ of a float gives NotImplemented"),
    ),
    "a config of logging that adds to another": (
        "pyDictConfig",
        ({"version": 1, "incremental": True},),
        ("NotImplementedError", "logging.config.dictConfig with incremental; write the whole of it"),
    ),
    "a class by its name in a config of logging": (
        "pyDictConfig",
        ({"version": 1, "handlers": {"a": {"class": "app.Handler"}}},),
        ("NotImplementedError", "app.Handler in logging.config.dictConfig; log to the console"),
    ),
    "a factory by its name in a config of logging": (
        "pyDictConfig",
        ({"version": 1, "filters": {"a": {"()": "app.Filter"}}},),
        ("NotImplementedError", "app.Filter by its name in logging.config.dictConfig; write the class itself"),
    ),
    "the attributes of a library's error": (
        "(text) => pyVars(pyError('ValueError', text))",
        ("a",),
        ("NotImplementedError", "the attributes of a ValueError as a dict"),
    ),
    "a method that sends, of what vars() gives": (
        "() => pyVars(class { static pyBody = [['send', 'send']]; async send() {} }).get('send')()",
        (),
        ("NotImplementedError", "send(), which sends, called as what vars() gives"),
    ),
    "the text of a memoryview": (
        "(bytes) => pyStr(new PyMemoryView(bytes))",
        (b"a",),
        ("NotImplementedError", "the text of a memoryview, which is an address; write bytes(view)"),
    ),
    "a codec of another script": ("pyEncode", ("a", "cp437"), ("LookupError", "unknown encoding: cp437")),
    "a name of HTML 5": ("pyHtmlUnescape", ("&check;",), ("LookupError", "&check; is no character of HTML 4")),
}


@pytest.mark.parametrize("case", NUMBERS_AND_TEXTS)
def test_what_is_louder_of_numbers_and_texts(bridge: Bridge, case: str) -> None:
    """An error says what has no equal."""
    code, given, error = NUMBERS_AND_TEXTS[case]

    assert bridge.call("helpers", code, given).error == error


@pytest.mark.parametrize("case", LOUDER)
def test_what_is_louder(bridge: Bridge, case: str) -> None:
    """A TypeError says what cannot be the same."""
    code, given, text = LOUDER[case]

    assert bridge.call("helpers", code, given).error == ("TypeError", text)


@pytest.mark.parametrize(("key", "year"), [("Europe/Dublin", 2024), ("Europe/Berlin", 1999), ("Europe/Berlin", 2038)])
def test_what_a_zone_is_called(bridge: Bridge, key: str, year: int) -> None:
    """Where Intl's names are not surely Python's, there is none."""
    code = "(key, year) => new PyDatetime(year, 5, 6, 0, 0, 0, 0, new PyZoneInfo(key)).tzname()"

    what = "whether it is summer and what the zone is called then (dst, tzname, %Z) is not known at Segment"

    assert bridge.call("helpers", code, (key, year)).error == (
        "NotImplementedError",
        f"{key}: {what}; write the name out",
    )
