// An IP address of version 6.
class PyIPv6Address extends PyIpAddress {
  static pyName = "IPv6Address";
  static version = 6;
  static privates =
    "::1/128 ::/128 ::ffff:0:0/96 100::/64 2001::/23 2001:2::/48 2001:db8::/32 2001:10::/28 fc00::/7 fe80::/10";
  static reserved =
    "::/8 100::/8 200::/7 400::/6 800::/5 1000::/4 4000::/3 6000::/3 8000::/3 a000::/3 c000::/3 e000::/4 f000::/5 " +
    "f800::/6 fe00::/9";
  get scope_id() {
    return this.scope;
  }
  get ipv4_mapped() {
    return this.number >> 32n === 0xffffn ? new PyIPv4Address(this.number & 0xffffffffn) : null;
  }
  get reverse_pointer() {
    const digits = pyIpText(6, this.number, true).replaceAll(":", "");
    return `${[...digits].reverse().join(".")}.ip6.arpa`;
  }
  get is_private() {
    return this.ipv4_mapped?.is_private ?? pyIpIsWithin(this, PyIPv6Address.privates);
  }
  get is_global() {
    return !this.is_private;
  }
  get is_loopback() {
    return this.number === 1n;
  }
  get is_link_local() {
    return pyIpIsWithin(this, "fe80::/10");
  }
  get is_site_local() {
    return pyIpIsWithin(this, "fec0::/10");
  }
  get is_multicast() {
    return pyIpIsWithin(this, "ff00::/8");
  }
  get is_reserved() {
    return pyIpIsWithin(this, PyIPv6Address.reserved);
  }
}
