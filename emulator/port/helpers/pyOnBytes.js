// What a function of texts makes of bytes: each byte is a character of its own on the way there and back.
function pyOnBytes(operation, x, ...given) {
  const isText = (each) => typeof each === "string" || Buffer.isBuffer(each);
  const text = (each) => (isText(each) ? pyNeedBytes(each).toString("latin1") : each);
  const bytes = (each) => {
    if (Array.isArray(each)) return each instanceof PyTuple ? PyTuple.from(each, bytes) : each.map(bytes);
    return typeof each === "string" ? Buffer.from(each, "latin1") : each;
  };
  return bytes(operation(text(x), ...given.map(text)));
}
