// d[k] = v of a dict; a plain object gets its order written down once JavaScript would keep another.
function pySetKey(d, k, v) {
  if (d instanceof Map) {
    d.set(k, v);
    return;
  }
  if (typeof k !== "string") throw pyError("TypeError", "a key of a dict that is not a str");
  const order = Symbol.for("py.order");
  if (!Object.hasOwn(d, k)) {
    if (d[order]) d[order].push(k);
    else if (/^\d+$/.test(k)) Object.defineProperty(d, order, { value: [...Object.keys(d), k], configurable: true });
  }
  if (k !== "__proto__") d[k] = v ?? null;
  else Object.defineProperty(d, k, { value: v ?? null, writable: true, enumerable: true, configurable: true });
}
