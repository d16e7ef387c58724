// x.index(v, start, stop) of a list or tuple.
function pyListIndex(x, v, start = 0, stop = Infinity) {
  const place = (index) => Math.max(Number(index) < 0 ? Number(index) + x.length : Number(index), 0);
  for (let index = place(start); index < Math.min(place(stop), x.length); index += 1) {
    if (pySame(x[index], v)) return index;
  }
  throw pyError("ValueError", pyIsList(x) ? `${pyRepr(v)} is not in list` : "tuple.index(x): x not in tuple");
}
