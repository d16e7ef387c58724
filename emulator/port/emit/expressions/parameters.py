"""Parameters of functions: defaults that are evaluated once, rest arguments, arguments by name."""

from __future__ import annotations

import ast

from emulator.port.emit.builder import Builder
from emulator.port.emit.declared.signatures import texts
from emulator.port.emit.facts.class_syntax import names_in
from emulator.port.inference.calling import defaults_of
from emulator.port.output.javascript import Js, Name
from emulator.port.output.printing import flat


def parameter_list(builder: Builder, node: ast.FunctionDef | ast.Lambda, *, skip: int = 0) -> str:
    """Return the parameters as JavaScript writes them."""
    args = node.args
    stars = args.vararg is not None or args.kwarg is not None
    texts = _plain_parameters(builder, node, skip=skip, named=not stars)
    if stars:
        texts.append(f"...{builder.local(args.vararg.arg).text if args.vararg is not None else _rest(builder)}")
    return ", ".join(texts)


def _plain_parameters(builder: Builder, node: ast.FunctionDef | ast.Lambda, *, skip: int, named: bool) -> list[str]:
    defaults = dict(defaults_of(node))
    texts = []
    for argument in [*node.args.posonlyargs, *node.args.args, *(node.args.kwonlyargs if named else [])][skip:]:
        name = builder.local(argument.arg).text
        default = defaults.get(argument.arg)
        texts.append(name if default is None else f"{name} = {default_text(builder, node, argument.arg, default)}")
    return texts


def starred_parameters(builder: Builder, node: ast.Lambda) -> str:
    """Return the parameters of a lambda with * or **, as pyStarred passes them: its tuple, then those by name."""
    vararg = node.args.vararg
    tuple_name = builder.local(vararg.arg).text if vararg is not None else _rest(builder)
    texts = [*_plain_parameters(builder, node, skip=0, named=False), tuple_name]
    named, kwarg = _named_fields(builder, node), node.args.kwarg
    fields = [builder.local(kwarg.arg).text] if kwarg is not None else []
    return ", ".join([*texts, *([f"{{ {', '.join(named)} }}"] if named else []), *fields])


def _named_fields(builder: Builder, node: ast.FunctionDef | ast.Lambda) -> list[str]:
    """Return a JavaScript pattern's parts for the parameters that are passed by name."""
    defaults = dict(defaults_of(node))
    fields = []
    for each in node.args.kwonlyargs:
        default = defaults.get(each.arg)
        name = builder.local(each.arg).text
        field = name if name == each.arg else f"{each.arg}: {name}"
        fields.append(field if default is None else f"{field} = {default_text(builder, node, each.arg, default)}")
    return fields


def _rest(builder: Builder) -> str:
    return builder.rest_name or _remember_rest(builder)


def _remember_rest(builder: Builder) -> str:
    builder.rest_name = builder.fresh("rest")
    return builder.rest_name


def default_text(builder: Builder, node: ast.FunctionDef | ast.Lambda, name: str, default: ast.expr) -> str:
    """Return a default: as it is where it never changes, else the name of what was evaluated once."""
    hoisted = builder.work.defaults.get((id(node), name))
    return hoisted if hoisted is not None else flat(builder.js(default))


def hoist_defaults(builder: Builder, node: ast.FunctionDef | ast.Lambda, name: str) -> None:
    """Evaluate the defaults of a function, once, before it; those that ask for names of a class, in its body."""
    of_class = _of_class(builder, node)
    for parameter, default in defaults_of(node):
        if parameter in of_class:
            hoisted = builder.work.defaults[id(node), parameter] = builder.fresh(f"{name}_{parameter}")
            builder.write(f"let {hoisted};")
            continue
        if is_steady(builder, default):
            continue
        hoisted = builder.work.defaults.get((id(node), parameter)) or builder.fresh(f"{name}_{parameter}")
        builder.work.defaults[id(node), parameter] = hoisted
        builder.expression(f"const {hoisted} = ", builder.js(default))


def _of_class(builder: Builder, node: ast.FunctionDef | ast.Lambda) -> list[str]:
    """Return the parameters of a method whose defaults name what stands in the body of its class."""
    around = builder.module.units[node].parent
    if around is None or not around.is_class:
        return []
    return [name for name, default in defaults_of(node) if not around.bound.isdisjoint(names_in(default))]


def set_defaults(inner: Builder, node: ast.FunctionDef) -> None:
    """Evaluate, in the body of a class, those defaults of a method that name what stands there."""
    defaults = dict(defaults_of(node))
    for parameter in _of_class(inner, node):
        hoisted = inner.work.defaults[id(node), parameter]
        inner.write(f"static {{ {hoisted} = {flat(inner.js(defaults[parameter]))}; }}")


def is_steady(builder: Builder, default: ast.expr) -> bool:
    """Return whether a default may be evaluated at each call."""
    if isinstance(default, ast.Constant | ast.UnaryOp):
        return not (isinstance(default, ast.UnaryOp) and not isinstance(default.operand, ast.Constant))
    if isinstance(default, ast.Name):
        meaning = builder.meaning(default)
        return meaning is not None and meaning.kind in ("constant", "function", "class", "known", "builtin")
    return isinstance(default, ast.Tuple) and not default.elts


def take_arguments(builder: Builder, node: ast.FunctionDef) -> None:
    """Take named arguments out of the rest, and make a tuple of that."""
    args = node.args
    if args.vararg is None and args.kwarg is None:
        return
    rest = builder.local(args.vararg.arg).text if args.vararg is not None else _rest(builder)
    named = _named_fields(builder, node)
    taken: Js = builder.helper("pyTakeKeywords", Name(rest))
    if args.kwarg is not None:
        fields = builder.local(args.kwarg.arg)
        builder.expression(f"let {fields.text} = ", taken)
        taken = builder.helper("pyTakeFields", fields, texts([each.arg for each in args.kwonlyargs]))
    if named:
        builder.expression(f"let {{ {', '.join(named)} }} = ", taken)
    if args.vararg is not None:
        builder.write(f"{rest} = {flat(builder.helper('pyTuple', Name('...' + rest)))};")
