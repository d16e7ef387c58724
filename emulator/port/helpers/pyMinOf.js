// min as a value, called with one iterable or with several values.
function pyMinOf(given, key, fallback) {
  if (given.length === 0) throw pyMiscounted("min", 1, Infinity, 0);
  return pyMin(given.length === 1 ? given[0] : given, key, fallback);
}
