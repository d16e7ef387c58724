"""A template of @liquid as a Python expression: outputs with the common filters, and conditions.

What a template says beyond that (variables, lists, dates, numbers that are calculated) is refused.
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
    "append": "{0} + {1}",
    "downcase": "{0}.lower()",
    "lstrip": "{0}.lstrip()",
    "prepend": "{1} + {0}",
    "remove": '{0}.replace({1}, "")',
    "replace": "{0}.replace({1}, {2})",
    "rstrip": "{0}.rstrip()",
    "strip": "{0}.strip()",
    "upcase": "{0}.upper()",
}
_COMPARED: Final = {"_Eq": "is_same", "_Ne": "not is_same"}
_ORDERED: Final = {"_GeExpression": ">=", "_GtExpression": ">", "_LeExpression": "<=", "_LtExpression": "<"}
_NOT_MEMBERS: Final = ("first", "last", "size")


def liquid_code(template: str, source: str) -> str:
    """Return the expression of a template; NotPlain for what has no plain form."""
    if source != "event":
        # A template looks into the whole event of Segment, which is not at hand in a lambda of one item.
        raise NotPlain("a @liquid inside another directive that changes what paths look into")
    return _block(parsed_template(template).nodes)


def _block(nodes: Iterable[Any]) -> str:
    parts = [_node(node) for node in nodes]
    return " + ".join(part for part in parts if part != '""') or '""'


def _node(node: Any) -> str:
    kind = type(node).__name__
    if kind == "ContentNode":
        return text_code(node.text)
    if kind == "_TextNode":
        return _as_text(node.expression)
    if kind in ("IfNode", "UnlessNode"):
        return _choice(node, negated=kind == "UnlessNode")
    if kind == "CommentNode":
        return '""'
    raise NotPlain(f"a @liquid with {str(node).split('%}')[0]}%}}; write what it does by hand")


def _choice(node: Any, *, negated: bool) -> str:
    condition = _condition(node.condition.expression)
    code = f"({_block(node.consequence.nodes)} if {f'not ({condition})' if negated else condition} else "
    closing = ")"
    for each in node.alternatives:
        code += f"{_block(each.block.nodes)} if {_condition(each.expression.expression)} else "
    return code + (_block(node.default.nodes) if node.default else '""') + closing


def _as_text(filtered: Any) -> str:
    if filtered.left is None or type(filtered).__name__ != "FilteredExpression":
        raise NotPlain(f"a @liquid with {filtered}")
    code, is_text = _value(filtered.left), type(filtered.left).__name__ == "StringLiteral"
    for each in filtered.filters or []:
        arguments = [argument.value for argument in each.args]
        if each.name == "default" and len(arguments) == 1:
            code, is_text = f"or_default({code}, {_value(arguments[0])})", False
        elif each.name == "json" and not arguments:
            code, is_text = f"liquid_json({code})", True
        elif each.name in _TEXT_FILTERS:
            code, is_text = _text_filter(each.name, code if is_text else f"liquid_text({code})", arguments), True
        else:
            raise NotPlain(f"a @liquid with the filter {each.name}; write what it does by hand")
    return code if is_text else f"liquid_text({code})"


def _text_filter(name: str, code: str, arguments: list[Any]) -> str:
    form = _TEXT_FILTERS[name]
    if form.count("{1}") + form.count("{2}") != len(arguments):
        raise NotPlain(f"a @liquid with the filter {name} and {len(arguments)} arguments")
    texts = [_value(each) for each in arguments]
    written = [
        text if type(each).__name__ == "StringLiteral" else f"liquid_text({text})"
        for each, text in zip(arguments, texts, strict=True)
    ]
    return f"({form.format(code, *written)})" if "+" in form else form.format(code, *written)


def _value(expression: Any) -> str:
    kind = type(expression).__name__
    if kind == "Path":
        return _lookup(expression)
    if kind in ("StringLiteral", "IntegerLiteral", "FloatLiteral"):
        return text_code(expression.value) if kind == "StringLiteral" else repr(expression.value)
    if kind in ("TrueLiteral", "FalseLiteral", "Nil"):
        return {"TrueLiteral": "True", "FalseLiteral": "False", "Nil": "None"}[kind]
    raise NotPlain(f"a @liquid with {expression}")


def _lookup(path: Any) -> str:
    names = path.path
    if not all(isinstance(name, (str, int)) for name in names) or any(name in _NOT_MEMBERS for name in names[1:]):
        raise NotPlain(f"a @liquid with {path}")
    return f"liquid_value(event, {json.dumps(list(names), ensure_ascii=False)})"


def _condition(expression: Any) -> str:
    kind = type(expression).__name__
    if kind in ("LogicalAndExpression", "LogicalOrExpression"):
        word = "and" if kind == "LogicalAndExpression" else "or"
        return f"({_condition(expression.left)} {word} {_condition(expression.right)})"
    if kind in _COMPARED:
        return f"{_COMPARED[kind]}({_value(expression.left)}, {_value(expression.right)})"
    if kind in _ORDERED and type(expression.right).__name__ in ("IntegerLiteral", "FloatLiteral"):
        left = f"liquid_number({_value(expression.left)})"
        return f"compares({left}, {text_code(_ORDERED[kind])}, {expression.right.value!r})"
    if kind == "_Contains" and type(expression.right).__name__ == "StringLiteral":
        return f"holds_part({_value(expression.left)}, {text_code(expression.right.value)})"
    if kind in _ORDERED or kind == "_Contains":
        raise NotPlain(f"a @liquid that compares {expression}")
    return f"holds({_value(expression)})"
