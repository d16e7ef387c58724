"""Report metered usage and customers to Stripe (form-encoded bodies)."""
import hashlib
import logging
from decimal import Decimal, InvalidOperation
from typing import Any, Dict, Iterable, Iterator, Tuple
from urllib.parse import urlencode

import requests

from emulator.segment import InvalidEventPayload, RetryError, ValidationError

logger = logging.getLogger(__name__)

API = "https://api.stripe.com/v1"
VERSION = "2024-06-20"
ZERO_DECIMAL = frozenset("bif clp djf gnf jpy kmf krw mga pyg rwf ugx vnd vuv xaf xof xpf".split())


class StripeFailure(ValidationError):
    """Never raised as it is: shows up as a refusal."""


def pairs(value: Any, prefix: str = "") -> Iterator[Tuple[str, str]]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from pairs(inner, f"{prefix}[{key}]" if prefix else key)
    elif isinstance(value, (list, tuple)):
        for index, inner in enumerate(value):
            yield from pairs(inner, f"{prefix}[{index}]")
    elif isinstance(value, bool):
        yield prefix, str(value).lower()
    elif value is not None:
        yield prefix, str(value)


def encode(body: Dict[str, Any]) -> str:
    return urlencode(list(pairs(body)))


def idempotency_key(*parts: Any) -> str:
    return hashlib.sha256("|".join(str(p) for p in parts).encode()).hexdigest()[:32]


def to_minor(amount: Any, currency: str) -> int:
    try:
        value = Decimal(str(amount))
    except InvalidOperation as error:
        raise InvalidEventPayload(f"amount {amount!r} is no number") from error
    if currency.lower() not in ZERO_DECIMAL:
        value *= 100
    return int(value.to_integral_value())


def post(path: str, body: Dict[str, Any], settings: Dict[str, Any], key: str) -> Dict[str, Any]:
    headers = {
        "Content-Type": "application/x-www-form-urlencoded",
        "Idempotency-Key": key,
        "Stripe-Version": VERSION,
    }
    if account := settings.get("connectedAccount"):
        headers["Stripe-Account"] = account
    response = requests.post(f"{API}/{path}", data=encode(body), headers=headers, auth=(settings["secretKey"], ""), timeout=4)
    request_id = response.headers.get("Request-Id", "?")
    answer = response.json()
    if response.status_code < 400:
        logger.info("%s %s (%s)", path, answer.get("id"), request_id)
        return answer
    error = answer["error"]
    kind, message = error.get("type", "api_error"), error.get("message", "")
    if response.headers.get("Stripe-Should-Retry") == "true" or response.status_code in {409, 429} or kind == "api_error":
        raise RetryError(f"{kind} ({request_id})")
    param = f" at {error['param']}" if error.get("param") else ""
    raise ValidationError(f"{kind}: {message}{param}, see {request_id}")


def first(values: Iterable[Any]) -> Any:
    return next(filter(None, values), None)


def onIdentify(event: Dict[str, Any], settings: Dict[str, Any]) -> None:
    traits = event.get("traits") or {}
    name = first([traits.get("name"), " ".join([str(traits.get("firstName", "")), str(traits.get("lastName", ""))]).strip()])
    body = {
        "email": traits.get("email"),
        "name": name,
        "phone": traits.get("phone"),
        "preferred_locales": [traits["locale"]] if traits.get("locale") else [],
        "address": {k: traits["address"].get(k) for k in ("city", "country", "line1")} if isinstance(traits.get("address"), dict) else None,
        "metadata": {"segment_id": event.get("userId"), **{k: v for k, v in traits.items() if k in ("plan", "vip", "seats")}},
    }
    path = "customers"
    if customer := traits.get("stripeCustomerId"):
        path += f"/{customer}"
    post(path, body, settings, idempotency_key(event["messageId"], path))


def onTrack(event: Dict[str, Any], settings: Dict[str, Any]) -> None:
    props = event.get("properties") or {}
    meters = settings.get("meters") or {}
    customer = props.get("stripeCustomerId") or (event.get("context") or {}).get("traits", {}).get("stripeCustomerId")
    name = event.get("event")
    if name in meters:
        if not customer:
            raise InvalidEventPayload(f"{name}: no customer to bill")
        value = props.get("quantity", 1)
        post("billing/meter_events", {"event_name": meters[name], "payload": {"stripe_customer_id": customer, "value": value}, "identifier": event["messageId"]}, settings, idempotency_key(event["messageId"]))
    elif name == "Credit Granted":
        currency = props.get("currency") or "usd"
        amount = to_minor(props.get("amount"), currency)
        post(f"customers/{customer}/balance_transactions", {"amount": -amount, "currency": currency.lower(), "description": (props.get("reason") or "Credit")[:350]}, settings, idempotency_key(customer, amount, props.get("grantId")))
