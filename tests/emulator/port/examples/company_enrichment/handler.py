"""Source-side enrichment: adds the company behind an email or IP to each event."""
from dataclasses import asdict, dataclass, field
from typing import List, Optional
import copy
import logging
import urllib.parse

import requests

from emulator.segment import DropEvent, RetryError, cache

logger = logging.getLogger(__name__)
HOUR_MS = 60 * 60 * 1000
FREE_MAIL = {"gmail.com", "hotmail.com", "yahoo.com", "outlook.com", "web.de"}
BOT_WORDS = ["bot", "spider", "crawler", "headless", "pingdom"]
BANDS = [(10, "1-10"), (50, "11-50"), (250, "51-250"), (1000, "251-1000")]


@dataclass
class Company:
    name: str
    domain: str
    employees: Optional[int] = None
    industry: str = "unknown"
    tags: List[str] = field(default_factory=list)

    @property
    def band(self):
        if self.employees is None:
            return None
        for limit, label in BANDS:
            if self.employees <= limit:
                return label
        return "1000+"


def is_bot(event):
    agent = ((event.get("context") or {}).get("userAgent") or "").lower()
    return any(word in agent for word in BOT_WORDS)


def domain_of(email):
    if not isinstance(email, str) or email.count("@") != 1:
        return None
    domain = email.split("@")[1].strip().casefold()
    return None if domain in FREE_MAIL else domain


def lookup(domain, settings):
    url = "%s/v2/companies/find?domain=%s" % (settings["endpoint"].rstrip("/"), urllib.parse.quote(domain, safe=""))
    try:
        res = requests.get(url, headers={"Authorization": "Bearer %s" % settings["apiKey"]}, timeout=1.5)
        res.raise_for_status()
    except requests.HTTPError as err:
        status = err.response.status_code
        if status == 404:
            return None
        if status == 429 or status >= 500:
            raise RetryError("enrichment answered %d" % status) from err
        logger.error("lookup of %s failed with %s", domain, status)
        return None
    except (requests.ConnectionError, requests.Timeout) as err:
        logger.warning("no enrichment for %s: %s", domain, err.__class__.__name__)
        return None
    else:
        data = res.json()
    metrics = data.get("metrics") or {}
    return Company(
        name=data.get("name") or domain,
        domain=data.get("domain", domain),
        employees=metrics.get("employees"),
        industry=(data.get("category") or {}).get("industry", "unknown"),
        tags=sorted({tag.lower() for tag in data.get("tags", [])})[:5],
    )


def enrich(event, settings, email):
    if is_bot(event):
        raise DropEvent("bot traffic")
    if (domain := domain_of(email)) is None:
        return event
    if domain in (settings.get("blockedDomains") or []):
        raise DropEvent(f"{domain} is blocked")
    company = cache.load("company:" + domain, 6 * HOUR_MS, lambda: lookup(domain, settings))
    if company is None:
        return event
    changed = copy.deepcopy(event)
    context = changed.setdefault("context", {})
    context["company"] = {**asdict(company), "band": company.band}
    context.setdefault("enrichedBy", []).append("company_enrichment")
    return changed


def onIdentify(event, settings):
    traits = event.get("traits") or {}
    changed = enrich(event, settings, traits.get("email"))
    if company := (changed.get("context") or {}).get("company"):
        changed["traits"] = {"company_name": company["name"], **traits}
    return changed


def onTrack(event, settings):
    props = event.get("properties") or {}
    email = props.get("email") or event.get("context", {}).get("traits", {}).get("email")
    return enrich(event, settings, email)


def onPage(event, settings):
    return enrich(event, settings, None)
