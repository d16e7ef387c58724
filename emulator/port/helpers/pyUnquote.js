// urllib.parse.unquote(s): what is percent-encoded, read as UTF-8.
function pyUnquote(s) {
  const text = Buffer.isBuffer(s) ? s.toString("latin1") : s;
  if (typeof text !== "string") throw pyError("TypeError", `argument of type '${pyTypeName(s)}' is not iterable`);
  const decoded = (found) => {
    const bytes = found.replace(/%([0-9a-fA-F]{2})/g, (_, code) => String.fromCharCode(parseInt(code, 16)));
    return Buffer.from(bytes, "latin1").toString();
  };
  return text.replace(Buffer.isBuffer(s) ? /^[^]+$/ : /[\0-\x7f]+/g, decoded);
}
