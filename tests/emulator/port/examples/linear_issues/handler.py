"""GraphQL to Linear: one issue per crash fingerprint."""
import hashlib
import json
import logging
import re
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from textwrap import dedent
from typing import Any, ClassVar

import requests

from emulator.segment import InvalidEventPayload, RetryError, ValidationError, cache

log = logging.getLogger(__name__)

SEARCH = dedent("""
    query Search($filter: IssueFilter!, $first: Int = 1) {
      issues(filter: $filter, first: $first) { nodes { id identifier state { type } } }
    }
""").strip()
CREATE = "mutation Create($input: IssueCreateInput!) { issueCreate(input: $input) { success issue { id identifier } } }"
COMMENT = "mutation Comment($input: CommentCreateInput!) { commentCreate(input: $input) { success } }"
NUMBERS = re.compile(r"\b0x[0-9a-f]+\b|\d+", re.I)
FRAME = re.compile(r"^\s*at (?P<fn>[\w$.<>]+)? ?\(?(?P<file>[^():\s]+):(?P<line>\d+)(?::(?P<col>\d+))?\)?$", re.M)


class GraphQLError(Exception):
    def __init__(self, errors: list[dict[str, Any]]):
        self.codes = {e.get("extensions", {}).get("code", "UNKNOWN") for e in errors}
        super().__init__("; ".join(e["message"] for e in errors))


@dataclass
class Crash:
    MAX: ClassVar[int] = 3
    message: str
    stack: str = ""
    context: dict = field(default_factory=dict)

    @cached_property
    def frames(self) -> list[dict[str, str]]:
        return [m.groupdict(default="?") for m in FRAME.finditer(self.stack)][: self.MAX]

    @property
    def fingerprint(self) -> str:
        parts = [NUMBERS.sub("N", self.message), *(f"{f['fn']}@{f['file'].rsplit('/', 1)[-1]}" for f in self.frames)]
        return hashlib.sha1("|".join(parts).encode()).hexdigest()[:12]

    def markdown(self) -> str:
        rows = "\n".join(f"| {k} | `{v}` |" for k, v in sorted(self.context.items()))
        trace = "\n".join("{fn} ({file}:{line}:{col})".format_map(f) for f in self.frames)
        return f"**{self.message}**\n\n```\n{trace or 'no stack'}\n```\n\n| key | value |\n|---|---|\n{rows}\n\n<!-- {self.fingerprint} -->"


def graphql(settings: dict, query: str, **variables: Any) -> dict:
    r = requests.post("https://api.linear.app/graphql", data=json.dumps({"query": query, "variables": variables}), headers={"Authorization": settings["apiKey"], "Content-Type": "application/json"}, timeout=2.5)
    if r.status_code >= 500 or r.status_code == 429:
        raise RetryError(f"linear {r.status_code}, reset {r.headers.get('X-RateLimit-Requests-Reset', '-')}")
    payload = r.json()
    if errors := payload.get("errors"):
        raise GraphQLError(errors)
    return payload["data"]


@lru_cache(maxsize=None)
def priority(level: str) -> int:
    order = ["fatal", "error", "warning", "info"]
    return order.index(level) + 1 if level in order else 0


def find(settings, crash):
    data = graphql(settings, SEARCH, filter={"team": {"id": {"eq": settings["team"]}}, "description": {"contains": crash.fingerprint}})
    nodes = data["issues"]["nodes"]
    return nodes[0] if nodes else None


def onTrack(event, settings):
    if event["event"] not in ("App Crashed", "Error Raised"):
        return
    p = event.get("properties") or {}
    message = (p.get("message") or p.get("error") or "").strip()
    if not message:
        raise InvalidEventPayload("a crash without a message")
    ctx = event.get("context") or {}
    crash = Crash(message.splitlines()[0][:120], p.get("stack", ""), {"user": event.get("userId"), "app": "{name} {version}".format(**{"name": "?", "version": "?", **ctx.get("app", {})}), "os": " ".join(filter(None, [ctx.get("os", {}).get("name"), ctx.get("os", {}).get("version")]))})
    try:
        issue = find(settings, crash)
        if issue is None:
            made = graphql(settings, CREATE, input={"teamId": settings["team"], "title": crash.message, "description": crash.markdown(), "priority": priority(str(p.get("level", "")).lower())})["issueCreate"]
            if not made["success"]:
                raise ValidationError("linear made no issue")
            log.info("created %s (%s)", made["issue"]["identifier"], crash.fingerprint)
        elif issue["state"]["type"] in {"completed", "canceled"}:
            log.info("%s is %s", issue["identifier"], issue["state"]["type"])
        else:
            graphql(settings, COMMENT, input={"issueId": issue["id"], "body": f"Again at {event['timestamp']:.19}"})
    except GraphQLError as e:
        if "RATELIMITED" in e.codes:
            raise RetryError(str(e)) from e
        raise ValidationError(f"{'/'.join(sorted(e.codes))}: {e}") from None
