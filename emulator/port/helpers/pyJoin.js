// separator.join(x) of a str or bytes.
function pyJoin(separator, x) {
  const isBytes = Buffer.isBuffer(separator);
  if (typeof separator !== "string" && !isBytes) return pyCallMethod(separator, "join", x);
  const items = Array.from(pyIter(x, "can only join an iterable"), (item) => item?.pyAsText ?? item?.pyAsBytes ?? item);
  const isRight = isBytes ? (item) => Buffer.isBuffer(item) : (item) => typeof item === "string";
  const wrong = items.findIndex((item) => !isRight(item));
  if (wrong !== -1) {
    const expected = isBytes ? "a bytes-like object," : "str instance,";
    throw pyError("TypeError", `sequence item ${wrong}: expected ${expected} ${pyTypeName(items[wrong])} found`);
  }
  if (!isBytes) return items.join(separator);
  return Buffer.concat(items.flatMap((item, index) => (index > 0 ? [separator, item] : [item])));
}
