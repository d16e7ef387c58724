"""Sends when it runs and what it draws, then ends in one of the ways that the event names, by chance."""

import os
import random
import time

import requests
from emulator.segment import RetryError, ValidationError


def onTrack(event, settings):
    draw = random.random()
    sent = {"id": event["messageId"], "at": round(time.time() * 1000), "draw": draw}
    response = requests.post("https://api.test/track", json=sent, timeout=2)
    if response.status_code >= 400:
        raise RetryError(f"HTTP {response.status_code}")
    ends = event["properties"].get("ends", ["done"])
    print("attempt")
    end(ends[int(draw * len(ends))])


def end(how):
    if how == "retry":
        raise RetryError("later")
    if how == "sleep":
        time.sleep(6)
    if how == "reject":
        raise ValidationError("no")
    if how == "crash":
        raise KeyError("plan")
    if how == "exit":
        os._exit(3)
    if how == "hang":
        while True:
            pass
