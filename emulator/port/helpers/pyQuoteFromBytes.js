// urllib.parse.quote_from_bytes(b, safe).
function pyQuoteFromBytes(b, safe = "/") {
  if (!Buffer.isBuffer(b)) throw pyError("TypeError", "quote_from_bytes() expected bytes");
  return pyQuote(b, safe);
}
