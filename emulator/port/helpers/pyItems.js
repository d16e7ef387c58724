// x.items() of a dict.
function pyItems(x) {
  return Object.entries(pyHaving(x, "dict", "items")).map((pair) => PyTuple.from(pair));
}
