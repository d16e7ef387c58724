"""logging and print: the same calls, and the lines that they write."""

from __future__ import annotations

import contextlib
import io
import logging
import sys
from typing import Any

import time_machine
from hypothesis import strategies as st

from emulator.engine.runtime.python.loggers import Loggers
from emulator.engine.runtime.python.output import Log

from .specs import Spec
from .values import ANY, TEXTS

NOW = 1_714_979_289.123
# The library once more, so that no logger is left of what was called before.
ANEW = """(steps) => {
  const lines = [];
  const [log, now] = [console.log, Date.now];
  const parts = [PyLogSource, PyLogging, PyLogger, PyLogHandler, PyStreamHandler, PyNullHandler, PyLoggerAdapter];
  parts.push(pyGetLogger, pyBasicConfig, pyLogDisable, pyRootLog, pyRootDebug, pyRootInfo, pyRootWarning, pyRootError);
  parts.push(pyRootCritical, pyRootException);
  const run = () => {
    const functions = { log: pyRootLog, debug: pyRootDebug, info: pyRootInfo, warning: pyRootWarning };
    Object.assign(functions, { error: pyRootError, critical: pyRootCritical, exception: pyRootException });
    const made = Object.create(null);
    const named = (name) => (name in made ? made[name] : pyGetLogger(name));
    const perform = ([target, method, given, keywords]) => {
      const all = given.map((each) => (typeof each === "string" && each in made ? made[each] : each));
      if (method === "new") made[target] = makers[all[0]](...all.slice(1));
      else if (target !== "logging") {
        return named(target)[method](...all, ...(Object.keys(keywords).length ? [new PyKeywords(keywords)] : []));
      } else if (method === "basicConfig") {
        return pyBasicConfig({ ...keywords, ...(keywords.handlers && { handlers: keywords.handlers.map(named) }) });
      } else if (method === "disable") return pyLogDisable(...all);
      else if (method === "getLevelName") return pyLevelName(...all);
      else {
        const first = method === "log" ? 2 : 1;
        const { exc_info, stack_info, extra } = keywords;
        functions[method](...all.slice(0, first), all.slice(first), exc_info, stack_info, undefined, extra);
      }
      return null;
    };
    const makers = {
      StreamHandler: () => new PyStreamHandler(pyStdout()),
      NullHandler: () => new PyNullHandler(),
      Formatter: (...given) => new PyLogFormatter(...given),
      Filter: (name) => new PyLogFilter(name),
      Adapter: (logger, extra) => new PyLoggerAdapter(pyGetLogger(logger), extra),
    };
    const told = steps.map(perform).filter((each) => ["boolean", "number", "string"].includes(typeof each));
    return [told, `${lines.join("\\n").toWellFormed()}\\n`.split(/\\r\\n|\\n|\\r/).slice(0, -1)];
  };
  try {
    console.log = (text) => void lines.push(text);
    Date.now = () => 1714979289123;
    return eval(`${parts.map(String).join("\\n")}\\n(${run})()`);
  } finally {
    Object.assign(console, { log });
    Date.now = now;
  }
}"""


def performed(steps: list[list[Any]]) -> list[Any]:
    """Return what calls of logging return, where that is a plain value, and the lines that they write."""
    log = Log()
    stream = io.StringIO()
    stream.write = lambda text: log.write(text) or len(text)  # type: ignore[method-assign, func-returns-value]
    made: dict[str, Any] = {}
    makers: dict[str, Any] = {
        "StreamHandler": lambda: logging.StreamHandler(sys.stdout),
        "NullHandler": logging.NullHandler,
        "Formatter": logging.Formatter,
        "Filter": logging.Filter,
        "Adapter": lambda logger, extra: logging.LoggerAdapter(logging.getLogger(logger), extra),
    }
    told = []
    streams = (contextlib.redirect_stdout(stream), contextlib.redirect_stderr(stream))
    with time_machine.travel(NOW, tick=False), Loggers().in_force(), streams[0], streams[1]:
        for target, method, given, keywords in steps:
            everything = [made.get(each, each) if isinstance(each, str) else each for each in given]
            if method == "new":
                made[target] = makers[everything[0]](*everything[1:])
                continue
            named = {"handlers": [made[name] for name in keywords["handlers"]]} if "handlers" in keywords else {}
            owner = logging if target == "logging" else made.get(target) or logging.getLogger(target)
            told.append(getattr(owner, method)(*everything, **(keywords | named)))
    return [[each for each in told if isinstance(each, bool | int | str)], log.lines() or [""]]


def step(target: str, method: str, *given: Any, **keywords: Any) -> list[Any]:
    """Return a call: of `logging`, or of the logger of that name, or of what a step made under that name."""
    return [target, method, list(given), keywords]


