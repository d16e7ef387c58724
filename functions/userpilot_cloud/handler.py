"""Segment events to Userpilot's REST API, as Segment's catalogue destination "Userpilot Cloud (Actions)" sends them.

README.md beside this file says what goes where and why; every function here is one row of its table.
"""

from typing import Any

from emulator.segment import EventNotSupported, InvalidEventPayload
from functions.shared.dates import is_date
from functions.shared.fields import optional_id, optional_object, required_id, required_text
from functions.shared.sending import send
from functions.shared.settings import required_key
from functions.shared.userpilot import userpilot_api


def onIdentify(event: dict[str, Any], settings: dict[str, Any]) -> None:
    """Create or update a user; a company with an id among the traits becomes the user's company too."""
    required_key(settings, "apiKey")
    traits = optional_object(event.get("traits"), "traits") or {}
    payload = {"userId": user_or_anonymous_id(event), "createdAt": created_at(traits), "traits": traits}
    company = traits.get("company")
    if isinstance(company, dict) and company.get("id") is not None:
        send(userpilot_api(settings, "apiKey"), "POST", "/v1/identify", {**user_body(payload), "company": company})
    else:
        identifyUser(payload, settings)


def onTrack(event: dict[str, Any], settings: dict[str, Any]) -> None:
    """Record an event with its properties, exactly as they came."""
    required_key(settings, "apiKey")
    payload: dict[str, Any] = {
        "userId": user_or_anonymous_id(event),
        "name": required_text(event.get("event"), "event"),
    }
    properties = optional_object(event.get("properties"), "properties")
    if properties is not None:
        payload["properties"] = properties
    trackEvent(payload, settings)


def onGroup(event: dict[str, Any], settings: dict[str, Any]) -> None:
    """Create or update a company; only an identify with a company ties a user to it."""
    required_key(settings, "apiKey")
    group_id = required_id(event.get("groupId"), "groupId")
    traits = optional_object(event.get("traits"), "traits") or {}
    identifyCompany({"groupId": group_id, "createdAt": created_at(traits), "traits": traits}, settings)


def onDelete(event: dict[str, Any], settings: dict[str, Any]) -> None:
    """Have the user deleted; Userpilot does it in the following night."""
    api = userpilot_api(settings, "apiKey")
    send(api, "DELETE", "/v1/users", {"users": [required_id(event.get("userId"), "userId")]})


def onPage(_event: dict[str, Any], _settings: dict[str, Any]) -> None:
    """Refuse: the catalogue destination has no action for page."""
    raise EventNotSupported("Userpilot Cloud does not take page events")


def onScreen(_event: dict[str, Any], _settings: dict[str, Any]) -> None:
    """Refuse: the catalogue destination has no action for screen."""
    raise EventNotSupported("Userpilot Cloud does not take screen events")


def onAlias(_event: dict[str, Any], _settings: dict[str, Any]) -> None:
    """Refuse: Userpilot cannot merge two users."""
    raise EventNotSupported("Userpilot Cloud does not take alias events")


def identifyUser(payload: dict[str, Any], settings: dict[str, Any]) -> None:
    """Do what the catalogue's action Identify User does with its payload."""
    send(userpilot_api(settings, "apiKey"), "POST", "/v1/identify", user_body(payload))


def identifyCompany(payload: dict[str, Any], settings: dict[str, Any]) -> None:
    """Do what the catalogue's action Identify Company does with its payload."""
    body = {"company_id": payload["groupId"], "metadata": metadata_of(payload)}
    send(userpilot_api(settings, "apiKey"), "POST", "/v1/companies/identify", body)


def trackEvent(payload: dict[str, Any], settings: dict[str, Any]) -> None:
    """Do what the catalogue's action Track Event does with its payload; it takes an event without a user, too."""
    body: dict[str, Any] = {}
    if "userId" in payload:
        body["user_id"] = payload["userId"]
    body["event_name"] = payload["name"]
    if "properties" in payload:
        body["metadata"] = payload["properties"]
    send(userpilot_api(settings, "apiKey"), "POST", "/v1/track", body)


def user_body(payload: dict[str, Any]) -> dict[str, Any]:
    """Return the body that creates or updates the user of a payload."""
    return {"user_id": payload["userId"], "metadata": metadata_of(payload)}


def user_or_anonymous_id(event: dict[str, Any]) -> str:
    """Return userId, else anonymousId; one of them must be there."""
    user_id = optional_id(event.get("userId"), "userId") or optional_id(event.get("anonymousId"), "anonymousId")
    if user_id == "":
        raise InvalidEventPayload("userId or anonymousId is required")
    return user_id


def created_at(traits: dict[str, Any]) -> Any:
    """Return the trait createdAt, which must be a date; an empty one is none, as at Segment."""
    value = traits.get("createdAt")
    if not is_filled(value):
        return None
    if not is_date(value):
        raise InvalidEventPayload("traits.createdAt must be a number or a date such as 2026-01-31T09:30:00Z")
    return value


def metadata_of(payload: dict[str, Any]) -> dict[str, Any]:
    """Return the traits of a payload with its date as created_at; a createdAt that is empty stays where it is."""
    traits = payload.get("traits") or {}
    metadata = {name: value for name, value in traits.items() if name != "createdAt" or not is_filled(value)}
    if is_filled(payload.get("createdAt")):
        metadata["created_at"] = payload["createdAt"]
    return metadata


def is_filled(value: Any) -> bool:
    """Return whether JavaScript, whose rule this is, takes the value for true: empty lists and objects are."""
    return isinstance(value, (dict, list)) or bool(value)
