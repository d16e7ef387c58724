"""Makes classes of values: frozen dataclasses that cost little to make."""

from __future__ import annotations

from dataclasses import MISSING, dataclass, field, fields
from typing import Any, TypeVar, dataclass_transform

_Class = TypeVar("_Class")


@dataclass_transform(kw_only_default=True, frozen_default=True, field_specifiers=(field,))
def frozen(cls: type[_Class]) -> type[_Class]:
    """Return the class as a frozen dataclass with slots, whose fields are given by name.

    The `__init__` of a frozen dataclass has `object.__setattr__` look every slot up by its name, which is most of what
    such a value costs. This one calls the slots' own setters. No field may have a default factory.
    """
    made = dataclass(frozen=True, slots=True, kw_only=True, init=False)(cls)
    names: dict[str, Any] = {}
    parameters, body = ["self", "*"], []
    for each in fields(made):  # type: ignore[arg-type]  # it is a dataclass now
        assert each.default_factory is MISSING, f"{each.name} has a default factory"
        names[f"_set_{each.name}"] = getattr(made, each.name).__set__
        names[f"_{each.name}"] = each.default
        parameters.append(each.name if each.default is MISSING else f"{each.name}=_{each.name}")
        body.append(f"_set_{each.name}(self, {each.name})")
    exec(f"def __init__({', '.join(parameters)}): {'; '.join(body)}", names)  # noqa: S102 - names are the class's own
    names["__init__"].__qualname__ = f"{cls.__qualname__}.__init__"
    made.__init__ = names["__init__"]  # type: ignore[method-assign]  # there is none yet
    return made
