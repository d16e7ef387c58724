"""Raises the error that `requests` raises for each fault of a reply rule."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from urllib.parse import urlsplit

import requests
from requests import exceptions
from urllib3.connection import HTTPConnection
from urllib3.exceptions import HTTPError, NewConnectionError, ProtocolError, ReadTimeoutError

_REFUSED = "connect ECONNREFUSED"
_PORTS = {"http": 80, "https": 443}


def fault_error(fault: str | None, url: str) -> exceptions.RequestException:
    """Return the error for a fault by its name, with node-fetch's own text.

    The text that requests has for a fault differs from machine to machine; so a handler that logs it, and its port,
    log the same.
    """
    if fault == "timeout":
        return exceptions.ReadTimeout(f"network timeout at: {url}")
    if fault == "refused":
        return exceptions.ConnectionError(f"request to {url} failed, reason: {_REFUSED} {_address(url)}")
    return exceptions.ConnectionError(f"request to {url} failed, reason: socket hang up")


def _address(url: str) -> str:
    parts = urlsplit(url)
    host = parts.netloc.rpartition("@")[2]
    return host if parts.port else f"{host}:{_PORTS.get(parts.scheme, 443)}"


@contextlib.contextmanager
def fault_of(request: requests.PreparedRequest) -> Iterator[None]:
    """Give what is raised meanwhile the request that it came of."""
    try:
        yield
    except exceptions.RequestException as error:
        error.request = request
        raise


def below(error: exceptions.RequestException) -> HTTPError:
    """Return what urllib3 would have raised below such an error: it tells what may be tried again."""
    if isinstance(error, exceptions.ReadTimeout):
        return ReadTimeoutError(None, "", str(error))  # type: ignore[arg-type]  # a pool that nobody asks for
    if _REFUSED in str(error):
        return NewConnectionError(HTTPConnection("localhost"), str(error))
    return ProtocolError(str(error))
