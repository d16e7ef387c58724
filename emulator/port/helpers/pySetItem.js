// x[k] = v of a dict or list.
function pySetItem(x, k, v) {
  if (pyIsDict(x)) {
    if (typeof k === "object" && k !== null) throw pyMissing(k);
    if (typeof k !== "string") throw pyError("TypeError", "a key of a dict that is not a str");
    const property = { value: v ?? null, writable: true, enumerable: true, configurable: true };
    Object.defineProperty(x, k, property);
    return;
  }
  if (!Array.isArray(x)) throw pyError("TypeError", `'${pyTypeName(x)}' object does not support item assignment`);
  const index = pyIndex(k, x.length, `list indices must be integers or slices, not ${pyTypeName(k)}`);
  if (index === -1) throw pyError("IndexError", "list assignment index out of range");
  x[index] = v ?? null;
}
