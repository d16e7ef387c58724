// What requests calls a fault of the network that node-fetch tells.
function pyFaultKind({ type, code, message }) {
  if (type === "request-timeout") return "requests.ReadTimeout";
  if (/^Z_/.test(code)) return "requests.ContentDecodingError";
  if (type === "system" && /^Invalid response body/.test(message)) return "requests.ChunkedEncodingError";
  if (/CERT|SSL|TLS|EPROTO/.test(code)) return "requests.SSLError";
  return "requests.ConnectionError";
}
