// min as a value, called with one iterable or with several values.
function pyMinOf(...given) {
  return pyMin(given.length === 1 ? given[0] : given);
}
