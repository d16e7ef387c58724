"""What the library's xml.dom.minidom has of elements, their attributes, and what stands in them."""

# ruff: noqa: ARG002, N802, N803, N815  (the names of the document object model)
# mypy: ignore-errors

from emulator.port.python_library.xml_nodes import Node, NodeList, NotFoundErr


class Attr(Node):
    """An attribute of an element."""

    nodeType = Node.ATTRIBUTE_NODE

    def __init__(self, name, value):
        super().__init__()
        self.name = self.nodeName = name
        self.value = value

    @property
    def nodeValue(self):
        """The text of the attribute."""
        return self.value


class NamedNodeMap:
    """The attributes of an element, by their names."""

    def __init__(self, attrs):
        self._attrs = attrs

    @property
    def length(self):
        """How many there are."""
        return len(self._attrs)

    def item(self, index):
        """Return the attribute at a place, None where there is none."""
        return NodeList(self._attrs.values()).item(index)

    def items(self):
        """Return names and texts."""
        return [(name, attr.value) for name, attr in self._attrs.items()]

    def keys(self):
        """Return the names."""
        return self._attrs.keys()

    def values(self):
        """Return the attributes."""
        return self._attrs.values()

    def get(self, name, value=None):
        """Return the attribute of a name, or another value."""
        return self._attrs.get(name, value)

    def __len__(self):
        return len(self._attrs)

    def __contains__(self, name):
        return name in self._attrs

    def __getitem__(self, name):
        return self._attrs[name]


class Element(Node):
    """An element."""

    nodeType = Node.ELEMENT_NODE
    held = (1, 3, 4, 7, 8)

    def __init__(self, tagName):
        super().__init__()
        self.tagName = self.nodeName = tagName
        self._attrs = {}

    @property
    def attributes(self):
        """The attributes, by their names."""
        return NamedNodeMap(self._attrs)

    def setAttribute(self, attname, value):
        """Give an attribute a text."""
        if attname in self._attrs:
            self._attrs[attname].value = value
        else:
            self._attrs[attname] = Attr(attname, value)

    def getAttribute(self, attname):
        """Return the text of an attribute, no text where there is none."""
        return self._attrs[attname].value if attname in self._attrs else ""

    def getAttributeNode(self, attrname):
        """Return an attribute, None where there is none."""
        return self._attrs.get(attrname)

    def hasAttribute(self, name):
        """Return whether there is an attribute of a name."""
        return name in self._attrs

    def hasAttributes(self):
        """Return whether there is an attribute."""
        return bool(self._attrs)

    def removeAttribute(self, name):
        """Take an attribute away."""
        if name not in self._attrs:
            raise NotFoundErr
        del self._attrs[name]

    def cloneNode(self, deep):
        """Return another element of the same name and attributes, with all that is within or with nothing."""
        made = Element(self.tagName)
        made.ownerDocument = self.ownerDocument
        for name, attr in self._attrs.items():
            made.setAttribute(name, attr.value)
        for node in self.childNodes if deep else ():
            made.appendChild(node.cloneNode(deep))
        return made

    def texts(self, indent, addindent, newl):
        """Return the text of the node in pieces."""
        yield f"{indent}<{self.tagName}"
        for name, attr in self._attrs.items():
            yield f' {name}="{_escaped(attr.value)}"'
        if not self.childNodes:
            yield f"/>{newl}"
            return
        yield ">"
        if len(self.childNodes) == 1 and self.childNodes[0].nodeType in (Node.TEXT_NODE, Node.CDATA_SECTION_NODE):
            yield from self.childNodes[0].texts("", "", "")
        else:
            yield newl
            for node in self.childNodes:
                yield from node.texts(indent + addindent, addindent, newl)
            yield indent
        yield f"</{self.tagName}>{newl}"


class Text(Node):
    """Text within an element."""

    nodeType = Node.TEXT_NODE
    nodeName = "#text"

    def __init__(self, data=""):
        super().__init__()
        self.data = data

    @property
    def nodeValue(self):
        """The text."""
        return self.data

    @property
    def length(self):
        """How many characters it has."""
        return len(self.data)

    def cloneNode(self, deep):
        """Return another node of the same text."""
        made = self.__class__(self.data)
        made.ownerDocument = self.ownerDocument
        return made

    def texts(self, indent, addindent, newl):
        """Return the text of the node in pieces."""
        yield _escaped(f"{indent}{self.data}{newl}")


class CDATASection(Text):
    """Text that is written as it is."""

    nodeType = Node.CDATA_SECTION_NODE
    nodeName = "#cdata-section"

    def texts(self, indent, addindent, newl):
        """Return the text of the node in pieces."""
        if self.data.find("]]>") >= 0:
            raise ValueError("']]>' not allowed in a CDATA section")
        yield f"<![CDATA[{self.data}]]>"


class Comment(Text):
    """A comment."""

    nodeType = Node.COMMENT_NODE
    nodeName = "#comment"

    def texts(self, indent, addindent, newl):
        """Return the text of the node in pieces."""
        if "--" in self.data:
            raise ValueError("'--' is not allowed in a comment node")
        yield f"{indent}<!--{self.data}-->{newl}"


class ProcessingInstruction(Node):
    """An instruction for a program."""

    nodeType = Node.PROCESSING_INSTRUCTION_NODE

    def __init__(self, target, data):
        super().__init__()
        self.target = self.nodeName = target
        self.data = self.nodeValue = data

    def cloneNode(self, deep):
        """Return another instruction of the same text."""
        made = ProcessingInstruction(self.target, self.data)
        made.ownerDocument = self.ownerDocument
        return made

    def texts(self, indent, addindent, newl):
        """Return the text of the node in pieces."""
        yield f"{indent}<?{self.target} {self.data}?>{newl}"


def _escaped(text):
    escaped = text.replace("&", "&amp;").replace("<", "&lt;")
    return escaped.replace('"', "&quot;").replace(">", "&gt;")
