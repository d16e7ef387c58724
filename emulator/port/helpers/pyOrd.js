// ord(x).
function pyOrd(x) {
  if (typeof x !== "string" && !Buffer.isBuffer(x)) {
    throw pyError("TypeError", `ord() expected string of length 1, but ${pyTypeName(x)} found`);
  }
  const items = Array.from(x);
  if (items.length === 1) return typeof x === "string" ? x.codePointAt(0) : x[0];
  throw pyError("TypeError", `ord() expected a character, but string of length ${items.length} found`);
}
