// The headers of a request for fetch; an error for those that it cannot send.
function pySentHeaders(headers) {
  const sent = {};
  for (const [name, value] of headers.items()) {
    if (name.toLowerCase() === "content-length") continue;
    pyLatin1(name, "ascii", 128);
    const text = Buffer.isBuffer(value) ? value.toString("latin1") : pyLatin1(value) && value;
    pySetKey(sent, name, text);
  }
  for (const [name, value] of Object.entries(sent)) {
    if (!/^[\^_`a-zA-Z\-0-9!#$%&'*+.|~]+$/.test(name)) {
      throw pyRequestsError("InvalidHeader", `node-fetch sends no header of the name ${pyRepr(name)}`);
    }
    if (/[^\t\x20-\x7e\x80-\xff]/.test(value)) {
      const what = `node-fetch sends no control characters, as in header value: ${pyRepr(value)}`;
      throw pyRequestsError("InvalidHeader", what);
    }
  }
  return sent;
}
