"""Which calls of libraries go over an iterator or call a function, and which give another iterator."""

from __future__ import annotations

import ast

from emulator.port.rows import methods, rows
from emulator.port.source.meanings import Meaning

LAZY = {
    "map": "pyMapWaiting",
    "filter": "pyFilterWaiting",
    "itertools.filterfalse": "pyFilterWaiting",
    "itertools.accumulate": "pyAccumulateWaiting",
    "itertools.starmap": "pyStarmapWaiting",
}
"""What gives an iterator of what a function gives, with the helper for a function that sends requests."""
STEPS = {
    "itertools.islice": "pyIsliceWaiting", "itertools.takewhile": "pyTakewhileWaiting", "iter": "pySteps",
    "itertools.dropwhile": "pyDropwhileWaiting", "itertools.pairwise": "pyPairwiseWaiting",
    "itertools.chain": "pyChainWaiting", "itertools.chain.from_iterable": "pyChainOfWaiting",
}  # fmt: skip
"""What gives an iterator of another, with the helper for one that has to be waited for."""
STEPWISE = frozenset({*LAZY, *STEPS, "enumerate", "zip"})
"""What goes over an iterator only as far as somebody asks."""
AT_ONCE = frozenset({
    "itertools.product", "itertools.permutations", "itertools.combinations", "itertools.combinations_with_replacement",
})  # fmt: skip
"""What goes over an iterator to its end before it gives one of its own."""
GOES_OVER = frozenset({
    *STEPWISE, *AT_ONCE, "list", "tuple", "set", "frozenset", "dict", "sorted", "sum", "min", "max", "any", "all",
    "next", "iter", "functools.reduce", "collections.deque", "collections.Counter", "collections.OrderedDict",
    "math.fsum", "math.prod", "heapq.heapify", "heapq.nlargest", "heapq.nsmallest",
    *(f"statistics.{name}" for name in ("fmean", "mean", "median", "median_high", "median_low", "mode", "multimode")),
    "list.join", "list.extend", "list.update", "list.union", "list.writelines", "list.writerows",
})  # fmt: skip
"""What goes over a value that a variable holds."""
EARLY_STOPS = ("any", "all")
_HOOKS = frozenset({"default", "object_hook", "object_pairs_hook", "parse_float", "parse_int", "parse_constant"})
"""Names under which json takes functions."""


def callbacks_of(node: ast.Call, name: str) -> list[ast.expr]:
    """Return the functions that a call of a library passes to it, by the row's word for one."""
    named = {each.arg: each.value for each in node.keywords if each.arg}
    if name in ("re.sub", "re.subn"):
        return [named["repl"]] if "repl" in named else node.args[1:2]
    if name.startswith("json."):
        return [value for word, value in named.items() if word in _HOOKS]
    if name == "iter":
        return node.args[:1] if len(node.args) > 1 else []
    row = rows().get(name) or next((row for row in methods(name.removeprefix("list.")) if row.calls), None)
    if row is None or not row.calls:
        return []
    args = row.parameters
    names = [each.arg for each in (*args.posonlyargs, *args.args)]
    found = (dict(zip(names, node.args, strict=False)) | named).get(row.calls)
    return [] if found is None or isinstance(found, ast.Starred) else [found]


def consumed(node: ast.Call) -> list[ast.expr]:
    """Return what a call passes, which a library may go over."""
    return [
        each
        for each in (*node.args, *(keyword.value for keyword in node.keywords))
        if not isinstance(each, ast.Starred)
    ]


def library_name(meaning: Meaning | None, function: ast.expr) -> str | None:
    """Return the name that a call has for libraries: `sorted`, `functools.reduce`, `list.sort` for any .sort()."""
    if meaning is not None and meaning.kind in ("known", "builtin"):
        return meaning.name
    return f"list.{function.attr}" if meaning is None and isinstance(function, ast.Attribute) else None
