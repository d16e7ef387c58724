"""Returns the reason phrases of HTTP statuses, as Node's http module has them."""

from __future__ import annotations

from http import HTTPStatus

_PHRASES = {status.value: status.phrase for status in HTTPStatus} | {
    # Python calls these otherwise, or by another name from version to version.
    413: "Payload Too Large",
    414: "URI Too Long",
    416: "Range Not Satisfiable",
    418: "I'm a Teapot",
    422: "Unprocessable Entity",
    509: "Bandwidth Limit Exceeded",
}


def phrase_of(status: int) -> str:
    """Return the phrase that follows a status on the wire; empty for one that has none."""
    return _PHRASES.get(status, "")
