// x.items() of a dict.
function pyItems(x) {
  return Object.entries(pyHaving(x, "dict", "items"));
}
