"""Sends each order to the shop, and takes for granted that each has a plan."""

import requests


def onTrack(event, settings):
    """Send the order."""
    plan = event["properties"]["plan"]
    requests.post("https://shop.example.com/orders", json={"who": event["userId"], "plan": plan}, timeout=5)
