// math.isclose(a, b, rel_tol=1e-09, abs_tol=0.0).
function pyMathIsclose(a, b, relative = 1e-9, absolute = 0) {
  const [one, other] = [pyMathNumber(a), pyMathNumber(b)];
  const [share, distance] = [pyMathNumber(relative), pyMathNumber(absolute)];
  if (share < 0 || distance < 0) throw pyError("ValueError", "tolerances must be non-negative");
  if (one === other) return true;
  if (Math.abs(one) === Infinity || Math.abs(other) === Infinity) return false;
  const difference = Math.abs(other - one);
  return difference <= Math.abs(share * other) || difference <= Math.abs(share * one) || difference <= distance;
}
