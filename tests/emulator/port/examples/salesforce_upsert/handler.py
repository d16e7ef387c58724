"""
Salesforce: identify -> Contact, group -> Account, track -> Task.
Upserts by external id, so that a repeated event does no harm.
"""
import logging
import re
from typing import Any, Mapping
from urllib.parse import quote

import requests

from emulator.segment import InvalidEventPayload, RetryError, ValidationError

logger = logging.getLogger("salesforce")

API_VERSION = "v59.0"
CONTACT_FIELDS = {
    "firstName": "FirstName",
    "lastName": "LastName",
    "email": "Email",
    "phone": "Phone",
    "title": "Title",
    "address.city": "MailingCity",
    "address.country": "MailingCountry",
    "company.name": "Company_Name__c",
}
ACCOUNT_FIELDS = {"name": "Name", "industry": "Industry", "employees": "NumberOfEmployees", "website": "Website"}
BAD_ID = re.compile(r"[^\w.@:-]")


class SalesforceError(Exception):
    """An answer with error codes of Salesforce's own."""

    def __init__(self, codes, text):
        Exception.__init__(self, text)
        self.codes = codes


class TokenExpired(SalesforceError):
    pass


class Salesforce:
    def __init__(self, settings: Mapping[str, Any]):
        self.root = f"{settings['instanceUrl'].rstrip('/')}/services/data/{API_VERSION}"
        self.session = requests.Session()
        self.session.headers["Authorization"] = "Bearer " + settings["accessToken"]

    def upsert(self, sobject, field, external_id, body):
        path = f"{self.root}/sobjects/{sobject}/{field}/{quote(external_id, safe='')}"
        return self._checked(self.session.patch(path, json=body, timeout=4))

    def create(self, sobject, body):
        return self._checked(self.session.post(f"{self.root}/sobjects/{sobject}", json=body, timeout=4))

    @staticmethod
    def _checked(response):
        if response.status_code in (200, 201, 204):
            return response.json() if response.text else None
        try:
            errors = response.json()
        except ValueError:
            errors = [{"errorCode": "NO_JSON", "message": response.reason}]
        codes = {e["errorCode"] for e in errors}
        text = "; ".join(f"{e['errorCode']}: {e['message']}" for e in errors)
        if "INVALID_SESSION_ID" in codes:
            raise TokenExpired(codes, text)
        raise SalesforceError(codes, text)


def dig(source, path):
    value = source
    for part in path.split("."):
        if not isinstance(value, dict):
            return None
        value = value.get(part)
    return value


def mapped(source, fields):
    found = ((target, dig(source, path)) for path, target in fields.items())
    return {target: value for target, value in found if value not in (None, "")}


def external_id(raw):
    if not raw or BAD_ID.search(str(raw)):
        raise InvalidEventPayload(f"{raw!r} is no usable external id")
    return str(raw)


def run(action):
    try:
        result = action()
    except TokenExpired as e:
        logger.error("the access token is no longer valid")
        raise ValidationError(str(e))
    except SalesforceError as e:
        if e.codes & {"REQUEST_LIMIT_EXCEEDED", "SERVER_UNAVAILABLE", "UNABLE_TO_LOCK_ROW", "NO_JSON"}:
            raise RetryError(str(e)) from e
        raise ValidationError(str(e)) from e
    else:
        logger.info("salesforce: %s", "created " + result["id"] if result else "updated")


def onIdentify(event, settings):
    traits = event.get("traits") or {}
    body = mapped(traits, CONTACT_FIELDS)
    if "LastName" not in body:
        body["LastName"] = (traits.get("name") or "Unknown").split(" ")[-1]
    key = external_id(event.get("userId"))
    run(lambda: Salesforce(settings).upsert("Contact", settings.get("contactKey") or "Segment_Id__c", key, body))


def onGroup(event, settings):
    body = mapped(event.get("traits") or {}, ACCOUNT_FIELDS)
    if isinstance(body.get("NumberOfEmployees"), str):
        body["NumberOfEmployees"] = int(body["NumberOfEmployees"].split("-")[0])
    run(lambda: Salesforce(settings).upsert("Account", "Segment_Group_Id__c", external_id(event.get("groupId")), body))


def onTrack(event, settings):
    if event["event"] not in (settings.get("taskEvents") or []):
        return
    details = "\n".join(f"{k} = {v}" for k, v in (event.get("properties") or {}).items())
    task = {"Subject": event["event"][:255], "Status": "Completed", "ActivityDate": event["timestamp"][:10], "Description": details}
    task["Who"] = {"Segment_Id__c": external_id(event.get("userId"))}
    run(lambda: Salesforce(settings).create("Task", task))
