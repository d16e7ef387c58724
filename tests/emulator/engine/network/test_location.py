"""A redirect's Location is the address that Node's legacy url module resolves it to, as node-fetch does."""

from __future__ import annotations

import json
import subprocess

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emulator.engine.network.location import with_whole_location
from emulator.engine.runtime.node.node_program import find_node

BASES = ["https://base.test/d/e?q=1", "https://base.test/", "http://base.test:8080/a/", "https://base.test/a/b/c#f"]
ABSOLUTE = ["https://X.test", "http://y.test:80/a/../b", "//z.test/p", "mailto:a@b", "ftp://x/a", "https://u:w@X.test/"]
PIECES = st.sampled_from(["/", "..", ".", "a", "b c", "'", "?x=1", "?", "#f", "\\", "%2e", "{", "=", "~"])
ENDS = st.lists(PIECES, max_size=4).map("".join)
LOCATIONS = st.one_of(
    ENDS,
    st.sampled_from([each for each in ABSOLUTE if "mailto" not in each]).flatmap(
        lambda start: ENDS.map(lambda end: f"{start}/{end}")
    ),
    st.sampled_from(ABSOLUTE),
).filter(lambda text: not text.replace("\\", "/").startswith("//") or text.startswith("//z"))
RESOLVE = """
const { resolve } = require('url');
const cases = JSON.parse(require('fs').readFileSync(0, 'utf8'));
console.log(JSON.stringify(cases.map(([base, location]) => resolve(base, location))));
"""


@settings(max_examples=10, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(BASES), LOCATIONS), min_size=40, max_size=80))
def test_the_same_address_as_node(cases: list[tuple[str, str]]) -> None:
    """Whatever a server writes there."""
    node = find_node(None).path
    answer = subprocess.run([node, "-e", RESOLVE], input=json.dumps(cases), capture_output=True, text=True, check=True)

    found = [with_whole_location({"location": location}, 302, base)["location"] for base, location in cases]

    assert json.loads(answer.stdout) == found


@pytest.mark.parametrize("status", [200, 201, 304, 404])
def test_only_a_redirect(status: int) -> None:
    """The Location of any other reply stays as it is."""
    assert {"Location": "/a"} == with_whole_location({"Location": "/a"}, status, "https://base.test/")
