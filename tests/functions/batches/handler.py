"""Sends what it gets, alone or together, and ends as the events' properties say."""

import os
import random
import time

import requests
from emulator.segment import RetryError, ValidationError


def onTrack(event, settings):
    response = send([event])
    if response.status_code >= 400:
        raise RetryError(f"HTTP {response.status_code}")
    status = status_of(event)
    if status in (429, 500):
        raise RetryError(f"HTTP {status}")
    if status != 200:
        raise ValidationError(f"HTTP {status}")


def onIdentify(event, settings):
    onTrack(event, settings)


def onBatch(events, settings):
    response = send(events)
    print(f"batch of {len(events)}")
    if response.status_code >= 400:
        raise RetryError(f"HTTP {response.status_code}")
    for event in events:
        end(event.get("properties", {}).get("ends"))
    statuses = [{"status": status_of(event), "errormessage": f"no {event['messageId']}"} for event in events]
    return returned(statuses, events[0].get("properties", {}).get("returns"))


def returned(statuses, how):
    if how == "nothing":
        return None
    if how == "fewer":
        return statuses[: len(statuses) // 2]
    return [{"status": "200"}, *statuses[1:]] if how == "text" else statuses


def send(events):
    body = {"ids": [event["messageId"] for event in events], "at": round(time.time() * 1000)}
    return requests.post("https://api.test/batch", json=body, timeout=2)


def status_of(event):
    statuses = event.get("properties", {}).get("statuses", [200])
    return statuses[int(random.random() * len(statuses))]


def end(how):
    if how == "retry":
        raise RetryError("later")
    if how == "crash":
        raise KeyError("plan")
    if how == "sleep":
        time.sleep(6)
    if how == "exit":
        os._exit(3)
    if how == "memory":
        bytearray(200 * 2**20)
    if how in ("hang", "memory"):
        while True:
            pass
