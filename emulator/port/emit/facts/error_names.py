"""Which classes are errors, and what they are called in JavaScript."""

from __future__ import annotations

SEGMENT = ("EventNotSupported", "InvalidEventPayload", "ValidationError", "RetryError", "DropEvent")
"""Globals of Segment's runtime; `new` makes one of them."""
_PYTHON = frozenset({
    "BaseException", "Exception", "ArithmeticError", "AssertionError", "AttributeError", "EOFError",
    "FloatingPointError",
    "ImportError", "IndexError", "KeyError", "LookupError", "MemoryError", "ModuleNotFoundError", "NameError",
    "NotImplementedError", "OSError", "OverflowError", "RecursionError", "RuntimeError", "StopIteration", "SyntaxError",
    "SystemError", "SystemExit", "KeyboardInterrupt", "TypeError", "UnboundLocalError", "UnicodeDecodeError",
    "UnicodeEncodeError", "UnicodeError", "ValueError", "ZeroDivisionError", "ConnectionError", "TimeoutError",
    "BrokenPipeError", "ConnectionResetError", "ConnectionRefusedError", "ConnectionAbortedError", "FileNotFoundError",
    "PermissionError", "IOError", "EnvironmentError", "InterruptedError", "BufferError", "Warning", "UserWarning",
    "DeprecationWarning", "FutureWarning", "PendingDeprecationWarning", "RuntimeWarning", "ResourceWarning",
    "SyntaxWarning",
})  # fmt: skip
_LIBRARIES = {
    "json.JSONDecodeError": "json.JSONDecodeError",
    "json.decoder.JSONDecodeError": "json.JSONDecodeError",
    "requests.JSONDecodeError": "requests.JSONDecodeError",
    "binascii.Error": "binascii.Error",
    "dataclasses.FrozenInstanceError": "dataclasses.FrozenInstanceError",
    "decimal.InvalidOperation": "decimal.InvalidOperation",
    "decimal.DecimalException": "decimal.DecimalException",
    "decimal.DivisionByZero": "decimal.DivisionByZero",
    "http.client.HTTPException": "http.client.HTTPException",
    "re.error": "re.error",
    "struct.error": "struct.error",
    "zlib.error": "zlib.error",
    "ipaddress.AddressValueError": "ipaddress.AddressValueError",
    "calendar.IllegalMonthError": "calendar.IllegalMonthError",
    "statistics.StatisticsError": "statistics.StatisticsError",
    "xml.etree.ElementTree.ParseError": "xml.etree.ElementTree.ParseError",
    "zoneinfo.ZoneInfoNotFoundError": "zoneinfo.ZoneInfoNotFoundError",
    "socket.timeout": "TimeoutError",
    "socket.gaierror": "OSError",
}
_REQUESTS = frozenset({
    "RequestException", "HTTPError", "ConnectionError", "ProxyError", "SSLError", "Timeout", "ConnectTimeout",
    "ReadTimeout",
    "URLRequired", "TooManyRedirects", "MissingSchema", "InvalidSchema", "InvalidURL", "InvalidHeader",
    "InvalidProxyURL",
    "ChunkedEncodingError", "ContentDecodingError", "StreamConsumedError", "RetryError", "UnrewindableBodyError",
    "JSONDecodeError", "InvalidJSONError",
})  # fmt: skip
ERRORS = _PYTHON | set(_LIBRARIES.values()) | {f"requests.{name}" for name in _REQUESTS}
"""Names of errors as pyError makes them and pyIsError asks for them; those of requests have its name before theirs."""


def error_name(name: str) -> str | None:
    """Return what an error is called by pyError and pyIsError, or Segment's own name; None for what is not an error."""
    if name.startswith("emulator.segment.") and name.rpartition(".")[2] in SEGMENT:
        return name.rpartition(".")[2]
    if name in _PYTHON:
        return {"IOError": "OSError", "EnvironmentError": "OSError"}.get(name, name)
    if name in _LIBRARIES:
        return _LIBRARIES[name]
    module, _, last = name.rpartition(".")
    return f"requests.{last}" if module in ("requests", "requests.exceptions") and last in _REQUESTS else None
