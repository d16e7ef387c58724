// str(...): of a value, of bytes in an encoding, or of nothing.
function pyStrOf(...given) {
  if (given.length === 0) return "";
  const [x, encoding, errors] = given;
  if ((encoding ?? errors) == null) return pyStr(x);
  if (Buffer.isBuffer(x)) return pyDecode(x, encoding ?? "utf-8", errors ?? "strict");
  if (typeof x === "string") throw pyError("TypeError", "decoding str is not supported");
  throw pyError("TypeError", `decoding to str: need a bytes-like object, ${pyTypeName(x)} found`);
}
