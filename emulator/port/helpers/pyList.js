// list(x).
function pyList(x = undefined) {
  return x === undefined ? [] : Array.from(pyIter(x));
}
