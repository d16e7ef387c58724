// isinstance(x, dict): a plain object, or a Map with keys of any type.
function pyIsDict(x) {
  if (typeof x !== "object" || x === null) return false;
  if (x instanceof Map) return true;
  const prototype = Object.getPrototypeOf(x);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
