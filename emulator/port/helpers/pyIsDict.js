// isinstance(x, dict).
function pyIsDict(x) {
  return typeof x === "object" && x !== null && !Array.isArray(x) && !(x instanceof Set);
}
