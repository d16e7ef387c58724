"""functools, operator and contextlib: functions made of functions, and what with statements enter."""

from __future__ import annotations

import contextlib
import functools
import operator
from typing import Any

from hypothesis import strategies as st

from .specs import Spec
from .values import ANY, ATOMS, DICTS, LISTS

SMALL = st.integers(0, 3)
ERRORS = {"": None, "key": KeyError("k"), "value": ValueError("v"), "index": IndexError()}
JS_ERRORS = (
    "{ '': null, key: pyErrorOf('KeyError', 'k'), value: pyError('ValueError', 'v'), index: pyError('IndexError') }"
)
ERROR = st.sampled_from(list(ERRORS))


def partial(given: list[Any], named: dict[str, Any], rest: list[Any]) -> Any:
    """Call a function that has some of its arguments already."""

    def told(a: Any, b: Any = 2, c: Any = 3) -> list[Any]:
        return [a, b, c]

    return functools.partial(told, *given, **named)(*rest)


PARTIAL = """(given, named, rest) => {
  const told = (a, b = 2, c = 3) => [a, b, c];
  pyDescribed(told, ["a", "b=", "c="]);
  return pyPartial(told, given, named)(...rest);
}"""


def cached(most: int | None, calls: list[Any]) -> list[Any]:
    """Call a function that keeps its results; return what it was really called with, and all results."""
    really: list[Any] = []

    def told(*given: Any) -> Any:
        really.append(list(given))
        if given[0] == "fail":
            raise ValueError("no")
        return len(really)

    kept = functools.lru_cache(most)(told)
    results = []
    for call in calls:
        try:
            results.append(kept(*call))
        except (ValueError, TypeError) as error:
            results.append(error)
    kept.cache_clear()
    return [really, results]


CACHED = """(most, calls) => {
  const really = [];
  const kept = pyCached((...given) => {
    really.push(given);
    if (given[0] === "fail") throw pyError("ValueError", "no");
    return really.length;
  }, most);
  const called = (call) => { try { return kept(...call); } catch (error) { return error; } };
  const results = calls.map(called);
  kept.cache_clear();
  return [really, results];
}"""


def entered(context: Any, kind: str) -> Any:
    """Enter a context, raise in it or not; return what was entered and how it ended."""
    seen = []
    try:
        with context as value:
            seen.append(value)
            if ERRORS[kind] is not None:
                raise ERRORS[kind]  # noqa: TRY301 - what is raised in the block is what is asked
        seen.append("out")
    except Exception as error:  # noqa: BLE001
        seen.append(error)
    return seen


ENTERED = f"""((context, kind) => {{
  const seen = [];
  try {{
    seen.push(context.pyEnter());
    const error = ({JS_ERRORS})[kind];
    const isKept = pyTruthy(context.pyExit(error && pyErrorType(error.name), error, null));
    if (error !== null && !isKept) throw error;
    seen.push("out");
  }} catch (error) {{
    seen.push(error);
  }}
  return seen;
}})"""


def closing(kind: str) -> list[Any]:
    """Close a thing behind a block."""
    log: list[str] = []

    class Thing:
        def close(self) -> None:
            log.append("closed")

    return [len(entered(contextlib.closing(Thing()), kind)), log]


def generator(how: str, kind: str) -> list[Any]:
    """Run a generator around a block."""
    log: list[Any] = []

    @contextlib.contextmanager
    def around(name: str) -> Any:
        log.append("in")
        try:
            if how != "no yield":
                yield name
            if how == "two yields":
                yield 5
        except KeyError:
            log.append("caught")
            if how == "raise":
                raise ValueError("other") from None
            if how == "again":
                raise
        finally:
            log.append("finally")

    return [entered(around("n"), kind), log]


GENERATOR = f"""(how, kind) => {{
  const log = [];
  function* around(name) {{
    log.push("in");
    try {{
      if (how !== "no yield") yield name;
      if (how === "two yields") yield 5;
    }} catch (error) {{
      if (!pyIsError(error, "KeyError")) throw error;
      log.push("caught");
      if (how === "raise") throw pyError("ValueError", "other");
      if (how === "again") throw error;
    }} finally {{
      log.push("finally");
    }}
  }}
  return [{ENTERED}(pyContextmanager(around)("n"), kind), log];
}}"""


