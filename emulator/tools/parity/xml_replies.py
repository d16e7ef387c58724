"""Makes XML that a handler's code looks into: elements and attributes of the names that it asks for."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from random import Random
from typing import Any, Final
from xml.sax.saxutils import escape, quoteattr

_SEARCHING: Final = frozenset({"find", "findall", "findtext", "iter", "iterfind", "getElementsByTagName"})
_NAME: Final = re.compile(r"@?(?<![\w.{])(?:[A-Za-z_]\w*:)?([A-Za-z_][\w.-]*)(?![\w:}])")
_SPACE: Final = re.compile(r"(?:urn:|https?://)\S+")
_SINGLES: Final = ("ok", "0", "12.50", "3", " padded ", "Größe & Co", "")
_BROKEN: Final = 0.1
_DEEPEST: Final = 2


@dataclass(frozen=True)
class XmlNames:
    """What code asks of XML: names of elements and of attributes, and the namespaces that it knows."""

    tags: tuple[str, ...] = ()
    attributes: tuple[str, ...] = ()
    spaces: tuple[str, ...] = ()

    @classmethod
    def of(cls, tree: ast.Module) -> XmlNames:
        """Read the names from Python code."""
        paths = [text for node in ast.walk(tree) for text in _paths(node)]
        names = [(match[0].startswith("@"), match[1]) for path in paths for match in _NAME.finditer(path)]
        attributes = [name for node in ast.walk(tree) for name in _attributes(node)]
        spaces = [text for node in ast.walk(tree) if isinstance(node, ast.Dict) for text in _texts(node)]
        return cls(
            tuple(dict.fromkeys(name for is_attribute, name in names if not is_attribute)),
            tuple(dict.fromkeys([*attributes, *(name for is_attribute, name in names if is_attribute)])),
            tuple(dict.fromkeys(each for each in spaces if _SPACE.fullmatch(each))),
        )

    def text(self, value: Callable[[str], Any], rng: Random) -> str:
        """Return an XML text; `value` draws what an attribute or an element of a name holds. Now and then it is cut."""
        space = rng.choice(self.spaces) if self.spaces and rng.random() < 7 / 8 else None
        made = self._element(rng.choice((*self.tags, "response")), value, rng, 0, space)
        return made[: len(made) // 2] if rng.random() < _BROKEN else f'<?xml version="1.0"?>\n{made}'

    def _element(self, tag: str, value: Callable[[str], Any], rng: Random, depth: int, space: str | None = None) -> str:
        named = [each for each in self.attributes if rng.random() < 2 / 3]
        attributes = "".join(f" {each}={quoteattr(_single(value(each), rng))}" for each in named)
        attributes += f" xmlns={quoteattr(space)}" if space else ""
        inner = [each for each in self.tags if depth < _DEEPEST and each != tag and rng.random() < 0.6 / (1 + depth)]
        held = "".join(self._element(each, value, rng, depth + 1) for each in inner for _ in range(rng.randint(1, 2)))
        text = escape(_single(value(tag) if rng.random() < 1 / 2 else None, rng))
        return f"<{tag}{attributes}>{held or text}</{tag}>"


def _single(value: Any, rng: Random) -> str:
    return str(value) if isinstance(value, str | int | float) else rng.choice(_SINGLES)


def _paths(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.Call(func=ast.Attribute(attr=name), args=[path, *_]) if name in _SEARCHING:
            yield from _texts(path)


def _attributes(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.Subscript(value=ast.Attribute(attr="attrib"), slice=ast.Constant(value=str() as name)):
            yield name
        case ast.Call(func=ast.Attribute(attr="get" | "getAttribute"), args=[ast.Constant(value=str() as name), *_]):
            yield from [name] if _NAME.fullmatch(name) else ()


def _texts(node: ast.AST) -> Iterator[str]:
    for inner in ast.walk(node):
        if isinstance(inner, ast.Constant) and isinstance(inner.value, str):
            yield inner.value
