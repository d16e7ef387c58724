"""SendGrid marketing contacts: single and batched upserts."""
import itertools
import json
import logging
import re
from collections import OrderedDict

import requests

from emulator.segment import InvalidEventPayload, RetryError, ValidationError

log = logging.getLogger(__name__)

URL = "https://api.sendgrid.com/v3/marketing/contacts"
EMAIL_RE = re.compile(r"^[^@\s]+@[^@\s]+\.[a-z]{2,}$", re.I)
RESERVED = {
    "firstName": "first_name",
    "lastName": "last_name",
    "city": "city",
    "country": "country",
    "postalCode": "postal_code",
}
BATCH = 4


def grouped(iterable, size):
    it = iter(iterable)
    while chunk := list(itertools.islice(it, size)):
        yield chunk


def to_contact(event, custom_fields):
    traits = event.get("traits") or {}
    email = str(traits.get("email") or "").strip().lower()
    if not EMAIL_RE.match(email):
        raise InvalidEventPayload("invalid email: '%s'" % email)
    contact = OrderedDict(email=email)
    address = traits.get("address") or {}
    for source, target in RESERVED.items():
        value = traits.get(source, address.get(source))
        if value:
            contact[target] = str(value)[:50]
    custom = {}
    for trait, field_id in custom_fields.items():
        if trait in traits:
            value = traits[trait]
            if isinstance(value, bool):
                value = "yes" if value else "no"
            elif isinstance(value, (list, tuple)):
                value = ", ".join(map(str, value))
            custom[field_id] = value
    if custom:
        contact["custom_fields"] = custom
    if event.get("userId"):
        contact["external_id"] = str(event["userId"])
    return contact


def put(contacts, settings):
    payload = {"contacts": contacts}
    lists = [part.strip() for part in (settings.get("listIds") or "").split(",") if part.strip()]
    if lists:
        payload["list_ids"] = lists
    log.debug("PUT %s", json.dumps(payload)[:300])
    return requests.put(
        URL,
        data=json.dumps(payload),
        headers={"Authorization": f"Bearer {settings['apiKey']}", "Content-Type": "application/json"},
        timeout=(1, 4),
    )


def explain(response):
    try:
        errors = response.json()["errors"]
        return "; ".join("%s (%s)" % (e["message"], e.get("field") or "-") for e in errors)
    except (ValueError, KeyError, TypeError) as error:
        log.warning("no readable error: %s", type(error).__name__)
        return response.text or response.reason


def onIdentify(event, settings):
    response = put([to_contact(event, settings.get("customFields") or {})], settings)
    if response.status_code == 429 or response.status_code > 499:
        raise RetryError(explain(response))
    if response.status_code != 202:
        raise ValidationError(explain(response))
    log.info("job %s queued", response.json().get("job_id"))


def onBatch(events, settings):
    statuses = [None] * len(events)
    contacts = {}
    for index, event in enumerate(events):
        if event.get("type") != "identify":
            statuses[index] = {"status": 400, "errormessage": f"{event.get('type')} is not supported"}
            continue
        try:
            contact = to_contact(event, settings.get("customFields") or {})
        except InvalidEventPayload as e:
            statuses[index] = {"status": 400, "errormessage": str(e)}
        else:
            # the last one of an address wins, SendGrid refuses duplicates
            known, places = contacts.get(contact["email"], ({}, []))
            contacts[contact["email"]] = ({**known, **contact}, places + [index])

    for group in grouped(contacts.values(), BATCH):
        response = put([contact for contact, _ in group], settings)
        ok = response.status_code == 202
        outcome = {"status": 200 if ok else response.status_code, "errormessage": "" if ok else explain(response)}
        for _, places in group:
            for place in places:
                statuses[place] = dict(outcome)
    failed = [i for i, s in enumerate(statuses) if s["status"] >= 400]
    log.info("%d of %d failed%s", len(failed), len(statuses), f": {failed}" if failed else "")
    return statuses