def stacked(steps: list[str], kind: str) -> list[Any]:
    """Enter and push what the steps say, and leave all of it."""
    log: list[Any] = []

    @contextlib.contextmanager
    def logged(name: str) -> Any:
        log.append(f"in {name}")
        yield name
        log.append(f"out {name}")

    def fail() -> None:
        raise IndexError("i")

    stack = contextlib.ExitStack()
    for step in steps:
        if step == "enter":
            log.append(stack.enter_context(logged(step)))
        elif step == "suppress":
            stack.enter_context(contextlib.suppress(KeyError, IndexError))
        elif step == "fail":
            stack.callback(fail)
        else:
            stack.callback(log.append, step)
    if "pop_all" in steps:
        stack.pop_all()
    return [entered(stack, kind)[1:], log]


STACKED = f"""(steps, kind) => {{
  const log = [];
  function* logged(name) {{
    log.push(`in ${{name}}`);
    yield name;
    log.push(`out ${{name}}`);
  }}
  const stack = new PyExitStack();
  for (const step of steps) {{
    if (step === "enter") log.push(stack.enter_context(pyContextmanager(logged)(step)));
    else if (step === "suppress") stack.enter_context(new PySuppress("KeyError", pyErrorType("IndexError")));
    else if (step === "fail") stack.callback(() => {{ throw pyError("IndexError", "i"); }});
    else stack.callback((each) => pyAppend(log, each), step);
  }}
  if (steps.includes("pop_all")) stack.pop_all();
  return [{ENTERED}(stack, kind).slice(1), log];
}}"""
HOW = st.sampled_from(["", "no yield", "two yields", "raise", "again"])

