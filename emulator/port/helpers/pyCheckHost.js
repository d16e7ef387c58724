// What a connection to a host fails with that no name server knows; node-fetch would send to another, or to none.
function pyCheckHost(address, request) {
  const [, host] = /^\w+:\/\/([^/?#]*?)(?::\d*)?(?:[/?#]|$)/.exec(address);
  if (host.startsWith("[")) return;
  const labels = host.replace(/\.$/, "").split(".");
  if (labels.some((label) => label === "" || label.length > 63)) {
    throw pyError("urllib3.LocationParseError", `Failed to parse: '${host}', label empty or too long`);
  }
  if (/^[\w.+-]+$/.test(host) && host.length <= 253) return;
  const text = `request to ${address} failed, reason: getaddrinfo ENOTFOUND ${host}`;
  const error = pyRequestsError("ConnectionError", text, request);
  throw Object.assign(error, { type: "system", code: "ENOTFOUND" });
}
