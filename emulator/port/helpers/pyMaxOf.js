// max as a value, called with one iterable or with several values.
function pyMaxOf(given, key, fallback) {
  return pyMax(given.length === 1 ? given[0] : given, key, fallback);
}
