// Whether a % template may look for keys in its values: in all that has items, but a tuple or a str.
function pyIsMapping(x) {
  if (x instanceof PyTuple) return false;
  return Array.isArray(x) || Buffer.isBuffer(x) || pyIsDict(x) || typeof x?.pyGetItem === "function";
}
