// x[start:stop:step] of what may be an object with a __getitem__ of its own.
function pySliceAny(x, ...ends) {
  const isOwn = typeof x?.pyGetItem === "function" && typeof x.pySlice !== "function";
  return isOwn ? x.pyGetItem(new PySlice(ends[0] ?? null, ends[1] ?? null, ends[2] ?? null)) : pySlice(x, ...ends);
}
