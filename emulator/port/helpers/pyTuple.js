// A tuple of these items.
function pyTuple(...items) {
  return PyTuple.from(items);
}
