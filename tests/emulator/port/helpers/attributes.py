"""Attributes, types and calls of values that may be anything."""

from __future__ import annotations

import collections
import collections.abc
import numbers
import types
from typing import Any

from hypothesis import strategies as st

from .method_calls import method
from .specs import Spec
from .values import ANY, ATOMS, DICTS, LISTS, MINUS_ZERO, SETS, TEXTS, Made, Mapped

BUILT_IN = [None, True, 1, 1.5, "a", b"a", [1], (1,), {"items": 1}, {1}, frozenset({1}), Mapped({1: 2})]
NAMES = [
    "items",
    "strip",
    "append",
    "length",
    "constructor",
    "toString",
    "__len__",
    "__iter__",
    "add",
    "a",
    "get",
    "size",
    "imag",
]


class Person:
    """A class as a handler has it."""

    kind = "person"

    def __init__(self, name: str) -> None:
        self.name = name
        self.greeting = str.upper

    def __repr__(self) -> str:
        return f"Person({sorted(vars(self))})"

    def greet(self, other: str) -> str:
        """Greet someone."""
        return f"{self.name} greets {other}"

    @property
    def initial(self) -> str:
        """The first letter."""
        return self.name[0]


PERSON = """(() => {
  class Person {
    static pyName = "Person";
    static kind = "person";
    constructor(name) { this.name = name; this.greeting = (text) => text.toUpperCase(); }
    greet(other) { return `${this.name} greets ${other}`; }
    pyRepr() { return `Person(${pyRepr(pySorted(Object.keys(this)))})`; }
    get initial() { return pyGetItem(this.name, 0); }
  }
  return Person;
})()"""
A_PERSON = Made(Person("Ann"), f"new ({PERSON})('Ann')")
CLASS = Made(Person, PERSON)
SPACE = Made(types.SimpleNamespace(a=None), "new PySimpleNamespace({a: null})")
DEQUE = Made(collections.deque([1], 3), "new PyDeque([1], 3)")
DEFAULT = Made(collections.defaultdict(None, {"a": 1}), "new PyDefaultDict(null, {a: 1})")
OBJECTS: dict[str, tuple[Any, ...]] = {
    "own": (A_PERSON, "name"),
    "calculated": (A_PERSON, "initial"),
    "none": (SPACE, "a"),
    "missing": (A_PERSON, "age"),
    "of JavaScript": (A_PERSON, "constructor"),
    "inherited from Object": (A_PERSON, "toString"),
    "of the library": (DEQUE, "maxlen"),
    "of a dict with more": (DEFAULT, "default_factory"),
    "of a class": (CLASS, "kind"),
    "name of a class": (CLASS, "__name__"),
    "missing of a class": (CLASS, "length"),
    "of an error": (ValueError("a"), "args"),
    "missing of an error": (ValueError("a"), "message"),
    "of a dict": ({"a": 1}, "a"),
    "of a list": ([1], "length"),
    "of none": (None, "a"),
    "of a str": ("a", "length"),
    "of an int": (5, "a"),
}
TYPES: dict[str, Any] = {each.__name__: each for each in (str, int, float, bool, list, dict, tuple, set, bytes)}
TYPES |= {each.__name__: each for each in (frozenset, type(None), object, range)}
TYPES |= {name: getattr(numbers, name) for name in ("Number", "Real", "Integral")}
TYPES |= {name: getattr(collections.abc, name) for name in ("Mapping", "MutableMapping", "Sequence", "MutableSequence")}
TYPES |= {name: getattr(collections.abc, name) for name in ("Set", "MutableSet", "Iterable", "Iterator", "Callable")}
TYPES |= {"Hashable": collections.abc.Hashable, "Sized": collections.abc.Sized}
AS_VALUES = {
    "str": "pyStr",
    "int": "pyInt",
    "float": "pyFloat",
    "list": "pyList",
    "dict": "pyDict",
    "tuple": "pyTupleOf",
    "set": "pySet",
}
JS_TYPES = f"{{ {', '.join(f'{name}: {helper}' for name, helper in AS_VALUES.items())} }}"
EVERY: list[Any] = [*BUILT_IN, SPACE, DEQUE, DEFAULT, A_PERSON, ValueError("a"), Made(range(2), "new PyRange(2)")]
EVERY += [Made(iter([1]), "pyIterator([1])"), Made(len, "pyLen"), Made(collections.ChainMap(), "new PyChainMap()")]


