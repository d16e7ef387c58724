"""Prints JavaScript expressions: brackets where precedence needs them, and lines no longer than they should be."""

from __future__ import annotations

import re

from emulator.port.output.javascript import (
    Array,
    Arrow,
    Assigned,
    Binary,
    Block,
    Call,
    Conditional,
    Index,
    Js,
    Member,
    Name,
    New,
    Object,
    Template,
    Text,
    Unary,
)  # fmt: skip
from emulator.port.output.scopes import RESERVED

WIDTH = 120
STEP = "  "
_ASSIGNED, _BRANCH, _UNARY, _CALL = 1, 2, 14, 17
_BINARY = {
    ",": 0, "??": 3, "||": 3, "&&": 4, "==": 8, "!=": 8, "===": 8, "!==": 8, "<": 9, "<=": 9, ">": 9, ">=": 9, "in": 9,
    "instanceof": 9, "+": 11, "-": 11, "*": 12, "/": 12, "%": 12,
}  # fmt: skip
_MIXED = {"??": {"||", "&&"}, "||": {"??"}, "&&": {"??"}}
"""Operators that JavaScript does not let stand beside each other without brackets."""
_LOOSE = ("...", "yield", "yield*")
"""Operators that take all that stands to their right."""
_PLAIN = re.compile(r"[A-Za-z_$][A-Za-z0-9_$]*\Z")
_ESCAPES = {"\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def quoted(value: str) -> str:
    """Return a string literal of exactly this text, in printable ASCII and what people write."""
    return '"' + "".join('\\"' if each == '"' else escaped(each) for each in value) + '"'


def escaped(char: str) -> str:
    """Return a character as it stands in a literal."""
    code = ord(char)
    if char in _ESCAPES:
        return _ESCAPES[char]
    if code < 0x20 or code in (0x7F, 0x2028, 0x2029, 0xFEFF) or 0x80 <= code < 0xA0 or 0xD800 <= code < 0xE000:
        return f"\\u{code:04x}"
    return char


def precedence(node: Js) -> int:
    """Return how tightly an expression holds together; 18 is a word on its own."""
    match node:
        case Binary(operator=operator):
            return _BINARY[operator]
        case Conditional():
            return _BRANCH
        case Arrow() | Assigned() | Block():
            return _ASSIGNED
        case Unary(operator=operator):
            return _ASSIGNED if operator in _LOOSE else _UNARY
        case Name(text=text) if text.startswith("-"):
            return _UNARY
        case Call() | Member() | Index() | New():
            return _CALL
    return 18


def flat(node: Js) -> str:
    """Return the expression on one line."""
    match node:
        case Unary():
            return _unary(node)
        case Binary():
            space = "" if node.operator == "," else " "
            return f"{_side(node, node.left, 0)}{space}{node.operator} {_side(node, node.right, 1)}"
        case Conditional(test=test, yes=yes, no=no):
            return f"{_at(test, _BRANCH + 1)} ? {_at(yes, _ASSIGNED)} : {_at(no, _ASSIGNED)}"
        case Arrow(parameters=parameters, body=body, is_async=is_async):
            return f"{'async ' * is_async}({parameters}) => {_bracketed(body)}"
        case Assigned(target=target, value=value):
            return f"{flat(target)} = {_at(value, _ASSIGNED)}"
        case Block(lines=lines):
            return f"{node.head} {' '.join(line.strip() for line in lines)} }}"
        case Member() | Index() | Call() | New():
            return _access(node)
    return _literal(node)


def _literal(node: Js) -> str:
    match node:
        case Name(text=text):
            return text
        case Text(value=value):
            return quoted(value)
        case Template(values=values):
            return "`" + "".join(_template_part(each) for each in values) + "`"
        case Array(elements=elements):
            return f"[{', '.join(map(flat, elements))}]"
        case Object(fields=fields):
            return "{ " + ", ".join(_field(key, value, flat(value)) for key, value in fields) + " }" if fields else "{}"
    raise TypeError(type(node).__name__)


def _access(node: Member | Index | Call | New) -> str:
    match node:
        case Member(of=of, name=name):
            dotted = f".{name}" if _PLAIN.match(name) else f"[{quoted(name)}]"
            return _at(of, _CALL, number=True) + dotted
        case Index(of=of, key=key):
            return f"{_at(of, _CALL)}[{flat(key)}]"
        case Call(function=function, arguments=arguments):
            return f"{_at(function, _CALL)}({', '.join(map(flat, arguments))})"
        case New(arguments=arguments):
            return f"{_called(node)}({', '.join(map(flat, arguments))})"


def _called(node: Call | New) -> str:
    """Return what is called; the class after `new` stands in brackets when a call gives it."""
    if isinstance(node, Call):
        return _at(node.function, _CALL)
    given = any(isinstance(each, Call) for each in node.function.parts())
    return f"new ({flat(node.function)})" if given else f"new {_at(node.function, _CALL)}"


def _unary(node: Unary) -> str:
    operand = _at(node.operand, _ASSIGNED if node.operator in _LOOSE else _UNARY)
    space = (
        " "
        if node.operator.isalpha() or node.operator == "yield*" or (node.operator == "-" and operand.startswith("-"))
        else ""
    )
    return f"{node.operator}{space}{operand}"


def _bracketed(body: Js) -> str:
    text = flat(body)
    # What begins with { would be a block.
    return f"({text})" if text.startswith("{") or isinstance(body, Conditional) else text


def _at(node: Js, least: int, *, number: bool = False) -> str:
    text = flat(node)
    is_number = number and isinstance(node, Name) and node.text.isdigit()
    return f"({text})" if precedence(node) < least or is_number else text


def _side(node: Binary, side: Js, more: int) -> str:
    mixed = isinstance(side, Binary) and side.operator in _MIXED.get(node.operator, ())
    same = isinstance(side, Binary) and side.operator == node.operator and node.operator in ("&&", "||")
    # JavaScript needs no brackets there, but whoever reads it does.
    mixed |= isinstance(side, Binary) and (node.operator, side.operator) == ("||", "&&")
    return f"({flat(side)})" if mixed else _at(side, _BINARY[node.operator] + (0 if same else more))


def _template_part(value: str | Js) -> str:
    if isinstance(value, Js):
        return "${" + flat(value) + "}"
    return "".join(f"\\{each}" if each == "`" else escaped(each) for each in value).replace("${", "\\${")


def _field(key: str | Js | None, value: Js, text: str) -> str:
    if key is None:
        return f"...{text}" if precedence(value) > _ASSIGNED else f"...({text})"
    if isinstance(key, Js):
        return f"[{flat(key)}]: {text}"
    if isinstance(value, Name) and value.text == key and _PLAIN.match(key) and key not in RESERVED:
        return key
    return f"{key if _PLAIN.match(key) else quoted(key)}: {text}"


def fitted(node: Js, indent: str, before: int, after: int = 1, *, in_head: bool = False) -> str:
    """Return the expression, on more lines when one is too short: `before` and `after` are what else stands there.

    `in_head` is the test of an if or while, whose brackets stand around all lines.
    """
    text = flat(node)
    if before + len(text) + after <= WIDTH and not any(isinstance(each, Object) and each.tall for each in node.parts()):
        return text
    return _broken(node, indent, before, in_head=in_head) or text


def _broken(node: Js, indent: str, before: int, *, in_head: bool = False) -> str | None:
    deeper = indent + STEP
    match node:
        case Block(lines=inside):
            return "\n".join([node.head, *(f"{deeper}{line}" for line in inside), f"{indent}}}"])
        case Assigned(target=target, value=value):
            inner = _broken(value, indent, before + len(flat(target)) + 3)
            return None if inner is None else f"{flat(target)} = {inner}"
        case Object(fields=fields) if fields:
            lines = [_field(k, v, fitted(v, deeper, len(deeper) + len(_field(k, v, "")))) for k, v in fields]
            return _lines("{", lines, "}", indent)
        case Array(elements=elements) if elements:
            return _lines("[", [fitted(each, deeper, len(deeper)) for each in elements], "]", indent)
        case Call() | New():
            return _broken_call(node, indent, before)
        case Unary(operator=operator, operand=operand):
            space = " " if operator.isalpha() else ""
            inner = _broken(operand, indent, before + 6) if precedence(operand) >= _UNARY else None
            return None if inner is None else f"{operator}{space}{inner}"
        case Binary(operator="&&" | "||" as operator):
            sides = f" {operator}\n{deeper}".join(_side(node, side, 0) for side in _chained(node, operator))
            return f"\n{deeper}{sides}\n{indent}" if in_head else sides
        case Conditional(test=test, yes=yes, no=no):
            return f"{_at(test, 3)}\n{deeper}? {_at(yes, 1)}\n{deeper}: {_at(no, 1)}"
    return None


def _broken_call(node: Call | New, indent: str, before: int) -> str | None:
    head = _called(node) + "("
    *first, last = node.arguments or (Name(""),)
    start = head + "".join(f"{flat(each)}, " for each in first)
    if before + len(start) < WIDTH and _ends_open(last):
        return start + (_broken(last, indent, before + len(start)) or flat(last)) + ")"
    deeper = indent + STEP
    return _lines(head, [fitted(each, deeper, len(deeper)) for each in node.arguments], ")", indent)


def _ends_open(node: Js) -> bool:
    """Return whether an expression ends in an object or array, whose lines may hang from the line that it begins on."""
    if isinstance(node, Block):
        return True
    if isinstance(node, Call) and node.arguments:
        return isinstance(node.arguments[-1], Object)
    return isinstance(node, Object | Array)


def _lines(head: str, lines: list[str], tail: str, indent: str) -> str:
    return "\n".join([head, *(f"{indent}{STEP}{line}," for line in lines), f"{indent}{tail}"])


def _chained(node: Js, operator: str) -> list[Js]:
    if isinstance(node, Binary) and node.operator == operator:
        return [*_chained(node.left, operator), *_chained(node.right, operator)]
    return [node]
