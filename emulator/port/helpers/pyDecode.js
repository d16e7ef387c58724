// x.decode(encoding, errors) of bytes.
function pyDecode(x, encoding = "utf-8", errors = "strict") {
  if (!Buffer.isBuffer(x)) return pyCallMethod(x, "decode", encoding, errors);
  const codec = pyCodec(pyNeedText(encoding, "decode() argument 'encoding' must be str"));
  pyNeedText(errors, "decode() argument 'errors' must be str");
  if (codec === "latin-1") return x.toString("latin1");
  if (codec.startsWith("utf-16")) return pyDecodeUtf16(x, codec, errors);
  const text = x.toString("utf8");
  const isUtf8 = codec.startsWith("utf-8");
  // A BOM is part of utf-8, and none of utf-8-sig.
  if (isUtf8 && Buffer.from(text).equals(x)) return codec === "utf-8-sig" ? text.replace(/^\ufeff/, "") : text;
  const next = { ascii: pyNextAscii, cp1252: pyNextMapped }[codec] ?? pyNextUtf8;
  const pieces = [];
  for (let at = 0; at < x.length; ) {
    const { length, text: piece, reason } = next(x, at);
    const name = isUtf8 ? "utf-8" : codec === "ascii" ? codec : "charmap";
    pieces.push(piece ?? pyUndecoded(x, at, length, errors, `'${name}' codec can't decode`, reason));
    at += length;
  }
  return codec === "utf-8-sig" ? pieces.join("").replace(/^\ufeff/, "") : pieces.join("");
}
