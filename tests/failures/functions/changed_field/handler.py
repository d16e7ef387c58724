"""Sends each order to the shop; since a change, an order without a plan counts as one of the free plan."""

import requests


def onTrack(event, settings):
    """Send the order."""
    plan = event["properties"].get("plan", "free")
    requests.post("https://shop.example.com/orders", json={"who": event["userId"], "plan": plan}, timeout=5)
