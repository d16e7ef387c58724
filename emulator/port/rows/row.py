"""One row for each callable, method, attribute and constant that a handler may use of Python's libraries."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True, kw_only=True)
class Row:
    """What a name of Python becomes; inference, emission, refusals and docs/port.md read it.

    `python` is the full name: `hmac.new`, `str.strip` (a method: the receiver is the helper's first argument), `len`.
    `signature` is Python's own parameter list, by which keyword arguments are bound: `key, msg=None, *rest, flag=True,
    **others`. Arguments that are not given are left out, or `undefined` before others; `*rest` becomes rest
    arguments, `**others` one last plain object. `helper` is what is called; a `new` one is a class. A method of a
    class without a helper is called by its name. `value` is the JavaScript of a constant. `gives` names the type of the
    result ("any": not known; "list[str]" says what it holds). `plain` is JavaScript without a helper, with {0} for the
    receiver or first argument, used where the condition `where` is proven. `waits` says that the result is a promise.
    `calls` names the parameters that take a function, `caught` the one that gets the error that is being handled, where
    it is not given or True. `note` is for docs/port.md.

    Where parameters follow `*rest`, a helper takes the rest as one list, and those after it in order. A method that is
    called by its name takes rest arguments, and the keywords that are given as one last `new PyKeywords({…})`.
    """

    python: str
    signature: str = ""
    helper: str = ""
    new: bool = False
    value: str = ""
    gives: str = "any"
    plain: str = ""
    where: str = ""
    waits: bool = False
    calls: str = ""
    caught: str = ""
    note: str = ""

    @cached_property
    def parameters(self) -> ast.arguments:
        """The parameters as Python reads them."""
        function = ast.parse(f"def f({self.signature}): pass").body[0]
        assert isinstance(function, ast.FunctionDef)
        return function.args
