// binascii.hexlify(data).
function pyHexlify(data) {
  return Buffer.from(pyBytesLike(data).toString("hex"));
}