OF_TYPE = {"upper": ("str", "upper"), "keys": ("dict", "keys"), "bits": ("int", "bit_length")}
SPECS = [
    Spec(
        "pyOfType",
        lambda which, *given: getattr({"str": str, "dict": dict, "int": int}[OF_TYPE[which][0]], OF_TYPE[which][1])(
            *given
        ),
        {
            "a text": ("upper", "a"),
            "an int": ("upper", 5),
            "none": ("upper", None),
            "nothing": ("upper",),
            "a dict": ("keys", {"a": 1}),
            "a list": ("keys", ["a"]),
            "a bool": ("bits", True),
        },
        st.tuples(st.sampled_from(["upper", "bits"]), ANY),
        code="""(which, ...given) => {
  const [type, name, helper] = { upper: ["str", "upper", pyUpper], keys: ["dict", "keys", pyKeys],
    bits: ["int", "bit_length", pyBitLength] }[which];
  return pyOfType(type, name, helper)(...given);
}""",
    ),
    *(
        Spec(
            name,
            called,
            {"several": ([3, 1, 2],), "one": ([[3, 1]],), "none": ([[]],), "no list": ([5],), "mixed": ([1, "a"],)},
            st.tuples(st.lists(st.integers(-9, 9), min_size=2)),
        )
        for name, called in (("pyMaxOf", lambda given: max(*given)), ("pyMinOf", lambda given: min(*given)))
    ),
    Spec("pyNotTruthy", operator.not_, {"none": (None,), "text": ("a",)}, st.tuples(ANY)),
    Spec(
        "pyIsNot",
        lambda a, b: a is not b,
        {"none": (None, None), "other": (None, 1)},
        st.tuples(st.booleans(), st.booleans()),
    ),
    Spec(
        "pyCountOf",
        operator.countOf,
        {"text": ("abca", "a"), "alike": ([1, True, 1.0], 1)},
        st.tuples(st.lists(ATOMS), ATOMS),
    ),
    Spec(
        "pyPartial",
        partial,
        {
            "one": ([1], {}, []),
            "names": ([1], {"c": 5}, []),
            "all": ([1, 2], {}, [3]),
            "only names": ([], {"b": 1}, [0]),
        },
        st.tuples(
            st.lists(SMALL, max_size=1), st.dictionaries(st.just("c"), SMALL), st.lists(SMALL, min_size=1, max_size=1)
        ),
        code=PARTIAL,
    ),
    Spec(
        "pyCached",
        cached,
        {
            "again": (None, [[1], [1], [1.0], [True]]),
            "fails": (None, [["fail"], ["fail"]]),
            "at most one": (1, [[1], [2], [1]]),
            "the least used goes": (2, [[1], [2], [1], [3], [2]]),
            "several": (None, [[1, 2], [1.0, 2]]),
            "a list": (None, [[[1]]]),
        },
        st.tuples(
            st.none() | st.integers(1, 3),
            st.lists(st.lists(SMALL | st.sampled_from(["a", 1.0]), min_size=1, max_size=2), max_size=8),
        ),
        code=CACHED,
    ),
    Spec(
        "pyWraps",
        lambda: functools.wraps(partial)(lambda: 0).__name__,
        {"a name": (), "the same": ()},
        st.tuples(),
        code="() => pyGetAttr(pyWraps(function partial() {})(() => 0), '__name__')",
    ),
    Spec(
        "pyCmpToKey",
        lambda x: sorted(x, key=functools.cmp_to_key(lambda a, b: b - a)),
        {"backwards": ([1, 3, 2],), "equal": ([1, True],), "mixed": (["a", 1],)},
        st.tuples(st.lists(SMALL)),
        code="(x) => pySorted(x, pyCmpToKey((a, b) => pySubtract(b, a)))",
    ),
    Spec(
        "pyItemgetter",
        lambda x, *keys: operator.itemgetter(*keys)(x),
        {
            "a key": ({"a": 1}, "a"),
            "two": ({"a": 1, "b": 2}, "b", "a"),
            "places": ([1, 2], -1, 0),
            "missing": ({}, "a"),
            "none": (None, "a"),
        },
        st.tuples(DICTS | LISTS | ANY, st.sampled_from(["a", 0])),
        code="(x, ...keys) => pyItemgetter(...keys)(x)",
    ),
    Spec(
        "pyAttrgetter",
        lambda x, *names: operator.attrgetter(*names)(x),
        {
            "one": (ValueError("a"), "args"),
            "two": (ValueError("a"), "args", "args"),
            "missing": (ValueError("a"), "a.b"),
            "none": (None, "a"),
        },
        st.tuples(ATOMS, st.just("a")),
        code="(x, ...names) => pyAttrgetter(...names)(x)",
    ),
    Spec(
        "PySuppress",
        lambda kind: entered(contextlib.suppress(LookupError), kind),
        {"caught": ("key",), "not caught": ("value",), "none": ("",)},
        st.tuples(ERROR),
        code=f"(kind) => {ENTERED}(new PySuppress('LookupError'), kind)",
    ),
    Spec(
        "PyNullContext",
        lambda kind, value: entered(contextlib.nullcontext(value), kind),
        {"a value": ("", 5), "an error": ("key", None)},
        st.tuples(ERROR, ATOMS),
        code=f"(kind, value) => {ENTERED}(new PyNullContext(value), kind)",
    ),
    Spec(
        "PyClosing",
        closing,
        {"well": ("",), "an error": ("key",)},
        st.tuples(ERROR),
        code=f"(kind) => {{ const log = []; const thing = new (class {{ close() {{ log.push('closed'); }} }})();"
        f" return [{ENTERED}(new PyClosing(thing), kind).length, log]; }}",
    ),
    *[
        Spec(
            name,
            generator,
            {
                "well": ("", ""),
                "caught": ("", "key"),
                "not caught": ("", "value"),
                "raised again": ("again", "key"),
                "another": ("raise", "key"),
                "no yield": ("no yield", ""),
                "two yields": ("two yields", ""),
            },
            st.tuples(HOW, ERROR),
            code=GENERATOR,
        )
        for name in ("pyContextmanager", "PyGeneratorContext")
    ],
    Spec(
        "PyExitStack",
        stacked,
        {
            "in order": (["a", "enter", "b"], ""),
            "caught": (["suppress", "a"], "key"),
            "not caught": (["a", "suppress"], "value"),
            "a fault behind": (["a", "fail"], ""),
            "a fault caught": (["suppress", "fail", "a"], ""),
            "given on": (["a", "pop_all"], ""),
        },
        st.tuples(st.lists(st.sampled_from(["a", "suppress", "fail", "b"]), max_size=5), ERROR),
        code=STACKED,
    ),
]
