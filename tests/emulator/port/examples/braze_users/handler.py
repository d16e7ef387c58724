"""Braze /users/track: attributes, events and purchases; batches mix all three."""
from __future__ import annotations

import logging
from collections.abc import Iterator
from datetime import datetime
from typing import Any, Literal, TypedDict

import requests

from emulator.segment import InvalidEventPayload, RetryError, ValidationError

log = logging.getLogger(__name__)
LIMIT = 6
Kind = Literal["attributes", "events", "purchases"]
GENDERS = {"m": "M", "male": "M", "f": "F", "female": "F", "o": "O", "other": "O"}
STANDARD = {"firstName": "first_name", "lastName": "last_name", "email": "email", "phone": "phone", "birthday": "dob", "gender": "gender"}


class Entry(TypedDict):
    kind: Kind
    index: int
    data: dict[str, Any]


def who(event: dict[str, Any]) -> dict[str, Any]:
    match event:
        case {"userId": str(user)} if user.strip():
            return {"external_id": user}
        case {"userId": int(user)} if user > 0:
            return {"external_id": str(user)}
        case {"anonymousId": str(anonymous)} if anonymous:
            return {"user_alias": {"alias_name": anonymous, "alias_label": "segment"}}
        case _:
            raise InvalidEventPayload("nobody to send")


def attributes(event: dict[str, Any]) -> dict[str, Any]:
    out: dict[str, Any] = {}
    for name, value in (event.get("traits") or {}).items():
        match name, value:
            case "birthday", str():
                out["dob"] = value[:10]
            case "gender", str(text):
                out["gender"] = GENDERS.get(text.lower(), "N")
            case ("address", {"city": city, **rest}):
                out["home_city"] = city
                out["country"] = rest.get("country")
            case _, list(items) if all(isinstance(i, str) for i in items):
                out[name] = items[:25]
            case _, dict() | list():
                log.info("trait %s is left out", name)
            case _:
                out[STANDARD.get(name, name)] = value
    return out


def purchases(event: dict[str, Any], props: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for product in props.get("products") or []:
        yield {
            "product_id": str(product.get("product_id") or product.get("sku")),
            "currency": props.get("currency", "USD"),
            "price": round(float(product.get("price", 0)), 2),
            "quantity": min(max(int(product.get("quantity", 1)), 1), 100),
            "time": event["timestamp"],
            "properties": {k: v for k, v in product.items() if k in {"color", "size", "brand"}},
        }


def entries(event: dict[str, Any], index: int = 0) -> Iterator[Entry]:
    user = who(event)
    match event.get("type"):
        case "identify":
            yield {"kind": "attributes", "index": index, "data": user | attributes(event)}
        case "track" if event.get("event") == "Order Completed":
            for data in purchases(event, event.get("properties") or {}):
                yield {"kind": "purchases", "index": index, "data": user | data}
        case "track" | "screen" as kind:
            name = event.get("event") if kind == "track" else f"Viewed {event.get('name', 'a')} Screen"
            moment = datetime.fromisoformat(event["timestamp"].replace("Z", "+00:00"))
            yield {"kind": "events", "index": index, "data": {**user, "name": name, "time": moment.isoformat(timespec="milliseconds"), "properties": event.get("properties") or {}}}
        case other:
            raise ValidationError(f"type {other} is not sent")


def send(part: list[Entry], settings: dict[str, Any]) -> dict[int, str]:
    body: dict[str, Any] = {}
    for entry in part:
        body.setdefault(entry["kind"], []).append(entry["data"])
    response = requests.post(f"https://{settings['instance']}.braze.eu/users/track", json=body, headers={"Authorization": f"Bearer {settings['apiKey']}", "X-Braze-Bulk": "true" if len(part) > 1 else "false"}, timeout=4)
    match response.status_code:
        case 201:
            answer = response.json()
        case 429:
            raise RetryError(f"rate limit until {response.headers.get('X-RateLimit-Reset')}")
        case code if code >= 500:
            raise RetryError(f"braze: {code}")
        case _:
            raise ValidationError(f"braze: {response.json().get('message')}")
    errors: dict[int, str] = {}
    for error in answer.get("errors", []):
        same = [e for e in part if e["kind"] == error.get("input_array")]
        errors[same[error["index"]]["index"]] = error["type"]
    return errors


def single(event: dict[str, Any], settings: dict[str, Any]) -> None:
    if (part := list(entries(event))) and (errors := send(part, settings)):
        raise ValidationError("; ".join(errors.values()))


onIdentify = onTrack = onScreen = single


def onBatch(events: list[dict[str, Any]], settings: dict[str, Any]) -> list[dict[str, Any]]:
    results: list[dict[str, Any]] = [{"status": 200, "errormessage": ""} for _ in events]
    queue: list[Entry] = []
    for index, event in enumerate(events):
        try:
            queue.extend(entries(event, index))
        except (InvalidEventPayload, ValidationError, ValueError) as error:
            results[index] = {"status": 400, "errormessage": f"{error}"}
    while queue:
        part, queue = queue[:LIMIT], queue[LIMIT:]
        try:
            failed = send(part, settings)
        except RetryError as error:
            failed = {entry["index"]: f"later: {error}" for entry in part}
        for index, text in failed.items():
            results[index] = {"status": 503 if text.startswith("later") else 400, "errormessage": text.removeprefix("later: ")}
    return results
