// functools.reduce(f, x, initial).
function pyReduce(f, x, initial = undefined) {
  let result = initial;
  for (const item of pyIter(x, "reduce() arg 2 must support iteration")) {
    result = result === undefined ? item : pyCalled(f, result, item);
  }
  if (result === undefined) throw pyError("TypeError", "reduce() of empty iterable with no initial value");
  return result;
}
