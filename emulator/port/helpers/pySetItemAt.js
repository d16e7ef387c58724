// x[k] = v of a list.
function pySetItemAt(x, k, v) {
  if (!pyIsList(x)) throw pyError("TypeError", `'${pyTypeName(x)}' object does not support item assignment`);
  const index = pyIndex(k, x.length, `list indices must be integers or slices, not ${pyTypeName(k)}`);
  if (index === -1) throw pyError("IndexError", "list assignment index out of range");
  x[index] = v ?? null;
}
