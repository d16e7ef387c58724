// a or b, of a b that is evaluated only when it is asked for.
function pyOrElse(a, b) {
  return pyTruthy(a) ? a ?? null : b();
}
