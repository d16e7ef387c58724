"""The templates of `@liquid`, by the library python-liquid, with what Segment takes away from the language.

Segment renders with LiquidJS. Where the two differ and a mapping can show it, this module follows LiquidJS: values as
text, lists, division, unknown filters, errors. What still differs is listed in docs/mappings.md.
"""

from __future__ import annotations

import re
from functools import lru_cache
from io import StringIO
from typing import Any, Final, TextIO

from liquid import BoundTemplate, Environment, RenderContext, TokenStream
from liquid.ast import Node
from liquid.builtin.output import Output, OutputNode
from liquid.builtin.tags.echo_tag import EchoNode, EchoTag
from liquid.exceptions import LiquidSyntaxError, ResourceLimitError
from liquid.tag import Tag

from emulator.mappings.faults import MappingError
from emulator.mappings.javascript import MISSING, own_members, plain_number, text_of, utf16_length
from emulator.mappings.liquid_comparisons import compare_as_javascript
from emulator.mappings.liquid_complaints import complaint, refuse_open_ends
from emulator.mappings.liquid_filters import FILTERS
from emulator.mappings.liquid_values import given, member_of, text

__all__ = ["DISABLED_TAGS", "parsed_template", "rendered_liquid"]

DISABLED_TAGS: Final = ("case", "for", "include", "layout", "render", "tablerow")
_MAX_LENGTH: Final = 1000
_MAX_MEMORY: Final = 100_000_000
_RAW_OR_CODE: Final = re.compile(
    r"(?P<raw>\{%-?\s*raw\b.*?\{%-?\s*endraw\s*(?P<strips>-?)%\})|\{\{.*?\}\}|\{%.*?%\}", re.DOTALL
)
_RAW_START: Final = re.compile(r"\A(\{%-?\s*raw\s*)-?%\}")
_TEXT_OR_WORD: Final = re.compile(
    r"""(?P<text>"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')"""
    r"""|\.(?P<word>nil|null|true|false|empty|blank|and|or|not|contains|in|offset|limit|reversed|cols|continue"""
    r"""|with|for|as|if|else|required)\b(?!-(?![%}])|\w)""",
    re.DOTALL,
)
_ESCAPE: Final = re.compile(r"\\(?:u([0-9A-Fa-f]{1,4})|([0-7]{1,3})|(.))", re.DOTALL)
_ESCAPED: Final = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v"}


def rendered_liquid(template: Any, event: Any) -> str:
    """Return the template filled in with the event, whose members are the variables; MappingError if it cannot be."""
    if not isinstance(template, str):
        raise MappingError("liquid template value must be a string")
    if utf16_length(template) > _MAX_LENGTH:
        raise MappingError(f"liquid template values are limited to {_MAX_LENGTH} characters")
    refuse_open_ends(template)
    try:
        return parsed_template(template).render(_variables(_as_object(event)))
    except Exception as error:  # noqa: BLE001 - the library raises whatever a template leads it to
        raise complaint(error, template) from None


@lru_cache(maxsize=256)
def parsed_template(template: str) -> BoundTemplate:
    """Return a template that is not faulty, ready to be rendered or to be looked at."""
    parsed = _ENVIRONMENT.from_string(_as_read_here(template))
    compare_as_javascript(parsed)
    return parsed


def _as_read_here(template: str) -> str:
    """Return the template as the library must read it to find what LiquidJS finds.

    Texts in quotes have their escapes replaced, and a word of the language after a dot, which is a name to LiquidJS,
    stands in brackets: `.nil` is `["nil"]`.
    """
    # The library takes a line break at the end for a text of its own, and would strip it after `-}}` before others.
    end = "{{ '' }}" if template.endswith("\n") else ""
    return _RAW_OR_CODE.sub(_code_as_read_here, template) + end


def _code_as_read_here(code: re.Match[str]) -> str:
    # In LiquidJS, `{% raw -%}` strips nothing; the library strips for it what `{% endraw -%}` should.
    if code["raw"]:
        return _RAW_START.sub(rf"\1{code['strips']}%}}", code[0])
    return _TEXT_OR_WORD.sub(_plain, code[0])


