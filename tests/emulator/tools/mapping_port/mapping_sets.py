"""Sets of mappings for Userpilot Cloud, each with something of its own that a handler must do as well."""

from __future__ import annotations

from typing import Any

USER = {"@path": "$.userId"}
TRACK = 'type = "track"'


def _track(called: str, trigger: str, /, **fields: Any) -> dict[str, Any]:
    settings = {"userId": USER, "name": {"@path": "$.event"}, "properties": {"@path": "$.properties"}} | fields
    return {"name": called, "actionSlug": "trackEvent", "trigger": trigger, "settings": settings}


def _identify(called: str, trigger: str, /, **fields: Any) -> dict[str, Any]:
    settings = {
        "userId": USER,
        "createdAt": {"@path": "$.traits.createdAt"},
        "traits": {"@path": "$.traits"},
    } | fields
    return {"name": called, "actionSlug": "identifyUser", "trigger": trigger, "settings": settings}


def _company(called: str, trigger: str, /, **fields: Any) -> dict[str, Any]:
    settings = {"groupId": {"@path": "$.groupId"}, "traits": {"@path": "$.traits"}} | fields
    return {"name": called, "actionId": "dwXNNckdd2oaRcK4vfbGK5", "trigger": trigger, "settings": settings}


def _when(condition: str, value: Any, then: Any, otherwise: Any = None) -> dict[str, Any]:
    choice = {condition: value, "then": then}
    return {"@if": choice if otherwise is None else {**choice, "else": otherwise}}


