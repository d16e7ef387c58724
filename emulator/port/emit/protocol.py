"""Python's special methods, by the names that helpers ask JavaScript classes for."""

from __future__ import annotations

PROTOCOL = {
    "__str__": "pyStr", "__repr__": "pyRepr", "__eq__": "pyEquals", "__lt__": "pyLess", "__le__": "pyLessEqual",
    "__gt__": "pyGreater", "__ge__": "pyGreaterEqual", "__ne__": "pyNotEquals", "__hash__": "pyHash",
    "__bool__": "pyBool",
    "__len__": "pyLen", "__getitem__": "pyGetItem", "__setitem__": "pySetItem", "__delitem__": "pyDelItem",
    "__contains__": "pyContains", "__iter__": "pyIter", "__next__": "pyNext", "__reversed__": "pyReversed",
    "__call__": "pyCall", "__enter__": "pyEnter", "__exit__": "pyExit", "__format__": "pyFormat", "__int__": "pyInt",
    "__float__": "pyFloat", "__index__": "pyIndex", "__round__": "pyRound", "__abs__": "pyAbs", "__neg__": "pyNeg",
    "__pos__": "pyPos", "__invert__": "pyInvert", "__add__": "pyAdd", "__radd__": "pyRadd", "__sub__": "pySub",
    "__rsub__": "pyRsub", "__mul__": "pyMul", "__rmul__": "pyRmul", "__truediv__": "pyTrueDiv",
    "__rtruediv__": "pyRtrueDiv",
    "__floordiv__": "pyFloorDiv", "__mod__": "pyMod", "__pow__": "pyPow", "__or__": "pyOr", "__ror__": "pyRor",
    "__and__": "pyAnd", "__xor__": "pyXor", "__missing__": "pyMissing", "__getattr__": "pyGetAttr",
    "__setattr__": "pySetAttr", "__delattr__": "pyDelAttr",
    "__iadd__": "pyIadd",
    "__ior__": "pyIor", "__copy__": "pyCopy", "__deepcopy__": "pyDeepCopy",
}  # fmt: skip
"""What each is called in JavaScript."""
KEPT = frozenset({"__init__", "__post_init__"})
"""Those that keep their names."""
