// ipaddress.ip_network(address, strict=True): of a text with / and a length or a mask, or of one address.
function pyIpNetwork(address, strict = true) {
  const fail = () => pyError("ValueError", `${pyRepr(address)} does not appear to be an IPv4 or IPv6 network`);
  const isNumber = pyIsInt(address) || Buffer.isBuffer(address);
  const [start, mask] = isNumber ? [address] : address instanceof PyTuple ? address : pyStr(address).split(/\/(.*)/s);
  let first = null;
  try {
    first = pyIpAddress(start);
  } catch {
    throw fail();
  }
  const bits = first.max_prefixlen;
  const length = mask === undefined ? bits : pyIpMask(mask, first.version);
  if (length === null || first.scope !== null) throw fail();
  const free = BigInt(bits - length);
  const number = (first.number >> free) << free;
  if (number === first.number || !pyTruthy(strict)) return new PyIpNetwork(new first.constructor(number), length);
  throw pyError("ValueError", `${first.pyStr()}/${length} has host bits set`);
}
