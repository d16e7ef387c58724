// a or b, of a b that is plain.
function pyOr(a, b) {
  return pyTruthy(a) ? a : b;
}
