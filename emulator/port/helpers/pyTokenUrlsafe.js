// secrets.token_urlsafe(n).
function pyTokenUrlsafe(n = undefined) {
  return pyTokenBytes(n).toString("base64url");
}
