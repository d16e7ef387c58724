"""Makes frozen dataclasses quickly, since a replay makes nine of them for each event and packs those that wait."""

from __future__ import annotations

from dataclasses import MISSING, fields
from typing import Any


def make_quickly(*kinds: Any) -> None:
    """Have frozen dataclasses with slots, all by name, write each slot itself: theirs ask `object` for each field."""
    for kind in kinds:
        names = [each.name for each in fields(kind)]
        scope = {f"set_{name}": getattr(kind, name).__set__ for name in names}
        scope |= {f"_{each.name}": each.default for each in fields(kind)}
        given = [
            n if scope[f"_{n}"] is MISSING else f"{n}=_{n}" for n in (each.name for each in fields(kind) if each.init)
        ]
        fixed = "".join(f"{each.name} = _{each.name}; " for each in fields(kind) if not each.init)
        written = "; ".join(f"set_{name}(self, {name})" for name in names)
        source = (
            f"def __init__(self, *, {', '.join(given)}): {fixed}{written}\n"
            f"def __setstate__(self, state): {', '.join(names)}, = state; {written}\n"
            f"def __getstate__(self): return {', '.join(f'self.{name}' for name in names)},\n"
        )
        exec(source, scope)  # noqa: S102 - as dataclasses itself does, from names of this project's own fields
        scope["__init__"].__annotations__ = kind.__init__.__annotations__
        for name in ("__init__", "__getstate__", "__setstate__"):
            setattr(kind, name, scope[name])
