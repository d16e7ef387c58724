"""logging: what loggers take is written to the console."""

from __future__ import annotations

from emulator.port.rows.row import Row

_GIVEN = "*args, exc_info=None, stack_info=False, stacklevel=1, extra=None"
_EXCEPTION = "msg, *args, exc_info=True, stack_info=False, stacklevel=1, extra=None"
_WARNINGS = (
    Row(python="warnings.warn", signature="message, category=None, stacklevel=1, source=None", helper="pyNothing"),
    *(
        Row(python=f"warnings.{name}", signature="action, *args, **options", helper="pyWarningFilter", gives="None")
        for name in ("simplefilter", "filterwarnings")
    ),
)
_LEVELS = ("debug", "info", "warning", "error", "critical")
_NUMBERS = {"NOTSET": 0, "DEBUG": 10, "INFO": 20, "WARNING": 30, "WARN": 30, "ERROR": 40, "CRITICAL": 50, "FATAL": 50}


def _logs(name: str) -> tuple[Row, ...]:
    """Return the methods that loggers and adapters have in common."""
    return (
        *(
            Row(python=f"{name}.{level}", signature=f"msg, {_GIVEN}", gives="None", caught="exc_info")
            for level in (*_LEVELS, "warn", "fatal")
        ),
        Row(python=f"{name}.exception", signature=_EXCEPTION, gives="None", caught="exc_info"),
        Row(python=f"{name}.log", signature=f"level, msg, {_GIVEN}", gives="None", caught="exc_info"),
        Row(python=f"{name}.isEnabledFor", signature="level", gives="bool"),
        Row(python=f"{name}.setLevel", signature="level", gives="None"),
        Row(python=f"{name}.getEffectiveLevel", gives="int"),
        Row(python=f"{name}.hasHandlers", gives="bool"),
        Row(python=f"{name}.name", gives="str"),
    )


def _filtered(name: str) -> tuple[Row, ...]:
    return (
        Row(python=f"{name}.addFilter", signature="filter", gives="None"),
        Row(python=f"{name}.removeFilter", signature="filter", gives="None"),
    )


def _handler(name: str, helper: str, signature: str) -> tuple[Row, ...]:
    return (
        Row(python=name, signature=signature, helper=helper, new=True, gives=name),
        Row(python=f"{name}.setLevel", signature="level", gives="None"),
        Row(python=f"{name}.setFormatter", signature="fmt", gives="None"),
        Row(python=f"{name}.format", signature="record", gives="str"),
        Row(python=f"{name}.handle", signature="record", gives="any"),
        Row(python=f"{name}.handleError", signature="record, error=None", gives="None", caught="error"),
        Row(python=f"{name}.emit", signature="record", gives="None"),
        Row(python=f"{name}.flush", gives="None"),
        Row(python=f"{name}.close", gives="None"),
        *_filtered(name),
    )


ROWS = (
    *_WARNINGS,
    *(Row(python=f"logging.{name}", value=str(number), gives="int") for name, number in _NUMBERS.items()),
    Row(python="logging.getLogger", signature="name=None", helper="pyGetLogger", gives="logging.Logger"),
    Row(python="logging.root", value="pyGetLogger()", gives="logging.Logger"),
    Row(python="logging.basicConfig", signature="**kwargs", helper="pyBasicConfig", gives="None"),
    Row(
        python="logging.config.dictConfig",
        signature="config",
        helper="pyDictConfig",
        gives="None",
        note="StreamHandler and NullHandler; others, and classes by their names, raise NotImplementedError",
    ),
    Row(python="logging.disable", signature="level=50", helper="pyLogDisable", gives="None"),
    Row(python="logging.getLevelName", signature="level", helper="pyLevelName", gives="any"),
    *(
        Row(
            python=f"logging.{level}",
            signature=f"msg, {_GIVEN}",
            helper=f"pyRoot{level.capitalize()}",
            gives="None",
            caught="exc_info",
        )
        for level in _LEVELS
    ),
    Row(python="logging.exception", signature=_EXCEPTION, helper="pyRootException", gives="None", caught="exc_info"),
    Row(python="logging.log", signature=f"level, msg, {_GIVEN}", helper="pyRootLog", gives="None", caught="exc_info"),
    Row(
        python="logging.Logger",
        signature="name, level=0",
        helper="PyLogger",
        new=True,
        gives="logging.Logger",
        note="a traceback has its first and its last line, without the lines of files between them",
    ),
    *_logs("logging.Logger"),
    *_filtered("logging.Logger"),
    Row(python="logging.Logger.addHandler", signature="hdlr", gives="None"),
    Row(python="logging.Logger.removeHandler", signature="hdlr", gives="None"),
    Row(python="logging.Logger.handle", signature="record", gives="None"),
    Row(python="logging.Logger.getChild", signature="suffix", gives="logging.Logger"),
    Row(python="logging.Logger.handlers", gives="list"),
    Row(python="logging.Logger.filters", gives="list"),
    Row(python="logging.Logger.level", gives="int"),
    Row(python="logging.Logger.propagate", gives="any"),
    Row(python="logging.Logger.disabled", gives="any"),
    Row(
        python="logging.LoggerAdapter",
        signature="logger, extra=None",
        helper="PyLoggerAdapter",
        new=True,
        gives="logging.LoggerAdapter",
    ),
    *_logs("logging.LoggerAdapter"),
    Row(python="logging.LoggerAdapter.process", signature="msg, kwargs", gives="tuple"),
    Row(python="logging.LoggerAdapter.extra", gives="any"),
    *_handler("logging.Handler", "PyLogHandler", "level=0"),
    *_handler("logging.StreamHandler", "PyStreamHandler", "stream=None"),
    *_handler("logging.NullHandler", "PyNullHandler", "level=0"),
    Row(
        python="logging.Formatter",
        signature="fmt=None, datefmt=None, style='%', validate=True, *, defaults=None",
        helper="PyLogFormatter",
        new=True,
        gives="logging.Formatter",
        note="style % only; what tells where the code stands (lineno, funcName, filename, …) is a ValueError",
    ),
    Row(python="logging.Formatter.format", signature="record", gives="str"),
    Row(python="logging.Formatter.formatTime", signature="record, datefmt=None", gives="str"),
    Row(python="logging.Formatter.formatException", signature="ei", gives="str"),
    Row(python="logging.Formatter.formatMessage", signature="record", gives="str"),
    Row(python="logging.Formatter.usesTime", gives="bool"),
    Row(python="logging.Filter", signature="name=''", helper="PyLogFilter", new=True, gives="logging.Filter"),
    Row(python="logging.Filter.filter", signature="record", gives="any"),
    Row(
        python="logging.LogRecord",
        signature="name, level, msg, args, more",
        helper="PyLogRecord",
        new=True,
        gives="logging.LogRecord",
    ),
    Row(python="logging.LogRecord.getMessage", gives="str"),
)
"""One row each."""
