// a == b: containers by what they hold; True is 1, and an int is the float of its size.
function pyEqual(a, b) {
  const [left, right] = [pyNumberOf(a), pyNumberOf(b)];
  if (left !== null && right !== null) return left == right;
  if (typeof a?.pyEquals === "function" || typeof b?.pyEquals === "function") {
    const said = pySaid(a, b, "pyEquals");
    return said === undefined ? a === b : pyTruthy(said);
  }
  if (a == null || b == null) return a == null && b == null;
  if (typeof a !== "object" || typeof b !== "object") return a === b;
  if (Array.isArray(a) && Array.isArray(b)) {
    if (a instanceof PyTuple !== b instanceof PyTuple) return false;
    return a.length === b.length && a.every((item, index) => pyEqual(item, b[index]));
  }
  if (Buffer.isBuffer(a) && Buffer.isBuffer(b)) return a.equals(b);
  if (a instanceof Set && b instanceof Set) return a.size === b.size && Array.from(a).every((item) => b.has(item));
  if (!pyIsDict(a) || !pyIsDict(b)) return a === b;
  const [pairs, others] = [a, b].map((dict) => (dict instanceof Map ? dict : new PyDict(Object.entries(dict))));
  return pairs.size === others.size && Array.from(pairs).every(([k, v]) => others.has(k) && pyEqual(v, others.get(k)));
}
