// sorted(x): equal items keep their order.
function pySorted(x) {
  const items = Array.from(x instanceof Set ? x : pyIter(x));
  return items.sort((a, b) => pyCompare(a, b, "<"));
}
