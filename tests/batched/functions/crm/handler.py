"""Sends what people do to a CRM: one by one, or many at once to its bulk endpoint."""

import requests

from emulator.segment import InvalidEventPayload, RetryError

URL = "https://crm.example.com/v1/"


def onTrack(event, settings):
    """Send one activity."""
    response = requests.post(URL + "activities", json=activity(event), timeout=2)
    if is_retryable(response.status_code):
        raise RetryError(f"HTTP {response.status_code}")
    if response.status_code >= 400:
        raise InvalidEventPayload(f"HTTP {response.status_code}")


def onIdentify(event, settings):
    """Send it as an activity, too."""
    onTrack(event, settings)


def onBatch(events, settings):
    """Send many at once; the CRM answers with a status for each."""
    body = {"activities": [activity(event) for event in events]}
    response = requests.post(URL + "activities/bulk", json=body, timeout=4)
    if is_retryable(response.status_code):
        raise RetryError(f"HTTP {response.status_code}")
    results = response.json().get("results") or [{"status": response.status_code}] * len(events)
    return [{"status": each["status"], "errormessage": each.get("error", "")} for each in results]


def activity(event):
    """Return what the CRM keeps of an event."""
    return {
        "person": event.get("userId") or event["anonymousId"],
        "what": event.get("event") or event["type"],
        "when": event["timestamp"],
        "fields": event.get("properties") or event.get("traits") or {},
    }


def is_retryable(status):
    """Tell whether to send it again later."""
    return status == 429 or status >= 500
