"""The triggers of mappings, such as `type = "track" and properties.total >= 500`.

This is not the language of destination filters. It is small, and reads wrong triggers in ways of its own: a condition
on an unknown field vanishes, the last `and` or `or` holds for all, and single quotes belong to the text.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from emulator.mappings.faults import TriggerError
from emulator.mappings.javascript import number_from_text, plain_number, text_of, utf16_slice
from emulator.mappings.trigger_conditions import OBJECTS, Condition, Group
from emulator.mappings.trigger_tokens import END, Token, tokens_of

__all__ = ["Trigger", "parse_trigger"]

# The fields that a condition can name; the last three need a path after them.
_FIELDS: Final = ("type", "event", "name", "userId", *OBJECTS)
_FUNCTION_FIELDS: Final = _FIELDS[1:4]
_FUNCTIONS: Final = ("contains", "match")
# Names that every JavaScript object has: Segment's parser takes them for fields, and then drops the whole condition.
_INHERITED: Final = (
    *("constructor", "hasOwnProperty", "isPrototypeOf", "propertyIsEnumerable", "toLocaleString", "toString"),
    *("valueOf", "__proto__", "__defineGetter__", "__defineSetter__", "__lookupGetter__", "__lookupSetter__"),
)


@dataclass(frozen=True, slots=True)
class Trigger:
    """A valid trigger, ready to be asked of events."""

    text: str
    group: Group

    def matches(self, event: Any) -> bool:
        """Return whether the event starts the mapping; TriggerError when the trigger breaks on it."""
        return self.group.matches(event)

    def may_take(self, event_type: str) -> bool:
        """Return whether it may take events of a type; it may not where it asks for `type`, and for another."""
        return _may_hold(self.group, event_type)

    def conditions(self) -> Iterator[Condition]:
        """Yield every condition in the order of the text."""
        yield from _conditions(self.group)


def parse_trigger(text: str) -> Trigger:
    """Return the trigger that a text says; TriggerError if Segment does not take it as one.

    Segment never fires a mapping with such a trigger, and shows the message beside it.
    """
    if not text:
        raise TriggerError("Failed to validate subscription")
    root = _parsed(_with_whole_names(tokens_of(text)))
    if root is None:
        raise TriggerError("Invalid subscription : it has no condition that a trigger knows")
    return Trigger(text, root if isinstance(root, Group) else Group("and", (root,)))


def _may_hold(member: Condition | Group | None, event_type: str) -> bool:
    if isinstance(member, Group):
        results = [_may_hold(each, event_type) for each in member.members]
        return all(results) if member.connective == "and" else any(results)
    if member is None or member.field != "type":
        return True
    return member.matches({"type": event_type})


def _conditions(group: Group) -> Iterator[Condition]:
    for each in group.members:
        if isinstance(each, Condition):
            yield each
        elif each is not None:
            yield from _conditions(each)


def _with_whole_names(tokens: list[Token]) -> list[Token]:
    """Return the tokens with the parts of dotted names put together."""
    whole: list[Token] = []
    rest = iter(tokens)
    for token in rest:
        joins = token.kind == "dot" and whole and whole[-1].kind == "word"
        following = next(rest) if joins else END
        if joins and following.kind == "word":
            whole[-1] = Token("word", f"{whole[-1].value}.{following.value}")
        else:
            whole += [token, following] if joins else [token]
    return whole


def _parsed(tokens: list[Token]) -> Condition | Group | None:
    """Return what the tokens say; those of one bracket are a group of their own."""
    rest = list(reversed(tokens))
    members: list[Condition | Group | None] = []
    connective = "and"
    while rest and (token := rest.pop()).kind != "end":
        if token.kind == "connective":
            connective = token.value
        elif token.kind == "open":
            members.append(_parsed(_bracket(rest)))
        elif token == Token("operator", "!") and _is_function(rest[-1]):
            members += _function(rest.pop().value, rest, "not_")
        elif _is_function(token):
            members += _function(token.value, rest, "")
        elif token.kind == "word":
            members += _comparison(token, rest)
    return Group(connective, tuple(members)) if len(members) > 1 else (members or [None])[0]


def _bracket(rest: list[Token]) -> list[Token]:
    inside: list[Token] = []
    while rest and (token := rest.pop()).kind != "close":
        inside.append(token)
    if not rest:
        raise TriggerError("Invalid subscription : a bracket is not closed; brackets cannot be nested")
    return [*inside, END]


def _is_function(token: Token) -> bool:
    return token.kind == "word" and token.value in _FUNCTIONS


def _function(name: str, rest: list[Token], negation: str) -> list[Condition]:
    """Return the condition of `contains(field, text)` or `match(field, text)`: none for a field they do not know."""
    first, second = _arguments(name, rest)
    value = text_of(_value_of(second))
    operator = name
    if name == "match" and second.value.endswith('*"'):
        operator, value = "starts_with", utf16_slice(value, 0, -1)
    elif name == "match":
        operator, value = "ends_with", utf16_slice(value, 1)
    written = f"{'!' if negation else ''}{name}({first.value}, {second.value})"
    field = next((each for each in OBJECTS if first.value.startswith(each)), first.value)
    if field not in OBJECTS and field not in _FUNCTION_FIELDS:
        return []
    return [Condition(field, _path_behind(field, first.value), f"{negation}{operator}", value, written)]


def _arguments(name: str, rest: list[Token]) -> tuple[Token, Token]:
    arguments = []
    for place in ("1st", "2nd"):
        # The bracket or comma before an argument is passed over, whatever it is.
        _next(rest)
        argument = _next(rest)
        if argument is None:
            raise TriggerError(f"Invalid subscription : {name}() is missing a {place} argument")
        arguments.append(argument)
    _next(rest)
    return arguments[0], arguments[1]


def _comparison(token: Token, rest: list[Token]) -> list[Condition]:
    """Return the condition that begins with a name: none for an unknown one, which alone is then passed over."""
    field = token.value.split(".")[0]
    if field not in _FIELDS and field not in _INHERITED:
        return []
    operator, value = _next(rest), _next(rest)
    if operator is None or value is None:
        missing = "Operator" if operator is None else "Value"
        raise TriggerError(f"Invalid subscription : {missing} token is missing")
    if field in _INHERITED:
        return []
    written = f"{token.value} {operator.value} {value.value}"
    path = _path_behind(field, token.value)
    return [Condition(field, path, _exact_operator(field, operator, value), _expected(field, value), written)]


def _path_behind(field: str, name: str) -> str:
    return name.removeprefix(f"{field}.") if field in OBJECTS else ""


def _exact_operator(field: str, operator: Token, value: Token) -> str:
    """Return what `=` and `!=` mean beside this value; null, true and numbers are words to some fields."""
    sign = operator.value
    if sign not in ("=", "!="):
        return sign
    if value.value == "null" and field not in ("type", "event"):
        return "not_exists" if sign == "=" else "exists"
    if sign == "=" and value.value in ("true", "false") and field not in ("type", "event", "name"):
        return f"is_{value.value}"
    if value.kind == "number" and field in OBJECTS:
        return "number_equals" if sign == "=" else "number_not_equals"
    return sign


def _expected(field: str, value: Token) -> Any:
    return _value_of(value) if field in OBJECTS else text_of(_value_of(value))


def _value_of(token: Token) -> Any:
    if token.kind == "text":
        return token.value.removeprefix('"').removesuffix('"')
    if token.kind == "number":
        return plain_number(number_from_text(token.value))
    return token.value == "true" if token.kind == "word" and token.value in ("true", "false") else token.value


def _next(rest: list[Token]) -> Token | None:
    return rest.pop() if rest else None
