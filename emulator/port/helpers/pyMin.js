// min(x, key, fallback): the first of the least items.
function pyMin(x, key = null, fallback) {
  return pyExtreme(x, key, fallback, "<");
}
