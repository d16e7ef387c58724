from enum import Enum


class Status(str, Enum):
    ACTIVE = "active"
    GONE = "gone"


def program(v):
    requests.get("https://x.test/", params={"status": Status.ACTIVE, "all": [Status.GONE, "b"]}, timeout=1)
    requests.post("https://x.test/", data={"status": Status.GONE}, headers={"X-Status": Status.ACTIVE}, timeout=1)
    requests.post("https://x.test/", json={Status.ACTIVE: Status.GONE, "v": v}, timeout=1)
    return [Status.ACTIVE, Status.GONE]
