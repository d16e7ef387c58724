// secrets.token_urlsafe(n).
function pyTokenUrlsafe(n) {
  return pyTokenBytes(n).toString("base64url");
}
