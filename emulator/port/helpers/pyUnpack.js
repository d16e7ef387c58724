// The n values that are assigned to as many names; the one at `starAt` is a list of all that no other name takes.
function pyUnpack(x, n, starAt = -1) {
  const isKnown = Array.isArray(x) || typeof x === "string";
  const items = [];
  for (const item of pyIter(x, "cannot unpack non-iterable … object")) {
    items.push(item);
    if (starAt === -1 && items.length > n && !isKnown) break;
  }
  const least = starAt === -1 ? n : n - 1;
  if (items.length < least) {
    const expected = starAt === -1 ? n : `at least ${least}`;
    throw pyError("ValueError", `not enough values to unpack (expected ${expected}, got ${items.length})`);
  }
  if (starAt === -1 && items.length > n) throw pyError("ValueError", `too many values to unpack (expected ${n})`);
  if (starAt === -1) return items;
  const behind = items.length - (n - 1 - starAt);
  return [...items.slice(0, starAt), items.slice(starAt, behind), ...items.slice(behind)];
}
