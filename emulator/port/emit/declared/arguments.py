"""Arguments of a call, bound to the parameters of what is called as Python binds them."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from itertools import groupby

from emulator.port.emit.builder import Builder
from emulator.port.emit.declared.marked_names import signature_of_row
from emulator.port.output.javascript import UNDEFINED, Array, Js, Name, New, Object, Text, Unary
from emulator.port.rows import Row


def is_spread(node: ast.Call) -> bool:
    """Return whether a call passes *items or **keywords."""
    return any(isinstance(each, ast.Starred) for each in node.args) or any(each.arg is None for each in node.keywords)


def positional(builder: Builder, nodes: Sequence[ast.expr]) -> list[Js]:
    """Write arguments without names."""
    return [
        Unary("...", builder.iterable(each.value)) if isinstance(each, ast.Starred) else builder.defined(each)
        for each in nodes
    ]


def keyword_object(builder: Builder, keywords: Sequence[ast.keyword], who: str) -> Js:
    """Write arguments with names as an object; `who` is what Python's error says is called."""
    spread = [each for each in keywords if each.arg is None]
    if not spread:
        return Object(tuple((each.arg, builder.defined(each.value)) for each in keywords))
    if len(keywords) == 1:
        return builder.helper("pyKeywordsOf", builder.js(spread[0].value))
    parts: list[Js] = []
    for is_spread_, group in groupby(keywords, lambda each: each.arg is None):
        named = list(group)
        parts += [builder.js(each.value) for each in named] if is_spread_ else [keyword_object(builder, named, who)]
    return builder.helper("pyAllKeywords", Text(who), *parts)


def called_name(builder: Builder, node: ast.Call) -> str:
    """Return what Python's errors call the function of a call: of an own one, its module and its name."""
    meaning = builder.meaning(node.func)
    own = meaning is not None and meaning.unit is None and meaning.kind in ("function", "class")
    last = ast.unparse(node.func).rpartition(".")[2]
    of_class = builder.meaning(node.func.value) if isinstance(node.func, ast.Attribute) else None
    if of_class is not None and of_class.kind == "class" and of_class.unit is None:
        module = builder.proofs.sources.modules[of_class.key[0]]
        return f"{module.import_name}.{of_class.key[1]}.{last}"
    return f"{builder.module.import_name}.{last}" if own else last


def row_arguments(builder: Builder, node: ast.Call, row: Row, *, by_name: bool = False) -> list[Js]:
    """Write the arguments of what a row describes; `by_name` is a method that JavaScript calls by its name."""
    node = _with_error(builder, node, row)
    args = row.parameters
    if row.calls and args.kwarg is not None and node.keywords:
        # It passes them on to a function, which has to know its parameters.
        builder.work.keyword_calls = True
    if by_name and args.vararg is not None and not node.keywords:
        return positional(builder, node.args)
    if by_name and args.vararg is not None:
        names = [each.arg for each in (*args.posonlyargs, *args.args)]
        first = [each for each in node.keywords if each.arg in names]
        if first:
            builder.refuse(node, f"{first[0].arg}= before other arguments of .{row.python}; write it without its name")
        builder.helper_name("PyKeywords")
        fields = keyword_object(builder, node.keywords, row.python)
        return [*positional(builder, node.args), New(Name("PyKeywords"), (fields,))]
    if _may_be_among_others(node, args):
        who = Text(row.python.rpartition(".")[2])
        told = Object((("pyParameters", Array(tuple(map(Text, signature_of_row(row))))), ("pyQualname", who)))
        fields = keyword_object(builder, node.keywords, row.python)
        return [Unary("...", builder.helper("pyArguments", told, Array(tuple(positional(builder, node.args))), fields))]
    return bound(builder, node, args, row.python)


def _may_be_among_others(node: ast.Call, args: ast.arguments) -> bool:
    """Return whether ** may hold what a parameter takes, beside the rest: `textwrap.fill(text, **options)`."""
    names = {each.arg for each in args.args[max(len(node.args) - len(args.posonlyargs), 0) :]}
    spread = any(each.arg is None for each in node.keywords)
    return spread and args.kwarg is not None and bool(names - {each.arg for each in node.keywords})


