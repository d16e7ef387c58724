"""The templates of `@liquid`, by the library python-liquid, with what Segment takes away from the language.

Segment renders with LiquidJS. Where the two differ and a mapping can show it, this module follows LiquidJS: values as
text, lists, division, unknown filters, errors. What still differs is listed in docs/mappings.md.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import wraps
from typing import Any, Final, NoReturn, TextIO

from liquid import BoundTemplate, Environment, RenderContext, TokenStream, Undefined
from liquid.ast import Node
from liquid.builtin.output import Output, OutputNode
from liquid.builtin.tags.echo_tag import EchoNode, EchoTag
from liquid.exceptions import LiquidError, LiquidSyntaxError, ResourceLimitError
from liquid.tag import Tag

from emulator.mappings.faults import MappingError
from emulator.mappings.javascript import encoded, number_from_text, plain_number, text_of, utf16_length
from emulator.mappings.liquid_comparisons import compare_as_javascript

__all__ = ["DISABLED_FILTERS", "DISABLED_TAGS", "parsed_template", "rendered_liquid"]

DISABLED_TAGS: Final = ("case", "for", "include", "layout", "render", "tablerow")
DISABLED_FILTERS: Final = (
    *("array_to_sentence_string", "concat", "find", "find_exp", "find_index", "find_index_exp", "group_by"),
    *("group_by_exp", "has", "has_exp", "map", "newline_to_br", "reject", "reject_exp", "reverse", "sort"),
    *("sort_natural", "type", "uniq", "where_exp"),
)

_MAX_LENGTH: Final = 1000
_MAX_MEMORY: Final = 100_000_000
_SHOWN: Final = 32
_OPENINGS: Final = re.compile(r"\{\{|\{%(-?\s*raw\b.*?\{%-?\s*endraw\b)?", re.DOTALL)
_RAW_OR_CODE: Final = re.compile(r"(?P<raw>\{%-?\s*raw\b.*?\{%-?\s*endraw\b)|\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)
_TEXT_OR_WORD: Final = re.compile(
    r"""("[^"]*"|'[^']*')|\.(nil|null|true|false|empty|blank|and|or|not|contains|in|offset|limit|reversed|cols|continue"""
    r"""|with|for|as|if|else|required)\b(?![-\w])"""
)
# The filters that make a text of their value, and those that make texts of what stands after the colon, too.
_TEXT_FILTERS: Final = (
    *("base64_encode", "capitalize", "downcase", "escape", "escape_once", "lstrip", "rstrip", "strip", "strip_html"),
    *("strip_newlines", "truncate", "truncatewords", "upcase", "url_decode", "url_encode"),
)
_FILTERS_OF_TEXTS: Final = (
    *("append", "prepend", "remove", "remove_first", "remove_last", "replace", "replace_first", "replace_last"),
    "split",
)


def rendered_liquid(template: Any, event: Any) -> str:
    """Return the template filled in with the event, whose members are the variables; MappingError if it cannot be."""
    if not isinstance(template, str):
        raise MappingError("liquid template value must be a string")
    if utf16_length(template) > _MAX_LENGTH:
        raise MappingError(f"liquid template values are limited to {_MAX_LENGTH} characters")
    _refuse_open_ends(template)
    try:
        return parsed_template(template).render(_variables(event))
    except LiquidError as error:
        start = error.token.start_index if error.token is not None else 0
        name = "ParseError" if isinstance(error, LiquidSyntaxError) else "RenderError"
        raise _error(_what(error, template, start), template, start, name) from None
    except Exception as error:  # noqa: BLE001 - the library's filters raise whatever their arguments lead to
        raise _error(str(error), template, 0, "RenderError") from None


def parsed_template(template: str) -> BoundTemplate:
    """Return a template that is not faulty, ready to be rendered or to be looked at."""
    parsed = _ENVIRONMENT.from_string(_with_plain_names(template))
    compare_as_javascript(parsed)
    return parsed


def _with_plain_names(template: str) -> str:
    """Return the template with `.nil` as `["nil"]`: after a dot, LiquidJS takes words of the language for names."""

    def in_code(match: re.Match[str]) -> str:
        code = match[0]
        return code if match["raw"] else _TEXT_OR_WORD.sub(lambda each: each[1] or f'["{each[2]}"]', code)

    return _RAW_OR_CODE.sub(in_code, template)


def _refuse_open_ends(template: str) -> None:
    """Refuse `{{` and `{%` that nothing closes; python-liquid would take them for text."""
    at = 0
    while (opening := _OPENINGS.search(template, at)) is not None:
        kind, closing = ("output", "}}") if opening[0] == "{{" else ("tag", "%}")
        end = template.find(closing, opening.end())
        if end < 0:
            rest = template[opening.start() :]
            shown = rest if len(rest) <= _SHOWN else rest[: _SHOWN - 3] + "..."
            raise _error(f"{kind} {encoded(shown)} not closed", template, opening.start(), "TokenizationError")
        at = end + len(closing)


