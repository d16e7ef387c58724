"""What isinstance may ask for, and the types of values of which it is true."""

from __future__ import annotations

import ast

CLASSES = {
    "str": ("str",),
    "bool": ("bool",),
    "int": ("int", "bool"),
    "float": ("float",),
    "list": ("list",),
    "dict": ("dict",),
    "tuple": ("tuple",),
    "set": ("set",),
    "bytes": ("bytes",),
}
"""Built-in classes, and the types of which it is true; only an "object" may be of a class below them."""
_SEQUENCES = ("list", "tuple", "str", "bytes")
_CONTAINERS = (*_SEQUENCES, "dict", "set")
ABSTRACT = {
    "Mapping": ("dict",),
    "MutableMapping": ("dict",),
    "Sequence": _SEQUENCES,
    "MutableSequence": ("list",),
    "Set": ("set",),
    "MutableSet": ("set",),
    "Iterable": _CONTAINERS,
    "Sized": _CONTAINERS,
    "Container": _CONTAINERS,
    "Collection": _CONTAINERS,
    "Callable": (),
    "Iterator": (),
}
"""Classes of collections.abc, and the types of which isinstance is true; objects may be of them too."""


def asked_classes(node: ast.expr) -> list[ast.expr]:
    """Return the classes that isinstance asks for."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        return asked_classes(node.left) + asked_classes(node.right)
    return [found for each in node.elts for found in asked_classes(each)] if isinstance(node, ast.Tuple) else [node]