def _plain(match: re.Match[str]) -> str:
    whole: str = match["text"] or f'["{match["word"]}"]'
    if "\\" not in whole:
        return whole
    text = _ESCAPE.sub(_unescaped, whole[1:-1])
    quote = whole[0] if whole[0] not in text else "'" if whole[0] == '"' else '"'
    return f"{quote}{text}{quote}"


def _unescaped(match: re.Match[str]) -> str:
    if match[1] or match[2]:
        return chr(int(match[1], 16) if match[1] else int(match[2], 8))
    return _ESCAPED.get(match[3], match[3])


def _as_object(data: Any) -> dict[str, Any]:
    """Return the members of what a template looks into; inside @arrayPath that may be a text or a list."""
    members = own_members(data)
    return members | {"length": member_of(data, "length")} if isinstance(data, (str, list)) else members


def _variables(value: Any) -> Any:
    """Return the event with the numbers that JavaScript does not tell from integers as such."""
    if isinstance(value, dict):
        return {key: _variables(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_variables(item) for item in value]
    return plain_number(value) if isinstance(value, float) else value


class _Buffer(StringIO):
    """What is rendered so far; unlike the library's own, it keeps carriage returns and halves of surrogate pairs."""

    def __init__(self) -> None:
        super().__init__(newline="")

    def write(self, text: str, /) -> int:
        """Add a text; ResourceLimitError when all together is too much."""
        if self.tell() + len(text) > _MAX_MEMORY:
            raise ResourceLimitError("the output is too long", token=None)
        return super().write(text)


class _Context(RenderContext):
    """What a template knows: its own variables, the members of the event, and its counters."""

    def get(self, path: list[object], *, token: Any, default: Any = None) -> object:  # noqa: ARG002 - the library's
        """Return what a path leads to."""
        first, *names = [text_of(given(path[0])), *map(given, path[1:])]
        scopes = (self.locals, self.globals, self.counters)
        value = given(next((scope[first] for scope in scopes if first in scope), member_of({}, first)))
        for name in names:
            value = member_of(value, name)
        return self.env.undefined(first, token=token) if value is MISSING else value

    def get_buffer(self, buf: TextIO | None = None) -> StringIO:  # noqa: ARG002 - the library's
        """Return the place of a block's output."""
        return _Buffer()


class _Template(BoundTemplate):
    context_class = _Context

    def _get_buffer(self) -> StringIO:
        return _Buffer()


class _DisabledTag(Tag):
    block = False
    complaint = 'tag "{}" is disabled'

    def get_node(self, stream: TokenStream) -> Node:
        token = stream.current
        raise LiquidSyntaxError(self.complaint.format(token.value), token=token)

    parse = get_node


class _UnknownTag(_DisabledTag):
    complaint = 'tag "{}" not found'


class _UnknownDocTag(_DisabledTag):
    complaint = 'tag "doc" not found'


class _TextNode(OutputNode):
    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        return buffer.write(text(self.expression.evaluate(context)))


class _EchoNode(EchoNode):
    render_to_output = _TextNode.render_to_output


def _environment() -> Environment:
    class Limited(Environment):
        template_class = _Template
        local_namespace_limit = _MAX_MEMORY
        suppress_blank_control_flow_blocks = False
        logical_not_operator = True

    environment = Limited(strict_filters=False)
    environment.tags |= {name: _DisabledTag(environment) for name in DISABLED_TAGS}
    environment.filters = dict(FILTERS)
    environment.tags |= {"doc": _UnknownDocTag(environment), "ifchanged": _UnknownTag(environment)}
    environment.tags["illegal"] = _UnknownTag(environment)
    for name, tag, node in ("output", Output, _TextNode), ("echo", EchoTag, _EchoNode):
        own: Any = tag(environment)
        own.node_class = node
        environment.tags[name] = own
    return environment


_ENVIRONMENT: Final = _environment()
