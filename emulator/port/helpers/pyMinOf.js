// min as a value, called with one iterable or with several values.
function pyMinOf(given, key, fallback) {
  return pyMin(given.length === 1 ? given[0] : given, key, fallback);
}
