"""Scopes: every function, lambda, class and file with the names that are its own, and which inner scopes use them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

Scoped = ast.Module | ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda | ast.ClassDef


OF_CLASSES = frozenset({
    "property", "classmethod", "staticmethod", "setter", "abstractmethod", "cached_property", "override",
})  # fmt: skip
"""Decorators of methods that are part of the language of classes."""


@dataclass(eq=False)
class Unit:
    """One scope.

    `bound` are the names that it binds, parameters included; `captured` those of them that an inner scope uses,
    `rebound` those that an inner scope binds anew; `strange` those that are bound in other ways than by assignment,
    for and except. `name` is qualified: `Client.send`.
    """

    node: Scoped
    module: str
    name: str
    parent: Unit | None
    bound: set[str] = field(default_factory=set)
    stores: dict[str, int] = field(default_factory=dict)
    used: set[str] = field(default_factory=set)
    outer: set[str] = field(default_factory=set)
    global_names: set[str] = field(default_factory=set)
    captured: set[str] = field(default_factory=set)
    rebound: set[str] = field(default_factory=set)
    strange: set[str] = field(default_factory=set)
    deleted: set[str] = field(default_factory=set)
    children: list[Unit] = field(default_factory=list)
    yields: bool = False

    @property
    def is_class(self) -> bool:
        """Whether it is the body of a class."""
        return isinstance(self.node, ast.ClassDef)

    @property
    def is_module(self) -> bool:
        """Whether it is a file."""
        return isinstance(self.node, ast.Module)

    @property
    def is_method(self) -> bool:
        """Whether it is a function in the body of a class."""
        return self.parent is not None and self.parent.is_class

    @property
    def decorators(self) -> list[str]:
        """The names of its decorators, without what they are attributes of and what they are called with."""
        nodes = getattr(self.node, "decorator_list", [])
        return [ast.unparse(each).partition("(")[0].rpartition(".")[2] for each in nodes]

    @cached_property
    def nodes(self) -> tuple[ast.AST, ...]:
        """Every node of the scope, but not of the scopes in it: what is asked of a program goes over them often."""
        return tuple(_own_nodes(self.node))

    def owner(self, name: str) -> Unit | None:
        """Return the scope inside a function that a name belongs to here; None for one of the file, or of Python."""
        here: Unit | None = self
        while here is not None and not here.is_module:
            if name in here.global_names:
                return None
            if name in here.bound and (here is self or not here.is_class):
                return here
            here = here.parent
        return None

    def inner(self) -> Iterator[Unit]:
        """Yield every scope in this one."""
        for child in self.children:
            yield child
            yield from child.inner()


def simple_name(qualified: str) -> str:
    """Return what a scope is called where it stands: `send` for `Client.send`."""
    return qualified.rpartition(".")[2].partition("@")[0]


def read_units(module: str, tree: ast.Module) -> dict[ast.AST, Unit]:
    """Return the scopes of a file by their nodes."""
    top = Unit(tree, module, "", None)
    reader = _Reader(top)
    for statement in tree.body:
        reader.visit(statement)
    units: dict[ast.AST, Unit] = {tree: top, **{each.node: each for each in top.inner()}}
    for unit in units.values():
        _link(unit)
    return units


def _link(unit: Unit) -> None:
    for name in unit.used | unit.outer | (unit.bound & unit.global_names):
        owner = unit.owner(name) if name not in unit.outer or unit.parent is None else unit.parent.owner(name)
        if owner is not None and owner is not unit:
            owner.captured.add(name)
            if name in unit.outer and name in unit.stores:
                owner.rebound.add(name)


class _Reader(ast.NodeVisitor):
    """Walks one file and fills the scopes."""

    def __init__(self, top: Unit) -> None:
        self.unit = top
        self.hidden: list[set[str]] = []

    def _bind(self, name: str, *, strange: bool = False) -> None:
        self.unit.stores[name] = self.unit.stores.get(name, 0) + 1
        if name not in self.unit.outer and name not in self.unit.global_names:
            self.unit.bound.add(name)
        if strange:
            self.unit.strange.add(name)

    def visit_Name(self, node: ast.Name) -> None:
        if any(node.id in names for names in self.hidden):
            return
        if isinstance(node.ctx, ast.Load):
            self.unit.used.add(node.id)
        else:
            self._bind(node.id)
            if isinstance(node.ctx, ast.Del):
                self.unit.deleted.add(node.id)

    def visit_NamedExpr(self, node: ast.NamedExpr) -> None:
        self.visit(node.value)
        self._bind(node.target.id, strange=True)

    def visit_Global(self, node: ast.Global) -> None:
        self.unit.global_names.update(node.names)

    def visit_Nonlocal(self, node: ast.Nonlocal) -> None:
        self.unit.outer.update(node.names)

    def visit_ExceptHandler(self, node: ast.ExceptHandler) -> None:
        if node.name:
            self._bind(node.name)
        self.generic_visit(node)

    def visit_MatchAs(self, node: ast.MatchAs) -> None:
        if node.name:
            self._bind(node.name, strange=True)
        self.generic_visit(node)

    def visit_MatchStar(self, node: ast.MatchStar) -> None:
        if node.name:
            self._bind(node.name, strange=True)

    def visit_MatchMapping(self, node: ast.MatchMapping) -> None:
        if node.rest:
            self._bind(node.rest, strange=True)
        self.generic_visit(node)

    def visit_Yield(self, node: ast.Yield) -> None:
        self.unit.yields = True
        self.generic_visit(node)

    def visit_YieldFrom(self, node: ast.YieldFrom) -> None:
        self.unit.yields = True
        self.generic_visit(node)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        # What the annotation names is not used.
        if node.value is not None:
            self.visit(node.value)
            self.visit(node.target)
        elif not isinstance(node.target, ast.Name):
            self.visit(node.target)

    def visit_FunctionDef(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        self._bind(node.name, strange=True)
        for each in node.decorator_list:
            self.visit(each)
        self._function(node, node.name, node.body)

    visit_AsyncFunctionDef = visit_FunctionDef  # noqa: N815 - ast names its visitors so

    def visit_Lambda(self, node: ast.Lambda) -> None:
        self._function(node, "lambda", [node.body])

    def _function(
        self,
        node: ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda,
        name: str,
        body: list[ast.stmt] | list[ast.expr],
    ) -> None:
        for default in (*node.args.defaults, *node.args.kw_defaults):
            if default is not None:
                self.visit(default)
        with_outer = self._enter(node, name)
        for argument in parameters_of(node):
            self.unit.bound.add(argument.arg)
        for each in body:
            self.visit(each)
        self._leave(with_outer)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._bind(node.name, strange=True)
        for each in (*node.decorator_list, *node.bases, *(keyword.value for keyword in node.keywords)):
            self.visit(each)
        with_outer = self._enter(node, node.name)
        for statement in node.body:
            self.visit(statement)
        self._leave(with_outer)

    def _enter(self, node: Scoped, name: str) -> list[set[str]]:
        qualified = f"{self.unit.name}.{name}" if self.unit.name else name
        if name == "lambda" or any(child.name == qualified for child in self.unit.children):
            qualified = f"{qualified}@{getattr(node, 'lineno', 0)}:{getattr(node, 'col_offset', 0)}"
        inner = Unit(node, self.unit.module, qualified, self.unit)
        self.unit.children.append(inner)
        self.unit, hidden = inner, self.hidden
        # What a comprehension around hides is hidden here too, but for names of one's own.
        self.hidden = [set(names) for names in hidden]
        return hidden

    def _leave(self, hidden: list[set[str]]) -> None:
        assert self.unit.parent is not None
        self.unit, self.hidden = self.unit.parent, hidden

    def _comprehension(self, node: ast.AST) -> None:
        generators: list[ast.comprehension] = node.generators  # type: ignore[attr-defined]  # every comprehension has them
        self.visit(generators[0].iter)
        names = {each.id for loop in generators for each in ast.walk(loop.target) if isinstance(each, ast.Name)}
        self.hidden.append(names)
        for index, loop in enumerate(generators):
            if index:
                self.visit(loop.iter)
            for test in loop.ifs:
                self.visit(test)
        for child in ("elt", "key", "value"):
            if getattr(node, child, None) is not None:
                self.visit(getattr(node, child))
        self.hidden.pop()

    visit_ListComp = visit_SetComp = visit_DictComp = visit_GeneratorExp = _comprehension  # noqa: N815 - ast's names


def parameters_of(node: ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda) -> list[ast.arg]:
    """Return every parameter of a function, in the order of its signature."""
    args = node.args
    every = (*args.posonlyargs, *args.args, args.vararg, *args.kwonlyargs, args.kwarg)
    return [each for each in every if each is not None]


def enclosing_class(unit: Unit) -> tuple[str, str] | None:
    """Return the file and the name of the class that a scope stands in."""
    here: Unit | None = unit
    while here is not None and not here.is_class:
        here = here.parent
    return None if here is None else (here.module, here.name)


def _own_nodes(node: Scoped) -> Iterator[ast.AST]:
    body = [node.body] if isinstance(node, ast.Lambda) else node.body
    pending: list[ast.AST] = list(body)
    while pending:
        each = pending.pop()
        yield each
        if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef):
            pending += [*each.decorator_list, *each.args.defaults, *(d for d in each.args.kw_defaults if d is not None)]
        elif isinstance(each, ast.Lambda):
            pending += [*each.args.defaults, *(d for d in each.args.kw_defaults if d is not None)]
        elif isinstance(each, ast.ClassDef):
            pending += [*each.decorator_list, *each.bases, *each.keywords]
        elif isinstance(each, ast.AnnAssign):
            pending += [part for part in (each.target, each.value) if part is not None]
        elif isinstance(each, ast.arg):
            continue
        else:
            pending += ast.iter_child_nodes(each)


def expression_nodes(node: ast.AST) -> Iterator[ast.AST]:
    """Yield the nodes of an expression, but not those of a lambda in it."""
    yield node
    for child in ast.iter_child_nodes(node):
        if not isinstance(child, ast.Lambda):
            yield from expression_nodes(child)
