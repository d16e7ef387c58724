"""Stream events into BigQuery with tabledata.insertAll."""
from __future__ import annotations

import json
import logging
import re
from datetime import datetime, timezone
from typing import Any

import requests

from emulator.segment import InvalidEventPayload, RetryError, ValidationError

logger = logging.getLogger(__name__)

BASE = "https://bigquery.googleapis.com/bigquery/v2"
FIRST_CAP = re.compile(r"(.)([A-Z][a-z]+)")
ALL_CAP = re.compile(r"([a-z0-9])([A-Z])")
NOT_WORD = re.compile(r"\W+")
RETRY_REASONS = frozenset(["backendError", "timeout", "rateLimitExceeded", "stopped"])
Row = dict[str, Any]


def column(name: str) -> str:
    spaced = FIRST_CAP.sub(r"\1_\2", NOT_WORD.sub("_", name))
    out = re.sub("_+", "_", ALL_CAP.sub(r"\1_\2", spaced)).lower().strip("_")
    return f"_{out}" if out[:1].isdigit() else out[:128]


def flatten(prefix: str, value: Any, into: Row) -> Row:
    if isinstance(value, dict):
        for key, inner in value.items():
            flatten(f"{prefix}_{key}" if prefix else key, inner, into)
    elif isinstance(value, (list, tuple)):
        into[column(prefix)] = json.dumps(value, ensure_ascii=False)
    elif value is not None:
        into[column(prefix)] = value
    return into


def timestamp(value: str | None) -> str | None:
    if not value:
        return None
    parsed = datetime.fromisoformat(value.replace("Z", "+00:00")).astimezone(timezone.utc)
    return parsed.strftime("%Y-%m-%d %H:%M:%S.%f")[:-3] + " UTC"


def row_of(event: dict[str, Any]) -> Row:
    if "messageId" not in event:
        raise InvalidEventPayload("messageId is required as insertId")
    row: Row = {
        "id": event["messageId"],
        "user_id": event.get("userId"),
        "anonymous_id": event.get("anonymousId"),
        "event": column(event["event"]) if event.get("event") else None,
        "event_text": event.get("event"),
        "received_at": timestamp(event.get("receivedAt")),
        "timestamp": timestamp(event.get("timestamp")),
    }
    flatten("", event.get("properties") or {}, row)
    flatten("context", event.get("context") or {}, row)
    return {key: value for key, value in row.items() if value is not None}


def insert(rows: list[Row], settings: dict[str, Any]) -> requests.Response:
    path = "projects/{projectId}/datasets/{dataset}/tables/{table}/insertAll".format_map(settings)
    return requests.post(
        f"{BASE}/{path}",
        headers={"Authorization": "Bearer " + settings["token"]},
        json={
            "kind": "bigquery#tableDataInsertAllRequest",
            "skipInvalidRows": True,
            "ignoreUnknownValues": bool(settings.get("ignoreUnknown")),
            "rows": [{"insertId": row["id"], "json": row} for row in rows],
        },
        timeout=4,
    )


def row_errors(body: dict[str, Any]) -> dict[int, tuple[str, str]]:
    return {
        int(item["index"]): (item["errors"][0].get("reason", "unknown"), item["errors"][0].get("message", ""))
        for item in body.get("insertErrors", [])
        if item.get("errors")
    }


def onTrack(event: dict[str, Any], settings: dict[str, Any]) -> None:
    response = insert([row_of(event)], settings)
    if response.status_code in {429, 500, 502, 503, 504}:
        raise RetryError(f"BigQuery: {response.status_code}")
    body = response.json()
    if response.status_code != 200:
        raise ValidationError(body["error"]["message"])
    for _, (reason, message) in row_errors(body).items():
        raise RetryError(reason) if reason in RETRY_REASONS else ValidationError(f"{reason}: {message}")


onPage = onTrack


def onBatch(events: list[dict[str, Any]], settings: dict[str, Any]) -> list[dict[str, Any]]:
    response = insert([row_of(event) for event in events], settings)
    if response.status_code != 200:
        logger.error("insertAll failed with %s %s", response.status_code, response.reason)
        return [{"status": response.status_code, "errormessage": response.reason} for _ in events]
    errors = row_errors(response.json())
    if errors:
        logger.warning("%d of %d rows refused: %s", len(errors), len(events), sorted({reason for reason, _ in errors.values()}))
    results = []
    for index in range(len(events)):
        reason, message = errors.get(index, (None, ""))
        status = 200 if reason is None else 500 if reason in RETRY_REASONS else 400
        results.append({"status": status, "errormessage": message})
    return results
