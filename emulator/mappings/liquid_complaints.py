"""What is wrong with a Liquid template, in the words of LiquidJS, with the line and column as it counts them."""

from __future__ import annotations

import re
from typing import Final

from liquid.exceptions import LiquidError, LiquidSyntaxError, ResourceLimitError

from emulator.mappings.faults import MappingError
from emulator.mappings.javascript import encoded, stripped, utf16_length

__all__ = ["complaint", "refuse_open_ends"]

_SHOWN: Final = 32
_OPENINGS: Final = re.compile(r"\{\{|\{%(-?\s*raw\s*-?%\})?")
# LiquidJS does not find an end that strips what is before it.
_RAW_END: Final = re.compile(r"\{%\s*endraw\b")
_CODE: Final = re.compile(
    r"\{\{-?\s*(?P<output>.*?)\s*-?\}\}|\{%-?\s*(?:if|unless|elsif|echo|assign\s+\w+\s*=)(?!\w)(?P<tag>.*?)\s*-?%\}",
    re.DOTALL,
)
# What a value may begin with; LiquidJS finds anything else to be no value at all.
_STARTS_VALUE: Final = re.compile(r"""["'(\[.\w+-]|[^\x00-\x7f]""")
_NO_VALUE: Final = ("expected a primitive expression", "missing expression", "unexpected '")


def refuse_open_ends(template: str) -> None:
    """Refuse `{{` and `{%` that nothing closes; python-liquid would take them for text."""
    at = 0
    while (opening := _OPENINGS.search(template, at)) is not None:
        kind, closing = ("output", "}}") if opening[0] == "{{" else ("tag", "%}")
        at = opening.start()
        if opening[1]:
            end = _RAW_END.search(template, opening.end())
            if end is None:
                shown = encoded(_shown(template[at:]))
                raise _error(f"raw {shown} not closed", template, opening.end(), "TokenizationError")
            at = end.start()
        end_at = template.find(closing, at + 2)
        if end_at < 0:
            raise _error(f"{kind} {encoded(_shown(template[at:]))} not closed", template, at, "TokenizationError")
        at = end_at + len(closing)


def complaint(error: Exception, template: str) -> MappingError:
    """Return the error that a template's own error is at Segment."""
    if not isinstance(error, LiquidError):
        return _error(str(error), template, 0, "RenderError")
    around, message = _place(error, template), str(error.message)
    if isinstance(error, ResourceLimitError):
        return _error("memory alloc limit exceeded", template, around, "RenderError")
    if not isinstance(error, LiquidSyntaxError):
        return _error(message, template, around, "RenderError")
    if message.startswith(_NO_VALUE) and (code := _CODE.match(template, around)) is not None:
        value = stripped(code[code.lastgroup or 0])
        if not _STARTS_VALUE.match(value):
            place = code.end(code.lastgroup or 0) - len(value)
            what = f"invalid value expression: {encoded(_shown(value))}"
            return _error(what, template, place, "TokenizationError")
    if message.startswith("expected tag end") or message.endswith("was never closed"):
        message = f"tag {template[around : template.find('%}', around) + 2]} not closed"
    return _error(message, template, around, "ParseError")


def _place(error: LiquidError, template: str) -> int:
    """Return where the tag or output begins in which the error is; an error at the end of a value has no place."""
    if error.token is None or error.token.start_index < 0:
        faulty = (
            code for code in _CODE.finditer(template) if not _STARTS_VALUE.match(stripped(code[code.lastgroup or 0]))
        )
        return next((code.start() for code in faulty), 0)
    start = error.token.start_index
    return max(template.rfind("{{", 0, start + 2), template.rfind("{%", 0, start + 2), 0)


def _shown(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 3]}..."


def _error(what: str, template: str, at: int, name: str) -> MappingError:
    line, before = template.count("\n", 0, at) + 1, template[template.rfind("\n", 0, at) + 1 : at]
    return MappingError(f"{what}, line:{line}, col:{utf16_length(before) + 1}", name=name)
