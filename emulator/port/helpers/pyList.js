// list(x).
function pyList(x) {
  return x === undefined ? [] : Array.from(pyIter(x));
}