def is_instance(x: Any, *names: str) -> bool:
    """Ask for one of several types."""
    return isinstance(x, tuple(TYPES[name] for name in names))


def set_attribute(x: Any, name: str, value: Any) -> Any:
    """Set an attribute and return it."""
    setattr(x, name, value)
    return getattr(x, name)


def del_attribute(x: Any, name: str) -> bool:
    """Set an attribute where there is none, and delete it."""
    delattr(x, name)
    return hasattr(x, name)


POINT = Made(collections.namedtuple("Point", "x")(1), "new (pyNamedtuple('Point', 'x'))(1)")
NOT_CALLED: dict[str, tuple[Any, ...]] = {"none": (None, 1), "a str": ("a", 1), "a dict": ({}, 1), "an int": (5, 1)}


def changed_vars(name: str, more: dict[str, Any]) -> list[Any]:
    """Set attributes of an object through its dict."""
    person = Person(name)
    del person.greeting
    vars(person).update(more)
    return [person.name, vars(person), "name" in vars(person), vars(person).get("constructor"), sorted(vars(person))]


VARS = f"""(name, more) => {{
  const person = new ({PERSON})(name);
  delete person.greeting;
  pyUpdate(pyVars(person), more);
  const found = pyVars(person);
  return [person.name, {{ ...found }}, pyIn("name", found), pyGet(found, "constructor"), pySorted(found)];
}}"""

