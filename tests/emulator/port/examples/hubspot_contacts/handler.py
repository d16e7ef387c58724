"""HubSpot: upsert contacts and companies, create timeline-ish notes."""
from __future__ import annotations

import logging
from enum import Enum
from typing import Any, Dict, Optional

import requests

from emulator.segment import InvalidEventPayload, RetryError, ValidationError

log = logging.getLogger("hubspot")


class Stage(Enum):
    SUBSCRIBER = "subscriber"
    LEAD = "lead"
    CUSTOMER = "customer"


class HubSpotError(Exception):
    def __init__(self, status: int, message: str):
        super().__init__(f"{status}: {message}")
        self.status = status
        self.message = message


class NotFound(HubSpotError):
    pass


PLAN_STAGES = {"free": Stage.SUBSCRIBER, "trial": Stage.LEAD, "team": Stage.CUSTOMER, "business": Stage.CUSTOMER}
TRAIT_MAP = {
    "firstName": "firstname",
    "lastName": "lastname",
    "phone": "phone",
    "title": "jobtitle",
    "website": "website",
}


class Client:
    base = "https://api.hubapi.com"

    def __init__(self, token: str):
        self.session = requests.Session()
        self.session.headers.update({"Authorization": f"Bearer {token}", "Accept": "application/json"})

    def call(self, method: str, path: str, **kwargs: Any) -> Dict[str, Any]:
        resp = self.session.request(method, self.base + path, timeout=3, **kwargs)
        if resp.status_code == 404:
            raise NotFound(404, path)
        if resp.status_code == 429 or resp.status_code >= 500:
            raise RetryError("HubSpot is busy: {}".format(resp.status_code))
        if resp.status_code >= 400:
            try:
                message = resp.json()["message"]
            except (ValueError, KeyError):
                message = resp.text[:200]
            raise HubSpotError(resp.status_code, message)
        return resp.json() if resp.content else {}

    def upsert_contact(self, email: str, properties: Dict[str, str]) -> str:
        try:
            found = self.call("GET", f"/crm/v3/objects/contacts/{email}", params={"idProperty": "email"})
        except NotFound:
            created = self.call("POST", "/crm/v3/objects/contacts", json={"properties": {**properties, "email": email}})
            return created["id"]
        self.call("PATCH", f"/crm/v3/objects/contacts/{found['id']}", json={"properties": properties})
        return found["id"]


def to_properties(traits: Dict[str, Any]) -> Dict[str, str]:
    props = {target: str(traits[source]) for source, target in TRAIT_MAP.items() if traits.get(source) is not None}
    plan = (traits.get("plan") or "").lower()
    stage: Optional[Stage] = PLAN_STAGES.get(plan)
    if stage:
        props["lifecyclestage"] = stage.value
    if traits.get("name") and "firstname" not in props:
        first, _, last = traits["name"].partition(" ")
        props["firstname"] = first.title()
        if last:
            props["lastname"] = last.title()
    return props


def onIdentify(event: Dict[str, Any], settings: Dict[str, Any]) -> None:
    traits = event.get("traits") or {}
    email = (traits.get("email") or "").strip().lower()
    if "@" not in email:
        raise InvalidEventPayload("an email is required, got %r" % email)
    client = Client(settings["accessToken"])
    try:
        contact_id = client.upsert_contact(email, to_properties(traits))
    except HubSpotError as err:
        log.error("upsert of %s failed: %s", email, err)
        raise ValidationError(str(err)) from err
    log.info("contact %s upserted", contact_id)


def onTrack(event: Dict[str, Any], settings: Dict[str, Any]) -> None:
    email = event.get("properties", {}).get("email") or event.get("context", {}).get("traits", {}).get("email")
    if not email:
        raise InvalidEventPayload("no email to attach the event to")
    client = Client(settings["accessToken"])
    body = "<b>{name}</b><br>{rows}".format(
        name=event["event"],
        rows="<br>".join(f"{k}: {v}" for k, v in sorted((event.get("properties") or {}).items()) if k != "email"),
    )
    try:
        contact = client.call("GET", f"/crm/v3/objects/contacts/{email}", params={"idProperty": "email"})
        client.call("POST", "/crm/v3/objects/notes", json={
            "properties": {"hs_note_body": body, "hs_timestamp": event["timestamp"]},
            "associations": [{"to": {"id": contact["id"]}, "types": [{"associationTypeId": 202}]}],
        })
    except NotFound:
        log.info("no contact for %s, note skipped", email)
    except HubSpotError as err:
        raise ValidationError(f"note refused: {err.message} (HTTP {err.status})")
