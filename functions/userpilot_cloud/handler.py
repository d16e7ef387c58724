"""Segment events to Userpilot's REST API, as Segment's catalogue destination "Userpilot Cloud (Actions)" sends them.

README.md beside this file says what goes where and why; every function here is one row of its table.
"""

from typing import Any

from emulator.segment import EventNotSupported, InvalidEventPayload
from functions.shared.dates import is_date
from functions.shared.fields import optional_id, optional_object, required_id, required_text
from functions.shared.sending import send
from functions.shared.traits import with_created_at_renamed
from functions.shared.userpilot import userpilot_api


def onIdentify(event: dict[str, Any], settings: dict[str, Any]) -> None:
    """Create or update a user; a company with an id among the traits becomes the user's company too."""
    api = userpilot_api(settings, "apiKey")
    traits = optional_object(event.get("traits"), "traits") or {}
    body = {"user_id": user_or_anonymous_id(event), "metadata": with_created_at(traits)}
    company = traits.get("company")
    if isinstance(company, dict) and company.get("id") is not None:
        body["company"] = company
    send(api, "POST", "/v1/identify", body)


def onTrack(event: dict[str, Any], settings: dict[str, Any]) -> None:
    """Record an event with its properties, exactly as they came."""
    api = userpilot_api(settings, "apiKey")
    user_id = user_or_anonymous_id(event)
    event_name = required_text(event.get("event"), "event")
    properties = optional_object(event.get("properties"), "properties")
    body: dict[str, Any] = {"user_id": user_id, "event_name": event_name}
    if properties is not None:
        body["metadata"] = properties
    send(api, "POST", "/v1/track", body)


def onGroup(event: dict[str, Any], settings: dict[str, Any]) -> None:
    """Create or update a company; only an identify with a company ties a user to it."""
    api = userpilot_api(settings, "apiKey")
    company_id = required_id(event.get("groupId"), "groupId")
    traits = optional_object(event.get("traits"), "traits") or {}
    send(api, "POST", "/v1/companies/identify", {"company_id": company_id, "metadata": with_created_at(traits)})


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
    """Refuse: Userpilot can not merge two users."""
    raise EventNotSupported("Userpilot Cloud does not take alias events")


def user_or_anonymous_id(event: dict[str, Any]) -> str:
    """Return userId, else anonymousId; one of them must be there."""
    user_id = optional_id(event.get("userId"), "userId") or optional_id(event.get("anonymousId"), "anonymousId")
    if user_id == "":
        raise InvalidEventPayload("userId or anonymousId is required")
    return user_id


def with_created_at(traits: dict[str, Any]) -> dict[str, Any]:
    """Return the traits with a real createdAt renamed; an empty one stays where it is, as at Segment."""
    created_at = traits.get("createdAt")
    # An empty list or object is no date either, and JavaScript, whose rule this is, does not count it as empty.
    if not isinstance(created_at, (dict, list)) and not created_at:
        return traits
    if not is_date(created_at):
        raise InvalidEventPayload("traits.createdAt must be a number or a date such as 2026-01-31T09:30:00Z")
    return with_created_at_renamed(traits)
