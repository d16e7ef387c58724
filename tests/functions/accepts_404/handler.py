"""Takes 404 for "already gone", and every other refusal for one."""

import requests
from emulator.segment import RetryError, ValidationError


def onDelete(event, settings):
    try:
        response = requests.delete(f"https://api.test/users/{event['userId']}", timeout=2)
    except requests.RequestException:
        raise RetryError("no answer") from None
    if response.status_code == 429 or response.status_code >= 500:
        raise RetryError(f"HTTP {response.status_code}")
    if response.status_code >= 400 and response.status_code != 404:
        raise ValidationError(f"HTTP {response.status_code}")
