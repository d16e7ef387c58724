// urllib.parse.quote(s, safe): UTF-8, percent-encoded but for A-Z a-z 0-9 _ . - ~ and what is safe.
function pyQuote(s, safe = "/") {
  if (typeof s !== "string" && !Buffer.isBuffer(s)) throw pyError("TypeError", "quote_from_bytes() expected bytes");
  if (s.length === 0) return "";
  if (typeof s === "string") pyUtf8(s);
  const kept = typeof safe === "string" ? safe : String.fromCharCode(...pyIter(safe));
  const text = typeof s === "string" ? s : s.toString("latin1");
  const encoded = (c) => {
    if (c <= "\x7f" && kept.includes(c)) return c;
    if (typeof s === "string") return pyPercentCodes(c);
    return "%" + c.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0");
  };
  return text.replace(/[^\w.~-]/gu, encoded);
}
