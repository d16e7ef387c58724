// x.replace(old, fresh, count), also of an empty old.
function pyReplace(x, old, fresh, count = -1) {
  if (Buffer.isBuffer(x)) return pyOnBytes(pyReplace, x, old, fresh, count);
  if (typeof x !== "string") return pyCallMethod(x, "replace", old, fresh, count);
  pyNeedText(old, "replace() argument 1 must be str");
  pyNeedText(fresh, "replace() argument 2 must be str");
  const most = pyMost(count);
  if (most === Infinity && old !== "") return x.replaceAll(old, () => fresh);
  const parts = old === "" ? ["", ...Array.from(x), ""] : x.split(old);
  return parts.reduce((text, part, index) => text + (index <= most ? fresh : old) + part);
}
