// a == b: dicts, lists and sets by what they hold; True is 1.
function pyEqual(a, b) {
  if (a == null || b == null) return a == null && b == null;
  if (typeof a !== "object" || typeof b !== "object") {
    const isText = typeof a === "string" || typeof b === "string";
    return isText || typeof a === "object" || typeof b === "object" ? a === b : Number(a) === Number(b);
  }
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b)) return false;
    return a.length === b.length && a.every((item, index) => pyEqual(item, b[index]));
  }
  if (a instanceof Set || b instanceof Set) {
    if (!(a instanceof Set) || !(b instanceof Set)) return false;
    return a.size === b.size && Array.from(a).every((item) => b.has(item));
  }
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => Object.hasOwn(b, key) && pyEqual(a[key], b[key]));
}
