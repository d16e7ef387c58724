// Whether a text is an address of IPv6.
function pyIsAddress(host) {
  try {
    return new URL(`http://[${host}]/`) !== null;
  } catch {
    return false;
  }
}
