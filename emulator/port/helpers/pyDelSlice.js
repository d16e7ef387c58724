// del x[start:stop:step] of a list.
function pyDelSlice(x, start = null, stop = null, step = null) {
  if (typeof x?.pyDelSlice === "function") return x.pyDelSlice(start, stop, step);
  if (!pyIsList(x)) throw pyNoSlice(x, "deletion");
  const places = new Set(pySliceRange(x.length, start, stop, step));
  const kept = x.filter((_, index) => !places.has(index));
  x.length = kept.length;
  kept.forEach((item, index) => (x[index] = item));
}
