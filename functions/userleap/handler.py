"""Segment events to UserLeap, now Sprig: users with attributes, and events that surveys are filtered by.

README.md beside this file says what goes where, and what only UserLeap's own SDK can do.
"""

from typing import Any

from emulator.segment import EventNotSupported, InvalidEventPayload, ValidationError
from functions.shared.endpoint import base_address, path_part
from functions.shared.fields import optional_object, required_id, required_text, required_time
from functions.shared.sending import send
from functions.shared.settings import flag_setting, required_key, text_setting
from functions.shared.text import is_plausible_email
from functions.shared.traits import flattened

ADDRESS = "https://api.sprig.com"
MOST_ATTRIBUTES = 100
MOST_PURGED = 100


def onIdentify(event: dict[str, Any], settings: dict[str, Any]) -> None:
    """Create or update a user with attributes."""
    api = userleap_api(settings)
    body = user(event)
    traits = optional_object(event.get("traits"), "traits")
    if traits is not None:
        body["attributes"] = attributes_of(traits)
        email = traits.get("email")
        if is_plausible_email(email):
            body["emailAddress"] = email
    send(api, "POST", "/v2/users", body)


def onAlias(event: dict[str, Any], settings: dict[str, Any]) -> None:
    """Do what identify does, without the attributes; previousId has no use at UserLeap."""
    send_for_user(userleap_api(settings), settings, user(event))


def onTrack(event: dict[str, Any], settings: dict[str, Any]) -> None:
    """Record that the event happened; UserLeap keeps its name and time, and no properties."""
    api = userleap_api(settings)
    body = user(event)
    body["events"] = [happening(event, required_text(event.get("event"), "event"))]
    # They stay behind, but an event with broken ones is refused here as everywhere.
    optional_object(event.get("properties"), "properties")
    send_for_user(api, settings, body)


def onPage(event: dict[str, Any], settings: dict[str, Any]) -> None:
    """Record a page view, with its address unless the settings keep that back."""
    api = userleap_api(settings)
    body = user(event)
    properties = optional_object(event.get("properties"), "properties") or {}
    url = required_text(properties.get("url"), "properties.url")
    view = happening(event, "pageview")
    if flag_setting(settings, "sendPageUrl", default=True):
        view["url"] = url
    body["events"] = [view]
    send_for_user(api, settings, body)


def onDelete(event: dict[str, Any], settings: dict[str, Any]) -> None:
    """Have users purged; 400 is UserLeap's answer for a user it does not know, so there is nothing left to do."""
    api = userleap_api(settings)
    send(api, "POST", "/v2/purge/visitors", {"userIds": purged_ids(event)}, also_fine=400)


def onGroup(_event: dict[str, Any], _settings: dict[str, Any]) -> None:
    """Refuse: UserLeap has no companies."""
    raise EventNotSupported("UserLeap does not take group events")


def onScreen(_event: dict[str, Any], _settings: dict[str, Any]) -> None:
    """Refuse: UserLeap's Segment page names screen as unsupported."""
    raise EventNotSupported("UserLeap does not take screen events")


def userleap_api(settings: dict[str, Any]) -> dict[str, Any]:
    """Return UserLeap's API as `send` takes it."""
    key = required_key(settings, "apiKey")
    scheme = text_setting(settings, "authScheme", "API-Key")
    if scheme not in ["API-Key", "Bearer"]:
        raise ValidationError("Setting authScheme must be API-Key or Bearer")
    return {
        "name": "UserLeap",
        "base": base_address(settings.get("endpoint"), ADDRESS),
        "headers": {"Authorization": f"{scheme} {key}", "Content-Type": "application/json"},
        "advice": "check the setting apiKey (one key per environment) and authScheme",
    }


def send_for_user(api: dict[str, Any], settings: dict[str, Any], body: dict[str, Any]) -> None:
    """Send the body; when only identify may create users, ask first and do nothing for an unknown one."""
    if flag_setting(settings, "onlyIdentifyCreatesUsers", default=False):
        found = send(api, "GET", f"/v2/users/{path_part(body['userId'], 'userId')}", also_fine=404)
        if found == 404:
            return
    send(api, "POST", "/v2/users", body)


def user(event: dict[str, Any]) -> dict[str, Any]:
    """Return the body that every call about one user begins with; UserLeap has no anonymous users."""
    return {"userId": required_id(event.get("userId"), "userId")}


def happening(event: dict[str, Any], name: str) -> dict[str, Any]:
    """Return what UserLeap calls an event: a name, and the time in milliseconds since 1970."""
    return {"event": name, "timestamp": required_time(event.get("timestamp"), "timestamp")}


def attributes_of(traits: dict[str, Any]) -> dict[str, Any]:
    """Return the traits as UserLeap takes attributes: flat, and no more than 100 of them."""
    attributes = flattened(traits)
    if len(attributes) > MOST_ATTRIBUTES:
        raise ValidationError(f"traits make {len(attributes)} attributes, and UserLeap takes {MOST_ATTRIBUTES} at most")
    return attributes


def purged_ids(event: dict[str, Any]) -> list[str]:
    """Return the event's list of userIds when it has one, else its userId."""
    listed = event.get("userIds")
    if listed is None:
        listed = []
    if not isinstance(listed, list):
        raise InvalidEventPayload("userIds must be a list")
    if len(listed) > MOST_PURGED:
        raise ValidationError(f"userIds holds {len(listed)} ids, and UserLeap purges {MOST_PURGED} at most")
    if len(listed) == 0:
        return [required_id(event.get("userId"), "userId")]
    return [required_id(user_id, "userIds") for user_id in listed]
