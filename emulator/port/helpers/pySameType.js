// type(a) is type(b).
function pySameType(a, b) {
  const isPlain = (x) => x == null || typeof x !== "object";
  return isPlain(a) || isPlain(b) ? pyTypeName(a) === pyTypeName(b) : a.constructor === b.constructor;
}
