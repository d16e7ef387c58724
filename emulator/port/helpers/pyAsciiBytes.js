// The bytes of an ASCII text, or bytes themselves, as decoders take them.
function pyAsciiBytes(data) {
  const bytes = pyBytesView(data);
  if (bytes !== undefined) return bytes;
  if (typeof data !== "string") {
    const message = "argument should be a bytes-like object or ASCII string, not ";
    throw pyError("TypeError", `${message}'${pyTypeName(data)}'`);
  }
  if (/^[\0-\x7f]*$/.test(data)) return Buffer.from(data);
  throw pyError("ValueError", "string argument should contain only ASCII characters");
}