def _with_error(builder: Builder, node: ast.Call, row: Row) -> ast.Call:
    """Give a call the error that is being handled, where Python looks for it by itself."""
    if not row.caught or not builder.errors:
        return node
    given = next((each for each in node.keywords if each.arg == row.caught), None)
    defaults = {**dict(zip([a.arg for a in row.parameters.kwonlyargs], row.parameters.kw_defaults, strict=True))}
    default = defaults.get(row.caught)
    is_true = given is not None and isinstance(given.value, ast.Constant) and given.value.value is True
    asks = isinstance(default, ast.Constant) and default.value is True
    if not (is_true or (given is None and (asks or row.caught != "exc_info"))):
        return node
    error = ast.copy_location(ast.Name(id=f"${builder.errors[-1]}", ctx=ast.Load()), node)
    others = [each for each in node.keywords if each is not given]
    return ast.copy_location(
        ast.Call(func=node.func, args=node.args, keywords=[*others, ast.keyword(arg=row.caught, value=error)]), node
    )


def bound(builder: Builder, node: ast.Call, args: ast.arguments, name: str) -> list[Js]:
    """Write the arguments of a library's function in the order of its parameters."""
    names = [each.arg for each in (*args.posonlyargs, *args.args)]
    every = [*names, *(each.arg for each in args.kwonlyargs)]
    if args.vararg is None and any(isinstance(each, ast.Starred) for each in node.args):
        return _spread(builder, node, args, name)
    passed: dict[str, ast.expr] = dict(zip(names, node.args, strict=False))
    rest = list(node.args[len(names) :])
    others = [each for each in node.keywords if each.arg not in every]
    passed |= {each.arg: each.value for each in node.keywords if each.arg in every}
    problem = misfit(node, args)
    if problem:
        builder.refuse(node, f"a call of {name} that does not fit its parameters ({problem}); pass what it takes")
        return []
    if args.vararg is not None and (args.kwonlyargs or args.kwarg is not None):
        first = _filled(_ordered(builder, names, passed), len(names))
        options = _ordered(builder, [each.arg for each in args.kwonlyargs], passed)
        if args.kwarg is not None and others:
            options = [*_filled(options, len(args.kwonlyargs)), keyword_object(builder, others, name)]
        return [*first, Array(tuple(positional(builder, rest))), *options]
    arguments = _ordered(builder, every, passed)
    if args.vararg is not None and rest:
        arguments = [*_filled(arguments, len(names)), *positional(builder, rest)]
    if args.kwarg is not None and others:
        arguments = [*_filled(arguments, len(every)), keyword_object(builder, others, name)]
    return arguments


def _filled(arguments: list[Js], count: int) -> list[Js]:
    return arguments + [UNDEFINED] * (count - len(arguments))


def misfit(node: ast.Call, args: ast.arguments) -> str:
    """Return what a call without * does wrong for these parameters; "" where it fits."""
    names = [each.arg for each in (*args.posonlyargs, *args.args)]
    every = [*names, *(each.arg for each in args.kwonlyargs)]
    rest = list(node.args[len(names) :])
    others = [each for each in node.keywords if each.arg not in every]
    passed = {*names[: len(node.args)], *(each.arg for each in node.keywords)}
    if rest and args.vararg is None:
        return "too many"
    if others and args.kwarg is None:
        return others[0].arg or "**"
    twice = [each.arg for each in node.keywords if each.arg in names[: len(node.args)]]
    if twice:
        return f"{twice[0]} twice"
    required = names[: len(names) - len(args.defaults)]
    required += [each.arg for each, default in zip(args.kwonlyargs, args.kw_defaults, strict=True) if default is None]
    missing = [name for name in required if name not in passed]
    return f"{missing[0]} is missing" if missing else ""


def _spread(builder: Builder, node: ast.Call, args: ast.arguments, name: str) -> list[Js]:
    if node.keywords:
        builder.refuse(node, f"a call of {name} with * and with names; pass each argument by itself")
    names = [each.arg for each in (*args.posonlyargs, *args.args)]
    # The errors of Python's datetime say no name, and it looks at what it got before it misses more.
    moment = name.startswith("datetime.")
    who = "function" if moment else f"{name.rpartition('.')[2]}()"
    given = Array(tuple(positional(builder, node.args)))
    least = Name(str(0 if moment else len(names) - len(args.defaults)))
    return [Unary("...", builder.helper("pyTakes", given, Text(who), Array(tuple(map(Text, names))), least))]


def _ordered(builder: Builder, every: list[str], passed: dict[str, ast.expr]) -> list[Js]:
    last = max((index for index, name in enumerate(every) if name in passed), default=-1)
    return [builder.defined(passed[name]) if name in passed else UNDEFINED for name in every[: last + 1]]
