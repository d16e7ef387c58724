// min(x): the first of the least items.
function pyMin(x) {
  const items = Array.from(x instanceof Set ? x : pyIter(x));
  if (items.length === 0) throw pyError("ValueError", "min() arg is an empty sequence");
  return items.reduce((least, item) => (pyCompare(item, least, "<") < 0 ? item : least));
}
