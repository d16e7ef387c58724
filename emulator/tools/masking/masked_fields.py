"""Lists the fields of events that hold personal data, and those that do not.

Sources: Segment Spec, Common fields (ids, `context`), Identify and Group (reserved traits, in camelCase and
snake_case); writeKey from the HTTP Tracking API; `context.externalIds` and `context.personas` from Engage. Beyond the
Spec, a key counts wherever it stands when it is a usual name of the same thing: `workEmail`, `ipAddress`, `idfa`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from emulator.tools.masking.data_kinds import Kind, Leave, Treatment
from emulator.tools.masking.words import words

Steps = tuple[str | int, ...]

_NOT_ALPHANUMERIC: Final = re.compile(r"[\W_]+")
_PART: Final = re.compile(r"[A-Z]?[a-z0-9]+|[A-Z]+(?![a-z])")


def _keys(kinds: Mapping[Kind, str]) -> dict[str, Kind]:
    return {key: kind for kind, keys in kinds.items() for key in words(keys)}


_BY_KEY: Final = _keys(
    {
        Kind.ADDRESS: "address homeaddress mailingaddress postaladdress billingaddress shippingaddress",
        Kind.CITY: "city town suburb",
        Kind.COMPANY: "companyname organizationname organisationname employer",
        Kind.COORDINATE: "latitude longitude lat lng lon",
        Kind.EMAIL: "email emails emailaddress mail",
        Kind.FIRST_NAME: "firstname givenname forename middlename nickname",
        Kind.ID: "userid userids anonymousid anonymousids groupid previousid externalid customerid contactid memberid "
        "visitorid clientid accountid deviceid advertisingid idfa idfv gaid aaid adid androidid devicetoken pushtoken "
        "imei macaddress fingerprint gclid fbclid msclkid ttclid ssn passportnumber taxid iban cardnumber "
        "postalcode postcode zip zipcode",
        Kind.IP: "ip ipaddress clientip remoteip userip",
        Kind.LAST_NAME: "lastname surname familyname maidenname",
        Kind.LINK: "avatar avatarurl website homepage linkedin linkedinurl profileurl photourl",
        Kind.NAME: "fullname displayname",
        Kind.PHONE: "phone phones phonenumber mobile mobilenumber mobilephone telephone tel fax cellphone homephone",
        Kind.SECRET: "password passwd accesstoken refreshtoken idtoken apikey secret authorization",
        Kind.STREET: "street streetaddress street1 street2 addressline1 addressline2",
        Kind.USERNAME: "username login",
        Kind.WRITE_KEY: "writekey",
    }
)
_BY_ENDING: Final = {
    key: _BY_KEY[key]
    for key in words(
        "email emailaddress phone phonenumber firstname lastname fullname ipaddress streetaddress postalcode zipcode "
        "userid anonymousid deviceid advertisingid"
    )
}
_LONGEST_ENDING: Final = 2
_PERSONS: Final = words(
    "account approver assignee attendee author billing buyer cardholder child client contact creator customer driver "
    "employee guest invitee inviter lead manager member owner parent passenger patient person profile recipient "
    "referredby rider sales seller sender shipping spouse student teacher user users members contacts owners"
)
_COMPANIES: Final = frozenset({"company", "organization", "organisation", "group"})
_WITH_ID: Final = _PERSONS | _COMPANIES | {"device", "externalids"}
_COARSE: Final = frozenset({"country", "countrycode", "state", "region", "regioncode", "type"})
"""Parts of an address that name nobody, and on which handlers decide."""

_KEPT: Final = words("type event version channel projectId timestamp originalTimestamp receivedAt sentAt _metadata")
_NAMED: Final = frozenset({"messageId", "name", "category"})
_NAMED_CONTEXT: Final = words(
    "active app campaign channel library locale network os page personas referrer screen timezone userAgent "
    "userAgentData"
)
_NAMED_DEVICE: Final = frozenset({"adTrackingEnabled", "manufacturer", "model", "type", "version"})
_NAMED_TRAITS: Final = words("age birthday createdAt created_at employees employee_count gender industry plan title")
_NAMED_PROPERTIES: Final = words("category currency keywords name path referrer revenue search title url value")


@lru_cache(1 << 14)
def treatment_of(steps: Steps, is_group: bool, inherited: Kind | None = None) -> Treatment:
    """Return how to treat what stands at `steps` of an event; `is_group` tells that it is a group event.

    `inherited` is the kind of a personal field that it is a part of.
    """
    keys = [step for step in steps if isinstance(step, str)]
    named = _as_the_spec_names_it(keys)
    if named is not None:
        return named
    return _by_key(keys, is_group=is_group) or _inner(keys, inherited)


def kind_of_parameter(name: str) -> Kind | None:
    """Return the kind of a URL's query value by its name; None for what `context.campaign` names as well."""
    return None if name.lower().startswith("utm_") else _by_usual_name(name) or Kind.QUERY


