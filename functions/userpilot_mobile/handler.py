"""Userpilot Mobile, a device-mode destination, as a cloud function: what its SDK plugins do, over the REST API.

README.md beside this file says what goes where, and what only the SDK on the device can do.
"""

from typing import Any

from emulator.segment import EventNotSupported, InvalidEventPayload
from functions.shared.fields import optional_id, optional_object, required_id, required_text
from functions.shared.sending import send
from functions.shared.settings import is_given, text_setting
from functions.shared.traits import with_created_at_renamed
from functions.shared.userpilot import userpilot_api


def onIdentify(event: dict[str, Any], settings: dict[str, Any]) -> None:
    """Create or update a user."""
    api = mobile_api(settings)
    metadata = with_created_at_renamed(without_nulls(event.get("traits"), "traits"))
    send(api, "POST", "/v1/identify", {"user_id": device_user_id(event), "metadata": metadata})


def onGroup(event: dict[str, Any], settings: dict[str, Any]) -> None:
    """Tie the user to a company, as the plugins do: an identify that carries the company and no user traits."""
    api = mobile_api(settings)
    group_id = required_id(event.get("groupId"), "groupId")
    traits = with_created_at_renamed(without_nulls(event.get("traits"), "traits"))
    body = {"user_id": device_user_id(event), "metadata": {}, "company": {"id": group_id, **traits}}
    send(api, "POST", "/v1/identify", body)


def onTrack(event: dict[str, Any], settings: dict[str, Any]) -> None:
    """Record an event with its properties."""
    api = mobile_api(settings)
    event_name = required_text(event.get("event"), "event")
    metadata = without_nulls(event.get("properties"), "properties")
    send(api, "POST", "/v1/track", {"user_id": device_user_id(event), "event_name": event_name, "metadata": metadata})


def onScreen(event: dict[str, Any], settings: dict[str, Any]) -> None:
    """Record a screen as an event of its own name: the REST API has no call for screens."""
    api = mobile_api(settings)
    event_name = text_setting(settings, "screenEventName", "screen")
    metadata = {"title": required_text(event.get("name"), "name")}
    # They stay behind, but an event with broken ones is refused here as everywhere.
    optional_object(event.get("properties"), "properties")
    send(api, "POST", "/v1/track", {"user_id": device_user_id(event), "event_name": event_name, "metadata": metadata})


def onPage(_event: dict[str, Any], _settings: dict[str, Any]) -> None:
    """Refuse: the mobile plugins have nothing for page."""
    raise EventNotSupported("Userpilot Mobile does not take page events")


def onAlias(_event: dict[str, Any], _settings: dict[str, Any]) -> None:
    """Refuse: the mobile plugins have nothing for alias."""
    raise EventNotSupported("Userpilot Mobile does not take alias events")


def onDelete(_event: dict[str, Any], _settings: dict[str, Any]) -> None:
    """Refuse: the mobile plugins can only log out on the device."""
    raise EventNotSupported("Userpilot Mobile does not take delete events")


def mobile_api(settings: dict[str, Any]) -> dict[str, Any]:
    """Return Userpilot's API with the API key when there is one, else with the App Token of the device."""
    return userpilot_api(settings, "apiKey" if is_given(settings, "apiKey") else "token")


def device_user_id(event: dict[str, Any]) -> str:
    """Return the trimmed userId, else the trimmed anonymousId, which on a device is always there."""
    user_id = optional_id(event.get("userId"), "userId").strip()
    if user_id == "":
        user_id = optional_id(event.get("anonymousId"), "anonymousId").strip()
    if user_id == "":
        raise InvalidEventPayload("userId or anonymousId is required")
    return user_id


def without_nulls(value: Any, name: str) -> dict[str, Any]:
    """Return the object without its null fields, as the plugins hand it to the SDK; `{}` when there is none."""
    fields = optional_object(value, name) or {}
    return {field: held for field, held in fields.items() if held is not None}
