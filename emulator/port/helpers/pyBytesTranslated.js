// Bytes with one character in place of another, for each pair of the two texts.
function pyBytesTranslated(bytes, from, to) {
  return Buffer.from(bytes.map((byte) => {
    const at = from.indexOf(byte);
    return at < 0 ? byte : to[at];
  }));
}
