"""One request to a destination's API, and what its reply means to Segment.

An API is a plain dict: `name` (for messages), `base` (its address, no slash at the end), `headers`, and `advice`
(which setting to check when the API refuses the key).
"""

from typing import Any

import requests
from requests.exceptions import RequestException, Timeout

from emulator.segment import RetryError, ValidationError

# Seconds, each for connecting and for reading. Segment stops a function after five; the longest here sends twice.
TIMEOUT = 2
REPLY_TEXT_SHOWN = 200


def send(api: dict[str, Any], method: str, path: str, body: Any = None, also_fine: int = 0) -> int:
    """Send `body` as JSON (nothing when it is None) and return the status: any 2xx, or `also_fine`.

    Raises RetryError when the API may take the same request later, and ValidationError when it never will.
    """
    url = api["base"] + path
    headers = api["headers"]
    try:
        if method == "GET":
            response = requests.get(url, headers=headers, timeout=TIMEOUT, allow_redirects=False)
        elif method == "DELETE":
            response = requests.delete(url, json=body, headers=headers, timeout=TIMEOUT, allow_redirects=False)
        else:
            response = requests.post(url, json=body, headers=headers, timeout=TIMEOUT, allow_redirects=False)
    except Timeout:
        raise RetryError(f"{api['name']}: timed out") from None
    except RequestException:
        raise RetryError(f"{api['name']}: connection failed") from None
    status = response.status_code
    if 200 <= status < 300 or status == also_fine:
        return status
    if status in [408, 429] or 500 <= status < 600:
        raise RetryError(f"{api['name']}: HTTP {status}")
    raise ValidationError(refusal(api, status, response.text[:REPLY_TEXT_SHOWN]))


def refusal(api: dict[str, Any], status: int, text: str) -> str:
    """Return one message of who refused, how, what to check, and the beginning of what the reply said."""
    message = f"{api['name']}: HTTP {status}"
    if status in [401, 403]:
        message = f"{message}, {api['advice']}"
    return f"{message}: {text}" if text != "" else message
