// max as a value, called with one iterable or with several values.
function pyMaxOf(given, key, fallback) {
  if (given.length === 0) throw pyMiscounted("max", 1, Infinity, 0);
  return pyMax(given.length === 1 ? given[0] : given, key, fallback);
}
