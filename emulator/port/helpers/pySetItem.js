// x[k] = v.
function pySetItem(x, k, v) {
  if (pyIsDict(x)) {
    if (typeof k !== "string") pyHash(k);
    pySetKey(x, k, v);
    return;
  }
  if (!Array.isArray(x) && typeof x?.pySetItem === "function") {
    x.pySetItem(k, v);
    return;
  }
  if (!pyIsList(x)) throw pyError("TypeError", `'${pyTypeName(x)}' object does not support item assignment`);
  const index = pyIndex(k, x.length, `list indices must be integers or slices, not ${pyTypeName(k)}`);
  if (index === -1) throw pyError("IndexError", "list assignment index out of range");
  x[index] = v ?? null;
}
