// del x[k].
function pyDelItem(x, k) {
  if (typeof x?.pyDelItem === "function") return x.pyDelItem(k);
  return pyIsDict(x) ? pyDropKey(x, k) : pyDelItemAt(x, k);
}
