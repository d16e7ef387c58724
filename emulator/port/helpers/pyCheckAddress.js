// Raise ValueError for what may not stand in the brackets of a URL: all but an address of IPv6.
function pyCheckAddress(host) {
  if (/^v[a-fA-F0-9]+\../s.test(host) || pyIsAddress(host.replace(/%[^%]+$/, ""))) return;
  if (host.startsWith("v")) throw pyError("ValueError", "IPvFuture address is invalid");
  const isFour = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/.test(host);
  if (isFour) throw pyError("ValueError", "An IPv4 address cannot be in brackets");
  throw pyError("ValueError", `${pyRepr(host)} does not appear to be an IPv4 or IPv6 address`);
}
