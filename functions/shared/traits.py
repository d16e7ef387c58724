"""What destinations do to traits as a whole."""

from typing import Any


def with_created_at_renamed(traits: dict[str, Any]) -> dict[str, Any]:
    """Return the traits with `createdAt` as `created_at`, Userpilot's own name; it wins over one that is there."""
    if "createdAt" not in traits:
        return traits
    renamed = {name: value for name, value in traits.items() if name != "createdAt"}
    renamed["created_at"] = traits["createdAt"]
    return renamed


def flattened(fields: dict[str, Any], prefix: str = "") -> dict[str, Any]:
    """Return the text, numbers and booleans under dotted names (`address.city`); all else is left out."""
    found = {}
    for name, value in fields.items():
        if isinstance(value, dict):
            found.update(flattened(value, f"{prefix}{name}."))
        elif isinstance(value, (bool, float, int, str)):
            found[prefix + name] = value
    return found
