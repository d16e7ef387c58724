"""The directives that make texts: @case, @liquid, @path, @replace and @template."""

from __future__ import annotations

from typing import Any, Final

from emulator.mappings.faults import MappingError
from emulator.mappings.javascript import MISSING, is_truthy, text_of, type_name
from emulator.mappings.paths import rendered, value_at
from emulator.mappings.replacing import replaced
from emulator.mappings.scope import Directive, Scope, option, options_of, required_option

__all__ = ["TEXT_DIRECTIVES"]


def _case(options: Any, scope: Scope) -> Any:
    options = options_of(options, '@case requires an object with a "operator" key')
    operator = required_option(options, "operator", '@case requires a "operator" key')
    if not is_truthy(options.get("value")):
        return MISSING
    value = scope.resolved(options["value"])
    if not isinstance(value, str):
        return value
    if operator == "lower":
        return value.lower()
    if operator == "upper":
        return value.upper()
    raise MappingError('operator key should have a value of "lower" or "upper"')


def _replace(options: Any, scope: Scope) -> Any:
    options = options_of(options, '@replace requires an object with a "pattern" key')
    pattern = required_option(options, "pattern", '@replace requires a "pattern" key')
    if not is_truthy(options.get("value")):
        return MISSING
    value = scope.resolved(options["value"])
    if isinstance(value, (bool, int, float)):
        value = text_of(value)
    ignore_case, everywhere = option(options, "ignorecase", False), option(options, "global", True)
    pairs = [(pattern, option(options, "replacement", ""))]
    texts = [value, *pairs[0]]
    if not all(isinstance(text, str) for text in texts) or not _are_booleans(ignore_case, everywhere):
        return ""
    second = (options.get("pattern2"), option(options, "replacement2", ""))
    if is_truthy(second[0]) and isinstance(second[0], str) and isinstance(second[1], str):
        pairs.append(second)
    for pair in pairs:
        value = replaced(value, *pair, ignore_case=ignore_case, everywhere=everywhere)
    return value


def _are_booleans(*values: Any) -> bool:
    return all(isinstance(value, bool) for value in values)


def _path(value: Any, scope: Scope) -> Any:
    return value_at(scope.data, _text("@path", value, scope))


def _template(value: Any, scope: Scope) -> Any:
    return rendered(_text("@template", value, scope), scope.data)


def _text(name: str, value: Any, scope: Scope) -> str:
    text = scope.resolved(value)
    if not isinstance(text, str):
        raise MappingError(f"{name}: expected string, got {type_name(text)}")
    return text


def _liquid(template: Any, scope: Scope) -> Any:
    # The library is large, and few mappings need it.
    from emulator.mappings.liquid_templates import rendered_liquid  # noqa: PLC0415 - imported where it is used

    return rendered_liquid(template, scope.data)


TEXT_DIRECTIVES: Final[dict[str, Directive]] = {
    "@case": _case,
    "@liquid": _liquid,
    "@path": _path,
    "@replace": _replace,
    "@template": _template,
}
