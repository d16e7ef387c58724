// Each item of x as an array of n values, one at a time.
function* pyUnpacked(x, n) {
  for (const item of x) yield pyUnpack(item, n);
}
