// x.keys() of a dict.
function pyKeys(x) {
  return Object.keys(pyHaving(x, "dict", "keys"));
}
