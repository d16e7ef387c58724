// a * b of two numbers, or of a sequence and how often it stands there.
function pyMultiply(a, b, operator = "*") {
  const product = pyCalculated(a, b, (x, y) => x * y, "pyMul", "pyRmul");
  if (product !== undefined) return product;
  const isSequence = (x) => typeof x === "string" || (Array.isArray(x) && !x.pyMul) || Buffer.isBuffer(x);
  if (isSequence(a) && typeof b?.pyRmul !== "function") return pyRepeated(a, b);
  if (isSequence(b) && typeof a?.pyMul !== "function") return pyRepeated(b, a);
  const made = isSequence(b) ? a.pyMul(b) : isSequence(a) ? b.pyRmul(a) : undefined;
  if (made !== undefined) return made;
  // Neither knows the other: what a sequence says of it is Python's error.
  if (isSequence(a) || isSequence(b)) return isSequence(a) ? pyRepeated(a, b) : pyRepeated(b, a);
  return pyOperated(a, b, operator, "pyMul", "pyRmul");
}
