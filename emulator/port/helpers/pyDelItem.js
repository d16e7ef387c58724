// del x[k].
function pyDelItem(x, k) {
  if (typeof x?.pyDelItem === "function") x.pyDelItem(k);
  else if (pyIsDict(x)) pyDropKey(x, k);
  else pyDelItemAt(x, k);
}
