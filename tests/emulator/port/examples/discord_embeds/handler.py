# Discord webhook embeds for product events
import requests
from datetime import datetime, timezone

from emulator.segment import RetryError, ValidationError

COLORS = {"success": 0x2ECC71, "warning": 0xF1C40F, "danger": 0xE74C3C, "info": 0x3498DB}
LEVELS = {
    "Payment Failed": "danger",
    "Subscription Cancelled": "warning",
    "Order Completed": "success",
}
LIMITS = {"title": 256, "description": 2048, "name": 256, "value": 1024}


def cut(text, kind):
    limit = LIMITS[kind]
    text = str(text)
    if len(text) <= limit:
        return text
    return text[:limit - 3].rstrip() + "..."


def human(value):
    if value is True:
        return "yes"
    if value is False:
        return "no"
    if isinstance(value, float):
        return "%.2f" % value
    if isinstance(value, list):
        return "\n".join("- " + human(v) for v in value) or "(empty)"
    if isinstance(value, dict):
        return ", ".join([k + "=" + human(v) for k, v in value.items()])
    return str(value)


def words(key):
    out = ""
    for ch in key:
        if ch.isupper() and out and not out.endswith(" "):
            out += " "
        out += " " if ch in "_-" else ch.lower()
    return out.strip().capitalize()


def make_fields(properties, hidden):
    fields = []
    for key in properties:
        if key in hidden or key.startswith("_"):
            continue
        value = properties[key]
        if value is None or value == "":
            continue
        text = human(value)
        fields.append({"name": cut(words(key), "name"), "value": cut(text, "value"), "inline": len(text) < 30})
        if len(fields) == 25:
            break
    else:
        print("all", len(fields), "fields fit")
    return fields


def author(event):
    traits = event.get("context", {}).get("traits", {})
    name = traits.get("name") or traits.get("email") or event.get("userId") or "anonymous"
    result = {"name": name}
    if str(traits.get("avatar", "")).startswith("https://"):
        result["icon_url"] = traits["avatar"]
    return result


def make_embed(event, settings):
    name = event.get("event", "Unnamed event")
    level = LEVELS.get(name, "info")
    embed = {
        "title": cut(name, "title"),
        "color": COLORS[level],
        "author": author(event),
        "fields": make_fields(event.get("properties") or {}, settings.get("hiddenProperties") or []),
        "footer": {"text": "Segment • " + level.upper()},
    }
    if "timestamp" in event:
        when = datetime.fromisoformat(event["timestamp"].replace("Z", "+00:00"))
        embed["timestamp"] = when.astimezone(timezone.utc).isoformat()
    description = (event.get("properties") or {}).get("description")
    if description:
        embed["description"] = cut(description, "description")
    return embed


def onTrack(event, settings):
    body = {"username": settings.get("username") or "Segment", "embeds": [make_embed(event, settings)]}
    if not settings.get("mentions"):
        body["allowed_mentions"] = {"parse": []}
    url = settings["webhookUrl"] + "?wait=true"
    try:
        r = requests.post(url, json=body, timeout=4)
    except requests.Timeout:
        raise RetryError("discord is slow")
    if r.status_code == 429:
        info = r.json()
        raise RetryError("rate limited%s, again in %.1f s" % (" globally" if info.get("global") else "", info["retry_after"]))
    if r.status_code == 404:
        raise ValidationError("the webhook was deleted: " + r.json().get("message", ""))
    if r.status_code >= 500:
        raise RetryError("discord: " + str(r.status_code))
    if r.status_code >= 400:
        problems = r.json()
        raise ValidationError("discord: " + ", ".join(sorted(problems.keys())))
    print("message", r.json()["id"])
