// all(x).
function pyAll(x) {
  for (const item of x instanceof Set ? x : pyIter(x)) if (!pyTruthy(item)) return false;
  return true;
}
