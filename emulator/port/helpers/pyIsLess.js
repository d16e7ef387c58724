// Whether a stands before b by the order that a class of its own has; undefined when it has none for b.
function pyIsLess(a, b) {
  return pySaid(a, b, "pyLess", "pyGreater");
}
