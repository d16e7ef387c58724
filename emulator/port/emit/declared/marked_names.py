"""Names of parameters with marks that helpers read: which have a default, which go by name only."""

from __future__ import annotations

import ast

from emulator.port.rows import Row


def signature(args: ast.arguments, optional: set[str], *, skip: int = 0) -> list[str]:
    """Return the names of parameters as helpers read them: `a=` has a default, after `*` come those by name only."""
    plain = [*args.posonlyargs, *args.args][skip:]
    names = [_marked(each.arg, optional) for each in plain]
    if args.vararg is not None:
        names.append("*args")
    elif args.kwonlyargs:
        names.append("*")
    names += [_marked(each.arg, optional) for each in args.kwonlyargs]
    return [*names, "**"] if args.kwarg is not None else names


def _marked(name: str, optional: set[str]) -> str:
    return f"{name}=" if name in optional else name


def signature_of_row(row: Row) -> list[str]:
    """Return the signature of a library's function or method."""
    args = row.parameters
    plain = [*args.posonlyargs, *args.args]
    optional = {each.arg for each in plain[len(plain) - len(args.defaults) :]}
    optional |= {each.arg for each, default in zip(args.kwonlyargs, args.kw_defaults, strict=True) if default}
    return signature(args, optional)
