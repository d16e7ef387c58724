"""Which calls of libraries go over an iterator, and which give another one."""

from __future__ import annotations

LAZY = {
    "map": "pyMapWaiting",
    "filter": "pyFilterWaiting",
    "itertools.filterfalse": "pyFilterWaiting",
}
"""What gives an iterator of what a function gives, with the helper for a function that sends requests."""
STEPS = {
    "itertools.islice": "pyIsliceWaiting", "itertools.takewhile": "pyTakewhileWaiting", "iter": "pySteps",
    "itertools.chain": "pyChainWaiting", "itertools.chain.from_iterable": "pyChainOfWaiting",
}  # fmt: skip
"""What gives an iterator of another, with the helper for one that has to be waited for."""
STEPWISE = frozenset({*LAZY, *STEPS, "enumerate", "zip"})
"""What goes over an iterator only as far as somebody asks."""
GOES_OVER = frozenset({
    *STEPWISE, "list", "tuple", "set", "frozenset", "dict", "sorted", "sum", "min", "max", "any", "all", "next", "iter",
    "functools.reduce", "collections.deque", "collections.Counter", "collections.OrderedDict", "math.fsum", "math.prod",
    "list.join", "list.extend", "list.update", "list.union", "list.writelines", "list.writerows",
})  # fmt: skip
"""What goes over a value that a variable holds."""
EARLY_STOPS = ("any", "all")
