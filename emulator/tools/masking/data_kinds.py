"""Lists the kinds of personal data, and the reasons to leave a value as it is."""

from __future__ import annotations

from enum import Enum


class Kind(Enum):
    """A kind of personal data; its value is what reports call it."""

    ADDRESS = "an address"
    CITY = "a city"
    COMPANY = "a company's name"
    COORDINATE = "a coordinate"
    DATE = "a date"
    DEVICE_NAME = "a device's name"
    EMAIL = "an email address"
    FIRST_NAME = "a first name"
    ID = "an id"
    IP = "an IP address"
    LAST_NAME = "a last name"
    LINK = "a link to a person's page or picture"
    NAME = "a name"
    PHONE = "a phone number"
    SECRET = "a secret"  # noqa: S105 - what reports call one
    STREET = "a street"
    TEXT = "a text to be masked"
    USERNAME = "a user name"
    WRITE_KEY = "a writeKey"
    QUERY = "a URL's query value"


class Leave(Enum):
    """A way to treat what is not a personal field.

    KEPT: it stays, whatever it holds. NAMED: the Spec names it as something else, so that only what is personal beyond
    doubt is masked in it: email addresses, URLs' query values, and values that the same event has in a personal field.
    FREE: also phone numbers, IP addresses and ids that are written so that they can be told.
    """

    KEPT = "kept"
    NAMED = "named"
    FREE = "free"


Treatment = Kind | Leave
