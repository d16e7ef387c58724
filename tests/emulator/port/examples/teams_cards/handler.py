"""Microsoft Teams adaptive cards through a workflow webhook."""
import logging
from collections import defaultdict
from datetime import datetime, timedelta, timezone
from itertools import groupby
from operator import itemgetter

import requests

from emulator.segment import InvalidEventPayload, RetryError, ValidationError

logger = logging.getLogger(__name__)

STYLE = {"high": "attention", "medium": "warning", "low": "good"}
OFFSETS = {"CET": 1, "CEST": 2, "EST": -5, "PST": -8, "UTC": 0}


def text_block(text, **options):
    block = {"type": "TextBlock", "text": text, "wrap": True}
    block.update(options)
    return block


def fact_set(facts):
    return {"type": "FactSet", "facts": [{"title": t, "value": str(v)} for t, v in facts]}


def local_time(stamp, zone):
    moment = datetime.strptime(stamp[:19] + "+0000", "%Y-%m-%dT%H:%M:%S%z")
    shifted = moment.astimezone(timezone(timedelta(hours=OFFSETS.get(zone, 0)), zone))
    return "%s %s" % (shifted.strftime("%d.%m.%Y %H:%M"), zone)


def priority(props, settings):
    amount = props.get("total") or props.get("amount") or 0
    high, medium = [float(x) for x in (settings.get("thresholds") or "1000/100").split("/")]
    if amount >= high:
        return "high"
    elif amount >= medium:
        return "medium"
    return "low"


def products_table(products):
    rows = sorted(
        ({"category": p.get("category") or "Other", "name": p.get("name", "?"), "qty": int(p.get("quantity") or 1), "price": p.get("price") or 0} for p in products),
        key=itemgetter("category", "name"),
    )
    blocks = []
    totals = defaultdict(float)
    for category, group in groupby(rows, key=itemgetter("category")):
        members = list(group)
        for row in members:
            totals[category] += row["qty"] * row["price"]
        blocks.append(text_block("**%s** (%d)" % (category, len(members)), spacing="Medium"))
        blocks.append(fact_set([("%(qty)d x %(name)s" % row, "{:.2f}".format(row["price"])) for row in members]))
    if len(totals) > 1:
        best = max(totals, key=totals.get)
        blocks.append(text_block("Most of it: {0}, {1:,.2f}".format(best, totals[best]), isSubtle=True))
    return blocks


def card(event, settings):
    props = event.get("properties") or {}
    level = priority(props, settings)
    who = (event.get("context") or {}).get("traits", {}).get("name", event.get("userId", "unknown"))
    body = [
        {"type": "Container", "style": STYLE[level], "items": [text_block(event["event"], size="Large", weight="Bolder")]},
        fact_set(
            [("Who", who), ("When", local_time(event["timestamp"], settings.get("timezone") or "UTC")), ("Priority", level.capitalize())]
        ),
    ]
    if props.get("products"):
        body += products_table(props["products"])
    actions = []
    if settings.get("adminUrl") and event.get("userId"):
        actions.append({"type": "Action.OpenUrl", "title": "Open in admin", "url": "%s/users/%s" % (settings["adminUrl"], event["userId"])})
    return {"$schema": "http://adaptivecards.io/schemas/adaptive-card.json", "type": "AdaptiveCard", "version": "1.4", "body": body, "actions": actions}


def onTrack(event, settings):
    if not event.get("event"):
        raise InvalidEventPayload("no event name")
    names = settings.get("events") or []
    if names and not any(event["event"].lower() == n.strip().lower() for n in names):
        logger.info("%r is not wanted", event["event"])
        return None
    message = {"type": "message", "attachments": [{"contentType": "application/vnd.microsoft.card.adaptive", "contentUrl": None, "content": card(event, settings)}]}
    response = requests.post(settings["webhookUrl"], json=message, timeout=4, headers={"X-Message-Id": event["messageId"]})
    try:
        response.raise_for_status()
    except requests.exceptions.HTTPError as err:
        code = err.response.status_code
        logger.error("Teams answered %d: %s", code, err.response.text)
        if code == 429 or code >= 500:
            raise RetryError("Teams: %d" % code)
        raise ValidationError("Teams: %s" % err)
    # the old connectors answer 200 with an error in the text
    if "Microsoft Teams endpoint returned HTTP error 429" in response.text:
        raise RetryError("Teams throttles")
    logger.info("card of %d elements posted in %s", len(message["attachments"][0]["content"]["body"]), response.headers.get("X-Region", "an unknown region"))
