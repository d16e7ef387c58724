"""Finds keywords of a schema file that JSON Schema does not have: such a keyword checks nothing."""

from __future__ import annotations

from collections.abc import Iterator

from emulator.inputs.jsonfile import JSONFile
from emulator.inputs.schemas.documents import Steps, iter_subschemas
from emulator.values.spelling import suggestion

OWN_PREFIX = "x-"
"""Begins the keywords that anyone may add: they are notes, and check nothing on purpose."""

KEYWORDS = frozenset({
    "$anchor", "$comment", "$defs", "$dynamicAnchor", "$dynamicRef", "$id", "$ref", "$schema", "$vocabulary",
    "additionalProperties", "allOf", "anyOf", "const", "contains", "contentEncoding", "contentMediaType",
    "contentSchema", "default", "dependentRequired", "dependentSchemas", "deprecated", "description", "else",
    "enum", "examples", "exclusiveMaximum", "exclusiveMinimum", "format", "if", "items", "maxContains",
    "maxItems", "maxLength", "maxProperties", "maximum", "minContains", "minItems", "minLength",
    "minProperties", "minimum", "multipleOf", "not", "oneOf", "pattern", "patternProperties", "prefixItems",
    "properties", "propertyNames", "readOnly", "required", "then", "title", "type", "unevaluatedItems",
    "unevaluatedProperties", "uniqueItems", "writeOnly",
})  # fmt: skip
"""All keywords of draft 2020-12."""

_OF_OTHERS = {
    "$recursiveAnchor": "$dynamicAnchor",
    "$recursiveRef": "$dynamicRef",
    "additionalItems": "items",
    "definitions": "$defs",
    "dependencies": "dependentRequired' or 'dependentSchemas",
    "example": "examples",
    "id": "$id",
    "nullable": "type' with \"null\" in its list; or 'anyOf",
}
"""Keywords of earlier drafts and of OpenAPI, each with what draft 2020-12 says in its place."""


def unknown_keywords(file: JSONFile) -> Iterator[tuple[Steps, str]]:
    """Yield where each unknown keyword stands, and what is wrong with it."""
    for steps, schema in iter_subschemas(file.document):
        for keyword in schema:
            if keyword not in KEYWORDS and not keyword.startswith(OWN_PREFIX):
                yield (
                    (*steps, keyword),
                    f"'{keyword}' is not a keyword of JSON Schema and checks nothing{_instead(keyword)}",
                )


def _instead(keyword: str) -> str:
    if keyword in _OF_OTHERS:
        return f"; write '{_OF_OTHERS[keyword]}'"
    near = suggestion(keyword, KEYWORDS)
    return near if near.startswith("; did") else f"; a note of your own begins with '{OWN_PREFIX}'"
