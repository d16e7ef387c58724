import html
import re

import requests

from emulator.segment import EventNotSupported, RetryError, ValidationError

API = "https://api.telegram.org/bot{token}/{method}"
PARTS = re.compile(r"\{(\w+(?:\.\w+)*)(?:\|(\w+))?\}")
DEFAULT_TEMPLATE = "<b>{event}</b> by {userId|code}"


class TelegramError(Exception):
    retry = False

    def __init__(self, description, parameters=None):
        super().__init__(description)
        self.parameters = parameters or {}


class FloodError(TelegramError):
    retry = True

    @property
    def wait(self):
        return self.parameters.get("retry_after", 1)


class Blocked(TelegramError):
    pass


def bold(text):
    return "<b>" + text + "</b>"


def money(text):
    try:
        return "{:,.2f}".format(float(text)).replace(",", " ")
    except ValueError:
        return text


FORMATS = {
    "bold": bold,
    "code": lambda text: "<code>" + text + "</code>",
    "upper": str.upper,
    "lower": str.lower,
    "money": money,
    "short": lambda text: text if len(text) < 40 else text[:37] + "…",
}


def lookup(event, path):
    node = event
    for step in path.split("."):
        if isinstance(node, list) and step.isdigit():
            node = node[int(step)] if int(step) < len(node) else None
        elif isinstance(node, dict):
            node = node.get(step)
        else:
            return None
    return node


def render(template, event):
    missing = []

    def replace(match):
        path, style = match.groups()
        value = lookup(event, path)
        if value is None:
            missing.append(path)
            return "–"
        text = html.escape(str(value), quote=False)
        return FORMATS[style](text) if style else text

    return PARTS.sub(replace, template), missing


def api(settings, method, **params):
    url = API.format(token=settings["botToken"], method=method)
    try:
        response = requests.post(url, data=params, timeout=4, allow_redirects=False)
    except (requests.ConnectionError, requests.Timeout) as e:
        raise RetryError(f"{type(e).__name__} at {method}")
    if response.status_code in (301, 302, 307):
        raise ValidationError("redirected to " + response.headers["Location"])
    answer = response.json()
    if answer["ok"]:
        return answer["result"]
    description = answer.get("description", "")
    if response.status_code == 429:
        raise FloodError(description, answer.get("parameters"))
    if response.status_code == 403:
        raise Blocked(description)
    error = TelegramError(description)
    error.retry = response.status_code >= 500
    raise error


def onTrack(event, settings):
    templates = settings.get("templates") or {}
    template = templates.get(event.get("event")) or settings.get("fallback", DEFAULT_TEMPLATE)
    if template == "-":
        raise EventNotSupported(f"{event.get('event')} has no template")
    text, missing = render(template.replace("\\n", "\n"), event)
    if missing:
        print(f"missing: {', '.join(missing)}")
    for number, chat in enumerate(settings["chatIds"], 1):
        try:
            message = api(settings, "sendMessage", chat_id=chat, text=text[:4096], parse_mode="HTML", disable_notification=number > 1)
        except Blocked as e:
            print(f"chat {chat} blocked the bot: {e}")
        except FloodError as e:
            raise RetryError(f"flood control, {e.wait} s")
        except TelegramError as e:
            if e.retry:
                raise RetryError(str(e)) from e
            raise ValidationError(f"chat {chat}: {e}") from e
        else:
            print(f"#{message['message_id']} to {chat}")
