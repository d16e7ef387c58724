// tuple(x).
function pyTupleOf(x) {
  if (x === undefined) return pyTuple();
  return pyTypeName(x) === "tuple" ? x : PyTuple.from(pyIter(x));
}
