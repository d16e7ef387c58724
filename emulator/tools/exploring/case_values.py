"""Makes values that the patterns of a `match` take."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from emulator.tools.exploring.observed_code import dotted_names
from emulator.tools.exploring.wanted_forms import of_kinds

NOTHING: Final = object()
"""What no value is known for."""
_MOST: Final = 24


@dataclass(frozen=True)
class CaseValues:
    """Makes them; `constants` are the values of dotted names, by their text, and `named` gives a value for a name."""

    constants: dict[str, Any]
    named: Callable[[str], Any]

    @classmethod
    def of(cls, patterns: Sequence[ast.pattern], constants: Sequence[Any], named: Callable[[str], Any]) -> CaseValues:
        """Return the maker for the patterns of one `match`."""
        names = [ast.unparse(each) for pattern in patterns for each in dotted_names(pattern)]
        return cls(dict(zip(names, constants, strict=False)), named)

    def every(self, patterns: Sequence[ast.pattern], held: Any) -> Iterator[Any]:
        """Yield a value for each pattern, and each choice in it, that keeps what it can of the value held."""
        choices = [choice for pattern in patterns for choice in _choices(pattern)]
        for choice in choices[:_MOST]:
            made = self._made(choice, held)
            if made is not NOTHING and made != held:
                yield made

    def _made(self, pattern: ast.pattern | None, held: Any, name: str = "") -> Any:
        made = NOTHING
        match pattern:
            case ast.MatchValue(value=value):
                made = self._constant(value)
            case ast.MatchSingleton(value=value):
                made = value
            case ast.MatchSequence(patterns=patterns):
                made = self._list(patterns, held)
            case ast.MatchMapping(keys=keys, patterns=patterns):
                made = self._object(keys, patterns, held)
            case ast.MatchClass(cls=named, patterns=patterns):
                made = self._of_class(named, patterns, held)
            case ast.MatchOr(patterns=[inner, *_]) | ast.MatchAs(pattern=ast.pattern() as inner):
                made = self._made(inner, held, name)
            case ast.MatchAs(name=captured):
                made = self.named(name or captured or "") if held is NOTHING or held is None else held
        return made

    def _constant(self, value: ast.expr) -> Any:
        if isinstance(value, ast.Constant | ast.UnaryOp):
            return ast.literal_eval(value)
        return self.constants.get(ast.unparse(value), NOTHING)

    def _list(self, patterns: Sequence[ast.pattern], held: Any) -> Any:
        items = held if isinstance(held, list) else []
        made: list[Any] = []
        for at, each in enumerate(patterns):
            if isinstance(each, ast.MatchStar):
                made += items[at : len(items) - (len(patterns) - at - 1)]
            else:
                made.append(self._made(each, items[at] if at < len(items) else NOTHING))
        return NOTHING if any(each is NOTHING for each in made) else made

    def _object(self, keys: Sequence[ast.expr], patterns: Sequence[ast.pattern], held: Any) -> Any:
        made = dict(held) if isinstance(held, dict) else {}
        for key, each in zip(keys, patterns, strict=True):
            name = self._constant(key)
            inner = self._made(each, made.get(name, NOTHING), str(name))
            if inner is NOTHING or name is NOTHING:
                return NOTHING
            made[name] = inner
        return made

    def _of_class(self, named: ast.expr, patterns: Sequence[ast.pattern], held: Any) -> Any:
        samples = of_kinds([named.id]) if isinstance(named, ast.Name) else []
        if not samples:
            return NOTHING
        fitting = held if type(held) is type(samples[0]) else samples[0]
        return self._made(patterns[0], fitting) if patterns else fitting


def _choices(pattern: ast.pattern) -> Iterator[ast.pattern]:
    if isinstance(pattern, ast.MatchOr):
        for each in pattern.patterns:
            yield from _choices(each)
    else:
        yield pattern
