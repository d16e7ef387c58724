"""What docs/port.md shows of the language: its forms as written here, and libraries' names from their rows."""

from __future__ import annotations

from collections import defaultdict

from emulator.port.rows import rows

DROPPED_MODULES = frozenset({"__future__", "typing", "typing_extensions", "collections.abc"})
"""Modules whose names stand in annotations only, but for these."""
MEANT = frozenset({
    "typing.cast", "typing.assert_never",
    *(f"{module}.{name}" for module in ("typing", "collections.abc") for name in (
        "Mapping", "MutableMapping", "Sequence", "MutableSequence", "Set", "MutableSet", "Iterable", "Iterator", "Callable",
        "Hashable", "Sized", "Container", "Collection",
    )),
})  # fmt: skip
"""Names of such modules that a handler may ask for while it runs."""
STATUSES = ("http.HTTPStatus", "requests.codes", "requests.status_codes.codes")
"""Names of statuses, which are all there: the page says so in a sentence."""


def names_table() -> str:
    """Return the table of every library name that crosses: one line for each module, type or class."""
    owners: dict[str, list[str]] = defaultdict(list)
    for row in rows().values():
        owner, _, name = row.python.rpartition(".")
        if not owner.startswith(STATUSES):
            owners[owner].append(name)
    lines = ["| of | what crosses |", "|---|---|"]
    for owner in sorted(owners, key=lambda owner: (owner != "", owner)):
        names = ", ".join(f"`{name}`" for name in sorted(owners[owner]))
        lines.append(f"| {f'`{owner}`' if owner else 'built-in functions'} | {names} |")
    return "\n".join(lines)
