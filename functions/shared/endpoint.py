"""Where requests go: the endpoint setting as people really type it, made one exact base address.

A host glued to a path, or data for one region sent to another, is worse than an error. So whatever is not clearly an
address is answered with the default, and nothing is ever joined without its slash.
"""

from typing import Any
from urllib.parse import quote

from emulator.segment import InvalidEventPayload
from functions.shared.text import is_digits, is_made_of

LETTERS = "abcdefghijklmnopqrstuvwxyz"
HOST_CHARACTERS = "abcdefghijklmnopqrstuvwxyz0123456789-_."
# What HTTP clients in Python and JavaScript write alike in a path.
PATH_CHARACTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/%:@!$&'()*+,;="
DEFAULT_PORTS = {"https": "443", "http": "80"}


def base_address(endpoint: Any, default: str) -> str:
    """Return `scheme://host[:port][/prefix]` without a trailing slash; the default when there is no such address.

    A dotted host without a scheme gets https; a query or fragment is cut off. A user name or IPv6 host: the default.
    """
    if not isinstance(endpoint, str):
        return default
    parts = endpoint.split("?")[0].split("#")[0].strip().split("://")
    scheme = parts[0].lower() if len(parts) == 2 else "https"
    segments = parts[-1].split("/")
    if len(parts) > 2 or scheme not in DEFAULT_PORTS or (len(parts) == 1 and "." not in segments[0]):
        return default
    authority = exact_authority(segments[0].lower(), scheme)
    prefix = without_trailing_slashes("/" + "/".join(segments[1:]))
    # Steps between folders (/../) are taken by each HTTP client in its own way.
    if authority == "" or "/." in prefix or not is_made_of(prefix, PATH_CHARACTERS):
        return default
    return f"{scheme}://{authority}{prefix}"


def without_trailing_slashes(path: str) -> str:
    """Return the path without the slashes at its end."""
    while path.endswith("/"):
        path = path[:-1]
    return path


def exact_authority(text: str, scheme: str) -> str:
    """Return `host` or `host:port`, without the scheme's own port; "" when the text is neither."""
    parts = text.split(":")
    host = parts[0]
    if not is_host(host) or len(parts) > 2:
        return ""
    if len(parts) == 1 or parts[1] == DEFAULT_PORTS[scheme]:
        return host
    port = parts[1]
    return f"{host}:{port}" if is_number_up_to(port, "65535") and port != "0" else ""


def is_host(host: str) -> bool:
    """Return whether the text is a host name of letters, digits, - and _, or an IPv4 address."""
    labels = host.split(".")
    if len(host) > 253 or not is_made_of(host, HOST_CHARACTERS) or not all(0 < len(label) < 64 for label in labels):
        return False
    if labels[-1][:1] in LETTERS:
        return True
    return len(labels) == 4 and all(is_number_up_to(label, "255") for label in labels)


def is_number_up_to(text: str, most: str) -> bool:
    """Return whether the text is a whole number from 0 to `most`, both written without leading zeros."""
    if not is_digits(text) or (text != "0" and text.startswith("0")):
        return False
    return len(text) < len(most) or (len(text) == len(most) and text <= most)


def path_part(text: str, name: str) -> str:
    """Return the text percent-encoded as one part of a URL's path; `name` is the event's field it came from."""
    if text in [".", ".."]:
        raise InvalidEventPayload(f"{name} cannot be part of a URL: . and .. are steps between folders there")
    try:
        return quote(text, safe="")
    except ValueError:
        raise InvalidEventPayload(f"{name} cannot be part of a URL: it holds half a character") from None
