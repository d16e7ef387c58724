// The headers of a part of a multipart body.
function pyMultipartHead(name, filename, type = null) {
  const escapes = { '"': "%22", "\n": "%0A", "\r": "%0D" };
  const quoted = (text) => `"${String(text).replace(/["\n\r]/g, (character) => escapes[character])}"`;
  const named = filename === null ? "" : `; filename=${quoted(filename)}`;
  const typed = type === null ? "" : `\r\nContent-Type: ${type}`;
  return `Content-Disposition: form-data; name=${quoted(name)}${named}${typed}`;
}
