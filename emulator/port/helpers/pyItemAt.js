// x[k] of a list, tuple or bytes.
function pyItemAt(x, k) {
  if (typeof k?.pySliced === "function") return k.pySliced(x);
  const type = pyBaseType(x);
  const isBytes = type === "bytes";
  if (!Array.isArray(x) && !isBytes) throw pyError("TypeError", `'${type}' object is not subscriptable`);
  const only = `${isBytes ? "byte" : type} indices must be integers or slices, not ${pyTypeName(k)}`;
  const index = pyIndex(k, x.length, only);
  if (index === -1) throw pyError("IndexError", `${isBytes ? "" : `${type} `}index out of range`);
  return x[index] ?? null;
}
