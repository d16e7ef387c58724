import requests, json, logging, time
from datetime import date, datetime, timedelta
from emulator.segment import InvalidEventPayload, RetryError, ValidationError, EventNotSupported

logger = logging.getLogger()
logger.setLevel(logging.INFO)

ACCOUNTS = {"eu": "https://accounts.zoho.eu", "us": "https://accounts.zoho.com", "in": "https://accounts.zoho.in"}
TOKENS = {}

def access_token(settings):
    dc = settings.get("dc", "eu").lower()
    entry = TOKENS.get(dc)
    if entry and entry["until"] > time.time():
        return entry["token"], entry["api"]
    if dc not in ACCOUNTS:
        raise ValidationError("dc must be one of " + "/".join(ACCOUNTS.keys()))
    resp = requests.post(ACCOUNTS[dc] + "/oauth/v2/token?" + "&".join(k + "=" + requests.utils.quote(str(v)) for k, v in {
        "refresh_token": settings["refreshToken"],
        "client_id": settings["clientId"],
        "client_secret": settings["clientSecret"],
        "grant_type": "refresh_token",
    }.items()), timeout=2)
    j = resp.json()
    if "error" in j:
        raise ValidationError("zoho: " + j["error"])
    TOKENS[dc] = {"token": j["access_token"], "api": j.get("api_domain") or "https://www.zohoapis." + dc, "until": time.time() + j["expires_in"] - 5}
    return TOKENS[dc]["token"], TOKENS[dc]["api"]

def zoho(settings, method, path, **kw):
    token, api = access_token(settings)
    kw.setdefault("timeout", 2)
    headers = kw.pop("headers", {})
    headers["Authorization"] = "Zoho-oauthtoken " + token
    try:
        resp = getattr(requests, method)(api + "/crm/v5/" + path, headers=headers, **kw)
    except requests.ConnectionError:
        raise RetryError("no connection")
    except requests.Timeout:
        raise RetryError("timed out")
    if resp.status_code == 401:
        TOKENS.clear()
        raise RetryError("token expired")
    if resp.status_code == 204:
        return {}
    if resp.status_code >= 500 or resp.status_code == 429: raise RetryError("zoho " + str(resp.status_code))
    data = resp.json()
    rows = data.get("data", [])
    for row in rows:
        if row.get("status") == "error":
            d = row.get("details") or {}
            raise ValidationError(row["code"] + " " + json.dumps(d))
    return data

def age(birthday, today):
    b = date(*[int(x) for x in birthday.split("-")])
    return today.year - b.year - ((today.month, today.day) < (b.month, b.day))

def next_month(d):
    return (d.replace(day=1) + timedelta(days=32)).replace(day=1)

def onIdentify(event, settings):
    t = event["traits"]
    if "email" not in t: raise InvalidEventPayload("email")
    today = datetime.strptime(event["timestamp"].split("T")[0], "%Y-%m-%d").date()
    lead = {"Email": t["email"], "Last_Name": t.get("lastName", "?") or "?", "First_Name": t.get("firstName"), "Lead_Source": "Segment"}
    if t.get("birthday"):
        try:
            lead["Age"] = age(t["birthday"], today)
        except Exception as ex:
            logger.warning("birthday %s: %s %r" % (t["birthday"], ex.__class__.__name__, str(ex)))
    lead["Follow_Up"] = str(next_month(today))
    lead["Quarter"] = "Q%d/%s" % ((today.month - 1) // 3 + 1, today.strftime("%y"))
    lead["Days_Left"] = (date(today.year, 12, 31) - today).days
    tags = t.get("tags") or []
    if type(tags) is str:
        tags = [x.strip() for x in tags.split(",") if x.strip()]
    lead["Tag"] = [{"name": tag[:25]} for tag in tags]
    out = zoho(settings, "post", "Leads/upsert", json={"data": [lead], "duplicate_check_fields": ["Email"], "trigger": []})
    row = out["data"][0]
    logger.info("lead %s %s", row["details"]["id"], row["action"])

def onTrack(event, settings):
    name = event.get("event")
    if name == "Lead Converted":
        found = zoho(settings, "get", "Leads/search", params={"email": event["properties"]["email"]}, headers={"If-Modified-Since": event["timestamp"]})
        ids = [d["id"] for d in found.get("data", [])]
        if len(ids) == 0:
            logger.info("no lead")
            return
        assert len(ids) < 3, "too many leads: %d" % len(ids)
        for i in ids:
            zoho(settings, "post", "Leads/" + i + "/actions/convert", json={"data": [{"overwrite": True}]})
    elif name == "Note Added":
        zoho(settings, "post", "Notes", json={"data": [{"Note_Title": name, "Note_Content": "\n".join("%s: %s" % kv for kv in event["properties"].items())}]}, timeout=1)
    else:
        raise EventNotSupported(name)
