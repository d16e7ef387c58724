"""Errors: how they are made, what they say, and of which classes they are."""

from __future__ import annotations

import builtins
import decimal
import json
import traceback
from typing import Any

import requests
from hypothesis import strategies as st

from .specs import Spec
from .values import ATOMS, TEXTS, Made

BUILT_IN = [name for name, held in vars(builtins).items() if isinstance(held, type) and issubclass(held, Exception)]
OF_REQUESTS = [
    f"requests.{name}"
    for name, held in vars(requests.exceptions).items()
    if isinstance(held, type) and issubclass(held, Exception) and held.__module__ == "requests.exceptions"
]
CLASSES = [name for name in BUILT_IN if not name.endswith("Group") and name == getattr(builtins, name).__name__]
CLASSES.remove("ReferenceError")  # JavaScript's own stands for a NameError
CLASSES += [name for name in OF_REQUESTS if name not in ("requests.InvalidProxyURL", "requests.UnrewindableBodyError")]
CLASSES += ["decimal.InvalidOperation", "decimal.DivisionByZero", "json.JSONDecodeError", "BaseException"]
MODULES = {"requests": requests.exceptions, "decimal": decimal, "json": json}
TAKES_ANYTHING = ["ValueError", "KeyError", "TypeError", "RuntimeError", "Exception", "OverflowError", "OSError"]


def class_of(name: str) -> Any:
    """Return the class of this name."""
    module, _, last = name.rpartition(".")
    return getattr(MODULES[module] if module else builtins, last)


def made(name: str, *given: Any) -> Exception:
    """Return a new error."""
    error: Exception = class_of(name)(*given)
    return error


def is_error(name: str, *others: str) -> bool:
    """Say whether an error of the class would be caught."""
    return issubclass(class_of(name), tuple(class_of(other) for other in others))


def bases(name: str) -> list[str]:
    """Return the names of a class and of all that it derives from, as far as Python or requests has them."""
    names = [full_name(each) for each in class_of(name).__mro__[:-1]]
    return sorted({each for each in names if each is not None})


def full_name(each: type) -> str | None:
    """Return a class's name as handlers write it; what urllib3 has is nobody's."""
    module = each.__module__.partition(".")[0]
    prefix = {"builtins": "", "json": "json.", "decimal": "decimal.", "requests": "requests."}.get(module)
    return None if prefix is None else prefix + each.__name__


def noted(error: Exception, *notes: Any) -> Any:
    """Add notes, and return them."""
    for note in notes:
        error.add_note(note)
    return [*error.__notes__, *traceback.format_exception_only(error)]


def raised(*given: Any) -> Any:
    """Raise, and return what came out with its cause."""
    try:
        if len(given) == 1:
            raise given[0]  # noqa: TRY301 - what is raised is what is asked
        raise given[0] from given[1]  # noqa: TRY301 - as above
    except Exception as error:  # noqa: BLE001
        return [error, error.__cause__]


class OwnError(ValueError):
    """An exception class as a handler has it."""

    def __init__(self, code: int, message: str) -> None:
        super().__init__(f"{code}: {message}")
        self.code = code
        self.message = message


class OwnTextError(KeyError):
    """One that says its text itself."""

    def __str__(self) -> str:
        return "own"


OWN = """
  (kind, code, message) => {
    class OwnError extends PyException {
      static pyBase = "ValueError";
      constructor(code, message) {
        super(pyStr(code) + ": " + message);
        pySetAttr(this, "code", code);
        pySetAttr(this, "message", message);
      }
    }
    class OwnTextError extends PyException {
      static pyBase = "KeyError";
      pyStr() { return "own"; }
    }
    const error = kind === "text" ? new OwnTextError(code, message) : new OwnError(code, message);
    error.add_note("n");
    const is = ["ValueError", "LookupError", "Exception", "OSError"].map((name) => pyIsError(error, name));
    const named = [pyGetAttr(error, "code", null), pyGetAttr(error, "message", null), pyGetAttr(error, "args")];
    return [error, is, named, pyErrorRepr(error), error.with_traceback() === error];
  }
"""


