// Whether a stands before b by the order that a class of its own has; undefined when it has none for b.
function pyIsLess(a, b) {
  const less = typeof a?.pyLess === "function" ? a.pyLess(b) : undefined;
  return less ?? (typeof b?.pyGreater === "function" ? b.pyGreater(a) : undefined);
}
