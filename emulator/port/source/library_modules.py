"""Takes from the port's own library, written in Python, what stands there for classes of Python's library."""

from __future__ import annotations

import ast
from collections.abc import Mapping

from emulator.port.source.library_names import names_called

PACKAGE = "python_library"
"""The package, in emulator.port, of what is compiled with a handler that uses it."""
LIBRARY = f"emulator.port.{PACKAGE}"
_CONTAINERS = dict.fromkeys(("Mapping", "MutableMapping", "Sequence", "MutableSequence", "Iterator"), "containers")
_BASES = {"collections.abc": _CONTAINERS, "typing": _CONTAINERS}
"""What is taken from the port's own library where a class derives from it, with its file there, by Python's modules."""
_NODES = dict.fromkeys(("Node", "DOMException", "HierarchyRequestErr", "NotFoundErr"), "xml_nodes")
_ELEMENTS = dict.fromkeys(("Attr", "Element", "Text", "CDATASection", "Comment"), "xml_elements")
_DOCUMENTS = dict.fromkeys(("Document", "parseString", "getDOMImplementation"), "xml_documents")
_WHOLE = {
    "collections": {"UserList": "user_lists"},
    "fractions": {"Fraction": "fractions"},
    "inspect": dict.fromkeys(("isclass", "iscoroutinefunction", "cleandoc"), "inspection"),
    "textwrap": {"TextWrapper": "text_wrappers"},
    "string": {"Formatter": "text_formatters"},
    "html.parser": {"HTMLParser": "html_parsers"},
    "xml.dom": _NODES,
    "xml.dom.minidom": {"Node": "xml_nodes", **_ELEMENTS, **_DOCUMENTS},
    "xml.parsers.expat": {"ExpatError": "xml_documents"},
    "queue": dict.fromkeys(("Queue", "LifoQueue", "PriorityQueue", "SimpleQueue", "Empty", "Full"), "queues"),
    "json": {"JSONEncoder": "json_coders", "JSONDecoder": "json_coders"},
}
"""What is taken from there wherever it stands."""
_BY_CLASS = {"json": dict.fromkeys(("dumps", "dump", "loads", "load"), "json_coders")}
"""What is taken from there in a file that passes `cls`, where a call may pass it on."""


def classes_of(module: str) -> Mapping[str, str]:
    """Return the classes of one of Python's modules that the port's own library has, with their files there."""
    return _WHOLE.get(module, {})


def write_library_classes(tree: ast.Module) -> None:
    """Import classes from the port's own library, and name them in the places of Python's."""
    by_class = names_called(tree, _BY_CLASS) if _passes_class(tree) else {}
    taken = _Taken(names_called(tree, _BASES), names_called(tree, _WHOLE), by_class)
    taken.visit(tree)
    place = 0 if ast.get_docstring(tree, clean=False) is None else 1
    for (home, name), node in taken.used.items():
        alias = ast.copy_location(ast.alias(name=name, asname=_alias(name)), node)
        statement = ast.ImportFrom(module=f"{LIBRARY}.{home}", names=[alias], level=0)
        tree.body.insert(place, ast.copy_location(statement, node))


def _passes_class(tree: ast.Module) -> bool:
    """Return whether a file has `cls=…` in a call, or a key "cls" for one."""
    words = (each.arg if isinstance(each, ast.keyword) else getattr(each, "value", None) for each in ast.walk(tree))
    return any(word == "cls" for word in words)


def _alias(name: str) -> str:
    return f"{name}_of_library"


class _Taken(ast.NodeTransformer):
    """Names what the port's own library has, and notes it by its file."""

    def __init__(self, bases: dict[str, str], whole: dict[str, str], by_class: dict[str, str]) -> None:
        self._bases = bases
        self._whole = whole
        self._by_class = by_class
        self.used: dict[tuple[str, str], ast.expr] = {}

    def visit_ImportFrom(self, node: ast.ImportFrom) -> list[ast.ImportFrom]:
        """Let `from fractions import Fraction` import the port's own; other names stay."""
        by_class = _BY_CLASS if self._by_class else {}
        known = {} if node.level else {**_WHOLE.get(node.module or "", {}), **by_class.get(node.module or "", {})}
        every = {each.name for each in node.names} == {"*"}
        names = list(map(ast.alias, known)) if every else [each for each in node.names if each.name in known]
        others = [each for each in node.names if each.name not in known]
        imports = [ast.ImportFrom(module=node.module, names=others, level=node.level)] if others else []
        imports += [ast.ImportFrom(module=f"{LIBRARY}.{known[each.name]}", names=[each], level=0) for each in names]
        return [ast.copy_location(each, node) for each in imports]

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.ClassDef:
        for place, each in enumerate(node.bases):
            bare = each.value if isinstance(each, ast.Subscript) else each
            node.bases[place] = self._taken(_BASES, self._bases, bare) or each
        self.generic_visit(node)
        return node

    def visit_Call(self, node: ast.Call) -> ast.AST:
        """Leave alone the function of a call that surely passes no `cls`."""
        if any(each.arg in (None, "cls") for each in node.keywords) or ast.unparse(node.func) not in self._by_class:
            return self.generic_visit(node)
        node.args = [self.visit(each) for each in node.args]
        node.keywords = [self.visit(each) for each in node.keywords]
        return node

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        found = self._taken(_WHOLE, self._whole, node) or self._taken(_BY_CLASS, self._by_class, node)
        return found or self.generic_visit(node)

    def _taken(self, homes: Mapping[str, Mapping[str, str]], names: dict[str, str], node: ast.expr) -> ast.Name | None:
        full = names.get(ast.unparse(node)) if isinstance(node, ast.Name | ast.Attribute) else None
        if full is None:
            return None
        module, _, name = full.rpartition(".")
        self.used.setdefault((homes[module][name], name), node)
        return ast.copy_location(ast.Name(id=_alias(name), ctx=ast.Load()), node)
