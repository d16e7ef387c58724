"""Templates that another directive gives, and replacements in any case, for handlers written from mappings."""

from typing import Any

from functions.shared.date_words import SPACES
from functions.shared.mapped import is_nothing, text_of, value_at
from functions.shared.mapped_paths import names_of, text_given


def filled_in(source: Any, template: Any) -> str:
    """Return a template with each `{{{path}}}` filled in, and then each `{{path}}`; it must be a text."""
    return filled(source, filled(source, text_given("@template", template), "{{{", "}}}"), "{{", "}}")


def filled(source: Any, template: str, opening: str, closing: str) -> str:
    """Return a template with the paths between two signs filled in; null and what is missing leave nothing."""
    parts: list[str] = []
    at = 0
    while opening in template[at:]:
        start = template.index(opening, at)
        inside = start + len(opening)
        end = template.index("}", inside) if "}" in template[inside:] else inside
        if end > inside and template[end : end + len(closing)] == closing:
            path = template[inside:end].strip(SPACES)
            parts += [template[at:start], text_of(value_at(source, names_of(path)))]
            at = end + len(closing)
        else:
            parts.append(template[at : start + 1])
            at = start + 1
    return "".join([*parts, template[at:]])


def replaced_in_any_case(value: Any, pattern: str, replacement: str, most: int = -1) -> str:
    """Return the value as text with the pattern replaced, everywhere or so often, in capitals and small letters."""
    if is_nothing(value) or not isinstance(value, (str, bool, int, float)):
        return ""
    text = text_of(value)
    small = small_letters(text)
    wanted = small_letters(pattern)
    parts: list[str] = []
    at = 0
    while wanted in small[at:] and len(parts) != most * 2:
        start = small.index(wanted, at)
        parts += [text[at:start], replacement]
        at = start + len(pattern)
    return "".join([*parts, text[at:]])


def small_letters(text: str) -> str:
    """Return the text with the 26 capitals of English made small, and all else as it is: its length stays."""
    for number in range(26):
        text = text.replace(chr(65 + number), chr(97 + number))
    return text
