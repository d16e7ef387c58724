// x[k] = v.
function pySetItem(x, k, v) {
  if (typeof x?.pySetItem === "function") return x.pySetItem(k, v);
  return pyIsDict(x) ? pyStoreKey(x, k, v) : pySetItemAt(x, k, v);
}
