"""Put events on a Kinesis stream; requests are signed by hand (Signature Version 4)."""
import base64
import datetime
import hashlib
import hmac
import json

import requests

from emulator.segment import RetryError, ValidationError

ALGORITHM = "AWS4-HMAC-SHA256"
TARGET = "Kinesis_20131202."
THROTTLED = ("ProvisionedThroughputExceededException", "ThrottlingException", "LimitExceededException")


def _hmac(key, text):
    return hmac.new(key, text.encode("utf-8"), hashlib.sha256).digest()


def signing_key(secret, date, region, service):
    key = _hmac(("AWS4" + secret).encode("utf-8"), date)
    for part in (region, service, "aws4_request"):
        key = _hmac(key, part)
    return key


class SignedRequest:
    service = "kinesis"

    def __init__(self, operation, payload, settings, now=None):
        self.region = settings.get("region") or "us-east-1"
        self.host = f"{self.service}.{self.region}.amazonaws.com"
        self.body = json.dumps(payload, separators=(",", ":"))
        self.key_id = settings["accessKeyId"]
        self.secret = settings["secretAccessKey"]
        self.operation = operation
        self.now = now or datetime.datetime.now(datetime.timezone.utc)

    @property
    def scope(self):
        return f"{self.now:%Y%m%d}/{self.region}/{self.service}/aws4_request"

    def headers(self):
        signed = {
            "content-type": "application/x-amz-json-1.1",
            "host": self.host,
            "x-amz-date": self.now.strftime("%Y%m%dT%H%M%SZ"),
            "x-amz-target": TARGET + self.operation,
        }
        names = ";".join(sorted(signed))
        canonical = "\n".join(
            ["POST", "/", ""]
            + [f"{name}:{signed[name]}" for name in sorted(signed)]
            + ["", names, hashlib.sha256(self.body.encode("utf-8")).hexdigest()]
        )
        to_sign = "\n".join([ALGORITHM, signed["x-amz-date"], self.scope, hashlib.sha256(canonical.encode()).hexdigest()])
        key = signing_key(self.secret, self.now.strftime("%Y%m%d"), self.region, self.service)
        signature = hmac.new(key, to_sign.encode(), hashlib.sha256).hexdigest()
        result = {name.title(): value for name, value in signed.items() if name != "host"}
        result["Authorization"] = f"{ALGORITHM} Credential={self.key_id}/{self.scope}, SignedHeaders={names}, Signature={signature}"
        return result

    def send(self):
        return requests.post(f"https://{self.host}/", data=self.body, headers=self.headers(), timeout=3)


def partition_key(event):
    key = event.get("userId") or event.get("anonymousId") or event["messageId"]
    return hashlib.md5(str(key).encode("utf-8")).hexdigest()


def record(event):
    data = json.dumps(event, sort_keys=True).encode("utf-8")
    return {"Data": base64.b64encode(data).decode("ascii"), "PartitionKey": partition_key(event)}


def fail(response):
    try:
        kind = response.json().get("__type", "").split("#")[-1]
    except ValueError:
        kind = "HTTP%d" % response.status_code
    if kind in THROTTLED or response.status_code >= 500:
        raise RetryError(kind)
    raise ValidationError("kinesis refused: " + kind)


def put_one(event, settings):
    payload = {"StreamName": settings["stream"], **record(event)}
    response = SignedRequest("PutRecord", payload, settings).send()
    if response.status_code != 200:
        fail(response)
    print("%(ShardId)s at %(SequenceNumber)s" % response.json())


onTrack = onIdentify = onPage = onScreen = onGroup = onAlias = put_one


def onBatch(events, settings):
    payload = {"StreamName": settings["stream"], "Records": [record(event) for event in events]}
    response = SignedRequest("PutRecords", payload, settings).send()
    if not response.ok:
        fail(response)
    body = response.json()
    print("failed:", body["FailedRecordCount"], "of", len(events))
    results = []
    for event, answer in zip(events, body["Records"]):
        code = answer.get("ErrorCode")
        if not code:
            results.append({"status": 200})
        else:
            results.append({"status": 429 if code in THROTTLED else 400, "errormessage": f"{event['messageId']}: {code}, {answer.get('ErrorMessage', '')}"})
    return results
