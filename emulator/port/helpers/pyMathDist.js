// math.dist(p, q): how far two points are from each other.
function pyMathDist(p, q) {
  const [one, other] = [Array.from(pyIter(p)), Array.from(pyIter(q))];
  if (one.length === other.length) return pyMathHypot(...one.map((x, i) => pyMathNumber(x) - pyMathNumber(other[i])));
  throw pyError("ValueError", "both points must have the same number of dimensions");
}
