"""The types of the module collections, types.SimpleNamespace, and copies."""

from __future__ import annotations

from emulator.port.rows.row import Row

_DEQUE = {
    "append": ("item, /", "None"), "appendleft": ("item, /", "None"), "extend": ("iterable, /", "None"),
    "extendleft": ("iterable, /", "None"), "pop": ("", "any"), "popleft": ("", "any"), "clear": ("", "None"),
    "copy": ("", "collections.deque"), "count": ("item, /", "int"), "index": ("item, start=0, stop=None, /", "int"),
    "insert": ("index, item, /", "None"), "remove": ("item, /", "None"), "reverse": ("", "None"),
    "rotate": ("n=1, /", "None"), "maxlen": ("", "any"),
}  # fmt: skip
_COUNTER = {
    "most_common": ("n=None", "list"), "elements": ("", "iterator"), "total": ("", "any"),
    "subtract": ("iterable=None, /, **keywords", "None"),
}  # fmt: skip
_CHAIN_MAP = {
    "new_child": ("m=None", "collections.ChainMap"), "parents": ("", "collections.ChainMap"), "maps": ("", "list"),
    "get": ("key, default=None", "any"), "setdefault": ("key, default=None", "any"), "pop": ("key, /, *default", "any"),
    "update": ("other=(), /, **keywords", "None"),
    "keys": ("", "iterator"), "values": ("", "iterator"), "items": ("", "iterator"),
}  # fmt: skip
_USER_DICT = {
    "get": ("key, default=None", "any"), "setdefault": ("key, default=None", "any"), "pop": ("key, /, *default", "any"),
    "update": ("other=(), /, **keywords", "None"), "popitem": ("", "tuple"), "clear": ("", "None"),
    "copy": ("", "any"), "data": ("", "dict"),
    "keys": ("", "iterator"), "values": ("", "iterator"), "items": ("", "iterator"),
}  # fmt: skip
_METHODS = {
    "collections.deque": _DEQUE, "collections.Counter": _COUNTER, "collections.ChainMap": _CHAIN_MAP,
    "collections.UserDict": _USER_DICT,
}  # fmt: skip

ROWS = (
    Row(python="collections.deque", signature="iterable=(), maxlen=None", helper="PyDeque", new=True),
    Row(python="collections.Counter", signature="iterable=None, /, **keywords", helper="PyCounter", new=True),
    Row(
        python="collections.defaultdict",
        signature="default_factory=None, mapping=(), /, **keywords",
        helper="PyDefaultDict",
        new=True,
        calls="default_factory",
    ),
    Row(python="collections.OrderedDict", signature="mapping=(), /, **keywords", helper="PyOrderedDict", new=True),
    Row(python="collections.UserDict", signature="mapping=None, /, **keywords", helper="PyUserDict", new=True),
    Row(python="collections.ChainMap", signature="*maps", helper="PyChainMap", new=True),
    Row(python="collections.OrderedDict.move_to_end", signature="key, last=True", gives="None"),
    *[
        Row(python=f"{kind}.{name}", signature=signature, gives=gives)
        for kind, methods in _METHODS.items()
        for name, (signature, gives) in methods.items()
    ],
    Row(python="types.SimpleNamespace", signature="**keywords", helper="PySimpleNamespace", new=True),
    Row(python="types.MappingProxyType", signature="mapping", helper="PyMappingProxy", new=True),
    Row(python="copy.copy", signature="x", helper="pyShallow"),
    Row(python="copy.deepcopy", signature="x", helper="pyDeepCopy"),
)
"""One row each."""
