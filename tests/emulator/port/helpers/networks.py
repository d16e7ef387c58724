"""ipaddress: addresses and networks of both versions."""

from __future__ import annotations

import ipaddress
from typing import Any

from hypothesis import strategies as st

from .specs import Spec

TEXTS = [
    "10.1.2.3", "0.0.0.0", "255.255.255.255", "8.8.8.8", "127.0.0.1", "169.254.1.1", "172.16.0.1", "172.32.0.1", "192.168.0.1",
    "224.0.0.1", "240.0.0.1", "100.64.0.1", "198.18.0.1", "203.0.113.5", "::", "::1", "fc00::1", "ff02::1",
    "2001:db8::1", "2606:4700::1111", "1:2:3:4:5:6:7:8", "1:0:0:2:0:0:0:3", "1:0:0:2:3:0:0:4", "64:ff9b::1.2.3.4", "FE80::A", "fec0::1", "1::", "::8:0:0:0",
]  # fmt: skip
WRONG: list[Any] = [
    "300.1.1.1", "1.2.3", "1.2.3.4.5", "01.2.3.4", "1.2.3.a", "", " 1.2.3.4", "1.2.3.4/8", "1:2", ":::", "1::2::3", "12345::",
    "1:2:3:4:5:6:7:8:9", "1:2:3:4:5:6:7::8", ":1:2:3:4:5:6:7", "::1.2.3.300", "1.2.3.4:80", "g::", "::%", "::1%a%b", "٣.1.1.1",
    None, -1, 2**128, b"abc", [1],
]  # fmt: skip
NUMBERS = [0, 1, 2**32 - 1, 2**32, 2**128 - 1, bytes(4), bytes(range(16))]
GIVEN: dict[str, tuple[Any, ...]] = {repr(each): (each,) for each in [*TEXTS, *WRONG, *NUMBERS]}
NAMES = [
    "version",
    "max_prefixlen",
    "compressed",
    "exploded",
    "packed",
    "is_private",
    "is_global",
    "is_loopback",
    "is_link_local",
    "is_multicast",
]
NAMES += ["is_reserved", "is_unspecified", "reverse_pointer"]
NETWORKS: list[Any] = [
    "10.0.0.0/8", "192.168.1.0/255.255.255.0", "192.168.1.0/0.0.0.255", "10.0.0.4/30", "10.0.0.4/31", "10.0.0.4", "0.0.0.0/0",
    "fc00::/7", "2001:db8::/126", "::1", ("10.0.0.0", 8), 5,
]  # fmt: skip
NO_NETWORKS: list[Any] = [
    "10.0.0.1/8", "10.0.0.0/33", "10.0.0.0/a", "10.0.0.0/255.0.255.0", "fc00::/129", "10.0.0.0/8/9", "x/8", "", None, "10.0.0.0/",
]  # fmt: skip
ADDRESSES = st.integers(0, 2**32 - 1) | st.integers(0, 2**128 - 1) | st.sampled_from(TEXTS)
OF_NETWORKS = [
    "version",
    "prefixlen",
    "max_prefixlen",
    "num_addresses",
    "with_prefixlen",
    "with_netmask",
    "is_private",
    "is_global",
]


def told(address: Any) -> list[Any]:
    """Return all that an address says of itself."""
    found = ipaddress.ip_address(address)
    mapped = found.ipv4_mapped if isinstance(found, ipaddress.IPv6Address) else None
    seen = [str(found), repr(found), f"{found:s}", int(found), mapped and str(mapped)]
    return [*seen, *(getattr(found, name) for name in NAMES)]


TOLD = f"""(address) => {{
  const found = pyIpAddress(address);
  const mapped = found.ipv4_mapped ?? null;
  const seen = [pyStr(found), pyRepr(found), pyFormat(found, "s"), pyInt(found), mapped && pyStr(mapped)];
  return [...seen, ...{NAMES}.map((name) => pyGetAttr(found, name))];
}}"""


def mapped(text: str) -> list[Any]:
    """Return what an address of version 6 says of the one of version 4 in it, and its scope."""
    found = ipaddress.IPv6Address(text)
    return [found.ipv4_mapped and str(found.ipv4_mapped), found.scope_id, found.is_site_local, found.is_private]


MAPPED = """(text) => {
  const { ipv4_mapped: mapped, scope_id, is_site_local, is_private } = pyIpAddress(text);
  return [mapped && pyStr(mapped), scope_id, is_site_local, is_private];
}"""


