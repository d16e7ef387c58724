"""Nightly-like ERP import: each order becomes a small CSV document."""
import csv
import io
import logging
import unicodedata
from datetime import date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal

import requests

from emulator.segment import InvalidEventPayload, RetryError, ValidationError

logger = logging.getLogger(__name__)
COLUMNS = ["doc", "pos", "date", "due", "customer", "sku", "text", "qty", "net", "vat", "gross"]
VAT = {"DE": Decimal("0.19"), "AT": Decimal("0.20"), "FR": Decimal("0.20"), "CH": Decimal("0.081")}
UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})
HOLIDAYS = {date(2026, 1, 1), date(2026, 4, 3), date(2026, 4, 6), date(2026, 5, 1), date(2026, 12, 25)}


def ascii_only(text, width):
    folded = unicodedata.normalize("NFKD", str(text).translate(UMLAUTS))
    return "".join(c for c in folded if 31 < ord(c) < 127)[:width].strip()


def money(value):
    return value.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)


def german(value):
    return f"{value:.2f}".replace(".", ",")


def due_date(start, days):
    day = start
    while days > 0:
        day += timedelta(days=1)
        if day.weekday() < 5 and day not in HOLIDAYS:
            days -= 1
    return day


def document_number(props, day):
    order_id = str(props.get("order_id") or "")
    digits = "".join(filter(str.isdigit, order_id))
    if not digits:
        raise InvalidEventPayload("order_id %r has no number" % order_id)
    year, week, _ = day.isocalendar()
    return "%02d%02d-%s" % (year % 100, week, digits[-6:].zfill(6))


def positions(event, rate):
    props = event["properties"]
    for product in props.get("products", []):
        quantity = int(product.get("quantity", 1))
        gross = Decimal(str(product["price"])) * quantity
        net = money(gross / (1 + rate))
        yield product.get("sku", "UNKNOWN"), product.get("name", ""), quantity, net, money(gross) - net, money(gross)
    shipping = props.get("shipping")
    if shipping:
        gross = Decimal(str(shipping))
        net = money(gross / (1 + rate))
        yield "SHIP", "Versandkosten", 1, net, gross - net, gross


def to_csv(event, settings):
    props = event.get("properties") or {}
    day = datetime.fromisoformat(event["timestamp"].replace("Z", "+00:00")).date()
    country = (props.get("country") or "DE").upper()
    if country not in VAT:
        raise ValidationError("no VAT rate for " + country)
    doc = document_number(props, day)
    buffer = io.StringIO()
    writer = csv.writer(buffer, delimiter=";", lineterminator="\r\n", quoting=csv.QUOTE_MINIMAL)
    if settings.get("header", True):
        writer.writerow(COLUMNS)
    total = Decimal("0")
    count = 0
    for count, (sku, name, quantity, net, vat, gross) in enumerate(positions(event, VAT[country]), start=1):
        writer.writerow([doc, count * 10, day.strftime("%d.%m.%Y"), due_date(day, 10).strftime("%d.%m.%Y"), ascii_only(event.get("userId"), 12), sku, ascii_only(name, 30), quantity, german(net), german(vat), german(gross)])
        total += gross
    if count == 0:
        raise InvalidEventPayload("order without positions")
    if "total" in props and total != money(Decimal(str(props["total"]))):
        logger.warning("%s: positions %s, total %s", doc, german(total), props["total"])
    return doc, buffer.getvalue()


def onTrack(event, settings):
    if event.get("event") != "Order Completed":
        return
    doc, text = to_csv(event, settings)
    response = requests.put(
        f"{settings['endpoint'].rstrip('/')}/inbox/{doc}.csv",
        data=text.encode(settings.get("encoding") or "latin-1"),
        headers={"Content-Type": "text/csv; charset=ISO-8859-1", "X-Lines": str(text.count("\r\n"))},
        auth=(settings["user"], settings["password"]),
        timeout=(1, 4),
    )
    if response.status_code == 412:
        logger.info("%s was imported before", doc)
    elif response.status_code in (423, 429) or response.status_code > 499:
        raise RetryError(f"ERP: {response.status_code}")
    elif response.status_code > 299:
        row = next(csv.reader(io.StringIO(response.text), delimiter=";"), ["?"])
        raise ValidationError("ERP: " + " / ".join(row))
