"""Raises the error that `requests` raises for each fault of a reply rule."""

from __future__ import annotations

from urllib.parse import urlsplit

from requests import exceptions
from urllib3.connection import HTTPConnection
from urllib3.exceptions import HTTPError, NewConnectionError, ProtocolError, ReadTimeoutError

from emulator.values.reply_faults import FAULTS

_PORTS = {"http": 80, "https": 443}


def fault_error(fault: str, url: str) -> exceptions.RequestException:
    """Return the error for a fault by its name, with node-fetch's own text.

    The text that requests has for a fault differs from machine to machine; so a handler that logs it, and its port,
    log the same.
    """
    text = FAULTS[fault].text.format(url=url, address=_address(url))
    return exceptions.ReadTimeout(text) if fault == "timeout" else exceptions.ConnectionError(text)


def _address(url: str) -> str:
    parts = urlsplit(url)
    host = parts.netloc.rpartition("@")[2]
    return host if parts.port else f"{host}:{_PORTS.get(parts.scheme, 443)}"


def below(error: exceptions.RequestException) -> HTTPError:
    """Return the error of urllib3 that is the cause of an error of `requests`: it decides what may be tried again."""
    if isinstance(error, exceptions.ReadTimeout):
        return ReadTimeoutError(None, "", str(error))  # type: ignore[arg-type]  # a pool that nobody asks for
    if FAULTS["refused"].code in str(error) or "ENOTFOUND" in str(error):
        return NewConnectionError(HTTPConnection("localhost"), str(error))
    return ProtocolError(str(error))
