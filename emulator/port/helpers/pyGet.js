// x.get(k, d) of a dict; what objects inherit is no key.
function pyGet(x, k, d = null) {
  pyHaving(x, "dict", "get");
  if (typeof k === "object" && k !== null) throw pyMissing(k);
  return (typeof k === "string" && Object.hasOwn(x, k) ? x[k] : d) ?? null;
}
