// The host of a URL as cookies are kept by it: one without a dot is local.
function pyCookieHost(url) {
  const host = pyUrlsplit(url).netloc.replace(/:\d+$/, "").toLowerCase();
  return host.includes(".") || host.startsWith("[") ? host : `${host}.local`;
}
