// The URL that requests sends, with its params; MissingSchema or InvalidURL for what is no URL.
function pyPrepareUrl(url, params = {}) {
  const text = pyLstrip(Buffer.isBuffer(url) ? url.toString() : pyStr(url));
  if (text.includes(":") && !text.toLowerCase().startsWith("http")) return text;
  const { scheme, user, host, port, path, query, fragment } = text === "" ? {} : pyParseUrl(text);
  if (!scheme) {
    const meant = `No scheme supplied. Perhaps you meant https://${text}?`;
    throw pyRequestsError("MissingSchema", `Invalid URL ${pyRepr(text)}: ${meant}`);
  }
  if (!host) throw pyRequestsError("InvalidURL", `Invalid URL ${pyRepr(text)}: No host supplied`);
  if (/^[*.]/.test(host)) throw pyRequestsError("InvalidURL", "URL has an invalid label.");
  if (["number", "boolean", "bigint"].includes(typeof params)) {
    throw pyError("TypeError", "Cannot mix str and non-str arguments");
  }
  const isText = typeof params === "string" || Buffer.isBuffer(params);
  const given = isText ? String(params) : pyTruthy(params) ? pyFormEncode(params) : "";
  const whole = query && given ? `${query}&${given}` : given || query;
  const place = `${user ? `${user}@` : ""}${host}${port > 0 ? `:${Number(port)}` : ""}`;
  return pyRequote(`${scheme}://${place}${path || "/"}${whole ? `?${whole}` : ""}${fragment ? `#${fragment}` : ""}`);
}
