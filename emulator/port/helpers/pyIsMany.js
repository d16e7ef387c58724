// Whether a value can be iterated over, texts and bytes aside.
function pyIsMany(x) {
  if (x === null || typeof x !== "object" || Buffer.isBuffer(x) || x.pyAsText !== undefined) return false;
  return pyIsDict(x) || typeof x[Symbol.iterator] === "function" || typeof x.next === "function";
}
