// max(x): the first of the greatest items.
function pyMax(x) {
  const items = Array.from(x instanceof Set ? x : pyIter(x));
  if (items.length === 0) throw pyError("ValueError", "max() arg is an empty sequence");
  return items.reduce((greatest, item) => (pyCompare(item, greatest, ">") > 0 ? item : greatest));
}
