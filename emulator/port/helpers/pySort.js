// x.sort(key, reverse) of a list.
function pySort(x, key = null, reverse = false) {
  if (!pyIsList(x)) return pyCallMethod(x, "sort", key, reverse);
  pySorted(x, key, reverse).forEach((item, index) => (x[index] = item));
  return null;
}
