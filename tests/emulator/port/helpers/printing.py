"""print, the standard streams, and what a traceback shows."""

from __future__ import annotations

import io
import traceback
from typing import Any

from hypothesis import strategies as st

from emulator.engine.runtime.python.loggers import Loggers, last_line, traceback_of

from .specs import Spec
from .values import ANY, TEXTS

PRINTED = """(...given) => {
  const lines = [];
  const { log } = console;
  console.log = (text) => void lines.push(text);
  try {
    pyPrint(...given);
  } finally {
    Object.assign(console, { log });
  }
  return lines.map((line) => line + "\\n").join("");
}"""
PRINTED_TO = """(all, ...options) => {
  const file = new PyStringIO();
  pyPrint(all, ...options, file);
  return file.getvalue();
}"""


def printed(all_of_them: list[Any], sep: Any = " ", end: Any = "\n") -> str:
    """Return what is printed."""
    file = io.StringIO()
    print(*all_of_them, sep=sep, end=end, file=file)
    return file.getvalue()


def whole(text: str) -> int:
    """Write to a console that takes whole lines."""
    if not isinstance(text, str):
        io.TextIOWrapper(io.BytesIO()).write(text)
    if text and not text.endswith("\n"):
        raise ValueError("Segment logs whole lines; join the texts of a line, and write it at once")
    return len(text)


PRINTING: dict[str, tuple[Any, ...]] = {
    "nothing": ([],),
    "values": (["a", 1, 2.0, None, True, [1, "x"], {"a": 1.5}],),
    "an error": ([ValueError("no")],),
    "separator": (["a", "b"], ", "),
    "no separator": (["a", "b"], None),
    "empty separator": (["a", "b"], ""),
    "two line ends": (["a"], " ", "\n\n"),
    "a separator of another type": (["a"], 1),
    "an end of another type": (["a"], " ", 1),
}


def told_in_traceback(error: Exception | None) -> list[Any]:
    """Return what traceback makes of an error that is given, and of the same one while it is handled."""
    file = io.StringIO()
    with Loggers().in_force():
        try:
            _raise(error)
        except Exception:  # noqa: BLE001 - any error is one to tell of
            return [*_told(error, file), traceback.format_exc()]
        return [*_told(error, file), traceback.format_exc()]


def _raise(error: Exception | None) -> None:
    if error is not None:
        raise error


def _told(error: Exception | None, file: io.StringIO) -> list[Any]:
    lines = traceback.format_exception(error)
    traceback.print_exception(error, file=file)
    traceback.print_exc(file=file)
    return [lines, traceback.format_exception(type(error), error, None), file.getvalue()]


TRACED = """(error) => {
  const file = new PyStringIO();
  pyPrintException(error, undefined, undefined, undefined, file);
  pyPrintExc(undefined, file, undefined, error);
  const lines = pyFormatException(error);
  return [lines, pyFormatException(null, error), file.getvalue(), pyFormatExc(undefined, undefined, error)];
}"""
TRACEBACKS: dict[str, tuple[Any, ...]] = {
    "text": (ValueError("x"),),
    "a key": (KeyError("k"),),
    "no text": (KeyError(),),
    "two lines": (ValueError("a\nb"),),
    "none": (None,),
}
ERRORS = st.builds(ValueError, TEXTS) | st.builds(KeyError, TEXTS)
SPECS = [
    Spec(
        "pyLastLine",
        last_line,
        {"text": (ValueError("x"),), "no text": (KeyError(),), "none": (None,)},
        st.tuples(ERRORS),
    ),
    Spec(
        "pyTraceback",
        traceback_of,
        {"text": (ValueError("x"),), "none": (None,)},
        st.tuples(ERRORS),
    ),
    *(
        Spec(name, told_in_traceback, TRACEBACKS, st.tuples(ERRORS), code=TRACED)
        for name in ("pyFormatExc", "pyFormatException", "pyPrintExc", "pyPrintException")
    ),
    Spec("pyPrint", printed, PRINTING, st.tuples(st.lists(ANY, max_size=3)), code=PRINTED),
    Spec(
        "pyStdout",
        printed,
        PRINTING | {"an end": (["a"], " ", "")},
        st.tuples(st.lists(TEXTS, max_size=3), TEXTS, TEXTS),
        code=PRINTED_TO.replace("...options, file", 'options[0] ?? " ", options[1] ?? "\\n", pyStdout() && file'),
    ),
    Spec(
        "pyStderr",
        whole,
        {
            "a line": ("a\n",),
            "two": ("a\nb\n",),
            "nothing": ("",),
            "half a line": ("a",),
            "bytes": (b"a\n",),
            "none": (None,),
        },
        st.tuples(TEXTS),
        code="(text) => { const { log } = console; console.log = () => {}; "
        "try { return pyStderr().write(text); } finally { console.log = log; } }",
    ),
    Spec(
        "PyConsole",
        lambda text: [whole(f"{text}\n"), None, False],
        {"a line": ("a",), "empty": ("",)},
        st.tuples(TEXTS),
        code="(text) => { const { log } = console; console.log = () => {}; const out = pyStdout(); "
        "try { return [out.write(`${text}\\n`), out.flush(), out.isatty()]; } finally { console.log = log; } }",
    ),
]
