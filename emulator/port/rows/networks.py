"""The module ipaddress: addresses and networks of both versions."""

from __future__ import annotations

from emulator.port.rows.row import Row

_OF_ADDRESSES = {
    "str": "compressed exploded reverse_pointer",
    "int": "version max_prefixlen",
    "bytes": "packed",
    "bool": "is_private is_global is_loopback is_link_local is_multicast is_reserved is_unspecified",
}
_OF_NETWORKS = {
    "int": "version prefixlen max_prefixlen num_addresses",
    "str": "with_prefixlen with_netmask compressed",
    "bool": "is_private is_global is_loopback",
    "ipaddress.Address": "network_address broadcast_address netmask hostmask",
}
_METHODS = {"hosts": "any", "subnet_of": "bool", "supernet_of": "bool", "overlaps": "bool"}


def _attributes(owner: str, names: dict[str, str]) -> list[Row]:
    return [Row(python=f"{owner}.{name}", gives=gives) for gives, each in names.items() for name in each.split()]


ROWS = (
    Row(python="ipaddress.ip_address", signature="address", helper="pyIpAddress", gives="ipaddress.Address"),
    Row(
        python="ipaddress.ip_network",
        signature="address, strict=True",
        helper="pyIpNetwork",
        gives="ipaddress.Network",
    ),
    Row(python="ipaddress.Address", helper="PyIpAddress", new=True, gives="ipaddress.Address"),
    *_attributes("ipaddress.Address", _OF_ADDRESSES),
    Row(python="ipaddress.Network", helper="PyIpNetwork", new=True, gives="ipaddress.Network"),
    *_attributes("ipaddress.Network", _OF_NETWORKS),
    *[
        Row(python=f"ipaddress.Network.{name}", signature="" if name == "hosts" else "other", gives=gives)
        for name, gives in _METHODS.items()
    ],
    *[
        Row(python=f"ipaddress.{name}", helper=f"Py{name}", new=True, note="for `isinstance`")
        for name in ("IPv4Address", "IPv6Address")
    ],
)
"""One row each."""
