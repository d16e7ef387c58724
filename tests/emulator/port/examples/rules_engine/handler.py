"""A rule engine: rules come as JSON in a setting; operators by name; actions send webhooks."""
import fnmatch
import json
import operator
import re
from contextlib import suppress
from datetime import datetime, timezone
from functools import partial, reduce
from urllib.parse import quote

import requests
from emulator.segment import DropEvent, InvalidEventPayload, RetryError, ValidationError


def dig(obj, dotted, default=None):
    try:
        return reduce(lambda acc, key: acc[int(key)] if isinstance(acc, list) else acc[key], dotted.split("."), obj)
    except (KeyError, IndexError, TypeError, ValueError):
        return default


def _between(value, bounds):
    low, high = bounds
    return low <= value <= high


def _matches(value, pattern):
    return bool(re.search(pattern, str(value), re.IGNORECASE))


def _glob(value, pattern):
    return re.fullmatch(re.escape(pattern).replace(r"\*", ".*").replace(r"\?", "."), str(value)) is not None


OPS = {
    "eq": operator.eq, "ne": operator.ne, "gt": operator.gt, "ge": operator.ge, "lt": operator.lt, "le": operator.le,
    "in": lambda v, options: v in options,
    "has": operator.contains,
    "between": _between,
    "matches": _matches,
    "glob": _glob,
    "empty": lambda v, flag: (not v) is flag,
    "type": lambda v, name: type(v).__name__ == name,
}


class Rule:
    def __init__(self, raw):
        self.name = raw.get("name", "unnamed")
        self.all = raw.get("all", [])
        self.any = raw.get("any", [])
        self.action = raw["action"]

    def check(self, event, condition):
        field, op, wanted = condition["field"], condition.get("op", "eq"), condition.get("value")
        if op.startswith("not_"):
            return not self.check(event, {**condition, "op": op[4:]})
        try:
            test = OPS[op]
        except KeyError:
            raise ValidationError(f"rule {self.name!r}: no operator {op}") from None
        try:
            return test(dig(event, field), wanted)
        except TypeError:
            return False

    def applies(self, event):
        check = partial(self.check, event)
        return all(map(check, self.all)) and (not self.any or any(check(c) for c in self.any))

    def __lt__(self, other):
        return self.name < other.name


def render(template, event):
    def replace(match):
        path, _, filters = match[1].partition("|")
        value = dig(event, path.strip(), "")
        for name in filter(None, map(str.strip, filters.split("|"))):
            value = FILTERS[name](value)
        return value if isinstance(value, str) else json.dumps(value)
    if isinstance(template, str):
        return re.sub(r"\{\{\s*([^}]+?)\s*\}\}", replace, template)
    if isinstance(template, dict):
        return {key: render(value, event) for key, value in template.items()}
    if isinstance(template, list):
        return [render(item, event) for item in template]
    return template


FILTERS = {"upper": lambda v: str(v).upper(), "url": lambda v: quote(str(v), safe=""), "json": json.dumps, "len": len, "date": lambda v: datetime.fromisoformat(v[:19]).replace(tzinfo=timezone.utc).strftime("%d %b %Y")}


def load_rules(settings):
    try:
        raw = json.loads(settings["rules"])
    except json.JSONDecodeError as e:
        raise ValidationError(f"rules: {e.msg} at {e.lineno}:{e.colno}")
    if not isinstance(raw, list):
        raise ValidationError("rules must be a list, not " + type(raw).__name__)
    return sorted(map(Rule, raw))


def run(action, event):
    kind = action.get("type", "webhook")
    if kind == "webhook":
        send = {"GET": requests.get, "POST": requests.post, "PUT": requests.put}[action.get("method", "POST").upper()]
        kwargs = {"json": render(action["body"], event)} if "body" in action else {}
        response = send(render(action["url"], event), headers=render(action.get("headers") or {}, event), timeout=2, **kwargs)
        if response.status_code >= 500:
            raise RetryError(f"{action['url']}: {response.status_code}")
        with suppress(ValueError, AttributeError):
            print("answer:", response.json().get("id"))
        return response.ok
    if kind == "log":
        print(render(action.get("text", "{{ messageId }}"), event))
        return True
    raise ValidationError(f"no action {kind}")


def handle(event, settings):
    done = [rule.name for rule in load_rules(settings) if rule.applies(event) and run(rule.action, event)]
    if not done:
        print("no rule applied")
    else:
        print(f"{len(done)} rule{'s'[:len(done) ^ 1]}: {', '.join(done)}")


onTrack = handle
onIdentify = handle
onPage = handle
