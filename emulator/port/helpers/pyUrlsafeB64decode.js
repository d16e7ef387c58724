// base64.urlsafe_b64decode(s).
function pyUrlsafeB64decode(data) {
  return pyBase64(pyBytesTranslated(pyAsciiBytes(data), Buffer.from("-_"), Buffer.from("+/")), false);
}
