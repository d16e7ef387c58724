// The bytes that a hash takes; a text is Python's TypeError.
function pyHashData(data) {
  const bytes = pyBytesView(data);
  if (bytes !== undefined) return bytes;
  const isText = typeof data === "string";
  const message = isText ? "Strings must be encoded before hashing" : "object supporting the buffer API required";
  throw pyError("TypeError", message);
}