MAPPING_SETS: dict[str, list[dict[str, Any]]] = {
    "one event": [_track("Orders", 'type = "track" and event = "Order Completed"')],
    "several events": [_track("Orders", '(event = "e" or event = "Order Completed") and type = "track"')],
    "not this event": [_track("Others", 'type = "track" and event != "e"')],
    "numbers": [_track("Large", 'type = "track" and properties.total >= 5'), _track("Exact", "properties.value = 7")],
    "numbers not equal": [_track("Unlike", 'type = "track" and properties.value != 7')],
    "booleans and null": [
        _track("Valid", 'type = "track" and properties.valid = true'),
        _track("Without", 'type = "track" and properties.value = null'),
        _identify("Known", 'type = "identify" and userId != null'),
    ],
    "parts of texts": [
        _track("Containing", 'type = "track" and contains(event, "e")'),
        _track("Beginning", 'type = "track" and match(event, "O*")'),
        _track("Ending", 'type = "track" and !match(event, "*d")'),
        _track("Lacking", 'type = "track" and !contains(properties.value, "a")'),
    ],
    "traits and context": [
        _identify("Paying", 'type = "identify" and traits.plan = "pro"'),
        _track("Local", 'type = "track" and context.ip != "1.2.3.4"'),
    ],
    "two for one event": [_track("All", TRACK), _track("Again", TRACK, name="Seen again")],
    "three for one event": [
        _track("First", TRACK, name="first"),
        _track("Second", 'type != "identify"', name={"@path": "$.type"}),
        _identify("Third", 'event != "e"'),
    ],
    "any type": [_track("Everything", 'userId != "x"', name={"@path": "$.type"})],
    "the anonymous id": [
        _track("All", TRACK, userId=_when("exists", USER, USER, {"@path": "$.anonymousId"})),
    ],
    "blank": [
        _track("All", TRACK, userId=_when("blank", {"@path": "$.properties.value"}, USER, {"@path": "$.anonymousId"})),
    ],
    "templates": [
        _track("All", TRACK, name={"@template": "{{type}}: {{ event }} of {{properties.value}}"}),
        _identify("Users", 'type = "identify"', userId={"@template": "u-{{userId}}"}),
    ],
    "letters": [
        _track("All", TRACK, name={"@case": {"operator": "upper", "value": {"@path": "$.event"}}},
               userId={"@case": {"operator": "lower", "value": USER}}),
    ],
    "replacing": [
        _track("All", TRACK, name={"@replace": {"pattern": " ", "replacement": "_", "value": {"@path": "$.event"}}}),
    ],
    "an object of fields": [
        _track("All", TRACK, properties={"value": {"@path": "$.properties.value"}, "fixed": 5,
                                         "deep": {"ip": {"@path": "$.context.ip"}}}),
    ],
    "a list in an object": [
        _track("All", TRACK, properties={"list": [USER, {"@path": "$.properties.nope"}, None, 1.5, True]}),
    ],
    "merged": [
        _track("All", TRACK, properties={"@merge": {"direction": "right", "objects": [
            {"@path": "$.properties"}, {"value": {"@path": "$.context.ip"}, "source": "segment"}]}}),
        _track("Left", TRACK, properties={"@merge": {"direction": "left", "objects": [
            {"value": 1}, {"@path": "$.properties"}]}}),
    ],
    "literal values": [_track("All", TRACK, userId={"@literal": "u-1"}, name={"@literal": 5})],
    "companies": [
        _company("Companies", 'type = "group"'),
        _company("Companies of users", 'type = "identify" and traits.company != null',
                 groupId={"@path": "$.traits.company.id"}),
    ],
    "dates": [
        _identify("Users", 'type = "identify"', createdAt={"@path": "$.traits.value"}),
        _company("Companies", 'type = "group"', createdAt={"@path": "$.timestamp"}),
    ],
    "the whole event": [_track("All", TRACK, properties={"@path": "$."})],
    "quirks": [
        _track("Single quotes", "type != 'track'", name={"@path": "$.type"}),
        _track("Vanishing", 'type = "track" and anonymousId = "x"'),
        _track("Last connective", 'type = "page" and event = "e" or userId = "12"', name="either"),
    ],
    "items of a list": [
        _track("All", TRACK, name={"@path": "$.properties.products[0].name"},
               userId={"@template": "{{properties.products.length}}{{ properties.value[1] }}"}),
        _track("Second", "properties.list.\\1 = \"a\"", name={"@path": "$.properties.list[1]"}),
    ],
    "new objects in a list": [
        _track("All", TRACK, properties={"items": {"@arrayPath": ["$.properties.products", {
            "id": {"@path": "$.product_id"}, "label": {"@template": "{{name}} ({{ price }})"}, "kind": "product"}]}}),
        _track("Plain", TRACK, properties={"items": {"@arrayPath": ["$.properties.list"]},
                                           "one": {"@arrayPath": ["$.context", {"ip": {"@path": "$.ip"}}]},
                                           "ids": {"@arrayPath": ["$.properties.products", {"@path": "$.sku"}]}}),
    ],
    "flat": [
        _track("All", TRACK, properties={"@flatten": {"separator": ".", "value": {"@path": "$.properties"}}}),
        _identify("Users", 'type = "identify"', traits={
            "@flatten": {"separator": "_", "omitArrays": True, "value": {"@path": "$.traits"}}}),
    ],
    "JSON": [
        _track("All", TRACK, properties={"text": {"@json": {"mode": "encode", "value": {"@path": "$.properties"}}}}),
        _track("Own", TRACK, properties={
            "text": {"@json": {"mode": "encode", "value": {"a": USER, "b": [{"@path": "$.nope"}, 1.5], "1": None}}},
            "value": {"@json": {"mode": "decode", "value": {"@path": "$.properties.value"}}},
            "list": {"@json": {"mode": "decode", "value": '{"a": [1, 2.5, "x"]}'}},
            "none": {"@json": {"mode": "decode", "value": "[NaN]"}}}),
    ],
    "without nulls": [
        _track("All", TRACK, properties={"@excludeWhenNull": {"@path": "$.properties"}}),
        _track("Own", TRACK, properties={"a": {"@excludeWhenNull": {"@path": "$.properties.value"}}}),
    ],
    "in two steps": [
        _track("All", TRACK, properties={"@transform": {
            "apply": {"items": {"@arrayPath": ["$.properties.products", {"n": {"@path": "$.name"}}]}, "user": USER},
            "mapping": {"first": {"@path": "$.items[0].n"}, "user": {"@path": "$.user"}, "no": {"@path": "$.type"}}}}),
    ],
    "paths and templates that are made": [
        _track("All", TRACK, userId={"@path": {"@template": "$.properties.{{event}}"}},
               name={"@template": {"@path": "$.properties.value"}},
               properties={"a": {"@path": {"@path": "$.properties.value"}},
                           "b": {"@template": "{{{properties.value}}} {{{ event }}}{{ type }}"}}),
        _track("Literal", TRACK, name={"@path": {"@literal": "$.properties.list[0]"}},
               userId={"@path": {"@literal": "$.properties['list']['0'].a"}}),
    ],
    "replacing in any case": [
        _track("All", TRACK, name={"@replace": {"pattern": "E", "replacement": "-$$",
                                                "pattern2": "o", "ignorecase": True,
                                                "value": {"@path": "$.event"}}}),
        _track("Once", TRACK, name={"@replace": {"pattern": "E", "ignorecase": True, "global": False,
                                                 "value": {"@path": "$.properties.value"}}}),
        _track("Dollars", TRACK, name={"@replace": {"pattern": "e", "replacement": "<$&>$$", "value": {
            "@path": "$.event"}}}),
    ],
    "directives inside lists": [
        _track("All", TRACK, properties={"items": {"@arrayPath": ["$.properties.products", {
            "label": {"@liquid": "{{ name | upcase }}{% if price > 5 %}!{% endif %}"},
            "made": {"@transform": {"apply": {"n": {"@path": "$.name"}}, "mapping": {"m": {"@path": "$.n"}}}}}]}}),
    ],
    "more of Liquid": [
        _track("All", TRACK, name={"@liquid": "{% assign v = properties.list %}{{ v | join: ', ' | truncate: 12 }} "
                                              "{{ v | size }} {{ v.first }}{{ v | last }}{{ v[1].a }}"},
               userId={"@liquid": "{% capture c %}{{ event | capitalize }}{% endcapture %}{{ c | remove_first: 'e' }}"},
               properties={"sizes": {"@liquid": "{{ properties.list.size }}{{ event.size }}{{ properties.size }}"},
                           "same": {"@liquid": "{% if event == properties.value %}1{% endif %}"
                                               "{% if properties.value == nil %}2{% endif %}"}}),
    ],
    "a Liquid template": [
        _track("All", TRACK, name={"@liquid": "{{ event | upcase }}: {{ properties.value | default: 'none' }}"},
               properties={"list": {"@liquid": "{{ properties.list }} {{ properties.list[0] | append: '!' }}"},
                           "json": {"@liquid": "{{ properties.value | json }}{{ nope | json }}"}}),
    ],
    "conditions in Liquid": [
        _track("All", TRACK, name={"@liquid": "{% if properties.total > 5 %}large{% elsif properties.value == 'a' or "
                                              "event contains 'e' %}{{ event }}{% else %}small{% endif %}"}),
        _track("Unless", TRACK, name={"@liquid": "x{% unless properties.value != nil %}none{% endunless %}"}),
    ],
    "a directive for the whole": [
        {"name": "Merged", "actionSlug": "trackEvent", "trigger": TRACK, "settings": {
            "__segment_internal_directive": {"@transform": {"apply": {"who": USER, "what": {"@path": "$.event"}}}},
            "userId": {"@path": "$.who"}, "name": {"@path": "$.what"}, "properties": {"by": {"@path": "$.type"}}}},
        {"name": "Made", "actionSlug": "trackEvent", "trigger": TRACK, "settings": {
            "@merge": {"direction": "right", "objects": [{"name": "made"}, {"userId": USER}]}}},
    ],
    "replacing once": [
        _track("All", TRACK, name={"@replace": {"pattern": "e", "replacement": "-", "pattern2": "r",
                                                "global": False, "value": {"@path": "$.event"}}}),
    ],
    "nothing mapped": [{"name": "Bare", "actionSlug": "trackEvent", "trigger": TRACK, "settings": {"name": "bare"}}],
}  # fmt: skip
