"""Names of statuses stand for the numbers that Python and requests give them."""

from __future__ import annotations

import json
from http import HTTPStatus

import requests

from emulator.port.rows import rows


def test_names_of_requests() -> None:
    """Every row of requests.codes has the number that requests has."""
    found = {name: row.value for name, row in rows().items() if name.startswith("requests.codes.")}

    assert len(found) > 150
    assert {name: str(getattr(requests.codes, name.rpartition(".")[2])) for name in found} == found


def test_members_of_http_status() -> None:
    """Every member that this Python has under a name of the table has its number and, unless renamed, its phrase."""
    for member in HTTPStatus:
        row = rows().get(f"http.HTTPStatus.{member.name}")
        if row is not None:
            found = [rows()[f"{row.python}.{each}"].value for each in ("value", "name")]
            assert [str(member.value), json.dumps(member.name), f"PyHTTPStatus.{member.name}"] == [*found, row.value]
            assert json.dumps(member.phrase) == rows()[f"{row.python}.phrase"].value
