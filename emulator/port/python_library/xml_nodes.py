"""What the library's xml.dom.minidom has of nodes: made, put into one another, asked, and written as text."""

# ruff: noqa: ARG002, N802, N803, N815, N818  (the names of the document object model)
# mypy: ignore-errors


class DOMException(Exception):
    """A node that is where it may not be."""


class HierarchyRequestErr(DOMException):
    """A node that another cannot hold."""


class NotFoundErr(DOMException):
    """A node that another does not hold."""


class NodeList(list):
    """Nodes in order."""

    @property
    def length(self):
        """How many there are."""
        return len(self)

    def item(self, index):
        """Return the node at a place, None where there is none."""
        return self[index] if 0 <= index < len(self) else None


class Node:
    """What all nodes have."""

    ELEMENT_NODE = 1
    ATTRIBUTE_NODE = 2
    TEXT_NODE = 3
    CDATA_SECTION_NODE = 4
    PROCESSING_INSTRUCTION_NODE = 7
    COMMENT_NODE = 8
    DOCUMENT_NODE = 9

    nodeType = None
    nodeName = None
    nodeValue = None
    held = ()

    def __init__(self):
        self.childNodes = NodeList()
        self.parentNode = None
        self.ownerDocument = None

    def __bool__(self):
        return True

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        self.unlink()

    @property
    def firstChild(self):
        """The first node within, None without one."""
        return self.childNodes[0] if self.childNodes else None

    @property
    def lastChild(self):
        """The last node within, None without one."""
        return self.childNodes[-1] if self.childNodes else None

    @property
    def previousSibling(self):
        """The node before, None for the first."""
        return self._beside(-1)

    @property
    def nextSibling(self):
        """The node behind, None for the last."""
        return self._beside(1)

    def _beside(self, step):
        if self.parentNode is None:
            return None
        return self.parentNode.childNodes.item(_place(self.parentNode.childNodes, self) + step)

    def hasChildNodes(self):
        """Return whether there is a node within."""
        return bool(self.childNodes)

    def appendChild(self, node):
        """Put a node at the end, and return it."""
        return self.insertBefore(node, None)

    def insertBefore(self, newChild, refChild):
        """Put a node before another one, or at the end, and return it."""
        if newChild.nodeType not in self.held:
            raise HierarchyRequestErr(f"{newChild.nodeName} cannot be child of {self.nodeName}")
        if newChild.parentNode is not None:
            newChild.parentNode.removeChild(newChild)
        place = len(self.childNodes) if refChild is None else _place(self.childNodes, refChild)
        if place < 0:
            raise NotFoundErr
        self.childNodes.insert(place, newChild)
        newChild.parentNode = self
        return newChild

    def replaceChild(self, newChild, oldChild):
        """Put a node in the place of another one, and return that."""
        if newChild is oldChild:
            return None
        self.insertBefore(newChild, oldChild)
        return self.removeChild(oldChild)

    def removeChild(self, oldChild):
        """Take a node out, and return it."""
        place = _place(self.childNodes, oldChild)
        if place < 0:
            raise NotFoundErr
        del self.childNodes[place]
        oldChild.parentNode = None
        return oldChild

    def normalize(self):
        """Make one text of texts that stand side by side."""
        for node in list(self.childNodes):
            before = node.previousSibling
            if node.nodeType == Node.TEXT_NODE and not node.data:
                self.removeChild(node)
            elif node.nodeType == Node.TEXT_NODE and before is not None and before.nodeType == Node.TEXT_NODE:
                before.data += node.data
                self.removeChild(node)
            elif node.nodeType == Node.ELEMENT_NODE:
                node.normalize()

    def getElementsByTagName(self, name):
        """Return the elements of a name within, however deep; `*` is any name."""
        found = NodeList()
        for node in self.childNodes:
            if node.nodeType == Node.ELEMENT_NODE:
                if name in ("*", node.tagName):
                    found.append(node)
                found.extend(node.getElementsByTagName(name))
        return found

    def unlink(self):
        """Take all apart."""
        self.parentNode = self.ownerDocument = None
        for node in list(self.childNodes):
            node.unlink()
        self.childNodes = NodeList()

    def toxml(self, encoding=None, standalone=None):
        """Return the text of the node."""
        return self.toprettyxml("", "", encoding, standalone)

    def toprettyxml(self, indent="\t", newl="\n", encoding=None, standalone=None):
        """Return the text of the node, each node within on a line of its own; bytes in an encoding."""
        text = "".join(self.head(newl, encoding, standalone)) + "".join(self.texts("", indent, newl))
        return text if encoding is None else text.encode(encoding, "xmlcharrefreplace")

    def writexml(self, writer, indent="", addindent="", newl=""):
        """Write the text of the node into a file."""
        for text in (*self.head(newl, None, None), *self.texts(indent, addindent, newl)):
            writer.write(text)

    def texts(self, indent, addindent, newl):
        """Return the text of the node in pieces."""
        raise NotImplementedError

    def head(self, newl, encoding, standalone):
        """Return what stands before the text of a document."""
        return ()


def _place(nodes, node):
    return next((place for place, each in enumerate(nodes) if each is node), -1)
