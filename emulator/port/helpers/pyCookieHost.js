// The host of a URL as cookies are kept by it: one without a dot is local.
function pyCookieHost(url) {
  const host = (pyUrlsplit(url).hostname ?? "").toLowerCase();
  return host.includes(".") || /^[\da-f:]*:[\da-f:]*$/.test(host) ? host : `${host}.local`;
}
