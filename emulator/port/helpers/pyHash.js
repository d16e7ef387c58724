// What a value is as a key: a text that equal values share; a list, dict or set is Python's TypeError.
function pyHash(x) {
  if (x == null) return "None";
  if (typeof x === "string") return JSON.stringify(x);
  const number = pyNumberOf(x);
  if (number !== null) return String(Number.isInteger(number) ? BigInt(number) : number);
  if (x.pyAsText !== undefined) return JSON.stringify(x.pyAsText);
  if (x instanceof PyTuple) return `(${x.map((item) => pyHash(item))})`;
  if (pyTypeName(x) === "bytes") return "b" + x.toString("hex");
  if (x.constructor.pyIsFrozen) return `{${Array.from(x, pyHash).sort()}}`;
  if (typeof x.pyHash === "function") return pyTypeName(x) + x.pyHash();
  const isMutable = Array.isArray(x) || x instanceof Set || pyIsDict(x) || typeof x.pyEquals === "function";
  if (isMutable) throw pyError("TypeError", `unhashable type: '${pyTypeName(x)}'`);
  return "object " + PyIdentity.of(x);
}
