# Pipedrive: every qualified lead becomes a person and a deal
import requests
import time
from datetime import datetime, timedelta

from emulator.segment import RetryError, ValidationError, InvalidEventPayload

STAGES = {"Lead Created": 1, "Demo Booked": 2, "Proposal Sent": 3, "Contract Signed": 4}
WON = "Contract Signed"
person_cache = {}


def call(method, path, settings, body=None, query=None):
    url = "https://" + settings["companyDomain"] + ".pipedrive.com/api/v1/" + path
    params = {"api_token": settings["apiToken"]}
    if query:
        params.update(query)
    tries = 0
    while True:
        tries += 1
        try:
            response = requests.request(method, url, params=params, json=body, timeout=1.5)
        except requests.exceptions.ConnectionError:
            if tries < 3:
                time.sleep(0.2 * tries)
                continue
            raise RetryError("Pipedrive cannot be reached")
        break
    if response.status_code == 429:
        left = response.headers.get("x-ratelimit-reset", "?")
        raise RetryError("Pipedrive rate limit, resets in " + left + " s")
    if response.status_code >= 500:
        raise RetryError("Pipedrive HTTP " + str(response.status_code))
    answer = response.json()
    if not answer["success"]:
        raise ValidationError("Pipedrive: " + answer["error"] + " / " + str(answer.get("error_info")))
    return answer["data"]


def find_person(email, settings):
    global person_cache
    if len(person_cache) > 500:
        person_cache = {}
    if email in person_cache:
        return person_cache[email]
    data = call("GET", "persons/search", settings, query={"term": email, "fields": "email", "exact_match": "true", "limit": 1})
    for result in data["items"]:
        person = result["item"]
        if person["result_score"] > 0.5:
            person_cache[email] = person["id"]
            return person["id"]
    return None


def add_person(email, traits, settings):
    name = traits.get("name")
    if not name:
        name = (traits.get("firstName", "") + " " + traits.get("lastName", "")).strip()
    if name == "":
        name = email.split("@")[0].replace(".", " ").title()
    body = {"name": name, "email": [{"value": email, "primary": True, "label": "work"}]}
    if traits.get("phone"):
        body["phone"] = [{"value": str(traits["phone"]), "primary": True}]
    person = call("POST", "persons", settings, body)
    person_cache[email] = person["id"]
    return person["id"]


def close_date(timestamp, days):
    start = datetime.strptime(timestamp[:19], "%Y-%m-%dT%H:%M:%S")
    end = start + timedelta(days=days)
    # not on a weekend
    while end.weekday() > 4:
        end = end + timedelta(days=1)
    return end.strftime("%Y-%m-%d")


def onTrack(event, settings):
    name = event["event"]
    if name not in STAGES:
        return
    properties = event.get("properties") or {}
    traits = event.get("context", {}).get("traits") or {}
    email = properties.get("email") or traits.get("email")
    if not email:
        raise InvalidEventPayload("email is needed to find the person")
    email = email.lower().strip()

    person_id = find_person(email, settings)
    if person_id is None:
        person_id = add_person(email, traits, settings)
        print("new person " + str(person_id))

    value = properties.get("value") or 0
    try:
        value = round(float(str(value).replace(",", "").replace("$", "")), 2)
    except ValueError:
        print("bad value " + repr(value))
        value = 0
    deal = {
        "title": properties.get("company", "Unknown company") + " - " + name,
        "value": value,
        "currency": properties.get("currency", "USD"),
        "person_id": person_id,
        "stage_id": STAGES[name] + int(settings.get("stageOffset") or 0),
        "expected_close_date": close_date(event["timestamp"], 30),
    }
    if name == WON:
        deal["status"] = "won"
    if properties.get("dealId"):
        call("PUT", "deals/" + str(properties["dealId"]), settings, deal)
        print("updated deal", properties["dealId"])
    else:
        created = call("POST", "deals", settings, deal)
        print("created deal", created["id"], "worth", value)
