"""A template of @liquid as a Python expression: outputs with the common filters, conditions, variables.

What a template says beyond that (lists of its own, dates, numbers that are calculated) is refused.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, Final

from emulator.mappings.liquid_templates import parsed_template
from emulator.tools.mapping_port.condition_code import text_code
from emulator.tools.mapping_port.refusal import NotPlain

__all__ = ["liquid_code"]

_TEXT_FILTERS: Final = {
    "append": "({0} + {1})",
    "capitalize": "capitalized({0})",
    "downcase": "{0}.lower()",
    "lstrip": "{0}.lstrip()",
    "prepend": "({1} + {0})",
    "remove": '{0}.replace({1}, "")',
    "remove_first": '{0}.replace({1}, "", 1)',
    "replace": "{0}.replace({1}, {2})",
    "replace_first": "{0}.replace({1}, {2}, 1)",
    "rstrip": "{0}.rstrip()",
    "strip": "{0}.strip()",
    "upcase": "{0}.upper()",
}
_VALUE_FILTERS: Final = {
    "first": 'liquid_end({0}, "first")',
    "json": "liquid_json({0})",
    "last": 'liquid_end({0}, "last")',
    "size": "liquid_size({0})",
}
# A text to look for that is empty means something else to Python's replace.
_LOOKING: Final = ("remove", "replace")
_ORDERED: Final = {"_GeExpression": ">=", "_GtExpression": ">", "_LeExpression": "<=", "_LtExpression": "<"}
_WORDS: Final = {"TrueLiteral": "True", "FalseLiteral": "False", "Nil": "None"}


def liquid_code(template: str, source: str) -> str:
    """Return the expression of a template over the variable that it looks into; NotPlain for what has no plain form."""
    return _Writer(source).block(parsed_template(template).nodes)


class _Writer:
    """Writes one template; `_variables` are those that it has assigned so far, each with its code."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._variables: dict[str, str] = {}
        self._depth = 0

    def block(self, nodes: Iterable[Any]) -> str:
        parts = [self._node(node) for node in nodes]
        return " + ".join(part for part in parts if part != '""') or '""'

    def _node(self, node: Any) -> str:
        kind = type(node).__name__
        if kind == "ContentNode":
            return text_code(node.text)
        if kind in ("_TextNode", "_EchoNode"):
            return self._as_text(node.expression)
        if kind in ("IfNode", "UnlessNode"):
            return self._choice(node, negated=kind == "UnlessNode")
        if kind in ("CommentNode", "InlineCommentNode"):
            return '""'
        if kind in ("AssignNode", "CaptureNode") and self._depth == 0:
            self._assign(node)
            return '""'
        raise NotPlain(f"a @liquid with {str(node).split('%}')[0]}%}}; write what it does by hand")

    def _assign(self, node: Any) -> None:
        is_capture = type(node).__name__ == "CaptureNode"
        self._variables[str(node.name)] = (
            self.block(node.block.nodes) if is_capture else self._filtered(node.expression)[0]
        )

    def _choice(self, node: Any, *, negated: bool) -> str:
        self._depth += 1
        condition = self._condition(node.condition.expression)
        condition = f"not ({condition})" if negated else condition
        code = f"({self.block(node.consequence.nodes)} if {condition} else "
        for each in node.alternatives:
            code += f"{self.block(each.block.nodes)} if {self._condition(each.expression.expression)} else "
        code += (self.block(node.default.nodes) if node.default else '""') + ")"
        self._depth -= 1
        return code

    def _as_text(self, filtered: Any) -> str:
        code, is_text = self._filtered(filtered)
        return code if is_text else f"liquid_text({code})"

    def _filtered(self, filtered: Any) -> tuple[str, bool]:
        """Return the code of a value with its filters, and whether it gives a text."""
        if type(filtered).__name__ != "FilteredExpression":
            raise NotPlain(f"a @liquid with {filtered}")
        code, is_text = self._value(filtered.left), type(filtered.left).__name__ == "StringLiteral"
        for each in filtered.filters or []:
            code, is_text = self._filter(each, code, is_text=is_text)
        return code, is_text

    def _filter(self, each: Any, code: str, *, is_text: bool) -> tuple[str, bool]:
        arguments = [argument.value for argument in each.args]
        text = code if is_text else f"liquid_text({code})"
        if each.name == "default" and len(arguments) == 1:
            return f"or_default({code}, {self._value(arguments[0])})", False
        if each.name in _VALUE_FILTERS:
            return _VALUE_FILTERS[each.name].format(code), each.name == "json"
        if each.name == "join" and len(arguments) < 2:
            return f"liquid_joined({code}, {self._text(arguments[0]) if arguments else text_code(' ')})", True
        if each.name == "truncate" and len(arguments) in (1, 2) and type(arguments[0]).__name__ == "IntegerLiteral":
            end = self._text(arguments[1]) if len(arguments) == 2 else text_code("...")
            return f"truncated({text}, {arguments[0].value}, {end})", True
        if each.name in _TEXT_FILTERS:
            return self._text_filter(each.name, text, arguments), True
        raise NotPlain(f"a @liquid with the filter {each.name}; write what it does by hand")

    def _text_filter(self, name: str, code: str, arguments: list[Any]) -> str:
        form = _TEXT_FILTERS[name]
        if form.count("{1}") + form.count("{2}") != len(arguments):
            raise NotPlain(f"a @liquid with the filter {name} and {len(arguments)} arguments")
        if name in _LOOKING and (type(arguments[0]).__name__ != "StringLiteral" or not arguments[0].value):
            raise NotPlain(f"a @liquid with the filter {name} and a text to look for that may be empty")
        return form.format(code, *map(self._text, arguments))

    def _text(self, argument: Any) -> str:
        code = self._value(argument)
        return code if type(argument).__name__ == "StringLiteral" else f"liquid_text({code})"

    def _value(self, expression: Any) -> str:
        kind = type(expression).__name__
        if kind == "Path":
            return self._lookup(expression)
        if kind in ("StringLiteral", "IntegerLiteral", "FloatLiteral"):
            return text_code(expression.value) if kind == "StringLiteral" else repr(expression.value)
        if kind in _WORDS:
            return _WORDS[kind]
        raise NotPlain(f"a @liquid with {expression}")

    def _lookup(self, path: Any) -> str:
        first, *names = path.path
        if not all(isinstance(name, (str, int)) for name in path.path) or "length" in names or first == "size":
            raise NotPlain(f"a @liquid with {path}")
        if first in self._variables:
            code = self._variables[first]
            return f"liquid_value({code}, {json.dumps(names, ensure_ascii=False)})" if names else code
        return f"liquid_value({self._source}, {json.dumps(list(path.path), ensure_ascii=False)})"

    def _condition(self, expression: Any) -> str:
        kind = type(expression).__name__
        if kind in ("LogicalAndExpression", "LogicalOrExpression"):
            word = "and" if kind == "LogicalAndExpression" else "or"
            return f"({self._condition(expression.left)} {word} {self._condition(expression.right)})"
        if kind in ("_Eq", "_Ne"):
            return f"{'not ' if kind == '_Ne' else ''}{self._equality(expression)}"
        if kind in _ORDERED and type(expression.right).__name__ in ("IntegerLiteral", "FloatLiteral"):
            left = f"liquid_number({self._value(expression.left)})"
            return f"compares({left}, {text_code(_ORDERED[kind])}, {expression.right.value!r})"
        if kind == "_Contains" and type(expression.right).__name__ == "StringLiteral":
            return f"holds_part({self._value(expression.left)}, {text_code(expression.right.value)})"
        if kind in _ORDERED or kind in ("_Contains", "_Not"):
            raise NotPlain(f"a @liquid with the condition {expression}; write what it does by hand")
        return f"holds({self._value(expression)})"

    def _equality(self, expression: Any) -> str:
        sides = [expression.left, expression.right]
        plain = [each for each in sides if type(each).__name__ != "Nil"]
        if expression.token.value == "<>" or len(plain) == 0:
            raise NotPlain(f"a @liquid with the condition {expression}; write what it does by hand")
        if len(plain) == 1:
            return f"(not exists({self._value(plain[0])}))"
        return f"is_same({self._value(sides[0])}, {self._value(sides[1])})"
