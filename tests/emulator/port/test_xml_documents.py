"""The port's own xml.dom.minidom, as Python, is the library's: nodes, texts, errors with their places."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from xml.dom import minidom

from hypothesis import example, given, settings
from hypothesis import strategies as st

from emulator.port.python_library import xml_documents as own_library

PIECES = [
    "<a>", "</a>", "<b x='1' y=\"&lt;2\">", "</b>", "<c/>", "<n:d xmlns:n='u' n:e='f' g=''>", "</n:d>", "text", "&amp;",
    "&#65;", "&#x41;", "\n  ", "<!-- c -->", "<![CDATA[<z>&]]>", "<?pi some data?>", "<?xml version='1.0'?>", "&x;",
    "é", "\r\n", "\t", ">", "<e a='1\n2'/>",
]  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES), max_size=8).map("".join)


def _tree(node: Any) -> Any:
    beside = [each and each.nodeName for each in (node.parentNode, node.previousSibling, node.nextSibling)]
    attributes = list(node.attributes.items()) if node.nodeType == node.ELEMENT_NODE else []
    return [node.nodeType, node.nodeName, node.nodeValue, attributes, beside, [*map(_tree, node.childNodes)]]


def _normal(document: Any) -> Any:
    document.normalize()
    return _tree(document)


WAYS: list[Callable[[Any], Any]] = [
    _tree,
    _normal,
    lambda document: document.toxml(),
    lambda document: document.toprettyxml(indent="  "),
    lambda document: document.toprettyxml(encoding="ascii", standalone=True),
    lambda document: document.documentElement.toprettyxml(newl="|"),
    lambda document: document.documentElement.cloneNode(True).toxml(),
    lambda document: [(each.tagName, each.getAttribute("x")) for each in document.getElementsByTagName("*")],
]


def _ends(library: Any, text: str) -> Any:
    try:
        return [way(library.parseString(text)) for way in WAYS]
    except Exception as error:  # noqa: BLE001  (the library has another class of it)
        return type(error).__name__, str(error), getattr(error, "lineno", None), getattr(error, "offset", None)


@settings(max_examples=150)
@given(TEXTS.map("<r>{}</r>".format) | TEXTS)
@example("<r><n:d g='' xmlns:n='u' n:e='f'>a\r\n&amp;<![CDATA[<]]></n:d>b</r>")
def test_documents(text: str) -> None:
    """Read, written and asked."""
    assert _ends(own_library, text) == _ends(minidom, text)
