# Adds people to a Mailchimp audience and tags them by what they do
import hashlib
import json

import requests

from emulator.segment import RetryError, ValidationError, InvalidEventPayload

MERGE_FIELDS = {
    "firstName": "FNAME",
    "lastName": "LNAME",
    "phone": "PHONE",
    "birthday": "BIRTHDAY",
}


def get_base_url(settings):
    api_key = settings["apiKey"]
    if "-" not in api_key:
        raise ValidationError("The API key has no data center, it should look like abc123-us6")
    data_center = api_key.split("-")[-1]
    return "https://" + data_center + ".api.mailchimp.com/3.0/lists/" + settings["listId"]


def subscriber_hash(email):
    return hashlib.md5(email.lower().encode()).hexdigest()


def check_response(response):
    if response.status_code == 429:
        wait = response.headers.get("Retry-After")
        print("rate limited, Retry-After is", wait)
        raise RetryError("Mailchimp rate limit")
    if response.status_code >= 500:
        raise RetryError("Mailchimp error " + str(response.status_code))
    if response.status_code >= 400:
        try:
            problem = response.json()
            message = problem["title"] + ": " + problem["detail"]
            for error in problem.get("errors", []):
                message += "; " + error["field"] + " " + error["message"]
        except ValueError:
            message = "HTTP " + str(response.status_code) + " " + response.text
        raise ValidationError(message)
    return response


def format_birthday(value):
    # Mailchimp wants MM/DD
    parts = value[:10].split("-")
    if len(parts) != 3:
        return ""
    year, month, day = parts
    return month.zfill(2) + "/" + day.zfill(2)


def onIdentify(event, settings):
    traits = event.get("traits", {})
    email = traits.get("email")
    if not email:
        raise InvalidEventPayload("email is missing")

    merge_fields = {}
    for trait in MERGE_FIELDS:
        if trait in traits and traits[trait]:
            value = traits[trait]
            if trait == "birthday":
                value = format_birthday(value)
            if trait == "firstName" or trait == "lastName":
                value = value.strip().title()
            merge_fields[MERGE_FIELDS[trait]] = value

    body = {
        "email_address": email,
        "status_if_new": "pending" if settings.get("doubleOptIn") else "subscribed",
        "merge_fields": merge_fields,
    }
    if traits.get("unsubscribed") == True:
        body["status"] = "unsubscribed"
    if traits.get("language"):
        body["language"] = traits["language"].split("-")[0].lower()

    url = get_base_url(settings) + "/members/" + subscriber_hash(email)
    response = requests.put(
        url,
        data=json.dumps(body),
        headers={"Content-Type": "application/json"},
        auth=("anystring", settings["apiKey"]),
        timeout=3,
    )
    check_response(response)
    member = response.json()
    print("member", member.get("id"), "is", member.get("status"))


def onTrack(event, settings):
    traits = event.get("context", {}).get("traits", {})
    email = traits.get("email") or event.get("properties", {}).get("email")
    if not email:
        print("no email, nothing to tag")
        return
    tag = "did " + event["event"].lower().replace(" ", "-")
    tags = [{"name": tag, "status": "active"}]
    for old in settings.get("removeTags") or []:
        if old != tag:
            tags.append({"name": old, "status": "inactive"})
    url = get_base_url(settings) + "/members/" + subscriber_hash(email) + "/tags"
    response = requests.post(url, json={"tags": tags}, auth=("anystring", settings["apiKey"]), timeout=3)
    if response.status_code == 404:
        print("not a member: " + email)
        return
    check_response(response)


def onDelete(event, settings):
    email = event.get("context", {}).get("traits", {}).get("email")
    if email is None:
        raise InvalidEventPayload("delete needs context.traits.email for user " + str(event.get("userId")))
    url = get_base_url(settings) + "/members/" + subscriber_hash(email)
    check_response(requests.delete(url, auth=("anystring", settings["apiKey"]), timeout=3))
