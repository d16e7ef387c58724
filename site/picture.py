"""Makes the README's picture, docs/report.png: the html report of a small project, in headless Chromium.

    .venv/bin/python site/picture.py [FILE]

The browser is Debian's package chromium. The project is made for the picture: two functions, one of them with a slip,
and an hour of events during which the CRM fails for twelve minutes.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
PICTURE = ROOT / "docs" / "report.png"
SIZE = "1100,1080"
CRM = '''"""Keeps what people do in the CRM."""

import requests

from emulator.segment import RetryError


def onTrack(event, settings):
    body = {"person": event["userId"], "what": event["event"]}
    response = requests.post("https://crm.example.com/v1/activities", json=body, timeout=2)
    if response.status_code >= 500:
        raise RetryError(f"HTTP {response.status_code}")
'''
NEWSLETTER = '''"""Tells the newsletter who signed up, and for which plan."""

import requests


def onTrack(event, settings):
    if event["event"] != "Signed Up":
        return
    plan = event["properties"].get("plan", "none")
    body = {"email": f"{event['userId']}@example.com", "plan": plan}
    requests.post("https://newsletter.example.com/subscribers", json=body, timeout=2)
'''
SLIP = NEWSLETTER.replace('.get("plan", "none")', '["plan"].lower()')
EVENTS = ("Order Completed", "Signed Up", "Product Viewed", "Order Completed", "Product Viewed")


def events() -> Iterator[dict[str, Any]]:
    """Yield an hour of events, more of them in its middle; some sign up without a plan."""
    for number in range(240):
        second = int(3600 * (number / 240 + 0.04 * (number % 7 - 3) / 7)) % 3600
        properties = {} if number % 60 == 31 else {"plan": "Pro" if number % 20 == 11 else "free"}
        yield {
            "type": "track",
            "event": EVENTS[number % len(EVENTS)],
            "userId": f"u-{number % 57}",
            "messageId": f"m-{number + 1}",
            "timestamp": f"2026-03-02T09:{second // 60:02d}:{second % 60:02d}.000Z",
            "properties": properties,
        }


def request_schema(url: str, *keys: str) -> str:
    """Return a schema of a POST with these keys."""
    body = {"type": "object", "required": keys, "additionalProperties": False, "properties": dict.fromkeys(keys, True)}
    return json.dumps({"properties": {"method": {"const": "POST"}, "url": {"const": url}, "body": body}})


def write(path: Path, text: str) -> None:
    """Write a text, in folders made for it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def make_project(root: Path) -> None:
    """Write the project, with the expectations of its functions as they were before the slip."""
    crm, newsletter = root / "functions/crm/handler.py", root / "functions/newsletter/handler.py"
    write(crm, CRM)
    write(newsletter, NEWSLETTER)
    schemas = root / "schemas/destinations"
    write(schemas / "crm/activity.json", request_schema("https://crm.example.com/v1/activities", "person", "what"))
    url = "https://newsletter.example.com/subscribers"
    write(schemas / "newsletter/subscriber.json", request_schema(url, "email", "plan"))
    ordered = sorted(events(), key=lambda event: event["timestamp"])
    write(root / "tests/captures/checkout.jsonl", "".join(json.dumps(event) + "\n" for event in ordered))
    run(root, "replay", "--update")
    outage = [{"url": "https://crm.example.com/*", "from": "+18m", "until": "+30m", "status": 503}]
    write(root / "tests/expected/crm/checkout.replies.json", json.dumps(outage))
    write(newsletter, SLIP)


def run(root: Path, *words: str) -> None:
    """Run the command in the project; failures are what the picture is to show."""
    command = [sys.executable, "-m", "emulator", *words]
    subprocess.run(command, cwd=root, capture_output=True, check=False, timeout=120)  # noqa: S603 - words of this file


def photograph(page: Path, picture: Path) -> None:
    """Have the browser show the page, and save what it shows."""
    browser = shutil.which("chromium")
    if browser is None:
        sys.exit("picture: chromium is needed: apt-get install chromium")
    profile = page.parent / "profile"
    words = ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", f"--user-data-dir={profile}"]
    words += [f"--window-size={SIZE}", f"--screenshot={picture.resolve()}", page.as_uri()]
    subprocess.run([browser, *words], check=True, capture_output=True, timeout=120)  # noqa: S603 - as above


def main() -> None:
    """Make the picture in the file named, else in docs/report.png."""
    picture = Path(sys.argv[1]) if len(sys.argv) > 1 else PICTURE
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        make_project(root)
        run(root, "replay", "--format", "html:report.html")
        photograph(root / "report.html", picture)


if __name__ == "__main__":
    main()
