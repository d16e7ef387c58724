"""The project's own file formats: what each takes, and what is said of a wrong one."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from emulator.inputs.schemas import file_violations
from emulator.inputs.schemas.own_schemas import FileKind

SETTING = {
    "name": "apiKey",
    "label": "API Key",
    "description": "",
    "type": "STRING",
    "required": True,
    "sensitive": True,
}
FUNCTION = {"displayName": "Example", "resourceType": "DESTINATION"}
CODED = {**FUNCTION, "code": "let a\n"}
RESOURCE = {"display_name": "Example", "resource_type": "DESTINATION", "code": "let a\n"}
FUNCTIONS = "$.resource.segment_function"
SHOP = f"{FUNCTIONS}.shop"
NO_TYPE = '"string" is not "STRING", "BOOLEAN", "ARRAY" or "TEXT_MAP"'
REQUEST = {"method": "POST", "url": "https://example.com/", "headers": {}, "body": {"a": 1}}
LINE = {"messageId": "m", "outcome": "delivered", "reason": None, "requests": [REQUEST]}


def _resource(name: str = "shop", **values: Any) -> dict[str, Any]:
    return {"resource": {"segment_function": {name: {**RESOURCE, **values}}}}


def _setting(**values: Any) -> dict[str, Any]:
    return {**FUNCTION, "settings": [{**SETTING, **values}]}


GOOD: dict[str, tuple[FileKind, Any]] = {
    "function-smallest": ("function", FUNCTION),
    "function-whole": ("function", {**_setting(), "description": "x", "logoUrl": "https://example.com/logo.svg"}),
    "body-smallest": ("public_api_function", CODED),
    "body-whole": (
        "public_api_function",
        {**CODED, "description": "x", "logoUrl": "https://example.com/logo.svg", "settings": [SETTING]},
    ),
    "resource-smallest": ("terraform_function", _resource()),
    "resource-whole": (
        "terraform_function",
        _resource("_2-a", description="x", logo_url="https://example.com/logo.svg", settings=[SETTING]),
    ),
    "settings-empty": ("settings", {}),
    "settings-by-destination": (
        "settings",
        {"userleap": {"apiKey": "k", "sendPageUrl": True, "list": ["a"], "map": {"a": "b"}}},
    ),
    "settings-flat": ("settings", {"apiKey": "k", "sendPageUrl": False, "list": [], "map": {"a": "b"}}),
    "replies-none": ("replies", []),
    "replies-any-request": ("replies", [{}]),
    "replies-every-key": (
        "replies",
        [
            {
                "method": "GET",
                "url": "https://example.com/*",
                "status": 404,
                "headers": {"Retry-After": "1"},
                "body": "gone",
                "delay": 0.5,
                "times": 1,
                "optional": True,
            },
            {"json": None},
            {"method": "post", "fault": "timeout"},
            {"fault": "reset", "delay": 2},
        ],
    ),
    "expectations-first-line": ("expectations", {"version": 1, "note": "read line by line"}),
    "expectation": ("expectation", LINE),
    "expectation-of-nothing": (
        "expectation",
        {**LINE, "messageId": None, "reason": "Message Rejected", "requests": []},
    ),
    "expectation-of-anything": ("expectation", {"messageId": "*", "outcome": "*", "reason": "*", "requests": "*"}),
    "expectation-with-stars": ("expectation", {**LINE, "requests": ["*", {**REQUEST, "headers": "*", "body": "*"}]}),
}

BAD: dict[str, tuple[FileKind, Any, list[str]]] = {
    "function-list": ("function", [], ["$: [] is not an object"]),
    "function-empty": ("function", {}, ["$.displayName: is required", "$.resourceType: is required"]),
    "function-with-code": (
        "function",
        {**FUNCTION, "code": "x"},
        ["$.code: is not allowed here; known: displayName, description, resourceType, logoUrl, settings"],
    ),
    "function-name-too-long": (
        "function",
        {**FUNCTION, "displayName": "x" * 121},
        [f'$.displayName: "{"x" * 58}… has more than 120 characters'],
    ),
    "function-kind": (
        "function",
        {**FUNCTION, "resourceType": "destination"},
        [
            (
                '$.resourceType: "destination" is not "DESTINATION", "INSERT_DESTINATION", "INSERT_SOURCE", '
                '"INSERT_TRANSFORMATION" or "SOURCE"'
            )
        ],
    ),
    "function-logo": (
        "function",
        {**FUNCTION, "logoUrl": "logo.svg"},
        ['$.logoUrl: "logo.svg" is not a whole address such as https://example.com/'],
    ),
    "setting-misspelt": (
        "function",
        {
            **FUNCTION,
            "settings": [{("sensitiv" if key == "sensitive" else key): value for key, value in SETTING.items()}],
        },
        [
            "$.settings[0].sensitiv: is not allowed here; did you mean 'sensitive'?",
            "$.settings[0].sensitive: is required",
        ],
    ),
    "setting-name": (
        "function",
        _setting(name="api key"),
        ["$.settings[0].name: is no name: it may have letters, digits and underscores only"],
    ),
    "setting-name-with-digit": (
        "function",
        _setting(name="1st"),
        ["$.settings[0].name: is no name: it must start with a letter or an underscore"],
    ),
    "setting-type": (
        "function",
        _setting(type="NUMBER"),
        ['$.settings[0].type: "NUMBER" is not "STRING", "BOOLEAN", "ARRAY" or "TEXT_MAP"'],
    ),
    "setting-required-as-number": (
        "function",
        _setting(required=1),
        ["$.settings[0].required: 1 is not true or false"],
    ),
    "body-without-code": ("public_api_function", FUNCTION, ["$.code: is required"]),
    "body-with-empty-code": ("public_api_function", {**CODED, "code": "\n\t \r\n"}, ["$.code: is empty"]),
    "body-setting": (
        "public_api_function",
        {**CODED, "settings": [{key: value for key, value in SETTING.items() if key != "description"}]},
        ["$.settings[0].description: is required"],
    ),
    "body-of-an-answer": (
        "public_api_function",
        {**CODED, "catalogId": "x"},
        ["$.catalogId: is not allowed here; known: displayName, description, resourceType, logoUrl, settings, code"],
    ),
    "resource-nameless": (
        "terraform_function",
        {"resource": {"segment_function": {}}},
        [f"{FUNCTIONS}: {{}} has fewer than 1 keys"],
    ),
    "resource-name": (
        "terraform_function",
        _resource("2nd"),
        [f"{FUNCTIONS}: has a name that does not start with a letter or an underscore"],
    ),
    "resource-name-with-a-line-end": (
        "terraform_function",
        _resource("shop\n"),
        [f"{FUNCTIONS}: has a name with more than letters, digits, _ and -"],
    ),
    "resource-in-the-apis-words": (
        "terraform_function",
        {"resource": {"segment_function": {"shop": CODED}}},
        [
            f"{SHOP}.displayName: is not allowed here; did you mean 'display_name'?",
            f"{SHOP}.display_name: is required",
            f"{SHOP}.resourceType: is not allowed here; did you mean 'resource_type'?",
            f"{SHOP}.resource_type: is required",
        ],
    ),
    "resource-type": (
        "terraform_function",
        _resource(settings=[{**SETTING, "type": "string"}]),
        [f"{SHOP}.settings[0].type: {NO_TYPE}"],
    ),
    "settings-list": ("settings", [], ["$: [] is not an object"]),
    "settings-number": (
        "settings",
        {"userleap": {"apiKey": 5}, "flat": None},
        ["$.userleap.apiKey: 5 is not a string, true or false, null, a list or an object"],
    ),
    "settings-list-of-numbers": ("settings", {"a": {"b": [1]}}, ["$.a.b[0]: 1 is not a string"]),
    "replies-object": ("replies", {"rules": []}, ['$: {"rules": []} is not a list']),
    "rule-misspelt": ("replies", [{}, {"stauts": 500}], ["$[1].stauts: is not allowed here; did you mean 'status'?"]),
    "rule-status": (
        "replies",
        [{"status": 42}, {"status": "200"}],
        ["$[0].status: 42 is below 200", '$[1].status: "200" is not a whole number'],
    ),
    "rule-body-and-json": (
        "replies",
        [{"body": "", "json": {}}],
        ["$[0]: has body and json: keep the one that is meant"],
    ),
    "rule-fault-and-status": (
        "replies",
        [{"fault": "reset", "status": 500}],
        ["$[0]: has a fault and parts of a reply: a fault decides the whole answer, keep one"],
    ),
    "rule-timeout-and-delay": (
        "replies",
        [{"fault": "timeout", "delay": 1}],
        ["$[0]: has a timeout and a delay: a timeout lasts as long as the call allows"],
    ),
    "rule-fault": (
        "replies",
        [{"fault": "boom"}],
        ['$[0].fault: "boom" is not "timeout", "reset", "refused" or "malformed"'],
    ),
    "rule-numbers": ("replies", [{"delay": -1, "times": 0}], ["$[0].delay: -1 is below 0", "$[0].times: 0 is below 1"]),
    "rule-header": ("replies", [{"headers": {"Retry-After": 1}}], ["$[0].headers.Retry-After: 1 is not a string"]),
    "version-missing": ("expectations", {"messageId": "m"}, ["$.version: is required"]),
    "version-of-tomorrow": ("expectations", {"version": 2}, ["$.version: 2 is not 1"]),
    "expectation-outcome": (
        "expectation",
        {**LINE, "outcome": "ok"},
        ['$.outcome: "ok" is not "delivered", "discarded", "exhausted", "filtered", "rejected" or "*"'],
    ),
    "expectation-half": (
        "expectation",
        {"messageId": "m", "outcome": "*"},
        ["$.reason: is required", "$.requests: is required"],
    ),
    "expectation-request": (
        "expectation",
        {**LINE, "requests": [{"method": "POST", "url": "x", "headers": {"a": 1}, "bdoy": 1}, 5]},
        [
            "$.requests[0].bdoy: is not allowed here; did you mean 'body'?",
            "$.requests[0].body: is required",
            "$.requests[0].headers.a: 1 is not a string",
            '$.requests[1]: 5 is not "*" or an object',
        ],
    ),
}


@pytest.mark.parametrize("fast", [True, False], ids=["fast", "thorough"])
@pytest.mark.parametrize(("kind", "document"), GOOD.values(), ids=GOOD)
def test_takes_a_right_document(kind: FileKind, document: Any, fast: bool) -> None:
    """A document of the format has no violation."""
    assert file_violations(kind, document, fast=fast) == []


@pytest.mark.parametrize("fast", [True, False], ids=["fast", "thorough"])
@pytest.mark.parametrize(("kind", "document", "expected"), BAD.values(), ids=BAD)
def test_says_what_is_wrong_and_where(kind: FileKind, document: Any, expected: list[str], fast: bool) -> None:
    """Every violation is one line with its path, the value, and what would be right."""
    violations = file_violations(kind, document, fast=fast)

    assert expected == [f"{violation.path}: {violation.what}" for violation in violations]


def test_the_function_files_of_the_repository_are_right() -> None:
    """The functions that ship have no violation in their function.json."""
    paths = sorted((Path(__file__).parents[4] / "functions").glob("*/function.json"))

    assert paths
    assert [
        violation for path in paths for violation in file_violations("function", json.loads(path.read_text()))
    ] == []
