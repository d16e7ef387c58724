"""Partner feed: XML in, XML out, with ElementTree; affiliates' postbacks."""
import xml.etree.ElementTree as ET
from datetime import datetime
from decimal import Decimal
from xml.sax.saxutils import escape

import requests

from emulator.segment import InvalidEventPayload, RetryError, ValidationError

NS = {"p": "urn:partner:v2"}
ET.register_namespace("p", NS["p"])


def q(tag):
    return f"{{{NS['p']}}}{tag}"


def element(parent, tag, text=None, **attributes):
    node = ET.SubElement(parent, q(tag), {k: str(v) for k, v in attributes.items() if v is not None})
    if text is not None:
        node.text = str(text)
    return node


def build(event):
    p = event["properties"]
    root = ET.Element(q("conversion"), attrib={"id": event["messageId"], "version": "2.0"})
    when = datetime.fromisoformat(event["timestamp"].replace("Z", "+00:00"))
    element(root, "time", when.isoformat(timespec="seconds"))
    total = Decimal(0)
    basket = element(root, "basket", currency=p.get("currency"))
    for position, item in enumerate(p.get("products") or [], 1):
        price = Decimal(str(item["price"])).quantize(Decimal("0.01"))
        total += price * item.get("quantity", 1)
        line = element(basket, "item", pos=position, sku=item.get("sku"))
        element(line, "name", item.get("name", ""))
        element(line, "price", price)
    basket.set("total", f"{total:.2f}")
    if p.get("note"):
        comment = element(root, "note", p["note"])
        comment.tail = "\n"
    ET.indent(root, space="\t")
    return ET.tostring(root, encoding="utf-8", xml_declaration=True)


def parse(text):
    try:
        root = ET.fromstring(text)
    except ET.ParseError as e:
        raise RetryError("the partner sent no XML") from e
    status = root.get("status") or root.findtext("p:status", default="none", namespaces=NS)
    errors = [(e.get("code", "?"), (e.text or "").strip()) for e in root.iter(q("error"))]
    accepted = {i.attrib["sku"]: i.find("p:commission", NS) for i in root.findall(".//p:item[@sku]", NS)}
    return status, errors, {sku: Decimal(c.text) for sku, c in accepted.items() if c is not None}


def onTrack(event, settings):
    if event["event"] != "Order Completed":
        return
    body = build(event)
    print(body.decode())
    r = requests.post(settings["endpoint"], data=body, headers={"Content-Type": "application/xml", "X-Partner": escape(settings["partner"])}, timeout=3)
    if r.status_code >= 500:
        raise RetryError(f"partner {r.status_code}")
    status, errors, commissions = parse(r.text)
    if errors:
        code, message = errors[0]
        raise (RetryError if code.startswith("T") else ValidationError)(f"{code} {message} ({len(errors)})")
    print(status, sum(commissions.values(), Decimal("0.00")), sorted(commissions))
