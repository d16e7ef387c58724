// x.index(v, start, stop) of a list or tuple.
function pyListIndex(x, v, start = 0, stop = Infinity) {
  const place = (index) => {
    const isInt = index === Infinity || pyIsInt(index?.pyAsNumber ?? index) || typeof index?.pyIndex === "function";
    if (!isInt) throw pyError("TypeError", "slice indices must be integers or have an __index__ method");
    const number = index === Infinity ? index : Number(pyIndexOf(index));
    return Math.max(number < 0 ? number + x.length : number, 0);
  };
  const [first, end] = [place(start), Math.min(place(stop), x.length)];
  for (let index = first; index < end; index += 1) {
    if (pySame(x[index], v)) return index;
  }
  throw pyError("ValueError", pyIsList(x) ? `${pyRepr(v)} is not in list` : "tuple.index(x): x not in tuple");
}