def _what(error: LiquidError, template: str, start: int) -> str:
    """Return the complaint as LiquidJS words it, where it has words for the same."""
    if isinstance(error, ResourceLimitError):
        return "memory alloc limit exceeded"
    message = str(error.message)
    if message.startswith("expected tag end"):
        around = max(template.rfind("{%", 0, start + 2), 0)
        return f"tag {template[around : template.find('%}', around) + 2]} not closed"
    return message


def _error(what: str, template: str, start: int, name: str) -> MappingError:
    """Return the error at the tag or output around the place, as LiquidJS counts lines and columns."""
    around = max(template.rfind("{{", 0, start + 2), template.rfind("{%", 0, start + 2), 0)
    line, column = template.count("\n", 0, around) + 1, around - template.rfind("\n", 0, around)
    return MappingError(f"{what}, line:{line}, col:{column}", name=name)


def _variables(value: Any) -> Any:
    """Return the event with the numbers that JavaScript does not tell from integers as such."""
    if isinstance(value, dict):
        return {key: _variables(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_variables(item) for item in value]
    return plain_number(value) if isinstance(value, float) else value


class _DisabledFilterError(LiquidError):
    """A filter that Segment does not allow; the output around it says where."""


class _DisabledTag(Tag):
    block = False
    complaint = 'tag "{}" is disabled'

    def get_node(self, stream: TokenStream) -> Node:
        token = stream.current
        raise LiquidSyntaxError(self.complaint.format(token.value), token=token)

    parse = get_node


class _UnknownTag(_DisabledTag):
    complaint = 'tag "{}" not found'


class _TextNode(OutputNode):
    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        try:
            return buffer.write(_text(self.expression.evaluate(context)))
        except _DisabledFilterError as error:
            error.token = self.token
            raise


class _EchoNode(EchoNode):
    render_to_output = _TextNode.render_to_output


def _text(value: Any) -> str:
    if value is None or isinstance(value, Undefined):
        return ""
    if isinstance(value, (list, tuple, range)):
        return "".join(map(_text, value))
    if isinstance(value, (str, dict, bool, int)):
        return text_of(value)
    return text_of(float(value)) if _is_number(value) else str(value)


def _is_number(value: Any) -> bool:
    try:
        float(value)
    except (TypeError, ValueError):
        return False
    return True


def _of_text(take: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(take)
    def filtered(value: Any, *rest: Any, **named: Any) -> Any:
        return take(_text(value), *rest, **named)

    return filtered


def _of_texts(take: Callable[..., Any]) -> Callable[..., Any]:
    return lambda value, *rest: take(_text(value), *map(_text, rest))


def _disabled(name: str) -> Callable[..., NoReturn]:
    def refuse(*_args: object, **_named: object) -> NoReturn:
        raise _DisabledFilterError(f'filter "{name}" is disabled', token=None)

    return refuse


def _json(value: Any, _space: object = None) -> str:
    return encoded(None if isinstance(value, Undefined) else value)


def _join(value: Any, separator: str = " ") -> str:
    return separator.join(map(_text, value)) if isinstance(value, (list, range)) else _text(value)


def _size(value: Any) -> int:
    return utf16_length(value) if isinstance(value, str) else len(value) if isinstance(value, (list, range)) else 0


def _divided_by(value: Any, divisor: Any, integer: bool = False) -> float:
    numerator, denominator = _number(value), _number(divisor)
    if denominator == 0:
        return float("nan") if numerator == 0 else float("inf") if numerator > 0 else float("-inf")
    return numerator // denominator if integer else plain_number(numerator / denominator)


def _number(value: Any) -> float:
    if isinstance(value, (bool, int, float)):
        return float(value)
    number = number_from_text(value) if isinstance(value, str) else 0
    return number if number == number else 0  # noqa: PLR0124 - NaN alone is not itself


def _environment() -> Environment:
    class Limited(Environment):
        local_namespace_limit = _MAX_MEMORY
        output_stream_limit = _MAX_MEMORY
        suppress_blank_control_flow_blocks = False

    environment = Limited(strict_filters=False)
    environment.tags |= {name: _DisabledTag(environment) for name in DISABLED_TAGS}
    environment.filters |= {name: _disabled(name) for name in DISABLED_FILTERS}
    environment.filters |= {name: _of_text(environment.filters[name]) for name in _TEXT_FILTERS}
    environment.filters |= {name: _of_texts(environment.filters[name]) for name in _FILTERS_OF_TEXTS}
    environment.filters |= {"divided_by": _divided_by, "inspect": _json, "join": _join, "json": _json, "size": _size}
    environment.tags["illegal"] = _UnknownTag(environment)
    for name, tag, node in ("output", Output, _TextNode), ("echo", EchoTag, _EchoNode):
        own: Any = tag(environment)
        own.node_class = node
        environment.tags[name] = own
    return environment


_ENVIRONMENT: Final = _environment()
