// max(x, key, fallback): the first of the greatest items.
function pyMax(x, key = null, fallback) {
  return pyExtreme(x, key, fallback, ">");
}
