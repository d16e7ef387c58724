// x[start:stop:step] = items of a list.
function pySetSlice(x, [start = null, stop = null, step = null], items) {
  if (typeof x?.pySetSlice === "function") return x.pySetSlice([start, stop, step], items);
  if (!pyIsList(x)) throw pyNoSlice(x, "assignment");
  const isExtended = step !== null && step !== 1;
  const range = pySliceRange(x.length, start, stop, step);
  const wrong = isExtended ? "must assign iterable to extended slice" : "can only assign an iterable";
  const fresh = Array.from(pyIter(items, wrong));
  const places = Array.from(range);
  if (!isExtended) {
    const all = [...x.slice(0, range.start), ...fresh, ...x.slice(range.start + places.length)];
    x.length = all.length;
    all.forEach((item, index) => (x[index] = item));
    return;
  }
  const sizes = `sequence of size ${fresh.length} to extended slice of size ${places.length}`;
  if (fresh.length !== places.length) throw pyError("ValueError", `attempt to assign ${sizes}`);
  places.forEach((place, index) => (x[place] = fresh[index]));
}
