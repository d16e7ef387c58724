// urllib.parse.quote_plus(s, safe): as quote, with + for a space.
function pyQuotePlus(s, safe = "") {
  const isSpaced = Buffer.isBuffer(s) ? s.includes(32) : typeof s === "string" && s.includes(" ");
  return isSpaced ? pyQuote(s, safe + " ").replaceAll(" ", "+") : pyQuote(s, safe);
}
