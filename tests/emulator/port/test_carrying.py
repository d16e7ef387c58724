"""A port carries the part of the helper library that its program can reach, and no more."""

from __future__ import annotations

import re

import pytest

from emulator.port.carrying import carried
from emulator.port.library import helpers_in, needed

SENDS = "const r = await pyRequest(method, url, { headers });\nreturn r.status_code;"


def texts(program: str, *more: str) -> dict[str, str]:
    """Return the texts of what a program carries, by name."""
    return {helper.name: helper.text for helper in carried([*helpers_in(program), *more], program)}


def test_members_that_nothing_names_stay_behind() -> None:
    """With all that only they use."""
    few, more = texts(SENDS), texts(f"{SENDS}\nreturn r.elapsed;")

    assert "get elapsed()" in more["PyResponse"]
    assert "PyTimedelta" in more
    assert "get elapsed()" not in few["PyResponse"]
    assert "PyTimedelta" not in few
    assert "get ok()" in few["PyResponse"], "the library itself asks for it"


def test_a_member_keeps_its_comment() -> None:
    """And the lines of the class around it."""
    text = texts("new PyJar().header(url);")["PyJar"]

    assert "  // The Cookie header of a request" in text
    assert text.endswith("}\n")


@pytest.mark.parametrize("name", ["PyStringIO", "PyBytesIO", "PyCsvReader"])
def test_an_iterator_can_be_read(name: str) -> None:
    """JavaScript calls `next` itself, whatever names the program has."""
    assert "  next() {" in texts(f"new {name}(text).readlines();")[name]


@pytest.mark.parametrize("asked", ["pyGetAttr(r, name)", "pyAttrgetter(name)(r)"])
def test_a_calculated_name_may_be_any(asked: str) -> None:
    """All members are kept."""
    program = f"{SENDS}\nreturn {asked};"

    assert "get elapsed()" in texts(program)["PyResponse"]
    assert "get elapsed()" not in texts(program.replace("name)", '"text")'))["PyResponse"]


@pytest.mark.parametrize(
    ("option", "helper"),
    [("json: 1", "pyRequestJson"), ("data", "pyFormEncode"), ("files", "pyEncodeFiles"), ("cookies", "PyCookies")],
)
def test_what_only_an_option_needs(option: str, helper: str) -> None:
    """It is carried with the option, with options that may be any, or with requests.Request."""
    assert helper not in texts(SENDS)
    assert helper in texts(SENDS.replace("headers", option))
    assert helper in texts(SENDS.replace("headers", "...pyKeywordsOf(given)"))
    assert helper in texts("new PyUnsent(method, url, undefined, given).prepare();"), "it takes each by its place"


@pytest.mark.parametrize(
    "program", [SENDS, "new PyDatetime(2020, 1, 1).isoformat();", "new PyDecimal('1').quantize(x);"]
)
def test_whatever_is_named_is_there(program: str) -> None:
    """But for what an option that is not given would need."""
    found = texts(program)
    named = {name for text in found.values() for name in helpers_in(text)}

    assert named - found.keys() <= {"PyCookies", "pyAddCookies", "pyEncodeFiles", "pyFormEncode", "pyMergedParams"} | {
        "pyRequestJson"
    }


def test_classes_come_after_their_bases() -> None:
    """As in the whole library."""
    order = list(texts("new PyDatetime(2020, 1, 1);"))
    bases = {helper.name: helper.base for helper in needed(order) if helper.base}

    assert bases
    assert all(order.index(base) < order.index(name) for name, base in bases.items() if name in order)


def test_it_is_less() -> None:
    """A request and its status need a good part of the library less."""
    lines = [sum(text.count("\n") for text in part) for part in (texts(SENDS).values(), _whole())]

    assert lines[0] < 0.8 * lines[1]


def _whole() -> list[str]:
    return [helper.text for helper in needed(re.findall(r"\bpyRequest\b", SENDS))]
