// An IP address of version 4.
class PyIPv4Address extends PyIpAddress {
  static pyName = "IPv4Address";
  static version = 4;
  static privates =
    "0.0.0.0/8 10.0.0.0/8 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/29 192.0.0.170/31 192.0.2.0/24 " +
    "192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 240.0.0.0/4 255.255.255.255/32";
  get reverse_pointer() {
    return `${this.pyStr().split(".").reverse().join(".")}.in-addr.arpa`;
  }
  get is_private() {
    return pyIpIsWithin(this, PyIPv4Address.privates);
  }
  get is_global() {
    return !this.is_private && !pyIpIsWithin(this, "100.64.0.0/10");
  }
  get is_loopback() {
    return pyIpIsWithin(this, "127.0.0.0/8");
  }
  get is_link_local() {
    return pyIpIsWithin(this, "169.254.0.0/16");
  }
  get is_multicast() {
    return pyIpIsWithin(this, "224.0.0.0/4");
  }
  get is_reserved() {
    return pyIpIsWithin(this, "240.0.0.0/4");
  }
}
