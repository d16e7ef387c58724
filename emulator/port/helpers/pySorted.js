// sorted(x, key, reverse): equal items keep their order.
function pySorted(x, key = null, reverse = false) {
  const compare = (a, b) => pyCompare(a, b, "<");
  const items = Array.from(pyUnordered(x));
  const keyed = key === null ? items : items.map((item) => ({ key: pyCalled(key, item), item }));
  const isBackwards = pyIndexOf(reverse) != 0;
  if (isBackwards) keyed.reverse();
  keyed.sort(key === null ? compare : (a, b) => compare(a.key, b.key));
  if (isBackwards) keyed.reverse();
  if (key === null) return keyed;
  if (x instanceof Set && keyed.some((each, at) => at > 0 && compare(keyed[at - 1].key, each.key) === 0)) {
    throw pyError("TypeError", "the order of a set is not Python's, and some of its items have equal keys");
  }
  return keyed.map(({ item }) => item);
}
