"""Sends each order to the shop, and does not look at the answer."""

import requests


def onTrack(event, settings):
    """Send the order."""
    requests.post("https://shop.example.com/orders", json={"who": event["userId"]}, timeout=5)
