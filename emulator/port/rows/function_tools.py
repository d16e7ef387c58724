"""The modules functools, operator and contextlib, and what traceback can tell."""

from __future__ import annotations

from emulator.port.rows.row import Row

_OPERATORS = {
    "add": "pyAdd", "sub": "pySubtract", "mul": "pyMultiply", "truediv": "pyDivide", "floordiv": "pyFloorDiv",
    "mod": "pyMod", "concat": "pyAdd", "eq": "pyEqual", "getitem": "pyGetItem", "and_": "pyBitAnd", "or_": "pyBitOr",
    "xor": "pyBitXor", "pow": "pyPower", "countOf": "pyCountOf",
    "lt": "pyLt", "le": "pyLe", "gt": "pyGt", "ge": "pyGe", "ne": "pyNe", "contains": "pyHolds",
    "lshift": "pyShiftLeft", "rshift": "pyShiftRight",
}  # fmt: skip
_IN_PLACE = {
    "iadd": "+=", "iconcat": "+=", "isub": "-=", "imul": "*=", "itruediv": "/=", "ifloordiv": "//=", "imod": "%=",
    "ipow": "**=", "iand": "&=", "ior": "|=", "ixor": "^=", "ilshift": "<<=", "irshift": ">>=",
}  # fmt: skip
_TESTS = {"eq", "lt", "le", "gt", "ge", "ne", "contains"}

ROWS = (
    Row(
        python="functools.reduce", signature="function, iterable, initial=None, /", helper="pyReduce", calls="function"
    ),
    Row(python="functools.cmp_to_key", signature="mycmp", helper="pyCmpToKey", calls="mycmp"),
    Row(python="functools.update_wrapper", signature="wrapper, wrapped", helper="pyUpdateWrapper"),
    Row(python="functools.lru_cache", signature="maxsize=128", helper="pyLruCache"),
    Row(python="functools.cache", signature="user_function, /", helper="pyCache"),
    Row(python="functools.wraps", signature="wrapped", helper="pyWraps"),
    Row(python="operator.itemgetter", signature="item, /, *items", helper="pyItemgetter"),
    Row(python="operator.attrgetter", signature="attr, /, *attrs", helper="pyAttrgetter"),
    Row(
        python="operator.methodcaller",
        signature="name, /, *args, **kwargs",
        note="the name is a text in the code itself",
    ),
    Row(python="operator.not_", signature="a, /", helper="pyNotTruthy", gives="bool"),
    Row(python="operator.is_", signature="a, b, /", helper="pyIs", gives="bool"),
    Row(python="operator.is_not", signature="a, b, /", helper="pyIsNot", gives="bool"),
    Row(python="operator.abs", signature="a, /", helper="pyAbs"),
    Row(python="operator.pos", signature="a, /", helper="pyPositive"),
    Row(python="operator.neg", signature="a, /", helper="pyNegative"),
    Row(python="operator.index", signature="a, /", helper="pyIndexOf", gives="int"),
    *[Row(python=f"operator.{name}", signature="a, /", helper="pyInvert") for name in ("inv", "invert")],
    *[
        Row(python=f"operator.{name}", signature="a, b, /", value=f'pyInPlaceBy("{sign}")')
        for name, sign in _IN_PLACE.items()
    ],
    Row(python="operator.setitem", signature="a, b, c, /", helper="pySetItem", gives="None"),
    Row(python="operator.delitem", signature="a, b, /", helper="pyDelItem", gives="None"),
    Row(python="operator.indexOf", signature="a, b, /", helper="pyIndexOfItem", gives="int"),
    Row(python="operator.truth", signature="a, /", helper="pyTruthy", gives="bool"),
    *[
        Row(python=f"operator.{name}", signature="a, b, /", helper=helper, gives="bool" if name in _TESTS else "any")
        for name, helper in _OPERATORS.items()
    ],
    Row(python="contextlib.suppress", signature="*exceptions", helper="PySuppress", new=True),
    Row(python="contextlib.nullcontext", signature="enter_result=None", helper="PyNullContext", new=True),
    Row(python="contextlib.closing", signature="thing", helper="PyClosing", new=True),
    Row(python="contextlib.contextmanager", signature="func", helper="pyContextmanager", calls="func"),
    Row(
        python="contextlib.AbstractContextManager",
        helper="PyAbstractContext",
        new=True,
        gives="contextlib.AbstractContextManager",
    ),
    Row(
        python="contextlib.ContextDecorator",
        helper="PyContextDecorator",
        new=True,
        gives="contextlib.ContextDecorator",
    ),
    Row(python="typing.assert_never", signature="arg, /", helper="pyAssertNever"),
    Row(python="contextlib.ExitStack", helper="PyExitStack", new=True),
    Row(python="contextlib.ExitStack.enter_context", signature="cm"),
    Row(python="contextlib.ExitStack.push", signature="exit"),
    Row(python="contextlib.ExitStack.callback", signature="callback, /, *args, **kwargs", calls="callback"),
    Row(python="contextlib.ExitStack.pop_all", gives="contextlib.ExitStack"),
    Row(python="contextlib.ExitStack.close", gives="None"),
    Row(
        python="threading.Lock",
        helper="PyLock",
        new=True,
        gives="threading.Lock",
        note="nobody else waits for it; a second `acquire()` that would wait is a RuntimeError",
    ),
    Row(python="threading.RLock", helper="pyRLock", gives="threading.Lock"),
    Row(python="threading.Lock.acquire", signature="blocking=True, timeout=-1", gives="bool"),
    Row(python="threading.Lock.release", gives="None"),
    Row(python="threading.Lock.locked", gives="bool"),
    *[
        Row(python=f"{name}", signature="*given, **options", helper="pyUnheard", gives="None", note="does nothing")
        for name in ("urllib3.disable_warnings", "logging.captureWarnings")
    ],
    Row(python="object.add_note", signature="note, /", gives="None"),
    Row(python="object.with_traceback", signature="tb, /"),
    Row(python="traceback.format_exception_only", signature="exc, value=None, /", helper="pyFormatError", gives="list"),
)
"""One row each."""
