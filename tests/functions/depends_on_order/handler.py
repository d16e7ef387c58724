"""Takes a trial for over once its group is known: in the capture's order, no group comes before its trials."""

import requests

known = set()


def onGroup(event, settings):
    known.add(event["groupId"])


def onTrack(event, settings):
    over = event["properties"]["groupId"] in known
    requests.post("https://api.test/track", json={"id": event["messageId"], "over": over}, timeout=2)
