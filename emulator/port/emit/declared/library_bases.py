"""Own classes below one of a library's: which of their methods the library calls, and which it would not call here."""

from __future__ import annotations

from emulator.port.emit.declared.shapes import Shape
from emulator.port.rows import Row, rows
from emulator.port.source.reading import Sources

CALLED = {
    "requests.Session": frozenset({"request"}),
    "requests.adapters.HTTPAdapter": frozenset({"send"}),
}
"""Methods that a library calls with arguments by name."""
UNCALLED = {
    "requests.Session": frozenset({
        "get_adapter", "get_redirect_target", "merge_environment_settings", "prepare_request", "rebuild_auth",
        "rebuild_method", "rebuild_proxies", "resolve_redirects", "send", "should_strip_auth",
    }),
    "requests.adapters.HTTPAdapter": frozenset({
        "add_headers", "build_response", "cert_verify", "get_connection", "init_poolmanager", "proxy_headers",
        "proxy_manager_for", "request_url",
    }),
}  # fmt: skip
"""Methods that requests itself calls, and its port does not."""


def is_called_at_once(shape: Shape, sources: Sources, name: str) -> bool:
    """Return whether a method is one that a library calls and does not wait for, as requests does."""
    row = library_row(shape, sources)
    return row is not None and f"{row.python}.{name}" in rows() and not row.python.startswith("requests.")


def library_row(shape: Shape | None, sources: Sources) -> Row | None:
    """Return the row of the library's class that a class derives from, however far up."""
    root = shape.root(sources) if shape is not None else None
    row = rows().get(root.name) if root is not None and root.kind == "known" else None
    return row if row is not None and row.new else None
