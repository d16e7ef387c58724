# Text customers through Twilio when their order ships
import re

import requests

from emulator.segment import InvalidEventPayload, RetryError, ValidationError

E164 = re.compile(r"^\+[1-9]\d{7,14}$")
PREFIXES = {"US": "+1", "CA": "+1", "GB": "+44", "DE": "+49", "NL": "+31"}
TEMPLATES = {
    "Order Shipped": "Hi {name}, your order #{order} is on its way! Track it: {url}",
    "Order Delivered": "Hi {name}, order #{order} was delivered. Enjoy!",
    "Appointment Reminder": "Hi {name}, see you on {date} at {time}.",
}
FATAL_CODES = (21211, 21408, 21610, 21614)
sent_today = {}


def clean_phone(phone, country):
    phone = re.sub(r"[\s().-]", "", str(phone))
    if phone.startswith("00"):
        phone = "+" + phone[2:]
    elif not phone.startswith("+"):
        prefix = PREFIXES.get(country)
        if not prefix:
            raise InvalidEventPayload("cannot tell the country of " + phone)
        phone = prefix + phone.lstrip("0")
    if not E164.match(phone):
        raise InvalidEventPayload("not a phone number: " + phone)
    return phone


def first_name(traits):
    name = traits.get("firstName") or traits.get("first_name") or traits.get("name") or "there"
    words = name.split()
    if len(words) == 0:
        return "there"
    return words[0].capitalize()


def date_and_time(value):
    found = re.match(r"(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})", value or "")
    if found is None:
        return "soon", "the agreed time"
    year, month, day, hour, minute = found.groups()
    hour = int(hour)
    suffix = "am" if hour < 12 else "pm"
    return month + "/" + day, str(hour % 12 or 12) + ":" + minute + suffix


def build_text(event, traits):
    props = event.get("properties") or {}
    template = TEMPLATES[event["event"]]
    date, clock = date_and_time(props.get("startsAt"))
    text = template.format(
        name=first_name(traits),
        order=props.get("order_id", "?"),
        url=props.get("tracking_url", "n/a"),
        date=date,
        time=clock,
    )
    if len(text) > 160:
        text = text[:157] + "..."
    return text


def onTrack(event, settings):
    name = event.get("event")
    if name not in TEMPLATES:
        return
    traits = event.get("context", {}).get("traits", {})
    if traits.get("smsOptOut") in (True, "true", "yes", 1):
        print("opted out: %s" % event.get("userId"))
        return
    phone = traits.get("phone") or (event.get("properties") or {}).get("phone")
    if not phone:
        raise InvalidEventPayload("no phone for user %s" % event.get("userId"))
    to = clean_phone(phone, settings.get("defaultCountry", "US").upper())

    day = (event.get("timestamp") or "")[:10]
    key = (to, day)
    if sent_today.get(key, 0) >= int(settings.get("maxPerDay") or 3):
        print("limit reached for", to[-4:].rjust(len(to), "*"), "on", day)
        return

    url = "https://api.twilio.com/2010-04-01/Accounts/%s/Messages.json" % settings["accountSid"]
    data = {"To": to, "Body": build_text(event, traits)}
    if settings["sender"].startswith("MG"):
        data["MessagingServiceSid"] = settings["sender"]
    else:
        data["From"] = settings["sender"]
    response = requests.post(url, data=data, auth=(settings["accountSid"], settings["authToken"]), timeout=4)

    if response.status_code >= 500 or response.status_code == 429:
        raise RetryError("twilio is not available (%d)" % response.status_code)
    answer = response.json()
    if response.status_code >= 400:
        code = answer.get("code")
        if code in FATAL_CODES:
            print("twilio will never text %s: %s" % (to, answer["message"]))
            return
        raise ValidationError("twilio error %s: %s" % (code, answer.get("message")))
    sent_today[key] = sent_today.get(key, 0) + 1
    print("sent {sid} in {num_segments} segment(s), status {status}".format(**answer))