def own(kind: str, code: Any, message: Any) -> Any:
    """Make an error of an own class, and return all that can be seen of it."""
    error = OwnTextError(code, message) if kind == "text" else OwnError(code, message)
    error.add_note("n")
    seen = [isinstance(error, each) for each in (ValueError, LookupError, Exception, OSError)]
    named = [getattr(error, "code", None), getattr(error, "message", None), error.args]
    return [error, seen, named, repr(error), True]


ERRORS: dict[str, tuple[Any, ...]] = {
    "nothing": (ValueError(),),
    "empty text": (ValueError(""),),
    "a text": (ValueError("no such thing"),),
    "a number": (ValueError(5),),
    "two": (ValueError("a", 5),),
    "a key": (KeyError("plan"),),
    "a key with a quote": (KeyError("it's"),),
    "a number as a key": (KeyError(5),),
    "two keys": (KeyError("a", "b"),),
    "of the system": (OSError(5, "no"),),
    "one of the system": (OSError("no"),),
    "a tuple": (TypeError(("a", 1)),),
}
ANY_ERROR = st.builds(made, st.sampled_from(TAKES_ANYTHING), *[]) | st.builds(
    made, st.sampled_from(["ValueError", "KeyError", "Exception"]), ATOMS
)
FETCH = "Object.assign(new Error('x'), {{ name: 'FetchError', type: '{}' }})"
FULL = "(() => { const f = () => f(); try { f(); } catch (error) { return error; } })()"
NATIVE = {
    "a full stack": (FULL, "RecursionError"),
    "a name that is not there": ("new ReferenceError('x is not defined')", "NameError"),
    "no function": ("new TypeError('x is not a function')", "TypeError"),
    "too long": ("new RangeError('Invalid string length')", "MemoryError"),
    "a fault of the network": (FETCH.format("system"), "requests.ConnectionError"),
    "a timeout": (FETCH.format("request-timeout"), "requests.ReadTimeout"),
}

