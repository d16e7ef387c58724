// base64.decodebytes(s).
function pyDecodebytes(data) {
  if (Buffer.isBuffer(data)) return pyA2bBase64(data);
  throw pyError("TypeError", `expected bytes-like object, not ${pyTypeName(data)}`);
}
