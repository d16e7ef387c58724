import re
import logging
from decimal import Decimal, InvalidOperation
from typing import Dict, List, Optional

import requests

from emulator.segment import InvalidEventPayload, RetryError, ValidationError

logger = logging.getLogger(__name__)

BASE_URL = "https://a.klaviyo.com/api"
REVISION = "2024-10-15"
METRIC_NAMES: Dict[str, str] = {
    "Order Completed": "Placed Order",
    "Order Cancelled": "Cancelled Order",
    "Checkout Started": "Started Checkout",
    "Product Viewed": "Viewed Product",
}
LOCATION_KEYS = ("city", "region", "country", "zip", "address1")
camel = re.compile(r"(?<=[a-z0-9])([A-Z])")


def snake(name: str) -> str:
    return camel.sub(lambda m: "_" + m.group(1).lower(), name)


def profile(event: dict) -> dict:
    context = event.get("context") or {}
    traits = {**(context.get("traits") or {}), **(event.get("traits") or {})}
    attributes: Dict[str, object] = {}
    email = traits.pop("email", None)
    phone = traits.pop("phone", None)
    if email:
        attributes["email"] = email
    if phone:
        cleaned = re.sub(r"[^\d+]", "", phone)
        if re.fullmatch(r"\+\d{8,15}", cleaned):
            attributes["phone_number"] = cleaned
        else:
            logger.warning("phone %s… is not E.164, left out", phone[:4])
    if event.get("userId"):
        attributes["external_id"] = str(event["userId"])
    elif not attributes:
        if not event.get("anonymousId"):
            raise InvalidEventPayload("nothing identifies the profile")
        attributes["anonymous_id"] = event["anonymousId"]
    address = traits.pop("address", None) or {}
    location = {key: address[key] for key in LOCATION_KEYS if key in address}
    if "postalCode" in address:
        location.setdefault("zip", address["postalCode"])
    if location:
        attributes["location"] = location
    rest = {snake(k): v for k, v in traits.items()}
    for own in ("first_name", "last_name", "title", "organization", "image"):
        if own in rest:
            attributes[own] = rest.pop(own)
    if rest:
        attributes["properties"] = rest
    return {"type": "profile", "attributes": attributes}


def value_of(props: dict) -> Optional[float]:
    raw = props.get("total", props.get("revenue", props.get("value")))
    if raw is None:
        return None
    try:
        amount = Decimal(str(raw))
    except InvalidOperation:
        raise InvalidEventPayload(f"{raw} is no amount") from None
    return float(amount.quantize(Decimal("0.01")))


def explain(response: requests.Response) -> str:
    try:
        errors: List[dict] = response.json().get("errors", [])
    except ValueError:
        return f"HTTP {response.status_code}"
    texts = []
    for i, error in enumerate(errors, start=1):
        pointer = (error.get("source") or {}).get("pointer", "/")
        texts.append(f"{i}. {error['detail']} at {pointer}")
    return " ".join(texts) or f"HTTP {response.status_code}"


def post(path: str, data: dict, settings: dict) -> requests.Response:
    response = requests.post(
        f"{BASE_URL}/{path}/",
        json={"data": data},
        headers={"Authorization": f"Klaviyo-API-Key {settings['privateKey']}", "revision": REVISION},
        timeout=4,
    )
    if response.status_code == 429:
        seconds = int(response.headers.get("Retry-After", 0))
        raise RetryError(f"throttled, wait {seconds // 60:02d}:{seconds % 60:02d}")
    if response.status_code >= 500:
        raise RetryError(explain(response))
    if response.status_code not in (200, 201, 202):
        raise ValidationError(explain(response))
    return response


def onIdentify(event: dict, settings: dict) -> None:
    response = post("profile-import", profile(event), settings)
    profile_id = response.json()["data"]["id"]
    if settings.get("listId") and (event.get("traits") or {}).get("marketingOptIn") is True:
        post(f"lists/{settings['listId']}/relationships/profiles", {"type": "profile", "id": profile_id}, settings)


def onTrack(event: dict, settings: dict) -> None:
    name = event.get("event") or "Unnamed Event"
    props = dict(event.get("properties") or {})
    attributes = {
        "metric": {"data": {"type": "metric", "attributes": {"name": METRIC_NAMES.get(name, name)}}},
        "profile": {"data": profile(event)},
        "properties": props,
        "time": event.get("timestamp"),
        "unique_id": props.get("order_id") or event.get("messageId"),
    }
    if (value := value_of(props)) is not None:
        attributes.update(value=value, value_currency=props.get("currency", "USD"))
    post("events", {"type": "event", "attributes": attributes}, settings)
