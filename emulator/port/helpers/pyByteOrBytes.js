// What a search in bytes is for: bytes, or one byte as an int.
function pyByteOrBytes(part) {
  if (Buffer.isBuffer(part)) return part;
  const wrong = `argument should be integer or bytes-like object, not '${pyTypeName(part)}'`;
  if (!pyIsInt(part)) throw pyError("TypeError", wrong);
  if (part < 0 || part > 255) throw pyError("ValueError", "byte must be in range(0, 256)");
  return Buffer.from([Number(part)]);
}