def _inner(keys: list[str], inherited: Kind | None) -> Treatment:
    if inherited is Kind.ADDRESS:
        return Leave.NAMED if _folded(keys[-1]) in _COARSE else Kind.STREET
    return inherited or Leave.FREE


def _as_the_spec_names_it(keys: list[str]) -> Treatment | None:
    """Return what the Spec's name of the field decides, or None when it leaves that to the key or the text."""
    if not keys:
        return None
    top = keys[0]
    if top == "context":
        return _in_context(keys[1:])
    if len(keys) == 1 and top in _NAMED:
        return Leave.NAMED
    if top in _KEPT and (len(keys) == 1 or top == "_metadata"):
        return Leave.KEPT
    if top == "properties" and len(keys) == 2 and keys[1] in _NAMED_PROPERTIES:
        return Leave.NAMED
    return _in_traits(keys[1:]) if top == "traits" else None


def _in_context(keys: list[str]) -> Treatment | None:
    if not keys:
        return None
    if keys[0] in _NAMED_CONTEXT:
        return _by_usual_name(keys[-1]) or Leave.NAMED
    if keys[0] == "device" and len(keys) == 2:
        return _in_device(keys[1])
    return _in_traits(keys[1:]) if keys[0] == "traits" else None


def _in_device(key: str) -> Treatment | None:
    if key in _NAMED_DEVICE:
        return Leave.NAMED
    return {"name": Kind.DEVICE_NAME, "token": Kind.ID}.get(key)


def _in_traits(keys: list[str]) -> Treatment | None:
    is_reserved = len(keys) == 1 or (len(keys) == 2 and keys[0] == "company")
    return Leave.NAMED if is_reserved and keys[-1] in _NAMED_TRAITS else None


def _by_key(keys: list[str], *, is_group: bool) -> Kind | None:
    """Return the kind that a key has by its usual name, or by what it stands in."""
    if not keys:
        return None
    folded = [_folded(key) for key in keys]
    word, outer, in_traits = folded[-1], "".join(folded[-2:-1]), "traits" in folded[:-1]
    if word == "name":
        return _named(outer, in_traits=in_traits, is_group=is_group)
    if word == "id":
        return Kind.ID if outer in _WITH_ID or (in_traits and outer == "traits") else None
    if word in _COMPANIES:
        return Kind.COMPANY if in_traits and word != "group" else None
    return _by_usual_name(keys[-1])


def _named(outer: str, *, in_traits: bool, is_group: bool) -> Kind | None:
    if outer in _COMPANIES or (outer == "traits" and is_group):
        return Kind.COMPANY
    return Kind.NAME if in_traits or outer in _PERSONS else None


def _by_usual_name(key: str) -> Kind | None:
    word = _folded(key)
    found = _BY_KEY.get(word)
    if found is None and word.endswith("name") and word.removesuffix("name") in _PERSONS:
        return Kind.NAME
    return found or next((_BY_ENDING[ending] for ending in _endings(key) if ending in _BY_ENDING), None)


def _endings(key: str) -> list[str]:
    """Return the last words of a key, two and one: `workEmailAddress` ends in emailaddress and address."""
    parts = [part.lower() for part in _PART.findall(key)]
    return ["".join(parts[-many:]) for many in range(_LONGEST_ENDING, 0, -1) if len(parts) > many]


def _folded(key: str) -> str:
    return _NOT_ALPHANUMERIC.sub("", key).lower()
