// any(x).
function pyAny(x) {
  for (const item of x instanceof Set ? x : pyIter(x)) if (pyTruthy(item)) return true;
  return false;
}
