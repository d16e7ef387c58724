"""The CRM function with an onBatch that forgets traits, and everyone who is not yet known by name."""

import requests

from emulator.segment import RetryError

URL = "https://crm.example.com/v1/"


def onTrack(event, settings):
    """Send one activity."""
    requests.post(URL + "activities", json=activity(event), timeout=2)


def onIdentify(event, settings):
    """Send it as an activity, too."""
    onTrack(event, settings)


def onBatch(events, settings):
    """Send many at once."""
    rows = [activity({**event, "traits": None}) for event in events if event.get("userId")]
    response = requests.post(URL + "activities/bulk", json={"activities": rows}, timeout=4)
    if response.status_code >= 500:
        raise RetryError(f"HTTP {response.status_code}")
    return [{"status": response.status_code}] * len(events)


def activity(event):
    """Return what the CRM keeps of an event."""
    return {
        "person": event.get("userId") or event["anonymousId"],
        "what": event.get("event") or event["type"],
        "when": event["timestamp"],
        "fields": event.get("properties") or event.get("traits") or {},
    }
