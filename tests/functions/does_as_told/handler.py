"""Does what the event's properties say, one step after the other."""

import os
import time

import requests
from emulator import segment

count = 0


def onTrack(event, settings):
    global count
    count += 1
    for step in event["properties"]["steps"]:
        act(step, event)


def act(step, event):
    if step == "send":
        requests.post("https://api.test/track", json={"id": event["messageId"]}, timeout=5)
    elif step == "send much":
        for number in range(40):
            requests.post("https://api.test/track", json={"id": event["messageId"], "number": number}, timeout=5)
    elif step == "count":
        requests.post("https://api.test/count", json={"count": count}, timeout=5)
    elif step == "exit":
        os._exit(3)
    elif step == "hang":
        while True:
            pass
    elif step == "work":
        until = os.times().elapsed + event["properties"]["seconds"]
        while os.times().elapsed < until:
            pass
    elif step == "fail":
        raise KeyError(event["messageId"])
    elif step == "reject":
        raise segment.ValidationError(event["messageId"])
    elif step == "sleep":
        time.sleep(60)
