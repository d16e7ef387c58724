// A copy of a dict without these keys.
function pyWithout(x, ...keys) {
  const copy = pyShallow(x);
  for (const key of keys) pyPop(copy, key, null);
  return copy;
}
