// functools.total_ordering(type): what one comparison of the type says of all others.
function pyTotalOrdering(type) {
  const made = type.prototype;
  const same = (a, b) => pyEqual(a, b);
  const known = made.pyLess
    ? (a, b) => a.pyLess(b)
    : made.pyGreater
      ? (a, b) => !a.pyGreater(b) && !same(a, b)
      : made.pyLessEqual
        ? (a, b) => a.pyLessEqual(b) && !same(a, b)
        : (a, b) => !a.pyGreaterEqual(b);
  made.pyLess ??= function (other) {
    return known(this, other);
  };
  return type;
}
