// repr(x) of a list, tuple, dict, set or bytes, or of what derives from one and has no repr of its own.
function pyReprItems(x, around = []) {
  const type = pyBaseType(x);
  if (type === "bytes") return pyReprBytes(x);
  const brackets = { list: "[]", tuple: "()", dict: "{}", set: "{}", frozenset: "{}" }[type];
  if (brackets === undefined) throw pyError("TypeError", `the repr of this ${type} has an address in it`);
  const [open, close] = brackets;
  if (around.includes(x)) return `${open}...${close}`;
  const inner = (each) => (Array.isArray(each) || pyIsDict(each) ? pyReprObject(each, [...around, x]) : pyRepr(each));
  if (type === "dict") return `{${pyKeyList(x).map((key) => `${inner(key)}: ${inner(pyLookup(x, key))}`).join(", ")}}`;
  if (x instanceof Set && x.size > 1) throw pyError("TypeError", "the order of a set is not Python's");
  const items = Array.from(x, inner).join(", ");
  if (x instanceof Set && x.size === 0) return `${pyTypeName(x)}()`;
  if (type === "frozenset") return `frozenset({${items}})`;
  return open + items + (type === "tuple" && x.length === 1 ? "," : "") + close;
}
