"""The module xml.etree.ElementTree: documents built, written and read."""

from __future__ import annotations

from emulator.port.rows.row import Row

_TREE = "xml.etree.ElementTree"
_ELEMENT = f"{_TREE}.Element"
_PATH = "path, namespaces=None"
_READ = "ParseError may be worded otherwise; a document type with declarations of its own raises NotImplementedError"
_WRITTEN = "as XML, in Unicode, UTF-8 or ASCII; anything else raises NotImplementedError"
_METHODS = (
    ("get", "key, default=None", "any"),
    ("set", "key, value", "None"),
    ("keys", "", "any"),
    ("items", "", "any"),
    ("append", "subelement", "None"),
    ("extend", "elements", "None"),
    ("insert", "index, subelement", "None"),
    ("remove", "subelement", "None"),
    ("clear", "", "None"),
    ("find", _PATH, "any"),
    ("findall", _PATH, "list"),
    ("iterfind", _PATH, "any"),
    ("findtext", "path, default=None, namespaces=None", "any"),
    ("iter", "tag=None", "any"),
    ("itertext", "", "any"),
)
_OF_TREE = ("getroot", "find", "findall", "findtext", "iter")

ROWS = (
    Row(python=_ELEMENT, signature="tag, attrib={}, **extra", helper="PyElement", new=True, gives=_ELEMENT),
    *(Row(python=f"{_ELEMENT}.{name}", signature=signature, gives=gives) for name, signature, gives in _METHODS),
    *(Row(python=f"{_ELEMENT}.{name}") for name in ("tag", "text", "tail", "attrib")),
    Row(
        python=f"{_TREE}.SubElement", signature="parent, tag, attrib={}, **extra", helper="pySubElement", gives=_ELEMENT
    ),
    *(
        Row(python=f"{_TREE}.{name}", signature="text", helper="pyXmlParsed", gives=_ELEMENT, note=_READ)
        for name in ("fromstring", "XML")
    ),
    Row(
        python=f"{_TREE}.tostring",
        signature="element, encoding=None, method=None, *, xml_declaration=None, default_namespace=None, "
        "short_empty_elements=True",
        helper="pyXmlText",
        note=_WRITTEN,
    ),
    Row(python=f"{_TREE}.indent", signature="tree, space='  ', level=0", helper="pyXmlIndent", gives="None"),
    Row(python=f"{_TREE}.register_namespace", signature="prefix, uri", helper="pyRegisterNamespace", gives="None"),
    Row(
        python=f"{_TREE}.ElementTree",
        signature="element=None",
        helper="PyElementTree",
        new=True,
        gives=f"{_TREE}.ElementTree",
    ),
    *(
        Row(
            python=f"{_TREE}.ElementTree.{name}",
            signature=next((signature for method, signature, _ in _METHODS if method == name), ""),
        )
        for name in _OF_TREE
    ),
    Row(
        python=f"{_TREE}.ElementTree.write",
        signature="file, encoding=None, xml_declaration=None, default_namespace=None, method=None",
        gives="None",
    ),
)
"""One row each."""
