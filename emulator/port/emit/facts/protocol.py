"""Python's special methods, by the names that helpers ask JavaScript classes for."""

from __future__ import annotations

from collections.abc import Collection

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
    "__rtruediv__": "pyRtrueDiv", "__rfloordiv__": "pyRfloorDiv", "__rmod__": "pyRmod", "__rpow__": "pyRpow",
    "__divmod__": "pyDivmod", "__rdivmod__": "pyRdivmod", "__lshift__": "pyLshift", "__rlshift__": "pyRlshift",
    "__rshift__": "pyRshift", "__rrshift__": "pyRrshift", "__rand__": "pyRand", "__rxor__": "pyRxor",
    "__floordiv__": "pyFloorDiv", "__mod__": "pyMod", "__pow__": "pyPow", "__or__": "pyOr", "__ror__": "pyRor",
    "__and__": "pyAnd", "__xor__": "pyXor", "__missing__": "pyMissing", "__getattr__": "pyGetAttr",
    "__setattr__": "pySetAttr", "__delattr__": "pyDelAttr",
    "__iadd__": "pyIadd", "__isub__": "pyIsub", "__imul__": "pyImul", "__itruediv__": "pyItrueDiv",
    "__ifloordiv__": "pyIfloorDiv", "__imod__": "pyImod", "__ipow__": "pyIpow", "__iand__": "pyIand",
    "__ixor__": "pyIxor", "__ilshift__": "pyIlshift", "__irshift__": "pyIrshift",
    "__ior__": "pyIor", "__copy__": "pyCopy", "__deepcopy__": "pyDeepCopy",
    "__bytes__": "pyBytes", "__trunc__": "pyTrunc", "__floor__": "pyFloor", "__ceil__": "pyCeil",
}  # fmt: skip
"""What each is called in JavaScript."""
_HARMLESS = frozenset({
    "__sizeof__", "__dir__", "__reduce__", "__reduce_ex__", "__getstate__", "__setstate__", "__getnewargs__",
})  # fmt: skip
"""Those that nothing in a port asks for."""
REFUSED = {
    "__del__": "__del__, which JavaScript never calls; write a method, and call it or use with",
    "__getattribute__": "__getattribute__; write __getattr__",
    "__matmul__": "@ has no equal; write a method",
    "__prepare__": "__prepare__; write __new__ of the metaclass, which gets a dict",
    "__instancecheck__": "__instancecheck__; write a function that asks",
    "__subclasshook__": "__subclasshook__; write a function that asks",
    "__complex__": "complex numbers, which JavaScript does not have; leave it out",
    "__length_hint__": "__length_hint__; write __len__",
    "__aenter__": "async; write __enter__ and __exit__, and the port awaits where it must",
    "__aiter__": "async; write __iter__, and the port awaits where it must",
    "__await__": "async; write a plain method, and the port awaits where it must",
}
"""Those that have no equal, and what to write instead."""


def unknown_special(name: str, asked: Collection[str]) -> str | None:
    """Return why a special method is refused; None for one that means something here, or that the program asks for."""
    is_special = name.startswith("__") and name.endswith("__") and len(name) > len("____")
    if not is_special or name in PROTOCOL or name in KEPT or name in _HARMLESS:
        return None
    if name in asked and name not in REFUSED:
        return None
    return REFUSED.get(name, f"a special method that has no meaning here, {name}; give it another name")


KEPT = frozenset({
    "__new__", "__init__", "__post_init__", "__get__", "__set__", "__delete__", "__set_name__", "__init_subclass__",
    "__class_getitem__",
})  # fmt: skip
"""Those that keep their names."""
