// binascii.b2a_base64(data, newline=True).
function pyB2aBase64(data, newline = true) {
  return Buffer.from(pyBytesLike(data).toString("base64") + (pyTruthy(newline) ? "\n" : ""));
}
