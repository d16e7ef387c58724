# Mixpanel: /import for events, /engage and /groups for profiles
import hashlib
import json
import math
import uuid
from datetime import datetime, timezone

import requests

from emulator.segment import InvalidEventPayload, RetryError, ValidationError

REGIONS = dict(US="https://api.mixpanel.com", EU="https://api-eu.mixpanel.com", IN="https://api-in.mixpanel.com")
NS = uuid.UUID("0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0")
RENAMED = [("email", "$email"), ("firstName", "$first_name"), ("lastName", "$last_name"), ("name", "$name"), ("phone", "$phone"), ("createdAt", "$created")]
UTM = ["source", "medium", "name", "content", "term"]


def base(settings):
    return REGIONS[(settings.get("region") or "us").upper()]


def millis(stamp):
    dt = datetime.fromisoformat(stamp.replace("Z", "+00:00"))
    epoch = datetime(1970, 1, 1, tzinfo=timezone.utc)
    return math.floor((dt - epoch).total_seconds() * 1000)


def insert_id(event):
    return str(uuid.uuid5(NS, event["messageId"])).replace("-", "")[:36]


def clean(value):
    if isinstance(value, float) and (math.isnan(value) or math.isinf(value)):
        return None
    if isinstance(value, str):
        return value[:255]
    if isinstance(value, list):
        return [clean(v) for v in value][:255]
    if isinstance(value, dict):
        return {str(k): clean(v) for (k, v) in value.items()}
    return value


def to_mixpanel(event, settings):
    ctx = event.get("context") or {}
    props = {k: clean(v) for k, v in (event.get("properties") or {}).items()}
    props.update({
        "time": millis(event["timestamp"]),
        "$insert_id": insert_id(event),
        "distinct_id": event.get("userId") or "$device:" + event.get("anonymousId", ""),
        "$source": "segment",
    })
    if event.get("userId"): props["$user_id"] = event["userId"]
    if event.get("anonymousId"): props["$device_id"] = event["anonymousId"]
    if ctx.get("ip"): props["ip"] = ctx["ip"]
    campaign = ctx.get("campaign") or {}
    for key in UTM:
        if key in campaign:
            props["utm_" + ("campaign" if key == "name" else key)] = campaign[key]
    width, height = [((ctx.get("screen") or {}).get(side)) for side in ("width", "height")]
    if width and height:
        props["$screen"] = f"{width:d}x{height:d}"
    name = event.get("event")
    if event["type"] == "page":
        name = "Viewed " + (event.get("name") or "a") + " Page"
    if not name:
        raise InvalidEventPayload("no name for " + insert_id(event))
    return {"event": name, "properties": props}


def send_import(rows, settings):
    payload = json.dumps(rows)
    print("import of", len(rows), "rows,", len(payload.encode("utf8")), "bytes, md5", hashlib.md5(payload.encode("utf8")).hexdigest()[:8])
    res = requests.post(
        base(settings) + "/import", params={"strict": 1, "project_id": settings["projectId"]}, data=payload,
        auth=(settings["serviceUser"], settings["serviceSecret"]), headers={"Content-Type": "application/json"}, timeout=4)
    if res.status_code in [429, 502, 503]:
        raise RetryError("mixpanel is busy: " + str(res.status_code))
    return res


def onTrack(event, settings):
    res = send_import([to_mixpanel(event, settings)], settings)
    if res.status_code != 200:
        failed = res.json().get("failed_records") or [{}]
        raise ValidationError(failed[0].get("message") or res.json().get("error", "?"))


onPage = onTrack


def onIdentify(event, settings):
    traits = dict(event.get("traits") or {})
    person = {}
    for old, new in RENAMED:
        if old in traits:
            person[new] = traits.pop(old)
    person.update(traits)
    update = {"$token": settings["projectToken"], "$distinct_id": event["userId"], "$set": clean(person)}
    if (event.get("context") or {}).get("ip") is None: update["$ip"] = 0
    res = requests.post(base(settings) + "/engage", params={"verbose": "1"}, data={"data": json.dumps([update])}, timeout=3)
    res.raise_for_status()
    body = res.json()
    if body.get("status") == 0:
        raise ValidationError("engage: " + body["error"])


def onBatch(events, settings):
    rows, results = [], [{"status": 200, "errormessage": ""} for _ in events]
    places = []
    for i, event in enumerate(events):
        if event["type"] == "identify":
            try:
                onIdentify(event, settings)
            except Exception as exc:
                results[i] = {"status": 500 if isinstance(exc, requests.HTTPError) else 400, "errormessage": f"{type(exc).__name__}: {exc}"}
        elif event["type"] in ("track", "page"):
            rows.append(to_mixpanel(event, settings)); places.append(i)
        else:
            results[i] = {"status": 400, "errormessage": "unsupported"}
    if not rows:
        return results
    res = send_import(rows, settings)
    if res.status_code == 400:
        for record in res.json()["failed_records"]:
            results[places[record["index"]]] = {"status": 400, "errormessage": record["field"] + ": " + record["message"]}
    return results