SPECS = [
    Spec(
        "pyError",
        made,
        {
            "name and text": ("ValueError", "no such thing"),
            "empty text": ("TypeError", ""),
            "no text": ("TypeError",),
            "of a module": ("decimal.InvalidOperation", "x"),
        },
        st.tuples(st.sampled_from(["ValueError", "TypeError", "IndexError"]), TEXTS),
    ),
    Spec(
        "pyErrorOf",
        made,
        {name: (type(error).__name__, *error.args) for name, (error,) in ERRORS.items()}
        | {"a file of the system": ("OSError", 5, "no", "f"), "a list": ("ValueError", [1, None])},
        st.tuples(st.sampled_from(TAKES_ANYTHING), ATOMS)
        | st.tuples(st.sampled_from(TAKES_ANYTHING[:-1]), ATOMS, ATOMS),
    ),
    Spec("pyErrorArgs", lambda error: error.args, ERRORS, st.tuples(ANY_ERROR)),
    Spec("pyErrorText", str, ERRORS, st.tuples(ANY_ERROR)),
    Spec("pyErrorRepr", repr, ERRORS, st.tuples(ANY_ERROR)),
    Spec(
        "pyErrorAttribute",
        lambda error, name: getattr(error, name, 0),
        {
            f"{name} of {which}": (*error, name)
            for which, error in ERRORS.items()
            for name in ("args", "errno", "strerror", "filename", "__cause__", "message", "name", "stack", "value")
        },
        st.tuples(ANY_ERROR, st.sampled_from(["args", "message", "toString", "constructor", "name"])),
        code="(error, name) => { const it = pyErrorAttribute(error, name); return it === undefined ? 0 : it; }",
    ),
    Spec(
        "pyErrorField",
        lambda name: name + ("_" if name in ("name", "message", "stack", "cause") else ""),
        {"one of JavaScript's": ("message",), "another": ("status",)},
        st.tuples(TEXTS),
    ),
    Spec(
        "pyErrorBases",
        bases,
        {
            "a key error": ("KeyError",),
            "a timeout": ("requests.ConnectTimeout",),
            "of requests and json": ("requests.JSONDecodeError",),
            "the last": ("BaseException",),
            "one that nobody has": ("Exception",),
        },
        st.tuples(st.sampled_from(CLASSES)),
        code="(name) => { const all = (kind) => [kind, ...pyErrorBases(kind).flatMap(all)];"
        " const isAlias = (each) => /^(IO|Environment|JSONDecode)Error$|socket/.test(each);"
        " return [...new Set(all(name).filter((each) => !isAlias(each)))].sort(); }",
    ),
    Spec(
        "pyErrorKinds",
        lambda kind, _: kind,
        {name: (kind, code) for name, (code, kind) in NATIVE.items()},
        st.tuples(st.sampled_from(CLASSES), st.none()),
        code="(kind, code) => pyErrorKinds(code === null ? pyError(kind, 'x') : eval(code))[0]",
    ),
    Spec(
        "pyIsError",
        is_error,
        {
            "itself": ("KeyError", "KeyError"),
            "a parent": ("KeyError", "LookupError"),
            "a grandparent": ("ConnectionResetError", "OSError"),
            "a sibling": ("KeyError", "IndexError"),
            "one of several": ("ZeroDivisionError", "ValueError", "ArithmeticError"),
            "two parents": ("requests.ConnectTimeout", "requests.Timeout"),
            "the other": ("requests.ConnectTimeout", "requests.ConnectionError"),
            "of requests and json": ("requests.JSONDecodeError", "ValueError"),
            "an alias": ("FileNotFoundError", "IOError"),
            "of the system": ("requests.ReadTimeout", "OSError"),
            "a name that requests has, too": ("requests.ConnectionError", "ConnectionError"),
        },
        st.tuples(st.sampled_from(CLASSES), st.sampled_from(CLASSES), st.sampled_from(CLASSES)),
        code="(name, ...others) => pyIsError(pyError(name, 'x'), ...others)",
    ),
    Spec(
        "PyException",
        own,
        {"one": ("", 5, "no"), "own text": ("text", 5, "no")},
        st.tuples(st.sampled_from(["", "text"]), st.integers(0, 9), TEXTS),
        code=OWN,
    ),
    Spec(
        "pyAddNote",
        noted,
        {"a note": (ValueError("x"), "n"), "lines": (ValueError("x"), "a\nb", "c"), "a number": (ValueError("x"), 5)},
        st.tuples(
            ANY_ERROR, TEXTS.filter(lambda text: "\r" not in text and text.isprintable()), st.text("ab", max_size=2)
        ),
        code="(error, ...notes) => { notes.forEach((n) => pyAddNote(error, n));"
        " return [...error.__notes__, ...pyFormatError(error)]; }",
    ),
    Spec(
        "pyRaised",
        raised,
        {
            "an error": (ValueError("x"),),
            "a class": (Made(ValueError, "pyErrorType('ValueError')"),),
            "a text": ("x",),
            "none": (None,),
            "from another": (ValueError("x"), KeyError("y")),
            "from none": (ValueError("x"), None),
            "from a text": (ValueError("x"), "y"),
        },
        st.tuples(ATOMS) | st.tuples(ANY_ERROR, ANY_ERROR | ATOMS),
        code="(...given) => { const error = pyRaised(...given); return [error, error.cause ?? null]; }",
    ),
    Spec(
        "pyErrorType",
        made,
        {"nothing": ("ValueError",), "a key": ("KeyError", "a"), "two": ("TypeError", 1, "b")},
        st.tuples(st.sampled_from(TAKES_ANYTHING), ATOMS),
        code="(name, ...given) => pyErrorType(name)(...given)",
    ),
    Spec(
        "pyErrorType",
        lambda one, other: class_of(one) is class_of(other),
        {"one class": ("KeyError", "KeyError"), "two classes": ("KeyError", "ValueError")},
        st.tuples(st.sampled_from(TAKES_ANYTHING), st.sampled_from(TAKES_ANYTHING)),
        code="(one, other) => pyErrorType(one) === pyErrorType(other)",
    ),
    Spec("pyFormatError", traceback.format_exception_only, ERRORS, st.tuples(ANY_ERROR)),
]
