"""Documents of xml.etree.ElementTree, read, changed and written."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from typing import Any

from hypothesis import strategies as st

from .specs import Spec

DOCUMENTS = {
    "nothing in it": "<a/>",
    "texts": "<a>x<b>y</b>z<c/>&lt;&amp;&#65;&#x42;&quot;</a>",
    "attributes": "<a b='1' c=\"x &amp; 'y'\n\t\"/>",
    "all around": "<?xml version='1.0' encoding='utf-8'?>\n<!DOCTYPE a>\n<!-- before --><a><!-- in --><?p i?>x</a>\n<!-- after -->\n",
    "cdata": "<a>1<![CDATA[<b>&]]>2</a>",
    "namespaces": "<p:a xmlns:p='urn:p' xmlns='urn:d' p:k='v' k='w'><b xmlns=''><c/></b><d/></p:a>",
    "known namespaces": "<a xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:nil='true' xml:lang='de'/>",
    "lines": "<a>\r\n<b>\r</b>\n</a>",
    "unicode": "<ä ö='ü'>😀<ß/></ä>",
    "spaces": "<a  b = '1' ><b ></b ></a >",
}
WRONG = {
    "empty": "",
    "blank": "  ",
    "open": "<a>",
    "other": "<a></b>",
    "two": "<a/><b/>",
    "text before": "x<a/>",
    "text behind": "<a/>x",
    "entity": "<a>&nope;</a>",
    "half a tag": "<a",
    "prefix": "<p:a/>",
    "bare": "<a>&</a>",
    "twice": "<a b='1' b='2'/>",
}
PATHS = [
    "b",
    "*",
    ".",
    "./b",
    ".//b",
    "b/c",
    "b/",
    "b[@k]",
    "b[@k='1']",
    "b[c]",
    "b[c='x']",
    "b[2]",
    "b[last()]",
    "{urn:p}b",
]
PATHS += ["p:b", ".//*[@k]", "b[.='x']", "c/../b"[:1], "/b", "q:b"]
TREE = "<a><b k='1'>x</b><c/><b><c>x</c><b k='2'/></b><b xmlns='urn:p'>y</b></a>"


def told(element: Any) -> list[Any]:
    """Return all that an element holds."""
    return [element.tag, dict(element.attrib), element.text, element.tail, [told(each) for each in element]]


TOLD = (
    "const told = (e) => [e.tag, Object.fromEntries(pyPairs(e.attrib)), e.text, e.tail, Array.from(pyIter(e), told)];"
)


def read(text: str) -> Any:
    """Return what a document holds; of one that is none, that it is none."""
    try:
        return told(ET.fromstring(text))
    except ET.ParseError:
        return "no document"


READ = f"""(text) => {{ {TOLD}
  try {{ return told(pyXmlParsed(text)); }} catch (error) {{
    if (!pyIsError(error, "xml.etree.ElementTree.ParseError")) throw error;
    return "no document";
  }} }}"""


def written(text: str, encoding: Any, declares: Any, short: Any, indented: bool) -> Any:
    """Read a document, and write it."""
    root = ET.fromstring(text)
    if indented:
        ET.indent(root)
    return ET.tostring(root, encoding, xml_declaration=declares, short_empty_elements=short)


WRITTEN = """(text, encoding, declares, short, indented) => {
  const root = pyXmlParsed(text);
  if (indented) pyXmlIndent(root);
  return pyXmlText(root, encoding, null, declares, null, short);
}"""


def found(path: str) -> list[Any]:
    """Ask a tree for a path in every way."""
    root = ET.fromstring(TREE)
    spaces = {"p": "urn:p"}
    first = root.find(path, spaces)
    texts = [root.findtext(path, "none", spaces), [each.text for each in root.iterfind(path, spaces)]]
    return [None if first is None else first.tag, [told(each) for each in root.findall(path, spaces)], *texts]


FOUND = f"""(path) => {{ {TOLD}
  const root = pyXmlParsed({TREE!r});
  const spaces = {{ p: "urn:p" }};
  const first = root.find(path, spaces);
  const texts = [root.findtext(path, "none", spaces), Array.from(root.iterfind(path, spaces), (each) => each.text)];
  return [first === null ? null : first.tag, root.findall(path, spaces).map(told), ...texts];
}}"""


def built(tag: Any, attributes: Any, text: Any, tail: Any) -> Any:
    """Build a tree by hand, change it, and write it."""
    root = ET.Element("root", {"a": "1"}, b="2")
    made = ET.SubElement(root, tag, attributes)
    made.text, made.tail = text, tail
    other = ET.Element("other")
    root.insert(0, other)
    root.append(ET.Element("last"))
    root.extend([ET.Element("more")])
    root.set("c", 'x"<>&\n')
    root.remove(other)
    said = [
        root.get("a"),
        root.get("zz"),
        list(root.keys()),
        len(root),
        root[0] is made,
        [each.tag for each in root.iter()],
    ]
    return [*said, list(root.itertext()), ET.tostring(root, "unicode")]


BUILT = """(tag, attributes, text, tail) => {
  const root = new PyElement("root", { a: "1" }, { b: "2" });
  const made = pySubElement(root, tag, attributes);
  Object.assign(made, { text, tail });
  const other = new PyElement("other");
  root.insert(0, other);
  root.append(new PyElement("last"));
  root.extend([new PyElement("more")]);
  root.set("c", 'x"<>&\\n');
  root.remove(other);
  const said = [root.get("a"), root.get("zz"), pyList(root.keys()), pyLen(root), pyGetItem(root, 0) === made];
  return [...said, Array.from(root.iter(), (each) => each.tag), Array.from(root.itertext()), pyXmlText(root, "unicode")];
}"""


def registered(prefix: str) -> str:
    """Write an element in a namespace that has a prefix of its own."""
    ET.register_namespace(prefix, "urn:registered")
    try:
        return ET.tostring(ET.Element("{urn:registered}a"), "unicode")
    finally:
        ET._namespace_map.pop("urn:registered", None)  # type: ignore[attr-defined]


REGISTERED = """(prefix) => {
  pyRegisterNamespace(prefix, "urn:registered");
  const text = pyXmlText(new PyElement("{urn:registered}a"), "unicode");
  PyElement.prefixes.delete("urn:registered");
  return text;
}"""
NAMES = st.sampled_from(["a", "b", "{urn:p}c", "{urn:q}a"])
VALUES = st.text(st.sampled_from("ab<>&\"' \n\té😀"), max_size=6)
WAYS = st.tuples(
    st.sampled_from(list(DOCUMENTS.values())),
    st.sampled_from([None, "unicode", "utf-8", "us-ascii", "UTF-8"]),
    st.sampled_from([None, True, False]),
    st.booleans(),
    st.booleans(),
)
_READING = ("pyXmlParsed", "PyXmlReader")
_WRITING = ("pyXmlText", "pyElementText", "pyXmlIndent")
_FINDING = ("pyElementsAt", "pyElementName", "pyElementsThat")
_BUILDING = ("PyElement", "pySubElement", "pyElementOf")

SPECS = [
    *(
        Spec(
            name,
            read,
            {key: (text,) for key, text in (DOCUMENTS | WRONG).items()},
            st.tuples(st.sampled_from([*DOCUMENTS.values(), *WRONG.values()])),
            code=READ,
        )
        for name in _READING
    ),
    *(
        Spec(
            name,
            written,
            {
                f"{key} {indented}": (text, "unicode", None, True, indented)
                for key, text in DOCUMENTS.items()
                for indented in (False, True)
            },
            WAYS,
            code=WRITTEN,
        )
        for name in _WRITING
    ),
    *(
        Spec(name, found, {path: (path,) for path in PATHS}, st.tuples(st.sampled_from(PATHS)), code=FOUND)
        for name in _FINDING
    ),
    *(
        Spec(
            name,
            built,
            {
                "plain": ("a", {}, "x", None),
                "no text": ("a", {"k": "v"}, 5, None),
                "no tag": (5, {}, None, None),
                "no dict": ("a", [1], None, None),
                "no value": ("a", {"k": 1}, None, "t"),
            },
            st.tuples(NAMES, st.dictionaries(NAMES, VALUES, max_size=2), VALUES | st.none(), VALUES | st.none()),
            code=BUILT,
        )
        for name in _BUILDING
    ),
    Spec(
        "pyRegisterNamespace",
        registered,
        {"own": ("own",), "reserved": ("ns1",), "none": ("",)},
        st.tuples(st.sampled_from(["p", "x", "soap"])),
        code=REGISTERED,
    ),
    Spec(
        "PyElementTree",
        lambda text: [
            ET.ElementTree(ET.fromstring(text)).getroot().tag,
            ET.ElementTree(ET.fromstring(text)).findtext("b"),
        ],
        {key: (text,) for key, text in DOCUMENTS.items()},
        st.tuples(st.sampled_from(list(DOCUMENTS.values()))),
        code="(text) => { const tree = new PyElementTree(pyXmlParsed(text)); return [tree.getroot().tag, tree.findtext('b')]; }",
    ),
]
