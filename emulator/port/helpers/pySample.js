// random.sample(population, k).
function pySample(population, k, counts = undefined) {
  const isSequence = ["list", "tuple", "str", "bytes", "range"].includes(pyBaseType(population));
  const what = "Population must be a sequence.  For dicts or sets, use sorted(d).";
  if (!isSequence) throw pyError("TypeError", what);
  const each = counts == null ? Array.from(pyIter(population)) : pyCounted(Array.from(pyIter(population)), counts);
  const wanted = Number(pyIndexOf(k));
  if (wanted < 0 || wanted > each.length) {
    throw pyError("ValueError", "Sample larger than population or is negative");
  }
  const table = wanted > 5 ? 4 ** Math.ceil(Math.log2(wanted * 3) / 2) : 0;
  if (each.length <= 21 + table) {
    const left = each.slice();
    return Array.from({ length: wanted }, (_, index) => {
      const at = pyRandomBelow(each.length - index);
      const chosen = left[at];
      left[at] = left[each.length - index - 1];
      return chosen;
    });
  }
  const places = new Set();
  while (places.size < wanted) places.add(pyRandomBelow(each.length));
  return Array.from(places, (place) => each[place]);
}
