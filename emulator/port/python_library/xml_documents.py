"""What the library's xml.dom.minidom has of documents: made, and read from text."""

# ruff: noqa: N802, N803, N815, S314  (the names of the document object model; the text is checked where it is read)
# mypy: ignore-errors

import re
from xml.etree import ElementTree as ET

from emulator.port.python_library.xml_elements import CDATASection, Comment, Element, ProcessingInstruction, Text
from emulator.port.python_library.xml_nodes import HierarchyRequestErr, Node

_PIECE = re.compile(
    r"<!--(.*?)-->|<!\[CDATA\[(.*?)\]\]>|<\?([^\s?]+)\s*(.*?)\?>|(</[^>]*>)"
    r"|<([^\s/>!]+)((?:[^>\"']|\"[^\"]*\"|'[^']*')*?)(/?)>|([^<]+)|(<)",
    re.DOTALL,
)
_ATTRIBUTE = re.compile(r"([^\s=]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_REFERENCE = re.compile(r"&(#x[0-9a-fA-F]+|#[0-9]+|\w+);")
_NAMED = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}


class ExpatError(Exception):
    """What is no XML; `lineno` and `offset` say where."""


class Document(Node):
    """A document: an element, with comments and instructions beside it."""

    nodeType = Node.DOCUMENT_NODE
    nodeName = "#document"
    held = (1, 7, 8)

    @property
    def documentElement(self):
        """The element that the document is, None without one."""
        return next((node for node in self.childNodes if node.nodeType == Node.ELEMENT_NODE), None)

    def insertBefore(self, newChild, refChild):
        """Put a node before another one, or at the end; a second element is an error."""
        is_second = newChild.nodeType == Node.ELEMENT_NODE and self.documentElement not in (None, newChild)
        if is_second:
            raise HierarchyRequestErr("two document elements disallowed")
        return super().insertBefore(newChild, refChild)

    def createElement(self, tagName):
        """Return a new element."""
        return self._owned(Element(tagName))

    def createTextNode(self, data):
        """Return a new text."""
        if not isinstance(data, str):
            raise TypeError("node contents must be a string")
        return self._owned(Text(data))

    def createCDATASection(self, data):
        """Return a new text that is written as it is."""
        if not isinstance(data, str):
            raise TypeError("node contents must be a string")
        return self._owned(CDATASection(data))

    def createComment(self, data):
        """Return a new comment."""
        return self._owned(Comment(data))

    def createProcessingInstruction(self, target, data):
        """Return a new instruction."""
        return self._owned(ProcessingInstruction(target, data))

    def _owned(self, node):
        node.ownerDocument = self
        return node

    def head(self, newl, encoding, standalone):
        """Return the declaration of the document."""
        declarations = [] if encoding is None else [f'encoding="{encoding}"']
        if standalone is not None:
            declarations.append(f'standalone="{"yes" if standalone else "no"}"')
        return (f'<?xml version="1.0" {" ".join(declarations)}?>{newl}',)

    def texts(self, indent, addindent, newl):
        """Return the text of the node in pieces."""
        for node in self.childNodes:
            yield from node.texts(indent, addindent, newl)


class DOMImplementation:
    """Makes documents."""

    def createDocument(self, namespaceURI, qualifiedName, doctype):
        """Return a new document with an element of a name."""
        if namespaceURI is not None or doctype is not None:
            raise NotImplementedError("a document with a namespace or a document type")
        made = Document()
        if qualifiedName is not None:
            made.appendChild(made.createElement(qualifiedName))
        return made


def getDOMImplementation():
    """Return what makes documents."""
    return DOMImplementation()


def parseString(string):
    """Return the document that a text is."""
    _check(string)
    text = string if isinstance(string, str) else string.decode("utf-8-sig")
    if "<!DOCTYPE" in text:
        raise NotImplementedError("xml.dom.minidom of a document with a document type")
    document = here = Document()
    for found in _PIECE.finditer(text.replace("\r\n", "\n").replace("\r", "\n")):
        comment, section, target, data, closing, tag, rest, slash, plain, _ = found.groups()
        if closing is not None:
            here = here.parentNode
        elif tag is not None:
            made = _element(document, tag, rest)
            here.appendChild(made)
            here = here if slash else made
        elif comment is not None:
            here.appendChild(document.createComment(comment))
        elif section is not None:
            here.appendChild(document.createCDATASection(section))
        elif target is not None and target != "xml":
            here.appendChild(document.createProcessingInstruction(target, data))
        elif plain is not None and here is not document:
            here.appendChild(document.createTextNode(_unescaped(plain)))
    return document


def _check(string):
    """Raise an error for what is no XML."""
    try:
        ET.fromstring(string)
    except ET.ParseError as error:
        found = ExpatError(str(error))
        where = re.search(r"line (\d+), column (\d+)", str(error))
        found.lineno, found.offset = int(where[1]), int(where[2])
        raise found from None


def _element(document, tag, rest):
    made = document.createElement(tag)
    pairs = [(name, one or other or "") for name, one, other in _ATTRIBUTE.findall(rest)]
    # The namespaces come first, as the library has them.
    for name, value in sorted(pairs, key=lambda pair: pair[0].partition(":")[0] != "xmlns"):
        made.setAttribute(name, _unescaped(value.replace("\n", " ").replace("\t", " ")))
    return made


def _unescaped(text):
    return _REFERENCE.sub(lambda found: _character(found[1]), text)


def _character(name):
    if name.startswith("#x"):
        return chr(int(name[2:], 16))
    return chr(int(name[1:])) if name.startswith("#") else _NAMED[name]
