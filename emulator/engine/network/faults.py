"""Raises the error that `requests` raises for each fault of a reply rule."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

import requests
from requests import exceptions
from urllib3.connection import HTTPConnection
from urllib3.exceptions import HTTPError, NewConnectionError, ProtocolError, ReadTimeoutError

_REFUSED = "connection refused"


def fault_error(fault: str | None, url: str) -> exceptions.RequestException:
    """Return the error for a fault by its name."""
    if fault == "timeout":
        return exceptions.ReadTimeout(f"{url}: read timed out")
    if fault == "refused":
        return exceptions.ConnectionError(f"{url}: {_REFUSED}")
    return exceptions.ConnectionError(f"{url}: connection reset by peer")


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
    if str(error).endswith(_REFUSED):
        return NewConnectionError(HTTPConnection("localhost"), str(error))
    return ProtocolError(str(error))
