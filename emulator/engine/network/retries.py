"""Sends a request again as an adapter's `max_retries` says: urllib3's Retry decides, on the virtual clock."""

from __future__ import annotations

from collections.abc import Callable

import requests
from requests import exceptions
from urllib3 import connection_from_url
from urllib3.exceptions import HTTPError, MaxRetryError
from urllib3.util import Retry

from emulator.engine.network.faults import below


def with_retries(
    retries: Retry, request: requests.PreparedRequest, attempt: Callable[[], requests.Response]
) -> requests.Response:
    """Send until nothing is to be tried again; return the last response, or raise the last error."""
    while True:
        try:
            response = attempt()
        except exceptions.RequestException as fault:
            retries = _after_fault(retries, request, fault)
            retries.sleep()
            continue
        following = _after_response(retries, request, response)
        if following is None:
            return response
        retries = following
        retries.sleep(response.raw)


def _after_fault(retries: Retry, request: requests.PreparedRequest, fault: exceptions.RequestException) -> Retry:
    try:
        return retries.increment(request.method, request.path_url, error=below(fault))
    except MaxRetryError:
        if isinstance(fault, exceptions.ReadTimeout):
            raise exceptions.ConnectionError(str(fault), request=request) from None
        raise fault from None
    except HTTPError:
        raise fault from None


def _after_response(retries: Retry, request: requests.PreparedRequest, response: requests.Response) -> Retry | None:
    """Return what is left after a response that is to be asked for again; None for one to be kept."""
    if not retries.is_retry(request.method or "", response.status_code, "Retry-After" in response.headers):
        return None
    try:
        # The error of too many names the connections, of which none is made.
        pool = connection_from_url(request.url or "")
        return retries.increment(request.method, request.path_url, response=response.raw, _pool=pool)
    except MaxRetryError as end:
        if retries.raise_on_status:
            raise exceptions.RetryError(end, request=request) from None
        return None
