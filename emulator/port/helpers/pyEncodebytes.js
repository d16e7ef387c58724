// base64.encodebytes(s): lines of 76 characters.
function pyEncodebytes(data) {
  const isBytes = Buffer.isBuffer(data);
  if (!isBytes) throw pyError("TypeError", `expected bytes-like object, not ${pyTypeName(data)}`);
  return Buffer.from(data.toString("base64").replace(/.{1,76}/g, "$&\n"));
}
