"""Which functions a call may run is followed through names, attributes, lists, closures and libraries."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Any

import pytest

from emulator.port.callees import Callees
from emulator.port.callees.solver import Solver
from emulator.port.source.reading import read_sources

PROGRAMS = {
    "a-variable": ("f = one\ncalled = f", {"one"}),
    "a-tuple": ("a, b = one, two\ncalled = b", {"two"}),
    "a-dict": ("table = {'a': one, 'b': two}\ncalled = table['a']", {"one", "two"}),
    "pairs-of-a-dict": ("table = {'a': one}\nfor name, function in table.items():\n    called = function", {"one"}),
    "columns-of-a-list": ("for k, f in [(one, two), (one, two)]:\n    called = k", {"one"}),
    "values-of-a-dict": ("for k, f in {one: two}.items():\n    called = f", {"two"}),
    "tuples-in-a-dict": ("for k, (n, f) in {'a': ('x', one)}.items():\n    called = f", {"one"}),
    "two-dicts": ("a = {'x': one}\nb = {'x': two}\ncalled = b['x']", {"two"}),
    "a-list-that-grows": ("found = []\nfound.append(one)\ncalled = found[0]", {"one"}),
    "a-list-under-two-names": ("found = []\nother = found\nother.append(one)\ncalled = found[0]", {"one"}),
    "a-closure": (
        "def outer(g):\n    def inner():\n        return g\n    return inner\ncalled = outer(one)()",
        {"one"},
    ),
    "a-default": ("def outer(g=one):\n    return g\ncalled = outer()", {"one"}),
    "keywords": ("def outer(**given):\n    return given['g']\ncalled = outer(g=two)", {"two"}),
    "stars": ("def outer(*given):\n    return given\ncalled = outer(one, two)[1]", {"one", "two"}),
    "a-library": ("called = next(filter(None, [one]))", {"one"}),
    "a-partial": ("called = functools.partial(one, two)", {"one"}),
    "a-partial-of-itself": (
        "f = one\nfor n in (1, 2):\n    f = functools.partial(map, f)\ncalled = next(f([one]))",
        {"one", "map"},
    ),
    "a-chain-of-partials": (
        "f = functools.partial(lambda a, b, c: b, two)\ncalled = functools.partial(functools.partial(f, one), two)()",
        {"one"},
    ),
    "a-mapped-namedtuple": (
        "import collections\nP = collections.namedtuple('P', 'f')\ncalled = next(map(P, [one])).f",
        {"one"},
    ),
    "what-a-question-gives": ("def keep(f):\n    return f\ncalled = isinstance(keep, str)", set()),
    "an-object-of-no-class": (
        "class A:\n    def __new__(cls):\n        return super().__new__(cls)\ncalled = A.__new__(one).f",
        set(),
    ),
    "a-decorator": ("def plain(f):\n    return f\n@plain\ndef three():\n    pass\ncalled = three", {"three"}),
    "a-method": ("class A:\n    def m(self):\n        pass\nclass B(A):\n    pass\ncalled = B().m", {"A.m"}),
    "an-attribute": ("class A:\n    def __init__(self, f):\n        self.f = f\ncalled = A(one).f", {"one"}),
    "another-class": ("class A:\n    f = one\nclass B:\n    f = two\ncalled = B().f", {"two"}),
    "getattr": ("class A:\n    def m(self):\n        pass\ncalled = getattr(A(), 'm')", {"A.m"}),
    "a-generator": ("def every():\n    yield one\nfor f in every():\n    called = f", {"one"}),
    "what-a-session-has": ("s = requests.Session()\ncalled = s.headers.update", set()),
    "what-sends": ("class A:\n    s = requests.Session()\ncalled = A().s.get", {"requests.Session.get"}),
    "a-class-that-keeps": ("class A:\n    T = {}\nA.T['x'] = one\ncalled = A().T['x']", {"one"}),
    "a-class-below-dict": (
        "class A(dict):\n    def put(self, f):\n        super().update(x=f)\na = A()\na.put(one)\ncalled = a['x']",
        {"one"},
    ),
    "a-method-of-a-type": ("found = []\nlist.append(found, one)\ncalled = found[0]", {"one"}),
    "what-is-reduced": (
        "def last(f, g):\n    return g\ncalled = functools.reduce(last, [one], two)",
        {"last", "one", "two"},
    ),
    "sent-to-a-generator": (
        "def every():\n    global called\n    f = yield\n    called = f\ng = every()\ng.send(one)",
        {"one"},
    ),
    "what-an-error-has": (
        "class E(Exception):\n    pass\ntry:\n    raise E(one)\nexcept E as e:\n    called = e.args[0]",
        {"one"},
    ),
    "an-object-s-dict": (
        "class A:\n    pass\na = A()\na.__dict__['f'] = one\ncalled = a.f",
        {"one"},
    ),
    "what-a-copy-is-given": ("a = {}\nb = dict(a)\nb['f'] = one\ncalled = a.get('f')", set()),
    "in-a-copy": ("a = {'x': {}}\nb = dict(a)\nb['x']['f'] = one\ncalled = a['x']['f']", {"one"}),
    "a-manager": (
        "class A:\n    def __enter__(self):\n        return one\nwith A() as f:\n    called = f",
        {"one"},
    ),
    "a-namedtuple": (
        "import collections\nP = collections.namedtuple('P', 'f g')\ncalled = P(one, g=two).g",
        {"two"},
    ),
    "simple-namespace": ("import types\nn = types.SimpleNamespace(f=one)\nn.g = two\ncalled = n.g", {"two"}),
    "getattr-by-any-name": (
        "class A:\n    def on_a(self):\n        pass\n    on_b = two\ncalled = getattr(A(), 'on_' + str(1))",
        {"A.on_a", "two"},
    ),
    "asked-for-when-missing": (
        "class A:\n    def __getattr__(self, name):\n        return one\ncalled = A().anything",
        {"one"},
    ),
    "what-nobody-calls": (
        "class A:\n    def m(self):\n        pass\ndef f(x):\n    global called\n    called = x.m",
        {"A.m"},
    ),
    "a-session-in-a-with-block": ("with requests.Session() as s:\n    called = s.put", {"requests.Session.put"}),
    "a-class-that-makes-its-object": (
        "class A:\n    def __new__(cls):\n        cls.a = super().__new__(cls)\n        cls.a.f = one\ncalled = A.a.f",
        {"one"},
    ),
    "data": ("def onTrack(event, settings):\n    called = event['f']", set()),
    "what-data-is-given": ("def onTrack(event, settings):\n    event['f'] = one\n    called = event['f']", {"one"}),
}
CHAINS = {
    "a-variable": ("f = one\n", "f = functools.partial(f, {n})\n", "f"),
    "with-names": ("f = one\n", "f = functools.partial(f, {n}, two, k{n}=two)\n", "f"),
    "a-list": ("f = [one]\n", "f.append(functools.partial(f[{n}], {n}))\n", "f[-1]"),
    "a-dict": ("f = {{0: one}}\n", "f[{n} + 1] = functools.partial(f[{n}], a{n}=two)\n", "f[12]"),
    "a-comprehension": ("f = [one]\n", "f += [functools.partial(each, {n}) for each in f]\n", "f[-1]"),
    "functions": ("f = one\n", "def g{n}(f, *a):\n    return functools.partial(f, {n}, *a)\nf = g{n}(f)\n", "f"),
    "a-loop": ("f = one\n", "for each in (1, 2):\n    f = functools.partial(f, each, f, k{n}=f)\n", "f"),
    "an-object": ("class A:\n    __call__ = one\nf = A()\n", "A.__call__ = functools.partial(f, {n}, two)\n", "f"),
    "a-library": ("f = [one]\n", "f += map(functools.partial(functools.partial, f[{n}]), [{n}, one])\n", "f[-1]"),
}
"""What a chain begins with, what one step adds to it, and how its end is called."""
MOST_CALLS = 50_000
HEAD = "import functools\nimport requests\ndef one():\n    pass\ndef two():\n    pass\n"


@pytest.mark.parametrize("name", PROGRAMS)
def test_what_a_call_may_run(tmp_path: Path, name: str) -> None:
    """`called` stands for these functions, and for no others."""
    text, expected = PROGRAMS[name]

    assert expected == _called(tmp_path, text)


@pytest.mark.parametrize("name", CHAINS)
def test_a_chain_of_partials_takes_few_steps(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Partials that flow into one another call each other in a few ways, and the first function is found at the end."""
    begin, step, end = CHAINS[name]
    text = begin.format() + "".join(step.format(n=number) for number in range(12))
    calls = iter(range(MOST_CALLS))
    plain = Solver.call_value

    def counted(*call: Any) -> None:
        assert next(calls, None) is not None
        plain(*call)

    monkeypatch.setattr(Solver, "call_value", counted)

    assert "one" in _called(tmp_path, f"{text}{end}(1)\ncalled = {end}")


def _called(folder: Path, text: str) -> set[str]:
    """Return the names of what `called` may run in a program."""
    handler = folder / "handler.py"
    handler.write_text(HEAD + text + "\n", encoding="utf-8")
    sources = read_sources(handler, folder)
    callees = Callees(sources, ["onTrack"])
    tree = sources.modules["handler"].tree
    value = next(
        each.value
        for each in ast.walk(tree)
        if isinstance(each, ast.Assign) and ast.unparse(each.targets[0]) == "called"
    )
    return {each if isinstance(each, str) else each.name for each in callees.of(value)}
