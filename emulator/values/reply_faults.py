"""Lists the reply faults: what a handler meets in either runtime, what Segment makes of it, and how reports name it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True)
class FaultKind:
    """One row. `malformed` is a reply with a body that is not JSON; the others are connections that fail.

    `code` is Node's, and what Segment gives as the reason when a catalogue destination fails on it: each code is tried
    again. `text` is how both runtimes word the error, with `{url}` and `{address}` filled in. `noun` is what somebody
    met, `shown` what stands in the place of a reply.
    """

    code: str = ""
    text: str = ""
    noun: str
    shown: str = ""


FAULTS: Final = {
    "timeout": FaultKind(
        code="ETIMEDOUT",
        text="network timeout at: {url}",
        noun="a timeout",
        shown="no reply: timed out",
    ),
    "reset": FaultKind(
        code="ECONNRESET",
        text="request to {url} failed, reason: socket hang up",
        noun="a reset connection",
        shown="no reply: connection reset",
    ),
    "refused": FaultKind(
        code="ECONNREFUSED",
        text="request to {url} failed, reason: connect ECONNREFUSED {address}",
        noun="a refused connection",
        shown="no reply: connection refused",
    ),
    "malformed": FaultKind(noun="a body that is not JSON"),
}
"""By the name that a reply rule has. Source of the codes: Segment's docs, "Integration error codes"."""

UNKNOWN_HOST: Final = "request to {url} failed, reason: getaddrinfo ENOTFOUND {host}"
"""How both runtimes word that no name server knows a host; no reply rule gives it, the host does."""

CONNECTION_FAULTS: Final = {name: kind for name, kind in FAULTS.items() if kind.code}
"""What can come in the place of a reply."""
