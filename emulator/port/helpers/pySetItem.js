// x[k] = v.
function pySetItem(x, k, v) {
  if (typeof x?.pySetItem === "function") x.pySetItem(k, v);
  else if (pyIsDict(x)) pyStoreKey(x, k, v);
  else pySetItemAt(x, k, v);
}
