import io
import xml.dom.minidom
import xml.etree.ElementTree as ET
from xml.dom import Node, minidom
from xml.dom.minidom import Document, parseString
from xml.parsers.expat import ExpatError

TEXTS = [
    "<?xml version='1.0'?><!--c--><a x='1' xmlns:n='u'><n:b n:y=\"2 &lt;\">t&amp;<![CDATA[<z>]]>u</n:b><?pi d e?>\r\n<c/></a>",
    "<r>&#65;&#x1F600;\n  <e a='1\n2'/>\n  <e>é</e></r>", "<a>", "<a></b>", "", "<a/><b/>", "x", "<a> </a> ",
]  # fmt: skip


def tree(node):
    attributes = list(node.attributes.items()) if node.nodeType == Node.ELEMENT_NODE else []
    beside = [
        each and each.nodeName for each in (node.previousSibling, node.nextSibling, node.firstChild, node.lastChild)
    ]
    return [node.nodeType, node.nodeName, node.nodeValue, attributes, beside, [tree(each) for each in node.childNodes]]


def end(function, *given):
    try:
        return function(*given)
    except ExpatError as error:
        return ["ExpatError", str(error), error.lineno, error.offset]
    except Exception as error:
        return [type(error).__name__, str(error)]


def written(text):
    dom = parseString(text)
    return [dom.toxml(), dom.toprettyxml(indent="  "), dom.documentElement.toprettyxml(newl="|"), tree(dom)]


def made(v):
    doc = Document()
    root = doc.createElement("order")
    doc.appendChild(root)
    for key, value in {"id": str(v), "q": '<"&>', "n": 1}.items():
        item = doc.createElement(key)
        item.setAttribute("len", str(len(str(value))))
        item.appendChild(end(doc.createTextNode, value) if isinstance(value, str) else doc.createComment("no text"))
        root.appendChild(item)
    root.insertBefore(doc.createCDATASection("a<b"), root.firstChild)
    last = root.lastChild
    root.replaceChild(doc.createElement("last"), last)
    root.appendChild(last)
    return doc


def program(v):
    out = [end(written, text) for text in TEXTS] + [end(written, v), end(parseString, v) and 0]
    doc = made(v)
    root = doc.documentElement
    out += [
        doc.toprettyxml(),
        doc.toxml("utf-8").decode(),
        root.toxml(),
        doc.toprettyxml(indent=" ", encoding="ascii").decode(),
    ]
    out += [end(doc.createTextNode, 5), end(doc.appendChild, doc.createElement("x")), end(root.removeAttribute, "x")]
    out += [
        [node.tagName for node in doc.getElementsByTagName("*")],
        root.getElementsByTagName("id")[0].firstChild.data,
    ]
    out += [root.getElementsByTagName("id").length, root.childNodes.item(0).nodeName, root.childNodes.item(9)]
    id_ = root.getElementsByTagName("id")[0]
    out += [id_.getAttribute("len"), id_.getAttribute("none"), id_.hasAttribute("len"), id_.attributes["len"].value]
    id_.setAttribute("len", 5)
    out += [end(id_.toxml), id_.parentNode is root, id_.ownerDocument is doc, root.cloneNode(False).toxml()]
    tree_ = ET.Element("contact", {"id": "1"})
    ET.SubElement(tree_, "name").text = "Ann & Bob"
    out.append(minidom.parseString(ET.tostring(tree_, "utf-8")).toprettyxml(indent="\t"))
    file = io.StringIO()
    other = xml.dom.minidom.getDOMImplementation().createDocument(None, "root", None)
    other.documentElement.appendChild(other.createTextNode("x"))
    other.documentElement.appendChild(other.createTextNode("y"))
    other.normalize()
    other.writexml(file, addindent=" ", newl="\n")
    with minidom.parseString("<a/>") as dom:
        out.append(dom.documentElement.tagName)
    return [
        out,
        file.getvalue(),
        bool(other.documentElement),
        [each.nodeType == each.TEXT_NODE for each in root.childNodes],
    ]