def called(*steps: list[Any]) -> tuple[Any, ...]:
    """Return a row of calls."""
    return (list(steps),)


CONFIGURED = step("logging", "basicConfig", level="INFO")
NAMED = step("logging", "basicConfig", level=10, format="%(levelname)-8s %(name)s|%(message)s")
LOGGING: dict[str, tuple[Any, ...]] = {
    "nobody configured it": called(step("a", "info", "no"), step("a", "warning", "yes")),
    "the module configures it": called(
        step("logging", "warning", "one"), step("a", "info", "no"), step("a", "error", "two")
    ),
    "an info configures it too": called(step("logging", "info", "no"), step("a", "warning", "one")),
    "configured": called(CONFIGURED, step("a", "debug", "no"), step("a", "info", "yes")),
    "configured twice": called(CONFIGURED, NAMED, step("a", "debug", "no"), step("a", "info", "yes")),
    "by force": called(
        CONFIGURED, step("logging", "basicConfig", force=True, format="%(message)s"), step("", "error", "x")
    ),
    "a format": called(NAMED, step("a.b", "debug", "yes")),
    "the time": called(step("logging", "basicConfig", format="%(asctime)s %(message)s"), step("a", "error", "x")),
    "other fields": called(
        step("logging", "basicConfig", format="%(levelno)d %(msecs)03d %(created)f %(threadName)s %(processName)s"),
        step("a", "error", "x"),
    ),
    "arguments": called(step("a", "error", "%s sent %d of %r", "it's", 3, None)),
    "no arguments, but a %": called(step("a", "error", "100%")),
    "too many arguments": called(step("a", "error", "sent", 3)),
    "too few arguments": called(step("a", "error", "%s %s", 3)),
    "a text for a number": called(step("a", "error", "%d", "3")),
    "by name": called(step("a", "error", "%(a)s and %(b)s", {"a": 1, "b": "x"})),
    "an empty dict": called(step("a", "error", "%s", {})),
    "a dict and more": called(step("a", "error", "%s %s", {"a": 1}, 2)),
    "no text": called(step("a", "error", {"a": [1.0, None]}), step("a", "error", None), step("a", "error", 5)),
    "an error as the message": called(step("a", "error", ValueError("no"))),
    "an error": called(step("a", "error", "failed", exc_info=ValueError("no"))),
    "an error without a text": called(step("a", "error", "failed", exc_info=ValueError())),
    "a key": called(step("a", "exception", "failed %s", 1, exc_info=KeyError("k"))),
    "no error": called(step("a", "error", "failed", exc_info=False), step("a", "error", "failed", exc_info=None)),
    "an error that is not there": called(step("a", "exception", "failed")),
    "not even asked for": called(step("a", "exception", "failed", exc_info=False)),
    "a stack": called(step("a", "error", "here", stack_info=True)),
    "two lines": called(step("a", "error", "one\ntwo\n", exc_info=ValueError("x"))),
    "more fields": called(
        step("logging", "basicConfig", format="%(user)s %(message)s"),
        step("a", "error", "x", extra={"user": 7}),
        step("a", "error", "without"),
    ),
    "a field that is taken": called(step("a", "error", "x", extra={"name": 1})),
    "the message as a field": called(step("a", "error", "x", extra={"message": 1})),
    "levels": called(
        step("a", "setLevel", "DEBUG"),
        step("a", "getEffectiveLevel"),
        step("a.b", "getEffectiveLevel"),
        step("a.b", "isEnabledFor", 10),
        step("b", "isEnabledFor", 20),
        step("b", "getEffectiveLevel"),
    ),
    "every level": called(
        step("a", "setLevel", 1),
        *(step("a", level, level) for level in ("debug", "info", "warning", "error", "critical", "fatal")),
        step("a", "log", 25, "between"),
        step("logging", "log", 35, "between"),
        step("logging", "debug", "x"),
        step("logging", "error", "x"),
        step("logging", "critical", "x"),
        step("logging", "exception", "x", exc_info=TypeError("t")),
    ),
    "a level that is none": called(step("a", "setLevel", "LOUD")),
    "a level of another type": called(step("a", "setLevel", 1.5)),
    "no level": called(step("a", "setLevel", None)),
    "a level to log at that is none": called(step("a", "log", "ERROR", "x")),
    "names of levels": called(
        *(step("logging", "getLevelName", each) for each in (0, 10, 25, "INFO", "WARN", "LOUD", 50, True))
    ),
    "silenced": called(step("logging", "disable", 30), step("a", "warning", "no"), step("a", "error", "yes")),
    "wholly silenced": called(step("logging", "disable"), step("a", "critical", "no"), step("a", "isEnabledFor", 50)),
    "a handler of its own": called(
        step("h", "new", "StreamHandler"),
        step("f", "new", "Formatter", "%(name)s: %(message)s"),
        step("h", "setFormatter", "f"),
        step("a", "addHandler", "h"),
        step("a", "addHandler", "h"),
        step("a", "warning", "once"),
        step("a", "hasHandlers"),
        step("b", "hasHandlers"),
        step("a.b", "hasHandlers"),
    ),
    "twice, by root as well": called(
        CONFIGURED, step("h", "new", "StreamHandler"), step("a", "addHandler", "h"), step("a.b", "error", "twice")
    ),
    "a handler with a level": called(
        step("h", "new", "StreamHandler"),
        step("h", "setLevel", "ERROR"),
        step("a", "addHandler", "h"),
        step("a", "warning", "no"),
        step("a", "error", "yes"),
        step("a", "removeHandler", "h"),
        step("a", "warning", "bare"),
    ),
    "handlers of the configuration": called(
        step("h", "new", "StreamHandler"),
        step("logging", "basicConfig", handlers=["h"], level=10),
        step("a", "debug", "x"),
    ),
    "nothing": called(step("h", "new", "NullHandler"), step("a", "addHandler", "h"), step("a", "error", "no")),
    "filters": called(
        step("only", "new", "Filter", "a.b"),
        step("h", "new", "StreamHandler"),
        step("h", "addFilter", "only"),
        step("logging", "basicConfig", handlers=["h"]),
        *(step(name, "error", name) for name in ("a", "a.b", "a.bc", "a.b.c")),
        step("h", "removeFilter", "only"),
        step("a", "error", "a again"),
    ),
    "a filter of a logger": called(
        step("only", "new", "Filter", "a.b"),
        step("a", "addFilter", "only"),
        step("a", "error", "no"),
        step("a.b", "error", "yes"),
        step("a", "removeFilter", "only"),
        step("a", "error", "yes"),
    ),
    "every logger passes": called(step("all", "new", "Filter"), step("a", "addFilter", "all"), step("a", "error", "x")),
    "an adapter": called(
        step("logging", "basicConfig", format="%(user)s %(message)s"),
        step("x", "new", "Adapter", "a", {"user": 7}),
        step("x", "warning", "%s sent", 1),
        step("x", "info", "no"),
        step("x", "exception", "failed", exc_info=ValueError("v")),
        step("x", "log", 50, "log"),
        step("x", "isEnabledFor", 10),
        step("x", "setLevel", 10),
        step("x", "getEffectiveLevel"),
        step("x", "hasHandlers"),
    ),
    "a format of nothing": called(step("logging", "basicConfig", format="plain")),
    "unknown options": called(step("logging", "basicConfig", colour=True)),
    "dates": called(
        step("f", "new", "Formatter", "%(asctime)s %(message)s", "%d/%b/%Y %H:%M:%S"),
        step("h", "new", "StreamHandler"),
        step("h", "setFormatter", "f"),
        step("a", "addHandler", "h"),
        step("a", "error", "x"),
    ),
}
LEVELS = st.sampled_from(["debug", "info", "warning", "error", "critical"])
STEPS = st.builds(
    step, st.sampled_from(["", "a", "a.b", "logging"]), LEVELS, st.sampled_from(["x", "%s", "100%", "%s %s"]), ANY
) | st.builds(step, st.sampled_from(["", "a", "a.b"]), st.just("setLevel"), st.sampled_from([0, 10, "ERROR"]))
SEQUENCES = st.tuples(st.lists(STEPS | st.just(CONFIGURED), max_size=4))


