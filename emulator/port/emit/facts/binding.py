"""Whether a name surely has its value where it is read: by the statements on the way there, and nothing else."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import lru_cache
from itertools import takewhile

from emulator.port.source.units import Unit, parameters_of

_LEAVING = ast.Return | ast.Raise | ast.Continue | ast.Break
_SCOPES = ast.FunctionDef | ast.Lambda | ast.ClassDef
_BLOCKS = ("body", "orelse", "finalbody", "handlers", "cases")


def is_surely_bound(owner: Unit, node: ast.Name) -> bool:
    """Return whether the name of a scope has a value at a place in it, or in a function that stands in it."""
    scope = owner.node
    if isinstance(scope, ast.FunctionDef | ast.Lambda) and node.id in {each.arg for each in parameters_of(scope)}:
        return node.id not in owner.deleted
    if node.id in owner.deleted:
        return False
    parents = _parents(scope)
    child: ast.AST = node
    crossed = False
    while child is not scope:
        parent = parents.get(child)
        if parent is None:
            return False
        if _before(parent, child, node.id):
            return True
        if isinstance(child, _SCOPES):
            # What a function reads is read when it is called, after the statement that it stands in.
            crossed = True
        if crossed and isinstance(child, ast.stmt) and _binds(child, node.id):
            return True
        child = parent
    return False


@lru_cache(maxsize=64)
def _parents(scope: ast.AST) -> dict[ast.AST, ast.AST]:
    return {child: parent for parent in ast.walk(scope) for child in ast.iter_child_nodes(parent)}


def _before(parent: ast.AST, child: ast.AST, name: str) -> bool:
    """Return whether what a node does before it comes to one of its parts binds the name."""
    match parent:
        case ast.FunctionDef() | ast.ClassDef() | ast.Lambda() | ast.Module():
            return _earlier(parent, child, name)
        case ast.If(test=test) | ast.While(test=test) | ast.IfExp(test=test):
            if child is test:
                return False
            inside = parent.body if isinstance(parent.body, list) else [parent.body]
            return _holds(test, name, child in inside) or _earlier(parent, child, name)
        case ast.For(target=target, iter=items):
            named = child in parent.body and _stores(target, name)
            return child is not items and (named or _holds(items, name) or _earlier(parent, child, name))
        case ast.Try():
            named = child in parent.orelse and any(_binds(each, name) for each in parent.body)
            return named or _earlier(parent, child, name)
        case ast.ExceptHandler():
            return parent.name == name or _earlier(parent, child, name)
        case _:
            return _before_part(parent, child, name)


def _before_part(parent: ast.AST, child: ast.AST, name: str) -> bool:
    match parent:
        case ast.Match(subject=subject):
            return child is not subject and _holds(subject, name)
        case ast.match_case(pattern=pattern, guard=guard):
            held = guard is not None and child is not guard and _holds(guard, name, True)
            return child is not pattern and (held or _captures(pattern, name) or _earlier(parent, child, name))
        case ast.BoolOp(op=op, values=values):
            truth = isinstance(op, ast.And)
            return any(_holds(each, name, truth) for each in takewhile(lambda each: each is not child, values))
        case ast.ListComp() | ast.SetComp() | ast.GeneratorExp() | ast.DictComp():
            loops = takewhile(lambda each: each is not child, parent.generators)
            return any(_tests(loop, name) for loop in loops)
        case ast.comprehension():
            tests = takewhile(lambda each: each is not child, parent.ifs)
            return child is not parent.iter and any(_holds(each, name, True) for each in tests)
        case ast.Assign() | ast.AugAssign() | ast.AnnAssign():
            return child is not parent.value and parent.value is not None and _holds(parent.value, name)
        case _:
            parts = takewhile(lambda each: each is not child, ast.iter_child_nodes(parent))
            return any(_parts_bind(each, name) for each in parts) or _earlier(parent, child, name)


def _tests(loop: ast.comprehension, name: str) -> bool:
    return _holds(loop.iter, name) or any(_holds(each, name, True) for each in loop.ifs)


def _parts_bind(node: ast.AST, name: str) -> bool:
    if isinstance(node, ast.withitem):
        given = node.optional_vars
        return _holds(node.context_expr, name) or (given is not None and _stores(given, name))
    return isinstance(node, ast.expr | ast.keyword) and _holds(node, name)


def _earlier(parent: ast.AST, child: ast.AST, name: str) -> bool:
    """Return whether a statement before this one, in the same block, binds the name."""
    for field in _BLOCKS:
        block = getattr(parent, field, None)
        if isinstance(block, list) and child in block and not isinstance(child, ast.ExceptHandler | ast.match_case):
            return any(_binds(each, name) for each in takewhile(lambda each: each is not child, block))
    return False


def _ends_bound(block: list[ast.stmt], name: str) -> bool:
    return any(_binds(each, name) or isinstance(each, _LEAVING) for each in block)


def _binds(node: ast.AST, name: str) -> bool:
    """Return whether the name surely has a value after a statement."""
    match node:
        case ast.FunctionDef() | ast.ClassDef():
            return node.name == name
        case ast.Import() | ast.ImportFrom():
            return any((each.asname or each.name.partition(".")[0]) == name for each in node.names)
        case ast.Assign(targets=targets, value=value):
            return any(_stores(each, name) for each in targets) or _holds(value, name)
        case ast.AnnAssign(value=None):
            return False
        case ast.AnnAssign(target=target, value=value) | ast.AugAssign(target=target, value=value):
            return _stores(target, name) or (value is not None and _holds(value, name))
        case ast.stmt():
            return _compound_binds(node, name)
    return False


def _compound_binds(node: ast.stmt, name: str) -> bool:
    match node:
        case ast.With(items=items):
            return any(_parts_bind(each, name) for each in items)
        case ast.If(test=test, body=body, orelse=orelse):
            return _holds(test, name) or (_ends_bound(body, name) and _ends_bound(orelse, name))
        case ast.While(test=ahead) | ast.For(iter=ahead):
            return _holds(ahead, name)
        case ast.Try(body=body, handlers=handlers, orelse=orelse, finalbody=final):
            tried = _ends_bound([*body, *orelse], name) and all(_ends_bound(each.body, name) for each in handlers)
            tried = tried and not any(each.name == name for each in handlers)
            return tried or any(_binds(each, name) for each in final)
        case ast.Match(subject=subject, cases=cases):
            whole = cases[-1].guard is None and isinstance(cases[-1].pattern, ast.MatchAs)
            whole = whole and cases[-1].pattern.pattern is None  # type: ignore[attr-defined]  # a MatchAs, as said above
            return _holds(subject, name) or (whole and all(_case_binds(each, name) for each in cases))
        case _:
            return any(_parts_bind(each, name) for each in ast.iter_child_nodes(node))


def _case_binds(case: ast.match_case, name: str) -> bool:
    return _captures(case.pattern, name) or _ends_bound(case.body, name)


def _holds(node: ast.AST, name: str, truth: bool | None = None) -> bool:
    """Return whether the name surely has a value when an expression has ended, or ended as true or false."""
    match node:
        case ast.NamedExpr(target=target, value=value):
            return target.id == name or _holds(value, name, truth)
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            return _holds(operand, name, None if truth is None else not truth)
        case ast.BoolOp(op=op, values=values):
            every = truth is isinstance(op, ast.And)
            return any(_holds(each, name, truth) for each in (values if every else values[:1]))
        case ast.IfExp(test=test, body=body, orelse=orelse):
            return _holds(test, name) or (_holds(body, name) and _holds(orelse, name))
        case ast.Lambda() | ast.GeneratorExp():
            return False
        case ast.ListComp() | ast.SetComp() | ast.DictComp():
            return _holds(node.generators[0].iter, name)
        case ast.Compare(left=left, comparators=comparators):
            return _holds(left, name) or _holds(comparators[0], name)
    return any(_holds(each, name) for each in ast.iter_child_nodes(node))


def _stores(target: ast.expr, name: str) -> bool:
    return any(isinstance(each.ctx, ast.Store) and each.id == name for each in _names(target))


def _names(node: ast.AST) -> Iterator[ast.Name]:
    return (each for each in ast.walk(node) if isinstance(each, ast.Name))


def _captures(pattern: ast.AST, name: str) -> bool:
    return any(
        (isinstance(each, ast.MatchAs | ast.MatchStar) and each.name == name)
        or (isinstance(each, ast.MatchMapping) and each.rest == name)
        for each in ast.walk(pattern)
    )
