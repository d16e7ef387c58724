// How one set stands to another: -1 for a part of it, 1 for more than it, 0 for the same items, else NaN.
function pyCompareSets(a, b) {
  const isWithin = (part, whole) => Array.from(part).every((item) => whole.has(item));
  if (a.size <= b.size && isWithin(a, b)) return a.size === b.size ? 0 : -1;
  return a.size > b.size && isWithin(b, a) ? 1 : NaN;
}
