// The range of places that start:stop:step means in so many items.
function pySliceRange(length, ...given) {
  const [start, stop, step = null] = given.map((index) => index?.pyAsNumber ?? index?.pyIndex?.() ?? index);
  if ([start, stop, step].some((index) => index !== null && !pyIsInt(index))) {
    throw pyError("TypeError", "slice indices must be integers or None or have an __index__ method");
  }
  const by = step === null ? 1 : Number(step);
  if (by === 0) throw pyError("ValueError", "slice step cannot be zero");
  const [least, most] = by > 0 ? [0, length] : [-1, length - 1];
  const place = (index, none) => {
    if (index === null) return none;
    const from = Number(index) < 0 ? Number(index) + length : Number(index);
    return Math.min(Math.max(from, least), most);
  };
  return new PyRange(place(start, by > 0 ? least : most), place(stop, by > 0 ? most : least), by);
}
