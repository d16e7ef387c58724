// ipaddress.ip_address(address): of a text, an int or packed bytes.
function pyIpAddress(address) {
  const made = (version, number, scope) => new (version === 4 ? PyIPv4Address : PyIPv6Address)(number, scope);
  if (Buffer.isBuffer(address) && (address.length === 4 || address.length === 16)) {
    return made(address.length === 4 ? 4 : 6, BigInt(`0x${address.toString("hex")}`));
  }
  if (pyIsInt(address) && address >= 0 && BigInt(pyIndexOf(address)) < 1n << 128n) {
    const number = BigInt(pyIndexOf(address));
    return made(number < 1n << 32n ? 4 : 6, number);
  }
  const found = pyIsInt(address) || Buffer.isBuffer(address) ? null : pyIpNumber(pyStr(address));
  if (found !== null) return made(found.version, found.number, found.scope);
  throw pyError("ValueError", `${pyRepr(address)} does not appear to be an IPv4 or IPv6 address`);
}