def compared(one: Any, other: Any, more: int) -> list[Any]:
    """Return what two addresses are to each other, and what stands some places behind the first."""
    first, second = map(ipaddress.ip_address, (one, other))
    seen = [
        first == second,
        first == one,
        first in {first: 1},
        first < second if first.version == second.version else None,
    ]
    return [*seen, str(first + more)]


COMPARED = """(one, other, more) => {
  const [first, second] = [one, other].map((each) => pyIpAddress(each));
  const isLess = first.version === second.version ? pyLt(first, second) : null;
  return [pyEqual(first, second), pyEqual(first, one), pyIn(first, new PyDict([[first, 1]])), isLess, pyStr(pyAdd(first, more))];
}"""


def network(address: Any, strict: bool = True) -> list[Any]:
    """Return all that a network says of itself."""
    found = ipaddress.ip_network(address, strict)
    ends = [found.network_address, found.broadcast_address, found.netmask, found.hostmask, found[0], found[-1]]
    hosts = [str(host) for host in found.hosts()] if found.num_addresses < 9 else None
    return [repr(found), *map(str, ends), hosts, *(getattr(found, name) for name in OF_NETWORKS)]


NETWORK = f"""(address, strict) => {{
  const found = pyIpNetwork(address, strict);
  const ends = [found.network_address, found.broadcast_address, found.netmask, found.hostmask];
  ends.push(pyGetItem(found, 0), pyGetItem(found, -1));
  const hosts = found.num_addresses < 9 ? Array.from(found.hosts(), pyStr) : null;
  return [pyRepr(found), ...ends.map((each) => pyStr(each)), hosts, ...{OF_NETWORKS}.map((name) => found[name])];
}}"""


def within(one: Any, other: Any, address: Any) -> list[Any]:
    """Return what two networks are to each other, and whether an address is in the first."""
    first, second = ipaddress.ip_network(one), ipaddress.ip_network(other)
    inside = ipaddress.ip_address(address) in first
    return [inside, first == second, second in [first], first.overlaps(second), first.subnet_of(second), first < second]


WITHIN = """(one, other, address) => {
  const [first, second] = [pyIpNetwork(one), pyIpNetwork(other)];
  const inside = pyIn(pyIpAddress(address), first);
  return [inside, pyEqual(first, second), pyIn(second, [first]), first.overlaps(second), first.subnet_of(second), pyLt(first, second)];
}"""

SPECS = [
    *[
        Spec(name, told, GIVEN, st.tuples(ADDRESSES), code=TOLD)
        for name in ("pyIpAddress", "PyIPv4Address", "pyIpNumber", "pyIpText", "pyIpIsWithin")
    ],
    Spec(
        "PyIPv6Address",
        mapped,
        {"private": ("::ffff:10.0.0.1",), "public": ("::ffff:8.8.8.8",), "not mapped": ("fe80::1%eth0",)},
        st.tuples(st.ip_addresses(v=6).map(str)),
        code=MAPPED,
    ),
    Spec(
        "PyIpAddress",
        compared,
        {
            "equal": ("::1", 2**32, 0),
            "the same": ("10.0.0.1", "10.0.0.1", 1),
            "another scope": ("fe80::1%eth0", "fe80::1", 0),
            "less": ("10.0.0.1", "10.0.0.2", -1),
            "versions": ("0.0.0.1", "::1", 2),
            "beyond the last": ("255.255.255.255", "::", 1),
            "before the first": ("0.0.0.0", "::", -1),
        },
        st.tuples(ADDRESSES, ADDRESSES, st.integers(0, 300)),
        code=COMPARED,
    ),
    *[
        Spec(
            name,
            network,
            {repr(each): (each,) for each in [*NETWORKS, *NO_NETWORKS]} | {"not strict": ("10.1.2.3/8", False)},
            st.tuples(st.builds("{}/{}".format, st.ip_addresses(v=4), st.integers(0, 33)), st.booleans()),
            code=NETWORK,
        )
        for name in ("pyIpNetwork", "pyIpMask")
    ],
    Spec(
        "PyIpNetwork",
        within,
        {
            "inside": ("10.0.0.0/8", "10.1.0.0/16", "10.1.2.3"),
            "outside": ("10.1.0.0/16", "10.0.0.0/8", "10.2.0.0"),
            "apart": ("10.0.0.0/8", "11.0.0.0/8", "::1"),
            "the same": ("fc00::/7", "fc00::/7", "fc00::"),
            "versions": ("0.0.0.0/0", "::/0", "::1"),
        },
        st.tuples(
            st.sampled_from([n for n in NETWORKS if isinstance(n, str) and ":" not in n]),
            st.just("10.0.0.0/8"),
            ADDRESSES,
        ),
        code=WITHIN,
    ),
]
"""One for each helper."""
