// a and b, of a b that is evaluated only when it is asked for.
function pyAndThen(a, b) {
  return pyTruthy(a) ? b() : a ?? null;
}
