"""Posts Block Kit messages to Slack channels."""
import json
import logging
from datetime import datetime

import requests
from emulator.segment import RetryError, ValidationError

logging.basicConfig(level=logging.INFO)
logger = logging.getLogger(__name__)

EMOJI = {"Order Completed": ":moneybag:", "Signed Up": ":wave:", "Subscription Cancelled": ":rotating_light:"}


def money(amount, currency="USD"):
    symbol = {"USD": "$", "EUR": "€", "GBP": "£"}.get(currency, currency + " ")
    return f"{symbol}{amount:,.2f}"


def escape(text):
    return str(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def pretty_time(stamp):
    when = datetime.fromisoformat(stamp.replace("Z", "+00:00"))
    return when.strftime("%a %d %b %Y, %H:%M UTC")


def section(text):
    return {"type": "section", "text": {"type": "mrkdwn", "text": text}}


def fields(pairs):
    return {
        "type": "section",
        "fields": [{"type": "mrkdwn", "text": f"*{label}*\n{escape(value)}"} for label, value in pairs if value is not None][:10],
    }


def order_blocks(event, props):
    total = float(props.get("total", 0))
    items = props.get("products") or []
    lines = [f"• {item.get('quantity', 1)} × {escape(item.get('name', 'unnamed'))}" for item in items[:5]]
    if len(items) > 5:
        lines.append(f"_…and {len(items) - 5} more_")
    blocks = [
        section(f"New order of *{money(total, props.get('currency', 'USD'))}*"),
        fields([("Order", props.get("order_id")), ("Coupon", props.get("coupon")), ("Customer", event.get("userId"))]),
    ]
    if lines:
        blocks.append(section("\n".join(lines)))
    return blocks


def signup_blocks(event, props):
    who = props.get("email") or event.get("userId") or event.get("anonymousId") or "somebody"
    return [section(f"*{escape(who)}* signed up for _{props.get('plan', 'no plan')}_")]


def cancelled_blocks(event, props):
    mrr = props.get("mrr")
    text = f"Subscription cancelled by {escape(event.get('userId', '?'))}"
    if isinstance(mrr, (int, float)) and not isinstance(mrr, bool):
        text += f", {money(mrr)} a month ({mrr * 12:.0f} a year)"
    reason = props.get("reason")
    if reason:
        quoted = "\n".join("> " + line for line in escape(reason).splitlines())
        return [section(text), section(quoted)]
    return [section(text)]


def default_blocks(event, props):
    rows = [(key.replace("_", " ").title(), props[key]) for key in sorted(props)]
    return [fields(rows)] if rows else [section("_no properties_")]


BUILDERS = {
    "Order Completed": order_blocks,
    "Signed Up": signup_blocks,
    "Subscription Cancelled": cancelled_blocks,
}


def onTrack(event, settings):
    name = event.get("event", "Unknown")
    if name in set(settings.get("mutedEvents") or ()):
        logger.info("%s is muted", name)
        return
    props = event.get("properties") or {}
    build = BUILDERS.get(name, default_blocks)
    blocks = [{"type": "header", "text": {"type": "plain_text", "text": f"{EMOJI.get(name, ':bell:')} {name}"[:150]}}]
    blocks.extend(build(event, props))
    blocks.append({"type": "context", "elements": [{"type": "mrkdwn", "text": pretty_time(event["timestamp"])}]})

    channels = settings.get("channels") or {}
    message = {"channel": channels.get(name, settings["defaultChannel"]), "text": name, "blocks": blocks}
    resp = requests.post(
        "https://slack.com/api/chat.postMessage",
        data=json.dumps(message).encode("utf-8"),
        headers={"Authorization": "Bearer " + settings["botToken"], "Content-Type": "application/json; charset=utf-8"},
        timeout=(2, 3),
    )
    resp.raise_for_status()
    answer = resp.json()
    if not answer.get("ok"):
        error = answer.get("error", "unknown_error")
        if error in ("ratelimited", "service_unavailable", "internal_error"):
            raise RetryError(f"slack: {error}")
        raise ValidationError(f"slack: {error} in {message['channel']}")
    logger.info("posted %s to %s at ts=%s", name, answer.get("channel"), answer.get("ts"))
