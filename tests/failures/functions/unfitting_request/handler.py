"""Sends each order to the shop, with the total as it came, where the shop takes numbers only."""

import requests


def onTrack(event, settings):
    """Send the order."""
    total = event["properties"]["total"]
    requests.post("https://shop.example.com/orders", json={"who": event["userId"], "total": total}, timeout=5)
