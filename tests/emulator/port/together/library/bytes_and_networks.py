import ipaddress
import struct

INSIDE = [ipaddress.ip_network("10.0.0.0/8"), ipaddress.ip_network("fc00::/7")]
HEADER = struct.Struct(">HB")


def told(text):
    try:
        address = ipaddress.ip_address(text)
    except ValueError as error:
        return str(error)
    kind = "four" if isinstance(address, ipaddress.IPv4Address) else "six"
    return [kind, str(address), address.is_private, address.version, any(address in each for each in INSIDE)]


def unpacked(data):
    try:
        return list(struct.unpack("<I", data))
    except struct.error as error:
        return str(error)


def program(v):
    out = [told(v), told("10.1.2.3"), told("FC00::1"), told("8.8.8.8")]
    network = ipaddress.ip_network("192.168.1.77/30", strict=False)
    out += [
        str(network),
        [str(host) for host in network.hosts()],
        network.num_addresses,
        network.broadcast_address.exploded,
    ]
    packed = HEADER.pack(513, 7) + struct.pack("<d", 1.5)
    out += [packed.hex(), HEADER.unpack(packed[:3]), struct.unpack_from("<d", packed, offset=3)[0], HEADER.size]
    out += [unpacked(b"abc"), unpacked(b"abcd"), struct.calcsize("!4sI")]
    return out
