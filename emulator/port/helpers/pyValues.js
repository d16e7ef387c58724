// x.values() of a dict.
function pyValues(x) {
  return Object.values(pyHaving(x, "dict", "values"));
}
