"""GA4 Measurement Protocol destination."""
from __future__ import annotations

import re
import uuid
from datetime import datetime, timezone
from typing import Any, Iterator, Optional, TypedDict

import requests

from emulator.segment import EventNotSupported, InvalidEventPayload, RetryError, ValidationError


class Item(TypedDict, total=False):
    item_id: str
    item_name: str
    price: float
    quantity: int


class GaEvent(TypedDict):
    name: str
    params: dict[str, Any]


_NAMESPACE = uuid.UUID("6ba7b810-9dad-11d1-80b4-00c04fd430c8")
_UNSAFE = re.compile(r"[^a-zA-Z0-9_]+")
RESERVED = frozenset({"ad_click", "app_update", "error", "first_open", "session_start", "user_engagement"})
MAX_PARAMS = 25


def clean_name(name: str) -> str:
    cleaned = _UNSAFE.sub("_", name.strip()).strip("_").lower()
    if not cleaned:
        raise InvalidEventPayload(f"no usable event name in {name!r}")
    if cleaned[0].isdigit() or cleaned in RESERVED:
        cleaned = "e_" + cleaned
    return cleaned[:40]


def micros(stamp: Optional[str]) -> int:
    moment = datetime.now(timezone.utc)
    if stamp:
        moment = datetime.strptime(stamp, "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=timezone.utc)
    return int(moment.timestamp() * 1_000_000)


def items(products: list[dict[str, Any]]) -> Iterator[Item]:
    for index, product in enumerate(products):
        yield Item(
            item_id=str(product.get("product_id", f"unknown-{index}")),
            item_name=product.get("name", ""),
            price=float(product.get("price", 0)),
            quantity=int(product.get("quantity", 1)),
        )


def flatten(props: dict[str, Any], prefix: str = "") -> dict[str, Any]:
    flat: dict[str, Any] = {}
    for key, value in props.items():
        name = f"{prefix}{_UNSAFE.sub('_', key)}"[:40]
        match value:
            case None:
                continue
            case dict():
                flat |= flatten(value, prefix=f"{name}_")
            case bool():
                flat[name] = int(value)
            case str():
                flat[name] = value[:100]
            case int() | float():
                flat[name] = value
            case [*parts]:
                flat[name] = ",".join(str(part) for part in parts)[:100]
    return flat


def to_ga(event: dict[str, Any]) -> GaEvent:
    props = dict(event.get("properties") or {})
    match event["type"], event.get("event"):
        case "page", _:
            return {"name": "page_view", "params": {"page_location": props.get("url", ""), "page_title": props.get("title", "")}}
        case "track", "Order Completed" | "Order Refunded" as name:
            products = props.pop("products", None) or []
            return {
                "name": "purchase" if name.endswith("Completed") else "refund",
                "params": {
                    "transaction_id": props.get("order_id"),
                    "value": round(float(props.get("total") or 0), 2),
                    "currency": props.get("currency") or "USD",
                    "items": list(items(products)),
                },
            }
        case "track", str(name):
            params = flatten(props)
            return {"name": clean_name(name), "params": dict(list(params.items())[:MAX_PARAMS])}
        case kind, other:
            raise EventNotSupported(f"{kind} {other!r} cannot be sent")


def send(event: dict[str, Any], settings: dict[str, Any]) -> None:
    anonymous = event.get("anonymousId")
    client_id = anonymous or str(uuid.uuid5(_NAMESPACE, str(event.get("userId"))))
    ga_event = to_ga(event)
    ga_event["params"].setdefault("engagement_time_msec", 1)
    payload: dict[str, Any] = {"client_id": client_id, "timestamp_micros": micros(event.get("timestamp")), "events": [ga_event]}
    if (user_id := event.get("userId")) is not None:
        payload["user_id"] = user_id
    host = "https://region1.google-analytics.com" if settings.get("euOnly") else "https://www.google-analytics.com"
    response = requests.post(
        f"{host}/mp/collect",
        params={"measurement_id": settings["measurementId"], "api_secret": settings["apiSecret"]},
        json=payload,
        timeout=3.0,
    )
    if response.status_code >= 500:
        raise RetryError(f"GA4: {response.status_code} {response.reason}")
    if response.status_code not in range(200, 300):
        raise ValidationError(f"GA4: {response.status_code} {response.reason}")


onTrack = onPage = send
