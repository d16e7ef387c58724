// Bytes of UTF-16 as a text; without a byte order mark they are little-endian.
function pyDecodeUtf16(bytes, codec, errors) {
  const mark = codec === "utf-16" ? { fffe: "le", feff: "be" }[bytes.toString("hex", 0, 2)] : undefined;
  const isBig = mark === "be" || codec === "utf-16-be";
  const name = codec === "utf-16" ? `utf-16-${isBig ? "be" : "le"}` : codec;
  const pieces = [];
  const unit = (at) => (at + 1 < bytes.length ? bytes[at + (isBig ? 0 : 1)] * 256 + bytes[at + (isBig ? 1 : 0)] : null);
  for (let at = mark ? 2 : 0; at < bytes.length; ) {
    const [first, second] = [unit(at), unit(at + 2)];
    const isHigh = first !== null && first >= 0xd800 && first < 0xdc00;
    const isPair = isHigh && second !== null && second >= 0xdc00 && second < 0xe000;
    const isHalf = first !== null && first >= 0xd800 && first < 0xe000 && !isPair;
    const rest = bytes.length - at;
    const ended = first === null ? "truncated data" : "unexpected end of data";
    const alone = isHigh ? "illegal UTF-16 surrogate" : "illegal encoding";
    const wrong = first === null || (isHigh && rest < 4) ? ended : alone;
    const length = first === null ? 1 : isPair ? 4 : isHigh && rest < 4 ? rest : 2;
    const text = isHalf || first === null ? null : String.fromCharCode(...(isPair ? [first, second] : [first]));
    pieces.push(text ?? pyUndecoded(bytes, at, length, errors, `'${name}' codec can't decode`, wrong));
    at += length;
  }
  return pieces.join("");
}
