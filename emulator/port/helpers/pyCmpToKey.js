// functools.cmp_to_key(f).
function pyCmpToKey(f) {
  const isLess = (a, b) => pyCompare(pyCalled(f, a, b), 0, "<") < 0;
  return (value) => ({
    value,
    pyLess: (other) => isLess(value, other.value),
    pyEquals: (other) => pyEqual(pyCalled(f, value, other.value), 0),
  });
}
