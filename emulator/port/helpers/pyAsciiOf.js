// What binascii decodes: bytes, or an ASCII text.
function pyAsciiOf(data) {
  if (typeof data === "string" || Buffer.isBuffer(data)) return pyAsciiBytes(data);
  throw pyError("TypeError", `argument should be bytes, buffer or ASCII string, not '${pyTypeName(data)}'`);
}