def of_logging(*names: str) -> list[Spec]:
    """Return the specs of what logging consists of: all of it is called together."""
    return [Spec(name, performed, LOGGING, SEQUENCES, code=ANEW) for name in names]


SPECS = [
    *of_logging("PyLogging", "PyLogger", "PyLogSource", "PyLogRecord", "PyLogFormatter", "PyLogHandler"),
    *of_logging("PyStreamHandler", "PyNullHandler", "PyLogFilter", "PyLoggerAdapter", "PyKeywords"),
    *of_logging("pyBasicConfig", "pyGetLogger", "pyRootLog", "pyRootDebug", "pyRootInfo", "pyRootWarning"),
    *of_logging("pyRootError", "pyRootCritical", "pyRootException", "pyLogDisable", "pyLogTime"),
    Spec(
        "pyLogLevel",
        logging._checkLevel,
        {"name": ("INFO",), "int": (15,), "true": (True,), "lower": ("info",), "none": (None,), "float": (1.5,)},
        st.tuples(ANY),
    ),
    Spec(
        "pyLevelName",
        logging.getLevelName,
        {
            "name": ("INFO",),
            "int": (20,),
            "other": (15,),
            "lower": ("info",),
            "none": (None,),
            "inherited": ("toString",),
        },
        st.tuples(TEXTS | st.integers(0, 60)),
    ),
]
