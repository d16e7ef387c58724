// base64.b16encode(s).
function pyB16encode(data) {
  return Buffer.from(pyBytesLike(data).toString("hex").toUpperCase());
}