SPECS = [
    Spec(
        "pyVars",
        changed_vars,
        {"new": ("Ann", {"age": 5}), "written over": ("Ann", {"name": "Bo"}), "nothing": ("", {})},
        st.tuples(TEXTS, st.dictionaries(st.sampled_from(["name", "a", "b"]), ATOMS)),
        code=VARS,
    ),
    Spec(
        "pyVars",
        vars,
        {"int": (5,), "list": ([1],), "dict": ({"a": 1},), "none": (None,), "text": ("a",)},
        st.tuples(st.one_of(ATOMS, LISTS, DICTS).filter(lambda x: x is not MINUS_ZERO)),
        code="(x) => pyVars(x)",
    ),
    Spec(
        "pyGetAttr",
        getattr,
        OBJECTS | {"a fallback": (A_PERSON, "age", None), "no text": (A_PERSON, 5), "not needed": (SPACE, "a", 5)},
        st.tuples(ANY, st.sampled_from(["a", "length", "x"]), ATOMS),
    ),
    *[
        Spec(
            name,
            lambda x, name: getattr(x, name, "none"),
            OBJECTS,
            st.tuples(ANY, st.sampled_from(["a", "length"])),
            code="(x, name) => { const found = pyAttribute(x, name); return found === undefined ? 'none' : found; }",
        )
        for name in ("pyAttribute", "pyOwnAttribute", "pyInstanceAttribute", "pyClassAttribute")
    ],
    Spec(
        "pyMethodValue",
        lambda x, name, *given: getattr(x, name)(*given),
        {
            "of a dict": ({"a": 1}, "get", "a"),
            "of a list": ([1], "append", 2),
            "of a frozenset": (frozenset({1}), "issubset", {1, 2}),
            "of a subclass": (DEFAULT, "get", "a"),
            "of an object": (A_PERSON, "greet", "Bob"),
            "of none": (None, "get", "a"),
            "of another type": ("a", "append", 1),
        },
        st.tuples(DICTS | LISTS, st.just("get"), TEXTS) | st.tuples(LISTS, st.just("append"), ATOMS),
        code="(x, name, ...given) => pyMethodValue(x, name, METHODS[name])(...given)".replace(
            "METHODS", "{ get: { dict: pyGet }, append: { list: pyAppend }, issubset: { set: pyIssubset }, greet: {} }"
        ),
    ),
    Spec(
        "pyNoAttribute",
        getattr,
        {name: row for name, row in OBJECTS.items() if name.startswith("missing") or name in ("of none", "of a str")},
        st.tuples(ATOMS, st.just("a")),
        code="(x, name) => { throw pyNoAttribute(x, name); }",
    ),
    Spec(
        "pyHasAttr",
        hasattr,
        OBJECTS | {f"{name} of {type(x).__name__}": (x, name) for x in BUILT_IN for name in NAMES},
        st.tuples(ANY | SETS, st.sampled_from(NAMES) | TEXTS),
    ),
    Spec(
        "pyMethods",
        lambda kind, name: hasattr(TYPES[kind], name),
        {"one": ("str", "strip"), "none": ("dict", "strip")},
        st.tuples(
            st.sampled_from(["str", "int", "float", "bool", "list", "dict", "tuple", "set", "bytes", "frozenset"]),
            st.sampled_from(sorted({name for each in TYPES.values() for name in dir(each) if name[0] != "_"})),
        ),
        code="(kind, name) => pyMethods(kind).includes(name)",
    ),
    Spec(
        "pySetAttr",
        set_attribute,
        {
            "new": (A_PERSON, "age", 5),
            "anew": (SPACE, "a", [1]),
            "of an error": (ValueError("x"), "message", "y"),
            "of none": (None, "a", 1),
            "of a dict": ({}, "a", 1),
            "a method of a dict": ({}, "items", 1),
            "of a str": ("", "a", 1),
            "no text": (SPACE, 5, 1),
            "of a named tuple": (POINT, "x", 2),
            "another of it": (POINT, "y", 2),
        },
        st.tuples(st.none() | TEXTS, st.sampled_from(["a", "b"]), ATOMS),
        code="(x, name, v) => { pySetAttr(x, name, v); return pyGetAttr(x, name); }",
    ),
    Spec(
        "pyDelAttr",
        del_attribute,
        {"one": (SPACE, "a"), "none": (SPACE, "b"), "of none": (None, "a"), "of a dict": ({"a": 1}, "a")},
        st.tuples(st.none() | TEXTS, st.just("a")),
        code="(x, name) => { pyDelAttr(x, name); return pyHasAttr(x, name); }",
    ),
    Spec(
        "pyCallMethod",
        lambda x, name, *given: method(name)(x, *given),
        {
            "own": (A_PERSON, "greet", "Bob"),
            "a function in it": (A_PERSON, "greeting", "bob"),
            "no function": (A_PERSON, "name"),
            "missing": (A_PERSON, "shout"),
            "none": (None, "strip"),
            "of a dict": ({}, "strip"),
            "of an int": (5, "strip"),
            "a value": (SPACE, "a"),
        },
        st.tuples(ANY.filter(lambda x: not isinstance(x, str)), st.just("strip")),
    ),
    Spec(
        "pyCalled",
        lambda f, *given: f(*given),
        {"a function": (Made(len, "pyLen"), "ab"), "an error": (Made(ValueError, "pyErrorType('ValueError')"), "a")}
        | NOT_CALLED,
        st.tuples(ATOMS, ATOMS),
    ),
    Spec(
        "pyCallable",
        callable,
        {"a function": (Made(len, "pyLen"),), "a class": (CLASS,), "none": (None,), "a dict": ({},)},
        st.tuples(ANY),
    ),
    Spec(
        "pyIsInstance",
        is_instance,
        {
            "one": ("a", "str"),
            "one of two": (1.5, "str", "float"),
            "true is an int": (True, "int"),
            "none of them": ([], "dict", "tuple"),
        },
        st.tuples(ANY | SETS, st.sampled_from(list(AS_VALUES)), st.sampled_from(list(AS_VALUES))),
        code=f"(x, ...names) => pyIsInstance(x, PyTuple.from(names, (name) => ({JS_TYPES})[name] ?? name))",
    ),
    Spec(
        "pyIsOfType",
        is_instance,
        {f"{kind} of {index}": (x, kind) for index, x in enumerate(EVERY) for kind in TYPES},
        st.tuples(ANY | SETS, st.sampled_from(list(TYPES))),
    ),
    Spec(
        "pyFunctionRepr",
        repr,
        {
            "str": (Made(str, "pyStr"),),
            "list": (Made(list, "pyList"),),
            "none": (None,),
            "an error": (Made(ValueError, "pyErrorType('ValueError')"),),
        },
        st.tuples(st.none()),
    ),
    Spec(
        "pySame",
        lambda a, b: a in [b],
        {"equal": (1, True), "not": (1, "1"), "none": (None, None), "lists": ([1], [1.0])},
        st.tuples(ANY, ANY),
    ),
    Spec(
        "pyBytesIn",
        lambda x, held: x in held,
        {"a byte": (97, b"ab"), "some": (b"b", b"ab"), "far": (300, b"a"), "a str": ("a", b"a"), "true": (True, b"\1")},
        st.tuples(st.integers(-1, 256) | st.binary(max_size=2) | ATOMS, st.binary(max_size=4)),
    ),
]
