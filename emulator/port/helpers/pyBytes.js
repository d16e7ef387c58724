// bytes(...): of a text in an encoding, of ints, of a count of zeros, or of nothing.
function pyBytes(...given) {
  const [x, encoding, errors] = given;
  if (given.length === 0) return Buffer.alloc(0);
  if (typeof x === "string") {
    if ((encoding ?? errors) == null) throw pyError("TypeError", "string argument without an encoding");
    return pyEncode(x, encoding ?? "utf-8", errors ?? "strict");
  }
  if (encoding != null) throw pyError("TypeError", "encoding without a string argument");
  if (errors != null) throw pyError("TypeError", "errors without a string argument");
  if (Buffer.isBuffer(x)) return x;
  if (typeof x?.pyBytes === "function") {
    const made = x.pyBytes();
    if (Buffer.isBuffer(made)) return made;
    throw pyError("TypeError", `__bytes__ returned non-bytes (type ${pyTypeName(made)})`);
  }
  if (pyIsInt(x)) {
    if (x < 0) throw pyError("ValueError", "negative count");
    return Buffer.alloc(Number(x));
  }
  return pyBytesOf(pyIter(x, "cannot convert '…' object to bytes"));
}
