"""Raises errors of classes that derive from Segment's."""

import requests
from emulator.segment import DropEvent, RetryError, ValidationError


class Throttled(RetryError):
    pass


class Worse(Throttled):
    pass


class BadPhone(ValidationError, ValueError):
    pass


RAISED = {
    "Throttled": Throttled,
    "Worse": Worse,
    "BadPhone": BadPhone,
    "DropEvent": type("Dropped", (DropEvent,), {}),
    "of requests": requests.exceptions.RetryError,
}


def onTrack(event, settings):
    raise RAISED[event["event"]]("so")
