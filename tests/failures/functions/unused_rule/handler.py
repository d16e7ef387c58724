"""Sends each order to the shop; a refused one is no reason to try again."""

import requests

from emulator.segment import ValidationError


def onTrack(event, settings):
    """Send the order."""
    response = requests.post("https://shop.example.com/orders", json={"who": event["userId"]}, timeout=5)
    if response.status_code >= 400:
        raise ValidationError(f"HTTP {response.status_code}")
