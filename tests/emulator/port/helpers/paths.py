"""The functions of os.path that look at texts alone."""

from __future__ import annotations

import os
import posixpath
from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st

from .specs import Spec
from .values import ATOMS

PATHS = st.text(st.sampled_from("ab./\n"), max_size=8)
GIVEN: dict[str, tuple[Any, ...]] = {
    "file": ("a/b.txt",),
    "two extensions": ("b.tar.gz",),
    "no extension": ("a.b/c",),
    "hidden": ("a/.b",),
    "hidden with an extension": ("..b.c",),
    "ends with a point": ("a.",),
    "folder": ("a/b/",),
    "root": ("/",),
    "many slashes": ("//a",),
    "slashes between": ("a//b",),
    "empty": ("",),
    "none": (None,),
    "int": (1,),
}
MORE: dict[str, tuple[Any, ...]] = {
    "two": ("a", "b"),
    "three": ("a/", "b", "c/"),
    "absolute": ("a", "/b", "c"),
    "empty": ("", "a", ""),
}


def _of_one(name: str, python: Callable[[Any], Any]) -> Spec:
    return Spec(name, python, GIVEN, st.tuples(PATHS))


SPECS = [
    _of_one("pyBasename", posixpath.basename),
    _of_one("pyDirname", posixpath.dirname),
    _of_one("pySplitext", posixpath.splitext),
    Spec("pyPathJoin", posixpath.join, GIVEN | MORE, st.lists(PATHS, min_size=1, max_size=3).map(tuple)),
    Spec(
        "pyPathText",
        os.fspath,
        {"text": ("a",), "empty": ("",)},
        st.tuples(ATOMS).filter(lambda one: isinstance(one[0], str)),
    ),
]
