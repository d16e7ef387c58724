// base64.urlsafe_b64encode(s).
function pyUrlsafeB64encode(data) {
  return pyB64encode(data, Buffer.from("-_"));
}
