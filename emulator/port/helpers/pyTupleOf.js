// tuple(x).
function pyTupleOf(x = undefined) {
  if (x === undefined) return pyTuple();
  return pyTypeName(x) === "tuple" ? x : PyTuple.from(pyIter(x));
}
