// urllib.parse.unquote_to_bytes(s): a text is read as UTF-8.
function pyUnquoteToBytes(s) {
  if (typeof s !== "string" && !Buffer.isBuffer(s)) throw pyNoAttribute(s, "split");
  const text = (typeof s === "string" ? pyUtf8(s) : s).toString("latin1");
  const decoded = text.replace(/%([0-9a-fA-F]{2})/g, (_, code) => String.fromCharCode(parseInt(code, 16)));
  return Buffer.from(decoded, "latin1");
}
