"""Lists, tuples, dicts, sets and ranges: what makes them, their methods, and what goes over them."""

from __future__ import annotations

from emulator.port.rows.row import Row

_FUNCTIONS = (
    Row(python="list", signature="iterable=()", helper="pyList", gives="list"),
    Row(python="tuple", signature="iterable=()", helper="pyTupleOf", gives="tuple"),
    Row(python="dict", signature="mapping=(), **keywords", helper="pyDict", gives="dict"),
    Row(python="set", signature="iterable=()", helper="pySet", gives="set"),
    Row(python="frozenset", signature="iterable=()", helper="pyFrozenSet", gives="set"),
    Row(python="range", signature="*bounds", helper="PyRange", new=True, gives="range"),
    Row(
        python="sorted",
        signature="iterable, /, *, key=None, reverse=False",
        helper="pySorted",
        gives="list",
        calls="key",
    ),
    Row(python="min", signature="iterable, /, *, key=None, default=None", helper="pyMin", calls="key"),
    Row(python="max", signature="iterable, /, *, key=None, default=None", helper="pyMax", calls="key"),
    Row(python="sum", signature="iterable, /, start=0", helper="pySum"),
    Row(python="any", signature="iterable, /", helper="pyAny", gives="bool"),
    Row(python="all", signature="iterable, /", helper="pyAll", gives="bool"),
    Row(python="enumerate", signature="iterable, start=0", helper="pyEnumerate", gives="iterator"),
    Row(python="zip", signature="*iterables, strict=False", helper="pyZip", gives="iterator"),
    Row(python="map", signature="func, /, *iterables", helper="pyMap", gives="iterator", calls="func"),
    Row(python="filter", signature="function, iterable, /", helper="pyFilter", gives="iterator", calls="function"),
    Row(python="reversed", signature="sequence, /", helper="pyReversed", gives="iterator"),
    Row(python="iter", signature="object, /, *sentinel", helper="pyIterator", gives="iterator"),
    Row(python="next", signature="iterator, /, *default", helper="pyNext"),
    Row(python="object", helper="PyObject", new=True),
    Row(python="callable", signature="object, /", helper="pyCallable", gives="bool"),
    Row(python="hasattr", signature="object, name, /", helper="pyHasAttr", gives="bool"),
    Row(python="getattr", signature="object, name, /, *default", helper="pyGetAttr"),
    Row(python="setattr", signature="object, name, value, /", helper="pySetAttr", gives="None"),
    Row(python="delattr", signature="object, name, /", helper="pyDelAttr", gives="None"),
)
_LISTS = (
    Row(python="list.append", signature="object, /", helper="pyAppend", gives="None"),
    Row(python="list.extend", signature="iterable, /", helper="pyExtend", gives="None"),
    Row(python="list.insert", signature="index, object, /", helper="pyInsert", gives="None"),
    Row(python="list.remove", signature="value, /", helper="pyRemove", gives="None"),
    Row(python="list.pop", signature="*index", helper="pyPop"),
    Row(python="list.clear", helper="pyClear", gives="None"),
    Row(python="list.copy", helper="pyCopy", gives="list"),
    Row(python="list.reverse", helper="pyReverse", gives="None"),
    Row(python="list.sort", signature="*, key=None, reverse=False", helper="pySort", gives="None", calls="key"),
    *[
        row
        for kind in ("list", "tuple")
        for row in (
            Row(python=f"{kind}.index", signature="value, start=0, stop=None, /", helper="pyListIndex", gives="int"),
            Row(python=f"{kind}.count", signature="value, /", helper="pyListCount", gives="int"),
        )
    ],
)
_ITEMS = (
    ("__setitem__", "key, value, /", "pySetItem", "None"),
    ("__getitem__", "key, /", "pyGetItem", "any"),
    ("__contains__", "key, /", "pyHolds", "bool"),
)
_DICTS = (
    *(
        Row(python=f"{type_}.{name}", signature=signature, helper=helper, gives=gives)
        for type_ in ("dict", "list")
        for name, signature, helper, gives in _ITEMS
    ),
    Row(python="dict.get", signature="key, default=None, /", helper="pyGet"),
    Row(python="dict.keys", helper="pyKeys", gives="iterator"),
    Row(python="dict.values", helper="pyValues", gives="iterator"),
    Row(python="dict.items", helper="pyItems", gives="iterator"),
    Row(python="dict.pop", signature="key, default=None, /", helper="pyPop"),
    Row(python="dict.popitem", signature="last=True", helper="pyPopitem", gives="tuple"),
    Row(python="dict.setdefault", signature="key, default=None, /", helper="pySetdefault"),
    Row(python="dict.update", signature="other=(), /, **keywords", helper="pyUpdate", gives="None"),
    Row(python="dict.clear", helper="pyClear", gives="None"),
    Row(python="dict.copy", helper="pyCopy", gives="dict"),
    Row(python="dict.fromkeys", signature="iterable, value=None, /", helper="pyFromkeys", gives="dict"),
)
_CHANGING = {
    "update": "pyUpdate",
    "intersection_update": "pyIntersectionUpdate",
    "difference_update": "pyDifferenceUpdate",
}
_MAKING = {"union": "pyUnion", "intersection": "pyIntersection", "difference": "pyDifference"}
_ASKING = {"issubset": "pyIssubset", "issuperset": "pyIssuperset", "isdisjoint": "pyIsdisjoint"}
_SETS = (
    Row(python="set.add", signature="item, /", helper="pyAddItem", gives="None"),
    Row(python="set.discard", signature="item, /", helper="pyDiscard", gives="None"),
    Row(python="set.remove", signature="item, /", helper="pyRemove", gives="None"),
    Row(python="set.pop", signature="*nothing", helper="pyPop"),
    Row(python="set.clear", helper="pyClear", gives="None"),
    Row(python="set.copy", helper="pyCopy", gives="set"),
    Row(python="set.symmetric_difference", signature="other, /", helper="pySymmetricDifference", gives="set"),
    Row(
        python="set.symmetric_difference_update",
        signature="other, /",
        helper="pySymmetricDifferenceUpdate",
        gives="None",
    ),
    *[
        Row(python=f"set.{name}", signature="*others", helper=helper, gives="None")
        for name, helper in _CHANGING.items()
    ],
    *[Row(python=f"set.{name}", signature="*others", helper=helper, gives="set") for name, helper in _MAKING.items()],
    *[Row(python=f"set.{name}", signature="other, /", helper=helper, gives="bool") for name, helper in _ASKING.items()],
)

ROWS = (*_FUNCTIONS, *_LISTS, *_DICTS, *_SETS)
"""One row each."""
