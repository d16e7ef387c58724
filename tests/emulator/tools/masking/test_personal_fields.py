"""Which field is what: the Spec's reserved fields, their usual names elsewhere, and every field of our schemas."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from emulator.inputs.schemas import documents_folder
from emulator.tools.masking.data_kinds import Kind, Leave, Treatment
from emulator.tools.masking.masked_fields import Steps, treatment_of

SCHEMAS = {path.stem: json.loads(path.read_text("utf-8")) for path in (documents_folder() / "segment").glob("*.json")}
FREE_TEXTS = {("integrations",), ("traits", "description"), ("context", "traits", "description")}
PERSONAL = {
    "identify": {
        ("userId",): Kind.ID,
        ("anonymousId",): Kind.ID,
        ("writeKey",): Kind.WRITE_KEY,
        ("email",): Kind.EMAIL,
        ("context", "ip"): Kind.IP,
        ("context", "groupId"): Kind.ID,
        ("context", "device", "id"): Kind.ID,
        ("context", "device", "advertisingId"): Kind.ID,
        ("context", "device", "token"): Kind.ID,
        ("context", "device", "name"): Kind.DEVICE_NAME,
    }
    | {
        (*before, *steps): kind
        for before in (("traits",), ("context", "traits"))
        for steps, kind in {
            ("address",): Kind.ADDRESS,
            ("address", "street"): Kind.STREET,
            ("address", "city"): Kind.CITY,
            ("address", "postalCode"): Kind.ID,
            ("address", "postal_code"): Kind.ID,
            ("avatar",): Kind.LINK,
            ("company",): Kind.COMPANY,
            ("company", "id"): Kind.ID,
            ("company", "name"): Kind.COMPANY,
            ("email",): Kind.EMAIL,
            ("firstName",): Kind.FIRST_NAME,
            ("first_name",): Kind.FIRST_NAME,
            ("id",): Kind.ID,
            ("lastName",): Kind.LAST_NAME,
            ("last_name",): Kind.LAST_NAME,
            ("name",): Kind.NAME,
            ("phone",): Kind.PHONE,
            ("username",): Kind.USERNAME,
            ("website",): Kind.LINK,
        }.items()
    },
    "group": {("groupId",): Kind.ID, ("traits", "name"): Kind.COMPANY, ("traits", "phone"): Kind.PHONE},
    "alias": {("previousId",): Kind.ID},
    "delete": {("userIds",): Kind.ID},
}


def paths_of(schema: dict[str, Any], name: str, steps: Steps = ()) -> Iterator[Steps]:
    """Yield the steps of every field that a schema names, references followed; fields with fields only if they are."""
    inner = [schema, *schema.get("allOf", []), *schema.get("anyOf", [])]
    for part in inner:
        if "$ref" in part:
            yield from referred(part["$ref"], name, steps)
        for key, value in part.get("properties", {}).items():
            yield from paths_of(value, name, (*steps, key))
    if steps and "properties" not in schema:
        yield steps


def referred(reference: str, name: str, steps: Steps) -> Iterator[Steps]:
    """Yield the fields of what a reference leads to."""
    file, _, pointer = reference.partition("#/$defs/")
    target = file.removesuffix(".json") or name
    yield from paths_of(SCHEMAS[target]["$defs"][pointer] if pointer else SCHEMAS[target], target, steps)


FIELDS = {(kind, steps) for kind in SCHEMAS if kind != "common" for steps in paths_of(SCHEMAS[kind], kind)}


def treated(kind: str, steps: Steps) -> Treatment:
    """Return how a field of an event of this type is treated, as a part of what it stands in."""
    inherited = None
    for end in range(1, len(steps)):
        outer = treatment_of(steps[:end], kind == "group", inherited)
        inherited = outer if isinstance(outer, Kind) and outer is not Kind.COMPANY else None
    return treatment_of(steps, kind == "group", inherited)


def test_the_schemas_name_more_than_a_hundred_fields() -> None:
    """The walk over the schemas finds what it should."""
    assert {("track", ("context", "campaign", "term")), ("page", ("properties", "url"))} <= FIELDS
    assert len({steps for _, steps in FIELDS}) > 100


def test_every_field_that_a_schema_names_is_personal_or_stays() -> None:
    """A field added to the Spec's schemas must be decided on here: only these are left to their text."""
    undecided = {steps for kind, steps in FIELDS if treated(kind, steps) is Leave.FREE}
    containers = {("traits",), ("properties",), ("context",), ("context", "traits")}
    assert undecided - containers == FREE_TEXTS


@pytest.mark.parametrize(
    ("kind", "steps", "expected"),
    [
        pytest.param(kind, steps, expected, id=f"{kind} {'.'.join(map(str, steps))}")
        for kind, fields in PERSONAL.items()
        for steps, expected in fields.items()
    ],
)
def test_the_spec_s_personal_fields(kind: str, steps: Steps, expected: Kind) -> None:
    """Each reserved field that names somebody has its kind."""
    assert expected == treated(kind, steps)


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        pytest.param("traits.workEmail", Kind.EMAIL, id="ending in camelCase"),
        pytest.param("traits.contact_phone", Kind.PHONE, id="ending in snake_case"),
        pytest.param("traits.manager.name", Kind.NAME, id="name within a person"),
        pytest.param("traits.contacts.0.name", Kind.NAME, id="name in an array of persons"),
        pytest.param("traits.address.line1", Kind.STREET, id="any other line of an address"),
        pytest.param("traits.address.country", Leave.NAMED, id="a country"),
        pytest.param("traits.plan", Leave.NAMED, id="a plan"),
        pytest.param("traits.company.plan", Leave.NAMED, id="a company's plan"),
        pytest.param("traits.company.tier", Leave.FREE, id="what else is known of a company"),
        pytest.param("properties.userId", Kind.ID, id="an id among properties"),
        pytest.param("properties.customerName", Kind.NAME, id="a person's name by its key"),
        pytest.param("properties.recipient.name", Kind.NAME, id="a person's name by what it is in"),
        pytest.param("properties.product.name", Leave.FREE, id="a product's name"),
        pytest.param("properties.products.0.id", Leave.FREE, id="a product's id"),
        pytest.param("properties.name", Leave.NAMED, id="a page's name"),
        pytest.param("properties.iphone", Leave.FREE, id="a word that only ends so"),
        pytest.param("properties.idfa", Kind.ID, id="an advertising id"),
        pytest.param("properties.ipAddress", Kind.IP, id="an address"),
        pytest.param("context.externalIds.0.id", Kind.ID, id="an external id"),
        pytest.param("context.location.latitude", Kind.COORDINATE, id="a location"),
        pytest.param("context.library.name", Leave.NAMED, id="a library's name"),
        pytest.param("context.campaign.name", Leave.NAMED, id="a campaign's name"),
        pytest.param("context.personas.computation_key", Leave.NAMED, id="an audience"),
        pytest.param("integrations.Google Analytics.clientId", Kind.ID, id="an option of a destination"),
        pytest.param("context.network.ipAddress", Kind.IP, id="an address that the Spec does not name"),
        pytest.param("event.email", Kind.EMAIL, id="a field within what should be a name"),
        pytest.param("event", Leave.KEPT, id="an event's name"),
        pytest.param("messageId", Leave.NAMED, id="messageId"),
        pytest.param("receivedAt", Leave.KEPT, id="a time"),
    ],
)
def test_other_fields(path: str, expected: Treatment) -> None:
    """Usual names count wherever they stand, as far as they can mean but one thing."""
    steps = tuple(int(step) if step.isdigit() else step for step in path.split("."))
    assert expected == treated("identify", steps)
